"""A weapon's state at a glance: shape, word and tone.  Never COLD alone, never "safe".

A check that is older than it may be is over here as it is for the judge; blanks by the books show
as hot whatever else is known.
"""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import stands, until_us
from coldproof.desk.floor.parts import Look, Shape, Tone
from coldproof.desk.floor.tongue import say
from coldproof.state.clearance import contents_of
from coldproof.state.facts import hot_inside, is_gun, is_handler
from coldproof.state.records import Check, CustodyKind, Weapon

QUARANTINED = say("QUARANTINED")


def look_of(desk: Desk, weapon: Weapon) -> Look:
    """Return how a weapon is shown."""
    say = desk.say
    if weapon.custody.kind is CustodyKind.RETIRED:
        return Look(Shape.NONE, say("RETIRED"), Tone.PLAIN)
    if weapon.suspicions:
        return Look(Shape.QUARANTINED, say(QUARANTINED), Tone.QUARANTINED)
    if not is_gun(weapon.kit):
        if weapon.charged:
            return Look(Shape.HOT, say("HOT, CHARGED"), Tone.HOT)
        if weapon.non_gun is not None:
            return Look(Shape.NON_GUN, say("NON-GUN"), Tone.NON_GUN)
        return Look(Shape.CHECK, say("NON-GUN, CHECK NEEDED"), Tone.CHECK)
    check = stands(desk, weapon)
    if check is None or is_over(desk, weapon, check):
        if hot_inside(weapon):
            return Look(Shape.HOT, say("HOT, CHECK NEEDED"), Tone.HOT)
        return Look(Shape.CHECK, say("CHECK NEEDED"), Tone.CHECK)
    return checked(desk, weapon, check)


def is_over(desk: Desk, weapon: Weapon, check: Check) -> bool:
    """Say whether a check is too old; who holds a weapon under it holds it until the cut."""
    return not held_under(desk, weapon, check) and desk.now_us > until_us(desk, check)


def held_under(desk: Desk, weapon: Weapon, check: Check) -> bool:
    """Say whether who took a weapon under a check has it in hand, and no cut was called since.

    Acceptance spends a clearance on one person and one setup, and from then no hour ends it but the
    cut (ARCHITECTURE D6, `set.roll-as-handed`).  After it the hour of the check counts again.
    """
    where, setup = weapon.custody, desk.state.setups.get(weapon.setup or "")
    if check.spent_to is None or where.person != check.spent_to or setup is None:
        return False
    begun = setup.open and setup.position < where.position
    return begun and (setup.cut is None or setup.cut < where.position)


def checked(desk: Desk, weapon: Weapon, check: Check) -> Look:
    """Return the look of what a check counted; one that was handed over is to be shown again."""
    say, held = desk.say, contents_of(check)
    if held.kind == "blank":
        word = say("HOT, 1 BLANK") if held.blanks == 1 else say("HOT, {n} BLANKS")
        return Look(Shape.HOT, word.format(n=held.blanks), Tone.HOT)
    if held.kind == "empty":
        words = say("COLD, EMPTY")
    elif held.kind == "dummy":
        one, many = say("COLD, 1 DUMMY"), say("COLD, {n} DUMMIES")
        words = (one if held.dummies == 1 else many).format(n=held.dummies)
    else:
        return Look(Shape.CHECK, say("CHECK NEEDED"), Tone.CHECK)
    if check.spent_to is not None and is_handler(desk.state, weapon.custody.person):
        return Look(Shape.CHECK, say("{words}, SHOW AGAIN").format(words=words), Tone.CHECK)
    return Look(Shape.COLD, words, Tone.COLD)
