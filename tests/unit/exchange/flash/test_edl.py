"""The EDL as text; what a foreign reader makes of it is in tests/interop."""

from __future__ import annotations

from coldproof.desk.plan.timecode import COUNTING
from coldproof.exchange.flash.edl import edl_text
from coldproof.words.plan import FrameRate
from tests.unit.exchange.flash.marked import mark


def test_an_event_and_a_locator() -> None:
    assert edl_text((mark(),)).splitlines() == [
        "TITLE: 2026-11-25 main A 25",
        "FCM: NON-DROP FRAME",
        "",
        "001  A        V     C        01:00:00:00 01:00:00:01 01:00:00:00 01:00:00:01",
        "* FROM CLIP NAME: scene 12, shot 12A, take 3, R-1, hand right, muzzle camera-left,"
        " marked-as-it-happened",
        "* LOC: 01:00:00:00 RED     FLASH scene 12, shot 12A, take 3, R-1, hand right,"
        " muzzle camera-left, marked-as-it-happened",
        "* RATE: 25",
    ]


def test_drop_frame_says_so_in_every_timecode() -> None:
    text = edl_text((mark(1_799, FrameRate.NTSC_DROP), mark(1_800, FrameRate.NTSC_DROP)))
    assert "FCM: DROP FRAME\n" in text
    assert "00:00:59;29 00:01:00;02" in text
    assert "* LOC: 00:01:00;02 RED" in text
    assert "00:01:00:" not in text


def test_two_marks_of_one_frame_are_one_event_with_two_locators() -> None:
    text = edl_text((mark(), mark(weapon="R-2", fired=True), mark(90_001)))
    assert text.count("* LOC: ") == 3
    assert text.count("* FROM CLIP NAME") == 2
    assert "* LOC: 01:00:00:00 BLUE    FIRED scene 12" in text
    assert "\n003" not in text


def test_the_last_frame_of_a_day_ends_with_the_day() -> None:
    text = edl_text((mark(COUNTING[FrameRate.PAL].day - 1),))
    assert "23:59:59:24 24:00:00:00" in text


def test_a_reel_is_named_by_letters_and_digits_only() -> None:
    assert "001  CAMA1    V" in edl_text((mark(camera="Cam: A/1"),))
    assert "001  ABCDEFGH V" in edl_text((mark(camera="abcdefghijk"),))
    assert "001  CAM      V" in edl_text((mark(camera="*"),))


def test_more_events_than_the_list_can_number_are_counted() -> None:
    text = edl_text(tuple(mark(n) for n in range(1_002)))
    assert "\n999  A" in text
    assert "\n1000" not in text
    assert "* LEFT OUT: 3 MARKED FRAMES\n" in text
    assert "LEFT OUT" not in edl_text(tuple(mark(n) for n in range(999)))
