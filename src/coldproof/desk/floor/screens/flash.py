"""Flashes for the picture editor: open setups, cameras' clocks, the last marks; a clock set.

A clock is set at the tap: the door turns the frame that the slate shows into an offset (`timed`).
"""

from __future__ import annotations

from coldproof.acts.script import CameraClockSet, FlashMarked
from coldproof.acts.setup import SetupBegun
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import options
from coldproof.desk.floor.parts import (
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
from coldproof.desk.floor.said import picked, said, signs
from coldproof.desk.floor.screens.marking import as_drawn, marking, rate_text, refused, timecode
from coldproof.desk.floor.terms import FRAME_RATES, terms
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.plan.flash import is_of_the_day
from coldproof.desk.plan.timecode import COUNTING, TimecodeError, written
from coldproof.state.records import CameraClock, Flash
from coldproof.words.plan import FrameRate

LAST = 8  # marks that are listed


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `flash`, `flash/clock` or `flash/at/<setup>`."""
    head, name = (*rest, "", "")[:2]
    if head == "clock":
        return clock(desk)
    setup = desk.state.setups.get(name) if head == "at" else None
    return listed(desk) if setup is None else marking(desk, name, setup)


def go_on(desk: Desk) -> list[Part]:
    """Lead to the open setup that one marked in last; to the only one, where there is but one."""
    state, me = desk.state, signs(desk)
    still = {name: one.card for name, one in state.setups.items() if one.open}
    found = next(iter(still)) if len(still) == 1 else None
    for one in state.flashes.values():
        where = (one.mark.unit, one.mark.scene)
        mine = [name for name, card in still.items() if (card.unit, card.scene) == where]
        if one.by == me and mine:
            of_shot = [name for name in mine if still[name].of_shot == one.mark.shot]
            found = (of_shot or mine)[0]
    if found is None:
        return []
    words = desk.say("Mark in {setup}").format(setup=found)
    return [button(words, go(f"flash/at/{found}"))]


def listed(desk: Desk) -> Screen:
    """Return the open setups, the cameras whose clocks are known, and the last marks."""
    say, state = desk.say, desk.state
    setups = [
        row(name, (setup_text(desk, one.card),), do=go(f"flash/at/{name}"))
        for name, one in state.setups.items()
        if one.open
    ]
    cameras = [
        row(key.replace("|", ", "), clock_lines(desk, one), marked=not is_of_the_day(state, one))
        for key, one in state.cameras.items()
    ]
    marks = [
        row(shot_text(desk, one.mark), (mark_text(desk, one.mark), by_text(desk, one)))
        for one in list(state.flashes.values())[-LAST:]
    ]
    stop = refused(desk)
    parts: list[Part] = [
        *(stop or go_on(desk)),
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


def setup_text(desk: Desk, card: SetupBegun) -> str:
    """Say of which unit and scene a setup is."""
    return desk.say("{unit}, scene {scene}").format(unit=card.unit, scene=card.scene)


def shot_text(desk: Desk, mark: FlashMarked) -> str:
    """Say of which take a mark is, on which camera."""
    words = desk.say("Scene {scene}, shot {shot}, take {take}, camera {camera}")
    return words.format(scene=mark.scene, shot=mark.shot, take=mark.take, camera=mark.camera)


def by_text(desk: Desk, one: Flash) -> str:
    """Say who made a mark, on which day and at which hour."""
    day, hour = desk.moment(one.at_us)
    return desk.say("marked by {who}, {day} {hour}").format(who=one.by, day=day, hour=hour)


def clock_lines(desk: Desk, clock: CameraClock) -> list[str]:
    """Say how a clock counts, who set it and when; one of an earlier day is asked for again."""
    say, (day, hour) = desk.say, desk.moment(clock.at_us)
    when = say("set by {who}, {day} {hour}").format(who=clock.by, day=day, hour=hour)
    if is_of_the_day(desk.state, clock):
        return [clock_text(desk, clock), when]
    return [say("of an earlier day: set it again before anything is marked"), when]


def clock_text(desk: Desk, clock: CameraClock) -> str:
    """Say how a camera counts, and how far ahead of the time of day it is, or behind, if at all."""
    say, frames = desk.say, clock.offset_frames
    if frames == 0:
        words = say("{rate}, shows the time of day")
    elif frames > 0:
        words = say("{rate}, {timecode} ahead of the time of day")
    else:
        words = say("{rate}, {timecode} behind the time of day")
    far = written(abs(frames) % COUNTING[clock.rate].day, clock.rate)
    return words.format(rate=rate_text(desk, clock.rate), timecode=far)


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
    shown = say("Timecode that its slate will show in a moment")
    scan = call("scan", into="slate", route="flash/clock", label=say("Hold the slate's code here"))
    stop = refused(desk)
    parts: list[Part] = [
        *stop,
        choice("unit", say("Which unit?"), [(name, name) for name in units], unit),
        field("camera", say("Name of the camera, such as A"), value=desk.draft.get("camera")),
        *fault(desk, CameraClockSet, "camera"),
        choice("rate", say("Frames in a second"), options(desk, FRAME_RATES), rate),
        field("slate", shown, value=desk.draft.get("slate")),
        button(say("Scan the slate's code"), scan, Tone.QUIET),
    ]
    if unit is None or camera is None or rate is None or me is None or stop:
        if not stop:
            parts += still_asked(desk, unit, camera, rate)
        return Screen(say("A camera's clock"), tuple(parts), back="flash", live=False)
    about, held = {"unit": unit, "camera": camera, "rate": rate}, as_drawn(desk, "camera")
    frame, wrong = timecode(desk, "slate", FrameRate(rate))
    parts += wrong
    if frame is None and not wrong:
        parts.append(text(say("NOW is here as soon as its timecode is typed or scanned.")))
    if frame is not None:
        act = said("CameraClockSet", me, **about, offset_frames=frame)
        now = say("NOW: it shows {timecode}").format(timecode=written(frame, FrameRate(rate)))
        spent = as_drawn(desk, "slate")
        do = record([act], "flash", ask=True, timed=True, spends=spent, holds=held)
        parts.append(button(now, do))
    act = said("CameraClockSet", me, **about, offset_frames=0)
    tone = Tone.QUIET if desk.draft.get("slate") else Tone.MAIN
    do = record([act], "flash", ask=True, holds=held)
    parts.append(button(say("It shows the time of day"), do, tone))
    words = say("Set it again whenever the camera's clock was set, and mark with the same phone.")
    parts.append(text(words, "small"))
    return Screen(say("A camera's clock"), tuple(parts), back="flash", live=False)


def still_asked(desk: Desk, unit: str | None, camera: str | None, rate: str | None) -> list[Part]:
    """Name what has to be said before the key NOW is there."""
    say = desk.say
    asked = (
        (unit, say("the unit")),
        (camera, say("the camera's name")),
        (rate, say("the frames in a second")),
        (desk.draft.get("slate"), say("its timecode")),
    )
    left = [words for value, words in asked if not value]
    if not any(one.open for one in desk.state.units.values()):
        return [text(say("No unit is open: a camera's clock is set for one that is."))]
    words = say("Still to say before NOW is here: {what}")
    return [text(words.format(what=", ".join(left)))]
