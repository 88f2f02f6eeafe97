"""Rows beyond the signed end: a start names them and opens nothing, and so does a check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coldproof.app.beyond import Beyond, beyond
from coldproof.app.errors import NotWhole
from coldproof.app.fsck import fsck
from coldproof.keys.signing import check
from coldproof.store.base import Head
from coldproof.store.memory import MemoryStore
from tests.small_log import PRODUCTION, Clock, Crew, writer_on


class World:
    """A log in memory, and a store that can be made to have rows beyond its end."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.crew, self.store = folder, Crew(), MemoryStore()
        writer = writer_on(self.crew, self.store, folder, Clock())
        writer.begin(self.crew.opening())
        writer.close()
        self.entry: int | None = None
        self.stray: tuple[Head, ...] = ()
        self.put("beyond", lambda *_: self.entry)
        real = self.store.checkpoints

        def checkpoints(production: str, above: int = 0) -> Iterator[Head]:
            yield from real(production, above)
            yield from self.stray

        self.put("checkpoints", checkpoints)

    def put(self, verb: str, instead: Callable[..., object]) -> None:
        setattr(self.store, verb, instead)

    def refused(self) -> str:
        with pytest.raises(NotWhole) as error:
            writer_on(self.crew, self.store, self.folder, Clock())
        return str(error.value)

    def said(self) -> list[str]:
        report = fsck(self.store, PRODUCTION, self.crew.log.key, check)
        return [f"{one.where}: {one.found}" for one in report.problems]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_a_log_without_any_opens(world: World) -> None:
    assert beyond(world.store, PRODUCTION) == Beyond(None, None)
    assert str(Beyond(None, None)) == ""
    assert world.said() == []
    writer_on(world.crew, world.store, world.folder, Clock()).close()


@pytest.mark.parametrize(
    ("stray", "found", "said"),
    [
        (
            lambda world: setattr(world, "entry", 5),
            "an entry 5",
            "entry 5: a note after the last checkpoint, which nobody signed",
        ),
        (
            lambda world: setattr(world, "stray", (Head(9, b"x"), Head(12, b"x"))),
            "a checkpoint of size 9",
            "checkpoint 9: one beyond the end of the log",
        ),
    ],
    ids=["an entry", "a checkpoint"],
)
def test_a_start_and_a_check_name_them(
    world: World, stray: Callable[[World], None], found: str, said: str
) -> None:
    """Or every start would say that all is well, and the first note that comes so far end it."""
    stray(world)
    assert world.refused() == (
        f"the log of {PRODUCTION}: found {found} beyond its signed end; taking that row out of its"
        " table, or a copy, would do"
    )
    assert world.said() == [said]


def test_both_are_named(world: World) -> None:
    world.entry, world.stray = 7, (Head(8, b"x"),)
    assert "found an entry 7 and a checkpoint of size 8 beyond its signed end;" in world.refused()


def test_what_others_append_meanwhile_is_not_beyond(world: World) -> None:
    """Between two looks another process commits; then it is looked once more."""
    heads = iter([Head(2, b"a"), Head(3, b"b"), Head(3, b"b"), Head(3, b"b")])
    looked: list[int] = []

    def at(_: str, size: int) -> int | None:
        looked.append(size)
        return None if size == 3 else 2

    world.put("head", lambda _: next(heads))
    world.put("beyond", at)
    assert beyond(world.store, PRODUCTION) == Beyond(None, None)
    assert looked == [2, 3]
