"""Hats that wait for a second word, and those worn on the founder's word alone (ADR-0020)."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.state.facts import person as person_of
from coldproof.state.model import SetState
from coldproof.state.records import Appointment, Person
from coldproof.words.people import VOUCHED

TWO = 2


class Lacking(NamedTuple):
    """A hat that a second person should say, or has to say, before it is worn."""

    person: str
    hat: Appointment
    worn: bool  # by the founder's word alone; else it is not worn yet


def lacking(state: SetState) -> list[Lacking]:
    """Return every hat, of who is here, that only one person has vouched for."""
    found: list[Lacking] = []
    for name, known in state.people.items():
        if known.departed is None:
            found += _of(name, known)
    return found


def _of(name: str, known: Person) -> list[Lacking]:
    double = {hat.role for hat in known.appointments if len(hat.by) == TWO}
    alone = [
        hat
        for hat in known.appointments
        if hat.role in VOUCHED and len(hat.by) < TWO and hat.role not in double
    ]
    worn = {hat.role for hat in known.appointments}
    words = [one.hat for one in known.vouches if one.gives and one.hat.role not in worn]
    listed = [Lacking(name, hat, worn=True) for hat in alone]
    return listed + [Lacking(name, hat, worn=False) for hat in words]


def can_vouch(state: SetState, me: str | None, one: Lacking) -> bool:
    """Say whether this person's word would be the second one: another's, from elsewhere."""
    mine = None if me is None else person_of(state, me)
    if mine is None or mine.departed is not None or me in (one.person, *one.hat.by):
        return False
    known = state.people[one.person]
    words = [w for w in known.vouches if w.hat.by == one.hat.by and w.hat.role is one.hat.role]
    return me == state.founder or all(w.department is not mine.department for w in words)
