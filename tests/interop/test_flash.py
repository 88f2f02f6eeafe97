"""OpenTimelineIO's own library reads our timelines and lists, frame-exact at every rate."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.plan.flash import by_camera, collect
from coldproof.desk.plan.timecode import COUNTING, written
from coldproof.desk.reading import Reader, open_note
from coldproof.exchange.flash.avid import avid_text
from coldproof.exchange.flash.edl import edl_text
from coldproof.exchange.flash.otio import otio_text
from coldproof.keys.signing import check
from coldproof.words.plan import FrameRate
from tests.unit.desk.floor.driver import PRODUCTION, Floor
from tests.unit.exchange.flash.marked import mark, odd_frames

otio: Any = pytest.importorskip(
    "opentimelineio", reason="opentimelineio has no wheel for this Python"
)


def marks_at(rate: FrameRate) -> tuple[Any, ...]:
    return tuple(mark(n, rate, position=place) for place, n in enumerate(odd_frames(rate)))


def per_second(rate: FrameRate) -> float:
    return COUNTING[rate].frames / COUNTING[rate].per


def shown_by_them(time: Any, rate: FrameRate) -> str:
    """Return the library's timecode of a frame.

    It begins anew at the end of a drop-frame day even where no number is dropped, so for the last
    86 s of such a day only the other direction can be asked of it.
    """
    if rate in (FrameRate.NTSC, FrameRate.DOUBLE):
        drops = FrameRate.NTSC_DROP if rate is FrameRate.NTSC else FrameRate.DOUBLE_DROP
        if time.value >= COUNTING[drops].day:
            return written(round(time.value), rate)
    drop = bool(COUNTING[rate].dropped)
    return str(otio.opentime.to_timecode(time, time.rate, drop))


@pytest.mark.parametrize("rate", FrameRate)
def test_the_timeline_is_read_frame_exact(rate: FrameRate) -> None:
    marks = marks_at(rate)
    timeline = otio.adapters.read_from_string(otio_text(marks), "otio_json")
    (clip,) = timeline.find_clips()
    found = list(clip.markers)
    assert [int(one.marked_range.start_time.value) for one in found] == [m.frame for m in marks]
    for one, said in zip(found, marks, strict=True):
        start = one.marked_range.start_time
        assert start.value == said.frame
        assert start.rate == per_second(rate)
        assert shown_by_them(start, rate) == said.timecode
        assert one.marked_range.duration.value == 1
        assert (one.name, one.color) == ("FLASH", "RED")
        assert one.metadata["coldproof"]["position"] == said.position
    assert clip.source_range.start_time.value == marks[0].frame
    assert clip.source_range.end_time_inclusive().value == marks[-1].frame
    assert timeline.global_start_time.value == marks[0].frame


@pytest.mark.parametrize("rate", FrameRate)
def test_the_library_writes_again_what_we_wrote(rate: FrameRate) -> None:
    text = otio_text(marks_at(rate))
    again = otio.adapters.read_from_string(text, "otio_json").to_json_string()

    def same(ours: Any, theirs: Any) -> None:
        if isinstance(ours, dict):
            for name, value in ours.items():
                same(value, theirs[name])
        elif isinstance(ours, list):
            assert len(ours) == len(theirs)
            for one, other in zip(ours, theirs, strict=True):
                same(one, other)
        else:
            assert ours == theirs

    same(json.loads(text), json.loads(again))


@pytest.mark.parametrize("rate", FrameRate)
def test_the_list_is_read_frame_exact(rate: FrameRate) -> None:
    pytest.importorskip("otio_cmx3600_adapter", reason="it comes with opentimelineio")
    last = COUNTING[rate].day - 1  # the event of a day's last frame ends on the next day
    marks = tuple(one for one in marks_at(rate) if one.frame != last)
    found = otio.adapters.read_from_string(edl_text(marks), "cmx_3600", rate=per_second(rate))
    clips = list(found.find_clips())
    assert [round(c.source_range.start_time.value) for c in clips] == [m.frame for m in marks]
    assert {c.source_range.duration.value for c in clips} == {1}
    locators = [one for clip in clips for one in clip.markers]
    if COUNTING[rate].dropped:
        assert locators == []  # see below: its pattern for a locator has `:` only
    else:
        starts = [round(one.marked_range.start_time.value) for one in locators]
        assert starts == [m.frame for m in marks]
        assert {one.color for one in locators} == {"RED"}


LOCATOR = re.compile(r"\* LOC: (\S+) RED     FLASH")
DROPPED = [rate for rate in FrameRate if COUNTING[rate].dropped]


def counted_out(rate: FrameRate) -> list[str]:
    """Write every timecode of a drop-frame day, one number after the other, as a camera does."""
    numbers, left_out = COUNTING[rate].numbers, COUNTING[rate].dropped
    return [
        f"{minute // 60:02d}:{minute % 60:02d}:{second:02d};{number:02d}"
        for minute in range(24 * 60)
        for second in range(60)
        for number in range(numbers)
        if minute % 10 == 0 or second > 0 or number >= left_out
    ]


@pytest.mark.parametrize("rate", DROPPED)
def test_drop_frame_locators_are_right_though_the_list_s_reader_leaves_them_out(
    rate: FrameRate,
) -> None:
    """Its timecode function reads each; so does whoever counts the numbers of a day one by one."""
    marks = marks_at(rate)
    shown = LOCATOR.findall(edl_text(marks))
    assert len(shown) == len(marks)
    day = counted_out(rate)
    assert len(day) == COUNTING[rate].day
    for text, said in zip(shown, marks, strict=True):
        assert day[said.frame] == text
        assert otio.opentime.from_timecode(text, per_second(rate)).value == said.frame


@pytest.mark.parametrize("rate", DROPPED)
def test_with_colons_the_list_s_reader_would_take_them_for_other_frames(rate: FrameRate) -> None:
    """So they are left as they are: none is better than one on a frame that nobody marked."""
    pytest.importorskip("otio_cmx3600_adapter", reason="it comes with opentimelineio")
    frame = COUNTING[rate].ten + COUNTING[rate].numbers * 90
    lines = edl_text((mark(frame, rate),)).splitlines()
    text = "\n".join(one.replace(";", ":") if "LOC" in one else one for one in lines)
    found = otio.adapters.read_from_string(text, "cmx_3600", rate=per_second(rate))
    ((locator,),) = [clip.markers for clip in found.find_clips()]
    read_as = locator.marked_range.start_time.value
    assert read_as == frame + COUNTING[rate].dropped * (11 - 1)


@pytest.mark.parametrize("rate", FrameRate)
def test_marker_lines_are_read_frame_exact(rate: FrameRate) -> None:
    marks = marks_at(rate)
    for line, said in zip(avid_text(marks).splitlines(), marks, strict=True):
        shown = line.split("\t")[1]
        assert otio.opentime.from_timecode(shown, per_second(rate)).value == said.frame


@pytest.mark.parametrize("rate", FrameRate)
def test_their_timecode_is_ours_all_day(rate: FrameRate) -> None:
    per = per_second(rate)
    for frame in range(0, COUNTING[rate].day, 7_919):  # a prime, so that no second is favored
        shown = written(frame, rate)
        assert shown_by_them(otio.opentime.RationalTime(frame, per), rate) == shown
        assert otio.opentime.from_timecode(shown, per).value == frame


def test_what_is_no_timeline_is_refused_by_the_library() -> None:
    text = otio_text((mark(),)).replace("RationalTime.1", "RationalTime.99")
    with pytest.raises(Exception, match="type mismatch"):
        otio.adapters.read_from_string(text, "otio_json")


def test_from_a_tap_to_a_marker_in_the_editing_program(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, change={"setup": {"weapons": ["R-1"], "of_shot": "12A"}})
    phone = floor.phone("safety")
    phone.open("flash/clock")
    phone.draft |= {"camera": "A", "slate": "10:00:59;28"}
    phone.tap("29.97 drop-frame", "NOW: it shows 10:00:59;28")
    phone.open("flash/at/12A")
    phone.draft |= {"take": 1}
    phone.tap("R-1")
    floor.wait(1)  # 29.97 frames: 2 to the end of the minute, and 2 numbers are left out
    phone.tap("FLASH")
    reader = Reader(check, floor.writer.ledger.tree.root)
    notes = floor.store.read(PRODUCTION, 0, floor.writer.ledger.size)
    entries = [reader.take(open_note(note)).entry for note in notes]
    (marks,) = by_camera(collect(entries, lambda _: floor.zone_minutes).marks)
    timeline = otio.adapters.read_from_string(otio_text(marks), "otio_json")
    ((marker,),) = [clip.markers for clip in timeline.find_clips()]
    start = marker.marked_range.start_time
    assert otio.opentime.to_timecode(start, start.rate, True) == "10:01:00;29"
