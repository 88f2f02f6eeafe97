"""Words of the crew's voice: what reports are about, how people go, how a letter is signed."""

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


class Departure(StrEnum):
    """How somebody's work on the production ended."""

    LEFT = "left"
    SENT_AWAY = "sent-away"
    ENDED = "work-ended"


class Erasure(StrEnum):
    """Why a value beside the log was erased."""

    ASKED = "the-person-asked"
    KEPT_LONG_ENOUGH = "kept-long-enough"
    MISTAKE = "entered-by-mistake"
    ORDERED = "ordered-by-an-authority"


class Shown(StrEnum):
    """What a letter shows of who signed it."""

    NAME = "name-and-role"
    ROLE = "role-only"
    HIDDEN = "hidden-until-enough"


class Firing(StrEnum):
    """What a person says of how a shot came about; each person's own, never made one."""

    TRIGGER_PRESSED = "trigger-pressed"
    TRIGGER_NOT_PRESSED = "trigger-not-pressed"
    HAMMER_RELEASED = "hammer-released"
    DROPPED = "dropped"
    STRUCK = "struck"
    UNKNOWN = "unknown"
