"""The days of the schedule on a phone: by hand, what is missing, hours asked and given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.screens.days import call_lines, scenes_text
from coldproof.desk.plan.days import needs_of
from coldproof.paper.source import speaker
from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone
from tests.unit.desk.floor.screens.test_every_screen import desk_of

DAY = "2026-12-01"


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def scheduled(floor: Floor, *scenes: str, day: str = DAY) -> Phone:
    """Schedule a day, and return the first AD's phone at its page."""
    told: dict[str, Any] = {"scenes": list(scenes)} if scenes else {}
    floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", **told)
    phone = floor.phone("ad")
    phone.open(f"plan/day/{day}")
    return phone


def test_a_day_by_hand(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("plan/days")
    assert "No day is scheduled." in phone.words()
    assert "Calendar" not in phone.labels()
    phone.tap("Schedule a day")
    phone.draft = {"day": DAY, "unit": "main", "scenes": "12, 30"}
    phone.tap("That is the day")
    assert floor.state.schedule[f"{DAY}|main"].scenes == ("12", "30")
    assert phone.route == f"plan/day/{DAY}"
    assert "main: 12, 30" in phone.words()
    phone.open("plan/days")
    phone.tap("Calendar")
    assert phone.route == "calendar"


@pytest.mark.parametrize(
    ("name", "value"),
    [("day", "2026-02-30"), ("day", ""), ("unit", "a b"), ("unit", ""), ("scenes", "1 2")],
)
def test_what_a_day_does_not_take(floor: Floor, name: str, value: str) -> None:
    phone = floor.phone("ad")
    phone.open("plan/days/new")
    phone.draft = {"day": DAY, "unit": "main", "scenes": "12", name: value}
    assert "That is the day" not in phone.labels()


def test_a_day_is_emptied_only_where_there_is_one(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("plan/days/new")
    phone.draft = {"day": DAY, "unit": "main", "scenes": ""}
    assert "Nothing is shot then any more" not in phone.labels()
    scheduled(floor, "12")
    phone.open(f"plan/day/{DAY}")
    phone.tap("Change the day: main")
    assert phone.draft == {"day": DAY, "unit": "main", "scenes": "12"}
    phone.draft |= {"scenes": " , "}
    phone.tap("Nothing is shot then any more")
    assert floor.state.schedule[f"{DAY}|main"].scenes == ()
    assert "main: nothing any more" in phone.words()


def test_what_is_missing_stands_first(floor: Floor) -> None:
    floor.say(by="ad", kind="ScenePlanned", scene="30", plan=1, place="public", classes=["W1"])
    words = scheduled(floor, "30", "99").words()
    assert "30: not weighed against doing it without the gun" in words
    assert "30: no whole assessment of this version" in words
    assert "handlers: 1 needed, 0 with hours and nothing else to do" in words
    assert "notice: Police or another authority 30" in words
    assert "No plan, and no script is filed that could say more: 99" in words
    assert "For the call sheet" in words


def test_a_day_without_weapons_asks_for_nothing(floor: Floor) -> None:
    words = scheduled(floor, "99").words()
    assert "nothing that the record knows" in words
    assert "For the call sheet" not in words
    assert "For the meeting" not in words


def test_hours_are_asked_and_answered_by_whom_they_are_asked(floor: Floor) -> None:
    day = str(floor.state.day)
    ad = scheduled(floor, "12", day=day)
    ad.tap("Ask for hours")
    ad.draft = {"person": "armorer", "hours": "25"}
    assert "armorer is asked for 25 h" not in ad.labels()
    ad.draft = {"person": "armorer", "hours": "10"}
    ad.tap("armorer is asked for 10 h")
    assert "armorer: was asked for hours, and has not answered" in ad.words()
    assert "I have 8 h for it" not in ad.labels()
    armorer = floor.phone("armorer")
    armorer.open(f"plan/day/{day}")
    armorer.draft = {"given": "8"}
    armorer.tap("I have 8 h for it")
    assert floor.state.handling[f"{day}|armorer"].given == 480
    assert "asked for 10 h, gave 8 h" in armorer.words()


def test_no_is_an_answer(floor: Floor) -> None:
    day = str(floor.state.day)
    scheduled(floor, "12", day=day)
    told: dict[str, Any] = {"person": "armorer", "scheduled": day, "asked_minutes": 90}
    floor.say(by="ad", kind="HandlerAsked", **told)
    armorer = floor.phone("armorer")
    armorer.open(f"plan/day/{day}")
    assert "asked for 1 h 30, no answer yet" in armorer.words()
    armorer.draft = {"given": "0"}
    armorer.tap("I have no time for it")
    assert floor.state.handling[f"{day}|armorer"].given == 0
    assert "has not answered" not in armorer.words()


def test_signed_out_a_day_is_read_only(floor: Floor) -> None:
    phone = scheduled(floor, "12")
    phone.lock("ad")
    for route in ("plan/days", "plan/days/new", f"plan/day/{DAY}", f"plan/day/{DAY}/ask"):
        phone.open(route)
        assert not [p for p in phone.screen["parts"] if p.get("do", {}).get("do") == "record"]


@pytest.mark.parametrize("route", ["plan/day/2026-12-02", "plan/day/x", "plan/day", "plan/days/x"])
def test_what_is_no_day_leads_to_the_list(floor: Floor, route: str) -> None:
    phone = scheduled(floor, "12")
    phone.open(route)
    assert phone.screen["title"] == "Days"


def test_the_cart_list_says_in_whose_hand_a_gun_is(floor: Floor) -> None:
    phone = scheduled(floor, "12")
    assert "in the hand of armorer" in phone.words()
    locked = Floor.of_world(Path(), drop=[*CHECK_ACTS, "unlock", "draw"])
    phone = scheduled(locked, "12")
    assert "in the hand of" not in phone.words()
    assert "no place said" not in phone.words()


def test_one_scene_is_told_as_one(floor: Floor) -> None:
    words = scheduled(floor, "12").words()
    assert "; scene 12" in words
    assert "scenes 12" not in words
    desk = desk_of(floor.state, floor.now_us, "ad", {})
    assert scenes_text(desk, ("12", "A13")) == "scenes 12, A13"
    assert scenes_text(desk._replace(say=speaker("es")), ("12",)) == "escena 12"
    assert scenes_text(desk._replace(say=speaker("es")), ("12", "A13")) == "escenas 12, A13"


def test_the_morning_leads_to_the_plan_of_the_day(floor: Floor) -> None:
    day = str(floor.state.day)
    for route in ("today", "meeting"):
        phone = floor.phone("ad", f"pad-{route}")
        phone.open(route)
        assert f"Plan of {day}" not in phone.labels()
    scheduled(floor, "12", day=day)
    for route in ("today", "meeting"):
        phone = floor.phone("ad", f"tablet-{route}")
        phone.open(route)
        phone.tap(f"Plan of {day}")
        assert "main: 12" in phone.words()


def test_the_call_sheet_is_the_same_each_time_and_names_no_serial(floor: Floor) -> None:
    scheduled(floor, "12", "99")
    desk = desk_of(floor.state, floor.now_us, "ad", {})
    lines = call_lines(desk, needs_of(floor.state, DAY))
    assert lines == call_lines(desk, needs_of(floor.state, DAY))
    assert lines[0] == f"WEAPONS, {DAY}"
    assert lines[1].startswith("Scene 12 (plan 1): Gun that can fire live rounds")
    told = "\n".join(lines)
    serials = [one.kit.serial_last4 for one in floor.state.weapons.values() if one.kit.serial_last4]
    assert not any(one in told for one in [*serials, *floor.state.weapons])
    other = call_lines(desk._replace(say=speaker("es")), needs_of(floor.state, DAY))
    assert len(other) == len(lines)
    assert other[0] == f"ARMAS, {DAY}"
