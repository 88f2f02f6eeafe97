"""Bulletin 2: live rounds as an exception, and kept apart from everything else."""

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
    Undecided,
    rule,
)
from coldproof.rules.csatf.bulletins import BULLETIN_2
from coldproof.rules.question import Handing, Question
from coldproof.state.facts import live_plan_whole
from coldproof.state.records import Lot
from coldproof.words.floor import PlaceType
from coldproof.words.kit import DEADLY, RoundClass
from coldproof.words.sentence import told

RANGES = (PlaceType.RANGE, PlaceType.MILITARY)


@rule(
    Citation(
        rule_id="csatf-2.live-exception-only",
        title="Live rounds only on a range, and near nothing else",
        instrument=BULLETIN_2,
        clause="the whole, its text from memory; keeping apart: lesson of a trial",
        sources="S1 S33",
        evidence=Evidence.MEMORY_SECONDARY,
        says="Live rounds only where there is no other way, on a range or its like, under an"
        " expert's control and with nobody about who need not be; never in one place, box, hand or"
        " gun with blanks or dummies.",
        ours="A live plan of that day, for a range or its like, with range rules and backstop,"
        " approved by a producer, a handler and safety; its own store; a handler who carries"
        " nothing else. A gun that was loaded with live rounds takes no blank or dummy and goes to"
        " nobody until a second handler has proved it empty, bore included. Who stands about is not"
        " encoded.",
    ),
    Severity.REFUSE,
    on=(LotReceived, RoundsDrawn, WeaponLoaded, WeaponOffered, HandoverAccepted),
    cures=(Remedy.PROVE_EMPTY, Remedy.OTHER_PERSON, Remedy.FULL_CHECK),
    needs=(Right.APPROVE_PLAN, Right.SUPPLY),
)
def live_exception_only(q: Question) -> Finding | None:
    """Where live rounds come in, are drawn or loaded, and where they touch anything else."""
    kind = type(q.body)
    if kind is LotReceived:
        return comes_in(q)
    if kind is RoundsDrawn:
        return is_drawn(q)
    if kind is WeaponLoaded:
        return goes_in(q)
    h = q.handing
    if h is None:
        return None
    return goes_out(q, h)


def is_live(lot: Lot) -> bool:
    """Say whether a lot is said to be live or unknown."""
    return lot.received.round_class in DEADLY


def unfit_plan(q: Question, lot: str, *, today: bool) -> Broken | None:
    """Find why no live plan covers a lot, here and (if asked) today."""
    found = q.state.live_plans.get(lot)
    if found is None:
        return Broken(told("there is no live plan for lot {lot}", lot=lot))
    plan, at = found.plan, (found.position,)
    if plan.place not in RANGES:
        return Broken(
            told(
                "the live plan for lot {lot} is for a place of type {place}",
                lot=lot,
                place=plan.place,
            ),
            at,
        )
    if not plan.range_rules or not plan.backstop:
        what = told("backstop" if plan.range_rules else "range rules")
        return Broken(told("the live plan for lot {lot} has no {what}", lot=lot, what=what), at)
    if not live_plan_whole(q.state, lot):
        return Broken(
            told(
                "the live plan for lot {lot} is not approved by a producer, a handler and safety",
                lot=lot,
            ),
            at,
        )
    if today and plan.day != q.state.day:
        return Broken(told("the live plan for lot {lot} is for {day}", lot=lot, day=plan.day), at)
    return None


def comes_in(q: Question) -> Finding | None:
    """A live lot needs its plan and its own store; any other, a store without live rounds."""
    body = q.body
    live = body.round_class in DEADLY
    if live:
        found = unfit_plan(q, body.lot, today=False)
        if found is not None:
            return found
        if body.store is None:
            return Undecided((told("the store of its own for lot {lot}", lot=body.lot),))
    for name, lot in q.state.lots.items():
        there = lot.received.store is not None and lot.received.store == body.store
        if there and lot.stored > 0 and is_live(lot) is not live:
            return Broken(
                told(
                    "lot {lot} would share {store} with lot {name}: live rounds with others",
                    lot=body.lot,
                    store=body.store,
                    name=name,
                ),
                (lot.position,),
            )
    return HOLDS if live else None


def is_drawn(q: Question) -> Finding | None:
    """Nobody carries live rounds and others; who draws live ones is the plan's own handler."""
    body = q.body
    mine = q.state.lots.get(body.lot)
    if mine is None:
        return Undecided((told("what lot {lot} holds", lot=body.lot),))
    live = is_live(mine)
    if live:
        found = unfit_plan(q, body.lot, today=True)
        if found is not None:
            return found
        handler = q.state.live_plans[body.lot].plan.handler
        if handler != q.by:
            return Broken(
                told(
                    "the live plan names {handler}, not {who}, for lot {lot}",
                    handler=handler,
                    who=q.by,
                    lot=body.lot,
                )
            )
    elif mine.deadly > 0:
        return Broken(told("the box of lot {lot} held more than one class of round", lot=body.lot))
    for name, lot in q.state.lots.items():
        if lot.carried > 0 and q.by in lot.carriers and is_live(lot) is not live:
            return Broken(
                told(
                    "{who} carries rounds of lot {name}, and would carry live rounds with others",
                    who=q.by,
                    name=name,
                )
            )
    return HOLDS if live else None


def goes_in(q: Question) -> Finding | None:
    """Live rounds go into a gun with nothing else in it; others into none that live ones used."""
    body = q.body
    lot = q.state.lots.get(body.lot)
    live = body.round_class in DEADLY or (lot is not None and is_live(lot))
    weapon = q.state.weapons.get(body.weapon)
    inside = () if weapon is None else weapon.inside
    if live:
        found = unfit_plan(q, body.lot, today=True)
        if found is not None:
            return found
        if any(part.round_class not in (*DEADLY, RoundClass.SPENT) for part in inside):
            return Broken(
                told(
                    "{weapon} has other rounds in it, and live ones would join them",
                    weapon=body.weapon,
                )
            )
        return HOLDS
    if any(part.round_class in DEADLY for part in inside):
        return Broken(
            told(
                "{weapon} has live or unknown rounds in it, and others would join them",
                weapon=body.weapon,
            )
        )
    if weapon is not None and weapon.live is not None:
        return not_proved_since(body.weapon, weapon.live)
    return None


def goes_out(q: Question, h: Handing) -> Finding | None:
    """A gun that live rounds used goes out only with them, under their plan, on a range."""
    lots = [part.lot for part in h.weapon.inside if part.round_class in DEADLY]
    for lot in lots:
        found = unfit_plan(q, lot, today=True)
        if found is not None:
            return found
        scene = None if h.setup is None else q.state.scenes.get(h.setup.card.scene)
        if scene is None:
            return Undecided((told("the place where {name} is to be fired", name=h.name),))
        if scene.plan.place not in RANGES:
            return Broken(
                told(
                    "{name} has live rounds in it and scene {scene} is on no range",
                    name=h.name,
                    scene=scene.plan.scene,
                ),
                (scene.position,),
            )
    if not lots and h.weapon.live is not None:
        return not_proved_since(h.name, h.weapon.live)
    return HOLDS if lots else None


def not_proved_since(name: str, live: tuple[str, int]) -> Broken:
    """Say that no second handler has proved it empty since live rounds were in it."""
    by, at = live
    return Broken(
        told(
            "{name} had live rounds in it, and nobody but {who} has proved it empty",
            name=name,
            who=by,
        ),
        (at,),
    )
