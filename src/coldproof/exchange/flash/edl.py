"""EDL (CMX 3600): an event of one frame for each marked frame, with a locator for each mark.

A list of this kind names no rate: the file's name and a comment do.  In a drop-frame list every
timecode is written with `;`.  OpenTimelineIO's reader knows locators with `:` only: it leaves those
out, and with `:` would take them for frames that they are not; the events are exact for it.
"""

from __future__ import annotations

import re
from itertools import groupby

from coldproof.desk.plan.flash import Mark
from coldproof.desk.plan.timecode import COUNTING, written
from coldproof.exchange.flash.words import color_of, line_of, name_of, title_of

REEL = 8  # letters of a reel's name
MOST_EVENTS = 999


def edl_text(marks: tuple[Mark, ...]) -> str:
    """Return the list of one camera and day; the marks are in order of frames.

    Of more than 999 frames, which such a list cannot number, the rest is left to the other files,
    and a comment says how many.
    """
    first = marks[0]
    mode = "DROP FRAME" if COUNTING[first.rate].dropped else "NON-DROP FRAME"
    reel = re.sub(r"[^A-Z0-9]", "", first.camera.upper())[:REEL] or "CAM"
    lines = [f"TITLE: {title_of(marks)}", f"FCM: {mode}", ""]
    frames = [(frame, list(same)) for frame, same in groupby(marks, key=lambda one: one.frame)]
    for number, (frame, same) in enumerate(frames[:MOST_EVENTS], 1):
        span = f"{written(frame, first.rate)} {end_of(frame, first)}"
        lines.append(f"{number:03d}  {reel:<8} V     C        {span} {span}")
        lines.append(f"* FROM CLIP NAME: {line_of(same[0])}")
        for mark in same:
            words = f"{name_of(mark)} {line_of(mark)}"
            lines.append(f"* LOC: {mark.timecode} {color_of(mark):<7} {words}")
    if len(frames) > MOST_EVENTS:
        lines.append(f"* LEFT OUT: {len(frames) - MOST_EVENTS} MARKED FRAMES")
    lines.append(f"* RATE: {first.rate.value}")
    return "\n".join(lines) + "\n"


def end_of(frame: int, mark: Mark) -> str:
    """Return where an event of one frame ends: the next frame, or the end of the day."""
    day = COUNTING[mark.rate].day
    separator = COUNTING[mark.rate].separator
    return written(frame + 1, mark.rate) if frame + 1 < day else f"24:00:00{separator}00"
