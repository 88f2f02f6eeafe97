"""The small production of the command line's tests, and one that is served, each in a folder."""

from pathlib import Path

import pytest

from tests.served import Cast
from tests.unit.cli.conftest import bare, film, hours

__all__ = ["bare", "cast", "film", "hours"]


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path / "film")
