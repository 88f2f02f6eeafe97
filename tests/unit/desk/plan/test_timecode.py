"""Timecode: known drop-frame tables, numbers that are left out, and what no camera shows."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coldproof.desk.plan.timecode import (
    COUNTING,
    TimecodeError,
    elapsed,
    of_clock,
    read,
    written,
)
from coldproof.words.plan import FrameRate
from coldproof.words.units import DAY_US, HOUR_US, MINUTE_US, SECOND_US

R = FrameRate
DROP = (R.NTSC_DROP, R.DOUBLE_DROP)


def test_every_rate_is_counted() -> None:
    assert set(COUNTING) == set(FrameRate)


@pytest.mark.parametrize(
    ("rate", "text", "frame"),
    [
        (R.NTSC_DROP, "00:00:59;29", 1_799),
        (R.NTSC_DROP, "00:01:00;02", 1_800),
        (R.NTSC_DROP, "00:02:00;02", 3_598),
        (R.NTSC_DROP, "00:09:59;29", 17_981),
        (R.NTSC_DROP, "00:10:00;00", 17_982),
        (R.NTSC_DROP, "01:00:00;00", 107_892),
        (R.NTSC_DROP, "23:59:59;29", 2_589_407),
        (R.DOUBLE_DROP, "00:00:59;59", 3_599),
        (R.DOUBLE_DROP, "00:01:00;04", 3_600),
        (R.DOUBLE_DROP, "00:10:00;00", 35_964),
        (R.DOUBLE_DROP, "23:59:59;59", 5_178_815),
        (R.NTSC, "00:01:00:00", 1_800),
        (R.NTSC, "01:00:00:00", 108_000),
        (R.FILM, "01:00:00:00", 86_400),
        (R.CINEMA, "23:59:59:23", 2_073_599),
        (R.PAL, "12:00:00:00", 1_080_000),
        (R.THIRTY, "10:00:00:29", 1_080_029),
        (R.HFR, "00:00:01:47", 95),
        (R.DOUBLE, "23:59:59:59", 5_183_999),
    ],
)
def test_known_frames(rate: FrameRate, text: str, frame: int) -> None:
    assert read(text, rate) == frame
    assert written(frame, rate) == text


@pytest.mark.parametrize(("rate", "day"), [(R.NTSC_DROP, 2_589_408), (R.DOUBLE_DROP, 5_178_816)])
def test_a_day_of_drop_frame(rate: FrameRate, day: int) -> None:
    assert COUNTING[rate].day == day
    with pytest.raises(TimecodeError) as said:
        written(day, rate)
    assert str(said.value) == (
        f"timecode refused: found frame {day}; 0 to {day - 1} at {rate.value} would do"
    )


@pytest.mark.parametrize("rate", DROP)
def test_every_frame_of_ten_minutes_has_its_own_number_and_none_that_is_left_out(
    rate: FrameRate,
) -> None:
    it = COUNTING[rate]
    labels = [written(frame, rate) for frame in range(it.ten)]
    assert labels == sorted(set(labels))
    assert [read(label, rate) for label in labels] == list(range(it.ten))
    for minute in range(10):
        gone = 0 if minute == 0 else it.dropped
        assert sum(label.startswith(f"00:{minute:02d}:00") for label in labels) == it.numbers - gone


@pytest.mark.parametrize("rate", DROP)
def test_every_ten_minutes_are_numbered_alike(rate: FrameRate) -> None:
    it = COUNTING[rate]
    for ten in range(24 * 6):
        hour, minute = divmod(ten * 10, 60)
        for frame in (*range(0, it.ten, 997), it.ten - 1):
            first = written(frame, rate)
            later = f"{hour:02d}:{minute + int(first[3:5]):02d}{first[5:]}"
            assert written(ten * it.ten + frame, rate) == later


@given(st.sampled_from(FrameRate), st.data())
def test_what_is_written_is_read_again(rate: FrameRate, data: st.DataObject) -> None:
    frame = data.draw(st.integers(0, COUNTING[rate].day - 1))
    assert read(written(frame, rate), rate) == frame


@pytest.mark.parametrize("number", ["00", "01"])
def test_a_number_that_drop_frame_leaves_out(number: str) -> None:
    with pytest.raises(TimecodeError) as said:
        read(f"00:01:00;{number}", R.NTSC_DROP)
    assert str(said.value) == (
        f"timecode refused: found frame {number} in 00:01:00;{number}; 02 or more:"
        " drop-frame leaves out the numbers before it would do"
    )
    assert read(f"00:10:00;{number}", R.NTSC_DROP) == 17_982 + int(number)


@pytest.mark.parametrize("number", ["00", "01", "02", "03"])
def test_four_numbers_are_left_out_at_59_94(number: str) -> None:
    with pytest.raises(TimecodeError):
        read(f"00:59:00;{number}", R.DOUBLE_DROP)
    assert read("00:59:00;04", R.DOUBLE_DROP) == 59 * 3_600 - 4 * 53


@pytest.mark.parametrize(
    ("rate", "text", "found"),
    [
        (R.NTSC, "00:00:00;00", "00:00:00;00, whose ';' is of drop-frame"),
        (R.CINEMA, "00;00:00:00", "00;00:00:00, whose ';' is of drop-frame"),
        (R.NTSC_DROP, "00:01:00:01", "frame 01 in 00:01:00;01"),
        (R.NTSC_DROP, "00-00-00-00", "'00-00-00-00'"),
        (R.NTSC_DROP, "0000000", "'0000000'"),
        (R.NTSC_DROP, "000000000", "'000000000'"),
        (R.PAL, "00000025", "frame 25 in 00:00:00:25"),
        (R.PAL, "00:00:00:25", "frame 25 in 00:00:00:25"),
        (R.PAL, "00:00:60:00", "second 60 in 00:00:60:00"),
        (R.PAL, "00:60:00:00", "minute 60 in 00:60:00:00"),
        (R.PAL, "24:00:00:00", "hour 24 in 24:00:00:00"),
        (R.PAL, "1:00:00:00", "'1:00:00:00'"),
        (R.PAL, "01:00:00", "'01:00:00'"),
        (R.PAL, "01:00:00:00 ", "'01:00:00:00 '"),
        (R.PAL, "\u0661\u0661:00:00:00", "'\u0661\u0661:00:00:00'"),
        (R.PAL, "", "''"),
        (R.HFR, "00:00:00:48", "frame 48 in 00:00:00:48"),
        (R.DOUBLE, "00:00:00:60", "frame 60 in 00:00:00:60"),
        (R.FILM, "00:00:00:24", "frame 24 in 00:00:00:24"),
    ],
)
def test_what_no_camera_shows(rate: FrameRate, text: str, found: str) -> None:
    with pytest.raises(TimecodeError) as said:
        read(text, rate)
    assert said.value.found == found


@pytest.mark.parametrize(
    ("rate", "text", "written_as"),
    [
        (R.NTSC_DROP, "10:01:00:02", "10:01:00;02"),
        (R.NTSC_DROP, "10.01.00.02", "10:01:00;02"),
        (R.NTSC_DROP, "10;01;00;02", "10:01:00;02"),
        (R.NTSC_DROP, "10010002", "10:01:00;02"),
        (R.DOUBLE_DROP, "100100;59", "10:01:00;59"),
        (R.FILM, "10010002", "10:01:00:02"),
        (R.PAL, "10.01.00.24", "10:01:00:24"),
    ],
)
def test_what_is_plainly_meant_is_read(rate: FrameRate, text: str, written_as: str) -> None:
    assert written(read(text, rate), rate) == written_as


@pytest.mark.parametrize("rate", FrameRate)
def test_frames_outside_of_the_day(rate: FrameRate) -> None:
    for frame in (-1, COUNTING[rate].day):
        with pytest.raises(TimecodeError):
            written(frame, rate)


@pytest.mark.parametrize("rate", FrameRate)
def test_a_camera_set_to_the_time_of_day_shows_it(rate: FrameRate) -> None:
    for minutes in (0, 10, 600, 1_430):  # where drop-frame has caught up with the clock
        shown = written(of_clock(minutes * MINUTE_US, rate), rate)
        assert shown.startswith(f"{minutes // 60:02d}:{minutes % 60:02d}:00")
        assert shown.endswith("00")
    assert of_clock(DAY_US - 1, rate) == COUNTING[rate].day - 1
    for outside in (-1, DAY_US):
        with pytest.raises(TimecodeError):
            of_clock(outside, rate)


@pytest.mark.parametrize("rate", FrameRate)
def test_the_time_of_day_is_never_a_second_off(rate: FrameRate) -> None:
    for second in range(0, 86_400, 977):
        shown = written(of_clock(second * SECOND_US, rate), rate)
        hours, minutes, seconds = (int(part) for part in shown[:8].split(":"))
        assert abs(hours * 3_600 + minutes * 60 + seconds - second) <= 1


@pytest.mark.parametrize(
    ("rate", "hour"),
    [
        (R.FILM, 86_313),  # 3600 s x 24000/1001 = 86313.68…: 3.6 s behind the clock after an hour
        (R.CINEMA, 86_400),
        (R.PAL, 90_000),
        (R.NTSC, 107_892),
        (R.NTSC_DROP, 107_892),
        (R.THIRTY, 108_000),
        (R.HFR, 172_800),
        (R.DOUBLE, 215_784),
        (R.DOUBLE_DROP, 215_784),
    ],
)
def test_frames_in_an_hour_of_real_time(rate: FrameRate, hour: int) -> None:
    assert elapsed(HOUR_US, rate) == hour


@given(st.sampled_from(FrameRate), st.integers(-DAY_US, DAY_US))
def test_elapsed_frames_are_exact(rate: FrameRate, span_us: int) -> None:
    it = COUNTING[rate]
    exact = Fraction(span_us, SECOND_US) * Fraction(it.frames, it.per)
    assert 0 <= exact - elapsed(span_us, rate) < 1
