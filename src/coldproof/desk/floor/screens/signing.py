"""Signing a letter: with a name, without one, hidden for now; on this device, or on paper."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import act, sign_button
from coldproof.desk.floor.labels import DEPARTMENTS, ROLES, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    picked,
    said,
    signed_out,
    signs,
    yes_no,
)
from coldproof.state.records import SignedHow
from coldproof.words.people import Department, Role
from coldproof.words.voice import Shown

FEW = 5  # so few who hold a role or department, and to name it may name who signed
PAGES = ("sign", "paper")
NO_HAT = "none"


def show(desk: Desk, name: str, page: str) -> Screen:
    """Return the page on which one signs a letter, or says that somebody did on paper."""
    say, back = desk.say, f"letter/{name}"
    if page == "paper":
        return Screen(say("Signed on paper"), tuple(paper(desk, name)), back=back, live=False)
    return Screen(say("Sign the letter"), tuple(sign(desk, name)), back=back, live=False)


def here(desk: Desk) -> list[str]:
    """Return who has a key on this device, its own person first."""
    mine = [desk.me.person] if desk.me.person else []
    keys = [k.person for k in desk.roster.keys.values() if k.device == desk.me.device]
    revoked = desk.me.device in desk.state.revoked
    known = [one for one in (*desk.me.keys, *keys) if one in desk.state.people]
    return list(dict.fromkeys((*mine, *known))) if not revoked else []


def sign(desk: Desk, name: str) -> list[Part]:
    """Ask who signs, whether they saw it, and what is shown of them; nothing has a default."""
    say, people = desk.say, here(desk)
    if not people:
        return [signed_out(desk)]
    who = people[0] if len(people) == 1 else picked(desk, "who", people)
    parts: list[Part] = [text(say("What you saw belongs in your own account."))]
    if desk.voice is None or name not in desk.voice.letters.values:
        unread = say("The text is not on this phone: sign only what you have read.")
        parts.append(text(unread, tone=Tone.CHECK))
    if len(people) > 1:
        label_of = say("Who signs, on this device?")
        parts.append(choice("who", label_of, [(p, p) for p in people], who))
    if who is None:
        return parts
    letter = desk.state.letters[name]
    if any(one.person == who and one.how is SignedHow.KEY for one in letter.standing):
        return [*parts, text(say("{who} stands behind it already.").format(who=who))]
    options = [(Shown.NAME, say("My handle and, if I want, my role")), (Shown.ROLE, say("My role"))]
    if letter.hold_until:
        hidden = say("Nothing, until {n} have signed").format(n=letter.hold_until)
        options.append((Shown.HIDDEN, hidden))
    shown = picked(desk, "shown", tuple(Shown))
    parts += [
        yes_no(desk, "first", say("Did you see yourself what it says?")),
        choice("shown", say("What is shown of you?"), [(v.value, w) for v, w in options], shown),
    ]
    if shown is None or not answered(desk, "first"):
        return parts
    if shown != Shown.NAME:
        parts += to_readers(desk)
        if not desk.voice or not desk.voice.readers:
            return parts
    return [*parts, *finish(desk, name, who, Shown(shown))]


def to_readers(desk: Desk) -> list[Part]:
    """Say to whom a signature goes that is not open."""
    say = desk.say
    readers = desk.voice.readers if desk.voice is not None else ()
    if not readers:
        none = say("Nobody here has a key to hold it: only a signature with your handle is left.")
        return [text(none, tone=Tone.STOP)]
    items = [row(one.person, (", ".join(say(hat) for hat in one.hats),)) for one in readers]
    return [
        text(say("It is sealed to these people. They learn that you signed; nobody else does.")),
        rows(items),
    ]


def finish(desk: Desk, name: str, who: str, shown: Shown) -> list[Part]:
    """Ask which role is shown, warn where few hold it, and let them sign."""
    say = desk.say
    options = roles(desk, who)
    if shown is not Shown.ROLE:
        options = [(NO_HAT, say("None")), *options[:-1]]
    chosen = picked(desk, "role", [value for value, _ in options])
    parts: list[Part] = [choice("role", say("Which role or department?"), options, chosen)]
    if chosen is None:
        return parts
    role = chosen.removeprefix("role:") if chosen.startswith("role:") else None
    department = chosen.removeprefix("dept:") if chosen.startswith("dept:") else None
    if shown is Shown.ROLE:
        count = holders(desk, role, department)
        if count < FEW:
            few = say("Only {n} people here hold it: to name it may name you.")
            parts.append(text(few.format(n=count), tone=Tone.STOP))
    first = is_yes(desk, "first")
    then = f"letter/{name}"
    if shown is Shown.NAME:
        one = act(desk, "StatementSigned", who, text=name, first_hand=first, role=role)
        parts.append(sign_button(desk, say("I stand behind this letter"), [one], then))
        return parts
    fields: dict[str, Any] = {"case": name, "shown": shown.value}
    if first:
        fields["first_hand"] = True
    if role is not None:
        fields["role"] = role
    if department is not None:
        fields["department"] = department
    send = call("voice-send", kind="LetterSigned", by=who, fields=fields, then=then)
    if not desk.me.can_sign(who):
        opens = say("{who}: open your key here first").format(who=who)
        return [*parts, button(opens, call("unlock", person=who))]
    return [*parts, button(say("I stand behind this letter, sealed"), send)]


def roles(desk: Desk, who: str) -> list[tuple[str, str]]:
    """Return the hats of a person, then their department."""
    known = desk.state.people[who]
    hats = list(dict.fromkeys(hat.role for hat in known.appointments))
    department = known.department
    return [
        *((f"role:{hat.value}", label(desk, ROLES, hat)) for hat in hats),
        (f"dept:{department.value}", label(desk, DEPARTMENTS, department)),
    ]


def holders(desk: Desk, role: str | None, department: str | None) -> int:
    """Return how many people who are here hold a role, or work in a department."""
    here_now = [one for one in desk.state.people.values() if one.departed is None]
    if role is not None:
        hat = Role(role)
        return sum(any(h.role is hat for h in one.appointments) for one in here_now)
    work = Department(department or "")
    return sum(one.department is work for one in here_now)


def paper(desk: Desk, name: str) -> list[Part]:
    """Have whoever holds the paper say who signed it, with a picture if they want."""
    say, me = desk.say, signs(desk)
    if me is None:
        return [key_needed(desk)]
    letter = desk.state.letters[name]
    there = {one.person for one in letter.standing}
    people = [p for p in sorted(desk.state.people) if p not in there and p != me]
    who = picked(desk, "who", people)
    made = picked(desk, "picture")
    picture = call("letter-picture", into="picture", then=f"letter/{name}/paper")
    parts: list[Part] = [
        text(say("It counts on your word, and on the picture: that is what the letter says.")),
        choice("who", say("Who signed it?"), [(p, p) for p in people], who),
        yes_no(desk, "first", say("Did they write that they saw it themselves?")),
    ]
    if made is None:
        hint = say("Of the signature alone. Where and when it was taken is removed first.")
        parts.append(button(say("Take a picture of it"), picture, Tone.QUIET, hint))
    else:
        parts.append(text(say("The picture is kept, for everybody who is enrolled to see.")))
    if who is not None and answered(desk, "first"):
        first = is_yes(desk, "first")
        one = said("SignedOnPaper", me, text=name, person=who, picture=made, first_hand=first)
        signed = say("{who} signed it on paper: I hold it").format(who=who)
        parts.append(button(signed, record([one], f"letter/{name}")))
    return parts
