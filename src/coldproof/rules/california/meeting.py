"""California, section 9153(a)(4): a safety meeting when firearms are in a scene."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.california.definitions import FIREARM_PART, LABOR_CODE
from coldproof.rules.california.taking import taking
from coldproof.rules.question import Question
from coldproof.state.facts import is_handler, wears
from coldproof.state.records import Meeting
from coldproof.words.floor import MeetingKind
from coldproof.words.people import FLOOR
from coldproof.words.sentence import told


@rule(
    Citation(
        rule_id="cal-9153a4.safety-meeting",
        title="A firearms meeting today, and one about the scene",
        instrument=LABOR_CODE,
        clause="section 9153(a)(4)",
        sources="S53",
        evidence=Evidence.OFFICIAL,
        says="When firearms are in a scene, the safety meeting that the industry's bulletins"
        " describe is held.",
        ours="Two things: the unit's meeting of the day, led by a handler with the first AD or"
        " stage manager there; and a meeting of the unit today about the scene's newest plan. One"
        " meeting can be both.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, ItemsIssued),
    cures=(Remedy.MEET,),
)
def safety_meeting(q: Question) -> Finding | None:
    """The day's meeting was held by who must, and the scene had one of its own."""
    found = taking(q)
    if found is None or not found.issued:
        return None
    if found.setup is None:
        return Undecided((told("the scene that {what} is handed over for", what=found.what),))
    state = q.state
    unit, scene = found.setup.card.unit, found.setup.card.scene
    planned = state.scenes.get(scene)
    plan = None if planned is None else planned.plan.plan
    daily = tied = False
    for held in state.meetings.values():
        if held.day != state.day or held.unit != unit:
            continue
        if not tied:
            tied = held.scene == scene and (plan is None or held.plan == plan)
        if not daily and held.kind is MeetingKind.DAILY:
            daily = is_led(q, held)
        if daily and tied:
            return HOLDS
    if not daily:
        return Broken(
            told(
                "no meeting of {unit} today was led by a handler with the first AD or stage manager"
                " there",
                unit=unit,
            )
        )
    return Broken(
        told(
            "no meeting of {unit} today was about scene {scene}"
            if plan is None
            else "no meeting of {unit} today was about scene {scene}, plan {plan}",
            unit=unit,
            scene=scene,
            plan=plan,
        )
    )


def is_led(q: Question, held: Meeting) -> bool:
    """Say whether a handler led the meeting, and who runs the floor was there."""
    for person in held.leaders:
        if is_handler(q.state, person, held.unit):
            break
    else:
        return False
    return any(wears(q.state, person, FLOOR, held.unit) for person in held.attended)
