"""Set practice, ours: the camera rolls only on guns that were handed over for this take."""

from __future__ import annotations

from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    rule,
)
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import ended_by
from coldproof.state.facts import is_gun, is_handler, unit_now
from coldproof.state.records import BlockKind, CustodyKind, Setup, Weapon
from coldproof.words.sentence import told, word


@rule(
    Citation(
        rule_id="set.roll-as-handed",
        title="The camera rolls on guns that were handed over for it",
        instrument="Coldproof, our own",
        clause="a gun is held under a clearance for one setup, until the cut; no outside text",
        sources="docs/adr",
        evidence=Evidence.OWN,
        says="At the roll, each gun in a performer's hand came from a handler, under a check, for"
        " this setup as it was begun last, and since the last cut.",
        ours="A gun of the unit that a performer has in hand in any other way stands in the way of"
        " the roll, and so does one whose check was ended since, by a stop, a meal or a move; so"
        " does a meal of the unit, and handling withheld from who holds it.",
    ),
    Severity.REFUSE,
    on=(CameraRolled,),
    cures=(Remedy.COLLECT, Remedy.FINISH_MEAL),
    needs=(Right.END_WITHHOLDING,),
)
def roll_as_handed(q: Question) -> Finding | None:
    """Each gun in the hand of somebody who is no handler, on the setup or on its unit."""
    setup = q.state.setups.get(q.body.setup)
    if setup is None:
        return None
    unit = q.unit(setup.card.unit)
    if unit is not None and unit.meal is not None:
        return Broken(told("{unit} is at a meal", unit=setup.card.unit), (unit.meal,))
    finding: Finding | None = None
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        near = weapon.setup == q.body.setup or unit_now(q.state, weapon) in (None, setup.card.unit)
        if not near or where.kind is not CustodyKind.HELD or not is_gun(weapon.kit):
            continue
        if where.person is None or is_handler(q.state, where.person):
            continue
        why = not_handed(q, weapon, where.person, setup)
        if why is not None:
            return Broken(
                told(
                    "{name} is in {person}'s hand, and {why}",
                    name=name,
                    person=where.person,
                    why=why,
                ),
                (where.position,),
            )
        finding = HOLDS
    return finding


def not_handed(q: Question, weapon: Weapon, person: str, setup: Setup) -> str | None:
    """Say why a gun in a hand was not handed over for this take, or none."""
    check = weapon.check
    if weapon.setup != q.body.setup:
        return told("no handler gave it for {setup}", setup=q.body.setup)
    if weapon.suspicions:
        return told("it is quarantined: {cause}", cause=weapon.suspicions[0].cause)
    if check is None or check.spent_to != person:
        return told("no check stands behind it")
    end = ended_by(q.state, weapon, check)
    if end is not None:
        return told("the check behind it ended: {cause}", cause=word(end[0]))
    if weapon.custody.position < setup.position:
        return told("{setup} was begun anew since it was handed over", setup=q.body.setup)
    if setup.cut is not None and weapon.custody.position < setup.cut:
        return told("it did not come back after the cut")
    for block in q.state.blocks.values():
        if block.kind is BlockKind.WITHHELD and block.subject == person:
            return told("no weapon is to be in that hand today")
    return None
