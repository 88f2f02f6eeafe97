"""What is said of a scene before the day: plan, assessment, shots."""

from __future__ import annotations

from collections.abc import Sequence

from coldproof.acts.plan import ScenePlanned, ShotPlanned
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import CLASSES, options
from coldproof.desk.floor.parts import Part, Screen, Tone, button, choice, field, record, text
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
from coldproof.desk.floor.screens.drafted import lines
from coldproof.desk.floor.terms import PLACES, TAGS
from coldproof.desk.floor.typed import counted, fault, typed
from coldproof.words.floor import SceneTag
from coldproof.words.kit import HAND_WEAPON, WORKING

FOUND = "found"  # in the draft: the script has a gun in the scene, and nobody rejected it
NO_GUN, CANNOT_FIRE, CAN_FIRE = "none", "cannot-fire", "can-fire"


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
    offered = classes_for(desk, scene)
    classes = [one for one in several(desk, "classes") if one in offered]
    tags = [one for one in several(desk, "tags") if one in TAGS]
    shots, heads = counted(desk, ScenePlanned, "shots"), counted(desk, ScenePlanned, "headcount")
    parts += [
        *is_there_one(desk, scene),
        choice("place", say("Where?"), options(desk, PLACES), place),
        *weapons_asked(desk, offered, classes),
        field("shots", say("Shots fired in it"), "number", shots),
        choice("tags", say("What else is in it?"), options(desk, TAGS), tags, many=True),
        *which(desk, classes),
        field("headcount", say("People near"), "number", heads),
        yes_no(desk, "visible", say("Can the public see weapons?")),
    ]
    number_of = 1 if known is None else known.plan.plan + 1
    if me is None:
        parts.append(key_needed(desk))
    elif not offered:
        parts.append(text(say("Say first whether there is a gun at all."), tone=Tone.CHECK))
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
            weapons=meant(desk, classes),
        )
        label = say("Version {n} is right").format(n=number_of)
        then = f"plan/scene/{scene}" + ("/ways" if named_in_script(desk, scene) else "")
        parts.append(button(label, record([act], then, ask=True)))
    title = say("Plan of scene {scene}").format(scene=scene or "")
    return Screen(title, tuple(parts), back="plan", live=False)


def named_in_script(desk: Desk, scene: str | None) -> bool:
    """Say whether the script has a gun in the scene that has a number now, by a line accepted."""
    said = () if scene is None else lines(desk).of_scene(scene)
    return desk.draft.get(FOUND) is True or any(
        hit.accepted and hit.trigger is SceneTag.FIREARMS for hit in said
    )


def is_there_one(desk: Desk, scene: str | None) -> list[Part]:
    """Ask, where the script has a gun, whether any is needed: before which one it might be."""
    say = desk.say
    if not named_in_script(desk, scene):
        return []
    answers = {
        NO_GUN: say("No: it is heard, or seen in what others do"),
        CANNOT_FIRE: say("Something that can not fire"),
        CAN_FIRE: say("A gun that can fire, if nothing less will do"),
    }
    label = say("The script has a gun here. Is there a gun at all?")
    asked = choice("gun", label, answers.items(), picked(desk, "gun", answers))
    return [asked, text(say("The ways to shoot it are weighed next, side by side."), "small")]


def classes_for(desk: Desk, scene: str | None) -> Sequence[str]:
    """Return the classes to choose from; none while it is open whether there is a gun at all."""
    answer = picked(desk, "gun", (NO_GUN, CANNOT_FIRE, CAN_FIRE))
    if not named_in_script(desk, scene) or answer == CAN_FIRE:
        return tuple(CLASSES)
    if answer == NO_GUN:
        return HAND_WEAPON
    return [one for one in CLASSES if one not in WORKING] if answer == CANNOT_FIRE else ()


def weapons_asked(desk: Desk, offered: Sequence[str], classes: list[str]) -> list[Part]:
    """Ask for the classes, of those offered."""
    listed = [one for one in options(desk, CLASSES) if one[0] in offered]
    if not listed:
        return []
    return [choice("classes", desk.say("Which weapons?"), listed, classes, many=True)]


def meant(desk: Desk, classes: list[str]) -> list[str]:
    """Return the weapons that were chosen, of those classes."""
    state = desk.state
    chosen = [one for one in several(desk, "weapons") if one in state.weapons]
    return [one for one in chosen if state.weapons[one].kit.weapon_class in classes]


def which(desk: Desk, classes: list[str]) -> list[Part]:
    """Ask which weapons of the classes are meant, if that is known; none is an answer."""
    words = desk.say("Which of them, if it is known? They go on the cart's list.")
    listed = [(n, n) for n, one in desk.state.weapons.items() if one.kit.weapon_class in classes]
    if not listed:
        return []
    return [choice("weapons", words, listed, meant(desk, classes), many=True)]


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
