"""A unit, or a performance: opened, near its weapons, meal, move, how long preparing takes."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    go,
    heading,
    record,
    text,
)
from coldproof.desk.floor.said import key_needed, number, picked, said, several, signs
from coldproof.desk.floor.terms import people_text, terms
from coldproof.state.records import Unit
from coldproof.words.floor import Medium, Pressure, UnitKind
from coldproof.words.ids import LABEL, NAME


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the form that opens a unit, or the page of one."""
    name = rest[0] if rest else ""
    known = desk.state.units.get(name)
    return opening(desk) if known is None else page(desk, name, known)


def opening(desk: Desk) -> Screen:
    """Ask for a name and a place; a unit of an earlier day is one tap."""
    say, me = desk.say, signs(desk)
    stage = desk.state.medium is Medium.STAGE
    parts: list[Part] = []
    day = desk.state.day
    if me is None:
        parts.append(key_needed(desk))
    elif day is None:
        parts.append(text(say("Open the day first.")))
    else:
        work = UnitKind.PERFORMANCE if stage else UnitKind.UNIT
        for name, one in desk.state.units.items():
            if not one.open or one.day != day:
                act = said(
                    "UnitOpened", me, unit=name, day=day, work=one.kind.value, place=one.place
                )
                label = say("Open {unit}, {place}")
                label = label.format(unit=name, place=one.place or say("no place said"))
                parts.append(button(label, record([act], "today", ask=True)))
        name, place = typed(desk, "unit"), typed(desk, "place")
        parts.append(field("unit", say("Name, such as main"), value=name))
        parts.append(field("place", say("Place, such as ranch street"), value=place))
        if NAME.fullmatch(name) and (not place or LABEL.fullmatch(place)):
            act = said("UnitOpened", me, unit=name, day=day, work=work.value, place=place or None)
            parts.append(button(say("Open it"), record([act], "today", ask=True)))
    return Screen(terms(desk).open_unit, tuple(parts), back="today", live=False)


def typed(desk: Desk, name: str) -> str:
    """Return what was typed, without spaces at its ends."""
    return (picked(desk, name) or "").strip(" ")


def page(desk: Desk, name: str, unit: Unit) -> Screen:
    """Return everything that is done with a unit."""
    say, me = desk.say, signs(desk)
    place = say("Place: {place}").format(place=unit.place or say("no place said"))
    parts: list[Part] = [text(place, "large")]
    near = [p for p, there in unit.zone if there.near]
    parts.append(heading(say("Near its weapons")))
    parts.append(text(people_text(desk, near)))
    if me is None:
        return Screen(name, (*parts, key_needed(desk)), back="today", live=False)
    here = f"today/unit/{name}"
    parts += zone(desk, name, me, here)
    parts.append(heading(say("Meal")))
    if unit.meal is None:
        act = said("MealBegan", me, unit=name)
        parts.append(button(say("The meal began"), record([act], here)))
        parts.append(text(say("A meal ends every clearance of the unit."), "small"))
    else:
        act = said("MealEnded", me, unit=name)
        parts.append(button(say("The meal is over"), record([act], here, ask=True)))
    parts += moving(desk, name, me, here)
    parts += preparing(desk, name, unit, me)
    parts += quiet(desk, name, me, here)
    return Screen(name, tuple(parts), back="today", live=False)


def zone(desk: Desk, name: str, me: str, here: str) -> list[Part]:
    """Say who came near and who went away."""
    say = desk.say
    people = [n for n, p in desk.state.people.items() if p.departed is None]
    chosen = [n for n in several(desk, "people") if n in people]
    parts: list[Part] = [
        choice("people", say("People"), [(n, n) for n in people], chosen, many=True)
    ]
    if chosen:
        came = said("ZoneEntered", me, people=chosen, unit=name)
        left = said("ZoneLeft", me, people=chosen, unit=name)
        parts.append(button(say("They came near"), record([came], here, ask=True)))
        parts.append(button(say("They went away"), record([left], here, ask=True), Tone.QUIET))
    return parts


def moving(desk: Desk, name: str, me: str, here: str) -> list[Part]:
    """Move to another place: every clearance of the unit ends."""
    say, place = desk.say, typed(desk, "place")
    parts: list[Part] = [heading(say("Move")), field("place", say("New place"), value=place)]
    if place and LABEL.fullmatch(place):
        act = said("UnitMoved", me, unit=name, place=place)
        parts.append(button(say("The unit moved"), record([act], here)))
    parts.append(text(say("A move ends every clearance of the unit."), "small"))
    return parts


def preparing(desk: Desk, name: str, unit: Unit, me: str) -> list[Part]:
    """Say how long preparing takes, and how long it is given."""
    say = desk.say
    parts: list[Part] = [heading(say("Time to prepare"))]
    if unit.prep is not None:
        words = say("{needed} min needed, {planned} min given")
        parts.append(text(words.format(needed=unit.prep[0], planned=unit.prep[1])))
    needed, planned = number(desk, "needed"), number(desk, "planned")
    parts.append(field("needed", say("Minutes needed"), "number", needed))
    parts.append(field("planned", say("Minutes given"), "number", planned))
    if needed is not None and planned is not None:
        act = said("PrepDeclared", me, unit=name, needed_minutes=needed, planned_minutes=planned)
        parts.append(button(say("That is so"), record([act], f"today/unit/{name}", ask=True)))
    return parts


def quiet(desk: Desk, name: str, me: str, here: str) -> list[Part]:
    """Return the quiet keys: one tap each, nothing asked, nobody named."""
    say = desk.say
    keys = (
        (say("Not ready"), said("NotReadyCalled", me, unit=name)),
        (
            say("I was told to go on"),
            said("PressedToGoOn", me, unit=name, pressure=Pressure.GO_ON.value),
        ),
        (
            say("Pulled to other work"),
            said("PressedToGoOn", me, unit=name, pressure=Pressure.OTHER_WORK.value),
        ),
    )
    return [
        heading(say("Quiet keys")),
        *(button(label, record([act], here), Tone.QUIET) for label, act in keys),
        button(say("Ready, and more quiet keys"), go("not-ready"), Tone.QUIET),
        button(say("A hazard"), go("report"), Tone.QUIET),
    ]
