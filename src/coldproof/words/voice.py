"""Words of reports that are sealed: what they are about, and who is asked when nobody answers."""

from __future__ import annotations

from enum import StrEnum


class Concern(StrEnum):
    """What a report is about."""

    WEAPONS = "weapons"
    OTHER_HAZARD = "another-hazard"
    HOURS = "hours"
    PRESSURE = "pressure-to-go-on"
    TREATMENT = "treatment-after-speaking-up"
    CONDUCT = "conduct-of-a-person"
    OTHER = "something-else"


class Rung(StrEnum):
    """Who is asked next when nobody answers: each one farther from the production's own people."""

    DEPARTMENT = "department"
    FLOOR = "first-ad-and-safety"
    UNION = "union"
    REGULATOR = "regulator"


LADDER = tuple(Rung)

ROUNDED = 5  # so that one report more or less tells nobody that somebody spoke
