"""Numbers that moved on: a plan, and what was said of lines, stay with the scene they are of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_script import filed, give, scene, value

COLT = ("He lifts a gun.", "She waits.", "They look at the road.", "It is noon.")
CHURCH = ("They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
LAUNDRY = ("She wrings a shirt.", "Soap.", "The door opens.", "She smiles.")
OLD = value(scene("11", *CHURCH), scene("12", *COLT))
NEW = value(scene("11", *LAUNDRY), scene("12", *CHURCH), scene("13", *COLT))
TO_LOOK_AT = "Firearms: “gun”, to look at"
WORDS = "the script has it as 13 now"


def two_drafts(tmp_path: Path) -> tuple[Floor, Phone]:
    """Plan scene 12 by the first draft, settle its lines, and file the second."""
    floor = Floor.of_world(tmp_path)
    filed(floor, OLD)
    plan: dict[str, Any] = {"classes": ["W1"], "shots": 1, "place": "private", "headcount": 4}
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, **plan)
    phone = floor.phone("ad")
    give(phone, OLD)
    phone.open("script/scene/12")
    while "Yes: Firearms" in phone.labels():
        phone.tap("Yes: Firearms")
    phone.open("script/new")
    phone.draft.update(document=give(phone, NEW), draft="Blue")
    phone.words()
    phone.tap("This draft counts now")
    return floor, phone


def test_a_plan_stays_with_its_scene_and_its_main_key_leads_there(tmp_path: Path) -> None:
    _floor, phone = two_drafts(tmp_path)
    for route in ("plan", "plan/scene/12", "plan/scene/12/ways", "plan/scene/12/risk"):
        phone.open(route)
        assert WORDS in phone.words()
    for route in ("plan/scene/12/version", "chain", "chain/12"):
        phone.open(route)
        assert WORDS in phone.words()
    phone.open("plan/scene/12")
    assert not [one for one in phone.labels() if "assessment" in one and "Write" in one]
    phone.tap("Plan it as scene 13")
    assert phone.route == "script/scene/13"
    assert "It was scene 12, which has a plan" in phone.words()
    phone.tap("The plan of scene 12")
    assert phone.route == "plan/scene/12"


def test_the_scene_that_has_the_number_now_has_no_plan_by_it(tmp_path: Path) -> None:
    floor, phone = two_drafts(tmp_path)
    phone.open("script/scene/12")
    assert "The plan of this scene" not in phone.labels()
    assert "The plan of scene 12" not in phone.labels()
    assert "Plan this scene" in phone.labels()
    plan: dict[str, Any] = {"place": "private", "headcount": 4}
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=3, **plan)
    phone.sync()
    phone.open("script/scene/12")
    assert "The plan of this scene" in phone.labels()
    phone.open("plan/scene/12")
    assert WORDS not in phone.words()


def test_who_plans_it_by_its_new_number_is_led_there_from_the_old(tmp_path: Path) -> None:
    floor, phone = two_drafts(tmp_path)
    plan: dict[str, Any] = {"classes": ["W1"], "shots": 1, "place": "private", "headcount": 4}
    floor.say(by="ad", kind="ScenePlanned", scene="13", plan=1, **plan)
    phone.sync()
    phone.open("script/scene/13")
    assert "The plan of this scene" in phone.labels()
    phone.open("plan/scene/12")
    phone.tap("The plan of scene 13")
    assert phone.route == "plan/scene/13"


def test_lines_that_read_as_they_did_stay_settled_and_others_of_the_number_are_not(
    tmp_path: Path,
) -> None:
    floor, phone = two_drafts(tmp_path)
    hits = dict(floor.state.hits)
    phone.open("script/scene/13")
    assert "yes, said ad" in phone.words()
    assert TO_LOOK_AT not in phone.words()
    assert floor.state.hits == hits
    phone.open("script")
    assert "Settle the lines" not in phone.words()
    same = value(scene("12", COLT[0], *LAUNDRY), scene("13", *COLT))
    filed(floor, same, "Pink")
    phone.sync()
    give(phone, same)
    phone.open("script/scene/12")
    assert TO_LOOK_AT in phone.words()  # the same words, in a scene of which nobody said so
    phone.open("script/scene/13")
    assert TO_LOOK_AT not in phone.words()


@pytest.mark.parametrize("here", [True, False])
def test_a_day_says_it_of_the_scene_that_has_the_gun(tmp_path: Path, *, here: bool) -> None:
    floor, phone = two_drafts(tmp_path)
    if not here:
        phone = floor.phone("armorer")
        give(phone, NEW)
    floor.say(
        by="ad", kind="DayScheduled", scheduled="2025-03-20", unit="main", scenes=["11", "12", "13"]
    )
    phone.sync()
    phone.open("plan/day/2025-03-20")
    assert "11: " not in phone.words().replace("1 11", "")
    if here:
        assert f"12: {WORDS}" in phone.words()
        assert "13: no plan, and the script has a gun there" in phone.words()
    else:
        words = "12: which scene of the script it is now is not known: earlier drafts are not here"
        assert words in phone.words()
        phone.open("plan/scene/12")
        phone.tap("Read the draft White")
        give(phone, OLD)
        phone.open("plan/scene/12")
        assert WORDS in phone.words()


def test_what_changed_names_in_one_line_what_only_moved(tmp_path: Path) -> None:
    _floor, phone = two_drafts(tmp_path)
    phone.open("script/changes")
    assert "Renumbered, and otherwise as they were: 11 → 12" in phone.words()
    assert "It was scene 12" in phone.words()
    assert "What it says of weapons is another" not in phone.words()
    assert not [one for one in phone.screen["parts"] if one["part"] == "table"]


def test_a_no_to_a_gun_after_a_yes_shows_that_two_people_disagree(tmp_path: Path) -> None:
    floor, phone = two_drafts(tmp_path)
    actor = floor.phone("actor")
    for data in (OLD, NEW):
        give(actor, data)
    actor.open("script/scene/13")
    assert "two people disagree" not in actor.words()
    actor.tap("No: Firearms")
    assert "two people disagree: yes, said ad" in actor.words()
    phone.sync()
    for route in ("script/scene/13", "plan/scene/12", "plan"):
        phone.open(route)
        assert "two people disagree" in phone.words()
    assert "Scenes that the script has a gun in, and no plan" in phone.words()
    phone.open("script/scene/13")
    phone.tap("No: Firearms")
    assert "two people disagree" not in phone.words()


def test_under_one_number_a_yes_with_a_hat_is_not_taken_away_by_a_no_without(
    tmp_path: Path,
) -> None:
    floor = Floor.of_world(tmp_path)
    filed(floor, OLD)
    ad, actor = floor.phone("ad"), floor.phone("actor")
    for phone in (ad, actor):
        give(phone, OLD)
    ad.open("script/scene/12")
    ad.tap("Yes: Firearms")
    actor.sync()
    actor.open("script/scene/12")
    actor.tap("No: Firearms")
    assert "yes, said ad; two people disagree: no, said actor" in actor.words()
    assert actor.labels().count("No: Firearms") == 0
    ad.sync()
    ad.open("script")
    assert "to look at" in ad.words()
    ad.open("script/scene/12")
    ad.tap("No: Firearms")
    assert "two people disagree" not in ad.words()
    assert "no, said ad" in ad.words()
