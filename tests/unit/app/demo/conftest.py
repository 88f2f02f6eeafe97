"""One demonstration for all tests of a worker, built once; whoever writes to it takes a copy."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from coldproof.app import wiring
from coldproof.app.demo.building import Demo, build
from coldproof.app.demo.sheets import HERE
from coldproof.desk.script.model import plain
from coldproof.exchange.script.fountain import read_fountain
from tests.unit.app.demo.visitor import Set

HALF_PAST_ONE = 1_795_656_600_000_000
"""2026-11-26 01:30 UTC: in the middle of the night here, half past ten on the set."""


def script() -> dict[str, Any]:
    """The plain value of the demonstration's script, read as the command does."""
    return plain(read_fountain((files(HERE) / "dry_creek.fountain").read_text("utf-8")))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The whole demonstration, built at a fixed hour; read only."""
    return build(tmp_path_factory.mktemp("demo") / "dry-creek", HALF_PAST_ONE, script())


@pytest.fixture
def copy(demo: Demo, tmp_path: Path) -> Path:
    """A folder of one's own with the same log and keys."""
    shutil.copytree(demo.folder, tmp_path / "copy")
    return tmp_path / "copy"


@pytest.fixture
def place(copy: Path) -> Iterator[Set]:
    """The set a minute after the last act, open to be written to."""
    clock = wiring_clock(HALF_PAST_ONE)
    with wiring.opened(copy) as house, wiring.writing(house, clock) as writer:
        yield Set(house, writer, clock)


def wiring_clock(at_us: int) -> Callable[[], int]:
    """A clock that a second passes on with every look at it."""
    now = [at_us]

    def clock() -> int:
        now[0] += 1_000_000
        return now[0]

    return clock
