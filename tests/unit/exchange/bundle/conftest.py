"""The small production of the command line's tests, for what is done in a real folder."""

from tests.unit.cli.conftest import bare, film, hours

__all__ = ["bare", "film", "hours"]
