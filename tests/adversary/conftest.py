"""A served production whose reports have readers."""

from tests.unit.web.test_sealed import here

__all__ = ["here"]
