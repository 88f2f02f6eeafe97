"""Today and tomorrow: what is planned, who is here and told, what is due, who is missing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.screens.missing import missing
from coldproof.desk.plan.days import needs_of
from tests.unit.desk.floor.driver import Floor, Phone


def today(tmp_path: Path, person: str = "ad", **changed: Any) -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at today."""
    floor = Floor.of_world(tmp_path, **changed)
    phone = floor.phone(person)
    phone.open("today")
    return floor, phone


def test_scenes_meetings_people_notices(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    text = ad.words()
    assert f"Production day {floor.state.day}" in text
    assert "12\nlive-capable gun" in text
    assert "07:20 main" in ad.labels()
    assert "Near the weapons: 4; not told yet today: nobody" in text
    ad.tap("Each of them")
    near = next(part for part in ad.screen["parts"] if part["part"] == "table")
    lines = {line[0]: line[1:] for line in near["lines"]}
    assert lines["armorer"][1] == "handler"
    assert lines["actor"][1] != "none"
    assert lines["actor"][2] == "yes"


def test_who_was_not_told_stands_out(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    floor.say(by="ad", kind="ZoneEntered", people=["producer"], unit="main")
    assert "not told yet today: producer" in ad.words()
    ad.tap("Each of them")
    near = next(part for part in ad.screen["parts"] if part["part"] == "table")
    assert ["producer", "main", "none", "NOT YET"] in near["lines"]


@pytest.mark.parametrize(
    ("drop", "lacks"),
    [
        ("alternatives", "not weighed against doing it without the gun"),
        ("specific", "no whole assessment of this version"),
        ("approved", "its assessment is not approved"),
    ],
)
def test_what_the_plan_lacks_is_named(tmp_path: Path, drop: str, lacks: str) -> None:
    _, whole = today(tmp_path / "whole")
    assert lacks not in whole.words()
    _, ad = today(tmp_path / "less", drop=[drop])
    assert lacks in ad.words()


def test_a_new_version_of_the_plan_rests_on_nothing(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    floor.say(
        by="ad", kind="ScenePlanned", scene="12", plan=2, place="private", classes=["W1"], shots=2
    )
    assert "not weighed against doing it without the gun" in ad.words()


def test_what_is_due_names_its_rule_and_is_late_in_words(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    floor.say(by="producer", kind="PackAdopted", pack="records")
    floor.say(by="ad", kind="IncidentOpened", incident="injury", severity="admission", unit="main")
    assert "osha.report-8-24" in ad.words()
    assert "LATE" not in ad.words()
    floor.wait(24 * 3600 + 1)
    assert "LATE since" in ad.words()


@pytest.mark.parametrize(
    ("drop", "title"),
    [
        (["hat-armorer", "hat-propmaster"], "Handler: nobody"),
        (["hat-ad"], "First AD: nobody"),
    ],
)
def test_nobody_is_an_answer(tmp_path: Path, drop: list[str], title: str) -> None:
    _, whole = today(tmp_path / "whole")
    assert title not in whole.words()
    _, ad = today(tmp_path / "less", drop=drop)
    assert title in ad.words()


def test_a_day_is_opened_with_one_tap(tmp_path: Path) -> None:
    floor, upm = today(tmp_path, "upm")
    assert not [one for one in upm.labels() if one.startswith("Open the day")]
    floor.say(by="upm", kind="DayClosed", day=floor.state.day)
    floor.wait(86400)
    assert "No day is open" in upm.words()
    upm.tap("Open the day")
    assert upm.signed == ["DayOpened"]
    assert floor.state.day is not None


def test_tomorrow_counts_the_hats_that_last(tmp_path: Path) -> None:
    floor, ad = today(tmp_path, change={"hat-armorer": {"last_day": "2025-03-13"}})
    assert floor.state.day == "2025-03-13"
    ad.tap("Tomorrow")
    assert "Production day 2025-03-14" in ad.words()
    assert "armorer: armorer\nthe hat ends on 2025-03-13" in ad.words()
    assert "Handler: nobody" not in ad.words()


def test_tomorrow_without_anybody_who_may_hand_a_weapon(tmp_path: Path) -> None:
    last = {"last_day": "2025-03-13"}
    _, ad = today(tmp_path, change={"hat-armorer": last, "hat-propmaster": last})
    assert "Handler: nobody" not in ad.words()
    ad.tap("Tomorrow")
    assert "Handler: nobody" in ad.words()


def test_a_bulletin_of_another_day_is_not_of_this_one(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    told = {"kind": "NoticeGiven", "notice": "bulletin"}
    floor.say(by="ad", **told)
    assert "given by ad" in ad.words()
    floor.say(by="upm", kind="DayClosed", day=floor.state.day)
    floor.wait(86400)
    floor.say(by="upm", kind="DayOpened", day="2025-03-14")
    assert "given by ad" not in ad.words()
    floor.say(by="upm", **told)
    assert "given by upm" in ad.words()


def test_a_notice_for_a_scene_of_another_day_is_not_of_this_one(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    floor.say(by="ad", kind="NoticeGiven", notice="authority", scene="12")
    assert "Police or another authority 12" in ad.words()
    told = {"scheduled": str(floor.state.day), "unit": "main"}
    floor.say(by="ad", kind="DayScheduled", **told, scenes=["30"])
    assert "Police or another authority 12" not in ad.words()
    floor.say(by="ad", kind="DayScheduled", **told, scenes=["30", "12"])
    assert "Police or another authority 12" in ad.words()


def test_signed_out_it_is_read_only(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    ad.lock("ad")
    assert not [p for p in ad.screen["parts"] if p.get("do", {}).get("do") == "record"]
    floor.say(by="upm", kind="DayClosed", day=floor.state.day)
    assert not [p for p in ad.screen["parts"] if p.get("do", {}).get("do") == "record"]


def test_tomorrow_lists_its_own_scenes_and_names_what_is_missing(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    for scene, way in (("30", "toy"), ("31", "rubber")):
        told: dict[str, Any] = {"scene": scene, "plan": 1}
        floor.say(by="ad", kind="ScenePlanned", place="private", classes=["W11"], **told)
        weighed: dict[str, Any] = {"considered": ["no-gun"], "chosen": way}
        floor.say(by="ad", kind="AlternativesWeighed", **told, **weighed)
    ad.open("today/tomorrow")
    assert {"30", "31"} <= set(ad.labels())  # nothing says on which day
    floor.say(by="ad", kind="DayScheduled", scheduled="2025-03-14", unit="main", scenes=["30"])
    assert "30" in ad.labels()
    assert "31" not in ad.labels()
    assert "30: no weapon in the kit for it: Toy" in ad.words()


def test_as_many_things_are_named_as_are_counted(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    day = str(floor.state.day)
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["12"])
    floor.say(by="dp", kind="WeaponDropped", weapon="G-1")
    ad.open("today")
    needs = needs_of(floor.state, day)
    desk = Desk(floor.state, floor.now_us, Me(), {}, lambda words: words)
    lines = missing(desk, needs)
    assert len(lines) > 1
    assert f"still missing: {len(lines)}" in ad.words()
    assert all(line in ad.words() for line in lines)


def test_who_may_sign_a_way_is_asked_and_nobody_else(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    told: dict[str, Any] = {"considered": ["rubber"], "chosen": "real-blanks", "plan": 1}
    floor.say(by="armorer", kind="AlternativesWeighed", scene="12", reason="A" * 43, **told)
    asked = "Scene 12: your signature is asked"
    upm, armorer = floor.phone("upm"), floor.phone("armorer")
    for phone in (upm, armorer):
        phone.open("today")
        assert asked not in phone.words()
    ad.open("today")
    assert asked in ad.words()
    key = next(one for one in ad.labels() if one.startswith("Read and sign"))
    ad.tap(key)
    assert ad.route == "plan/scene/12/ways"
    ad.open("plan/scene/12")
    assert key in ad.labels()
    floor.say(by="ad", kind="WayApproved", scene="12", plan=1)
    ad.open("today")
    assert asked not in ad.words()
