"""The days of the schedule: what each one needs, who is asked, and the text for its call sheet."""

from __future__ import annotations

from collections.abc import Callable

from coldproof.desk.floor.call_sheet import call_sheet
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.dates import ways_text
from coldproof.desk.floor.labels import (
    CLASSES,
    COLORS,
    DOCUMENTS,
    ROUNDS,
    classes_text,
    label,
    shots_text,
)
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    field,
    go,
    heading,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, signs
from coldproof.desk.floor.screens import not_ready, scheduling
from coldproof.desk.floor.screens.asking import asking, hand_parts
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import NOTICES, TOPICS
from coldproof.desk.plan.days import (
    Lack,
    Needs,
    OfDay,
    Pull,
    Stock,
    needs_of,
    scheduled,
)
from coldproof.words.sentence import counted


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `plan/days`, `plan/days/new`, `plan/days/list`, or `plan/day/<day>` and its forms."""
    head, name, form = (*rest, "", "", "")[:3]
    if head == "days":
        forms = {"new": scheduling.by_hand, "list": scheduling.show}
        return forms.get(name, listed)(desk)
    if not scheduled(desk.state, name):
        return listed(desk)
    return asking(desk, name) if form == "ask" else one(desk, name)


def link(desk: Desk, day: str | None) -> list[Part]:
    """Lead to the plan of a day, where it is scheduled, and say what is missing for it."""
    return [] if day is None else link_to(desk, needs_of(desk.state, day))


def link_to(desk: Desk, needs: Needs) -> list[Part]:
    """Lead to the plan of the day that needs this; of one that is not scheduled, nothing."""
    if not any(unit.scenes for unit in needs.units):
        return []
    title = desk.say("Plan of {day}").format(day=needs.day)
    hint = missing_text(desk, needs, len(missing(desk, needs)))
    return [button(title, go(f"plan/day/{needs.day}"), Tone.QUIET, hint)]


def link_named(desk: Desk, needs: Needs) -> list[Part]:
    """Lead to the plan of a day, and name each thing that is missing for it."""
    found = link_to(desk, needs)
    named = [text(line, tone=Tone.CHECK) for line in missing(desk, needs)]
    return [*found, *named] if found else []


def missing_text(desk: Desk, needs: Needs, count: int) -> str:
    """Say in a line how many scenes have weapons, and how many things are still missing."""
    say = desk.say
    words = say("Scenes with weapons: {n}; still missing: {missing}")
    return words.format(n=len(needs.armed), missing=count or say("nothing that the record knows"))


def missing(desk: Desk, needs: Needs) -> list[str]:
    """Return what is missing for a day, a line for each thing."""
    say = desk.say
    found = [
        f"{one.name}: {lack_text(desk, one, lack)}"
        for one in needs.scenes
        for lack in one.lacks
        if lack is not Lack.UNKNOWN
    ]
    if needs.ready < needs.handlers:
        words = say("handlers: {n} needed, {ready} with hours and nothing else to do")
        found.append(words.format(n=needs.handlers, ready=needs.ready))
    found += [
        say("{person}: was asked for hours, and has not answered").format(person=hand.person)
        for hand in needs.hands
        if hand.asked is not None and hand.given is None
    ]
    for told in needs.notices:
        if told.notice is None:
            words = say("notice: {kind} {scene}")
            kind = label(desk, NOTICES, told.kind)
            found.append(words.format(kind=kind, scene=told.scene or "").strip(" "))
    found += [
        say("{person}: {paper} ended on {day}").format(
            person=one.person, paper=label(desk, DOCUMENTS, one.document), day=one.last_day
        )
        for one in needs.lapsed
    ]
    found += not_ready.weapons(desk, needs)
    known = sum(lot.told for lot in needs.lots if lot.blanks)
    if known < needs.blanks:
        words = say("blanks: {n} planned, {told} told apart")
        found.append(words.format(n=needs.blanks, told=known))
    return found


def lack_text(desk: Desk, one: OfDay, lack: Lack) -> str:
    """Say what a scene lacks."""
    say = desk.say
    if lack is Lack.NO_WEAPON:
        classes = ", ".join(label(desk, CLASSES, kind) for kind in one.wanting)
        return say("no weapon in the kit for it: {classes}").format(classes=classes)
    words = {
        Lack.UNKNOWN: say("no plan in the record"),
        Lack.NAMED: say("no plan, and the script has something there"),
        Lack.NO_WAY: say("not weighed against doing it without the gun"),
        Lack.NOT_ASSESSED: say("no whole assessment of this version"),
        Lack.NOT_APPROVED: say("its assessment is not approved"),
        Lack.NOT_SIGNED: say("a firearm without its reason or its signatures"),
        Lack.RECHOSEN: say("a way was chosen after its assessment"),
        Lack.CHANGED: say("the script changed since"),
    }
    return words[lack]


def listed(desk: Desk) -> Screen:
    """List the days, each with its units and scenes."""
    say, state = desk.say, desk.state
    items = []
    for day in dict.fromkeys(one.day for one in scheduled(state)):
        needs = needs_of(state, day)
        lines = [scheduling.unit_text(desk, one.unit, one.scenes) for one in needs.units]
        count = len(missing(desk, needs))
        lines.append(missing_text(desk, needs, count))
        items.append(row(day, lines, do=go(f"plan/day/{day}"), marked=count > 0))
    parts: list[Part] = [rows(items, say("No day is scheduled."))]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        parts.append(button(say("Schedule a day"), go("plan/days/new"), Tone.QUIET))
        parts.append(button(say("Take in a schedule"), go("plan/days/list"), Tone.QUIET))
    if items:
        parts.append(button(say("Calendar"), go("calendar"), Tone.QUIET))
    return Screen(say("Days"), tuple(parts), back="plan", live=False)


def one(desk: Desk, day: str) -> Screen:
    """Return one day with everything that it needs."""
    say, needs = desk.say, needs_of(desk.state, day)
    parts: list[Part] = [
        text(scheduling.unit_text(desk, unit.unit, unit.scenes), "large") for unit in needs.units
    ]
    parts.append(text(desk.hours_are(), "small"))
    items = [row(line, marked=True) for line in missing(desk, needs)]
    parts += [heading(say("Still missing")), rows(items, say("nothing that the record knows"))]
    parts += [*scene_parts(desk, needs), *hand_parts(desk, needs), *cart_parts(desk, needs)]
    parts += notice_parts(desk, needs)
    if needs.topics:
        told = [row(say(TOPICS[one])) for one in needs.topics]
        parts += [heading(say("For the meeting")), rows(told)]
    parts += [*sheet_parts(desk, needs), as_paper(desk, "day", f"day={day}")]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        words = say("Change the day")
        for unit in needs.units:
            values = {"day": day, "unit": unit.unit, "scenes": ", ".join(unit.scenes)}
            do = put(values, "plan/days/new")
            parts.append(button(f"{words}: {unit.unit}", do, Tone.QUIET))
    return Screen(say("Plan of {day}").format(day=day), tuple(parts), back="plan/days", live=False)


def scene_parts(desk: Desk, needs: Needs) -> list[Part]:
    """List the scenes that have a plan, and name the others in a line."""
    say = desk.say
    items = [
        row(
            one.name,
            (*scene_lines(desk, one), *(lack_text(desk, one, lack) for lack in one.lacks)),
            do=go(f"plan/scene/{one.name}") if one.plan else None,
            marked=bool(one.lacks),
        )
        for one in needs.scenes
        if Lack.UNKNOWN not in one.lacks
    ]
    unknown = [one.name for one in needs.scenes if Lack.UNKNOWN in one.lacks]
    parts: list[Part] = [heading(say("Scenes")), rows(items, say("None is planned."))]
    if unknown:
        words = say("No plan, and no accepted word of the script: {scenes}")
        parts.append(text(words.format(scenes=", ".join(unknown)), "small"))
    return parts


def scene_lines(desk: Desk, one: OfDay) -> list[str]:
    """Return what is planned in a scene, and how it is to be shot."""
    if one.plan is None:
        return []
    classes = classes_text(desk, one.plan.classes) or desk.say("no weapon")
    return [f"{classes}; {shots_text(desk, one.plan.shots)}", *ways_text(one, desk.say)]


def cart_parts(desk: Desk, needs: Needs) -> list[Part]:
    """List what goes on the cart, and which lots could serve."""
    say = desk.say
    items = [row(pull.weapon, pull_lines(desk, pull), marked=pull.held) for pull in needs.pull]
    lots = []
    for lot in needs.lots:
        what = label(desk, ROUNDS, lot.round_class)
        words = say("{rounds}: {left} left, {told} told apart; {scenes}")
        of = scenes_text(desk, lot.scenes)
        line = words.format(rounds=what, left=lot.left, told=lot.told, scenes=of)
        lines = [line, *drawn_text(lot, say), *([lot.caliber] if lot.caliber else [])]
        lots.append(row(lot.lot, lines, do=go(f"lot/{lot.lot}")))
    parts: list[Part] = [
        heading(say("For the cart")),
        rows(items, say("No weapon of the record fits what is planned.")),
    ]
    if lots or needs.blanks:
        parts += [heading(say("Rounds")), rows(lots, say("No lot fits."))]
    return parts


def pull_lines(desk: Desk, pull: Pull) -> list[str]:
    """Say what a weapon is, where it lies, its tag and its scenes."""
    say = desk.say
    tag = say("no tag") if pull.color is None else label(desk, COLORS, pull.color)
    words = say("{place}; tag: {tag}; {scenes}")
    lines = [label(desk, CLASSES, pull.weapon_class), *why_listed(pull, say)]
    place = place_text(pull, say)
    lines.append(words.format(place=place, tag=tag, scenes=scenes_text(desk, pull.scenes)))
    return [*lines, *not_to_pull(pull, say)]


def place_text(pull: Pull, say: Callable[[str], str]) -> str:
    """Say in whose hand a weapon is, or where it lies."""
    if pull.custody.person is not None:
        return say("in the hand of {person}").format(person=pull.custody.person)
    return pull.custody.place or say("no place said")


def not_to_pull(pull: Pull, say: Callable[[str], str]) -> list[str]:
    """Say why a weapon is not to be taken out of its lock; of one that is, nothing."""
    if pull.held:
        return [say("QUARANTINED: it goes nowhere until that is settled")]
    return [] if pull.locked else [say("out of its lock already")]


def drawn_text(lot: Stock, say: Callable[[str], str]) -> list[str]:
    """Say what of a lot is in guns, and who drew of it."""
    found = []
    if lot.loaded:
        found.append(say("in guns now: {n}").format(n=lot.loaded))
    if lot.carriers:
        found.append(say("drawn by {people}").format(people=", ".join(lot.carriers)))
    return found


def scenes_text(desk: Desk, scenes: tuple[str, ...]) -> str:
    """Name scenes, of one as of one."""
    named = ", ".join(scenes)
    return desk.say(counted(len(scenes), "scene {scenes}", "scenes {scenes}", scenes=named))


def why_listed(pull: Pull, say: Callable[[str], str]) -> list[str]:
    """Say what speaks against a weapon's place on the list; of one that is meant, nothing."""
    if not pull.named:
        return [say("could serve by its class: no plan names one")]
    return [] if pull.fits else [say("named, and not what the scene is to be shot with")]


