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
        return Broken(f"no open offer of {h.name} to {h.receiver} is answered")
    late = q.now_us - offer.at_us
    if late > q.number("loop-us"):
        return Broken(
            f"{h.name} was offered {late // SECOND_US} s ago and nobody answered",
            (offer.sight.position,),
        )
    return HOLDS


def stated(q: Question, h: Handing) -> Finding:
    """Compare what the offer says with what the check counted."""
    if not q.stands:
        return Broken(
            f"what is in {h.name} cannot be said: {why_none(q.state, h.name, h.weapon)}",
            where_none(h.weapon),
        )
    seen = q.contents
    if (q.body.dummies, q.body.blanks) == (seen.dummies, seen.blanks):
        return HOLDS
    return Broken(
        f"the offer of {h.name} says {q.body.dummies} dummies and {q.body.blanks} blanks, and the"
        f" check counted {seen.dummies} and {seen.blanks}",
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
        return Broken(f"{h.giver} is no handler today, and would hand {h.name} to {h.receiver}")
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
    return Broken(f"{q.body.weapon} would go from {q.by} to {to}, and {handler_or_not(q, to)}")


def handler_or_not(q: Question, to: str) -> str:
    """Say why that way is not the one from hand to hand."""
    if is_handler(q.state, to):
        return "a gun is not passed on in a shot"
    return f"{to} is no handler today"


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
            return Broken(f"{name} is still in {where.person}'s hand", (where.position,))
    return HOLDS
