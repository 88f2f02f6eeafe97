"""How a writer ends: everybody is told, nothing is written after it, only a start goes on (D4)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.kit import WeaponTagged
from coldproof.app.batch import Outcome, Receipt, Waiting
from coldproof.app.errors import Ended, NotNow, RecordError, RolledBack
from coldproof.app.guard import NAME, SYNCED
from coldproof.app.ledger import load
from coldproof.app.waiting_room import PREFIX
from coldproof.app.writer import Writer
from coldproof.keys.signing import check
from coldproof.store.errors import Moved, NotDone, StorageFailed, StoreError
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color
from coldproof.words.ids import WeaponId
from tests.small_log import PRODUCTION, Clock, Crew, writer_on

TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)
BROKEN = StorageFailed("writing", "a broken disk")
SAID = "writing failed: found a broken disk; opening the store anew would do"


def ended(why: str) -> str:
    return f"the record: found that its writer ended: {why}; opening it anew would do"


class World:
    """A log in memory with an armorer enrolled, and a store that can be made to fail."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.crew, self.clock = folder, Crew(), Clock()
        self.store = MemoryStore()
        self.writer = self.opened()

    def opened(self) -> Writer:
        return writer_on(self.crew, self.store, self.folder, self.clock)

    def begin(self) -> None:
        self.writer.begin(self.crew.opening())
        self.writer.record(self.crew.enrolling("armorer"))

    def tagged(self) -> bytes:
        return self.crew.note("armorer", TAG)

    def fail(self, verb: str, error: BaseException | None) -> None:
        """Let a verb of the store fail from now on, or work again."""

        def fails(*_: Any, **__: Any) -> None:
            assert error is not None
            raise error

        setattr(self.store, verb, getattr(MemoryStore, verb).__get__(self.store))
        if error is not None:
            setattr(self.store, verb, fails)


@pytest.fixture
def world(tmp_path: Path) -> World:
    made = World(tmp_path)
    made.begin()
    return made


def no(do: Callable[[], object], kind: type[RecordError] = Ended) -> str:
    with pytest.raises(kind) as error:
        do()
    return str(error.value)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (BROKEN, SAID),
        (OSError(28, "No space left on device"), "no space left on device"),
        (ValueError("a bug of ours"), "a bug of ours"),
        (MemoryError(), "MemoryError"),
    ],
    ids=["a store that fails", "a full disk", "a bug", "no memory"],
)
def test_whatever_goes_wrong_in_a_commit_ends_the_writer(
    world: World, error: BaseException, why: str
) -> None:
    note = world.tagged()
    world.fail("append", error)
    assert no(lambda: world.writer.record(note)) == ended(why)
    world.fail("append", None)
    assert no(lambda: world.writer.record(note)) == ended(why)  # it does not try again
    assert world.store.head(PRODUCTION).size == 3
    assert world.writer.ended == why
    world.writer = world.opened()
    assert isinstance(world.writer.record(note), Receipt)


def test_a_note_that_is_refused_is_refused_by_an_ended_writer_too(world: World) -> None:
    world.writer.close()
    (outcome,) = world.writer.record_all([b"no note"])
    assert str(outcome).startswith("the note: found note refused: ")


def test_everybody_who_waits_in_line_is_told(world: World) -> None:
    """Those of the failed commit, and those after it."""
    notes = [world.tagged() for _ in range(6)]
    world.fail("append", BROKEN)
    outcomes = world.writer.record_all(notes)
    assert [str(one) for one in outcomes] == [ended(SAID)] * 6


class Held:
    """Submitters in threads: a first commit is held up until the others stand in line."""

    def __init__(self, world: World, count: int, error: BaseException) -> None:
        self.world, self.error = world, error
        self.outcomes: dict[int, Outcome | BaseException] = {}
        self.ready, self.go = threading.Event(), threading.Event()
        notes = [world.crew.note(f"somebody-{number}", TAG) for number in range(count)]
        setattr(world.store, "append", self.held)  # noqa: B010 - mypy takes no method's place
        first = self.thread(0, world.tagged())
        assert self.ready.wait(10)
        others = [self.thread(1 + number, note) for number, note in enumerate(notes)]
        while len(world.writer._line) < count:
            assert all(thread.is_alive() for thread in others)
        self.go.set()
        for thread in (first, *others):
            thread.join(10)
            assert not thread.is_alive()

    def held(self, *_: Any) -> None:
        self.ready.set()
        assert self.go.wait(10)
        raise self.error

    def thread(self, number: int, note: bytes) -> threading.Thread:
        made = threading.Thread(target=self.submit, args=(number, note))
        made.start()
        return made

    def submit(self, number: int, note: bytes) -> None:
        try:
            self.outcomes[number] = self.world.writer.record_all([note])[0]
        except BaseException as error:  # noqa: BLE001 - an interrupt is what is looked for
            self.outcomes[number] = error


