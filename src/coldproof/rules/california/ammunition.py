"""California, section 9155: no ammunition on a production, and the three exceptions."""

from __future__ import annotations

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.kit import LotReceived
from coldproof.acts.plan import LivePlanFiled
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
from coldproof.rules.california.definitions import AMMUNITION, FIREARM_PART, LABOR_CODE
from coldproof.rules.question import Question
from coldproof.state.facts import is_handler, wears
from coldproof.state.records import LivePlan
from coldproof.words.floor import LiveActivity, LiveException, PlaceType
from coldproof.words.people import Role
from coldproof.words.sentence import told

PLACES: dict[LiveException, tuple[PlaceType, ...]] = {
    LiveException.RANGE: (PlaceType.RANGE,),
    LiveException.SUBJECT: (PlaceType.RANGE,),
    LiveException.MILITARY: (PlaceType.MILITARY,),
}
ACTIVITIES: dict[LiveException, tuple[LiveActivity, ...]] = {
    LiveException.RANGE: (
        LiveActivity.ACTOR_TRAINING,
        LiveActivity.GUNFIRE_RECORDING,
        LiveActivity.DOCUMENTARY,
        LiveActivity.EDUCATION,
    ),
    LiveException.SUBJECT: (
        LiveActivity.COMPETITION,
        LiveActivity.DOCUMENTARY,
        LiveActivity.EDUCATION,
    ),
    LiveException.MILITARY: (LiveActivity.SERVICE_FIRING,),
}


@rule(
    Citation(
        rule_id="cal-9155.ammunition-ban",
        title="No ammunition, but for three exceptions",
        instrument=LABOR_CODE,
        clause="section 9155(a) and (b)",
        sources="S54",
        evidence=Evidence.OFFICIAL,
        says="No ammunition on a production, except: on a supervised range to train actors, record"
        " gunfire, film a documentary or teach; where it is the very subject of a competition,"
        " documentary or safety show; or where trained soldiers or police fire in a controlled"
        " facility of theirs. Then range rules, all laws, both bulletins, supervision by one of"
        " the three roles and medical staff at hand.",
        ours="A dramatic re-enactment fits no exception. An exception asks for a plan of that lot"
        " for today whose one exception fits place and activity; the subject's exception is held"
        " to a range too, since range rules bind it. Unknown rounds count as live. Drawing or"
        " loading them needs range rules in the plan, its supervisor a handler today, and the"
        " supervisor and a medic in the unit's zone.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(LotReceived, RoundsDrawn, WeaponLoaded),
    cures=(Remedy.VERIFY_LOT,),
    needs=(Right.APPROVE_PLAN, Right.SUPPLY),
)
def ammunition_ban(q: Question) -> Finding | None:
    """A live or unknown lot comes in, is drawn or loaded only under a plan that fits."""
    body = q.body
    if type(body) is LotReceived:
        kind, unit = body.round_class, None
    elif type(body) is WeaponLoaded:
        weapon = q.state.weapons.get(body.weapon)
        kind, unit = body.round_class, None if weapon is None else weapon.unit
    else:
        lot = q.state.lots.get(body.lot)
        if lot is None:
            return None
        kind, unit = lot.received.round_class, body.unit
    if not AMMUNITION[kind]:
        return None
    live = q.state.live_plans.get(body.lot)
    if live is None:
        return Broken(
            told(
                "lot {lot} is ammunition ({kind}), and no exception is planned",
                lot=body.lot,
                kind=kind,
            )
        )
    trouble = misfit(q, live)
    if trouble is not None:
        return trouble
    return HOLDS if type(body) is LotReceived else supervised(q, live, unit)


def misfit(q: Question, live: LivePlan) -> Broken | Undecided | None:
    """Find that the plan's exception does not fit its place, activity or day."""
    plan: LivePlanFiled = live.plan
    at = (live.position,)
    if q.state.day is None:
        return Undecided((told("the production day of these rounds"),), at)
    if plan.day != q.state.day:
        return Broken(
            told("the live plan of lot {lot} is for {day}", lot=plan.lot, day=plan.day), at
        )
    if plan.place not in PLACES[plan.exception]:
        return Broken(
            told(
                "the exception {exception} does not fit the place {place}",
                exception=plan.exception,
                place=plan.place,
            ),
            at,
        )
    if plan.activity is None:
        return Undecided((told("what the rounds of lot {lot} are for", lot=plan.lot),), at)
    if plan.activity not in ACTIVITIES[plan.exception]:
        return Broken(
            told(
                "the exception {exception} does not fit {activity}",
                exception=plan.exception,
                activity=plan.activity,
            ),
            at,
        )
    return None


def supervised(q: Question, live: LivePlan, unit_name: str | None) -> Finding:
    """Range rules, a supervisor of the three roles and a medic, both there."""
    plan = live.plan
    at = (live.position,)
    if not plan.range_rules:
        return Broken(told("the live plan of lot {lot} has no range rules", lot=plan.lot), at)
    if not is_handler(q.state, plan.handler, unit_name):
        return Broken(
            told("{handler}, who is to supervise, is no handler today", handler=plan.handler), at
        )
    if not wears(q.state, plan.medic, (Role.MEDIC,), unit_name):
        return Broken(told("{medic} is no medic today", medic=plan.medic), at)
    unit = q.unit(unit_name)
    if unit is None:
        return Undecided((told("the unit that lot {lot} is drawn for", lot=plan.lot),), at)
    there = [name for name, presence in unit.zone if presence.near]
    for person in (plan.handler, plan.medic):
        if person not in there:
            return Broken(
                told(
                    "{person} is not recorded as there with {unit}", person=person, unit=unit_name
                ),
                at,
            )
    return HOLDS
