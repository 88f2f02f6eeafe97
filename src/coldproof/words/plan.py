"""Words of the plan: frame rates, hands, sides of the frame; whatever the picture editor is told.

Frame rates are those of time-of-day timecode (SMPTE ST 12-1 and 12-3): drop-frame counting leaves
out numbers, never frames, and only where the rate is a thousandth slower than a whole one.
"""

from __future__ import annotations

from enum import StrEnum


class FrameRate(StrEnum):
    """Frames in a second, and how they are counted; a rate with `df` counts drop-frame."""

    FILM = "23.976"
    CINEMA = "24"
    PAL = "25"
    NTSC_DROP = "29.97df"
    NTSC = "29.97"
    THIRTY = "30"
    HFR = "48"
    DOUBLE_DROP = "59.94df"
    DOUBLE = "59.94"


class Hand(StrEnum):
    """In which hand the weapon is, as its holder has it."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NONE = "none"


class Side(StrEnum):
    """Where the muzzle points, as the camera sees it; the flash lights what is there."""

    LEFT = "camera-left"
    RIGHT = "camera-right"
    TOWARD = "toward-camera"
    AWAY = "away-from-camera"
    UP = "up"
    DOWN = "down"


class Seen(StrEnum):
    """How it is known when the flash was."""

    LIVE = "marked-as-it-happened"
    COUNTED = "from-the-count-of-the-take"
