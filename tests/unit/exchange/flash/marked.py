"""Marks for tests of what is written of them."""

from __future__ import annotations

from typing import Any

from coldproof.desk.plan.flash import Mark
from coldproof.desk.plan.timecode import COUNTING
from coldproof.words.plan import FrameRate


def mark(frame: int = 90_000, rate: FrameRate = FrameRate.PAL, **changed: Any) -> Mark:
    """Return a mark of a rubber gun in scene 12."""
    whole = Mark(
        "2026-11-25",
        "main",
        "A",
        rate,
        frame,
        "marked-as-it-happened",
        "12",
        "12A",
        3,
        "R-1",
        "right",
        "camera-left",
        fired=False,
        by="script",
        act="x" * 43,
        position=41,
    )
    return whole._replace(**changed)


def odd_frames(rate: FrameRate) -> list[int]:
    """Return frames at which counting goes wrong where it does: ends of minutes, hours, the day."""
    it = COUNTING[rate]
    minute = it.numbers * 60
    ends = (0, it.numbers, minute, minute + it.minute, it.ten, it.ten * 6, it.ten * 72, it.day)
    around = {at + by for at in ends for by in (-2, -1, 0, 1, 2, 4)}
    return sorted(frame for frame in around if 0 <= frame < it.day)
