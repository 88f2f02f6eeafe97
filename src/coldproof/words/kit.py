"""Weapons, rounds and what is known of a gun: classes, mechanisms, bore, markers, places.

Class codes W1–W14 and R0–R9 are those of the field reference, section 3.  Unknown is loaded: a
round that nobody told apart by its own marker is R9, and R9 is treated as live.
"""

from __future__ import annotations

from enum import StrEnum


class WeaponClass(StrEnum):
    """What kind of weapon it is; the three booleans of `WeaponRegistered` say what it can do."""

    LIVE_CAPABLE = "W1"
    PROHIBITED = "W2"
    BLANK_CONVERTED = "W3"
    BLANK_REPLICA = "W4"
    BLACK_POWDER = "W5"
    DEACTIVATED = "W6"
    MOVING_REPLICA = "W7"
    RUBBER = "W8"
    AIRSOFT = "W9"
    ELECTRONIC = "W10"
    TOY = "W11"
    EDGED = "W12"
    PROJECTILE = "W13"
    IMPACT = "W14"


WORKING = (
    WeaponClass.LIVE_CAPABLE,
    WeaponClass.PROHIBITED,
    WeaponClass.BLANK_CONVERTED,
    WeaponClass.BLANK_REPLICA,
    WeaponClass.BLACK_POWDER,
)
"""W1–W5: what the rehearsal rule keeps out of rehearsals."""
LOOKALIKE = (WeaponClass.MOVING_REPLICA, WeaponClass.RUBBER, WeaponClass.AIRSOFT)
"""W7–W9: what can be mistaken for a working gun on one cart."""
HAND_WEAPON = (WeaponClass.EDGED, WeaponClass.PROJECTILE, WeaponClass.IMPACT)
"""W12–W14: same custody, other checks."""


class ActionType(StrEnum):
    """How the weapon opens and feeds; the check's steps are chosen by it (issue 3)."""

    SWING_OUT = "revolver-swing-out"
    TOP_BREAK = "revolver-top-break"
    GATE = "revolver-gate"
    SEMI_AUTO = "semi-automatic"
    LEVER = "lever"
    BOLT = "bolt"
    PUMP = "pump"
    BREAK = "break-action"
    MUZZLE_LOADER = "muzzle-loader"
    BLANK_ONLY = "blank-only"
    ELECTRONIC = "electronic"
    NONE = "none"


class Hammer(StrEnum):
    """Where the hammer or striker is."""

    DOWN = "down"
    HALF_COCK = "half-cock"
    COCKED = "cocked"
    NONE = "none"
    UNKNOWN = "unknown"


class Safety(StrEnum):
    """Where the manual safety is."""

    ON = "on"
    OFF = "off"
    NONE = "none"
    UNKNOWN = "unknown"


class RoundClass(StrEnum):
    """What stands in one chamber or magazine place, or what a lot is said to hold."""

    EMPTY = "R0"
    DUMMY = "R1"
    SNAP_CAP = "R2"
    BLANK = "R3"
    PRIMER_ONLY = "R4"
    POWDER_CHARGE = "R5"
    SPENT = "R6"
    LIVE = "R7"
    UNKNOWN = "R9"


INERT = (RoundClass.DUMMY, RoundClass.SNAP_CAP)
HOT = (RoundClass.BLANK, RoundClass.PRIMER_ONLY, RoundClass.POWDER_CHARGE)
DEADLY = (RoundClass.LIVE, RoundClass.UNKNOWN)


class Marker(StrEnum):
    """By what mark of its own a round is told apart; `none` and `mixed` tell nothing."""

    RATTLE = "rattle"
    HOLE = "hole"
    NO_PRIMER = "no-primer"
    INERT_PRIMER = "inert-primer"
    RESIN = "resin"
    CRIMP = "crimp"
    WAD = "wad"
    CASE_ONLY = "case-only"
    BULLET = "bullet"
    NONE = "none"
    MIXED = "mixed"


class Primer(StrEnum):
    """State of a round's primer."""

    ABSENT = "absent"
    INERT = "inert"
    STRUCK = "struck"
    LIVE = "live"
    UNKNOWN = "unknown"


class Charge(StrEnum):
    """How much powder a blank holds."""

    NONE = "none"
    QUARTER = "quarter"
    HALF = "half"
    FULL = "full"
    UNKNOWN = "unknown"


class BoreLook(StrEnum):
    """How the bore was looked at, only while nothing is in the gun; never an eye at the muzzle."""

    LIGHT = "light"
    ROD = "rod"
    NOT_OPEN = "not-open"
    NOT_LOOKED = "not-looked"
    BLOCKED = "blocked"


class MagazineSeen(StrEnum):
    """What was seen of the ammunition source when the gun was proved empty."""

    OUT = "out"
    EMPTY = "empty"
    NONE = "none"
    NOT_LOOKED = "not-looked"


class Fate(StrEnum):
    """What became of a round that came out of a gun."""

    UNFIRED = "unfired"
    FIRED = "fired"
    MISFIRED = "misfired"


class Origin(StrEnum):
    """Where a lot comes from."""

    MAKER = "maker"
    SUPPLIER = "supplier"
    IN_HOUSE = "in-house"
    UNKNOWN = "unknown"


class Owner(StrEnum):
    """Whose the weapon is."""

    PRODUCTION = "production"
    SUPPLIER = "supplier"
    PERSONAL = "personal"
    POLICE = "police"


class Edge(StrEnum):
    """State of a blade."""

    NONE = "none"
    BLUNT = "blunt"
    RETRACTABLE = "retractable"
    SHARP = "sharp"