def notice_parts(desk: Desk, needs: Needs) -> list[Part]:
    """List the notices that the day wants, given or not."""
    say, items = desk.say, []
    for told in needs.notices:
        title = f"{label(desk, NOTICES, told.kind)} {told.scene or ''}".strip(" ")
        line = say("not given yet")
        if told.notice is not None:
            by = say("given by {by}")
            by = say("not required, says {by}") if told.notice.not_required else by
            line = by.format(by=told.notice.by)
        items.append(row(title, (line,), do=go("plan/notice"), marked=told.notice is None))
    return [heading(say("Notices")), rows(items)] if items else []


def sheet_parts(desk: Desk, needs: Needs) -> list[Part]:
    """Show the text for the call sheet, to be copied."""
    say = desk.say
    if not needs.armed:
        return []
    words = "\n".join(call_lines(desk, needs))
    day = f"day={needs.day}"
    return [
        heading(say("For the call sheet")),
        field("copy", say("To be copied"), "long", words),
        as_paper(desk, "call-sheet", f"{day}&lang=en", say("In English")),
        as_paper(desk, "call-sheet", f"{day}&lang=es", say("In Spanish")),
        as_paper(desk, "pull", day, say("Pull list for the cart")),
    ]


def call_lines(desk: Desk, needs: Needs) -> list[str]:
    """Return the lines for the call sheet of a day, of its scenes with weapons."""
    return call_sheet(desk, needs.day, (one.name for one in needs.armed))
