"""Dates of scheduled days: they keep their id, their number only grows, nothing private is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.dates import Date, dates
from coldproof.desk.floor.tongue import english
from tests.unit.desk.floor.driver import PRODUCTION, Floor

DAY = "2026-12-01"


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def shoot(floor: Floor, *scenes: str, **more: Any) -> dict[str, Date]:
    """Schedule a day, and return its dates by the first word of their id."""
    told = {"scheduled": DAY, "unit": "main", **more}
    told |= {"scenes": list(scenes)} if scenes else {}
    floor.say(by="ad", kind="DayScheduled", **told)
    return found(floor)


def found(floor: Floor) -> dict[str, Date]:
    return {
        one.uid.partition(".")[0]: one
        for one in dates(floor.state, PRODUCTION, english)
        if not one.uid.startswith("paper")
    }


def test_nothing_is_scheduled_and_no_date_is_made_up(floor: Floor) -> None:
    assert found(floor) == {}


def test_a_day_with_weapons_has_a_meeting_and_a_call(floor: Floor) -> None:
    told = shoot(floor, "12", "30")
    assert sorted(told) == ["meeting", "weapons"]
    assert told["meeting"].uid == f"meeting.{DAY}.main.{PRODUCTION}@coldproof"
    assert told["meeting"].lines == ("Scenes: 12, 30",)
    assert told["weapons"].lines[0].startswith("Scene 12: live-capable gun")
    assert not told["weapons"].cancelled


def test_a_way_of_one_shot_is_not_told_of_the_whole_scene(floor: Floor) -> None:
    weighed: dict[str, Any] = {"considered": ["no-gun", "rubber"], "chosen": "rubber"}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", plan=1, shot="12A", **weighed)
    (line,) = shoot(floor, "12")["weapons"].lines
    assert "; 12A: " in line


def test_a_day_without_weapons_has_a_meeting_only(floor: Floor) -> None:
    assert sorted(shoot(floor, "30")) == ["meeting"]


def test_each_later_word_has_the_same_id_and_a_higher_number(floor: Floor) -> None:
    first = shoot(floor, "12")
    again = shoot(floor, "12", "31")
    for kind, one in again.items():
        assert one.uid == first[kind].uid
        assert one.sequence > first[kind].sequence


def test_a_new_plan_of_its_scene_counts_as_a_later_word(floor: Floor) -> None:
    first = shoot(floor, "12")
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, place="stage", classes=["W8"])
    assert found(floor)["weapons"].sequence > first["weapons"].sequence


def test_an_emptied_day_is_called_off_and_not_forgotten(floor: Floor) -> None:
    first = shoot(floor, "12")
    empty = shoot(floor)
    assert sorted(empty) == ["meeting", "weapons"]
    for kind, one in empty.items():
        assert one.cancelled
        assert (one.uid, one.day) == (first[kind].uid, first[kind].day)
        assert one.sequence > first[kind].sequence
    assert not shoot(floor, "12")["meeting"].cancelled


def test_units_do_not_share_a_date(floor: Floor) -> None:
    shoot(floor, "12")
    shoot(floor, "12", unit="second")
    told = [one.uid for one in dates(floor.state, PRODUCTION, english)]
    assert len(told) == len(set(told))


def test_no_serial_number_and_nothing_reported(floor: Floor) -> None:
    shoot(floor, "12")
    serials = [one.kit.serial_last4 for one in floor.state.weapons.values() if one.kit.serial_last4]
    told = str(dates(floor.state, PRODUCTION, english))
    assert not any(serial in told for serial in serials)
    assert not any(weapon in told for weapon in floor.state.weapons)


def test_a_paper_that_ends_is_a_date_and_who_left_has_none(floor: Floor) -> None:
    paper = {"document": "safety-course", "first_day": "2026-01-01", "last_day": "2026-12-24"}
    floor.say(by="producer", kind="CredentialShown", person="armorer", **paper)
    told = [one for one in dates(floor.state, PRODUCTION, english) if one.day == "2026-12-24"]
    assert [one.cancelled for one in told] == [False]
    floor.say(by="producer", kind="PersonDeparted", person="armorer")
    after = [one for one in dates(floor.state, PRODUCTION, english) if one.uid == told[0].uid]
    assert [one.cancelled for one in after] == [True]
    assert after[0].sequence > told[0].sequence


def test_of_the_papers_only_ones_own(floor: Floor) -> None:
    for person in ("ad", "safety"):
        floor.say(
            by=person,
            kind="CredentialShown",
            person=person,
            document="safety-course",
            first_day="2026-01-01",
            last_day="2026-12-31",
        )
    shoot(floor, "12")
    every = dates(floor.state, PRODUCTION, english)
    mine = dates(floor.state, PRODUCTION, english, only="safety")
    assert {one.uid for one in mine} < {one.uid for one in every}
    assert [one.title.split()[-2] for one in mine if one.uid.startswith("paper")] == ["safety"]
    nobody = dates(floor.state, PRODUCTION, english, only="")
    assert not [one for one in nobody if one.uid.startswith("paper")]


def test_a_gun_that_somebody_accepted_has_a_call_before_it_has_a_plan(floor: Floor) -> None:
    before = shoot(floor, "30")
    told: dict[str, Any] = {"hit": "A" * 43, "trigger": "firearms", "scene": "30", "line": 4}
    floor.say(by="ad", kind="HitSettled", accepted=True, **told)
    after = found(floor)
    assert after["weapons"].lines == ("Scene 30: no plan, and the script has something there",)
    assert after["meeting"].sequence > before["meeting"].sequence
    floor.say(by="ad", kind="HitSettled", accepted=False, **told)
    assert sorted(found(floor)) == ["meeting"]


def test_a_plan_without_a_gun_takes_no_call_off_where_somebody_accepted_one(floor: Floor) -> None:
    told: dict[str, Any] = {"hit": "A" * 43, "trigger": "firearms", "scene": "30", "line": 4}
    floor.say(by="ad", kind="ScenePlanned", scene="30", plan=1, place="stage", shots=1)
    assert sorted(shoot(floor, "30")) == ["meeting"]
    floor.say(by="ad", kind="HitSettled", accepted=True, **told)
    lack = "the plan has no gun, the script has one"
    assert found(floor)["weapons"].lines == (f"Scene 30: {lack}",)
    floor.say(
        by="ad", kind="ScenePlanned", scene="30", plan=2, place="stage", shots=1, classes=["W12"]
    )
    (line,) = found(floor)["weapons"].lines
    assert line.startswith("Scene 30: ")
    assert line.endswith(f"; {lack}")
    floor.say(
        by="ad", kind="ScenePlanned", scene="30", plan=3, place="stage", shots=1, classes=["W8"]
    )
    assert lack not in str(found(floor)["weapons"].lines)
