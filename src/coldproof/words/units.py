"""Whole numbers with their units: microseconds, millimeters, counts. No floats anywhere.

An *instant* is a count of microseconds since 1970-01-01T00:00:00Z, within ±2^53 so that every
reader of JSON keeps it whole.  A *day* is the production day's own name, `YYYY-MM-DD`; it opens
and closes by acts and may cross midnight, so it is never computed from an instant.
"""

from __future__ import annotations

MAX_INT = 2**53 - 1
SECOND_US = 1_000_000
MINUTE_US = 60 * SECOND_US
HOUR_US = 60 * MINUTE_US
DAY_US = 24 * HOUR_US
HOUR_MINUTES = 60
FOOT_TENTH_MM = 3048  # one foot is 304.8 mm exactly (1959 agreement)

_FEBRUARY = 2
_DAYS_TO_1970 = 719_162  # days from 0001-01-01 to 1970-01-01
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def feet_mm(feet: int) -> int:
    """Return whole feet as millimeters, rounded up: a distance is never shortened by rounding."""
    return -(-feet * FOOT_TENTH_MM // 10)


def is_leap(year: int) -> bool:
    """Say whether a Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_days(year: int, month: int) -> int:
    """Return the number of days of month 1..12."""
    return 29 if month == _FEBRUARY and is_leap(year) else _MONTH_DAYS[month - 1]


def days_since_1970(year: int, month: int, day: int) -> int:
    """Return the day number of a Gregorian date; 1970-01-01 is 0."""
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400
    days += sum(month_days(year, m) for m in range(1, month))
    return days + day - 1 - _DAYS_TO_1970


def day_number(day: str) -> int:
    """Return the day number of a day written `YYYY-MM-DD`, already known to be well formed."""
    return days_since_1970(int(day[0:4]), int(day[5:7]), int(day[8:10]))


def date_of(days: int) -> tuple[int, int, int]:
    """Return (year, month, day) of a day number; the inverse of `days_since_1970`."""
    year = 1970 + days * 400 // 146_097  # 400 years have that many days: never off by more than 1
    while days_since_1970(year, 1, 1) > days:
        year -= 1
    while days_since_1970(year + 1, 1, 1) <= days:
        year += 1
    rest = days - days_since_1970(year, 1, 1)
    month = 1
    while rest >= month_days(year, month):
        rest -= month_days(year, month)
        month += 1
    return year, month, rest + 1


def clock_text(at_us: int, offset_minutes: int = 0) -> str:
    """Return `YYYY-MM-DD HH:MM:SS` at an offset from UTC in minutes; fractions are cut off."""
    days, in_day = divmod(at_us + offset_minutes * MINUTE_US, DAY_US)
    year, month, day = date_of(days)
    seconds = in_day // SECOND_US
    return (
        f"{year:04d}-{month:02d}-{day:02d} "
        f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    )


def offset_text(minutes: int) -> str:
    """Return an offset from UTC: `UTC-07:00`."""
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def span_text(span_us: int) -> str:
    """Say a length of time in words a person uses: `2 h 45 min`, `12 min`, `40 s`."""
    seconds = span_us // SECOND_US
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {seconds % 60} s" if seconds % 60 else f"{minutes} min"
    return f"{seconds} s"
