"""The pull list for visual effects: one line of CSV for each mark, of every camera and day."""

from __future__ import annotations

from coldproof.desk.history.csv_text import csv_text
from coldproof.desk.history.tables import Cell, Table
from coldproof.desk.plan.flash import Mark, Marks

DRAW, REAL = "to-draw", "really-fired"
COLUMNS = (
    "scene",
    "shot",
    "take",
    "day",
    "unit",
    "camera",
    "timecode",
    "frame",
    "rate",
    "weapon_id",
    "hand",
    "light_direction",
    "flash",
    "how",
    "by",
    "act_id",
    "position",
    "reference_photo_digest",
)
IDS = frozenset({"act_id", "reference_photo_digest"})  # they come back as they are


def pulls_text(marks: Marks) -> str:
    """Return the list in the order of the record; rounds of no known frame come last."""
    rows = [row_of(mark) for mark in marks.marks]
    for lost in marks.unplaced:
        of_column: dict[str, Cell] = {
            "scene": lost.scene,
            "day": lost.day,
            "weapon_id": lost.weapon,
            "how": "no-frame-known",
            "position": lost.position,
        }
        rows.append(tuple(of_column.get(name) for name in COLUMNS))
    return csv_text(Table(COLUMNS, tuple(rows)), IDS)


def row_of(mark: Mark) -> tuple[Cell, ...]:
    """Return the cells of a mark; the light falls where the muzzle points."""
    return (
        mark.scene,
        mark.shot,
        mark.take,
        mark.day,
        mark.unit,
        mark.camera,
        mark.timecode,
        mark.frame,
        mark.rate.value,
        mark.weapon,
        mark.hand,
        mark.side,
        REAL if mark.fired else DRAW,
        mark.how,
        mark.by,
        mark.act,
        mark.position,
        mark.picture,
    )
