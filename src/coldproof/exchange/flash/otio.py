"""OpenTimelineIO: one timeline for each camera and day, one clip in it, a marker for each mark.

Written out here: the format is JSON with a schema's name in each object, and a library is needed
by who reads it, not by who writes it (docs/adr/0041).  The clip runs from the first mark to the
last and its source is the camera's timecode, so a marker's start is the camera's frame.
"""

from __future__ import annotations

import json
from typing import Any

from coldproof.desk.plan.flash import Mark
from coldproof.desk.plan.timecode import COUNTING
from coldproof.exchange.flash.words import color_of, line_of, name_of, title_of

Plain = dict[str, Any]
MEDIA = "DEFAULT_MEDIA"  # the name that the format has for a clip's only media
OWN = "coldproof"


def otio_text(marks: tuple[Mark, ...]) -> str:
    """Return the timeline of one camera and day as JSON; the marks are in order of frames."""
    first, last, title = marks[0], marks[-1], title_of(marks)
    span = range_of(first, last.frame - first.frame + 1)
    missing = named("MissingReference.1", "", available_range=None)
    clip = named(
        "Clip.2",
        title,
        source_range=span,
        effects=[],
        markers=[marker(mark) for mark in marks],
        enabled=True,
        media_references={MEDIA: missing},
        active_media_reference_key=MEDIA,
    )
    inner: Plain = {"source_range": None, "effects": [], "markers": [], "enabled": True}
    track = named("Track.1", "V1", children=[clip], kind="Video", **inner)
    stack = named("Stack.1", "tracks", children=[track], **inner)
    about = {
        "day": first.day,
        "unit": first.unit,
        "camera": first.camera,
        "rate": first.rate.value,
        "drop_frame": bool(COUNTING[first.rate].dropped),
    }
    timeline = named(
        "Timeline.1", title, global_start_time=time_of(first, first.frame), tracks=stack
    )
    timeline["metadata"] = {OWN: about}
    return json.dumps(timeline, indent=4) + "\n"


def named(schema: str, name: str, **fields: Any) -> Plain:
    """Return an object of a schema."""
    return {"OTIO_SCHEMA": schema, "metadata": {}, "name": name, **fields}


def time_of(mark: Mark, frames: int) -> Plain:
    """Return so many frames at a mark's rate; the rate is the double nearest to the exact one."""
    it = COUNTING[mark.rate]
    return {"OTIO_SCHEMA": "RationalTime.1", "rate": it.frames / it.per, "value": float(frames)}


def range_of(mark: Mark, frames: int) -> Plain:
    """Return so many frames from a mark on."""
    start, duration = time_of(mark, mark.frame), time_of(mark, frames)
    return {"OTIO_SCHEMA": "TimeRange.1", "duration": duration, "start_time": start}


def marker(mark: Mark) -> Plain:
    """Return one frame that is marked, with all that is known of it."""
    told = {
        "timecode": mark.timecode,
        "frame": mark.frame,
        "scene": mark.scene,
        "shot": mark.shot,
        "take": mark.take,
        "weapon": mark.weapon,
        "hand": mark.hand,
        "side": mark.side,
        "fired": mark.fired,
        "how": mark.how,
        "by": mark.by,
        "act": mark.act,
        "position": mark.position,
        "picture": mark.picture,
    }
    made = named(
        "Marker.2",
        name_of(mark),
        color=color_of(mark),
        comment=line_of(mark),
        marked_range=range_of(mark, 1),
    )
    made["metadata"] = {OWN: told}
    return made
