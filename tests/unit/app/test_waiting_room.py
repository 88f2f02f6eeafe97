"""Notes that wait: kept on the disk, in the order they came, let go once they are in the log."""

from __future__ import annotations

import pytest

from coldproof.acts.case import ClockRead
from coldproof.app import waiting_room
from coldproof.app.errors import Refused
from coldproof.app.waiting_room import PREFIX, Kept, WaitingRoom
from coldproof.desk.reading import Opened, open_note
from coldproof.desk.roster import raw_key
from coldproof.store.memory import MemoryStore
from tests.small_log import PRODUCTION, Crew, id_of, tag

KEY = ("stranger@stranger",)


def some(count: int) -> list[Opened]:
    crew = Crew()
    return [open_note(crew.note("stranger", tag(number))) for number in range(count)]


def name_of(opened: Opened) -> str:
    return PREFIX + opened.id.hex()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def waiting(store: MemoryStore) -> WaitingRoom:
    return WaitingRoom(store, PRODUCTION)


def test_what_is_kept_is_in_the_store(store: MemoryStore, waiting: WaitingRoom) -> None:
    (note,) = some(1)
    waiting.keep(note, KEY)
    assert waiting.kept == {note.id: Kept(note, KEY)}
    assert store.names(PRODUCTION, PREFIX) == [name_of(note)]
    assert store.get(PRODUCTION, name_of(note)) == note.data


def test_what_has_entered_is_let_go(store: MemoryStore, waiting: WaitingRoom) -> None:
    note, other = some(2)
    for one in (note, other):
        waiting.keep(one, KEY)
    waiting.entered(note.id)
    waiting.entered(note.id)  # twice is no error, nor is what never waited
    waiting.entered(bytes(32))
    assert list(waiting.kept) == [other.id]
    assert store.names(PRODUCTION, PREFIX) == [name_of(other)]


def two_of_one_act() -> tuple[Opened, Opened]:
    """The same act under two signatures: one of them was spoiled on the way."""
    crew = Crew()
    first = open_note(crew.note("stranger", tag(1), signers=[crew.signer("somebody")]))
    crew.chains.clear()
    second = open_note(crew.note("stranger", tag(1)))
    assert first.id == second.id
    return first, second


