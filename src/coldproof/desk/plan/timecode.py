"""Time-of-day timecode in whole frames (SMPTE ST 12-1, ST 12-3): no fraction is ever rounded up.

A *frame* is counted from midnight of the camera's own clock.  Drop-frame counting leaves out
numbers, never frames: the first 2 (at 59.94: 4) of each minute, but not of every tenth minute.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from coldproof.words.plan import FrameRate
from coldproof.words.units import DAY_US, SECOND_US

MINUTES_IN_DAY = 1_440
KEPT = 10  # every tenth minute leaves out no number
SHAPE = re.compile(r"([0-9]{2})([:;.]?)([0-9]{2})([:;.]?)([0-9]{2})([:;.]?)([0-9]{2})")
HOURS, SIXTY = 24, 60


class TimecodeError(ValueError):
    """A timecode that a camera of this rate never shows: what was found, and what would do."""

    def __init__(self, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = "timecode", found, want
        super().__init__(f"timecode refused: found {found}; {want} would do")


class Counting(NamedTuple):
    """How a rate counts: numbers in a second, real frames in `per` seconds, numbers left out."""

    numbers: int
    frames: int
    per: int
    dropped: int = 0

    @property
    def minute(self) -> int:
        """Return the frames of a minute that leaves numbers out."""
        return self.numbers * SIXTY - self.dropped

    @property
    def ten(self) -> int:
        """Return the frames of ten minutes."""
        return self.minute * KEPT + self.dropped

    @property
    def day(self) -> int:
        """Return the frames of a day of timecode."""
        return self.ten * (MINUTES_IN_DAY // KEPT)

    @property
    def separator(self) -> str:
        """Return what stands before the frames."""
        return ";" if self.dropped else ":"


COUNTING = {
    FrameRate.FILM: Counting(24, 24_000, 1_001),
    FrameRate.CINEMA: Counting(24, 24, 1),
    FrameRate.PAL: Counting(25, 25, 1),
    FrameRate.NTSC_DROP: Counting(30, 30_000, 1_001, 2),
    FrameRate.NTSC: Counting(30, 30_000, 1_001),
    FrameRate.THIRTY: Counting(30, 30, 1),
    FrameRate.HFR: Counting(48, 48, 1),
    FrameRate.DOUBLE_DROP: Counting(60, 60_000, 1_001, 4),
    FrameRate.DOUBLE: Counting(60, 60_000, 1_001),
}


def written(frame: int, rate: FrameRate) -> str:
    """Return a frame since midnight as `HH:MM:SS:FF`; a drop-frame one has `;` before FF.

    Raises `TimecodeError` for a frame that no day of this rate has.
    """
    it = COUNTING[rate]
    if not 0 <= frame < it.day:
        raise TimecodeError(f"frame {frame}", f"0 to {it.day - 1} at {rate.value}")
    tens, rest = divmod(frame, it.ten)
    left_out = tens * (KEPT - 1)
    if rest >= it.numbers * SIXTY:  # past the minute that leaves out none
        left_out += 1 + (rest - it.numbers * SIXTY) // it.minute
    seconds, number = divmod(frame + left_out * it.dropped, it.numbers)
    minutes, second = divmod(seconds, SIXTY)
    hour, minute = divmod(minutes, SIXTY)
    return f"{hour:02d}:{minute:02d}:{second:02d}{it.separator}{number:02d}"


def read(text: str, rate: FrameRate) -> int:
    """Return the frame since midnight of a timecode; raises `TimecodeError` where there is none.

    Two digits each for hours, minutes, seconds and frames say what is meant, with `:`, `;`, `.` or
    nothing between them.  But `;` stands for drop-frame, so at another rate it is refused: who
    writes it has another camera in mind, and its frame is not this one.
    """
    it = COUNTING[rate]
    form = f"HH:MM:SS{it.separator}FF, as {rate.value} is written,"
    parts = SHAPE.fullmatch(text)
    if parts is None:
        raise TimecodeError(repr(text[:40]), form)
    if not it.dropped and ";" in parts.group(2, 4, 6):
        raise TimecodeError(f"{text}, whose ';' is of drop-frame", form)
    hour, minute, second, number = (int(part) for part in parts.group(1, 3, 5, 7))
    text = f"{hour:02d}:{minute:02d}:{second:02d}{it.separator}{number:02d}"
    for name, value, most in (
        ("hour", hour, HOURS),
        ("minute", minute, SIXTY),
        ("second", second, SIXTY),
        ("frame", number, it.numbers),
    ):
        if value >= most:
            raise TimecodeError(f"{name} {value} in {text}", f"00 to {most - 1:02d}")
    if minute % KEPT and not second and number < it.dropped:
        want = f"{it.dropped:02d} or more: drop-frame leaves out the numbers before it"
        raise TimecodeError(f"frame {number:02d} in {text}", want)
    minutes = hour * SIXTY + minute
    whole = (minutes * SIXTY + second) * it.numbers + number
    return whole - it.dropped * (minutes - minutes // KEPT)


def of_clock(in_day_us: int, rate: FrameRate) -> int:
    """Return the frame whose timecode is this time of day, in microseconds since midnight.

    It is what a camera shows at the moment when its timecode is set to the time of day: a day of
    timecode is spread over a day of the clock, whatever the rate.
    """
    if not 0 <= in_day_us < DAY_US:
        raise TimecodeError(f"{in_day_us} us", f"0 to {DAY_US - 1}")
    return in_day_us * COUNTING[rate].day // DAY_US


def elapsed(span_us: int, rate: FrameRate) -> int:
    """Return how many whole frames a camera of this rate takes in so much real time.

    A span before now gives a number below 0, rounded down as well.
    """
    it = COUNTING[rate]
    return span_us * it.frames // (it.per * SECOND_US)
