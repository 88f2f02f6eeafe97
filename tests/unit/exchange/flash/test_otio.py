"""OpenTimelineIO as text; what the foreign library reads of it is in tests/interop."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.exchange.flash.otio import otio_text
from coldproof.words.plan import FrameRate
from tests.unit.exchange.flash.marked import mark


def parts(*marks: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the timeline and its only clip."""
    timeline = json.loads(otio_text(marks))
    ((clip,),) = [track["children"] for track in timeline["tracks"]["children"]]
    return timeline, clip


def test_one_clip_from_the_first_mark_to_the_last() -> None:
    timeline, clip = parts(mark(100), mark(225))
    span = clip["source_range"]
    assert (span["start_time"]["value"], span["duration"]["value"]) == (100, 126)
    assert timeline["global_start_time"]["value"] == 100
    assert timeline["name"] == "2026-11-25 main A 25"
    assert timeline["metadata"]["coldproof"]["drop_frame"] is False


def test_a_marker_says_all_that_is_known() -> None:
    _, clip = parts(mark(picture="p" * 43))
    (found,) = clip["markers"]
    assert (found["name"], found["color"]) == ("FLASH", "RED")
    assert found["comment"] == (
        "scene 12, shot 12A, take 3, R-1, hand right, muzzle camera-left, marked-as-it-happened"
    )
    told = found["metadata"]["coldproof"]
    assert (told["frame"], told["timecode"], told["by"]) == (90_000, "01:00:00:00", "script")
    assert told["picture"] == "p" * 43


def test_a_round_really_fired_has_another_name_and_color() -> None:
    _, clip = parts(mark(fired=True, take=None, shot="", hand="", side=""))
    (found,) = clip["markers"]
    assert (found["name"], found["color"]) == ("FIRED", "BLUE")
    assert found["comment"] == "scene 12, R-1, marked-as-it-happened"


@pytest.mark.parametrize(
    ("rate", "per_second"),
    [
        (FrameRate.FILM, 24_000 / 1_001),
        (FrameRate.NTSC_DROP, 30_000 / 1_001),
        (FrameRate.DOUBLE, 60_000 / 1_001),
        (FrameRate.HFR, 48),
    ],
)
def test_rates_are_exact_and_not_rounded_to_what_they_are_called(
    rate: FrameRate, per_second: float
) -> None:
    timeline, clip = parts(mark(7, rate))
    assert timeline["global_start_time"]["rate"] == per_second
    assert clip["markers"][0]["marked_range"]["start_time"]["rate"] == per_second


def test_words_of_an_act_cannot_break_out() -> None:
    said = mark(shot='12"}, {"', scene="12\\")
    assert parts(said)[1]["markers"][0]["metadata"]["coldproof"]["shot"] == '12"}, {"'
