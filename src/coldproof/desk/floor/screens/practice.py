"""Practice: the same screens on a copy that is thrown away; it looks unlike the record."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, open_units
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.today import was_told
from coldproof.state.facts import is_gun
from coldproof.state.records import CustodyKind
from coldproof.words.floor import Purpose, Topic, Toward
from coldproof.words.people import FLOOR, HANDLERS, PERFORMERS, Document, Role

UNIT, SCENE, SETUP = "main", "1", "1P"


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return what practice is, and how it begins; in it, what to try, and how it ends."""
    return inside(desk) if desk.practice else outside(desk)


def outside(desk: Desk) -> Screen:
    """Return what practice is, and the key that begins it."""
    say = desk.say
    parts: list[Part] = [
        text(say("Practice has a frame of stripes and a mark across every page."), "large"),
        text(say("It begins with a copy of what is so now, on this device alone.")),
        text(say("Its acts carry no signature, are sent nowhere, and are gone at its end.")),
        text(say("A stop in practice stops nobody. Leave it to stop for real."), tone=Tone.STOP),
        button(say("Begin practice"), call("practice", on=True)),
    ]
    return Screen(say("Practice"), tuple(parts), back="board", live=False)


def inside(desk: Desk) -> Screen:
    """Return what to try in practice, in the order of a day, and the way out."""
    say = desk.say
    gun = next((n for n, w in desk.state.weapons.items() if is_gun(w.kit)), None)
    steps = (
        []
        if gun is None
        else [
            (say("Check it, and have it seen"), f"check/{gun}"),
            (say("Hand it over"), f"handover/{gun}"),
            (say("Collect it at the cut"), f"collect/{gun}"),
            (say("Open it again, and show it"), f"reshow/{gun}"),
            (say("Take it back, and count"), f"return/{gun}"),
        ]
    )
    steps += [
        (say("File a draft of the script"), "script/new"),
        (say("Plan a scene without the gun"), "plan"),
        (say("Mark a flash"), "flash"),
    ]
    steps += [(say("Stop"), "stop"), (say("Something happened"), "happened")]
    parts: list[Part] = [
        text(say("PRACTICE. Nothing here is the record."), "huge", Tone.CHECK),
        *preparing(desk, gun),
        heading(say("Try")),
        rows(row(words, do=go(route)) for words, route in steps),
        text(say("Use a rubber replica. Never practice with a gun that can fire.")),
        button(say("Leave practice"), call("practice", on=False), Tone.QUIET),
    ]
    return Screen(say("Practice"), tuple(parts), Tone.CHECK, "board", live=False)


def preparing(desk: Desk, gun: str | None) -> list[Part]:
    """Offer, while a handover could not be tried, to tell in one tap what comes before it."""
    say, state = desk.say, desk.state
    handler, floor = appointed(desk, HANDLERS), appointed(desk, FLOOR)
    performer = appointed(desk, PERFORMERS)
    if gun is None or handler is None or floor is None or performer is None:
        words = say("A handover takes a weapon, an armorer, a first AD and a performer.")
        return [text(words), button(say("The first ten minutes"), go("first-run"))]
    acts, units = [], open_units(desk)
    unit, day = (*units, UNIT)[0], state.day or desk.date()
    if state.day is None:
        acts.append(act(desk, "DayOpened", state.founder or handler, day=day))
    if not units:
        acts.append(act(desk, "UnitOpened", floor, unit=unit, day=day))
    if state.people[handler].credentials == ():
        paper = {"document": Document.ARMORER_QUALIFICATION.value, "first_day": day}
        by = state.founder or handler
        acts.append(act(desk, "CredentialShown", by, person=handler, last_day=day, **paper))
    people = [floor, performer]
    if not all(was_told(state, one, unit) for one in people):
        told = {"unit": unit, "day": day, "topics": [one.value for one in Topic]}
        acts.append(act(desk, "PersonBriefed", handler, people=people, **told))
    where = state.weapons[gun].custody
    if where.kind is CustodyKind.LOCKED:
        out = act(desk, "WeaponUnlocked", handler, weapons=(gun,), store=where.place, unit=unit)
        acts.append(out)
    if not any(one.open and gun in one.card.weapons for one in state.setups.values()):
        card = {"scene": SCENE, "purpose": Purpose.REHEARSAL.value, "toward": Toward.NOBODY.value}
        begun = act(desk, "SetupBegun", floor, setup=SETUP, unit=unit, weapons=(gun,), **card)
        acts.append(begun)
    if not acts:
        return []
    label = say("Make ready: the day, a setup, {weapon} in a hand").format(weapon=gun)
    return [button(label, record(acts, "practice"))]


def appointed(desk: Desk, hats: tuple[Role, ...]) -> str | None:
    """Return the first person who was given one of these hats; also while no day is open."""
    return next(
        (
            name
            for name, known in desk.state.people.items()
            if known.departed is None and any(hat.role in hats for hat in known.appointments)
        ),
        None,
    )
