"""A performer's own card: what was shown to them, and a no that is shown to nobody else."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.screens import shown_to
from tests.unit.desk.floor.driver import Floor, Phone


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def at(phone: Phone, route: str) -> Phone:
    phone.open(route)
    return phone


def test_shown_what_when_by_whom_before_whom(floor: Floor) -> None:
    words = at(floor.phone("actor"), "card/actor").words()
    assert "G-1: COLD, 6 DUMMIES" in words
    assert "by armorer, before " in words
    assert "ad" in words
    assert "It stands." in words


def test_what_ended_it_is_said(floor: Floor) -> None:
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    words = at(floor.phone("actor"), "card").words()
    assert "It stands." not in words
    assert "Ended " in words


def test_what_is_in_the_hand(floor: Floor) -> None:
    assert "Nothing" in at(floor.phone("actor"), "card/actor").words()
    floor.say(by="actor", kind="HandoverAccepted", weapon="G-1", giver="armorer", setup="12A")
    phone = at(floor.phone("actor", "actor"), "card/actor")
    phone.tap("G-1")
    assert phone.route == "weapon/G-1"


def test_what_was_shown_longer_ago_stands_behind_one_key(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = at(floor.phone("actor"), "card/actor")
    assert not [one for one in phone.labels() if "earlier showings" in one]
    monkeypatch.setattr(shown_to, "FIRST", 0)
    assert "G-1: COLD, 6 DUMMIES" not in phone.words()
    phone.tap("1 earlier showings")
    assert "G-1: COLD, 6 DUMMIES" in phone.words()


def test_of_who_was_shown_nothing_it_says_so(floor: Floor) -> None:
    assert "Nothing was shown to medic yet." in at(floor.phone("ad"), "card/medic").words()
    assert "Nobody is enrolled as ghost." in at(floor.phone("ad"), "card/ghost").words()


def test_a_no_is_said_and_taken_back_by_the_person_and_shown_to_nobody_else(floor: Floor) -> None:
    mine, theirs = floor.phone("actor"), floor.phone("armorer")
    at(mine, "card/actor").tap("No weapon to me")
    assert "You said no to any weapon" in mine.words()
    other = at(theirs, "card/actor").words()
    assert "said no" not in other
    assert "No weapon to me" not in theirs.labels()
    at(mine, "card/actor").tap("I take it back")
    assert not floor.state.blocks
    assert "You said no" not in mine.words()


def test_a_handlers_no_is_not_theirs_to_take_back(floor: Floor) -> None:
    floor.say(by="armorer", kind="HandlingWithheld", person="actor")
    phone = at(floor.phone("actor"), "card/actor")
    assert "I take it back" not in phone.labels()


def test_signed_out_no_card_is_ones_own(floor: Floor) -> None:
    phone = floor.phone("actor")
    phone.lock("actor")
    assert "No weapon to me" not in at(phone, "card/actor").labels()


def test_a_no_of_ones_own_stands_on_no_board(floor: Floor) -> None:
    at(floor.phone("actor"), "card/actor").tap("No weapon to me")
    for who, route in (("armorer", "board"), ("ad", "wall"), ("dp", "board")):
        words = at(floor.phone(who), route).words()
        assert "WITHHELD" not in words
        assert "withheld" not in words
    floor.say(by="armorer", kind="HandlingWithheld", person="stuntman")
    assert "WITHHELD" in at(floor.phone("dp", "dp"), "board").words()
