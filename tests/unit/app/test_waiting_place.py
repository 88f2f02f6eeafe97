"""Who makes place where the room of notes that wait is full, and what ends there by itself."""

from __future__ import annotations

import pytest

from coldproof.app import waiting_room
from coldproof.app.errors import Refused
from coldproof.app.waiting_hours import Gone
from coldproof.app.waiting_room import ENDING_US, KEPT_US, PREFIX, WaitingRoom
from coldproof.desk.roster import key_text
from coldproof.store.errors import StorageFailed
from coldproof.store.memory import MemoryStore
from tests.small_log import NOON_US, PRODUCTION, Clock
from tests.unit.app.test_waiting_room import KEY, name_of, some

ACT = "an act that did not come"


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def waiting(store: MemoryStore) -> WaitingRoom:
    return WaitingRoom(store, PRODUCTION)


def tidied(waiting: WaitingRoom) -> set[bytes]:
    waiting.look(waiting.names(), tidying=True)
    return set(waiting.kept)


def timed(store: MemoryStore, clock: Clock) -> WaitingRoom:
    return WaitingRoom(store, PRODUCTION, clock)


def test_the_oldest_of_strangers_make_place_for_who_is_enrolled(
    store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 3)
    clock = Clock()
    waiting = timed(store, clock)
    newest, oldest, middle, *mine = some(6)
    for n, note in ((0, oldest), (1, middle), (2, newest)):
        clock.now_us = NOON_US + n
        waiting.keep(note, KEY)
    for note, left in zip(mine, ({middle.id, newest.id}, {newest.id}, set()), strict=True):
        waiting.keep(note, (ACT,))
        assert set(waiting.kept) - {one.id for one in mine} == left
        assert store.get(PRODUCTION, name_of(note)) == note.data
    assert waiting.hours.gone == Gone(3, clock.now_us)
    assert len(store.names(PRODUCTION, PREFIX)) == 3
    (more,) = some(7)[6:]
    with pytest.raises(Refused, match="found 3 that wait already"):  # nobody's is left to let go
        waiting.keep(more, (ACT,))


