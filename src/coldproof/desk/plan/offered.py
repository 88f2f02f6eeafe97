"""Which lines of the library are offered: by what is in a scene, or for weeks too long."""

from __future__ import annotations

from coldproof.desk.plan.hazards import ALL, HANDLERS, LIBRARY, Line
from coldproof.rules.base import Evidence
from coldproof.words.floor import Alternative, SceneTag
from coldproof.words.kit import WeaponClass

LONG_WEEKS = Line(
    "long-weeks",
    "People are too tired to see what goes wrong, or to drive home",
    ALL,
    ("A longest day, and rest between days, that are kept", "Rides home; anybody may say it"),
    ("cal-9152-5c.triggers",),
    Evidence.OFFICIAL,
)
"""For a week of more hours than the law names: no scene has a tag for it."""
HOURS_LINES = (
    LONG_WEEKS,
    Line(
        "short-rest",
        "Too little sleep between one day's end and the next call",
        ALL,
        ("A shortest rest between wrap and call", "Who calls a longer day says so before lunch"),
    ),
    Line(
        "tired-handlers",
        "A tired handler miscounts, or passes on what was not checked",
        HANDLERS,
        ("Two handlers who relieve each other", "However late: the check stays whole"),
    ),
    Line(
        "late-action",
        "Strength, balance and attention go late in the day",
        "Performers and stunt performers",
        ("Stunts, fights and gunfire come early in the day", "Left for another day when late"),
    ),
    Line(
        "drive-home",
        "Somebody falls asleep on the way home",
        "Whoever drives home, and other road users",
        ("Rides or a room, offered without being asked for", "A rest before the drive"),
    ),
    Line(
        "nights",
        "Nights, or nights and early days mixed in one week",
        "Whoever works at night",
        ("Light where people walk and work", "Nights in a row, then days off"),
    ),
)
"""What the assessment of planned hours is offered."""
BY_KEY = {one.key: one for one in (*LIBRARY, *HOURS_LINES)}


def fitting(
    tags: tuple[SceneTag, ...],
    classes: tuple[WeaponClass, ...],
    ways: tuple[Alternative, ...],
    *,
    long_weeks: bool = False,
) -> tuple[Line, ...]:
    """Return the lines that fit what is in a scene, in the library's order.

    Once ways are chosen, they say what a firearm's lines are, not the classes.  Nothing given at
    all, as for a whole production, gives every line.
    """
    if not (tags or classes or ways):
        return (*LIBRARY, LONG_WEEKS)
    lines = (*LIBRARY, LONG_WEEKS) if long_weeks else LIBRARY
    return tuple(
        one
        for one in lines
        if one is LONG_WEEKS
        or any(t in tags for t in one.tags)
        or any(w in ways for w in one.ways)
        or any(c in classes for c in one.classes if not (ways and one.ways))
    )
