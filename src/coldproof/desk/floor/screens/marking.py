"""A flash is marked at the tap: what it is of stands in one line, and the large key is at hand."""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.script import FlashMarked
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import DEPARTMENTS, label, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    go,
    put,
    record,
    text,
)
from coldproof.desk.floor.said import (
    NO,
    YES,
    answered,
    is_yes,
    key_needed,
    picked,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.screens.clearing import unlike
from coldproof.desk.floor.terms import FRAME_RATES, HANDS, SIDES
from coldproof.desk.floor.typed import counted, fault, not_taken, typed
from coldproof.desk.plan.flash import clocks_of
from coldproof.desk.plan.timecode import TimecodeError, read, written
from coldproof.rules.core.marking import marks, minds
from coldproof.state.facts import is_gun
from coldproof.state.records import CameraClock, Setup
from coldproof.words.plan import FrameRate, Hand, Seen, Side

ASKING = "asking"  # in the draft: the questions are shown, though all of them are answered
AFTERWARDS = "timecode"  # in the draft: the field for one that was read from the take
NONE = "-"  # no weapon is in the picture: the shot is only heard or implied


class Camera(NamedTuple):
    """A camera that was ticked, and its clock."""

    name: str
    clock: CameraClock


def marking(desk: Desk, name: str, setup: Setup) -> Screen:
    """Say in one line what is marked, and ask for it where that is not known; the large key marks.

    What was marked last in the setup's scene stands for what is not answered; all can be changed.
    """
    say, me, here = desk.say, signs(desk), f"flash/at/{name}"
    title = say("Flash in {setup}").format(setup=name)
    stop = refused(desk)
    if stop or me is None:
        return Screen(title, tuple(stop), back="flash", live=False)
    unit = setup.card.unit
    known = clocks_of(desk.state, unit)
    if not known:
        words = say("No camera of {unit} has its clock set today.").format(unit=unit)
        do = button(say("Set a camera's clock"), go("flash/clock"))
        return Screen(title, (text(words), do), back="flash", live=False)
    before, held = remembered(desk, setup, me), as_drawn(desk, "shot", "take")
    desk = desk._replace(draft={**before, **desk.draft})
    chosen = [one for one in several(desk, "cameras") if one in known]
    cameras = chosen or (list(known) if len(known) == 1 else [])
    about = answers(desk, setup)
    if about is None or not cameras:
        parts = [*doubt(desk, setup), *asked(desk, here, setup, list(known), cameras)]
        parts.append(text(say("Say shot, take, weapon and camera; then mark."), "small"))
        return Screen(title, tuple(parts), back="flash", live=False)
    parts = [*doubt(desk, setup), *caution(desk, me)]
    one = Camera(cameras[0], known[cameras[0]]) if len(cameras) == 1 else None
    parts += afterwards(desk, one)
    if desk.draft.get(ASKING) or not before:
        parts += asked(desk, here, setup, list(known), cameras)
    else:
        parts += said_already(desk, about)
    count = sum(one.mark.scene == setup.card.scene for one in desk.state.flashes.values())
    words = say("Marked in this scene: {n}. A wrong one stays: the editor leaves it out.")
    parts.append(text(words.format(n=count), "small"))
    line = about_text(desk, about, cameras)
    if about["fired"]:
        line = f"{line}. {against}" if (against := unlike(desk, about["weapon"], setup)) else line
    every = [Camera(name, known[name]) for name in cameras]
    parts.append(key(desk, here, me, every, about, line, held))
    return Screen(title, tuple(parts), back="flash", live=False)


def as_drawn(desk: Desk, *fields: str) -> dict[str, str]:
    """Return what fields say as the screen is drawn, as the door compares it at the tap."""
    return {name: str(desk.draft.get(name) or "").strip(" ") for name in fields}


def key(
    desk: Desk,
    here: str,
    me: str,
    cameras: list[Camera],
    about: dict[str, Any],
    line: str,
    held: dict[str, str],
) -> Part:
    """Return the large key: it marks now, or at the timecode that is typed; never the other one.

    It marks what it says also where something is typed before the screen is drawn anew: then the
    tap only shows it anew.  Where what is typed is no timecode of one camera, it marks
    nothing.
    """
    say, value = desk.say, typed_text(desk)
    spent = {AFTERWARDS: value}
    if not value:
        acts = [act_of(me, one, 0, Seen.LIVE, about) for one in cameras]
        do = record(acts, here, ask=True, keep=True, timed=True, spends=spent, holds=held)
        return button(say("FLASH"), do, Tone.HOT, line, at_hand=True)
    frame = timecode(desk, AFTERWARDS, cameras[0].clock.rate)[0] if len(cameras) == 1 else None
    if frame is None:
        why = say("What is typed is no timecode of one camera, so nothing can be marked.")
        do = put({AFTERWARDS: None})
        return button(say("Empty the timecode"), do, Tone.QUIET, why, at_hand=True)
    act = act_of(me, cameras[0], frame, Seen.COUNTED, about)
    words = say("Mark {timecode}").format(timecode=written(frame, cameras[0].clock.rate))
    do = record([act], here, ask=True, keep=True, spends=spent, holds=held)
    return button(words, do, Tone.HOT, line, at_hand=True)


def remembered(desk: Desk, setup: Setup, me: str) -> dict[str, Any]:
    """Return what one's own last mark in a setup's scene answers, as a draft; a photo is none.

    A weapon that the setup's card has no more, and a camera whose clock is not known, fall out
    where they are read.
    """
    card = setup.card
    mine = [one.mark for one in desk.state.flashes.values() if one.by == me]
    mine = [mark for mark in mine if (mark.unit, mark.scene) == (card.unit, card.scene)]
    if not mine:
        return {}
    last = mine[-1]
    same_take = [mark for mark in mine if (mark.shot, mark.take) == (last.shot, last.take)]
    found: dict[str, Any] = {
        "shot": last.shot,
        "take": last.take,
        "weapon": last.weapon or NONE,
        "hand": None if last.hand is None else last.hand.value,
        "side": None if last.side is None else last.side.value,
        "cameras": list(dict.fromkeys(mark.camera for mark in same_take)),
    }
    if desk.draft.get("weapon", found["weapon"]) == found["weapon"]:  # of another one it is asked
        found["fired"] = YES if last.fired else NO
    return found


def said_already(desk: Desk, about: dict[str, Any]) -> list[Part]:
    """Lead to the questions, and to the take that comes next, which is what changes most."""
    say, following = desk.say, about["take"] + 1
    next_take = put({"take": following, ASKING: False})
    return [
        button(say("Take {n} now").format(n=following), next_take, Tone.QUIET),
        button(say("Another shot, take or weapon"), put({ASKING: True}), Tone.QUIET),
    ]


def about_text(desk: Desk, about: dict[str, Any], cameras: list[str]) -> str:
    """Say in one line what a mark is of: scene, shot, take, weapon, hand, where, cameras."""
    say = desk.say
    told = [
        say("Scene {name}").format(name=about["scene"]),
        about["shot"],
        say("take {n}").format(n=about["take"]),
        about["weapon"] or say("no weapon"),
        say("really fired") if about["fired"] else say("to draw"),
        *(label(desk, HANDS, Hand(one)) for one in [about["hand"]] if one),
        *(label(desk, SIDES, Side(one)) for one in [about["side"]] if one),
        say("camera {names}").format(names=", ".join(cameras)),
    ]
    return " · ".join(told)


def asked(desk: Desk, here: str, setup: Setup, known: list[str], cameras: list[str]) -> list[Part]:
    """Return the questions, what the card says filled in."""
    say, draft = desk.say, desk.draft
    shot = draft.get("shot") or setup.card.of_shot
    weapons: list[tuple[str, str]] = [(one, one) for one in setup.card.weapons]
    weapons.append((NONE, say("No weapon in the picture")))
    many = [(one, one) for one in known]
    parts: list[Part] = [
        text(say("Scene {name}").format(name=setup.card.scene), "large"),
        field("shot", say("Shot"), value=shot),
        *fault(desk, FlashMarked, "shot"),
        field("take", say("Take"), "number", draft.get("take")),
        choice("weapon", say("Which weapon?"), weapons, picked(desk, "weapon")),
        *([yes_no(desk, "fired", say("Was a round really fired?"))] if can_fire(desk) else []),
        choice("hand", say("In which hand?"), options(desk, HANDS), picked(desk, "hand", HANDS)),
        choice(
            "side",
            say("Where does the muzzle point, as the camera sees it?"),
            options(desk, SIDES),
            picked(desk, "side", SIDES),
        ),
        choice("cameras", say("Which cameras?"), many, cameras, many=True),
    ]
    if picked(desk, "picture") is None:
        take = call("letter-picture", into="picture", then=here)
        parts.append(button(say("Reference photo of the light"), take, Tone.QUIET))
    else:
        parts.append(text(say("The photo is kept and goes with each mark.")))
    return parts


def can_fire(desk: Desk) -> bool:
    """Say whether the weapon that was chosen is a gun: whether it fired only its watcher can say.

    It may be empty or hold dummies; then its flash is to be drawn.
    """
    known = desk.state.weapons.get(picked(desk, "weapon") or "")
    return known is not None and is_gun(known.kit)


def doubt(desk: Desk, setup: Setup) -> list[Part]:
    """Say what speaks against a round that is said to be fired, and lead to where that is told.

    The mark is taken all the same.
    """
    say, weapon = desk.say, picked(desk, "weapon") or ""
    why = unlike(desk, weapon, setup) if is_yes(desk, "fired") else ""
    if not why:
        return []
    words = say("If a round was really fired, that is something that happened.")
    tell = button(say("Something happened"), go(f"happened/fired/{weapon}"), Tone.STOP)
    return [text(f"{why} {words}", "large", Tone.STOP), tell]


def answers(desk: Desk, setup: Setup) -> dict[str, Any] | None:
    """Return the fields of a mark that were answered; none where one is missing."""
    typed_shot = typed(desk, FlashMarked, "shot")
    shot = setup.card.of_shot if not desk.draft.get("shot") else typed_shot
    take = counted(desk, FlashMarked, "take")
    weapon = picked(desk, "weapon", (*setup.card.weapons, NONE))
    fires = can_fire(desk)
    if shot is None or take is None or weapon is None or (fires and not answered(desk, "fired")):
        return None
    return {
        "unit": setup.card.unit,
        "scene": setup.card.scene,
        "shot": shot,
        "take": take,
        "weapon": None if weapon == NONE else weapon,
        "hand": picked(desk, "hand", HANDS),
        "side": picked(desk, "side", SIDES),
        "fired": fires and is_yes(desk, "fired"),
        "picture": typed(desk, FlashMarked, "picture"),
    }


def act_of(me: str, camera: Camera, frame: int, how: Seen, about: dict[str, Any]) -> dict[str, Any]:
    """Return one mark as a tap says it."""
    where: dict[str, Any] = {"camera": camera.name, "rate": camera.clock.rate.value, "frame": frame}
    return said("FlashMarked", me, **where, how=how.value, **about)


def afterwards(desk: Desk, camera: Camera | None) -> list[Part]:
    """Ask for a timecode that was read from the take; of more cameras than one, say that it waits.

    It stands above all else, since the large key lies over what is below.
    """
    say, value = desk.say, typed_text(desk)
    if camera is None:
        return [text(say("To mark by a timecode afterwards, tick one camera only."), "small")]
    words = say("Or afterwards: timecode of {camera}, {rate}")
    words = words.format(camera=camera.name, rate=rate_text(desk, camera.clock.rate))
    parts: list[Part] = [field(AFTERWARDS, words, value=desk.draft.get(AFTERWARDS))]
    frame, wrong = timecode(desk, AFTERWARDS, camera.clock.rate)
    parts += wrong
    shown = None if frame is None else written(frame, camera.clock.rate)
    if shown is not None and shown != value:
        told = say("{typed} is read as {timecode}.").format(typed=value, timecode=shown)
        parts.append(text(told, tone=Tone.CHECK))
    return parts


def typed_text(desk: Desk) -> str:
    """Return what stands in the field for a timecode."""
    return as_drawn(desk, AFTERWARDS)[AFTERWARDS]


def refused(desk: Desk) -> list[Part]:
    """Say who may mark, to whoever has a weapon to mind now or cannot sign; else nothing."""
    say, me = desk.say, signs(desk)
    if me is None:
        return [key_needed(desk)]
    weapon = minds(desk.state, me)
    if weapon is None:
        return []
    first = say("You have {weapon} to mind, so you mark nothing.").format(weapon=weapon)
    who = say(
        "Who marks: script supervisor, visual effects or sound, with no weapon in hand, in sight or"
        " in an open check."
    )
    return [text(first, "large", Tone.STOP), text(who)]


def caution(desk: Desk, me: str) -> list[Part]:
    """Say it to whoever is of another department than those who mark; their mark is kept."""
    say = desk.say
    if marks(desk.state, me):
        return []
    words = say("Script supervisor, visual effects or sound mark; you are in {department}.")
    mine = label(desk, DEPARTMENTS, desk.state.people[me].department)
    return [text(words.format(department=mine), tone=Tone.CHECK)]


def rate_text(desk: Desk, rate: FrameRate) -> str:
    """Return a rate as people say it."""
    return desk.say(FRAME_RATES[rate])


def timecode(desk: Desk, name: str, rate: FrameRate) -> tuple[int | None, list[Part]]:
    """Return the frame of a timecode that was typed, or what is wrong with it."""
    value = str(desk.draft.get(name) or "").strip(" ")
    if not value:
        return None, []
    try:
        return read(value, rate), []
    except TimecodeError as error:
        return None, [not_taken(desk, error.found, error.want)]
