"""The page that marks: the key is at hand, what was said last stands, and who marks is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.timecode import read
from coldproof.words.plan import FrameRate
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


def test_a_mark_from_the_count_of_the_take(floor: Floor) -> None:
    phone = ready(floor)
    phone.draft |= {"timecode": "10:20:30:05"}
    phone.tap("Mark 10:20:30:05")
    mark = last(floor).mark
    assert mark.frame == read("10:20:30:05", FrameRate.PAL)
    assert mark.how == "from-the-count-of-the-take"


def at_hand(phone: Phone) -> list[str]:
    """Return the keys of the bar that lies over the rest."""
    return [part["label"] for part in phone.screen["parts"] if part.get("at_hand")]


def fields(phone: Phone) -> list[str]:
    return [part["name"] for part in phone.screen["parts"] if part["part"] == "field"]


def test_while_a_timecode_is_typed_the_large_key_marks_it_and_once(floor: Floor) -> None:
    phone = ready(floor)
    assert at_hand(phone) == ["FLASH"]
    phone.draft |= {"timecode": " 10203005 "}
    assert at_hand(phone) == ["Mark 10:20:30:05"]
    assert "10203005 is read as 10:20:30:05." in phone.words()
    assert "FLASH" not in phone.labels()
    do = phone.find("Mark 10:20:30:05")
    phone.tap("Mark 10:20:30:05")
    assert last(floor).mark.frame == read("10:20:30:05", FrameRate.PAL)
    assert not phone.draft["timecode"]
    assert (phone.draft["take"], at_hand(phone)) == (3, ["FLASH"])
    phone.do(do)  # a second tap on the page that was there
    assert len(floor.state.flashes) == 1


def test_what_is_typed_since_the_screen_was_drawn_marks_nothing(floor: Floor) -> None:
    phone = ready(floor)
    now = phone.find("FLASH")
    phone.draft |= {"timecode": "10:20:30:05"}
    phone.do(now)  # the window shows a field's words anew only when it is left
    assert floor.state.flashes == {}
    assert phone.draft["timecode"] == "10:20:30:05"
    assert at_hand(phone) == ["Mark 10:20:30:05"]
    typed = phone.find("Mark 10:20:30:05")
    phone.draft |= {"timecode": "10:20:30:06"}
    phone.do(typed)
    assert floor.state.flashes == {}


@pytest.mark.parametrize(("field", "value"), [("take", "4"), ("shot", "12B")])
def test_nor_does_a_take_or_shot_typed_since(floor: Floor, field: str, value: str) -> None:
    phone = ready(floor)
    drawn = phone.find("FLASH")
    phone.draft |= {field: value}
    phone.do(drawn)
    assert floor.state.flashes == {}
    phone.tap("FLASH")
    assert str(getattr(last(floor).mark, field)) == value


def test_a_typed_timecode_is_of_one_camera_and_the_screen_says_so(floor: Floor) -> None:
    phone = ready(floor, "A", "B")
    phone.tap("A", "B")
    assert "To mark by a timecode afterwards, tick one camera only." in phone.words()
    assert "timecode" not in fields(phone)
    phone.draft |= {"timecode": "10:20:30:05"}
    assert at_hand(phone) == ["Empty the timecode"]
    assert "no timecode of one camera" in phone.words()
    phone.tap("Empty the timecode")
    assert at_hand(phone) == ["FLASH"]
    phone.tap("B")
    assert "tick one camera only" not in phone.words()


def test_the_field_for_a_timecode_stands_above_all_other_fields(floor: Floor) -> None:
    phone = ready(floor)
    assert fields(phone)[0] == "timecode"
    phone.tap("FLASH")
    phone.open("flash/at/12A")  # nothing is asked again
    assert fields(phone) == ["timecode"]


def test_a_timecode_that_the_camera_has_not_is_no_mark(floor: Floor) -> None:
    phone = ready(floor)
    phone.draft |= {"timecode": "10:20:30;05"}
    assert "Not 10:20:30;05, whose ';' is of drop-frame: HH:MM:SS:FF, as 25 is written" in (
        phone.words()
    )
    assert at_hand(phone) == ["Empty the timecode"]
    assert not any(label.startswith("Mark") for label in phone.labels())
