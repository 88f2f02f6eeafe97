"""Invariants 3 and 4: every round accounted for, and no live or unknown one about."""

from __future__ import annotations

from coldproof.acts.condition import WeaponAnnounced, WeaponFired, WeaponLoaded
from coldproof.acts.counts import RoundsDrawn, RoundsScrapped, RoundsSentBack, RoundsStored
from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.rules.base import HOLDS, Broken, Finding, Remedy, Right, Severity, rule
from coldproof.rules.cite import own
from coldproof.rules.question import Question
from coldproof.state.facts import holds_unknown, intact_inside, is_gun, unexplained
from coldproof.state.records import Cause, Weapon
from coldproof.words.kit import DEADLY, HOT
from coldproof.words.sentence import told

FROM = {
    RoundsDrawn: "stored",
    RoundsStored: "carried",
    RoundsScrapped: "carried",
    RoundsSentBack: "stored",
    WeaponLoaded: "carried",
}


UNSETTLED = (Cause.FORK, Cause.DIFFERS)
"""Causes of quarantine under which nobody can say how many rounds a gun holds."""


def hot_rounds(weapon: Weapon) -> int:
    """Count what by the books can fire in a gun."""
    return sum(i.count for i in weapon.inside if i.round_class in HOT + DEADLY)


def hands_or_calls(q: Question) -> bool:
    """Say whether the act hands a gun over or calls one cold or hot."""
    if type(q.body) is WeaponAnnounced:
        return any(n in q.state.weapons and is_gun(q.state.weapons[n].kit) for n in q.weapons)
    return q.handing is not None


@rule(
    own(
        "core.count",
        "Every round is accounted for",
        "invariant 3",
        "No round is wanting or one too many, and none is taken from where there is none.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, WeaponAnnounced, WeaponFired, *FROM),
    cures=(Remedy.COUNT,),
)
def count(q: Question) -> Finding | None:
    """On a handover every lot's count; on a move of rounds, that there are so many."""
    if type(q.body) is WeaponFired:
        return fired(q)
    place = FROM.get(type(q.body))
    if place is not None:
        lot = q.state.lots.get(q.body.lot)
        there = 0 if lot is None else getattr(lot, place)
        if there >= q.body.count:
            return HOLDS
        return Broken(
            told(
                "{count} rounds of {lot} would come from {there} that are stored"
                if place == "stored"
                else "{count} rounds of {lot} would come from {there} that are carried",
                count=q.body.count,
                lot=q.body.lot,
                there=there,
            )
        )
    if not hands_or_calls(q):
        return None
    for name, weapon in q.state.weapons.items():
        unsettled = any(s.cause in UNSETTLED for s in weapon.suspicions)
        if unsettled and intact_inside(weapon):
            return Broken(
                told("what is in {name} is told in two ways", name=name), (weapon.position,)
            )
    for name, lot in q.state.lots.items():
        if lot.wanting > 0:
            return Broken(
                told("{wanting} of lot {name} are wanting", wanting=lot.wanting, name=name),
                (lot.position,),
            )
        many = unexplained(lot)
        if many:
            return Broken(
                told("{many} of lot {name} are one too many or from nowhere", many=many, name=name),
                (lot.position,),
            )
    return HOLDS


def fired(q: Question) -> Finding | None:
    """Judge a shot: that many rounds of the lot that can fire are in this gun."""
    weapon = q.state.weapons.get(q.body.weapon)
    inside = () if weapon is None else weapon.inside
    can = sum(i.count for i in inside if i.lot == q.body.lot and i.round_class in HOT + DEADLY)
    if can >= q.body.count:
        return HOLDS
    return Broken(
        told(
            "{count} rounds of {lot} would be fired by {weapon}, which has {can} of them",
            count=q.body.count,
            lot=q.body.lot,
            weapon=q.body.weapon,
            can=can,
        )
    )


@rule(
    own(
        "core.unknown",
        "No live or unknown round is about",
        "invariant 4",
        "A live or unknown round blocks every gun, but for an unopened, locked intake lot or an"
        " approved live plan.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, WeaponAnnounced),
    cures=(Remedy.VERIFY_LOT,),
    needs=(Right.RELEASE_STOP,),
)
def unknown(q: Question) -> Finding | None:
    """Every lot and every loose round."""
    if not hands_or_calls(q):
        return None
    for name, weapon in q.state.weapons.items():
        if any(s.cause is Cause.DEADLY for s in weapon.suspicions):
            return Broken(
                told("a live or unknown round was seen in {name}", name=name), (weapon.position,)
            )
        if weapon.went_off > hot_rounds(weapon):
            return Broken(
                told("{name} went off, and by the books nothing in it could", name=name),
                (weapon.position,),
            )
    for loose in q.state.rounds.values():
        if not loose.secured:
            return Broken(
                told("a round found at {place} fits no lot", place=loose.place), (loose.position,)
            )
    for name, lot in q.state.lots.items():
        many = holds_unknown(q.state, name, lot)
        if many:
            return Broken(
                told(
                    "{many} rounds of lot {name} were never told apart, so they are live",
                    many=many,
                    name=name,
                ),
                (lot.position,),
            )
    return HOLDS
