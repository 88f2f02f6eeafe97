"""Marks for the picture editor: a camera's clock, and where in a take the flash goes.

A mark is made at the tap: the door fills in the frame that the camera shows then (`timed`).
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.script import CameraClockSet, FlashMarked
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import options
from coldproof.desk.floor.parts import (
    Do,
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    picked,
    said,
    several,
    signs,
    yes_no,
)
from coldproof.desk.floor.terms import FRAME_RATES, HANDS, SIDES, terms
from coldproof.desk.floor.typed import counted, fault, typed
from coldproof.desk.plan.flash import clocks_of
from coldproof.desk.plan.timecode import TimecodeError, read, written
from coldproof.rules.core.marking import minds
from coldproof.state.facts import is_gun
from coldproof.state.records import CameraClock, Setup
from coldproof.words.plan import FrameRate, Seen

NONE = "-"  # no weapon is in the picture: the shot is only heard or implied
LAST = 8  # marks that are listed


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `flash`, `flash/clock` or `flash/at/<setup>`."""
    head, name = (*rest, "", "")[:2]
    if head == "clock":
        return clock(desk)
    setup = desk.state.setups.get(name) if head == "at" else None
    return listed(desk) if setup is None else marking(desk, name, setup)


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


def listed(desk: Desk) -> Screen:
    """Return the open setups, the cameras whose clocks are known, and the last marks."""
    say, state = desk.say, desk.state
    setups = [
        row(name, (f"{one.card.unit}, {one.card.scene}",), do=go(f"flash/at/{name}"))
        for name, one in state.setups.items()
        if one.open
    ]
    cameras = [
        row(key.replace("|", ", "), (clock_text(desk, one),)) for key, one in state.cameras.items()
    ]
    marks = [
        row(f"{one.mark.scene} {one.mark.shot}, {one.mark.camera}", (mark_text(desk, one.mark),))
        for one in list(state.flashes.values())[-LAST:]
    ]
    stop = refused(desk)
    parts: list[Part] = [
        *stop,
        heading(terms(desk).setups),
        rows(setups, say("None is open.")),
        heading(say("Clocks of the cameras")),
        rows(cameras, say("No camera's clock is known.")),
    ]
    if not stop:
        parts.append(button(say("Set a camera's clock"), go("flash/clock"), Tone.QUIET))
    url = f"/p/{desk.production}/flash.zip"
    parts += [
        heading(say("Last marks")),
        rows(marks[::-1], say("Nothing was marked.")),
        text(say("A mark that is not wanted stays: the editor leaves it out."), "small"),
        button(say("Files for the editor"), call("open", url=url), Tone.QUIET),
    ]
    return Screen(say("Flashes"), tuple(parts), back="today", live=False)


def clock_text(desk: Desk, clock: CameraClock) -> str:
    """Say how a camera counts and how far it is from the time of day."""
    words = desk.say("{rate}, {frames} frames from the time of day")
    return words.format(rate=rate_text(desk, clock.rate), frames=clock.offset_frames)


def rate_text(desk: Desk, rate: FrameRate) -> str:
    """Return a rate as people say it."""
    return desk.say(FRAME_RATES[rate])


def mark_text(desk: Desk, mark: FlashMarked) -> str:
    """Say where a mark is, and whether a flash is to be drawn."""
    say = desk.say
    what = say("really fired") if mark.fired else say("to draw")
    try:
        where = written(mark.frame, mark.rate)
    except TimecodeError:
        where = str(mark.frame)
    return f"{where}, {mark.rate.value}, {mark.weapon or say('no weapon')}, {what}"


def clock(desk: Desk) -> Screen:
    """Ask what a camera's slate shows; the tap says that it shows it at this moment."""
    say, me = desk.say, signs(desk)
    units = [name for name, one in desk.state.units.items() if one.open]
    unit = picked(desk, "unit", units) or (units[0] if len(units) == 1 else None)
    camera = typed(desk, CameraClockSet, "camera")
    rate = picked(desk, "rate", FRAME_RATES)
    label = say("Timecode that its slate will show in a moment")
    scan = call("scan", into="slate", route="flash/clock", label=say("Hold the slate's code here"))
    stop = refused(desk)
    parts: list[Part] = [
        *stop,
        choice("unit", say("Which unit?"), [(name, name) for name in units], unit),
        field("camera", say("Name of the camera, such as A"), value=desk.draft.get("camera")),
        *fault(desk, CameraClockSet, "camera"),
        choice("rate", say("Frames in a second"), options(desk, FRAME_RATES), rate),
        field("slate", label, value=desk.draft.get("slate")),
        button(say("Scan the slate's code"), scan, Tone.QUIET),
    ]
    if unit is None or camera is None or rate is None or me is None or stop:
        return Screen(say("A camera's clock"), tuple(parts), back="flash", live=False)
    about = {"unit": unit, "camera": camera, "rate": rate}
    frame, wrong = timecode(desk, "slate", FrameRate(rate))
    parts += wrong
    if frame is not None:
        act = said("CameraClockSet", me, **about, offset_frames=frame)
        now = say("NOW: it shows {timecode}").format(timecode=written(frame, FrameRate(rate)))
        parts.append(button(now, record([act], "flash", ask=True, timed=True)))
    act = said("CameraClockSet", me, **about, offset_frames=0)
    parts.append(button(say("It shows the time of day"), record([act], "flash", ask=True)))
    words = say("Set it again whenever the camera's clock was set, and mark with the same phone.")
    parts.append(text(words, "small"))
    return Screen(say("A camera's clock"), tuple(parts), back="flash", live=False)


