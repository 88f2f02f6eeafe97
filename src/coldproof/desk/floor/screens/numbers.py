"""Numbers to ring: posted for everybody, signed out too; no person's name stands in one."""

from __future__ import annotations

from coldproof.acts.production import NumberPosted
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
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import picked, said, signed_out, signs
from coldproof.desk.floor.terms import RINGS
from coldproof.desk.floor.typed import fault, typed
from coldproof.state.hats import POSTERS
from coldproof.words.floor import Ring

HURT = (Ring.EMERGENCY, Ring.MEDIC, Ring.HOSPITAL)
REPORT = (Ring.REGULATOR, Ring.POLICE, Ring.UNION, Ring.STEWARD, Ring.OFFICE)
CARE = (Ring.CARE, Ring.UNION)


def lines(desk: Desk, rings: tuple[Ring, ...] = tuple(Ring)) -> list[dict[str, object]]:
    """Return a row for each number that is up, in this order."""
    found = []
    for ring in rings:
        posted = desk.state.numbers.get(ring)
        if posted is not None and posted.phone is not None:
            title = f"{desk.say(RINGS[ring])}: {posted.phone}"
            found.append(row(title, () if posted.detail is None else (posted.detail,)))
    return found


def listed(desk: Desk, rings: tuple[Ring, ...]) -> list[Part]:
    """Return the numbers of these kinds, or that none is posted."""
    return [rows(lines(desk, rings), desk.none(desk.say("No number is posted for this.")))]


def may_post(desk: Desk, me: str) -> bool:
    """Say whether a number that this person posts would be shown."""
    known = desk.state.people.get(me)
    worn = () if known is None else known.appointments
    return me == desk.state.founder or any(hat.role in POSTERS for hat in worn)


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return every number, and for who may post one, the form."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [rows(lines(desk), say("No number is posted yet."))]
    if me is None:
        parts.append(signed_out(desk))
    elif not may_post(desk, me):
        words = say("The office, handlers, the safety side, a steward or a medic post numbers.")
        parts.append(text(words, "small"))
    else:
        parts += posting(desk, me)
    parts.append(button(say("Something happened"), go("happened"), Tone.STOP))
    return Screen(say("Numbers to ring"), tuple(parts), back="board", live=False)


def posting(desk: Desk, me: str) -> list[Part]:
    """Ask whom a number is for, and the number; or take one down."""
    say, ring = desk.say, picked(desk, "ring", RINGS)
    phone, detail = typed(desk, NumberPosted, "phone"), typed(desk, NumberPosted, "detail")
    parts: list[Part] = [
        heading(say("Post a number")),
        choice("ring", say("Whom is it for?"), [(r.value, say(w)) for r, w in RINGS.items()], ring),
        field("phone", say("Number"), value=desk.draft.get("phone")),
        *fault(desk, NumberPosted, "phone"),
        field("detail", say("A few words, may stay open"), value=desk.draft.get("detail")),
        *fault(desk, NumberPosted, "detail"),
        text(say("Everybody can read it, for good. No person's name, no private number."), "small"),
    ]
    if ring is None:
        return parts
    if phone is not None:
        act = said("NumberPosted", me, ring=ring, phone=phone, detail=detail)
        parts.append(button(say("Post it"), record([act], "numbers", ask=True)))
    posted = desk.state.numbers.get(ring)
    if posted is not None and posted.phone is not None:
        act = said("NumberPosted", me, ring=ring)
        words = say("Take it down: {phone}").format(phone=posted.phone)
        parts.append(button(words, record([act], "numbers", ask=True), Tone.QUIET))
    return parts
