"""The days of the schedule: what each one needs, who is asked, and the text for its call sheet."""

from __future__ import annotations

from collections.abc import Callable

from coldproof.desk.floor.call_sheet import call_sheet
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.dates import ways_text
from coldproof.desk.floor.labels import (
    CLASSES,
    COLORS,
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
from coldproof.desk.floor.screens import scheduling
from coldproof.desk.floor.screens.asking import asking, hand_parts
from coldproof.desk.floor.screens.at_hand import read_keys, unread_text, words
from coldproof.desk.floor.screens.drafted import of_script
from coldproof.desk.floor.screens.missing import (
    lack_text,
    missing,
    missing_text,
    together,
    unplanned,
)
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import NOTICES, TOPICS
from coldproof.desk.plan.days import Needs, Pull, Stock, needs_of, scheduled, to_keep_apart
from coldproof.desk.plan.scenes import QUIET, OfDay
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
    return [] if day is None else link_to(desk, needed(desk, day))


def needed(desk: Desk, day: str) -> Needs:
    """Return what a day needs, by the record and by the words that are here beside it."""
    return needs_of(desk.state, day, words(desk))


def link_to(desk: Desk, needs: Needs) -> list[Part]:
    """Lead to the plan of the day that needs this; of one that is not scheduled, nothing."""
    if not any(unit.scenes for unit in needs.units):
        return []
    title = desk.say("Plan of {day}").format(day=needs.day)
    hint = missing_text(desk, needs, len(missing(desk, needs)))
    return [button(title, go(f"plan/day/{needs.day}"), Tone.QUIET, hint)]


def link_named(desk: Desk, needs: Needs, then: str) -> list[Part]:
    """Lead to the plan of a day, and name each thing that is missing for it.

    `then` is where who reads the script's words comes back to.
    """
    found = link_to(desk, needs)
    named = [text(line, tone=Tone.CHECK) for line in missing(desk, needs)]
    return [*found, *named, *read_keys(desk, needs.scenes, then)] if found else []


def listed(desk: Desk) -> Screen:
    """List the days to come, each with its units and scenes; then those that are over."""
    say, state = desk.say, desk.state
    scenes, here, today = list[OfDay](), words(desk), state.day or desk.date()
    items, past = list[dict[str, object]](), list[dict[str, object]]()
    for day in dict.fromkeys(one.day for one in scheduled(state)):
        needs = needs_of(state, day, here)
        scenes += needs.scenes
        lines = [scheduling.unit_text(desk, one.unit, one.scenes) for one in needs.units]
        count = len(missing(desk, needs))
        lines.append(missing_text(desk, needs, count))
        found = row(day, lines, do=go(f"plan/day/{day}"), marked=count > 0)
        (items if day >= today else past).append(found)
    keys = read_keys(desk, scenes, "plan/days")
    none = say("No day to come is scheduled.") if past else say("No day is scheduled.")
    parts: list[Part] = [rows(items, none), *keys]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        parts.append(button(say("Schedule a day"), go("plan/days/new"), Tone.QUIET))
        parts.append(button(say("Take in a schedule"), go("plan/days/list"), Tone.QUIET))
    if items or past:
        parts.append(button(say("Calendar"), go("calendar"), Tone.QUIET))
    if past:
        parts += [heading(say("Days before today, the last first")), rows(past[::-1])]
    return Screen(say("Days"), tuple(parts), back="plan", live=False)


def one(desk: Desk, day: str) -> Screen:
    """Return one day with everything that it needs."""
    say, needs = desk.say, needed(desk, day)
    parts: list[Part] = [
        text(scheduling.unit_text(desk, unit.unit, unit.scenes), "large") for unit in needs.units
    ]
    parts.append(text(desk.hours_are(), "small"))
    items = [row(line, marked=True) for line in missing(desk, needs)]
    parts += [heading(say("Still missing")), rows(items, say("nothing that the record knows"))]
    parts += read_keys(desk, needs.scenes, f"plan/day/{day}")
    parts += [text(line, "small") for line in unread_text(desk, needs.scenes)]
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
    """List the scenes with a plan, or something in the script, and name the others in a line."""
    say = desk.say
    items = [
        row(
            one.name,
            (*scene_lines(desk, one), *open_lines(desk, one)),
            do=go(f"plan/scene/{one.name}" if one.plan else f"script/scene/{one.name}"),
            marked=bool(open_lines(desk, one)),
        )
        for one in needs.scenes
        if one.plan is not None or one.is_told
    ]
    parts: list[Part] = [heading(say("Scenes")), rows(items, say("None is planned."))]
    quiet = [line for lack in QUIET for line in together(desk, needs, lack)]
    return [*parts, *(text(line, "small") for line in quiet)]


def open_lines(desk: Desk, one: OfDay) -> list[str]:
    """Return what a scene lacks, and what of the script stands against its plan."""
    return [*(lack_text(desk, one, lack) for lack in one.lacks), *of_script(desk, one.name)]


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
    return parts + [text(line, tone=Tone.CHECK) for line in apart_text(desk, needs)]


def apart_text(desk: Desk, needs: Needs) -> list[str]:
    """Say which dummies and blanks of a day's list are kept apart; where none is, nothing."""
    pairs = to_keep_apart(needs.lots)
    if not pairs:
        return []
    words = desk.say(
        "Dummies ({dummies}) and blanks ({blanks}) that fit the same guns: never on one cart at"
        " the same time. Take them on separate carts or trips, and tell each dummy apart"
        " (set.dummy-each-round; the carts are our own practice)."
    )
    inert, hot = (", ".join(dict.fromkeys(names)) for names in zip(*pairs, strict=True))
    return [words.format(dummies=inert, blanks=hot)]


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
    if not (needs.armed or needs.loaded):
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
    """Return the lines for the call sheet of a day: scenes with weapons, those without a plan."""
    scenes = (one.name for one in needs.armed)
    return call_sheet(desk, needs.day, scenes, unplanned(desk, needs))
