"""Told before the day: notices, the longest week, weapons for one handler, whom to reach."""

from __future__ import annotations

from coldproof.acts.plan import HoursPlanned, NoticeGiven
from coldproof.acts.production import ContactPublished, StaffingDeclared
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import options
from coldproof.desk.floor.parts import Part, Screen, button, choice, field, record, text
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    number,
    picked,
    said,
    signs,
    yes_no,
)
from coldproof.desk.floor.terms import NOTICES
from coldproof.desk.floor.typed import counted, fault, typed
from coldproof.words.units import HOUR_MINUTES

WHOLE = "*"
SCENE, UNIT = "scene:", "unit:"


def page(desk: Desk, title: str, parts: list[Part]) -> Screen:
    """Return a form of the plan."""
    end = [] if signs(desk) is not None else [key_needed(desk)]
    return Screen(title, (*parts, *end), back="plan", live=False)


def notice(desk: Desk) -> Screen:
    """Ask to whom notice was given and of what, or who says that none is required."""
    say, me, state = desk.say, signs(desk), desk.state
    about = [(WHOLE, say("The whole production"))]
    about += [(SCENE + n, say("Scene {name}").format(name=n)) for n in state.scenes]
    about += [(UNIT + n, n) for n in state.units]
    kind, of = picked(desk, "notice", NOTICES), picked(desk, "of", [one[0] for one in about])
    reference = typed(desk, NoticeGiven, "reference")
    day = typed(desk, NoticeGiven, "for_day")
    parts: list[Part] = [
        choice("notice", say("To whom?"), options(desk, NOTICES), kind),
        choice("of", say("Of what?"), about, of),
        yes_no(desk, "given", say("Was it given? No: you say that it is not required")),
        field("for_day", say("For which day?"), "day", desk.draft.get("for_day"), day_hint(desk)),
        *fault(desk, NoticeGiven, "for_day"),
        field("reference", say("Reference, if there is one"), value=desk.draft.get("reference")),
        *fault(desk, NoticeGiven, "reference"),
    ]
    if me is not None and kind and of and answered(desk, "given"):
        act = said(
            "NoticeGiven",
            me,
            notice=kind,
            scene=of.removeprefix(SCENE) if of.startswith(SCENE) else None,
            unit=of.removeprefix(UNIT) if of.startswith(UNIT) else None,
            reference=reference,
            not_required=not is_yes(desk, "given"),
            for_day=day,
        )
        given = say("Notice was given") if is_yes(desk, "given") else say("None is required")
        parts.append(button(given, record([act], "today", ask=True)))
    return page(desk, say("Notice"), parts)


def day_hint(desk: Desk) -> str:
    """Say of which day a notice is that names none."""
    return desk.say("Left empty: of every day of that scene; without a scene, of the open day.")


def hours(desk: Desk) -> Screen:
    """Ask for the longest week that is planned for anybody."""
    say, me, longest = desk.say, signs(desk), number(desk, "hours")
    parts: list[Part] = [
        field("hours", say("Hours of the longest week, whole, rounded up"), "number", longest)
    ]
    most = 100_000 // HOUR_MINUTES
    if me is not None and longest is not None and longest <= most:
        act = said(HoursPlanned.__name__, me, longest_week_minutes=longest * HOUR_MINUTES)
        label = say("Nobody is planned for more than {n} h").format(n=longest)
        parts.append(button(label, record([act], "today", ask=True)))
    return page(desk, say("Hours"), parts)


def staffing(desk: Desk) -> Screen:
    """Ask the lead handler how many active weapons one handler can watch."""
    say, me = desk.say, signs(desk)
    many = counted(desk, StaffingDeclared, "weapons_per_handler", "many")
    parts: list[Part] = [
        field("many", say("Active weapons that one handler can watch"), "number", many),
        text(say("A handler says this; who is none changes nothing by it."), "small"),
    ]
    if me is not None and many is not None:
        act = said("StaffingDeclared", me, weapons_per_handler=many)
        parts.append(button(say("{n} for one").format(n=many), record([act], "plan", ask=True)))
    return page(desk, say("Weapons for one handler"), parts)


def contact(desk: Desk) -> Screen:
    """Ask whom performers, crew, unions and the agency can reach, from day to day."""
    say, me = desk.say, signs(desk)
    people = [(n, n) for n, p in desk.state.people.items() if p.departed is None]
    person = picked(desk, "person", [one[0] for one in people])
    first = typed(desk, ContactPublished, "first_day")
    last = typed(desk, ContactPublished, "last_day")
    parts: list[Part] = [
        choice("person", say("Who?"), people, person),
        field("first_day", say("From which day?"), "day", desk.draft.get("first_day")),
        *fault(desk, ContactPublished, "first_day"),
        field("last_day", say("Until which day?"), "day", desk.draft.get("last_day")),
        *fault(desk, ContactPublished, "last_day"),
        yes_no(desk, "sheet", say("Does the call sheet name them, with a number?")),
    ]
    if me is not None and person and first and last and answered(desk, "sheet"):
        act = said(
            "ContactPublished",
            me,
            person=person,
            first_day=first,
            last_day=last,
            on_call_sheet=is_yes(desk, "sheet"),
        )
        parts.append(button(say("They can be reached"), record([act], "plan", ask=True)))
    return page(desk, say("Whom to reach"), parts)


FORMS = {"notice": notice, "hours": hours, "staff": staffing, "contact": contact}
