"""A schedule taken in on a screen: previewed, dates said, recorded as a whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.exchange.inventory.reading import read_list
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_script import filed, give, scene, value

LIST = "Scene(s),Set,Unit,Horses\n12A,BARN,main,2\nEnd of Day 1\n13,YARD,main,\nEnd of Day 2\n"


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def opened(phone: Phone, text: str = LIST) -> Phone:
    phone.open("plan/days/list")
    phone.draft = {"list": read_list(text.encode()).plain()}
    return phone


def test_it_asks_the_window_for_a_file(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("plan/days/list")
    phone.tap("Choose the file")
    values = phone.called[-1]["values"]
    assert (values["path"], values["then"]) == ("imports", "plan/days/list")


def test_nothing_is_recorded_until_every_date_is_said(floor: Floor) -> None:
    phone = opened(floor.phone("ad"))
    words = phone.words()
    assert "Which date is day 1?" in words
    assert "Horses: 2" in words
    assert "Columns that are not known here: Horses" in words
    assert "Nothing is recorded until every row is right." in words
    phone.draft |= {"date.1": "2026-12-01", "date.2": "2026-12-02"}
    phone.tap("These 2 days are right")
    assert phone.signed == ["DayScheduled", "DayScheduled"]
    assert floor.state.schedule["2026-12-02|main"].scenes == ("13",)


@pytest.mark.parametrize("value", ["2026-02-30", "tomorrow", "", 3, None])
def test_what_is_no_date_is_asked_again(floor: Floor, value: object) -> None:
    phone = opened(floor.phone("ad"))
    phone.draft |= {"date.1": value, "date.2": "2026-12-02"}
    assert "Which date is day 1?" in phone.words()
    assert not [label for label in phone.labels() if label.startswith("These")]


def test_one_row_that_is_wrong_holds_back_all(floor: Floor) -> None:
    phone = opened(floor.phone("ad"), LIST.replace("12A", "12 A"))
    phone.draft |= {"date.1": "2026-12-01", "date.2": "2026-12-02"}
    assert "Line 2, Scene(s)" in phone.words()
    assert not [label for label in phone.labels() if label.startswith("These")]


def test_what_is_on_the_schedule_already_is_said(floor: Floor) -> None:
    for day, name in (("2026-12-01", "12A"), ("2026-12-02", "13"), ("2026-12-05", "9")):
        floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=[name])
    phone = opened(floor.phone("ad"))
    phone.draft |= {"date.1": "2026-12-01", "date.2": "2026-12-02"}
    words = phone.words()
    assert "All of it is on the schedule already." in words
    assert "Not in this list, and left as they are: 2026-12-05 main" in words


def test_signed_out_a_list_is_only_read(floor: Floor) -> None:
    phone = opened(floor.phone("ad"))
    phone.draft |= {"date.1": "2026-12-01", "date.2": "2026-12-02"}
    phone.lock("ad")
    opened(phone)
    assert not [label for label in phone.labels() if label.startswith("These")]


@pytest.mark.parametrize("told", [None, 3, {"head": 1}, {"head": [], "lines": [3], "notes": []}])
def test_a_draft_that_is_no_list_asks_for_the_file(floor: Floor, told: object) -> None:
    phone = floor.phone("ad")
    phone.open("plan/days/list")
    phone.draft = {"list": told}
    assert "Choose the file" in phone.labels()


def typed(phone: Phone, scenes: str) -> str:
    """Type a day with these scenes, and return what the page says."""
    phone.open("plan/days/new")
    phone.draft = {"day": "2026-12-01", "unit": "main", "scenes": scenes}
    return phone.words()


def test_a_scene_that_neither_script_nor_plan_has_is_asked_about(floor: Floor) -> None:
    gone = scene("13")._replace(omitted=True)
    draft = value(scene("11"), scene("12", "He lifts a gun."), gone)
    filed(floor, draft)
    phone = floor.phone("ad")
    give(phone, draft)
    assert "Neither in the script" not in typed(phone, "11, 12")
    assert "Neither in the script nor planned: 99" in typed(phone, "11, 13, 99")
    assert "The script has them as omitted: 13" in phone.words()
    assert "That is the day" not in phone.labels()
    phone.tap("No")
    assert "That is the day" not in phone.labels()
    phone.tap("Yes")
    phone.tap("That is the day")  # it is never refused
    assert floor.state.schedule["2026-12-01|main"].scenes == ("11", "13", "99")


def test_without_the_script_s_text_it_is_said_and_not_asked(floor: Floor) -> None:
    phone = floor.phone("ad")
    assert "Not planned: 99. No script is filed" in typed(phone, "12, 99")
    assert "That is the day" in phone.labels()
    filed(floor, value(scene("12")))
    phone.open("today")
    assert "Not planned: 99. Read the draft" in typed(phone, "12, 99")
    assert {"That is the day", "Read the draft White"} <= set(phone.labels())
    assert "Not planned" not in typed(phone, "12")


def test_of_a_list_it_is_asked_too_and_one_day_is_one(floor: Floor) -> None:
    draft = value(scene("12"))
    filed(floor, draft)
    phone = floor.phone("ad")
    give(phone, draft)
    opened(phone, "Scene,Day,Unit\n12,2026-12-01,main\n77,2026-12-01,main\n")
    assert "Neither in the script nor planned: 77" in phone.words()
    phone.tap("Yes", "This day is right")
    assert floor.state.schedule["2026-12-01|main"].scenes == ("12", "77")


def test_a_scene_that_the_script_omits_is_left_out_of_a_list(floor: Floor) -> None:
    gone = scene("13")._replace(omitted=True)
    phone = floor.phone("ad")
    data = value(scene("12", "He lifts a gun."), gone)
    filed(floor, data)
    give(phone, data)
    opened(phone, "Scene,Unit,Day\n12,main,2026-12-01\n13,main,2026-12-01\n")
    assert "'13: omitted in the script'" in phone.words()
    assert "Neither in the script" not in phone.words()
    phone.tap("This day is right")
    assert floor.state.schedule["2026-12-01|main"].scenes == ("12",)
