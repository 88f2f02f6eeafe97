"""Lines for a call sheet: one function for page, paper and terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.call_sheet import call_sheet, handlers_on, number_lines
from tests.unit.desk.floor.driver import Floor
from tests.unit.paper.made import source


def test_a_call_sheet_of_no_scene_says_so() -> None:
    lines = call_sheet(source().desk(), "2026-05-12", ())
    assert "No scene with a weapon is planned in the record." in lines


def test_handlers_of_a_day_to_come_are_those_appointed_for_it() -> None:
    desk = source().desk()
    assert handlers_on(desk, "2026-06-01") == ("armorer", "propmaster")
    assert handlers_on(desk, "2027-01-01") == ()
    assert "Weapons handlers: nobody" in call_sheet(desk, "2027-01-01", ())


@pytest.mark.parametrize("day", ["2026-05-13", "2027-01-01"])
def test_a_bulletin_of_another_day_is_not_attached(day: str) -> None:
    assert not [one for one in call_sheet(source().desk(), day, ()) if "Bulletin" in one]


def test_how_a_shot_is_to_be_done_stands_with_its_scene(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    told: dict[str, Any] = {"plan": 1, "place": "private", "classes": ["W1"], "headcount": 4}
    floor.say(by="ad", kind="ScenePlanned", scene="30", **told)
    weighed: dict[str, Any] = {"considered": ["no-gun"], "chosen": "rubber", "plan": 1}
    floor.say(by="ad", kind="AlternativesWeighed", scene="30", shot="30A", **weighed)
    desk = source().desk()._replace(state=floor.state)
    (line,) = [one for one in call_sheet(desk, "2026-12-01", ("30",)) if one.startswith("Scene 30")]
    assert "people near: 4; 30A: " in line


def test_no_number_is_made_up() -> None:
    assert all(": " in one for one in number_lines(source().desk()))
    assert number_lines(source().desk(), ()) == []


def test_of_each_handler_it_says_whether_they_were_asked_and_what_they_said(tmp_path: Path) -> None:
    floor, day = Floor.of_world(tmp_path), "2026-12-01"
    desk = source().desk()

    def line() -> str:
        told = call_sheet(desk._replace(state=floor.state), day, ())
        return next(one for one in told if one.startswith("Weapons handlers: "))

    assert line().startswith(
        "Weapons handlers: armorer (not asked for hours), propmaster (not asked"
    )
    floor.say(by="ad", kind="HandlerAsked", person="armorer", scheduled=day, asked_minutes=600)
    assert line().startswith(
        "Weapons handlers: armorer (asked for hours, no answer yet), propmaster (not asked"
    )
    floor.say(by="armorer", kind="HandlerAnswered", scheduled=day, given_minutes=0)
    assert line().startswith("Weapons handlers: armorer (has no time), propmaster (not asked")
    floor.say(by="armorer", kind="HandlerAnswered", scheduled=day, given_minutes=450)
    assert line().startswith("Weapons handlers: armorer (gave 7 h 30), propmaster (not asked")
