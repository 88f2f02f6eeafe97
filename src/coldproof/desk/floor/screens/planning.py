"""What is said of a scene before the day: plan, assessment, shots."""

from __future__ import annotations

from coldproof.acts.plan import ScenePlanned, ShotPlanned
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import CLASSES, options
from coldproof.desk.floor.parts import Part, Screen, button, choice, field, record
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    number,
    picked,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens import assessment, ways
from coldproof.desk.floor.terms import PLACES, TAGS
from coldproof.desk.floor.typed import counted, fault, typed


def version(desk: Desk, name: str | None) -> Screen:
    """Ask for a scene's plan: of a new scene, or a new version of one that is planned."""
    say, me = desk.say, signs(desk)
    known = desk.state.scenes.get(name or "")
    scene = name if name is not None else typed(desk, ScenePlanned, "scene")
    parts: list[Part] = []
    if name is None:
        parts.append(field("scene", say("Name of the scene"), value=desk.draft.get("scene")))
        parts += fault(desk, ScenePlanned, "scene")
        known = desk.state.scenes.get(scene or "")
    place = picked(desk, "place", PLACES)
    classes = [one for one in several(desk, "classes") if one in CLASSES]
    tags = [one for one in several(desk, "tags") if one in TAGS]
    shots, heads = counted(desk, ScenePlanned, "shots"), counted(desk, ScenePlanned, "headcount")
    parts += [
        choice("place", say("Where?"), options(desk, PLACES), place),
        choice("classes", say("Which weapons?"), options(desk, CLASSES), classes, many=True),
        field("shots", say("Shots fired in it"), "number", shots),
        choice("tags", say("What else is in it?"), options(desk, TAGS), tags, many=True),
        field("headcount", say("People near"), "number", heads),
        yes_no(desk, "visible", say("Can the public see weapons?")),
    ]
    number_of = 1 if known is None else known.plan.plan + 1
    if me is None:
        parts.append(key_needed(desk))
    elif scene and place and shots is not None and heads is not None and answered(desk, "visible"):
        act = said(
            "ScenePlanned",
            me,
            scene=scene,
            plan=number_of,
            place=place,
            classes=classes,
            shots=shots,
            tags=tags,
            headcount=heads,
            weapons_visible_to_public=is_yes(desk, "visible"),
        )
        label = say("Version {n} is right").format(n=number_of)
        parts.append(button(label, record([act], f"plan/scene/{scene}", ask=True)))
    title = say("Plan of scene {scene}").format(scene=scene or "")
    return Screen(title, tuple(parts), back="plan", live=False)


def shooting(desk: Desk, name: str) -> Screen:
    """Ask for a shot in which a weapon is passed on or dropped: its setup card must say so."""
    say, me = desk.say, signs(desk)
    shot = typed(desk, ShotPlanned, "shot")
    passes, drops = number(desk, "passes"), number(desk, "drops")
    parts: list[Part] = [
        field("shot", say("Name of the shot, such as 41C"), value=desk.draft.get("shot")),
        *fault(desk, ShotPlanned, "shot"),
        field("passes", say("Times it is passed on in the shot"), "number", passes),
        field("drops", say("Times it is put down or dropped"), "number", drops),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif shot and passes is not None and drops is not None:
        act = said("ShotPlanned", me, scene=name, shot=shot, passes=passes, drops=drops)
        do = record([act], f"plan/scene/{name}", ask=True)
        parts.append(button(say("That is the shot"), do))
    return Screen(say("A shot"), tuple(parts), back=f"plan/scene/{name}", live=False)


FORMS = {"ways": ways.show, "risk": assessment.of_scene, "shot": shooting, "version": version}
