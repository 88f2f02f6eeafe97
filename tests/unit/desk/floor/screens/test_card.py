"""A new card: same as last, except; what permits is asked again; nothing is answered for anyone."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.screens.card import next_name
from coldproof.words.floor import Purpose, Toward
from tests.unit.desk.floor.driver import Floor, Phone

READY = "The card is right"


def at_card(tmp_path: Path, person: str = "ad", world: str = "revolver-out") -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at a new card."""
    floor = Floor.of_world(tmp_path, world)
    phone = floor.phone(person)
    phone.open("setup/new")
    return floor, phone


def test_same_as_last_copies_what_permits_nothing(tmp_path: Path) -> None:
    floor, ad = at_card(tmp_path)
    ad.tap("12", "Same as 12A, except")
    old = floor.state.setups["12A"].card
    assert ad.draft["purpose"] == old.purpose
    assert ad.draft["weapons"] == list(old.weapons)
    assert "toward" not in ad.draft
    assert "setup" not in ad.draft
    assert READY not in ad.labels()
    assert "a name that is free, where the muzzle points" in ad.words()
    ad.tap("12B", "Toward nobody")
    spoken = next(part for part in ad.screen["parts"] if part["part"] == "say")
    assert spoken["text"].startswith("12B: ")
    ad.tap(READY)
    assert ad.taps == 5
    new = floor.state.setups["12B"]
    assert new.card.toward is Toward.NOBODY
    assert new.card.weapons == old.weapons
    assert new.distances == ()  # measured for the last one, and not for this
    assert new.protection is None
    assert ad.route == "setup/12B"


def test_where_weapons_rest_is_on_the_card_and_copied_to_the_next(tmp_path: Path) -> None:
    floor, ad = at_card(tmp_path)
    ad.tap("12", "Same as 12A, except", "12B", "Toward nobody", "cart", "safe", READY)
    assert floor.state.setups["12B"].card.resting == ("cart", "safe")
    assert "Weapons rest: cart, safe" in ad.words()
    ad.open("setup/new")
    ad.tap("12", "Same as 12B, except", "12C", "Toward nobody", READY)
    assert floor.state.setups["12C"].card.resting == ("cart", "safe")


def test_the_card_names_its_shot_where_the_plan_has_shots(tmp_path: Path) -> None:
    floor, ad = at_card(tmp_path)
    ad.tap("12")
    assert "Which shot of the plan?" not in ad.words()
    floor.say(by="ad", kind="ShotPlanned", scene="12", shot="12-close")
    ad.open("setup/new")
    ad.tap("12", "Same as 12A, except", "12B", "12-close", "Toward nobody")
    ad.tap(READY)
    assert floor.state.setups["12B"].card.of_shot == "12-close"


def test_the_shot_is_asked_again_and_a_shot_of_no_plan_is_none(tmp_path: Path) -> None:
    floor, ad = at_card(tmp_path)
    floor.say(by="ad", kind="ShotPlanned", scene="12", shot="12-close")
    ad.draft = {"scene": "12", "of_shot": "made-up"}
    ad.tap("Same as 12A, except", "12B", "Toward nobody")
    ad.tap(READY)
    assert floor.state.setups["12B"].card.of_shot is None
    ad.open("setup/new")
    ad.tap("12", "Same as 12B, except")
    assert "of_shot" not in ad.draft


def test_exceptions_are_kept(tmp_path: Path) -> None:
    floor, ad = at_card(tmp_path)
    ad.tap("12", "Same as 12A, except", "12B", "Rehearsal", "Toward a camera")
    ad.enter("passes", "2")
    ad.tap(READY)
    new = floor.state.setups["12B"].card
    assert (new.purpose, new.toward, new.passes) == (Purpose.REHEARSAL, Toward.CAMERA, 2)


def test_a_scene_s_first_card_is_answered_in_full(tmp_path: Path) -> None:
    floor, ad = at_card(tmp_path)
    floor.say(by="ad", kind="ScenePlanned", scene="13", plan=1, place="private")
    ad.tap("13")
    assert not [one for one in ad.labels() if one.startswith("Same as")]
    ad.tap("13A", "Take", "G-1", "Toward nobody")
    for name in ("shots", "passes", "drops"):
        assert READY not in ad.labels()
        ad.enter(name, "0")
    assert READY not in ad.labels()
    ad.draft["outdoors"] = "yes"
    ad.tap(READY)
    assert floor.state.setups["13A"].card.outdoors


@pytest.mark.parametrize("typed", ["", "two", "-1", "1.5", "99999999", "²"])
def test_what_is_no_count_is_not_taken(tmp_path: Path, typed: str) -> None:
    _, ad = at_card(tmp_path)
    ad.tap("12", "Same as 12A, except", "12B", "Toward nobody")
    ad.enter("drops", typed)
    assert READY not in ad.labels()


@pytest.mark.parametrize("name", ["12A", "", "a b", "x" * 33, "../12"])
def test_a_name_that_is_in_use_or_no_name_is_not_taken(tmp_path: Path, name: str) -> None:
    _, ad = at_card(tmp_path)
    ad.tap("12", "Same as 12A, except", "Toward nobody")
    ad.enter("setup", name)
    assert READY not in ad.labels()


def test_the_next_letter_and_on_stage_the_next_number(tmp_path: Path) -> None:
    film = Floor.of_world(tmp_path / "film")
    assert next_name(film.state, "12") == "12B"
    assert next_name(film.state, "7") == "7A"
    stage = Floor.of_world(tmp_path / "stage", "set-stage")
    assert next_name(stage.state, "5") == "5.2"


def test_on_stage_it_is_a_cue(tmp_path: Path) -> None:
    floor, sm = at_card(tmp_path, "sm", "set-stage")
    assert sm.screen["title"] == "New cue"
    sm.tap("5", "Same as 5.1, except")
    assert "Performance" in sm.labels()
    sm.tap("5.2", "Toward nobody", READY)
    assert "5.2" in floor.state.setups


def test_others_are_told_whose_it_is(tmp_path: Path) -> None:
    _, actor = at_card(tmp_path, "actor")
    assert "First AD fills it in, with the handler." in actor.words()


def test_signed_out_there_is_no_key(tmp_path: Path) -> None:
    _, ad = at_card(tmp_path)
    ad.lock("ad")
    ad.tap("12", "Same as 12A, except", "12B", "Toward nobody")
    assert READY not in ad.labels()
