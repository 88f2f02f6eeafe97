"""Who and what is in front of a muzzle: distance measured, ears and eyes, shield, head count."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import DEPARTMENTS, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    choice,
    field,
    heading,
    put,
    record,
    text,
)
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
from coldproof.desk.floor.terms import MITIGATIONS
from coldproof.desk.floor.valued import within
from coldproof.state.records import Setup
from coldproof.words.units import FOOT_TENTH_MM

PAGES = ("distance", "protection")
FEET, CENTIMETERS = "ft", "cm"
MOST_MM = 10_000_000
GROUPS = ("front", "hearing", "eyes")


def show(desk: Desk, name: str, setup: Setup, rest: tuple[str, ...]) -> Screen:
    """Return the page that was asked for."""
    if rest[0] == "distance" and len(rest) > 1:
        return distance(desk, name, rest[1])
    return protection(desk, name, setup)


def distance(desk: Desk, name: str, weapon: str) -> Screen:
    """Ask how far it is from this muzzle to the nearest person or thing in front."""
    say, me = desk.say, signs(desk)
    unit, typed = picked(desk, "unit", (FEET, CENTIMETERS)), number(desk, "far")
    mitigation = picked(desk, "mitigation", MITIGATIONS)
    options = [(FEET, say("feet")), (CENTIMETERS, say("centimeters"))]
    parts: list[Part] = [
        text(say("Measured from the muzzle to the nearest person or thing in front."), "large"),
        field("far", say("How far, whole, rounded down"), "number", typed),
        choice("unit", say("In what?"), options, unit),
        choice(
            "mitigation",
            say("If it is short: what makes up for it? May stay open"),
            [(m.value, say(w)) for m, w in MITIGATIONS.items()],
            mitigation,
        ),
    ]
    if me is None:
        parts.append(key_needed(desk))
    elif typed is not None and unit is not None:
        far = min(millimeters(typed, unit), MOST_MM)
        act = said(
            "DistanceMeasured",
            me,
            setup=name,
            weapon=weapon,
            distance_mm=far,
            mitigation=mitigation,
        )
        label = say("I measured {n} {unit}").format(n=typed, unit=dict(options)[unit])
        parts.append(button(label, record([act], f"setup/{name}", ask=True)))
    return Screen(weapon, tuple(parts), back=f"setup/{name}", live=False)


def millimeters(far: int, unit: str) -> int:
    """Return a measure in millimeters, rounded down: a distance is never made longer."""
    return far * FOOT_TENTH_MM // 10 if unit == FEET else far * 10


def near(desk: Desk, setup: Setup) -> list[str]:
    """Return who is near the unit's weapons, as far as anybody said."""
    unit = desk.state.units.get(setup.card.unit)
    return [] if unit is None else [p for p, there in unit.zone if there.near]


def grouped(desk: Desk, people: list[str]) -> dict[str, list[str]]:
    """Return people by department."""
    found: dict[str, list[str]] = {}
    for person in people:
        known = desk.state.people.get(person)
        if known is not None:
            words = within(label(desk, DEPARTMENTS, known.department))
            found.setdefault(words, []).append(person)
    return found


def protection(desk: Desk, name: str, setup: Setup) -> Screen:
    """Ask, by group with its head count, who is in front and who has ears and eyes on."""
    say, me = desk.say, signs(desk)
    people = near(desk, setup)
    everybody = [n for n, p in desk.state.people.items() if p.departed is None]
    groups = grouped(desk, people)
    counted = ", ".join(f"{group} {len(members)}" for group, members in groups.items())
    heads = say("Near: {n}. {groups}").format(n=len(people), groups=counted)
    parts: list[Part] = [text(heads, "large")]
    labels = {
        "front": say("In front, or on the side where cases fly"),
        "hearing": say("Ears protected"),
        "eyes": say("Eyes protected"),
    }
    for group in GROUPS:
        chosen = [p for p in several(desk, group) if p in everybody]
        parts.append(heading(f"{labels[group]}: {len(chosen)}"))
        for words, members in (*groups.items(), (say("everybody near"), people)):
            both = [*chosen, *(p for p in members if p not in chosen)]
            shown = say("+ {group}: {n}").format(group=words, n=len(members))
            if members and both != chosen:
                parts.append(button(shown, put({group: both}), Tone.QUIET))
        options = [(p, p) for p in dict.fromkeys((*(people or everybody), *chosen))]
        parts.append(choice(group, labels[group], options, chosen, many=True))
    parts.append(yes_no(desk, "shield", say("Is a shield up?")))
    parts.append(yes_no(desk, "remote", say("Does the camera run without anybody behind it?")))
    if me is None:
        parts.append(key_needed(desk))
    elif answered(desk, "shield", "remote"):

        def said_so(group: str) -> list[str]:
            return [p for p in several(desk, group) if p in everybody]

        act = said(
            "ProtectionSet",
            me,
            setup=name,
            front=said_so("front"),
            hearing=said_so("hearing"),
            eyes=said_so("eyes"),
            shield=is_yes(desk, "shield"),
            remote_camera=is_yes(desk, "remote"),
        )
        parts.append(button(say("I looked: that is so"), record([act], f"setup/{name}", ask=True)))
    return Screen(say("In front"), tuple(parts), back=f"setup/{name}", live=False)
