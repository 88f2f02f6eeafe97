"""A store that is sure that nothing was written ends no writer; one that is late is seen (D4)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.kit import WeaponTagged
from coldproof.app import writer as module
from coldproof.app.batch import Receipt, Waiting
from coldproof.app.errors import Ended, NotNow
from coldproof.desk.reading import open_note
from coldproof.store.errors import NotDone, StorageFailed, StoreError
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Color
from coldproof.words.ids import WeaponId
from tests.small_log import PRODUCTION, Clock, Crew, writer_on

TAG = WeaponTagged(weapons=(WeaponId("G-1"),), color=Color.RED)
LOCKED = NotDone("append to p", "a lock that was not had in time", "sending it again")
SAID = "the note: found a lock that was not had in time; sending it again would do"


class World:
    """A log in memory with an armorer, and a store whose verbs can be made to fail."""

    def __init__(self, folder: Path) -> None:
        self.store, self.crew = MemoryStore(), Crew()
        self.folder = folder
        self.writer = writer_on(self.crew, self.store, folder, Clock())
        self.writer.begin(self.crew.opening())
        self.writer.record(self.crew.enrolling("armorer"))

    def tagged(self, by: str = "armorer") -> bytes:
        return self.crew.note(by, TAG)

    def put(self, verb: str, instead: Callable[..., Any]) -> None:
        setattr(self.store, verb, instead)

    def fail(self, verb: str, error: StoreError) -> None:
        def fails(*_: object, **__: object) -> None:
            raise error

        self.put(verb, fails)

    def mend(self, verb: str) -> None:
        self.put(verb, getattr(MemoryStore, verb).__get__(self.store))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


# --------------------------------------------------------------------------------------- it is sure


def test_what_was_not_written_for_sure_is_told_so_and_can_be_sent_again(world: World) -> None:
    notes = [world.tagged() for _ in range(3)]
    before = world.writer.ledger.head
    world.fail("append", LOCKED)
    outcomes = world.writer.record_all(notes)
    assert [str(one) for one in outcomes] == [SAID] * 3
    assert all(isinstance(one, NotNow) for one in outcomes)
    assert (world.writer.ended, world.writer.ledger.head) == (None, before)
    world.mend("append")
    assert all(isinstance(one, Receipt) for one in world.writer.record_all(notes))


def test_what_waited_is_let_in_by_the_next_try(world: World) -> None:
    """It was put into the commit that was not done; it is tried again, and not forgotten."""
    note, enrolling = world.tagged("grip"), world.crew.enrolling("grip")
    assert isinstance(world.writer.record(note), Waiting)
    world.fail("append", LOCKED)
    with pytest.raises(NotNow):
        world.writer.record(enrolling)
    world.mend("append")
    world.writer.record(enrolling)
    assert open_note(note).id in world.writer.ledger.ids


def test_a_note_that_could_not_be_kept_is_told_so(world: World) -> None:
    world.fail("put", LOCKED)
    with pytest.raises(NotNow) as error:
        world.writer.record(world.tagged("stranger"))
    assert str(error.value) == SAID
    world.mend("put")
    assert isinstance(world.writer.record(world.tagged()), Receipt)


def test_what_can_not_be_taken_out_of_the_room_now_is_recorded_all_the_same(world: World) -> None:
    note = world.tagged("grip")
    world.writer.record(note)
    world.fail("erase", LOCKED)
    assert isinstance(world.writer.record(world.crew.enrolling("grip")), Receipt)
    assert isinstance(world.writer.record(note), Receipt)
    assert world.writer.ended is None
    world.mend("erase")
    again = writer_on(world.crew, world.store, world.folder, Clock())
    assert world.store.names(PRODUCTION, "waiting/") == []
    again.close()


def test_what_is_not_sure_ends_the_writer_as_ever(world: World) -> None:
    world.fail("append", StorageFailed("append to p", "a broken disk"))
    with pytest.raises(Ended):
        world.writer.record(world.tagged())
    world.mend("append")
    with pytest.raises(Ended):
        world.writer.record(world.tagged())


# ------------------------------------------------------------------------------------ it is tried


def test_a_store_that_can_not_be_written_opens_no_writer(world: World) -> None:
    world.writer.close()
    failed = StorageFailed("trying to write", "one that is only read")
    world.fail("try_writing", failed)
    with pytest.raises(StorageFailed) as error:
        writer_on(world.crew, world.store, world.folder, Clock())
    assert error.value is failed


def test_a_look_in_quiet_tries_what_writes_and_ends_nothing(world: World) -> None:
    world.fail("ready", LOCKED)
    with pytest.raises(NotDone):
        world.writer.look()
    assert world.writer.ended is None
    world.mend("ready")
    assert world.writer.look() is False
    assert isinstance(world.writer.record(world.tagged()), Receipt)


def test_an_ended_writer_tries_nothing(world: World) -> None:
    world.writer.close()
    world.fail("ready", LOCKED)
    assert world.writer.look() is False


# -------------------------------------------------------------------------------------- it is late


def test_a_commit_that_does_not_come_back_is_overdue(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SLOW_S", 0.05)
    monkeypatch.setattr(module, "LOOK_S", 0.01)
    held, go = threading.Event(), threading.Event()
    real = world.store.append

    def hangs(*given: Any) -> None:
        held.set()
        assert go.wait(20)
        real(*given)

    world.put("append", hangs)

    def late() -> bool:
        return world.writer.overdue

    got: list[object] = []
    note = world.tagged()
    thread = threading.Thread(target=lambda: got.extend(world.writer.record_all([note])))
    thread.start()
    assert held.wait(10)
    while not late():
        assert thread.is_alive()
    assert world.writer.look() is False  # nobody who looks waits for it
    go.set()
    thread.join(10)
    assert isinstance(got[0], Receipt)  # it came back, and it goes on
    assert not late()


def test_whoever_finds_that_it_is_not_there_ends_the_writer(world: World) -> None:
    world.writer.give_up("the log: found entry 2, not in the store")
    world.writer.give_up("later")
    with pytest.raises(Ended) as error:
        world.writer.record(world.tagged())
    assert "its writer ended: the log: found entry 2, not in the store;" in str(error.value)
    assert world.writer.ledger.size == 3
