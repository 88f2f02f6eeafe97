"""Lines about weapons for a call sheet: the same on a page, on paper and in the terminal.

Plain text, one line a fact: no serial number, no name of a person but handles, and no word on
whether anything complies.  The same record gives the same lines, in the language of the desk.
"""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.dates import hours_text, ways_text
from coldproof.desk.floor.labels import CLASSES, label
from coldproof.desk.floor.terms import RINGS, people_text
from coldproof.desk.plan.days import scheduled
from coldproof.desk.plan.notices import counts_on
from coldproof.desk.plan.scenes import of_day
from coldproof.desk.plan.ways import appointed
from coldproof.state.facts import wearers
from coldproof.words.floor import NoticeKind, Ring
from coldproof.words.people import HANDLERS


def call_sheet(desk: Desk, day: str, scenes: Iterable[str], more: Iterable[str] = ()) -> list[str]:
    """Return the lines of a day on which these planned scenes are shot.

    `more` are lines of those that are on the day's schedule, and that nobody planned.
    """
    say, state = desk.say, desk.state
    lines = [say("WEAPONS, {day}").format(day=day)]
    told = [scene_line(desk, name) for name in scenes]
    none = say("No scene with a weapon is planned in the record.")
    if any(one.scenes for one in scheduled(state, day)):
        none = say("No scene of this day is planned with a weapon.")
    lines += told or [none]
    lines += more
    people = [hand_text(desk, day, name) for name in handlers_on(desk, day)]
    lines.append(say("Weapons handlers: {people}").format(people=people_text(desk, people)))
    lines.append(
        say("Meeting about the weapons before the first one is handed over. Not there? Ask first.")
    )
    lines.append(
        say("Anyone may ask to be shown a weapon, at any time. Anyone may stop work: shout CUT.")
    )
    for name, contact in state.contacts.items():
        if contact.on_call_sheet and contact.first_day <= day <= contact.last_day:
            lines.append(say("To reach on compliance: {person}").format(person=name))
    lines += [say("To ring. {line}").format(line=line) for line in number_lines(desk)]
    given = [n for n in state.notices.values() if n.kind is NoticeKind.BULLETIN and n.reference]
    names = dict.fromkeys(str(one.reference) for one in given if counts_on(one, day))
    return [*lines, *(say("Bulletin attached: {name}").format(name=name) for name in names)]


def scene_line(desk: Desk, name: str) -> str:
    """Return one planned scene in a line, with how each of its shots is to be done."""
    say, plan = desk.say, desk.state.scenes[name].plan
    classes = ", ".join(label(desk, CLASSES, one) for one in plan.classes) or say("no weapon")
    words = say(
        "Scene {scene} (plan {plan}): {classes}; shots planned: {shots}; people near: {people}"
    )
    told = words.format(
        scene=name, plan=plan.plan, classes=classes, shots=plan.shots, people=plan.headcount
    )
    return "; ".join([told, *ways_text(of_day(desk.state, name), say)])


def handlers_on(desk: Desk, day: str) -> tuple[str, ...]:
    """Return the handlers of the open day, or those appointed for one that is not open."""
    state = desk.state
    if state.day == day:
        return wearers(state, HANDLERS)
    return tuple(name for name in state.people if appointed(state, name, HANDLERS, day))


def hand_text(desk: Desk, day: str, name: str) -> str:
    """Name a handler, with whether they were asked for their hours of a day, and what they said."""
    say, asked = desk.say, desk.state.handling.get(f"{day}|{name}")
    if asked is None:
        how = say("not asked for hours")
    elif asked.given is None:
        how = say("asked for hours, no answer yet")
    elif asked.given == 0:
        how = say("has no time")
    else:
        how = say("gave {hours}").format(hours=hours_text(asked.given))
    return f"{name} ({how})"


def number_lines(desk: Desk, rings: Iterable[Ring] = tuple(Ring)) -> list[str]:
    """Return a line for each number to ring that is posted, in this order."""
    found = []
    for ring in rings:
        one = desk.state.numbers.get(ring)
        if one is not None and one.phone is not None:
            more = "" if one.detail is None else f" ({one.detail})"
            found.append(f"{desk.say(RINGS[ring])}: {one.phone}{more}")
    return found
