"""California, sections 9152 and 9152.5: assessments, what calls for them, and their revision."""

from __future__ import annotations

from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.acts.setup import CameraRolled, SetupBegun
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
from coldproof.rules.california.definitions import FIREARM, LABOR_CODE, LAST_DAY_OF_9152
from coldproof.rules.california.taking import class_of, firearms_of, out_for, taking
from coldproof.rules.duties import Due, duty, task
from coldproof.rules.numbers import NUMBERS
from coldproof.rules.question import Question
from coldproof.state.assessed import Against, against, approvals, changed_since, ways_since
from coldproof.state.model import SetState
from coldproof.state.records import Scene
from coldproof.words.floor import SceneTag
from coldproof.words.sentence import told

TRIGGERS = (
    SceneTag.FIREARMS,
    SceneTag.PYROTECHNICS,
    SceneTag.STUNTS,
    SceneTag.PROCESS_SHOT,
    SceneTag.AIRCRAFT_TRAIN,
    SceneTag.OFF_ROAD,
    SceneTag.WATER,
)
"""Activities that section 9152.5(c) names; the eighth trigger is a week of more than 60 hours."""


@rule(
    Citation(
        rule_id="cal-9152b.revise",
        title="A changed plan needs its assessment revised",
        instrument=LABOR_CODE,
        clause="section 9152(b)",
        sources="S51",
        evidence=Evidence.OFFICIAL,
        says="The specific assessment is revised whenever activity or place changes in a way that"
        " matters.",
        ours="A new version of the scene's plan voids the assessment until a whole one of that"
        " version is approved. So does a draft of the script that says something else of weapons in"
        " the scene, a choice of a way that leaves more than those it was written for, and what the"
        " plan does not hold: a weapon class, more shots, or more people"
        " near than it counts. The text read gives this part no first day of its own, so it is"
        " judged on every day.",
        in_force_to=LAST_DAY_OF_9152,
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, ItemsIssued, SetupBegun, CameraRolled),
    cures=(Remedy.MOVE_BACK,),
    needs=(Right.APPROVE_PLAN,),
)
def revise(q: Question) -> Finding | None:
    """The assessment is of what is about to be done."""
    body = q.body
    if type(body) is SetupBegun:
        return as_planned(q, body.scene, body.unit, body.shots, firearms_of(q))
    if type(body) is CameraRolled:
        setup, guns = q.state.setups.get(body.setup), out_for(q, body.setup)
    else:
        found = taking(q)
        if found is None or not found.issued:
            return None
        setup, guns = found.setup, found.firearms
        if setup is None:
            return Undecided((told("the scene that {what} is handed over for", what=found.what),))
    if setup is None:
        return None
    return as_planned(q, setup.card.scene, setup.card.unit, setup.card.shots, guns)


def as_planned(
    q: Question, name: str, unit: str, shots: int, guns: tuple[str, ...]
) -> Finding | None:
    """Judge a scene in which firearms are out: the assessment, and what has changed since."""
    if not guns:
        return None
    scene = q.state.scenes.get(name)
    if scene is None:
        return Broken(told("scene {name} has firearms and no plan", name=name))
    stale = not_assessed(q, name, scene)
    if stale is not None:
        return stale
    plan = scene.plan
    at = (scene.position,)
    for gun in guns:
        kind = class_of(q, gun)
        if kind is None:
            return Undecided((told("the class of {gun}", gun=gun),))
        if kind not in plan.classes:
            return Broken(
                told(
                    "plan {plan} of scene {name} has no {kind}, as {gun} is",
                    plan=plan.plan,
                    name=name,
                    kind=kind,
                    gun=gun,
                ),
                at,
            )
    if shots > plan.shots:
        return Broken(
            told(
                "{shots} shots would be fired, and plan {plan} has {planned}",
                shots=shots,
                plan=plan.plan,
                planned=plan.shots,
            ),
            at,
        )
    return too_near(q, name, unit, scene) or HOLDS


def not_assessed(q: Question, name: str, scene: Scene) -> Broken | None:
    """Find that the scene's newest plan has no whole and approved assessment."""
    found = against(q.state, scene)
    if found is None:
        return None
    version, _, position = scene.assessed or (0, False, scene.position)
    entries: tuple[int, ...] = (position,)
    if found is Against.ABSENT:
        words = told("scene {name} has firearms and no specific assessment", name=name)
    elif found is Against.OTHER_PLAN and version == scene.plan.plan:
        words = told("scene {name} was planned in other words since its assessment", name=name)
        entries = (position, scene.position)
    elif found is Against.OTHER_PLAN:
        words = told(
            "scene {name} is at plan {plan}, and its assessment is of plan {version}",
            name=name,
            plan=scene.plan.plan,
            version=version,
        )
    elif found is Against.IN_PART:
        words = told("the assessment of scene {name} lacks one of its four parts", name=name)
    elif found is Against.CHANGED:
        words = told("the script changed scene {name} since its assessment", name=name)
        entries = (position, changed_since(scene) or position)
    elif found is Against.OTHER_WAY:
        way = ways_since(q.state, scene)[0]
        words = told(
            "the assessment of scene {name} was not written for {way}, which leaves more",
            name=name,
            way=way.chosen,
        )
        entries = (position, way.position)
    else:
        words = told("nobody with the right approved the assessment of scene {name}", name=name)
    return Broken(words, entries)


