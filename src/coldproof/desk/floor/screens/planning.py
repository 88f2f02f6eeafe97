"""What is said of a scene before the day: plan, ways to do without, assessment, shots."""

from __future__ import annotations

from coldproof.acts.plan import ScenePlanned, ShotPlanned
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import CLASSES, options
from coldproof.desk.floor.parts import Part, Screen, button, choice, field, record, text
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
from coldproof.desk.floor.terms import ALTERNATIVES, PLACES, TAGS
from coldproof.desk.floor.typed import counted, fault, typed

RISKS = ("hazards", "detailed", "scored", "group")


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


def weighing(desk: Desk, name: str) -> Screen:
    """Ask what was considered instead of a working gun, and what was chosen."""
    say, me = desk.say, signs(desk)
    plan = desk.state.scenes[name].plan.plan
    considered = [one for one in several(desk, "considered") if one in ALTERNATIVES]
    chosen = picked(desk, "chosen", ALTERNATIVES)
    ways = options(desk, ALTERNATIVES)
    parts: list[Part] = [
        choice("considered", say("What was considered?"), ways, considered, many=True),
        choice("chosen", say("What was chosen?"), ways, chosen),
        text(say("The least dangerous stands first. Say aloud why it will not do."), "small"),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif considered and chosen:
        act = said(
            "AlternativesWeighed", me, scene=name, plan=plan, considered=considered, chosen=chosen
        )
        do = record([act], f"plan/scene/{name}", ask=True)
        parts.append(button(say("We weighed it"), do))
    return Screen(say("Without the gun"), tuple(parts), back=f"plan/scene/{name}", live=False)


def assessing(desk: Desk, name: str | None) -> Screen:
    """Ask what a written assessment holds: of a scene's plan, or general without one."""
    say, me = desk.say, signs(desk)
    people = [n for n, p in desk.state.people.items() if p.departed is None]
    contributors = [p for p in several(desk, "contributors") if p in people]
    shown = [(p, p) for p in people]
    asked = RISKS if name is not None else RISKS[:2]
    words = {
        "hazards": say("Does it list the hazards?"),
        "detailed": say("Does it say in detail what is done about each?"),
        "scored": say("Is the risk scored with and without the measures?"),
        "group": say("Does it name the group that is affected?"),
    }
    parts: list[Part] = [yes_no(desk, key, words[key]) for key in asked]
    label = say("Who contributed?")
    parts.append(choice("contributors", label, shown, contributors, many=True))
    parts.append(text(say("The paper itself is kept elsewhere; here is what it holds."), "small"))
    back = "plan" if name is None else f"plan/scene/{name}"
    if me is None:
        parts.append(key_needed(desk))
    elif answered(desk, *asked):
        act = said(
            "RiskAssessed",
            me,
            assessment="general" if name is None else "specific",
            scene=name,
            plan=1 if name is None else desk.state.scenes[name].plan.plan,
            hazards_listed=is_yes(desk, "hazards"),
            mitigation_detailed=is_yes(desk, "detailed"),
            scored_with_and_without=name is not None and is_yes(desk, "scored"),
            affected_group_named=name is not None and is_yes(desk, "group"),
            contributors=contributors,
        )
        parts.append(button(say("That is what it holds"), record([act], back, ask=True)))
    title = say("General assessment") if name is None else say("Assessment")
    return Screen(title, tuple(parts), back=back, live=False)


def of_scene(desk: Desk, name: str) -> Screen:
    """Ask for the assessment of a scene's plan."""
    return assessing(desk, name)


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


FORMS = {"ways": weighing, "risk": of_scene, "shot": shooting, "version": version}
