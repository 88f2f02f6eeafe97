"""Set practice, from hand to hand: said and answered, and nobody between handler and performer."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, PassedInShot, WeaponOffered, WeaponReturned
from coldproof.acts.day import DayClosed, MealBegan, UnitClosed, UnitMoved
from coldproof.acts.setup import SetupBegun
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
from coldproof.rules.question import Handing, Question
from coldproof.rules.set_practice.seen import HANDING, same_unit, where_none, why_none
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import CustodyKind
from coldproof.words.sentence import told
from coldproof.words.units import SECOND_US

BREAKS = (SetupBegun, MealBegan, UnitMoved, UnitClosed, DayClosed)


@rule(
    Citation(
        rule_id="set.closed-loop-handover",
        title="Said by one, answered by the other",
        instrument="Set practice (Australia, theatre)",
        clause="practice; not a statute",
        sources="S127 S132",
        evidence=Evidence.SECONDARY,
        says="The handler opens the gun and says what is in it, the receiver says it back; the same"
        " when it returns.",
        ours="The offer says how many dummies and blanks, as the check counted them; the answer"
        " comes within 60 seconds of it, else it stays with the giver. The way back is recorded and"
        " never refused: a rule does not stand between a handler and a gun.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK, Remedy.OFFER),
)
def closed_loop_handover(q: Question) -> Finding | None:
    """The offer's count is the check's; the acceptance answers an offer and is not late."""
    h = q.handing
    if h is None:
        return None
    if type(q.body) is WeaponOffered:
        return stated(q, h)
    offer = h.weapon.offer
    if offer is None or offer.id not in q.act.answers or offer.to != h.receiver:
        return Broken(
            told(
                "no open offer of {name} to {receiver} is answered",
                name=h.name,
                receiver=h.receiver,
            )
        )
    late = q.now_us - offer.at_us
    if late > q.number("loop-us"):
        return Broken(
            told(
                "{name} was offered {late} s ago and nobody answered",
                name=h.name,
                late=late // SECOND_US,
            ),
            (offer.sight.position,),
        )
    return HOLDS


def stated(q: Question, h: Handing) -> Finding:
    """Compare what the offer says with what the check counted."""
    if not q.stands:
        return Broken(
            told(
                "what is in {name} cannot be said: {why}",
                name=h.name,
                why=why_none(q.state, h.name, h.weapon),
            ),
            where_none(h.weapon),
        )
    seen = q.contents
    if (q.body.dummies, q.body.blanks) == (seen.dummies, seen.blanks):
        return HOLDS
    return Broken(
        told(
            "the offer of {name} says {dummies} dummies and {blanks} blanks, and the check counted"
            " {dummies_seen} and {blanks_seen}",
            name=h.name,
            dummies=q.body.dummies,
            blanks=q.body.blanks,
            dummies_seen=seen.dummies,
            blanks_seen=seen.blanks,
        ),
    )


@rule(
    Citation(
        rule_id="set.only-handler-hands-over",
        title="From handler to performer and back, nobody between",
        instrument="Set practice (US); in California the law too",
        clause="practice; Cal. Lab. Code 9153(a)(2) in California",
        sources="S7 S8 S53",
        evidence=Evidence.OFFICIAL_SECONDARY,
        says="The gun goes from the handler to the performer and back to the handler, with nobody"
        " in between, and comes back straight after the cut.",
        ours="Found in an official text for California only. A gun still in a performer's hand"
        " holds the next setup, the meal, the move and the close of its unit. What takes no"
        " cartridge and sends nothing out may stay with its holder. A late return is shown, never"
        " refused.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponReturned, PassedInShot, *BREAKS),
    cures=(Remedy.COLLECT, Remedy.OTHER_PERSON),
    needs=(Right.APPOINT_HANDLER,),
)
def only_handler_hands_over(q: Question) -> Finding | None:
    """The giver of a handover, the receiver of a return, and guns still out before a break."""
    h = q.handing
    if h is not None:
        if is_handler(q.state, h.giver, h.unit):
            return HOLDS
        return Broken(
            told(
                "{giver} is no handler today, and would hand {name} to {receiver}",
                giver=h.giver,
                name=h.name,
                receiver=h.receiver,
            )
        )
    kind = type(q.body)
    if kind in BREAKS:
        return still_out(q)
    if kind is WeaponOffered or kind is HandoverAccepted:
        return None
    weapon = q.state.weapons.get(q.body.weapon)
    if weapon is not None and not is_gun(weapon.kit):
        return None
    to = q.body.to
    if kind is WeaponReturned and is_handler(q.state, to):
        return HOLDS
    return Broken(
        told(
            "{weapon} would go from {who} to {to}, and {why}",
            weapon=q.body.weapon,
            who=q.by,
            to=to,
            why=handler_or_not(q, to),
        )
    )


def handler_or_not(q: Question, to: str) -> str:
    """Say why that way is not the one from hand to hand."""
    if is_handler(q.state, to):
        return told("a gun is not passed on in a shot")
    return told("{to} is no handler today", to=to)


def still_out(q: Question) -> Finding:
    """Find a gun of the unit in the hand of somebody who is no handler."""
    unit = getattr(q.body, "unit", None)
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        if (
            where.kind is CustodyKind.HELD
            and is_gun(weapon.kit)
            and same_unit(weapon.unit, unit)
            and not is_handler(q.state, where.person)
        ):
            return Broken(
                told("{name} is still in {person}'s hand", name=name, person=where.person),
                (where.position,),
            )
    return HOLDS