def test_who_stands_in_line_behind_a_failure_is_told(world: World) -> None:
    held = Held(world, 3, BROKEN)
    assert [str(held.outcomes[number]) for number in range(4)] == [ended(SAID)] * 4


def test_an_interrupt_leaves_nobody_waiting(world: World) -> None:
    """Ctrl-C in the thread that commits for all: it goes on up there, and the others are told."""
    held = Held(world, 3, KeyboardInterrupt())
    assert isinstance(held.outcomes[0], KeyboardInterrupt)
    assert [str(held.outcomes[n]) for n in (1, 2, 3)] == [ended("KeyboardInterrupt")] * 3


def test_a_follower_that_fails_ends_the_writer_after_the_receipt(world: World) -> None:
    def fails(_: object) -> None:
        raise BROKEN

    world.writer.after_commit = fails
    assert isinstance(world.writer.record(world.tagged()), Receipt)
    assert no(lambda: world.writer.record(world.tagged())) == ended(SAID)


LOCKED = NotDone("a blob", "a lock")


@pytest.mark.parametrize("error", [BROKEN, LOCKED])
def test_what_can_not_be_taken_out_of_the_room_now_is_at_a_later_look(
    world: World, error: StoreError, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is in the log: that ends nothing, and nobody is told that it waits."""
    world.writer.record(world.crew.note("stranger", TAG))
    world.fail("erase", error)
    assert isinstance(world.writer.record(world.crew.enrolling("stranger")), Receipt)
    assert isinstance(world.writer.record(world.tagged()), Receipt)
    world.writer.look()
    assert not world.writer.room.kept
    assert world.writer.room.failing
    assert len(world.store.names(PRODUCTION, PREFIX)) == 1
    world.fail("erase", None)
    monkeypatch.setattr("coldproof.app.waiting_room.SHUT_S", 0.0)
    world.writer.look()
    assert world.store.names(PRODUCTION, PREFIX) == []


@pytest.mark.parametrize("error", [BROKEN, LOCKED])
def test_what_can_not_be_kept_in_the_room_is_told_so_and_the_next_at_once(
    world: World, error: StoreError, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever sends many that have to wait does not hold up a stop by each of them."""
    tried: list[object] = []

    def put(*given: object) -> None:
        tried.append(given)
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(world.store, "put", put)
        strangers = [world.crew.note(f"stranger-{n}", TAG) for n in range(9)]
        told = world.writer.record_all([*strangers, world.tagged()])
    assert [type(one) for one in told] == [NotNow] * 9 + [Receipt]
    assert len(tried) == 1
    assert world.writer.room.failing
    monkeypatch.setattr(world.writer.room, "_shut_until_s", 0.0)
    assert isinstance(world.writer.record(strangers[0]), Waiting)


def test_while_the_room_can_not_be_read_the_log_is_written(world: World) -> None:
    world.fail("names", BROKEN)
    assert world.writer.look() is False
    assert isinstance(world.writer.record(world.crew.enrolling("stranger")), Receipt)
    assert world.writer.room.failing
    world.fail("names", None)
    world.writer.look()
    assert not world.writer.room.failing


def test_a_note_does_not_wait_for_who_looks_at_what_waits(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, go, names = threading.Event(), threading.Event(), world.store.names

    def slow(production: str, prefix: str) -> list[str]:
        asked.set()
        assert go.wait(20)
        return names(production, prefix)

    monkeypatch.setattr(world.store, "names", slow)
    looking = threading.Thread(target=world.writer.look)
    looking.start()
    assert asked.wait(20)
    assert isinstance(world.writer.record(world.tagged()), Receipt)
    assert isinstance(world.writer.record(world.crew.note("stranger", TAG)), Waiting)
    go.set()
    looking.join(20)
    assert len(world.writer.room.kept) == 1  # it came after the store was asked


def test_another_process_that_can_not_be_read_for_sure_ends_nothing(world: World) -> None:
    other = world.opened()
    other.record(world.tagged())
    world.fail("head", LOCKED)
    note = world.tagged()
    assert no(lambda: world.writer.record(note), NotNow).startswith("the note: found a lock; ")
    world.fail("head", None)
    world.fail("read", LOCKED)
    assert no(lambda: world.writer.record(note), NotNow).startswith("the note: found a lock; ")
    with pytest.raises(NotDone):
        world.writer.look()
    world.fail("read", None)
    assert isinstance(world.writer.record(note), Receipt)
    world.opened().record(world.tagged())
    world.fail("head", BROKEN)
    assert no(lambda: world.writer.record(world.tagged())) == ended(SAID)


# ------------------------------------------------------------------------------ the beginning fails


@pytest.mark.parametrize("happened", [False, True])
def test_a_beginning_that_fails_ends_the_writer(tmp_path: Path, happened: bool) -> None:
    world = World(tmp_path)
    opening = world.crew.opening()
    append = world.store.append

    def fails(*given: Any) -> None:
        if happened:
            append(*given)
        raise BROKEN

    setattr(world.store, "append", fails)  # noqa: B010 - mypy takes no method's place
    assert no(lambda: world.writer.begin(opening)) == ended(SAID)
    assert no(lambda: world.writer.begin(opening)) == ended(SAID)
    assert no(lambda: world.writer.record(world.tagged())) == ended(SAID)
    world.fail("append", None)
    world.writer = world.opened()  # the guard stood first, so it opens
    assert world.writer.ledger.size == (2 if happened else 0)


def test_an_interrupted_beginning_ends_it_too(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.fail("append", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        world.writer.begin(world.crew.opening())
    assert world.writer.ended == "KeyboardInterrupt"


def test_a_closed_writer_begins_nothing(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.writer.close()
    assert no(lambda: world.writer.begin(world.crew.opening())) == ended("it was closed")
    assert world.store.productions() == []


# ------------------------------------------------------------------------------------ it is closed


def test_what_is_sent_to_a_closed_writer_is_refused(world: World) -> None:
    world.writer.close()
    world.writer.close()
    assert no(lambda: world.writer.record(world.tagged())) == ended("it was closed")
    assert world.store.head(PRODUCTION).size == 3


def test_who_closes_syncs_the_guard(world: World) -> None:
    world.writer.record(world.tagged())
    head = world.writer.ledger.head.checkpoint
    assert (world.folder / SYNCED).read_bytes() != head
    world.writer.close()
    assert (world.folder / SYNCED).read_bytes() == head


def test_an_ended_writer_syncs_what_it_saw_last(world: World) -> None:
    world.writer.record(world.tagged())
    last = world.writer.ledger.head.checkpoint
    assert (world.folder / SYNCED).read_bytes() != last
    world.fail("append", BROKEN)
    world.writer.record_all([world.tagged()])
    world.writer.close()
    assert (world.folder / SYNCED).read_bytes() == last
    assert world.writer.ended == SAID


UNKEPT = "the checkpoint kept outside the database: found that it can not be kept: {}; a disk that"


def test_a_guard_that_can_not_be_synced_is_said_when_it_is_closed(world: World) -> None:
    (world.folder / SYNCED).unlink()
    (world.folder / SYNCED).mkdir()
    path = world.folder / SYNCED
    said = f"is a directory: {path.with_suffix('.new')}"
    assert no(world.writer.close) == f"{UNKEPT.format(said)} takes it would do"
    world.writer.close()
    assert no(lambda: world.writer.record(world.tagged())) == ended("it was closed")


def test_a_guard_that_can_not_be_read_is_said_at_the_start(world: World) -> None:
    world.writer.close()
    (world.folder / NAME).unlink()
    (world.folder / NAME).mkdir()
    assert no(world.opened) == f"{UNKEPT.format('is a directory')} takes it would do"


# ---------------------------------------------------------------------- a store that tells stories


def test_a_store_that_says_moved_and_shows_nothing_new(world: World) -> None:
    head = world.writer.ledger.head
    world.fail("append", Moved(PRODUCTION, head, head))
    said = (
        f"the log: found append to {PRODUCTION} refused: expected size 3, found another checkpoint;"
        " reading what was added would do; a store that tells one story would do"
    )
    assert no(lambda: world.writer.record(world.tagged())) == ended(said)


def test_a_log_that_is_shorter_than_the_guard_says_is_not_opened(world: World) -> None:
    older = load(world.store, PRODUCTION, world.crew.log.key, check)
    assert older.size == 3
    world.writer.record(world.tagged())
    del world.store._checkpoints[PRODUCTION][-1]
    assert no(world.opened, RolledBack) == (
        f"the log of {PRODUCTION}: found 3 entries where the checkpoint kept outside the database"
        " says 4; `coldproof backup --from`, with a copy that goes so far, would do"
    )
