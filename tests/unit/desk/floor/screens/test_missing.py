"""What a day says of scenes that nobody planned: unknown is loaded, on every page of the day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.script.model import Kind, Line, Scene
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_script import filed, give, scene, value

DAY = "2026-12-01"
GUNS = value(
    scene("6", "He fires the revolver."),
    scene("13", "She aims the pistol at him."),
    scene("17", "They eat."),
    Scene("18", "OMITTED", (Line(1, Kind.HEADING, "OMITTED"),), omitted=True),
)
OPEN = "no plan, and the script may have a gun there: nobody settled its lines"
AWAY = (
    "No plan, and the script's words are not at hand here: whether these have a weapon is not"
    " known: 13, 6, 17"
)


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    floor = Floor.of_world(tmp_path)
    filed(floor, GUNS)
    return floor


def scheduled(floor: Floor, *scenes: str, day: str = DAY) -> None:
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=list(scenes))


def marked(phone: Phone) -> str:
    """Return the words of the rows and lines of a page that stand out."""
    found = [r for p in phone.screen["parts"] for r in p.get("rows", ()) if r.get("marked")]
    found += [p for p in phone.screen["parts"] if p.get("tone") == "check"]
    return str(found)


def test_open_lines_are_missing_and_count_as_scenes_that_may_have_weapons(floor: Floor) -> None:
    scheduled(floor, "13", "6", "17", "18")
    ad = floor.phone("ad")
    give(ad, GUNS)
    ad.open(f"plan/day/{DAY}")
    assert f"13: {OPEN}" in marked(ad)
    assert f"6: {OPEN}" in marked(ad)
    assert "17: " not in ad.words()
    words = ad.words()
    assert "Handlers needed: 1" in words
    assert "No weapon is planned in these, and they may have some: 13, 6" in words
    assert "No plan, and no word of a gun was found in the script: 17" in words
    assert "No plan, and the script has them as omitted: 18" in words
    assert "For the call sheet" in words
    ad.open("plan/days")
    assert "Scenes with weapons: 0, and 2 that may have; still missing: " in marked(ad)
    ad.open(f"plan/day/{DAY}")
    ad.tap("13")
    assert ad.route == "script/scene/13"


def test_without_the_text_it_is_not_known_and_the_key_is_there(floor: Floor) -> None:
    scheduled(floor, "13", "6", "17")
    ad = floor.phone("ad")
    for route in (f"plan/day/{DAY}", "plan/days"):
        ad.open(route)
        assert "still missing: nothing" not in ad.words()
        ad.tap("Read the draft White")
        assert ad.called[-1]["values"]["then"] == route
    ad.open(f"plan/day/{DAY}")
    assert AWAY in marked(ad)
    ad.open("plan/days")
    assert "Scenes with weapons: 0, and 3 that may have; still missing: " in marked(ad)


def test_an_accepted_line_is_a_gun_with_the_text_and_without(floor: Floor) -> None:
    scheduled(floor, "13")
    ad = floor.phone("ad")
    give(ad, GUNS)
    ad.open("script/scene/13")
    ad.tap("Yes: Firearms")
    other = floor.phone("ad", "other")
    for phone in (ad, other):
        phone.open(f"plan/day/{DAY}")
        assert "13: no plan, and the script has a gun there" in marked(phone)
        assert "Handlers needed: 1" in phone.words()
    ad.open("script/scene/13")
    ad.tap("No: Firearms")
    ad.open(f"plan/day/{DAY}")
    assert "13: " not in ad.words()
    assert "Handlers needed: 0" in ad.words()


def test_a_scene_that_no_draft_has_is_not_known_either(floor: Floor) -> None:
    scheduled(floor, "17", "99")
    ad = floor.phone("ad")
    give(ad, GUNS)
    ad.open(f"plan/day/{DAY}")
    words = "Neither planned nor in the script: whether these have a weapon is not known: 99"
    assert words in marked(ad)
    assert "Handlers needed: 0" in ad.words()


def test_today_says_it_too_and_keeps_to_its_schedule(floor: Floor) -> None:
    today = str(floor.state.day)
    told: dict[str, Any] = {"plan": 1, "place": "private", "classes": ["W1"], "headcount": 4}
    for name in ("30", "31"):
        floor.say(by="ad", kind="ScenePlanned", scene=name, **told)
    ad = floor.phone("ad")
    ad.open("today")
    assert {"30", "31"} <= set(ad.labels())
    scheduled(floor, "13", "30", day=today)
    scheduled(floor, "31", day=DAY)
    ad.open("today")
    assert "30" in ad.labels()
    assert "31" not in ad.labels()
    assert "13" in ad.labels()
    assert "no plan, and the script's words are not at hand here" in marked(ad)
    ad.tap("Read the draft White")
    give(ad, GUNS)
    ad.open("today")
    assert f"13: {OPEN}" in marked(ad)
    assert "12" in ad.labels()  # its setup was begun today, whatever the schedule says


def test_tomorrow_has_only_what_is_on_its_schedule(floor: Floor) -> None:
    year, month, day = str(floor.state.day).split("-")
    scheduled(floor, "13", day=f"{year}-{month}-{int(day) + 1:02d}")
    ad = floor.phone("ad")
    give(ad, GUNS)
    ad.open("today/tomorrow")
    assert "13" in ad.labels()
    assert "12" not in ad.labels()
    assert "What ends the day before" in ad.words()


def test_days_to_come_stand_before_those_that_are_over(floor: Floor) -> None:
    ad = floor.phone("ad")
    for day in ("2020-01-01", "2020-01-02", DAY):
        scheduled(floor, "17", day=day)
    ad.open("plan/days")
    words = ad.words()
    assert words.index(DAY) < words.index("2020-01-02") < words.index("2020-01-01")
    assert "Days before today, the last first" in words


def test_a_plan_without_a_gun_hides_none_of_the_script(floor: Floor) -> None:
    scheduled(floor, "13", "17")
    for name in ("13", "17"):
        floor.say(by="ad", kind="ScenePlanned", scene=name, plan=1, place="stage", shots=1)
    ad, lack = floor.phone("ad"), "the plan has no gun, the script may have one"
    give(ad, GUNS)
    for route in (f"plan/day/{DAY}", "plan", "plan/scene/13"):
        ad.open(route)
        assert lack in marked(ad)
    ad.open("plan/scene/17")
    assert lack not in ad.words()
    ad.open("plan/days")
    assert "Scenes with weapons: 0, and 1 that may have" in ad.words()
    ad.open("script/scene/13")
    ad.tap("Yes: Firearms")
    for phone in (ad, floor.phone("ad", "other")):
        for route in (f"plan/day/{DAY}", "plan", "plan/scene/13"):
            phone.open(route)
            assert "the plan has no gun, the script has one" in marked(phone)
            assert lack not in phone.words()
    ad.open("script/scene/13")
    ad.tap("No: Firearms")
    ad.open(f"plan/day/{DAY}")
    assert "13: " not in ad.words()


def test_a_no_without_a_hat_leaves_a_gun_missing(floor: Floor) -> None:
    scheduled(floor, "13")
    dp, ad = floor.phone("dp"), floor.phone("ad")
    for phone in (dp, ad):
        give(phone, GUNS)
    dp.open("script/scene/13")
    dp.tap("No: Firearms")
    assert "no, said dp: for a handler, the floor, safety or the office to look at" in dp.words()
    assert "No: Firearms" not in dp.labels()
    ad.open(f"plan/day/{DAY}")
    assert f"13: {OPEN}" in marked(ad)
    ad.open("script/scene/13")
    assert "She aims the pistol at him." in marked(ad)
    ad.tap("No: Firearms")
    assert "no, said ad" in ad.words()
    assert "She aims the pistol at him." not in marked(ad)
    ad.open(f"plan/day/{DAY}")
    assert "13: " not in ad.words()


def test_today_says_of_a_knife_that_the_script_has_a_gun_beside_it(floor: Floor) -> None:
    told: dict[str, Any] = {"plan": 1, "place": "private", "classes": ["W12"]}
    floor.say(by="ad", kind="ScenePlanned", scene="13", **told)
    scheduled(floor, "13", day=str(floor.state.day))
    ad, lack = floor.phone("ad"), "the plan has no gun, the script may have one"
    ad.open("today")
    assert lack not in ad.words()
    give(ad, GUNS)
    ad.open("today")
    listed = [r for p in ad.screen["parts"] for r in p.get("rows", ()) if r["title"] == "13"]
    assert len(listed) == 1
    assert lack in str(listed)
