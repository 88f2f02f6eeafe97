"""Bulletin 1: no live rounds, and a process that shows that there are none."""

from __future__ import annotations

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.acts.kit import LotReceived
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
from coldproof.rules.csatf.bulletins import BULLETIN_1
from coldproof.rules.question import Question
from coldproof.state.facts import holds_unknown, live_plan_whole
from coldproof.state.records import Lot
from coldproof.words.kit import DEADLY
from coldproof.words.sentence import counted, told


@rule(
    Citation(
        rule_id="csatf-1.no-live-on-set",
        title="No live ammunition, anywhere",
        instrument=BULLETIN_1,
        clause="ban on live ammunition, as quoted by a state regulator",
        sources="S10 S11",
        evidence=Evidence.OFFICIAL,
        says="Nobody uses live ammunition on a set, stage or lot, and nobody brings any there.",
        ours="Every place in the record is such a place. A lot said to be live or unknown comes in"
        " only under a live plan that a producer, a handler and safety approved. One round found"
        " that may be live stops every gun until it is taken away and every round still here, of"
        " every opened lot, was told apart again since.",
    ),
    Severity.REFUSE,
    on=(LotReceived, RoundsDrawn, WeaponLoaded, WeaponOffered, HandoverAccepted),
    cures=(Remedy.VERIFY_LOT,),
    needs=(Right.APPROVE_PLAN, Right.RELEASE_STOP),
)
def no_live_on_set(q: Question) -> Finding | None:
    """Nothing live comes in, is drawn or loaded; nothing found live is still unanswered."""
    body, kind = q.body, type(q.body)
    if kind is LotReceived or kind is WeaponLoaded:
        if body.round_class in DEADLY and not live_plan_whole(q.state, body.lot):
            what = (
                told("come in")
                if kind is LotReceived
                else told("go into {weapon}", weapon=body.weapon)
            )
            return Broken(
                told(
                    "rounds of lot {lot} that are live or unknown would {what}, with no approved"
                    " live plan",
                    lot=body.lot,
                    what=what,
                )
            )
        if kind is LotReceived:
            return HOLDS
    elif kind is not RoundsDrawn and q.handing is None:
        return None
    return found_live(q, body.lot if kind is RoundsDrawn else None)


def found_live(q: Question, only: str | None) -> Finding:
    """Find rounds told to be live, and finds after which not everything was told apart again."""
    state = q.state
    for name, lot in state.lots.items():
        if (only is None or only == name) and is_deadly(lot):
            here = holds_unknown(state, name, lot)
            if here:
                count = here if lot.received.round_class in DEADLY else min(lot.deadly, here)
                return Broken(
                    told(
                        "lot {name} holds {many}",
                        name=name,
                        many=counted(
                            count, "1 live or unknown round", "{count} live or unknown rounds"
                        ),
                    ),
                    (lot.position,),
                )
    for loose in state.rounds.values():
        if not loose.secured:
            return Broken(
                told("a round found at {place} was not taken away", place=loose.place),
                (loose.position,),
            )
    if not state.finds or only is not None:
        return HOLDS
    at = max(bar.position for bar in state.finds)
    for name, lot in state.lots.items():
        here = lot.stored + lot.carried + lot.loaded
        if lot.opened and lot.told_again < here:
            return Broken(
                told(
                    "{told_again} of {many} of lot {name} were told apart since a round that may"
                    " be live was found",
                    told_again=lot.told_again,
                    many=counted(here, "1 round", "{count} rounds"),
                    name=name,
                ),
                (at,),
            )
    return HOLDS


def is_deadly(lot: Lot) -> bool:
    """Say whether a lot is said to be live or unknown, or some of its rounds were told to be."""
    return lot.deadly > 0 or lot.received.round_class in DEADLY


@rule(
    Citation(
        rule_id="csatf-1.live-exclusion-process",
        title="Every round told apart at intake, or the lot stays shut",
        instrument=BULLETIN_1,
        clause="a state regulator's finding under the bulletin",
        sources="S11 S14",
        evidence=Evidence.SECONDARY,
        says="The employer keeps a working process that shows that no live round is among dummies"
        " and blanks; a ban on paper does not do.",
        ours="No round of a lot goes to the set, into a gun or with a gun into a hand until a"
        " handler has told each round of that lot apart, singly; rounds left out of sight count as"
        " not told. The count at each issue is the count in the act of drawing them.",
    ),
    Severity.REFUSE,
    on=(RoundsDrawn, WeaponLoaded, WeaponOffered, HandoverAccepted),
    cures=(Remedy.VERIFY_LOT, Remedy.UNLOAD),
)
def live_exclusion_process(q: Question) -> Finding | None:
    """The lot drawn or loaded, or each lot with rounds in the gun handed over."""
    kind = type(q.body)
    if kind is RoundsDrawn or kind is WeaponLoaded:
        return unclassified(q, q.body.lot) or HOLDS
    h = q.handing
    if h is None:
        return None
    for part in h.weapon.inside:
        found = unclassified(q, part.lot)
        if found is not None:
            return Broken(
                told("{name} holds rounds of a lot of which {why}", name=h.name, why=found.because),
                found.entries,
            )
    return HOLDS


def unclassified(q: Question, name: str) -> Broken | None:
    """Find how many rounds of a lot no handler told apart, if any."""
    lot = q.state.lots.get(name)
    if lot is None:
        return Broken(told("nobody told a round apart: lot {name} was never received", name=name))
    if lot.received.round_class in DEADLY and live_plan_whole(q.state, name):
        return None  # declared live: bulletin 2's business, and among nothing else
    count = lot.received.count
    known = min(lot.verified, count)
    if known < count:
        return Broken(
            told(
                "{untold} of {many} were never told apart by a handler ({name})",
                untold=count - known,
                many=counted(count, "1 round", "{count} rounds"),
                name=name,
            ),
            (lot.position,),
        )
    if lot.deadly > 0:
        return Broken(
            told(
                "{deadly} of {many} were found to be something else ({name})",
                deadly=lot.deadly,
                many=counted(count, "1 round", "{count} rounds"),
                name=name,
            ),
            (lot.position,),
        )
    return None
