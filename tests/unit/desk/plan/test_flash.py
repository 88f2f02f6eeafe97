"""Marks from the record: a camera that drifts, a tap filled in, rounds fired, what is left out."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.plan.flash import (
    FROM_RECORD,
    Marks,
    by_camera,
    camera_frame,
    chosen,
    clocks_of,
    collect,
    offset_of,
    timed,
    turn_of,
)
from coldproof.desk.plan.timecode import COUNTING, of_clock, read, written
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.records import CameraClock
from coldproof.words.plan import FrameRate
from coldproof.words.units import DAY_US, HOUR_US, MINUTE_US, SECOND_US
from tests.unit.exchange.flash.marked import mark
from tests.unit.worlds import ask

NOON_US = 12 * HOUR_US
CLOCK = {"kind": "CameraClockSet", "by": "dp", "unit": "main", "camera": "A", "rate": "25"}
MARK = {
    "kind": "FlashMarked",
    "by": "upm",
    "unit": "main",
    "camera": "A",
    "rate": "25",
    "frame": 90_000,
    "how": "marked-as-it-happened",
    "scene": "12",
    "shot": "12A",
    "take": 3,
    "weapon": "R-1",
}
TAKEN = {
    "kind": "HandoverAccepted",
    "by": "actor",
    "weapon": "G-1",
    "giver": "armorer",
    "setup": "12A",
}
OTHER_SCENE = {"kind": "ScenePlanned", "by": "ad", "scene": "13", "plan": 1, "place": "stage"}
SHOT = {"kind": "WeaponFired", "by": "armorer", "weapon": "G-1", "lot": "B-1", "count": 1}


def clock(rate: FrameRate, offset: int = 0, at_us: int = NOON_US) -> CameraClock:
    return CameraClock(rate, offset, "dp", 1, at_us)


def marks_of(*acts: dict[str, Any], zone: int = 0) -> Marks:
    """What is collected of the base world and these acts, a minute apart from 09:00 on."""
    told = [{"at": f"09:{n:02d}", **act} for n, act in enumerate(acts)]
    asked = ask({"at": "09:59", "by": "ad", "kind": "CutCalled", "setup": "12A"}, acts=told)
    return collect(asked.entries, lambda _: zone)


@pytest.mark.parametrize("rate", FrameRate)
def test_a_camera_runs_on_at_its_exact_rate(rate: FrameRate) -> None:
    it = COUNTING[rate]
    begin = of_clock(NOON_US, rate)
    for seconds in (0, 1_001, 3_003, 10_010):
        frame = camera_frame(clock(rate), NOON_US + seconds * SECOND_US, 0)
        assert frame == begin + seconds * it.frames // it.per


@pytest.mark.parametrize(
    ("rate", "shown"),
    [
        (FrameRate.CINEMA, "18:00:00:00"),
        (FrameRate.NTSC_DROP, "18:00:00;00"),  # 0.65 of a frame ahead
        (FrameRate.FILM, "17:59:38:10"),  # 21.58 s behind after six hours
        (FrameRate.NTSC, "17:59:38:12"),
    ],
)
def test_how_far_a_rate_drifts_from_the_clock_in_six_hours(rate: FrameRate, shown: str) -> None:
    assert written(camera_frame(clock(rate), NOON_US + 6 * HOUR_US, 0), rate) == shown


def test_before_it_was_set_and_past_midnight() -> None:
    it = clock(FrameRate.PAL)
    assert camera_frame(it, NOON_US - SECOND_US, 0) == 12 * 90_000 - 25
    assert camera_frame(it, DAY_US, 0) == 0
    assert camera_frame(it, NOON_US + MINUTE_US, 60) == 13 * 90_000 + 1_500


@pytest.mark.parametrize("rate", FrameRate)
@pytest.mark.parametrize("text", ["00:00:05", "11:59:50", "12:00:00", "23:59:59"])
def test_what_a_slate_shows_is_what_the_camera_then_shows(rate: FrameRate, text: str) -> None:
    shown = read(f"{text}{COUNTING[rate].separator}10", rate)
    for zone in (-480, 0, 60):
        found = offset_of(shown, rate, NOON_US + 123_456, zone)
        it = clock(rate, found, NOON_US + 123_456)
        assert camera_frame(it, NOON_US + 123_456, zone) == shown
        assert abs(found) <= COUNTING[rate].day // 2


def state_with(it: CameraClock) -> SetState:
    return START._replace(cameras={"main|A": it})


def test_a_tap_gets_the_frame_of_its_moment() -> None:
    state = state_with(clock(FrameRate.PAL))
    (said,) = timed([{**MARK, "frame": 0}], state, NOON_US + SECOND_US, 0)
    assert said == {**MARK, "frame": 12 * 90_000 + 25}


def test_a_tap_on_a_slate_gets_the_offset() -> None:
    shown = read("13:00:00:00", FrameRate.PAL)
    (said,) = timed([{**CLOCK, "offset_frames": shown}], START, NOON_US, 0)
    assert said == {**CLOCK, "offset_frames": 90_000}


def test_nothing_is_filled_in_from_no_clock() -> None:
    assert timed([MARK], START, NOON_US, 0) == [MARK]


def test_a_clock_that_was_set_to_another_rate_since_gives_its_own() -> None:
    state = state_with(clock(FrameRate.CINEMA))
    (said,) = timed([MARK], state, NOON_US, 0)
    assert said == {**MARK, "rate": "24", "frame": 12 * 3_600 * 24}


def test_other_acts_stay_as_they_are() -> None:
    assert timed([SHOT], state_with(clock(FrameRate.PAL)), NOON_US, 0) == [SHOT]


def test_marks_are_collected_with_who_made_them_and_where() -> None:
    (mark,) = marks_of(MARK).marks
    assert (mark.scene, mark.shot, mark.take, mark.weapon) == ("12", "12A", 3, "R-1")
    assert (mark.unit, mark.camera, mark.timecode, mark.by) == ("main", "A", "01:00:00:00", "upm")
    assert (mark.fired, mark.hand, mark.side) == (False, "", "")
    assert len(mark.act) == len("Y" * 43)
    assert mark.day


def test_a_frame_that_no_day_has_is_not_placed() -> None:
    found = marks_of({**MARK, "frame": COUNTING[FrameRate.PAL].day})
    assert found.marks == ()
    assert [lost.scene for lost in found.unplaced] == ["12"]


def test_rounds_fired_are_marks_of_every_camera_whose_clock_was_known() -> None:
    clocks = [{**CLOCK, "camera": one, "offset_frames": 25} for one in ("A", "B")]
    opened = {"kind": "UnitOpened", "by": "ad", "unit": "second", "day": "2026-11-25"}
    other = {**CLOCK, "unit": "second", "offset_frames": 0}
    found = marks_of(*clocks, opened, other, TAKEN, SHOT)
    assert [(m.unit, m.camera, m.fired, m.how) for m in found.marks] == [
        ("main", "A", True, FROM_RECORD),
        ("main", "B", True, FROM_RECORD),
    ]
    assert {m.scene for m in found.marks} == {"12"}
    assert {m.take for m in found.marks} == {None}
    assert found.unplaced == ()
    first, second = found.marks
    assert first.frame == second.frame


def test_the_frame_of_a_round_is_that_of_the_place() -> None:
    acts = ({**CLOCK, "offset_frames": 0}, TAKEN, SHOT)
    utc, there = marks_of(*acts).marks[0], marks_of(*acts, zone=60).marks[0]
    assert (there.frame - utc.frame) % COUNTING[FrameRate.PAL].day == 90_000


def test_rounds_fired_with_no_clock_are_named_and_not_placed() -> None:
    found = marks_of(TAKEN, SHOT, {**CLOCK, "offset_frames": 0})
    assert found.marks == ()
    assert [(lost.scene, lost.weapon) for lost in found.unplaced] == [("12", "G-1")]


BY_HAND = {**MARK, "weapon": "G-1", "fired": True, "take": 1}
SET_SO = {**CLOCK, "offset_frames": 0}


def at_minute(minute: int) -> int:
    """The frame of 09:00 and so many minutes, as that camera shows it."""
    (third,) = marks_of(SET_SO, TAKEN, SHOT).marks
    return third.frame + (minute - 2) * 1_500


IN_TIME = at_minute(2) + 750  # half a minute before what is recorded fourth


def test_a_round_that_somebody_marked_is_not_marked_again() -> None:
    found = marks_of(SET_SO, TAKEN, {**BY_HAND, "frame": IN_TIME}, SHOT)
    assert [(m.how, m.frame, m.take) for m in found.marks] == [(BY_HAND["how"], IN_TIME, 1)]
    assert found.unplaced == ()
    late = marks_of(
        SET_SO, TAKEN, SHOT, {**BY_HAND, "frame": IN_TIME, "how": "from-the-count-of-the-take"}
    )
    assert [m.how for m in late.marks] == ["from-the-count-of-the-take"]


def test_a_round_that_nobody_marked_is_marked_from_the_record() -> None:
    for other in (
        {"fired": False},
        {"weapon": "R-1"},
        {"scene": "13"},
        {"rate": "24"},
        {"camera": "B"},
    ):
        hand = {**BY_HAND, "frame": IN_TIME, **other}
        found = marks_of(OTHER_SCENE, SET_SO, TAKEN, hand, SHOT)
        assert [m.how for m in found.marks] == [BY_HAND["how"], FROM_RECORD], other


def test_each_camera_is_looked_at_by_itself() -> None:
    clocks = [{**CLOCK, "camera": one, "offset_frames": 0} for one in ("A", "B")]
    found = marks_of(*clocks, TAKEN, {**BY_HAND, "frame": IN_TIME}, SHOT)
    assert [(m.camera, m.how) for m in found.marks] == [("A", BY_HAND["how"]), ("B", FROM_RECORD)]


def test_of_two_takes_the_one_that_nobody_marked_stands() -> None:
    second = {**BY_HAND, "frame": at_minute(3), "take": 2}
    found = marks_of(SET_SO, TAKEN, SHOT, second, SHOT)
    assert [(m.how, m.frame) for m in found.marks] == [
        (FROM_RECORD, at_minute(2)),
        (BY_HAND["how"], at_minute(3)),
    ]


def test_a_thumb_that_comes_late_marks_the_round_before_it() -> None:
    late = {**BY_HAND, "frame": at_minute(2) + 2 * 25}
    assert [m.how for m in marks_of(SET_SO, TAKEN, SHOT, late, SHOT).marks] == [
        BY_HAND["how"],
        FROM_RECORD,
    ]


def test_one_mark_stands_for_one_act_and_an_act_for_as_many_as_its_rounds() -> None:
    hand = {**BY_HAND, "frame": IN_TIME}
    found = marks_of(SET_SO, TAKEN, hand, SHOT, SHOT)
    assert [m.how for m in found.marks] == [BY_HAND["how"], FROM_RECORD]
    burst = marks_of(SET_SO, TAKEN, hand, {**hand, "frame": IN_TIME + 5}, {**SHOT, "count": 2})
    assert {m.how for m in burst.marks} == {BY_HAND["how"]}


def test_rounds_with_no_clock_that_somebody_marked_are_not_lost() -> None:
    found = marks_of(TAKEN, BY_HAND, SHOT)
    assert (len(found.marks), found.unplaced) == (1, ())
    assert len(marks_of(TAKEN, BY_HAND, SHOT, SHOT).unplaced) == 1
    assert len(marks_of(TAKEN, {**BY_HAND, "fired": False}, SHOT).unplaced) == 1


def test_a_day_with_no_mark_gives_none() -> None:
    assert marks_of() == Marks(())


def test_what_is_chosen() -> None:
    found = marks_of(OTHER_SCENE, TAKEN, MARK, {**MARK, "scene": "13"}, SHOT)
    day = found.marks[0].day
    assert len(chosen(found).marks) == 2
    assert [m.scene for m in chosen(found, scene="13").marks] == ["13"]
    assert chosen(found, scene="13").unplaced == ()
    assert chosen(found, day=day, scene="12").unplaced == found.unplaced
    assert chosen(found, day="1999-01-01") == Marks(())


def test_each_camera_and_rate_has_its_own_marks_in_order_of_frames() -> None:
    changed: tuple[dict[str, Any], ...] = (
        {"frame": 9},
        {},
        {"frame": 7},
        {"camera": "B"},
        {"rate": "24"},
    )
    found = marks_of(*({**MARK, **one} for one in changed))
    groups = [[(m.camera, m.rate.value, m.frame) for m in one] for one in by_camera(found.marks)]
    assert groups == [
        [("A", "24", 90_000)],
        [("A", "25", 7), ("A", "25", 9), ("A", "25", 90_000)],
        [("B", "25", 90_000)],
    ]


def test_the_state_knows_when_a_clock_was_set() -> None:
    told = [{"at": "09:00", **CLOCK, "offset_frames": 3}]
    asked = ask({"at": "09:59", "by": "ad", "kind": "CutCalled", "setup": "12A"}, acts=told)
    state = fold(START, asked.entries)
    (entry,) = [e for e in asked.entries if type(e.act.body).__name__ == "CameraClockSet"]
    assert state.cameras["main|A"].at_us == entry.act.at_us


def test_a_clock_counts_for_its_own_day_only() -> None:
    last = {"at": "09:59", "by": "ad", "kind": "CutCalled", "setup": "12A"}
    day = str(fold(START, ask(last).entries).day)
    tomorrow = day[:8] + f"{int(day[8:]) + 1:02d}"
    acts = [{"offset_frames": 0, **CLOCK}]
    assert list(clocks_of(told_of(acts), "main")) == ["A"]
    acts.append({"kind": "DayClosed", "by": "ad", "day": day})
    assert clocks_of(told_of(acts), "main") == {}
    acts.append({"kind": "DayOpened", "by": "ad", "day": tomorrow})
    assert clocks_of(told_of(acts), "main") == {}
    acts.append({"offset_frames": 0, **CLOCK})
    assert list(clocks_of(told_of(acts), "main")) == ["A"]


def told_of(acts: list[dict[str, Any]]) -> SetState:
    """Return the state of the base world after these acts, a minute apart from 09:00 on."""
    told = [{"at": f"09:{n:02d}", **act} for n, act in enumerate(acts)]
    last = {"at": "09:59", "by": "ad", "kind": "CutCalled", "setup": "12A"}
    return fold(START, ask(last, acts=told).entries)


MIDNIGHT_ZONE = 14 * 60 + 58  # minutes: 09:02 of the story is midnight there


def frame_of(text: str, rate: FrameRate = FrameRate.PAL) -> int:
    return read(text, rate)


def test_marks_go_on_past_midnight_in_the_order_in_which_they_were_made() -> None:
    """A camera set two minutes before midnight; the last mark is typed after it, of before it."""
    found = marks_of(
        {**CLOCK, "offset_frames": 0},
        {**MARK, "frame": frame_of("23:59:20:00")},
        {**MARK, "frame": frame_of("23:59:59:20")},  # 0.2 s before midnight
        {**MARK, "frame": frame_of("00:00:12:16")},
        {**MARK, "frame": frame_of("23:58:40:00"), "how": "from-the-count-of-the-take"},
        zone=MIDNIGHT_ZONE,
    )
    assert [[one.timecode for one in marks] for marks in by_camera(found.marks)] == [
        ["23:58:40:00", "23:59:20:00", "23:59:59:20"],
        ["00:00:12:16"],
    ]
    assert [[one.turn for one in marks] for marks in by_camera(found.marks)] == [[0, 0, 0], [1]]


@pytest.mark.parametrize("rate", FrameRate)
@pytest.mark.parametrize("hours", [-9, 0, 9])
def test_a_midnight_is_that_of_the_camera_s_own_clock(rate: FrameRate, hours: int) -> None:
    """A camera that is off the time of day passes midnight at another hour."""
    day = COUNTING[rate].day
    it = clock(rate, day * hours // 24)
    midnight = NOON_US + (12 - hours) * HOUR_US
    early, late = midnight - 5 * MINUTE_US, midnight + 5 * MINUTE_US
    before, after = (mark(camera_frame(it, at_us, 0), rate) for at_us in (early, late))
    assert before.frame > after.frame
    first = turn_of(before, it, early, 0)
    assert turn_of(after, it, late, 0) == first + 1
    assert turn_of(before, it, midnight + HOUR_US, 0) == first  # marked an hour afterwards


def test_where_no_clock_is_known_the_time_of_day_tells_on_which_side_of_midnight() -> None:
    late, early = mark(frame_of("23:59:00:00")), mark(frame_of("00:01:00:00"))
    assert turn_of(late, None, DAY_US - MINUTE_US, 0) == 0
    assert turn_of(early, None, DAY_US + MINUTE_US, 0) == 1
    assert turn_of(late, None, DAY_US + MINUTE_US, 0) == 0
    assert turn_of(late, clock(FrameRate.CINEMA), DAY_US + MINUTE_US, 0) == 0  # of another rate
    assert turn_of(early, None, DAY_US - MINUTE_US, 0) == 1  # a clock that is behind


def test_a_morning_s_take_that_is_typed_in_the_evening_is_of_the_same_day() -> None:
    it = clock(FrameRate.PAL)
    morning, evening = mark(frame_of("05:00:00:00")), mark(frame_of("22:00:00:00"))
    at_us = NOON_US + 10 * HOUR_US
    assert turn_of(morning, it, at_us, 0) == turn_of(evening, it, at_us, 0) == 0