def test_bytes_make_place_too(
    store: MemoryStore, waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = some(3)
    monkeypatch.setattr(waiting_room, "MOST_BYTES", len(two.data) + len(three.data))
    waiting.keep(one, KEY)
    waiting.keep(two, KEY)
    waiting.keep(three, (ACT,))
    assert three.id in waiting.kept
    assert len(waiting.kept) == 2
    assert waiting._bytes == sum(
        len(store.get(PRODUCTION, n) or b"") for n in store.names(PRODUCTION, PREFIX)
    )


def test_a_stranger_makes_no_place_for_a_stranger(
    waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 2)
    one, two, three = some(3)
    waiting.keep(one, KEY)
    waiting.keep(two, (ACT, *KEY))
    with pytest.raises(Refused, match="found 2 that wait already"):
        waiting.keep(three, KEY)
    assert waiting.hours.gone.notes == 0


def test_what_somebody_enrolled_waits_for_stays_and_comes_in(
    waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 3)
    awaited, other, mine, again = some(4)
    waiting.keep(awaited, KEY)
    waiting.keep(other, KEY)
    waiting.keep(mine, (key_text(awaited.id), key_text(again.id)))
    waiting.keep(again, KEY)  # a stranger's too, and mine waits for it
    assert set(waiting.kept) == {awaited.id, mine.id, again.id}
    with pytest.raises(Refused):
        waiting.keep(other, (ACT,))
    assert awaited.id in waiting.kept


def test_what_only_a_stranger_waits_for_is_kept_for_nobody(
    waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 2)
    one, two, mine, more = some(4)
    waiting.keep(one, KEY)
    waiting.keep(two, (*KEY, key_text(one.id)))
    waiting.keep(mine, (ACT,))
    assert one.id not in waiting.kept
    waiting.keep(more, (ACT,))
    assert set(waiting.kept) == {mine.id, more.id}


@pytest.mark.parametrize(("after_us", "left"), [(KEPT_US, 2), (KEPT_US + 1, 1)])
def test_a_strangers_note_ends_after_some_days_and_no_other_does(
    store: MemoryStore, after_us: int, left: int
) -> None:
    clock = Clock()
    waiting = timed(store, clock)
    theirs, mine = some(2)
    waiting.keep(theirs, KEY)
    waiting.keep(mine, (ACT,))
    clock.now_us += after_us
    assert len(tidied(waiting)) == left
    assert mine.id in waiting.kept
    assert len(store.names(PRODUCTION, PREFIX)) == left


def test_they_end_one_after_the_other_since_each_takes_the_store_a_while(
    store: MemoryStore,
) -> None:
    clock = Clock()
    waiting = timed(store, clock)
    for note in some(3):
        waiting.keep(note, KEY)
    clock.now_us += KEPT_US + 1
    assert [len(tidied(waiting)) for _ in range(2)] == [2, 2]
    clock.now_us += ENDING_US
    assert len(tidied(waiting)) == 1


def test_what_ended_and_comes_again_waits_anew(store: MemoryStore) -> None:
    clock = Clock()
    waiting = timed(store, clock)
    one, two = some(2)
    waiting.keep(one, KEY)
    waiting.keep(two, KEY)
    clock.now_us += KEPT_US + 1
    assert tidied(waiting) == {two.id}
    clock.now_us += ENDING_US
    assert tidied(waiting) == set()
    waiting.keep(two, KEY)
    for _ in range(9):  # what is written of its hour is written anew meanwhile
        clock.now_us += ENDING_US
        assert tidied(waiting) == {two.id}
    assert store.get(PRODUCTION, name_of(two)) == two.data


def test_a_restart_makes_no_note_younger(store: MemoryStore) -> None:
    clock = Clock()
    waiting = timed(store, clock)
    (note,) = some(1)
    waiting.keep(note, KEY)
    tidied(waiting)
    clock.now_us += KEPT_US + 1
    again = timed(store, clock)
    assert tidied(again) == {note.id}  # it was not tried yet: nobody can say whose it is
    again.wait_for(note, KEY)
    assert tidied(again) == set()


def test_what_another_process_let_go_of_waits_here_no_more(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    one, two = some(2)
    waiting.keep(one, KEY)
    waiting.keep(two, ("a",))
    WaitingRoom(store, PRODUCTION).let_go([one.id])
    assert tidied(waiting) == {two.id}
    assert waiting._bytes == len(two.data)
    assert waiting.came(KEY[0]) == []
    assert waiting.came("a") == [two]


def test_a_store_that_takes_nothing_keeps_nobody_from_looking(
    store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or a full disk would make a server deaf to the stops of others."""

    def full(*_: object, **__: object) -> None:
        raise StorageFailed("writing a blob", "a full disk", "room on it")

    clock = Clock()
    waiting = timed(store, clock)
    (note,) = some(1)
    waiting.keep(note, KEY)
    clock.now_us += KEPT_US + 1
    monkeypatch.setattr(store, "erase", full)
    monkeypatch.setattr(store, "put", full)
    waiting.look(waiting.names(), tidying=True)
    assert store.get(PRODUCTION, name_of(note)) == note.data


def test_a_clock_that_began_at_1970_lets_nobody_go(store: MemoryStore) -> None:
    clock = Clock()
    noon_us, clock.now_us = clock.now_us, 0
    waiting = timed(store, clock)
    (theirs,) = some(1)
    waiting.keep(theirs, KEY)
    clock.now_us = noon_us
    assert len(tidied(waiting)) == 1
    clock.now_us += KEPT_US + 1
    assert not tidied(waiting)


def test_whoever_comes_and_goes_leaves_nothing_behind(store: MemoryStore) -> None:
    waiting = timed(store, Clock())
    for one in some(3):
        waiting.keep(one, (KEY[0], ACT))
        waiting.entered(one.id)
    assert not waiting._waiters
    assert not waiting._lacks
