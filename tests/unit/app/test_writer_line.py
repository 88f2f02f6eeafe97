"""Who commits: the first that is free, for all in line, for nobody who comes later (ADR 0017)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from coldproof.acts.kit import WeaponTagged
from coldproof.app.batch import Receipt
from coldproof.app.remembered import Remembered
from coldproof.app.writer import MANY, TOGETHER, Writer
from coldproof.keys.signing import check
from coldproof.log.note import Check, Signed, name_of
from coldproof.store.base import Head, Pair
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color
from coldproof.words.ids import WeaponId
from tests.small_log import Clock, Crew, writer_on

TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)
LONG_S = 30


class Watched(MemoryStore):
    """A store that says which thread appends how much, and can be held up once."""

    def __init__(self) -> None:
        super().__init__()
        self.appends: list[tuple[int, int]] = []
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.go_on.set()

    def append(
        self, production: str, expected: Head, entries: Sequence[Pair], checkpoint: bytes
    ) -> None:
        self.appends.append((threading.get_ident(), len(entries)))
        self.begun.set()
        assert self.go_on.wait(LONG_S)
        super().append(production, expected, entries, checkpoint)


class World:
    """A log with an armorer and a medic enrolled."""

    def __init__(self, folder: Path) -> None:
        self.crew, self.store = Crew(), Watched()
        self.writer: Writer = writer_on(self.crew, self.store, folder, Clock())
        self.writer.begin(self.crew.opening())
        for person in ("armorer", "medic"):
            self.writer.record(self.crew.enrolling(person))
        self.store.appends.clear()
        self.store.begun.clear()

    def notes(self, person: str, count: int) -> list[bytes]:
        return [self.crew.note(person, TAG) for _ in range(count)]

    def waits_in_line(self) -> bool:
        return bool(self.writer._line)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def until(said: threading.Event, world: World) -> None:
    """Wait until a note stands in line."""
    while not world.waits_in_line():
        assert not said.wait(0.001)


def test_who_commits_does_not_serve_those_who_come_meanwhile(world: World) -> None:
    """Or the first could wait for ever, and would read no note of theirs in the meantime."""
    first, second = (world.notes(person, 3) for person in ("armorer", "medic"))
    world.store.go_on.clear()
    threads = [
        threading.Thread(target=world.writer.record_all, args=(notes,)) for notes in (first, second)
    ]
    threads[0].start()
    assert world.store.begun.wait(LONG_S)
    threads[1].start()
    until(threading.Event(), world)
    world.store.go_on.set()
    for thread in threads:
        thread.join(LONG_S)
    assert world.store.appends == [(thread.ident, 3) for thread in threads]


def test_many_at_once_are_one_commit_in_their_order(world: World) -> None:
    count = 2 * TOGETHER + 1
    outcomes = world.writer.record_all(world.notes("armorer", count))
    assert [type(one) for one in outcomes] == [Receipt] * count
    assert [one.position for one in outcomes if isinstance(one, Receipt)] == list(
        range(4, 4 + count)
    )
    assert world.store.appends == [(threading.get_ident(), count)]


def test_one_refused_among_many_stops_no_other(world: World) -> None:
    notes = world.notes("armorer", TOGETHER + 1)
    notes[TOGETHER - 1 : TOGETHER - 1] = [b"no note"]
    outcomes = world.writer.record_all(notes)
    assert str(outcomes[TOGETHER - 1]).startswith("the note: found note refused: ")
    del outcomes[TOGETHER - 1]
    assert [type(one) for one in outcomes] == [Receipt] * (TOGETHER + 1)


# -------------------------------------------------------------------------------- looking ahead


class Ahead:
    """Looks at so many pieces of what comes, and says of all in them that they are good, or not."""

    def __init__(self, pieces: int, *, honest: bool = True) -> None:
        self.pieces, self.honest = pieces, honest
        self.seen: list[Signed] = []
        self.here: list[Signed] = []

    def __call__(
        self, coming: Iterable[Sequence[Signed]], _: Check, keep: Callable[[bytes], None]
    ) -> None:
        for number, piece in enumerate(coming, 1):
            self.seen += piece
            for one in piece:
                if self.honest and check(*one):
                    keep(name_of(*one))
            if number == self.pieces:
                return

    def check(self, public: bytes, message: bytes, signature: bytes) -> bool:
        self.here.append((public, message, signature))
        return check(public, message, signature)

    def on(self, world: World) -> None:
        world.writer.ledger.check = Remembered(self.check, look_ahead=self)


@pytest.mark.parametrize("pieces", [0, 1, 3, 1_000])
def test_what_was_checked_ahead_is_not_checked_again_and_the_rest_is(
    world: World, pieces: int
) -> None:
    ahead = Ahead(pieces)
    ahead.on(world)
    notes = world.notes("armorer", MANY + 1)
    outcomes = world.writer.record_all(notes)
    assert [type(one) for one in outcomes] == [Receipt] * len(notes)
    assert world.store.appends == [(threading.get_ident(), len(notes))]
    assert not set(ahead.seen) & set(ahead.here)
    assert len(ahead.seen) + len(ahead.here) == len(notes)


def test_of_few_notes_nobody_looks_ahead(world: World) -> None:
    ahead = Ahead(1_000)
    ahead.on(world)
    world.writer.record_all(world.notes("armorer", MANY - 1))
    assert (len(ahead.seen), len(ahead.here)) == (0, MANY - 1)


@pytest.mark.parametrize("honest", [True, False])
def test_a_forgery_among_many_is_refused_whoever_looked_ahead(world: World, honest: bool) -> None:
    ahead = Ahead(1_000, honest=honest)
    ahead.on(world)
    notes = world.notes("armorer", MANY + 2)
    notes[-1] = notes[-1][: notes[-1].rfind(b" ")] + notes[0][notes[0].rfind(b" ") :]
    outcomes = world.writer.record_all(notes)
    assert [type(one) for one in outcomes[:-1]] == [Receipt] * (len(notes) - 1)
    assert "that does not verify" in str(outcomes[-1])
