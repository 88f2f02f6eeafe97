"""Wrap: the rounds and the weapons are counted by two people, and the day closes."""

from __future__ import annotations

from coldproof.app.demo.crew import Crew, Today
from coldproof.app.demo.pen import Pen

OUTSIDE = "safety"  # who counts beside a handler


def wrap(pen: Pen, crews: tuple[Crew, ...], day: Today, weapons: tuple[str, ...]) -> None:
    """Everybody leaves the zone; every opened lot and every weapon that was out is counted."""
    pen.send()
    for crew in crews:
        unit = pen.state.units[crew.unit]
        if unit.zone:
            pen.say(crew.floor, "ZoneLeft", people=list(crew.near), unit=crew.unit)
    count_rounds(pen, crews[0].armorer)
    count_rounds(pen, OUTSIDE)
    for crew in crews:
        for who in (crew.armorer, OUTSIDE):
            pen.wait(120)
            pen.say(who, "ArmoryCounted", unit=crew.unit, weapons=list(weapons), cleaned=True)
    pen.send()
    for crew in crews:
        pen.wait(60)
        pen.say("upm", "UnitClosed", unit=crew.unit)
    pen.wait(30)
    pen.say("upm", "DayClosed", day=day.name, ask=True)


def count_rounds(pen: Pen, who: str) -> None:
    """One person counts every lot that was opened, beside what the books expect."""
    for name, lot in pen.state.lots.items():
        if lot.opened:
            pen.wait(40)
            count(pen, who, name)


def count(pen: Pen, who: str, lot: str, missing: int = 0) -> None:
    """One person counts one lot; `missing` is how many are not there."""
    expected = expected_of(pen, lot)
    pen.say(who, "LotCounted", lot=lot, count=expected - missing, expected=expected)


def expected_of(pen: Pen, lot: str) -> int:
    """Return how many rounds of a lot the books expect under lock and in hands."""
    found = pen.state.lots[lot]
    return max(found.stored, 0) + max(found.carried, 0)
