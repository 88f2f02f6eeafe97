"""What is said of a scene: each question asked, none answered; wrong values are not taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.words.floor import PlaceType
from coldproof.words.kit import WeaponClass
from tests.unit.desk.floor.driver import Floor, Phone


def at(tmp_path: Path, route: str, person: str = "ad", **changed: Any) -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at a page."""
    floor = Floor.of_world(tmp_path, **changed)
    phone = floor.phone(person)
    phone.open(route)
    return floor, phone


def test_a_new_scene_is_version_1(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, "plan/new")
    ad.enter("scene", "13")
    ad.enter("shots", "2")
    ad.enter("headcount", "14")
    ad.tap("Private ground", "Gun that can fire live rounds", "Firearms")
    assert "Version 1 is right" not in ad.labels()
    ad.tap("No", "Version 1 is right")
    plan = floor.state.scenes["13"].plan
    assert (plan.plan, plan.place, plan.shots, plan.headcount) == (1, PlaceType.PRIVATE, 2, 14)
    assert plan.classes == (WeaponClass.LIVE_CAPABLE,)
    assert ad.route == "plan/scene/13"


def test_a_scene_that_is_planned_gets_its_next_version(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, "plan/scene/12/version")
    ad.draft = {"place": "public", "shots": "0", "headcount": 3, "visible": "yes"}
    ad.tap("Version 2 is right")
    assert floor.state.scenes["12"].plan.plan == 2
    assert floor.state.scenes["12"].plan.weapons_visible_to_public


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("scene", "a b"),
        ("scene", "é"),
        ("scene", ""),
        ("shots", "two"),
        ("shots", ""),
        ("headcount", "1000001"),
        ("place", "moon"),
        ("visible", "maybe"),
    ],
)
def test_what_a_plan_does_not_take(tmp_path: Path, name: str, value: str) -> None:
    _, ad = at(tmp_path, "plan/new")
    whole = {"scene": "13", "place": "range", "shots": "1", "headcount": "2", "visible": "no"}
    ad.draft = {**whole, name: value}
    assert "Version 1 is right" not in ad.labels()
    ad.draft = whole
    assert "Version 1 is right" in ad.labels()


NEW = {"scene": "13", "place": "range", "shots": 1, "headcount": 2, "visible": "no"}


def offered(phone: Phone) -> list[str]:
    """Return the classes of weapons that are asked about."""
    asked = [part for part in phone.screen["parts"] if part.get("name") == "classes"]
    return [one["value"] for part in asked for one in part["options"]]


def test_where_the_script_has_a_gun_it_is_asked_first_whether_one_is_needed(
    tmp_path: Path,
) -> None:
    floor, ad = at(tmp_path, "plan/new")
    ad.draft = {**NEW, "found": True, "classes": ["W1", "W8"]}
    assert not offered(ad)
    assert "Version 1 is right" not in ad.labels()
    ad.tap("No: it is heard, or seen in what others do")
    assert offered(ad) == ["W12", "W13", "W14"]
    ad.tap("Something that can not fire")
    assert {"W8", "W10"} <= set(offered(ad))
    assert not {"W1", "W3", "W4"} & set(offered(ad))
    ad.tap("Version 1 is right")
    assert floor.state.scenes["13"].plan.classes == (WeaponClass.RUBBER,)
    assert ad.route == "plan/scene/13/ways"


def test_a_line_that_somebody_accepted_asks_it_of_the_next_version_too(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, "plan/scene/12/version")
    hit: dict[str, Any] = {"hit": "A" * 43, "trigger": "firearms", "scene": "12", "line": 4}
    assert "Is there a gun at all?" not in ad.words()
    floor.say(by="ad", kind="HitSettled", accepted=True, **hit)
    assert "Is there a gun at all?" in ad.words()
    ad.tap("A gun that can fire")
    assert "W1" in offered(ad)
    floor.say(by="ad", kind="HitSettled", accepted=False, **hit)
    assert "Is there a gun at all?" not in ad.words()


@pytest.mark.parametrize("no", ["hazards", "detailed", "scored", "group"])
def test_an_assessment_with_a_no_in_it_is_not_whole(tmp_path: Path, no: str) -> None:
    floor, ad = at(tmp_path, "plan/scene/12/risk", drop=["specific", "approved"])
    ad.tap("It is on another form")
    ad.draft |= {**dict.fromkeys(("hazards", "detailed", "scored", "group"), "yes"), no: "no"}
    ad.tap("That is what it holds")
    assert floor.state.scenes["12"].assessed is not None
    assert floor.state.scenes["12"].assessed[:2] == (1, False)
    assert "no whole assessment of this version" in ad.words()


def test_a_whole_assessment_with_who_contributed(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, "plan/scene/12/risk", drop=["specific", "approved"])
    ad.tap("It is on another form", "armorer")
    assert "That is what it holds" not in ad.labels()
    ad.draft.update(dict.fromkeys(("hazards", "detailed", "scored", "group"), "yes"))
    ad.tap("That is what it holds")
    assert floor.state.scenes["12"].assessed is not None
    assert floor.state.scenes["12"].assessed[:2] == (1, True)


def test_the_general_assessment_asks_two_questions(tmp_path: Path) -> None:
    floor, ad = at(tmp_path, "plan", drop=["general"])
    assert "General assessment: none" in ad.words()
    ad.tap("General assessment", "It is on another form")
    assert "Is the risk scored" not in ad.words()
    ad.draft |= {"hazards": "yes", "detailed": "yes"}
    ad.tap("That is what it holds")
    assert floor.state.general is not None
    assert "General assessment: both parts are there, by ad (First AD)" in ad.words()
    assert "It has no approval: only a scene's assessment gets one here." in ad.words()


def test_a_shot_in_which_it_is_passed_on(tmp_path: Path) -> None:
    _, ad = at(tmp_path, "plan/scene/12/shot")
    ad.enter("shot", "12C")
    ad.enter("passes", "1")
    assert "That is the shot" not in ad.labels()
    ad.enter("drops", "0")
    ad.tap("That is the shot")
    assert ad.signed == ["ShotPlanned"]


@pytest.mark.parametrize("route", ["new", "general", "scene/12/ways", "scene/12/risk"])
def test_signed_out_nothing_is_planned(tmp_path: Path, route: str) -> None:
    _, ad = at(tmp_path, f"plan/{route}")
    ad.lock("ad")
    ad.draft = {
        "scene": "13",
        "place": "range",
        "shots": 1,
        "headcount": 1,
        **dict.fromkeys(("visible", "hazards", "detailed", "scored", "group"), "yes"),
        "considered": ["no-gun"],
        "chosen": "rubber",
    }
    assert not [p for p in ad.screen["parts"] if p.get("do", {}).get("do") == "record"]
