"""A performer's own card: what was shown to them, and a no of which others read three words."""

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
    at(mine, "card/actor").tap("Not in gun scenes")
    assert "You said so." in mine.words()
    other = at(theirs, "card/actor").words()
    assert "You said so." not in other
    assert "I take it back" not in theirs.labels()
    at(mine, "card/actor").tap("I take it back")
    assert not floor.state.blocks
    assert "You said so." not in mine.words()


def test_a_handlers_no_is_not_theirs_to_take_back(floor: Floor) -> None:
    floor.say(by="armorer", kind="HandlingWithheld", person="actor")
    phone = at(floor.phone("actor"), "card/actor")
    assert "I take it back" not in phone.labels()


def test_signed_out_no_card_is_ones_own(floor: Floor) -> None:
    phone = floor.phone("actor")
    phone.lock("actor")
    assert "Not in gun scenes" not in at(phone, "card/actor").labels()


def test_a_no_of_ones_own_stands_on_no_board(floor: Floor) -> None:
    at(floor.phone("actor"), "card/actor").tap("Not in gun scenes")
    for who, route in (("armorer", "board"), ("ad", "wall"), ("dp", "board")):
        words = at(floor.phone(who), route).words()
        assert "WITHHELD" not in words
        assert "withheld" not in words
    floor.say(by="armorer", kind="HandlingWithheld", person="stuntman")
    assert "WITHHELD" not in at(floor.phone("dp", "dp"), "board").words()


PAGES = ("board", "card/actor", "person/actor", "setup/12A", "handover/G-1", "today", "record")


def told_of(folder: Path, by: str, who: str, route: str) -> str:
    """Return the words of a page where no weapon goes to the actor, by this person's word."""
    floor = Floor.of_world(folder, drop=["offer"])
    floor.say(by=by, kind="HandlingWithheld", person="actor")
    phone = at(floor.phone(who), route)
    if route == "today":
        phone.draft["present"] = True
    return phone.words()


@pytest.mark.parametrize("who", ["dp", "upm", "propmaster"])
@pytest.mark.parametrize("route", PAGES)
def test_a_handlers_call_and_ones_own_wish_read_alike(tmp_path: Path, who: str, route: str) -> None:
    own = told_of(tmp_path / "own", "actor", who, route)
    theirs = told_of(tmp_path / "theirs", "armorer", who, route)
    assert own == theirs


def test_others_read_no_more_than_not_in_this_scene(tmp_path: Path) -> None:
    for who, route in (("upm", "setup/12A"), ("armorer", "handover/G-1")):
        words = told_of(tmp_path / who, "actor", who, route)
        assert "Not in this scene: actor" in words
        assert "actor: " not in words.replace("Not in this scene: actor", "")


def test_the_page_of_its_entry_does_not_say_whose_word_it_is(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="armorer", kind="HandlingWithheld", person="actor")
    words = at(floor.phone("dp"), f"entry/{floor.state.size - 1}").words()
    assert "not in this scene, actor" in words
    assert "armorer" not in words


@pytest.mark.parametrize("person", ["armorer", "actor"])
def test_nor_is_it_found_by_asking_for_one_of_the_two(tmp_path: Path, person: str) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="armorer", kind="HandlingWithheld", person="actor")
    phone = at(floor.phone("dp"), "record")
    phone.draft["person"] = person
    assert ("not in this scene" in phone.words()) is (person == "actor")


def test_a_handler_says_it_in_the_same_words_and_takes_back_what_they_said(floor: Floor) -> None:
    phone = at(floor.phone("armorer"), "person/actor")
    phone.tap("Not in gun scenes")
    assert "Not in this scene" in phone.words()
    assert "I take it back" not in at(floor.phone("actor"), "person/actor").labels()
    phone.tap("I take it back")
    assert not floor.state.blocks
