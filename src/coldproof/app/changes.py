"""Changes that need a person with the right, tried by `can` only: never offered as a cure (D7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.acts import floor, production, voice
from coldproof.acts.base import Act
from coldproof.acts.named import weapons_named
from coldproof.desk.stage import Stage
from coldproof.rules.base import Right
from coldproof.state.facts import is_handler, wearers
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.words.floor import Topic
from coldproof.words.ids import Day, Label, PersonId, UnitId
from coldproof.words.people import FLOOR, HANDLERS, Department, Document, Role

Change = Callable[[SetState, Act, int], tuple[SetState, str] | None]
NEW_HANDLER = PersonId("a-new-handler")
PAPERS = (
    Document.ENTERTAINMENT_PERMIT,
    Document.FEDERAL_POSSESSION,
    Document.PROTOCOL_TRAINING,
    Document.ARMORER_QUALIFICATION,
    Document.SAFETY_COURSE,
)


def receiver_of(act: Act) -> str:
    """Return who would get the weapon."""
    return str(getattr(act.body, "to", act.by))


def papers(stage: Stage, person: str) -> None:
    """Show every paper that a handler may need, valid on the open day."""
    day = Day(stage.state.day or "1970-01-01")
    for document in PAPERS:
        body = production.CredentialShown(
            person=PersonId(person), document=document, first_day=day, last_day=day
        )
        stage.play(person, body)


def appoint_handler(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Engage a qualified handler for the day."""
    stage = Stage(state, act, now_us)
    if state.day is None:
        return None
    stage.play(
        act.by,
        production.PersonEnrolled(person=NEW_HANDLER, department=Department.WEAPONS),
    )
    hat = production.RoleAppointed(person=NEW_HANDLER, role=Role.ARMORER, first_day=Day(state.day))
    stage.play(state.founder or act.by, hat)
    papers(stage, NEW_HANDLER)
    return stage.state, "engage a qualified handler for the day, with no other work"


def show_credential(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Show the papers that the handlers and the receiver lack."""
    stage = Stage(state, act, now_us)
    people = tuple(dict.fromkeys((*wearers(state, HANDLERS), receiver_of(act), *near(state))))
    for person in people:
        papers(stage, person)
    return (
        stage.state,
        f"show valid papers of {', '.join(wearers(state, HANDLERS)) or 'those here'}",
    )


def near(state: SetState) -> tuple[str, ...]:
    """Return everybody who is near any unit's weapons."""
    return tuple(p for u in state.units.values() for p, there in u.zone if there.near)


def train(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Train the receiver on the model."""
    stage = Stage(state, act, now_us)
    who = stage.handler(None)
    weapon: Any = next(
        (state.weapons[n] for n in weapons_named(act.body) if n in state.weapons), None
    )
    if who is None or weapon is None or weapon.kit.model is None:
        return None
    person = receiver_of(act)
    body = production.PersonTrained(
        person=PersonId(person),
        model=weapon.kit.model,
        planned_minutes=30,
        done_minutes=30,
        completed=True,
        competent=True,
        topics=(
            Topic.SAFE_HANDLING,
            Topic.SAFE_USE,
            Topic.SAFETY_DEVICE,
            Topic.FIRING,
            Topic.FINGER,
            Topic.TARGET,
            Topic.HORSEPLAY,
        ),
    )
    stage.play(who, body)
    return stage.state, f"{who} trains {person} on the {weapon.kit.model}"


def appoint_floor(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Appoint somebody to make the calls."""
    stage = Stage(state, act, now_us)
    if state.day is None or wearers(state, FLOOR):
        return None
    person = PersonId("a-first-ad")
    stage.play(act.by, production.PersonEnrolled(person=person, department=Department.DIRECTION))
    hat = production.RoleAppointed(person=person, role=Role.FIRST_AD, first_day=Day(state.day))
    stage.play(state.founder or act.by, hat)
    return stage.state, "appoint a first AD or stage manager"


def drop_duty(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Take every other duty off the handlers."""
    stage = Stage(state, act, now_us)
    busy = [p for p in wearers(state, HANDLERS) if state.people[p].duties]
    for person in busy:
        for duty, _ in state.people[person].duties:
            stage.play(person, production.DutyLeft(person=PersonId(person), duty=Label(duty)))
    return (stage.state, f"take the other work off {', '.join(busy)}") if busy else None


def release_stop(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Have every open stop released by those who may."""
    stage = Stage(state, act, now_us)
    who = next((p for p in wearers(state, HANDLERS) if is_handler(state, p)), None)
    caller = stage.floor()
    if who is None or caller is None:
        return None
    body = voice.WorkReleased(cause_found=True, fixed=True, crew_told=True, concern_answered=True)
    for name in state.blocks:
        stage.play(who, body, (name,))
        stage.play(caller, body, (name,))
    return stage.state, f"have the stop released by {who} and {caller}, cause found and fixed"


def answer_hazard(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Have every open hazard answered by somebody who neither reported it nor is its subject."""
    stage = Stage(state, act, now_us)
    said = []
    for name, block in list(state.blocks.items()):
        if block.kind is BlockKind.HAZARD:
            others = wearers(state, (*FLOOR, Role.UPM, Role.PRODUCER))
            who = next((p for p in others if p not in (block.by, block.subject)), None)
            if who is None:
                return None
            stage.play(who, voice.HazardAnswered(acted=True), (name,))
            said.append(f"have the hazard that {block.by} reported acted on and answered by {who}")
    return (stage.state, "; ".join(dict.fromkeys(said))) if said else None


def ready(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Wait for the handlers to say that they are ready."""
    stage = Stage(state, act, now_us)
    who = stage.handler(None)
    if who is None:
        return None
    for name, block in list(state.blocks.items()):
        if block.kind is BlockKind.NOT_READY:
            unit = UnitId(block.unit or block.target or "unit")
            stage.play(who, floor.ReadyCalled(unit=unit), (name,))
    return stage.state, f"give {who} the time they ask for, until they call ready"


def employ(state: SetState, act: Act, now_us: int) -> tuple[SetState, str] | None:
    """Engage one more handler."""
    return appoint_handler(state, act, now_us)


CHANGES: dict[Right, Change] = {
    Right.SHOW_CREDENTIAL: show_credential,
    Right.DROP_DUTY: drop_duty,
    Right.TRAIN: train,
    Right.APPOINT_FLOOR: appoint_floor,
    Right.APPOINT_HANDLER: appoint_handler,
    Right.EMPLOY: employ,
    Right.ANSWER_HAZARD: answer_hazard,
    Right.READY: ready,
    Right.RELEASE_STOP: release_stop,
}
"""The changes that can be tried; the others are named in words only."""
