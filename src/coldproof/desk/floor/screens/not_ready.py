"""Weapons of a day's scenes that go nowhere as they are: quarantined, or out and to be checked."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import stands
from coldproof.desk.floor.looks import is_over
from coldproof.desk.plan.days import Needs
from coldproof.state.facts import is_gun
from coldproof.state.records import CustodyKind, Weapon


def weapons(desk: Desk, needs: Needs) -> list[str]:
    """Return a line for each weapon on a day's list that is held up; of days that are over, none.

    A check counts for minutes only, so that one is wanting is told of today alone.
    """
    say, found = desk.say, []
    now = desk.state.day or desk.date()
    today = needs.day == now
    for pull in needs.pull if needs.day >= now else ():
        weapon = desk.state.weapons[pull.weapon]
        if pull.held:
            found.append(say("{name}: QUARANTINED").format(name=pull.weapon))
        elif today and lapsed(desk, weapon):
            words = say("{name} is out, and has no check that counts")
            found.append(words.format(name=pull.weapon))
    return found


def lapsed(desk: Desk, weapon: Weapon) -> bool:
    """Say whether a gun is out of its lock while no check of it counts any more, or yet."""
    if not is_gun(weapon.kit) or weapon.custody.kind is CustodyKind.LOCKED:
        return False
    check = stands(desk, weapon)
    return check is None or is_over(desk, weapon, check)
