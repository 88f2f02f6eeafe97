"""Numbers that rules read: each with unit, source, and which way is stricter.

A number from a text stands apart from our own default.  A production may make any of them stricter
by the act that adopts a pack; a laxer one has no effect (D11).
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.words.units import DAY_US, HOUR_US, MINUTE_US, SECOND_US, feet_mm


class Number(NamedTuple):
    """A value in force: its unit is the last part of its name; `more` is stricter when true."""

    value: int
    more_is_stricter: bool
    source: str
    from_text: bool
    in_force_from: str
    checked_on: str

    def is_stricter(self, one: int, other: int) -> bool:
        """Say whether one value is stricter than another."""
        return one > other if self.more_is_stricter else one < other


_CHECKED = "2026-11-22"
_OWN = "our default"

NUMBERS: dict[str, Number] = {
    "reshow-limit-us": Number(20 * MINUTE_US, False, _OWN, False, "", _CHECKED),
    "clearance-life-us": Number(30 * MINUTE_US, False, _OWN, False, "", _CHECKED),
    "loop-us": Number(60 * SECOND_US, False, _OWN, False, "", _CHECKED),
    "return-us": Number(60 * SECOND_US, False, _OWN, False, "", _CHECKED),
    "load-idle-us": Number(10 * MINUTE_US, False, _OWN, False, "", _CHECKED),
    "hot-call-life-us": Number(5 * MINUTE_US, False, _OWN, False, "", _CHECKED),
    "blank-distance-mm": Number(
        feet_mm(20), True, "rental houses: at least 20 ft [S5][S6]; no statute", False, "", _CHECKED
    ),
    "misfire-wait-us": Number(
        30 * SECOND_US, True, "15 s [S6], 60 s [S137], 30 s from memory", False, "", _CHECKED
    ),
    "misfire-wait-powder-us": Number(
        60 * SECOND_US, True, "60 s for black powder, from memory", False, "", _CHECKED
    ),
    "spare-rounds": Number(
        1, False, "theatre: at most one spare, only on stage [S131][S132]", True, "", _CHECKED
    ),
    "rubber-stamp-checks": Number(3, False, _OWN, False, "", _CHECKED),
    "rubber-stamp-us": Number(20 * SECOND_US, True, _OWN, False, "", _CHECKED),
    "hours-trigger-minutes": Number(
        60 * 60, False, "Cal. Lab. Code 9152.5(c) [S52]", True, "2025-07-01", _CHECKED
    ),
    "report-death-us": Number(
        8 * HOUR_US, False, "29 CFR 1904.39: 8 hours [S90]", True, "", _CHECKED
    ),
    "report-admission-us": Number(
        24 * HOUR_US, False, "29 CFR 1904.39: 24 hours [S90]", True, "", _CHECKED
    ),
    "cal-report-us": Number(8 * HOUR_US, False, "8 CCR 342: 8 hours [S95]", True, "", _CHECKED),
    "theft-report-us": Number(
        48 * HOUR_US, False, "27 CFR 478.39a: 48 hours [S78]", True, "", _CHECKED
    ),
    "general-assessment-us": Number(DAY_US, False, _OWN, False, "", _CHECKED),
    "complaint-seen-us": Number(120 * MINUTE_US, False, _OWN, False, "", _CHECKED),
    "late-entry-us": Number(15 * MINUTE_US, False, _OWN, False, "", _CHECKED),
}
