"""The page that marks: the key is at hand, what was said last stands, and who marks is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_flash import last, ready, set_clock

CHANGE = "Another shot, take or weapon"


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    """A setup with a working gun and a rubber one; upm and safety have nothing to mind."""
    return Floor.of_world(tmp_path, change={"setup": {"weapons": ["G-1", "R-1"], "of_shot": "12A"}})


def key_of(phone: Phone) -> dict[str, Any]:
    return dict(next(one for one in phone.screen["parts"] if one.get("label") == "FLASH"))


def came_back(floor: Floor, person: str = "safety") -> Phone:
    """A phone that opens the page anew, from the list."""
    phone = floor.phone(person)
    phone.open("flash")
    phone.tap("Mark in 12A")
    return phone


def marked_once(floor: Floor) -> None:
    phone = ready(floor, "A", "B")
    phone.tap("A", "Right hand", "To camera left", "FLASH")


def test_the_key_stays_in_sight_at_the_end_and_says_what_it_marks(floor: Floor) -> None:
    phone = ready(floor)
    assert phone.screen["parts"][-1] == key_of(phone)
    assert key_of(phone)["at_hand"] is True
    assert key_of(phone)["hint"] == "Scene 12 · 12A · take 3 · R-1 · to draw · camera A"


def test_what_was_marked_last_stands_and_the_questions_are_gone(floor: Floor) -> None:
    marked_once(floor)
    phone = came_back(floor)
    assert "In which hand?" not in phone.words()
    assert key_of(phone)["hint"] == (
        "Scene 12 · 12A · take 3 · R-1 · to draw · Right hand · To camera left · camera A"
    )
    phone.tap("FLASH")
    assert (last(floor).mark.take, last(floor).mark.camera) == (3, "A")
    assert last(floor).mark.hand == "right"


def test_the_next_take_is_one_tap(floor: Floor) -> None:
    marked_once(floor)
    phone = came_back(floor)
    phone.tap("Take 4 now", "FLASH")
    assert last(floor).mark.take == 4
    assert "In which hand?" not in phone.words()
    assert "Take 5 now" in phone.labels()


def test_all_of_it_can_be_changed(floor: Floor) -> None:
    marked_once(floor)
    phone = came_back(floor)
    phone.tap(CHANGE, "Left hand", "B")
    phone.draft |= {"shot": "12B"}
    phone.tap("FLASH")
    assert (last(floor).mark.shot, last(floor).mark.hand) == ("12B", "left")
    assert [one.mark.camera for one in floor.state.flashes.values()] == ["A", "A", "B"]


def test_of_another_weapon_it_is_asked_again_whether_a_round_was_fired(floor: Floor) -> None:
    marked_once(floor)
    phone = came_back(floor)
    phone.tap(CHANGE, "G-1")
    assert "FLASH" not in phone.labels()
    phone.tap("Yes")
    phone.tap("FLASH")
    assert last(floor).mark.fired
    assert "really fired" in key_of(came_back(floor))["hint"]


def test_nobody_gets_what_another_one_said(floor: Floor) -> None:
    marked_once(floor)
    phone = came_back(floor, "upm")
    assert "FLASH" not in phone.labels()
    assert "In which hand?" in phone.words()


def test_a_take_that_was_emptied_is_asked_for(floor: Floor) -> None:
    marked_once(floor)
    phone = came_back(floor)
    phone.draft |= {"take": None}
    assert "FLASH" not in phone.labels()


def test_with_several_setups_and_no_mark_none_is_offered(floor: Floor) -> None:
    set_clock(floor)
    phone = floor.phone("safety")
    phone.open("flash")
    assert "Mark in 12A" in phone.labels()
    floor.say(
        by="ad",
        kind="SetupBegun",
        setup="12B",
        unit="main",
        scene="12",
        purpose="take",
        toward="nobody",
    )
    phone.open("flash")
    assert not any(label.startswith("Mark in") for label in phone.labels())


def test_another_department_is_told_and_its_mark_is_kept(floor: Floor) -> None:
    phone = ready(floor)
    assert "sound mark; you are in Safety." in phone.words()
    phone.tap("FLASH")
    assert last(floor).by == "safety"


def test_the_script_supervisor_is_told_nothing(floor: Floor) -> None:
    floor.say(by="producer", kind="PersonEnrolled", person="script", department="script")
    set_clock(floor)
    phone = floor.phone("script")
    phone.open("flash/at/12A")
    phone.draft |= {"take": 3}
    phone.tap("R-1")
    assert "you are in" not in phone.words()
    assert "FLASH" in phone.labels()


@pytest.mark.parametrize(
    ("slate", "main"), [("10:00:00:05", "NOW: it shows"), ("", "It shows the time of day")]
)
def test_a_clock_s_page_has_one_main_key(floor: Floor, slate: str, main: str) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "A", "slate": slate, "rate": "25"}
    parts = [one for one in phone.screen["parts"] if one["part"] == "button"]
    (found,) = [one["label"] for one in parts if one["tone"] == "main"]
    assert found.startswith(main)
