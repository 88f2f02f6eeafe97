"""The days of the schedule: what each one needs, who is asked, and the text for its call sheet."""

from __future__ import annotations

from coldproof.acts.script import HandlerAnswered, HandlerAsked
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.dates import ways_text
from coldproof.desk.floor.labels import (
    CLASSES,
    COLORS,
    DOCUMENTS,
    ROLES,
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
    call,
    choice,
    field,
    go,
    heading,
    put,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import key_needed, number, picked, said, signs
from coldproof.desk.floor.screens import scheduling
from coldproof.desk.floor.terms import NOTICES, TOPICS, people_text
from coldproof.desk.plan.days import (
    Hand,
    Lack,
    Needs,
    OfDay,
    Pull,
    needs_of,
    scheduled,
)

HOUR_MINUTES = 60
MOST_HOURS = 24


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
    say = desk.say
    if day is None or not any(unit.scenes for unit in scheduled(desk.state, day)):
        return []
    needs = needs_of(desk.state, day)
    hint = missing_text(desk, needs, len(missing(desk, needs)))
    return [button(say("Plan of {day}").format(day=day), go(f"plan/day/{day}"), Tone.QUIET, hint)]


def missing_text(desk: Desk, needs: Needs, count: int) -> str:
    """Say in a line how many scenes have weapons, and how many things are still missing."""
    say = desk.say
    words = say("Scenes with weapons: {n}; still missing: {missing}")
    return words.format(n=len(needs.armed), missing=count or say("nothing that the record knows"))


def missing(desk: Desk, needs: Needs) -> list[str]:
    """Return what is missing for a day, a line for each thing."""
    say, lacks = desk.say, lack_words(desk)
    found = [
        f"{one.name}: {lacks[lack]}"
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
    known = sum(lot.told for lot in needs.lots if lot.blanks)
    if known < needs.blanks:
        words = say("blanks: {n} planned, {told} told apart")
        found.append(words.format(n=needs.blanks, told=known))
    return found


def lack_words(desk: Desk) -> dict[Lack, str]:
    """Return what a scene lacks, in words."""
    say = desk.say
    return {
        Lack.UNKNOWN: say("no plan in the record"),
        Lack.NAMED: say("no plan, and the script has something there"),
        Lack.NO_WAY: say("not weighed against doing it without the gun"),
        Lack.NOT_ASSESSED: say("no whole assessment of this version"),
        Lack.NOT_APPROVED: say("its assessment is not approved"),
        Lack.CHANGED: say("the script changed since"),
    }


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
        url = f"/p/{desk.production}/calendar.ics"
        hint = say("It has no serial numbers. Each of its dates keeps its place when it changes.")
        parts.append(button(say("Calendar file"), call("print", url=url), Tone.QUIET, hint))
    return Screen(say("Days"), tuple(parts), back="plan", live=False)


def one(desk: Desk, day: str) -> Screen:
    """Return one day with everything that it needs."""
    say, needs = desk.say, needs_of(desk.state, day)
    parts: list[Part] = [
        text(scheduling.unit_text(desk, unit.unit, unit.scenes), "large") for unit in needs.units
    ]
    items = [row(line, marked=True) for line in missing(desk, needs)]
    parts += [heading(say("Still missing")), rows(items, say("nothing that the record knows"))]
    parts += [*scene_parts(desk, needs), *hand_parts(desk, needs), *cart_parts(desk, needs)]
    parts += notice_parts(desk, needs)
    if needs.topics:
        told = [row(say(TOPICS[one])) for one in needs.topics]
        parts += [heading(say("For the meeting")), rows(told)]
    parts += sheet_parts(desk, needs)
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
    say, lacks = desk.say, lack_words(desk)
    items = [
        row(
            one.name,
            (*scene_lines(desk, one), *(lacks[lack] for lack in one.lacks)),
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


def hand_parts(desk: Desk, needs: Needs) -> list[Part]:
    """Say how many handlers are needed, who is there, and let one's own hours be given."""
    say, me = desk.say, signs(desk)
    items = [
        row(hand.person, hand_lines(desk, hand), marked=not hand.given or bool(hand.duties))
        for hand in needs.hands
    ]
    words = say("Handlers needed: {n}; with hours and nothing else to do: {ready}")
    counted = words.format(n=needs.handlers, ready=needs.ready)
    parts: list[Part] = [heading(say("Handlers")), text(counted)]
    if needs.handlers and not desk.state.per_handler:
        parts.append(text(say("Nobody said how many weapons one handler minds."), "small"))
    parts.append(rows(items, say("No handler is appointed for that day.")))
    if me is None:
        return parts
    parts.append(button(say("Ask for hours"), go(f"plan/day/{needs.day}/ask"), Tone.QUIET))
    mine = next((h for h in needs.hands if h.person == me and h.asked is not None), None)
    return parts if mine is None else [*parts, *answer_parts(desk, needs.day, mine)]


def answer_parts(desk: Desk, day: str, mine: Hand) -> list[Part]:
    """Ask the one who was asked how many hours they have."""
    say, hours = desk.say, number(desk, "given")
    words = say("Hours that you have for the weapons alone: 0 is a no")
    parts: list[Part] = [field("given", words, "number", hours)]
    if hours is not None and hours <= MOST_HOURS:
        act = said(
            HandlerAnswered.__name__,
            mine.person,
            scheduled=day,
            given_minutes=hours * HOUR_MINUTES,
        )
        done = say("I have {n} h for it").format(n=hours) if hours else say("I have no time for it")
        parts.append(button(done, record([act], f"plan/day/{day}", ask=True)))
    return parts


def hand_lines(desk: Desk, hand: Hand) -> list[str]:
    """Say what a person was asked, what they gave, and what else they would do that day."""
    say, found = desk.say, []
    if not hand.handler:
        found.append(say("not a handler on that day"))
    if hand.asked is None:
        found.append(say("not asked for hours"))
    elif hand.given is None:
        found.append(say("asked for {hours}, no answer yet").format(hours=hours_text(hand.asked)))
    else:
        words = say("asked for {hours}, gave {given}")
        found.append(words.format(hours=hours_text(hand.asked), given=hours_text(hand.given)))
    others = [*hand.duties, *(label(desk, ROLES, role) for role in hand.hats)]
    if others:
        found.append(say("has other work too: {duties}").format(duties=", ".join(others)))
    return found


def hours_text(minutes: int) -> str:
    """Return minutes as hours: `10 h`, `7 h 30`."""
    hours, rest = divmod(minutes, HOUR_MINUTES)
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def cart_parts(desk: Desk, needs: Needs) -> list[Part]:
    """List what goes on the cart, and which lots could serve."""
    say = desk.say
    items = [row(pull.weapon, pull_lines(desk, pull), marked=pull.held) for pull in needs.pull]
    lots = []
    for lot in needs.lots:
        what = label(desk, ROUNDS, lot.round_class)
        words = say("{rounds}: {left} left, {told} told apart; scenes {scenes}")
        line = words.format(rounds=what, left=lot.left, told=lot.told, scenes=", ".join(lot.scenes))
        lots.append(row(lot.lot, (line, lot.caliber or ""), do=go(f"lot/{lot.lot}")))
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
    words = say("{place}; tag: {tag}; scenes {scenes}")
    lines = [label(desk, CLASSES, pull.weapon_class)]
    place = pull.place or say("no place said")
    lines.append(words.format(place=place, tag=tag, scenes=", ".join(pull.scenes)))
    if pull.held:
        lines.append(say("QUARANTINED"))
    return lines


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
    words = "\n".join(call_sheet(desk, needs))
    url = f"/p/{desk.production}/papers/{{name}}.pdf?day={needs.day}"
    lines, pull = url.format(name="call-sheet"), url.format(name="pull")
    return [
        heading(say("For the call sheet")),
        field("copy", say("To be copied"), "long", words),
        button(say("In English"), call("print", url=f"{lines}&lang=en"), Tone.QUIET),
        button(say("In Spanish"), call("print", url=f"{lines}&lang=es"), Tone.QUIET),
        button(say("Pull list for the cart"), call("print", url=pull), Tone.QUIET),
    ]


def call_sheet(desk: Desk, needs: Needs) -> list[str]:
    """Return the lines about weapons for the call sheet of a day: no serials, no names of people.

    The same record gives the same lines, in the language of the desk.
    """
    say = desk.say
    lines = [say("WEAPONS, {day}").format(day=needs.day)]
    words = say("Scene {scene}: {what}")
    for one in needs.armed:
        what = "; ".join(scene_lines(desk, one))
        lines.append(words.format(scene=one.name, what=what))
    people = [hand.person for hand in needs.hands if hand.handler]
    lines.append(say("Weapons handlers: {people}").format(people=people_text(desk, people)))
    lines.append(
        say("Meeting about the weapons before the first one is handed over. Not there? Ask first.")
    )
    lines.append(
        say("Anyone may ask to be shown a weapon, at any time. Anyone may stop work: shout CUT.")
    )
    for name, contact in desk.state.contacts.items():
        if contact.on_call_sheet and contact.first_day <= needs.day <= contact.last_day:
            lines.append(say("To reach on compliance: {person}").format(person=name))
    return lines


def asking(desk: Desk, day: str) -> Screen:
    """Ask whom to ask for how many hours."""
    say, me = desk.say, signs(desk)
    people = [hand.person for hand in needs_of(desk.state, day).hands if hand.handler]
    person, hours = picked(desk, "person", people), number(desk, "hours")
    back = f"plan/day/{day}"
    parts: list[Part] = [
        choice("person", say("Whom?"), [(name, name) for name in people], person),
        field("hours", say("Hours, for the weapons alone"), "number", hours),
    ]
    if not people:
        parts.append(text(say("No handler is appointed for that day.")))
    if me is None:
        parts.append(key_needed(desk))
    elif person and hours and hours <= MOST_HOURS:
        minutes = hours * HOUR_MINUTES
        act = said(HandlerAsked.__name__, me, person=person, scheduled=day, asked_minutes=minutes)
        words = say("{person} is asked for {n} h").format(person=person, n=hours)
        parts.append(button(words, record([act], back, ask=True)))
    return Screen(say("Ask for hours"), tuple(parts), back=back, live=False)
