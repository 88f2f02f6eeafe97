"""What every file says of a mark: its name, its color, one line of words, in plain ASCII."""

from __future__ import annotations

from coldproof.desk.plan.flash import Mark

TO_DRAW, REAL = "RED", "BLUE"


def name_of(mark: Mark) -> str:
    """Return what a marker is called: whether a flash is to be drawn, or was there."""
    return "FIRED" if mark.fired else "FLASH"


def color_of(mark: Mark) -> str:
    """Return its color, by a name that OpenTimelineIO, EDL locators and Avid all have."""
    return REAL if mark.fired else TO_DRAW


def line_of(mark: Mark) -> str:
    """Return scene, shot, take, weapon, hand and where the muzzle points, as far as known."""
    take = "" if mark.take is None else f"take {mark.take}"
    hand = f"hand {mark.hand}" if mark.hand else ""
    where = f"muzzle {mark.side}" if mark.side else ""
    shot = f"shot {mark.shot}" if mark.shot else ""
    known = (f"scene {mark.scene}", shot, take, mark.weapon, hand, where, mark.how)
    return ", ".join(part for part in known if part)


def title_of(marks: tuple[Mark, ...]) -> str:
    """Return what the marks of one camera and day are called, from one midnight to the next."""
    first = marks[0]
    after = {0: "", 1: "after midnight"}.get(first.turn, f"after {first.turn} midnights")
    return f"{first.day} {first.unit} {first.camera} {first.rate.value} {after}".strip()
