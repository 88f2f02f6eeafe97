"""Joining: the address as a code, requests that wait, and a voucher who meets them face to face."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build
from coldproof.acts.production import DeviceEnrolled, PersonEnrolled
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.figures import words_of
from coldproof.desk.floor.labels import DEPARTMENTS, ROLES, USUAL, label, member, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    call,
    choice,
    code,
    field,
    go,
    heading,
    put,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import picked, said, several, signed_out, signs
from coldproof.desk.floor.screens.people import joins
from coldproof.desk.floor.screens.person import weight
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.roster import handle, is_guest
from coldproof.words.ids import CLERK
from coldproof.words.people import Department, Role


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `join` (the code and who waits), `join/me` (a newcomer), `join/<n>` (one request)."""
    if rest == ("me",):
        return newcomer(desk)
    if rest:
        return one(desk, rest[0])
    say = desk.say
    parts: list[Part] = []
    address = desk.draft.get("address")
    if isinstance(address, str) and address:
        parts.append(code(address, say("Scan this with the phone that joins.")))
        parts.append(text(address, "large"))
    else:
        parts.append(text(say("The address shows while the server is heard.")))
    parts.append(heading(say("Waiting for somebody who knows them")))
    parts.append(rows((waiting_row(desk, w) for w in joins(desk)), say("Nobody is waiting.")))
    return Screen(say("Somebody joins"), tuple(parts), back="people")


def waiting_row(desk: Desk, asked: dict[str, Any]) -> dict[str, Any]:
    """Return a request that waits, as a row that opens it."""
    lines = [words_of(asked["key"]), department_text(desk, asked)]
    return row(str(asked["person"]), lines, do=go(f"join/{asked.get('n', 0)}"))


def department_text(desk: Desk, asked: dict[str, Any]) -> str:
    """Return where who asks says they work."""
    found = member(Department, asked.get("department"))
    return desk.say("No department") if found is None else label(desk, DEPARTMENTS, found)


def one(desk: Desk, number: str) -> Screen:
    """Return one request: compare the figures face to face, choose hats, and enroll."""
    say, me = desk.say, signs(desk)
    asked = next((w for w in joins(desk) if str(w.get("n", 0)) == number), None)
    if asked is None:
        words = say("This request is gone: somebody has taken it, or it was withdrawn.")
        return Screen(say("Somebody joins"), (text(words),), back="join")
    person, key = str(asked["person"]), str(asked["key"])
    parts: list[Part] = [
        text(person, "huge"),
        text(department_text(desk, asked), "large"),
        aloud(person, words_of(key), say("The same figures stand on your screen and on theirs.")),
        text(say("Enroll only who stands before you and shows the same figures."), "large"),
    ]
    department = member(Department, asked.get("department"))
    problem = trouble(desk, asked, department)
    if problem is not None:
        parts.append(text(problem, "large", Tone.STOP))
    if me is None:
        parts.append(signed_out(desk))
    elif problem is None and department is not None:
        parts += enrolling(desk, me, asked, department)
    parts.append(button(say("Not them"), call("decline", n=asked.get("n", 0)), Tone.QUIET))
    return Screen(say("Somebody joins"), tuple(parts), back="join")


def trouble(desk: Desk, asked: dict[str, Any], department: Department | None) -> str | None:
    """Say why this request cannot become an enrollment; none when it can."""
    say = desk.say
    person, device = str(asked["person"]), str(asked["device"])
    try:
        for kind, values in (
            (PersonEnrolled, {"person": person, "department": asked.get("department")}),
            (DeviceEnrolled, {"person": person, "enrolled": device, "key": asked["key"]}),
        ):
            build(kind, values)
    except FormatError as error:
        return say("This request is not well formed: {error}").format(error=error)
    if CLERK in (person, device):
        return say("That is the name of the server's own key.")
    if handle(person, device) in desk.roster.keys:
        return say("{name} has a key already.").format(name=handle(person, device))
    if device in desk.roster.revoked:
        return say("The device {device} was lost. It joins under another name.").format(
            device=device
        )
    return None if department is not None else say("It names no department.")


