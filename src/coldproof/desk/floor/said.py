"""What screens are written with: acts as a tap says them, answers in the draft, who can sign.

A draft comes from the window; whatever is not of the sort that was asked for counts as not given.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.fields import fields_of, plain
from coldproof.acts.kinds import kinds
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, choice, text
from coldproof.desk.stage import heads_of
from coldproof.state.facts import is_handler, wears
from coldproof.words.floor import Known
from coldproof.words.ids import ActId, DeviceId, Label, PersonId
from coldproof.words.people import FLOOR

YES, NO = "yes", "no"
DIGITS = "0123456789"
MOST_DIGITS = 7


def said(
    kind: str, by: str, *, answers: Iterable[str] | None = None, guest: bool = False, **values: Any
) -> dict[str, Any]:
    """Return an act for `record`: fields that are none or at their default are left out.

    `guest` says that it is signed with that person's guest key on this device.
    """
    known = fields_of(kinds()[kind])
    found: dict[str, Any] = {"kind": kind, "by": by}
    for name, value in values.items():
        given = list(value) if isinstance(value, tuple) else value
        usual = known[name].default
        is_usual = given == (list(usual) if isinstance(usual, tuple) else usual)
        if value is not None and (known[name].required or not is_usual):
            found[name] = given
    if answers is not None:
        found["answers"] = list(answers)
    if guest:
        found["known"] = Known.GUEST_KEY.value
    return found


def body_of(act: dict[str, Any]) -> dict[str, Any]:
    """Return an act's own fields, without kind, signer and links."""
    return {n: v for n, v in act.items() if n not in ("kind", "by", "answers", "known")}


def question(desk: Desk, body: Body, by: str, answers: Iterable[str] = ()) -> Act:
    """Return an act as it would be asked about now; it is never recorded."""
    return Act(
        production=Label(desk.production),
        body=body,
        by=PersonId(by),
        device=DeviceId(desk.me.device),
        seq=1,
        at_us=desk.now_us,
        seen_size=desk.state.size,
        answers=tuple(ActId(one) for one in answers),
        heads=heads_of(desk.state, body),
    )


def signs(desk: Desk) -> str | None:
    """Return whose key is open here and who therefore can act; none: signed out."""
    return desk.me.person if desk.me.person and desk.me.can_sign(desk.me.person) else None


def runs_it(desk: Desk, unit: str | None = None) -> bool:
    """Say whether who holds the device is a handler, or runs the floor, on the open day."""
    me = desk.me.person
    return is_handler(desk.state, me, unit) or wears(desk.state, me, FLOOR, unit)


def signed_out(desk: Desk) -> Part:
    """Say that nothing can be signed here now."""
    return text(desk.say("Nobody's key is open on this device. Sign in first."), tone=Tone.QUIET)


def key_needed(desk: Desk) -> Part:
    """Offer to open the key of who is at the device; without anybody, say that it is needed."""
    person, words = desk.me.person, signed_out(desk)
    if not person:
        return words
    label = desk.say("{person}: open your key here").format(person=person)
    return button(label, call("unlock", person=person), Tone.QUIET, words["text"])


def yes_no(desk: Desk, name: str, label: str) -> Part:
    """Ask a question that has no default."""
    options = [(YES, desk.say("Yes")), (NO, desk.say("No"))]
    return choice(name, label, options, picked(desk, name))


def picked(desk: Desk, name: str, among: Iterable[str] | None = None) -> str | None:
    """Return what was chosen in the draft, or none; `among` says what can be chosen."""
    value = desk.draft.get(name)
    good = isinstance(value, str) and value and (among is None or value in tuple(among))
    return str(value) if good else None


def answered(desk: Desk, *names: str) -> bool:
    """Say whether each of these questions was answered with yes or no."""
    return all(picked(desk, name) in (YES, NO) for name in names)


def is_yes(desk: Desk, name: str) -> bool:
    """Say whether a question was answered with yes."""
    return picked(desk, name) == YES


def several(desk: Desk, name: str) -> list[str]:
    """Return the list that was chosen in the draft, without repeats."""
    value = desk.draft.get(name)
    listed = value if isinstance(value, list) else []
    return list(dict.fromkeys(one for one in listed if isinstance(one, str)))


def number(desk: Desk, name: str) -> int | None:
    """Return the whole number that was typed, or none."""
    value = desk.draft.get(name)
    if isinstance(value, str):
        typed = value.strip(" ")
        whole = 0 < len(typed) <= MOST_DIGITS and all(c in DIGITS for c in typed)
        return int(typed) if whole else None
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**MOST_DIGITS:
        return value
    return None


PLAIN = {9: " ", 13: "\n"}  # a tab or a return that was pasted


def typed_words(desk: Desk, name: str) -> str:
    """Return somebody's words without what no message takes."""
    return str(desk.draft.get(name) or "").translate(PLAIN).strip()


def copied(body: Body, *but: str) -> dict[str, Any]:
    """Return a body's fields as plain values, but for some: to begin a draft from."""
    return {n: v for n, v in plain(body).items() if n not in but}
