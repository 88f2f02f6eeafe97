"""Hours of a handler: asked for and given, with call and wrap where they are known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.dates import hours_text
from coldproof.desk.floor.screens.asking import clock_of, minute_of
from coldproof.state.records import Handling
from tests.unit.desk.floor.driver import Floor, Phone


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    made = Floor.of_world(tmp_path)
    made.say(by="ad", kind="DayScheduled", scheduled=made.state.day, unit="main", scenes=["12"])
    return made


def asking(floor: Floor, **draft: Any) -> Phone:
    phone = floor.phone("ad")
    phone.open(f"plan/day/{floor.state.day}/ask")
    phone.draft = {"person": "armorer", "hours": "10", **draft}
    return phone


def asked(floor: Floor) -> Handling:
    return floor.state.handling[f"{floor.state.day}|armorer"]


def test_hours() -> None:
    assert [hours_text(n) for n in (0, 60, 450)] == ["0 h", "1 h", "7 h 30"]


def test_minutes_of_a_day_and_past_it() -> None:
    assert [minute_of(one) for one in ("06:30", "6:05", "23:59")] == [390, 365, 1_439]
    assert [clock_of(one) for one in (390, 1_560, None)] == ["06:30", "02:00 +1", "?"]


@pytest.mark.parametrize("odd", ["24:00", "6.30", "06:60", "noon", 390, None, "-1:00"])
def test_what_is_no_hour(odd: object) -> None:
    assert minute_of(odd) is None


def test_call_and_wrap_are_asked_for_and_shown(floor: Floor) -> None:
    phone = asking(floor, call="06:30", wrap="19:00")
    phone.tap("armorer is asked for 10 h")
    assert (asked(floor).call, asked(floor).wrap) == (390, 1_140)
    assert "from 06:30 to 19:00" in phone.words()


def test_a_wrap_before_the_call_is_of_the_next_morning(floor: Floor) -> None:
    asking(floor, call="18:00", wrap="04:30").tap("armorer is asked for 10 h")
    assert asked(floor).wrap == 24 * 60 + 270


def test_hours_may_stay_open(floor: Floor) -> None:
    phone = asking(floor)
    phone.tap("armorer is asked for 10 h")
    assert (asked(floor).call, asked(floor).wrap) == (None, None)
    assert "from ?" not in phone.words()


@pytest.mark.parametrize("name", ["call", "wrap"])
def test_an_hour_that_is_none_is_not_recorded(floor: Floor, name: str) -> None:
    phone = asking(floor, **{name: "25:00"})
    assert "an hour such as 06:30 would do." in phone.words()
    assert "armorer is asked for 10 h" not in phone.labels()


def test_the_one_who_answers_says_their_own_hours(floor: Floor) -> None:
    asking(floor, call="06:30", wrap="19:00").tap("armorer is asked for 10 h")
    phone = floor.phone("armorer")
    phone.open(f"plan/day/{floor.state.day}")
    phone.draft = {"given": "8", "call": "07:00"}
    phone.tap("I have 8 h for it")
    assert (asked(floor).given, asked(floor).call, asked(floor).wrap) == (480, 420, 1_140)
    phone.draft = {"given": "8", "call": "seven"}
    assert "I have 8 h for it" not in phone.labels()
