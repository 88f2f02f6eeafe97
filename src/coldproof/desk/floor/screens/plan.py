"""The place of the plan: each scene's newest version, what it lacks, and what is said of it."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import classes_text, shots_text
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, said, signs
from coldproof.desk.floor.screens import announcing, assessment, days, planning
from coldproof.desk.floor.terms import PLACES, people_text, terms
from coldproof.desk.plan.days import approvers
from coldproof.state.records import Scene


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `plan`, `plan/scene/<id>`, `plan/scene/<id>/<form>`, `plan/new`, or a form."""
    head, name, form = (*rest, "", "", "")[:3]
    if head in ("day", "days"):
        return days.show(desk, rest)
    if head in announcing.FORMS:
        return announcing.FORMS[head](desk)
    if head == "new":
        return planning.version(desk, None)
    if head == "general":
        return assessment.general(desk)
    scene = desk.state.scenes.get(name) if head == "scene" else None
    if scene is None:
        return listed(desk)
    found = planning.FORMS.get(form)
    return one(desk, name, scene) if found is None else found(desk, name)


def listed(desk: Desk) -> Screen:
    """Return the planned scenes, and what is said of the whole production."""
    say, state = desk.say, desk.state
    items = []
    for name, scene in state.scenes.items():
        lacks = lacking(desk, scene) if scene.plan.classes else []
        do = go(f"plan/scene/{name}")
        items.append(row(name, (line_of(desk, scene), *lacks), do=do, marked=bool(lacks)))
    general = say("General assessment: none")
    if state.general is not None:
        whole = state.general[0]
        general = say("General assessment: whole") if whole else say("General assessment: in part")
    parts: list[Part] = [
        heading(terms(desk).scenes),
        rows(items, say("No scene is planned.")),
        text(general),
    ]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        keys = (
            (say("The script"), "script"),
            (say("Plan a scene"), "plan/new"),
            (say("General assessment"), "plan/general"),
            (say("Days"), "plan/days"),
            (say("Notice was given"), "plan/notice"),
            (say("Hours"), "plan/hours"),
            (say("Weapons for one handler"), "plan/staff"),
            (say("Whom to reach"), "plan/contact"),
        )
        parts += [button(label, go(route), Tone.QUIET) for label, route in keys]
    parts.append(text(say("Plans for live rounds cannot be made on this page yet."), "small"))
    return Screen(say("Plan"), tuple(parts), back="today", live=False)


def line_of(desk: Desk, scene: Scene) -> str:
    """Return a version of a plan in one line."""
    say, plan = desk.say, scene.plan
    what = say("version {version}: {classes}, {shots}, {heads} people, {place}")
    return what.format(
        version=plan.plan,
        classes=classes_text(desk, plan.classes) or say("no weapon"),
        shots=shots_text(desk, plan.shots),
        heads=plan.headcount,
        place=say(PLACES[plan.place]),
    )


def lacking(desk: Desk, scene: Scene) -> list[str]:
    """Say what the newest version of a scene's plan still lacks."""
    say, version = desk.say, scene.plan.plan
    found = []
    if scene.alternatives is None or scene.alternatives[0] != version or not scene.alternatives[1]:
        found.append(say("not weighed against doing it without the gun"))
    if scene.assessed is None or scene.assessed[:2] != (version, True):
        found.append(say("no whole assessment of this version"))
    elif scene.changed is not None and scene.changed > scene.assessed[2]:
        found.append(say("its assessment is void: the script changed since"))
    elif not approvers(scene):
        found.append(say("its assessment is not approved"))
    return found


def one(desk: Desk, name: str, scene: Scene) -> Screen:
    """Return one scene's plan and what can be said of this version."""
    say, me, plan = desk.say, signs(desk), scene.plan
    here = f"plan/scene/{name}"
    lacks = lacking(desk, scene) if plan.classes else []
    parts: list[Part] = [
        text(line_of(desk, scene), "large"),
        *(text(line, "normal", Tone.CHECK) for line in lacks),
        text(say("Approved by: {people}").format(people=people_text(desk, approvers(scene)))),
    ]
    if scene.alternatives is not None and scene.alternatives[0] == plan.plan:
        words = say("Weighed against {n} ways without a working gun")
        parts.append(text(words.format(n=scene.alternatives[1])))
    if me is None:
        return Screen(name, (*parts, key_needed(desk)), back="plan", live=False)
    keys = (
        (say("Weigh it against doing without"), "ways"),
        (say("Assessment"), "risk"),
        (say("A shot with passes or drops"), "shot"),
        (say("New version"), "version"),
    )
    parts += [button(label, go(f"{here}/{form}"), Tone.QUIET) for label, form in keys]
    parts.append(button(say("From the script to the shot"), go(f"chain/{name}"), Tone.QUIET))
    act = said("AssessmentApproved", me, scene=name, plan=plan.plan)
    parts.append(button(say("I approve its assessment"), record([act], here, ask=True)))
    words = say("A new version rests on nothing that was said of the old one.")
    parts.append(text(words, "small"))
    return Screen(name, tuple(parts), back="plan", live=False)