def too_near(q: Question, name: str, unit_name: str, scene: Scene) -> Broken | Undecided | None:
    """Find that more people are in the zone than the assessment was made for."""
    unit = q.unit(unit_name)
    near = 0
    if unit is not None:
        for _, presence in unit.zone:
            if presence.entered > presence.left:
                near += 1
    plan = scene.plan
    if near <= plan.headcount:
        return None
    if plan.headcount == 0:
        return Undecided(
            (
                told(
                    "how many people plan {plan} of scene {name} has near",
                    plan=plan.plan,
                    name=name,
                ),
            )
        )
    return Broken(
        told(
            "{near} people are near, and plan {plan} of scene {name} has {headcount}",
            near=near,
            plan=plan.plan,
            name=name,
            headcount=plan.headcount,
        ),
        (scene.position,),
    )


ASSESSMENTS = Citation(
    rule_id="cal-9152-5ab.assessments",
    title="A general assessment, and specific ones with all four parts",
    instrument=LABOR_CODE,
    clause="section 9152.5(a) and (b)",
    sources="S52",
    evidence=Evidence.OFFICIAL,
    says="A written general assessment from script and plan names the hazards of activity and place"
    " and what eases them, made with department heads and specialists from when they start"
    " planning. A specific one has its activity, the measures in detail, the risk with them and"
    " without, and who is affected.",
    ours="The general one is due a day after the first scene was planned. A specific one that lacks"
    " a part stays open until a whole one of that plan is there.",
    in_force_to=LAST_DAY_OF_9152,
)


@duty(ASSESSMENTS)
def assessments(state: SetState, now_us: int) -> tuple[Due, ...]:
    """The production's general assessment, and each specific one that lacks a part."""
    found = []
    if state.scenes:
        opened, began_us = min(scene.first for scene in state.scenes.values())
        whole, position = state.general or (False, 0)
        found.append(
            task(
                ASSESSMENTS,
                told("general"),
                opened,
                began_us + NUMBERS["general-assessment-us"].value,
                position if whole else None,
            )
        )
    for name, scene in state.scenes.items():
        said = scene.assessed
        if said is not None and said[0] == scene.plan.plan and not said[1]:
            found.append(task(ASSESSMENTS, name, said[2]))
    return tuple(found)


TRIGGERED = Citation(
    rule_id="cal-9152-5c.triggers",
    title="What asks for a specific assessment",
    instrument=LABOR_CODE,
    clause="section 9152.5(c) and (d)",
    sources="S52",
    evidence=Evidence.OFFICIAL,
    says="A specific assessment is made for firearms, major pyrotechnics, major stunts, process"
    " shots on the move, aircraft or trains, off-road vehicles, open or deep water, and work weeks"
    " of more than 60 hours; the safety advisor may ask for more.",
    ours="Open from the plan on, late once a setup of the scene was begun; closed by an approval of"
    " a whole assessment of the newest plan, and open again once a draft of the script changes what"
    " it says of weapons in the scene, or a way is chosen that leaves more; late since that, if one"
    " that was approved fell to it. For the hours: no clock, closed by a later whole specific"
    " assessment of no scene.",
    in_force_to=LAST_DAY_OF_9152,
)


@duty(TRIGGERED)
def triggers(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each scene with a trigger, and one for weeks that are too long."""
    found = []
    for name, scene in state.scenes.items():
        plan = scene.plan
        if any(t in TRIGGERS for t in plan.tags) or any(FIREARM[c] for c in plan.classes):
            begun = any(
                s.card.scene == name and s.position > scene.position for s in state.setups.values()
            )
            due_us = called_for_us(state, scene) if begun else None
            found.append(task(TRIGGERED, name, scene.position, due_us, settled(state, scene)))
    if state.hours is not None and state.hours[0] > longest_week(state):
        done = state.hours_assessed
        closed = done if done is not None and done > state.hours[1] else None
        found.append(task(TRIGGERED, told("hours"), state.hours[1], None, closed))
    return tuple(found)


def called_for_us(state: SetState, scene: Scene) -> int:
    """Return since when an assessment is called for: since the plan, or since an approved one fell.

    It fell to a draft of the script, or to a way that leaves more; had either come before the
    approval, no assessment ever stood, and nothing counts but the plan.
    """
    if against(state, scene) not in (Against.CHANGED, Against.OTHER_WAY):
        return scene.planned_us
    changed = changed_since(scene)
    fell = [] if changed is None else [(changed, scene.changed_us)]
    fell += [(way.position, way.at_us) for way in ways_since(state, scene)]
    first, first_us = min(fell)
    stood = any(at < first for _, at in approvals(scene))
    return first_us if stood else scene.planned_us


def settled(state: SetState, scene: Scene) -> int | None:
    """Return where a whole assessment of the newest plan was first approved, if it stands."""
    if against(state, scene) is not None:
        return None
    return min(at for _, at in approvals(scene))


def longest_week(state: SetState) -> int:
    """Return from how many minutes a week on an assessment is asked for, as adopted."""
    number = NUMBERS["hours-trigger-minutes"]
    given = [
        v
        for pack in state.packs.values()
        for n, v in pack.parameters
        if n == "hours-trigger-minutes"
    ]
    return min([number.value, *given])
