"""Bulletin 1: everything back after the scene, and counted at the end of the day."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.acts.day import DayClosed
from coldproof.acts.setup import SetupClosed
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.csatf.bulletins import BULLETIN_1
from coldproof.rules.question import Question
from coldproof.state.closing import AWAY, held_back
from coldproof.state.facts import is_handler, is_hot, unexplained, wears
from coldproof.state.records import CustodyKind, Lot, Weapon
from coldproof.words.floor import IncidentKind
from coldproof.words.kit import RoundClass
from coldproof.words.people import FLOOR, HANDLERS, Role
from coldproof.words.sentence import counted, told


@rule(
    Citation(
        rule_id="csatf-1.clear-after-scene",
        title="Back, cleared and counted before the setup closes",
        instrument=BULLETIN_1,
        clause="end of the scene",
        sources="S5 S6",
        evidence=Evidence.SECONDARY,
        says="When the scene is over the gun is made harmless, unloaded and seen empty, and the"
        " rounds are counted back.",
        ours="A setup does not close while anything given out for it is not with a handler, counts"
        " as loaded or has spent cases in it, or while any lot's count does not balance. Dummies"
        " may stay in for the next setup.",
    ),
    Severity.REFUSE,
    on=(SetupClosed,),
    cures=(Remedy.COLLECT, Remedy.UNLOAD, Remedy.PROVE_EMPTY, Remedy.COUNT),
)
def clear_after_scene(q: Question) -> Finding | None:
    """Everything that went out for the setup is back and can do nothing; every round is told."""
    setup = q.body.setup
    if setup not in q.state.setups:
        return Undecided((told("a card of setup {setup}", setup=setup),))
    frozen = held_back(q.state)
    applies = False
    for name, weapon in q.state.weapons.items():
        if weapon.setup == setup and name not in frozen:
            applies = True
            found = not_cleared(q, name, weapon)
            if found is not None:
                return found
    return (unbalanced(q) or HOLDS) if applies else None


def not_cleared(q: Question, name: str, weapon: Weapon) -> Broken | None:
    """Find why one item is not back and harmless."""
    where = weapon.custody
    if where.kind is CustodyKind.HELD and not is_handler(q.state, where.person):
        return Broken(
            told("{name} is still in {person}'s hand", name=name, person=where.person),
            (where.position,),
        )
    if where.kind not in (CustodyKind.HELD, *AWAY):
        return Broken(
            told("{name} is {kind} and not back", name=name, kind=where.kind), (where.position,)
        )
    if is_hot(weapon):
        return Broken(told("{name} still counts as loaded", name=name), (weapon.position,))
    spent = sum(i.count for i in weapon.inside if i.round_class is RoundClass.SPENT)
    if spent:
        return Broken(
            told(
                "{name} still has {many} in it",
                name=name,
                many=counted(spent, "1 spent case", "{count} spent cases"),
            ),
            (weapon.position,),
        )
    return None


def unbalanced(q: Question) -> Broken | None:
    """Find a lot whose count does not balance."""
    for name, lot in q.state.lots.items():
        if lot.wanting > 0:
            short = counted(lot.wanting, "1 round", "{count} rounds")
            return Broken(
                told("lot {name} is short of {short}", name=name, short=short), (lot.position,)
            )
        over = unexplained(lot)
        if over > 0:
            return Broken(
                told(
                    "lot {name} has {many} too many",
                    name=name,
                    many=counted(over, "1 round", "{count} rounds"),
                ),
                (lot.position,),
            )
    return None


@rule(
    Citation(
        rule_id="csatf-1.eod-reconcile",
        title="Clean, counted and locked at the end of the day",
        instrument=BULLETIN_1,
        clause="end of the working day",
        sources="S5 S9",
        evidence=Evidence.SECONDARY,
        says="Every working day ends with the weapons cleaned, checked, counted and locked.",
        ours="Two people, one a handler, count every weapon that was out, after it was locked,"
        " empty and clean; every opened lot is counted after its rounds last moved, and balances."
        " A day that closes with weapons not back or rounds that do not balance stops the next"
        " day's weapons until a handler has explained it and the first AD (or stage manager) and"
        " the UPM have accepted that; rounds lost after a search may instead be accepted by two.",
    ),
    Severity.REFUSE,
    on=(DayClosed, WeaponOffered, HandoverAccepted, ItemsIssued),
    cures=(Remedy.COLLECT, Remedy.UNLOAD, Remedy.COUNT, Remedy.LOCK_UP),
    needs=(Right.RELEASE_STOP,),
)
def eod_reconcile(q: Question) -> Finding | None:
    """At the close, what is not back or not counted; on later days, what is not explained."""
    if type(q.body) is not DayClosed:
        if type(q.body) is not ItemsIssued and q.handing is None:
            return None
        return still_open(q) or HOLDS
    if q.state.day != q.body.day:
        return None
    frozen = held_back(q.state)
    for name, weapon in q.state.weapons.items():
        if name not in frozen:
            found = not_away(q, name, weapon)
            if found is not None:
                return found
    for name, lot in q.state.lots.items():
        lacks = not_counted(q, name, lot)
        if lacks is not None:
            return lacks
    return unbalanced(q) or HOLDS


def not_away(q: Question, name: str, weapon: Weapon) -> Broken | None:
    """Find why one weapon is not back, empty, locked and counted."""
    where = weapon.custody
    if where.kind not in AWAY:
        return Broken(
            told(
                "{name} is {kind}, not locked"
                if where.person is None
                else "{name} is {kind} ({person}), not locked",
                name=name,
                kind=where.kind,
                person=where.person,
            ),
            (where.position,),
        )
    since = -1 if q.state.day_closed is None else q.state.day_closed
    if where.kind is CustodyKind.RETIRED or weapon.unit is None or weapon.position <= since:
        return None  # it was not out today
    left = sum(part.count for part in weapon.inside)
    if left:
        return Broken(
            told(
                "{name} was locked with {many} in it",
                name=name,
                many=counted(left, "1 round or case", "{count} rounds or cases"),
            ),
            (weapon.position,),
        )
    unit = q.unit(weapon.unit)
    counts = [
        (by, clean)
        for by, names, clean, at in (() if unit is None else unit.counted)
        if name in names and at > where.position
    ]
    handlers = [by for by, _ in counts if is_handler(q.state, by, weapon.unit)]
    if len(counts) < 2 or not handlers:  # noqa: PLR2004 — two people, as the text of `ours` says
        return Broken(
            told(
                "{name} was counted by {many} since it was locked, {handlers} among them",
                name=name,
                many=counted(len(counts), "1 person", "{count} people"),
                handlers=counted(len(handlers), "1 handler", "{count} handlers"),
            ),
            (where.position,),
        )
    if not any(clean for by, clean in counts if by in handlers):
        return Broken(
            told("no handler has said that {name} is clean", name=name), (where.position,)
        )
    return None


def not_counted(q: Question, name: str, lot: Lot) -> Broken | None:
    """Find an opened lot that is not locked, or was not counted since its rounds last moved."""
    if not lot.opened:
        return None
    if lot.carried > 0:
        return Broken(
            told(
                "{many} of lot {name} not put back",
                many=counted(lot.carried, "1 round", "{count} rounds"),
                name=name,
            ),
            (lot.moved,),
        )
    since = -1 if q.state.day_closed is None else q.state.day_closed
    moved_today = lot.moved > since
    if lot.stored <= 0 and not moved_today:
        return None
    last = max(since, lot.moved, lot.position)
    if lot.counted is None or lot.counted < last:
        return Broken(told("lot {name} was not counted at the end", name=name), (last,))
    return None


def still_open(q: Question) -> Broken | None:
    """Find a day that closed with a difference nobody has explained and accepted."""
    open_day = q.state.uncounted
    if open_day is None:
        return None
    day, at, weapons = open_day
    if not weapons and unbalanced(q) is None:
        return None
    for incident in q.state.incidents.values():
        if incident.kind in (IncidentKind.COUNT_MISMATCH, IncidentKind.THEFT_OR_LOSS):
            signers = [by for by, position in incident.signed if position > at]
            handlers = [by for by in signers if wears(q.state, by, HANDLERS)]
            others = [by for by in signers if by not in handlers]
            floor = any(wears(q.state, by, FLOOR) for by in others)
            if handlers and floor and any(wears(q.state, by, (Role.UPM,)) for by in others):
                return None
    return Broken(
        told("{day} closed with a difference that was not explained and accepted", day=day), (at,)
    )