def enrolling(desk: Desk, me: str, asked: dict[str, Any], department: Department) -> list[Part]:
    """Return the hats to give and the key that enrolls; what needs a second word is said."""
    say, state = desk.say, desk.state
    person, device, key = str(asked["person"]), str(asked["device"]), str(asked["key"])
    wants = asked.get("wants")
    wanted = [r for r in Role if r.value in (wants if isinstance(wants, list) else ())]
    parts: list[Part] = []
    hats = [r for r in Role if r.value in several(desk, "hats")]
    if wanted:
        listed = options(desk, ROLES, wanted)
        chosen = [r.value for r in hats]
        parts.append(choice("hats", say("They ask for"), listed, chosen, many=True))
        parts += [text(weight(desk, me, person, role)) for role in hats]
    acts = []
    if person not in state.people:
        acts.append(said("PersonEnrolled", me, person=person, department=department.value))
    acts.append(said("DeviceEnrolled", me, person=person, enrolled=device, key=key))
    day = desk.date()
    acts += [
        said("RoleAppointed", me, person=person, role=role.value, first_day=day)
        for role in hats
        if role in wanted
    ]
    own = any(k.person == person for k in desk.roster.keys.values())
    here = desk.me.device == device
    guest = is_guest(desk.roster, person, device)
    if own and me not in (person, state.founder) and not (guest and here):
        words = say("{person} has a key. A further one comes from {person} or from {founder}.")
        return [text(words.format(person=person, founder=state.founder), "large", Tone.STOP)]
    if guest:
        words = say("A key on a device that others use takes two words. Yours is one of them.")
        parts.append(text(words))
    words = say("{person} is enrolled").format(person=person)
    return [*parts, button(words, record(acts, "join", ask=True))]


def hats_to_ask(desk: Desk, department: Department, wants: Sequence[str]) -> list[Part]:
    """Ask for hats: those of the department at once, all of them behind one key."""
    say = desk.say
    near = [r for r in Role if USUAL.get(r) is department or r.value in wants]
    whole = desk.draft.get("all-hats") or not near
    listed = options(desk, ROLES) if whole else options(desk, ROLES, near)
    asked = choice("wants", say("Hats you are to wear"), listed, wants, many=True)
    if whole:
        return [asked]
    return [asked, button(say("Another hat"), put({"all-hats": True}), Tone.QUIET)]


def newcomer(desk: Desk) -> Screen:
    """Return what somebody new says of themselves, and the figures to show to who knows them."""
    say = desk.say
    joined = desk.draft.get("joined")
    if isinstance(joined, dict) and isinstance(joined.get("key"), str):
        parts = [
            text(words_of(joined["key"]), "huge"),
            text(
                say("Show this to somebody of the crew. They enroll you on their phone."), "large"
            ),
            button(say("Show it as a code; or nobody is in yet"), go("waiting"), Tone.QUIET),
        ]
        return Screen(say("Waiting for somebody who knows you"), tuple(parts), live=False)
    person = typed(desk, PersonEnrolled, "person")
    department = member(Department, desk.draft.get("department"))
    wants = [r.value for r in Role if r.value in several(desk, "wants")]
    hint = say("A role or nickname, never your name: everybody enrolled reads it, for good.")
    parts = [
        field("person", say("Your handle"), "text", picked(desk, "person"), hint),
        *fault(desk, PersonEnrolled, "person"),
        choice("department", say("Where you work"), options(desk, DEPARTMENTS), department),
    ]
    if department is not None:
        parts += hats_to_ask(desk, department, wants)
    taken = person in desk.state.people
    if taken:
        words = say("{person} is enrolled already. Is this a further device of yours?")
        parts.append(text(words.format(person=person)))
    if person is not None and department is not None:
        do = call("join", person=person, department=department.value, wants=wants, then="join/me")
        parts.append(button(say("Ask to join"), do))
    return Screen(say("Who are you?"), tuple(parts), live=False)