def test_a_second_note_of_an_act_is_not_said_to_wait_while_nobody_can_tell_them_apart(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    """Whoever carries notes could hand in a spoiled one first, and the true one would be lost."""
    first, second = two_of_one_act()
    waiting.keep(first, KEY)
    waiting.keep(first, (*KEY, "an act"))
    with pytest.raises(Refused) as refused:
        waiting.keep(second, KEY)
    assert str(refused.value) == (
        "a note that would have to wait: found another note of the same act, which waits; sending"
        " it again once there is a key of stranger@stranger would do"
    )
    assert waiting.kept == {first.id: Kept(first, (*KEY, "an act"))}
    assert store.get(PRODUCTION, name_of(first)) == first.data


def test_a_note_that_was_verified_takes_the_place_of_one_that_was_not(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    first, second = two_of_one_act()
    waiting.keep(first, KEY)
    waiting.keep(second, ("an act",))
    assert waiting.kept == {first.id: Kept(second, ("an act",))}
    assert store.get(PRODUCTION, name_of(first)) == second.data
    waiting.entered(first.id)
    assert waiting._bytes == 0


def test_those_are_found_that_lack_nothing_more_in_the_order_they_came(
    waiting: WaitingRoom,
) -> None:
    one, two, three, four = some(4)
    waiting.keep(three, ("a",))
    waiting.keep(one, ("b", "a"))
    waiting.keep(two, ("c",))
    waiting.keep(four, ("a",))
    assert waiting.came("x") == []
    assert waiting.came("a") == [three, four]
    assert waiting.came("a") == []  # it came already
    assert waiting.came("b") == [one]
    waiting.wait_for(three, ("c",))
    waiting.wait_for(two, ())  # nothing to wait for is no reason to forget what it waited for
    waiting.entered(two.id)
    assert waiting.came("c") == [three]


def test_what_lacks_more_is_not_tried_for_each_thing_that_comes(waiting: WaitingRoom) -> None:
    """Whoever hands in many that wait for much could keep everybody else waiting."""
    names = tuple(str(n) for n in range(200))
    for note in some(50):
        waiting.keep(note, (*names, "what never comes"))
    assert [one for name in names for one in waiting.came(name)] == []


def test_what_never_waited_is_not_kept_by_being_named(waiting: WaitingRoom) -> None:
    waiting.wait_for(some(1)[0], KEY)
    assert waiting.kept == {}


# ---------------------------------------------------------------------------------- after a restart


def test_what_was_kept_is_there_after_a_restart_to_be_tried(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    assert not waiting.untried
    notes = some(3)
    for note in notes:
        waiting.keep(note, KEY)
    again = WaitingRoom(store, PRODUCTION)
    assert again.kept.keys() == {note.id for note in notes}
    assert again.untried
    assert {opened.id for opened in again.to_try()} == again.kept.keys()
    assert (again.to_try(), again.untried) == ([], False)


def test_what_entered_meanwhile_is_let_go_and_what_others_kept_is_found(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    mine, in_log, theirs = some(3)
    waiting.keep(mine, KEY)
    waiting.keep(in_log, KEY)
    WaitingRoom(store, PRODUCTION).keep(theirs, KEY)
    waiting.look_again({in_log.id})
    assert waiting.kept == {mine.id: Kept(mine, ()), theirs.id: Kept(theirs, ())}
    assert store.names(PRODUCTION, PREFIX) == sorted([name_of(mine), name_of(theirs)])
    assert waiting.untried


def test_where_nothing_waits_there_is_nothing_to_try(waiting: WaitingRoom) -> None:
    (note,) = some(1)
    waiting.keep(note, KEY)
    waiting.look_again({note.id})
    assert (waiting.kept, waiting.untried) == ({}, False)


CREW = Crew()
OTHER = Crew("another-production")
GOOD = CREW.note("stranger", tag(1))


@pytest.mark.parametrize(
    ("act", "blob"),
    [
        (id_of(GOOD), b""),
        (id_of(GOOD), b"no note at all"),
        (id_of(GOOD), GOOD[:-1]),
        (id_of(GOOD), CREW.note("stranger", tag(2))),
        (id_of(note := OTHER.note("stranger", tag(1))), note),
        (id_of(note := CREW.opening()), note),
        (id_of(note := CREW.note("clerk", ClockRead())), note),
    ],
    ids=["nothing", "junk", "cut", "another note", "another production", "an opening", "a clock"],
)
def test_what_nobody_would_have_kept_is_left_where_it_is(
    store: MemoryStore, act: str, blob: bytes
) -> None:
    """Somebody who can write to the database put it there: it must not enter, nor stop a start."""
    name = PREFIX + raw_key(act).hex()
    store.put(PRODUCTION, name, blob)
    waiting = WaitingRoom(store, PRODUCTION)
    assert waiting.kept == {}
    assert store.get(PRODUCTION, name) == blob


# ------------------------------------------------------------------------------------------ no room


def refusal(waiting: WaitingRoom, note: Opened) -> str:
    with pytest.raises(Refused) as error:
        waiting.keep(note, KEY)
    return str(error.value)


FULL = (
    "a note that would have to wait: found 2 that wait already; first what those wait for, or"
    " `coldproof log --let-go unknown`, would do"
)


def test_there_is_room_for_so_many_notes(
    store: MemoryStore, waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 2)
    one, two, three = some(3)
    waiting.keep(one, KEY)
    waiting.keep(two, KEY)
    assert refusal(waiting, three) == FULL
    waiting.keep(two, ("another",))  # it is kept already
    assert store.get(PRODUCTION, name_of(three)) is None
    waiting.entered(one.id)
    waiting.keep(three, KEY)
    assert list(waiting.kept) == [two.id, three.id]


@pytest.mark.parametrize("more", [0, 1])
def test_there_is_room_for_so_many_bytes(
    waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    one, two, three = some(3)
    room_for = sum(len(note.data) for note in (one, two, three)) - more
    monkeypatch.setattr(waiting_room, "MOST_BYTES", room_for)
    waiting.keep(one, KEY)
    waiting.keep(two, KEY)
    if more:
        assert refusal(waiting, three) == FULL
        waiting.entered(one.id)
    waiting.keep(three, KEY)
    assert three.id in waiting.kept


def test_what_is_loaded_counts(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two, three = some(3)
    for note in (one, two):
        WaitingRoom(store, PRODUCTION).keep(note, KEY)
    monkeypatch.setattr(waiting_room, "MOST_NOTES", 2)
    assert refusal(WaitingRoom(store, PRODUCTION), three) == FULL


# -------------------------------------------------------------------------- what is no note of ours


def test_what_can_not_be_read_is_not_read_at_each_look(
    store: MemoryStore, waiting: WaitingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who can write to the store would keep every commit waiting by it."""
    for number in range(100):
        store.put(PRODUCTION, f"{PREFIX}{number:064x}", b"junk")
    read: list[str] = []
    real = store.get

    def get(production: str, name: str) -> bytes | None:
        read.append(name)
        return real(production, name)

    monkeypatch.setattr(store, "get", get)
    waiting.look(waiting.names())
    assert len(read) == 100
    for _ in range(waiting_room.ODD_LOOKS - 1):
        waiting.look(waiting.names())
    assert len(read) == 100
    most = 0
    for _ in range(2 * waiting_room.ODD_LOOKS):
        before = len(read)
        waiting.look(waiting.names())
        most = max(most, len(read) - before)
    assert len(set(read[100:])) == 100
    assert most < 10


def test_a_note_that_takes_the_place_of_junk_is_taken_a_while_later(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    (note,) = some(1)
    store.put(PRODUCTION, name_of(note), b"junk")
    waiting.look(waiting.names())
    store.put(PRODUCTION, name_of(note), note.data)
    waiting.look(waiting.names())
    assert waiting.kept == {}
    for _ in range(2 * waiting_room.ODD_LOOKS):
        waiting.look(waiting.names())
    assert list(waiting.kept) == [note.id]


def test_a_note_whose_name_is_new_is_taken_at_once(
    store: MemoryStore, waiting: WaitingRoom
) -> None:
    (note,) = some(1)
    store.put(PRODUCTION, f"{PREFIX}junk", b"junk")
    waiting.look(waiting.names())
    store.put(PRODUCTION, name_of(note), note.data)
    waiting.look(waiting.names())
    assert list(waiting.kept) == [note.id]
    assert waiting.untried