def timecode(desk: Desk, name: str, rate: FrameRate) -> tuple[int | None, list[Part]]:
    """Return the frame of a timecode that was typed, or what is wrong with it."""
    value = str(desk.draft.get(name) or "").strip(" ")
    if not value:
        return None, []
    try:
        return read(value, rate), []
    except TimecodeError as error:
        words = desk.say("Not {found}: {want} would do.")
        return None, [text(words.format(found=error.found, want=error.want), tone=Tone.STOP)]


def marking(desk: Desk, name: str, setup: Setup) -> Screen:
    """Ask what is shot at in the take; the large button marks it as it happens."""
    say, me, here = desk.say, signs(desk), f"flash/at/{name}"
    title = say("Flash in {setup}").format(setup=name)
    stop = refused(desk)
    if stop or me is None:
        return Screen(title, tuple(stop), back="flash", live=False)
    unit = setup.card.unit
    known = clocks_of(desk.state, unit)
    if not known:
        words = say("No camera of {unit} has its clock set.").format(unit=unit)
        do = button(say("Set a camera's clock"), go("flash/clock"))
        return Screen(title, (text(words), do), back="flash", live=False)
    chosen = [one for one in several(desk, "cameras") if one in known]
    cameras = chosen or (list(known) if len(known) == 1 else [])
    about = answers(desk, setup)
    parts = asked(desk, here, setup, list(known), cameras)
    if about is None or not cameras:
        parts.append(text(say("Say shot, take, weapon and camera; then mark."), "small"))
        return Screen(title, tuple(parts), back="flash", live=False)
    now = [act_of(me, one, known[one], 0, Seen.LIVE, about) for one in cameras]
    parts.append(button(say("FLASH"), again(now, here, timed=True), Tone.HOT))
    if len(cameras) == 1:
        parts += afterwards(desk, here, me, cameras[0], known[cameras[0]], about)
    count = sum(one.mark.scene == setup.card.scene for one in desk.state.flashes.values())
    words = say("Marked in this scene: {n}. A wrong one stays: the editor leaves it out.")
    parts.append(text(words.format(n=count), "small"))
    return Screen(title, tuple(parts), back="flash", live=False)


def again(acts: list[dict[str, Any]], here: str, *, timed: bool) -> Do:
    """Record marks and stay here, with everything that was answered."""
    return record(acts, here, ask=True, keep=True, timed=timed)


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


def act_of(
    me: str, camera: str, clock: CameraClock, frame: int, how: Seen, about: dict[str, Any]
) -> dict[str, Any]:
    """Return one mark as a tap says it."""
    where: dict[str, Any] = {"camera": camera, "rate": clock.rate.value, "frame": frame}
    return said("FlashMarked", me, **where, how=how.value, **about)


def afterwards(
    desk: Desk,
    here: str,
    me: str,
    camera: str,
    clock: CameraClock,
    about: dict[str, Any],
) -> list[Part]:
    """Ask for a timecode that was read from the take, to mark it afterwards."""
    say = desk.say
    label = say("Or afterwards: timecode of {camera}, {rate}")
    label = label.format(camera=camera, rate=rate_text(desk, clock.rate))
    parts: list[Part] = [field("timecode", label, value=desk.draft.get("timecode"))]
    frame, wrong = timecode(desk, "timecode", clock.rate)
    parts += wrong
    if frame is not None:
        act = act_of(me, camera, clock, frame, Seen.COUNTED, about)
        words = say("Mark {timecode}").format(timecode=written(frame, clock.rate))
        parts.append(button(words, again([act], here, timed=False), Tone.PLAIN))
    return parts
