"""Accounts of an incident and reasons for a departure: to whom each is sealed, what was opened.

An account is sealed to who reads reports, to its own writer, and to an investigator where that
writer says so: the office alone gives that hat.  A reason about somebody is sealed to them, to its
writer and to who reads reports.  Nobody of the production's office is among them, whatever other
hat they wear, but the person whom a reason is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from coldproof.desk.voice.casebook import Line
from coldproof.desk.voice.errors import VoiceError
from coldproof.desk.voice.kinds import Accounted, Message, Reasoned, Replied
from coldproof.desk.voice.readers import MOST, is_reading_key, readers_of
from coldproof.state.model import SetState
from coldproof.state.readers import is_of_the_office
from coldproof.words.people import Role

MOST_ADDED = 2


def key_of(state: SetState, name: str) -> str | None:
    """Return the key that something for this person is sealed to, or none.

    It must be one, and from a device of their own: not one that somebody else enrolled for them.
    """
    known = state.people.get(name)
    if known is None or known.reading is None or not is_reading_key(known.reading[0]):
        return None
    return known.reading[0] if known.speaks_on(known.reading[2]) else None


def investigators(state: SetState) -> tuple[str, ...]:
    """Return who may read accounts as an investigator: nobody of the office, with a key."""
    found = [
        name
        for name, person in state.people.items()
        if any(
            hat.role is Role.INVESTIGATOR and (state.day is None or not hat.is_over(state.day))
            for hat in person.appointments
        )
        and person.departed is None
        and not is_of_the_office(state, name, person)
        and key_of(state, name) is not None
    ]
    return tuple(sorted(found))


def account_readers(state: SetState) -> tuple[str, ...]:
    """Return who reads accounts, beside who wrote each and whom that person adds."""
    return tuple(one.person for one in readers_of(state))[: MOST - 1 - MOST_ADDED]


def reason_readers(state: SetState) -> tuple[str, ...]:
    """Return who reads reasons, beside whom one is about and who wrote it."""
    return tuple(one.person for one in readers_of(state))[: MOST - 2]


def sealed_for(
    state: SetState, message: Message, by: str, lines: Iterable[Line]
) -> tuple[str, ...] | None:
    """Return the people to whom a message is sealed; none where it is of another sort.

    `lines` are the messages opened here: a reply goes to who wrote the reason, too.  Who has no key
    is left out, and the page says so; raises `VoiceError` where nobody at all could open it.
    """
    if isinstance(message, Accounted):
        added = [one for one in investigators(state) if one in message.also][:MOST_ADDED]
        names = [*account_readers(state), *added, by]
    elif isinstance(message, Reasoned):
        names = [*reason_readers(state), message.about, by]
    elif isinstance(message, Replied):
        wrote = [one for one in lines if one.said.message.case == message.case]
        authors = [one.said.person for one in wrote if isinstance(one.said.message, Reasoned)]
        names = [*reason_readers(state), *authors[:1], by]
    else:
        return None
    found = tuple(name for name in dict.fromkeys(names) if key_of(state, name) is not None)
    if not found:
        raise VoiceError("the box", "nobody who could open it", "somebody with a reading key")
    return found


def given_at(state: SetState) -> dict[tuple[str, str], int]:
    """Return where the record has that somebody gave an account, by handle and commitment."""
    cases = state.incidents.values()
    return {(who, text): place for case in cases for who, text, place in reversed(case.given)}


class Account(NamedTuple):
    """What one person says of an incident: their account, and what they added to it."""

    person: str
    lines: tuple[Line, ...]

    @property
    def said(self) -> tuple[Accounted, ...]:
        """Return the messages themselves."""
        return tuple(
            one.said.message for one in self.lines if isinstance(one.said.message, Accounted)
        )


def accounts_of(lines: Iterable[Line], incident: str) -> tuple[Account, ...]:
    """Return the accounts of an incident that were opened, one a person, in the order of handles.

    So none stands on top for having been first.  The same message sealed twice stands once.
    """
    found: dict[str, dict[str, Line]] = {}
    for line in lines:
        message = line.said.message
        if isinstance(message, Accounted) and message.incident == incident:
            found.setdefault(line.said.person, {}).setdefault(message.nonce, line)
    return tuple(Account(name, tuple(found[name].values())) for name in sorted(found))


class Reason(NamedTuple):
    """A reason that was opened, and what was replied to it."""

    line: Line
    message: Reasoned
    replies: tuple[Line, ...]


def reasons_of(lines: Iterable[Line]) -> tuple[Reason, ...]:
    """Return the reasons that were opened, each with the replies of whom it is about."""
    listed = list(lines)
    found: dict[str, Reason] = {}
    for line in listed:
        message = line.said.message
        if isinstance(message, Reasoned) and message.case not in found:
            replies: dict[str, Line] = {}
            for one in listed:
                mine = one.said.person == message.about and one.said.message.case == message.case
                if mine and isinstance(one.said.message, Replied):
                    replies.setdefault(one.said.message.nonce, one)
            found[message.case] = Reason(line, message, tuple(replies.values()))
    return tuple(found.values())
