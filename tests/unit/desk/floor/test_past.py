"""Entries lent to look back at are those that were read, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.past import Past
from coldproof.desk.history.telling import told
from coldproof.log.errors import LogError
from coldproof.log.tiles import entry_bundle
from tests.unit.desk.floor.driver import PRODUCTION, Floor


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def test_entries_that_were_changed_in_the_store_are_refused(floor: Floor) -> None:
    phone = floor.phone("ad")
    notes = list(floor.store.read(PRODUCTION, 0, 3))
    notes[1] = notes[2]
    with pytest.raises(LogError) as refused:
        phone.door.lend(0, entry_bundle(notes), 3)
    want = "the entries lent refused: found others than were read; a new copy of the log would do"
    assert str(refused.value) == want
    assert not phone.door.past.notes


@pytest.mark.parametrize(("first", "ahead"), [(-1, 0), (1, 0), (10**6, 0)])
def test_entries_beyond_what_was_read_are_refused(floor: Floor, first: int, ahead: int) -> None:
    phone = floor.phone("ad")
    notes = list(floor.store.read(PRODUCTION, 0, phone.door.copy.size))
    with pytest.raises(LogError):
        phone.door.lend(first, entry_bundle(notes), len(notes))


def test_entries_go_on_from_those_lent_before_or_take_their_place(floor: Floor) -> None:
    past = floor.phone("ad").door.past
    notes = list(floor.store.read(PRODUCTION, 0, 9))
    past.lend(3, notes[3:5])
    past.lend(5, notes[5:7])
    past.lend(1, notes[1:3])
    assert (past.first, past.last) == (1, 7)
    assert past.notes == notes[1:7]
    past.lend(8, notes[8:9])
    assert (past.first, past.last) == (8, 9)
    past.lend(4, [])
    assert past.has(5, 5)


def test_they_are_read_once_more_as_they_were(floor: Floor) -> None:
    phone = floor.phone("ad")
    past, size = phone.door.past, phone.door.copy.size
    past.lend(0, list(floor.store.read(PRODUCTION, 0, size)))
    reads = list(past.reads(size))
    assert [read.entry.id for read in reads] == list(phone.door.copy.ids)
    assert all(read.saw_this_log for read in reads)
    past.clear()
    assert past.notes == []


def test_what_was_told_once_is_not_asked_for_again(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.desk.floor.past.PIECE", 7)
    phone = floor.phone("ad")
    past, size = phone.door.past, phone.door.copy.size
    notes = list(floor.store.read(PRODUCTION, 0, size))
    asked = []
    while (piece := past.tell_on()) is not None:
        asked.append(piece)
        past.lend(piece[0], notes[slice(*piece)])
        if len(asked) == ANOTHER_PAGE:
            past.clear()  # it is asked for again
    assert [one for n, one in enumerate(asked) if n != ANOTHER_PAGE - 1] == [
        (at, min(at + 7, size)) for at in range(0, size, 7)
    ]
    whole = told(read.entry for read in lent_whole(past, notes).reads(size))
    assert past.story() == whole._replace(acts=())
    assert past.story() is past.story()
    past.clear()
    assert past.tell_on() is None
    floor.say(by="ad", kind="WorkStopped", scope="production")
    assert past.tell_on() == (size, phone.door.copy.size)
    past.lend(size, list(floor.store.read(PRODUCTION, size, phone.door.copy.size)))
    assert past.tell_on() is None
    assert past.story().after == phone.door.copy.state


@pytest.mark.parametrize("route", ["chain/12", "gaps"])
def test_a_page_that_is_loaded_again_looks_back_as_before(floor: Floor, route: str) -> None:
    phone = floor.phone("ad")
    phone.open(route)
    before = phone.words()
    phone.restart()
    assert phone.words() == before
    floor.say(by="ad", kind="WorkStopped", scope="production")
    assert phone.words() != before


ANOTHER_PAGE = 3


def lent_whole(past: Past, notes: list[bytes]) -> Past:
    """Return it with all entries lent."""
    past.lend(0, notes)
    return past
