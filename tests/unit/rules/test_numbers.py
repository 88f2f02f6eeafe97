"""Numbers that rules read: each value in words of a clock, and which way is stricter."""

from __future__ import annotations

import pytest

from coldproof.rules.numbers import NUMBERS
from coldproof.state.clearance import RESHOW_LIMIT_US

SECOND = 1_000_000
MINUTE, HOUR = 60 * SECOND, 3600 * SECOND
LESS_IS_STRICTER = {
    "reshow-limit-us": 20 * MINUTE,
    "clearance-life-us": 30 * MINUTE,
    "loop-us": 60 * SECOND,
    "return-us": 60 * SECOND,
    "load-idle-us": 10 * MINUTE,
    "hot-call-life-us": 5 * MINUTE,
    "spare-rounds": 1,
    "rubber-stamp-checks": 3,
    "hours-trigger-minutes": 3600,
    "report-death-us": 8 * HOUR,
    "report-admission-us": 24 * HOUR,
    "cal-report-us": 8 * HOUR,
    "theft-report-us": 48 * HOUR,
    "general-assessment-us": 24 * HOUR,
    "complaint-seen-us": 120 * MINUTE,
    "late-entry-us": 15 * MINUTE,
}
MORE_IS_STRICTER = {
    "blank-distance-mm": 6096,  # 20 ft
    "misfire-wait-us": 30 * SECOND,
    "misfire-wait-powder-us": 60 * SECOND,
    "rubber-stamp-us": 20 * SECOND,
}


def test_every_number_is_told_here() -> None:
    assert {n: one.value for n, one in NUMBERS.items()} == LESS_IS_STRICTER | MORE_IS_STRICTER
    assert LESS_IS_STRICTER["reshow-limit-us"] == RESHOW_LIMIT_US


@pytest.mark.parametrize("name", NUMBERS)
def test_which_way_is_stricter(name: str) -> None:
    number = NUMBERS[name]
    more, less = number.value + 1, number.value - 1
    assert number.is_stricter(more, number.value) is (name in MORE_IS_STRICTER)
    assert number.is_stricter(less, number.value) is (name in LESS_IS_STRICTER)
    assert not number.is_stricter(number.value, number.value)
