"""Who reads reports: those whose hat says so, who have published a key to seal to (D10).

Their hats are given by two departments or the founder, and none of them is an office hat: nobody
becomes a reader by a producer's word alone, and a producer is none unless the reporter adds them.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.state.model import World
from coldproof.words.people import OFFICE, READING, Department


class Reader(NamedTuple):
    """Somebody to whom a report is sealed: their hats, whether they are from outside, their key."""

    person: str
    hats: tuple[str, ...]
    outside: bool  # of the production, by the department that they were enrolled with
    key: str
    position: int  # of the entry that published the key


def readers_of(state: World) -> tuple[Reader, ...]:
    """Return who reads reports today, those from outside first, then by handle.

    Whoever wears an office hat too is none, and neither is who works in production's department.
    """
    found = []
    for name, person in state.people.items():
        hats = {
            hat.role
            for hat in person.appointments
            if hat.last_day is None or state.day is None or state.day <= hat.last_day
        }
        reading = person.reading
        if reading is None or person.departed is not None or not hats & set(READING):
            continue
        if hats & set(OFFICE) or person.department is Department.PRODUCTION:
            continue
        outside = person.department is Department.OUTSIDE
        named = tuple(sorted(hat.value for hat in hats))
        found.append(Reader(name, named, outside, *reading))
    return tuple(sorted(found, key=lambda one: (not one.outside, one.person)))
