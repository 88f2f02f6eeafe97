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
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, signs
from coldproof.desk.floor.screens import announcing, assessment, days, planning, ways
from coldproof.desk.floor.screens.assembling import is_long
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import PLACES, people_text, terms
from coldproof.desk.plan.standing import standing
from coldproof.desk.plan.ways import is_unsigned
from coldproof.state.assessed import Against, against, is_current
from coldproof.state.planned import HOURS
from coldproof.state.records import Scene


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `plan`, `plan/scene/<id>`, `plan/scene/<id>/<form>`, `plan/new`, or a form."""
    head, name, form = (*rest, "", "", "")[:3]
    if head in ("day", "days"):
        return days.show(desk, rest)
    if (head, name) == ("hours", "risk"):
        return assessment.show(desk, HOURS)
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
        *(text(line, tone=Tone.CHECK) for line in of_hours(desk)),
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
            (say("Assessment of the hours"), "plan/hours/risk"),
            (say("Weapons for one handler"), "plan/staff"),
            (say("Whom to reach"), "plan/contact"),
        )
        parts += [button(label, go(route), Tone.QUIET) for label, route in keys]
        parts.append(as_paper(desk, "plan"))
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
    say, state, version = desk.say, desk.state, scene.plan.plan
    found, name = [], scene.plan.scene
    if scene.alternatives is None or scene.alternatives[0] != version or not scene.alternatives[1]:
        found.append(say("not weighed against doing it without the gun"))
    mine = [way for way in state.ways.values() if way.scene == name and is_current(state, way)]
    for way in mine:
        if is_unsigned(state, way):
            words = ", ".join(ways.lacking(desk, way))
            found.append(f"{ways.shot_text(desk, way.scene, way.shot)}: {words}")
    stands = against(state, scene)
    if stands in (Against.ABSENT, Against.OTHER_PLAN, Against.IN_PART):
        found.append(say("no whole assessment of this version"))
    elif stands is Against.CHANGED:
        found.append(say("its assessment is void: the script changed since"))
    elif stands is Against.NOT_APPROVED:
        found.append(say("its assessment is not approved"))
    if scene.assessed is not None and any(way.position > scene.assessed[2] for way in mine):
        found.append(say("a way was chosen after its assessment"))
    return found


def of_hours(desk: Desk) -> list[str]:
    """Say that weeks are planned that ask for an assessment, while none of them stands."""
    how = standing(desk.state, HOURS)
    if not is_long(desk) or (how.newest is not None and not how.is_void):
        return []
    return [desk.say("Long weeks are planned: the hours have no assessment.")]


def one(desk: Desk, name: str, scene: Scene) -> Screen:
    """Return one scene's plan and what can be said of this version."""
    say, me, plan = desk.say, signs(desk), scene.plan
    here = f"plan/scene/{name}"
    lacks = lacking(desk, scene) if plan.classes else []
    how = standing(desk.state, name)
    parts: list[Part] = [
        text(line_of(desk, scene), "large"),
        *(text(line, "normal", Tone.CHECK) for line in lacks),
        text(say("Approved by: {people}").format(people=people_text(desk, how.counted))),
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
    parts += assessment.approving(desk, name, how, here)
    words = say("A new version rests on nothing that was said of the old one.")
    parts.append(text(words, "small"))
    return Screen(name, tuple(parts), back="plan", live=False)
