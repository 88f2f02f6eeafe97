"""Avid marker list: tab-separated text, as Media Composer's Markers window imports and exports it.

Name, timecode, track, color, comment, length in frames; one line for each mark, no head.
"""

from __future__ import annotations

from coldproof.desk.plan.flash import Mark
from coldproof.exchange.flash.words import color_of, line_of, name_of

TRACK, LENGTH = "V1", "1"


def avid_text(marks: tuple[Mark, ...]) -> str:
    """Return the markers of one camera and day; the marks are in order of frames."""
    return "".join("\t".join(cells(mark)) + "\n" for mark in marks)


def cells(mark: Mark) -> tuple[str, ...]:
    """Return the cells of a line; no word of an act has a tab or a line's end in it."""
    color = color_of(mark).lower()
    return (name_of(mark), mark.timecode, TRACK, color, line_of(mark), LENGTH)
