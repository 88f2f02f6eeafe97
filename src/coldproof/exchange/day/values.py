"""Times and lengths as a day file spells them."""

from __future__ import annotations

import re
from typing import Any

from coldproof.words.ids import DAY
from coldproof.words.units import (
    MAX_INT,
    MINUTE_US,
    SECOND_US,
    day_number,
    month_days,
)

_TIME = re.compile(
    r"(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[ T])?([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?"
)
_OFFSET = re.compile(r"([+-])([01][0-9]):([0-5][0-9])")
_LENGTH = re.compile(r"([0-9]{1,5})(?:\.([0-9]{1,3}))? ?(mm|cm|m|ft|in)")
_TENTHS_OF_MM = {"mm": 10, "cm": 100, "m": 10_000, "ft": 3048, "in": 254}
_DAY_MINUTES = 24 * 60


def offset_minutes(text: str) -> int | None:
    """Return an offset from UTC in minutes, or none when it is not one."""
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    return -minutes if found[1] == "-" else minutes


def instant(value: Any, date: str, offset: int) -> int | None:
    """Return the instant of a local time, on the file's date unless it carries its own.

    None for what is no such time, or for one beyond ±2^53 microseconds from 1970 (285 years).
    """
    found = _TIME.fullmatch(value) if type(value) is str else None
    if found is None:
        return None
    day = found[1] or date
    if DAY.fullmatch(day) is None or int(day[8:]) > month_days(int(day[:4]), int(day[5:7])):
        return None
    minutes = day_number(day) * _DAY_MINUTES + int(found[2]) * 60 + int(found[3]) - offset
    at_us = minutes * MINUTE_US + int(found[4] or 0) * SECOND_US
    return at_us if abs(at_us) <= MAX_INT else None


def quantity(value: Any) -> int | None:
    """Return a length in millimeters, cut off (never lengthened), or none when it is none."""
    found = _LENGTH.fullmatch(value) if type(value) is str else None
    if found is None:
        return None
    thousandths = int(found[1]) * 1000 + int((found[2] or "").ljust(3, "0"))
    return thousandths * _TENTHS_OF_MM[found[3]] // 10_000
