"""Flashes: a clock set from the slate, a mark at the tap, and who marks nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.flash import camera_frame
from coldproof.desk.plan.timecode import written
from coldproof.state.records import Flash
from coldproof.words.plan import FrameRate, Hand, Side
from coldproof.words.units import DAY_US, MINUTE_US, clock_text
from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone

CLOCK = {"kind": "CameraClockSet", "by": "safety", "unit": "main", "rate": "25"}


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    """A setup with a working gun and a rubber one; upm and safety have nothing to mind."""
    return Floor.of_world(tmp_path, change={"setup": {"weapons": ["G-1", "R-1"], "of_shot": "12A"}})


def set_clock(floor: Floor, *cameras: str) -> None:
    for camera in cameras or ("A",):
        floor.say(**CLOCK, camera=camera, offset_frames=0)


def ready(floor: Floor, *cameras: str, weapon: str = "R-1") -> Phone:
    """A phone with everything answered but the tap."""
    set_clock(floor, *cameras)
    phone = floor.phone("safety")
    phone.open("flash/at/12A")
    phone.draft |= {"take": 3}
    phone.tap(weapon)
    return phone


def last(floor: Floor) -> Flash:
    return list(floor.state.flashes.values())[-1]


def time_of_day(floor: Floor) -> int:
    return (floor.now_us + floor.zone_minutes * MINUTE_US) % DAY_US


def test_it_is_reached_from_today(floor: Floor) -> None:
    phone = floor.phone("safety")
    phone.open("today")
    phone.tap("Flashes for the editor")
    assert phone.route == "flash"
    assert "No camera's clock is known." in phone.words()
    phone.tap("Files for the editor")
    (asked,) = phone.called
    assert asked["values"]["url"] == f"/p/{floor.production}/flash.zip"


def test_a_clock_is_set_from_the_slate_at_the_tap(floor: Floor) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "A", "slate": "10:00:00:05"}
    phone.tap("25")
    floor.wait(7)  # the page was drawn before
    phone.tap("NOW: it shows 10:00:00:05")
    clock = floor.state.cameras["main|A"]
    shown = camera_frame(clock, floor.now_us, floor.zone_minutes)
    assert written(shown, FrameRate.PAL) == "10:00:00:05"
    floor.wait(60)
    later = camera_frame(clock, floor.now_us, floor.zone_minutes)
    assert written(later, FrameRate.PAL) == "10:01:00:05"


def test_a_clock_that_shows_the_time_of_day(floor: Floor) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "B"}
    phone.tap("29.97 drop-frame", "It shows the time of day")
    assert floor.state.cameras["main|B"][:2] == (FrameRate.NTSC_DROP, 0)


@pytest.mark.parametrize(
    ("rate", "slate", "said"),
    [
        ("29.97 drop-frame", "10:01:00;00", "drop-frame leaves out the numbers before it"),
        ("29.97 drop-frame", "10-01-00-02", "HH:MM:SS;FF, as 29.97df is written"),
        ("29.97 non-drop", "10:01:00;02", "HH:MM:SS:FF, as 29.97 is written"),
        ("25", "10:01:00:25", "00 to 24"),
        ("24", "ten o'clock", "HH:MM:SS:FF"),
    ],
)
def test_what_no_slate_shows_is_refused_in_words(
    floor: Floor, rate: str, slate: str, said: str
) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "A", "slate": slate}
    phone.tap(rate)
    assert said in phone.words()
    assert not any(label.startswith("NOW") for label in phone.labels())


def test_the_large_key_marks_the_moment_of_the_tap(floor: Floor) -> None:
    phone = ready(floor)
    phone.tap("Right hand", "To camera left")
    floor.wait(13)  # the page was drawn before
    phone.tap("FLASH")
    mark = last(floor).mark
    assert mark.frame == time_of_day(floor) * 25 // 1_000_000
    assert (mark.scene, mark.shot, mark.take, mark.weapon) == ("12", "12A", 3, "R-1")
    assert (mark.hand, mark.side, mark.fired) == (Hand.RIGHT, Side.LEFT, False)
    assert mark.how == "marked-as-it-happened"
    assert phone.route == "flash/at/12A"
    floor.wait(1)
    phone.tap("FLASH")  # all that was answered stays
    assert last(floor).mark.frame == mark.frame + 25


@pytest.mark.parametrize(("answer", "fired"), [("Yes", True), ("No", False)])
def test_of_a_gun_a_mark_says_whether_a_round_was_fired(
    floor: Floor, answer: str, fired: bool
) -> None:
    phone = ready(floor, weapon="G-1")
    assert "FLASH" not in phone.labels()
    phone.tap(answer)
    phone.tap("FLASH")
    assert last(floor).mark.fired is fired
    assert last(floor).mark.weapon == "G-1"


HAPPENED = "If a round was really fired, that is something that happened."


def of_the_gun(floor: Floor, fired: str = "Yes") -> Phone:
    """A phone with everything answered about the working gun."""
    phone = ready(floor, weapon="G-1")
    phone.tap(fired)
    return phone


def test_a_round_from_a_gun_with_dummies_is_doubted_and_still_taken(floor: Floor) -> None:
    phone = of_the_gun(floor)
    assert f"By the books G-1 has only dummies in it. {HAPPENED}" in phone.words()
    assert "really fired · camera A. By the books G-1 has only dummies" in phone.words()  # at hand
    phone.tap("FLASH")
    assert last(floor).mark.fired
    told = "by safety. By the books G-1 has only dummies in it."
    for route in ("board", "setup/12A"):
        phone.open(route)
        assert told in phone.words()
    floor.say(by="armorer", kind="DischargedUnmeant", weapon="G-1", called_cold=True)
    assert told not in phone.words()


def test_a_gun_in_nobody_s_hand_is_doubted_more(floor: Floor) -> None:
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    phone = of_the_gun(floor)
    told = "By the books G-1 has only dummies in it, and nobody has it in hand."
    assert f"{told} {HAPPENED}" in phone.words()
    phone.tap("Something happened")
    assert phone.route == "happened/fired/G-1"


def test_a_gun_left_out_of_sight_unproved_is_doubted_as_nobody_s(tmp_path: Path) -> None:
    change: dict[str, Any] = {"setup": {"weapons": ["G-1", "R-1"], "of_shot": "12A"}}
    floor = Floor.of_world(tmp_path, drop=CHECK_ACTS, change=change)
    floor.say(by="armorer", kind="SightLost", weapons=["G-1"])
    told = "By the books no round was put into G-1, and nobody has it in hand."
    assert f"{told} {HAPPENED}" in of_the_gun(floor).words()


def test_a_flash_that_is_to_be_drawn_is_not_doubted(floor: Floor) -> None:
    assert HAPPENED not in of_the_gun(floor, "No").words()


def test_a_gun_of_which_nothing_is_proved_is_not_doubted(tmp_path: Path) -> None:
    """An unknown load counts as loaded."""
    change: dict[str, Any] = {"setup": {"weapons": ["G-1", "R-1"], "of_shot": "12A"}}
    phone = of_the_gun(Floor.of_world(tmp_path, drop=CHECK_ACTS, change=change))
    assert HAPPENED not in phone.words()


def test_a_shot_that_is_only_heard_has_no_weapon(floor: Floor) -> None:
    phone = ready(floor, weapon="No weapon in the picture")
    phone.tap("FLASH")
    assert last(floor).mark.weapon is None


def test_each_camera_that_is_chosen_gets_its_mark(floor: Floor) -> None:
    phone = ready(floor, "A", "B", "C")
    assert "FLASH" not in phone.labels()
    phone.tap("A", "C", "FLASH")
    assert [one.mark.camera for one in floor.state.flashes.values()] == ["A", "C"]


def test_a_slate_typed_otherwise_since_sets_no_clock(floor: Floor) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "A", "slate": "10:00:00:05"}
    phone.tap("25")
    now = phone.find("NOW: it shows 10:00:00:05")
    phone.draft |= {"slate": "11:00:00:05"}
    phone.do(now)
    assert floor.state.cameras == {}


@pytest.mark.parametrize("key", ["NOW: it shows 10:00:00:05", "It shows the time of day"])
def test_nor_does_a_camera_typed_otherwise_since(floor: Floor, key: str) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "A", "slate": "10:00:00:05"}
    phone.tap("25")
    drawn = phone.find(key)
    phone.draft |= {"camera": "B"}
    phone.do(drawn)
    assert floor.state.cameras == {}


@pytest.mark.parametrize("lacking", ["take", "weapon"])
def test_nothing_is_marked_before_all_is_said(floor: Floor, lacking: str) -> None:
    phone = ready(floor)
    del phone.draft[lacking]
    assert "FLASH" not in phone.labels()


@pytest.mark.parametrize("shot", ["12 é", "x" * 50])
def test_a_shot_that_is_no_label_is_refused(floor: Floor, shot: str) -> None:
    phone = ready(floor)
    phone.draft |= {"shot": shot}
    assert "would do." in phone.words()
    assert "FLASH" not in phone.labels()


def test_without_a_clock_nothing_is_marked(floor: Floor) -> None:
    phone = floor.phone("safety")
    phone.open("flash/at/12A")
    assert "No camera of main has its clock set today." in phone.words()
    phone.tap("Set a camera's clock")
    assert phone.route == "flash/clock"


def test_who_has_a_weapon_marks_nothing_and_is_told_who_may(floor: Floor) -> None:
    set_clock(floor)
    phone = floor.phone("armorer")
    for route in ("flash", "flash/at/12A", "flash/clock"):
        phone.open(route)
        phone.draft |= {"take": 3, "weapon": "R-1", "camera": "A", "rate": "25"}
        assert "You have G-1 to mind, so you mark nothing." in phone.words()
        assert "script supervisor, visual effects or sound" in phone.words()
        assert not {"FLASH", "Set a camera's clock", "It shows the time of day"} & set(
            phone.labels()
        )


def test_who_takes_a_weapon_meanwhile_is_refused_at_the_tap(floor: Floor) -> None:
    phone = ready(floor)
    phone.online = False
    do = phone.find("FLASH")
    floor.say(by="armorer", kind="WeaponOffered", weapon="G-1", to="safety", setup="12A")
    phone.online = True
    phone.sync()
    phone.do(do)
    assert phone.refused is not None
    assert floor.state.flashes == {}


def test_signed_out_nothing_is_marked(floor: Floor) -> None:
    set_clock(floor)
    phone = floor.phone("safety")
    phone.lock("safety")
    for route in ("flash", "flash/at/12A", "flash/clock"):
        phone.open(route)
        assert "safety: open your key here" in phone.labels()
        assert "FLASH" not in phone.labels()


def test_last_marks_are_listed(floor: Floor) -> None:
    phone = ready(floor)
    phone.draft |= {"timecode": "10:20:30:05"}
    phone.tap("Mark 10:20:30:05")
    phone.open("flash")
    assert "10:20:30:05, 25, R-1, to draw" in phone.words()
    assert "25, shows the time of day" in phone.words()
    assert "Scene 12, shot 12A, take 3, camera A" in phone.words()
    assert "main, scene 12" in phone.words()


@pytest.mark.parametrize(
    ("rate", "frames", "said"),
    [
        ("25", 636_250, "25, 07:04:10:00 ahead of the time of day"),
        ("25", -25, "25, 00:00:01:00 behind the time of day"),
        ("29.97df", 1_800, "29.97 drop-frame, 00:01:00;02 ahead of the time of day"),
        ("24", 10_000_000, "24, 19:44:26:16 ahead of the time of day"),  # more than a day of it
    ],
)
def test_how_far_a_camera_is_from_the_time_of_day(
    floor: Floor, rate: str, frames: int, said: str
) -> None:
    floor.say(**{**CLOCK, "rate": rate}, camera="A", offset_frames=frames)
    phone = floor.phone("safety")
    phone.open("flash")
    assert said in phone.words()
    assert "frames from" not in phone.words()


def test_a_frame_that_no_day_has_is_shown_as_a_number(floor: Floor) -> None:
    said: dict[str, Any] = {
        "unit": "main",
        "camera": "A",
        "rate": "25",
        "how": "from-the-count-of-the-take",
    }
    floor.say(
        by="safety", kind="FlashMarked", **said, frame=9_000_000, scene="12", shot="1", take=1
    )
    phone = floor.phone("safety")
    phone.open("flash")
    assert "9000000, 25, no weapon, to draw" in phone.words()


def test_what_is_no_setup_leads_to_the_list(floor: Floor) -> None:
    phone = floor.phone("safety")
    for route in ("flash/at/99", "flash/at", "flash/nothing"):
        phone.open(route)
        assert "12A" in phone.labels()


def next_day(floor: Floor) -> None:
    """Close the day and open the next one, with its unit."""
    day = str(floor.state.day)
    tomorrow = day[:8] + f"{int(day[8:]) + 1:02d}"
    floor.say(by="ad", kind="DayClosed", day=day)
    floor.wait(24 * 3600)
    floor.say(by="ad", kind="DayOpened", day=tomorrow)
    floor.say(by="ad", kind="UnitOpened", unit="main", day=tomorrow)


def test_a_clock_of_an_earlier_day_is_asked_for_again(floor: Floor) -> None:
    set_clock(floor)
    next_day(floor)
    phone = floor.phone("safety")
    phone.open("flash/at/12A")
    assert "No camera of main has its clock set today." in phone.words()
    assert "FLASH" not in phone.labels()
    phone.open("flash")
    assert "of an earlier day: set it again before anything is marked" in phone.words()
    set_clock(floor)
    phone.open("flash/at/12A")
    assert "No camera of main has its clock set today." not in phone.words()


def test_a_mark_says_its_day(floor: Floor) -> None:
    phone = ready(floor)
    phone.tap("FLASH")
    phone.open("flash")
    day = clock_text(floor.now_us, floor.zone_minutes)[:10]
    assert f"marked by safety, {day} " in phone.words()


def test_what_is_missing_before_now_is_named(floor: Floor) -> None:
    phone = floor.phone("safety")
    phone.open("flash/clock")
    still = "Still to say before NOW is here: "
    assert still + "the camera's name, the frames in a second, its timecode" in phone.words()
    phone.draft |= {"camera": "A"}
    phone.tap("25")
    assert still not in phone.words()
    assert "NOW is here as soon as its timecode is typed or scanned." in phone.words()
