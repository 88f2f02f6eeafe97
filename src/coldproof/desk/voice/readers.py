"""Who reads reports: those whose hat says so, who have published a key to seal to (D10).

Their hats are given by two departments or the founder, and none of them is an office hat: nobody
becomes a reader by a producer's word alone, and a producer is none unless the reporter adds them.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.state.model import World
from coldproof.words.ids import READING_KEY
from coldproof.words.people import OFFICE, READING, Department

MOST = 11  # a box has twelve places, and the first is its reporter's
_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_PREFIX = (3, 3, 3, 0, 1, 7, 5)  # of "age", spread out as Bech32 has it
_WEAK = (0, 1, 2**255 - 20, 2**255 - 19, 2**255 - 18)
_WEAK_TOO = (
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
)
"""Points of small order, to which nothing can be sealed (RFC 7748, section 6.1)."""


def is_reading_key(text: str) -> bool:
    """Say whether this is an age recipient that something can be sealed to: Bech32, BIP 173."""
    if READING_KEY.fullmatch(text) is None:
        return False
    digits = [_LETTERS.index(letter) for letter in text[4:]]
    checked, value = 1, 0
    for digit in (*_PREFIX, *digits):
        top = checked >> 25
        checked = (checked & 0x1FFFFFF) << 5 ^ digit
        for place, mask in enumerate(_GENERATOR):
            checked ^= mask if top >> place & 1 else 0
    for digit in digits[:-6]:
        value = value << 5 | digit
    raw = (value >> 4).to_bytes(32, "big")
    point = int.from_bytes(raw, "little") & (1 << 255) - 1
    return checked == 1 and not value & 15 and point not in _WEAK and raw.hex() not in _WEAK_TOO


class Reader(NamedTuple):
    """Somebody to whom a report is sealed: their hats, whether they are from outside, their key."""

    person: str
    hats: tuple[str, ...]
    outside: bool  # of the production, by the department that they were enrolled with
    key: str
    position: int  # of the entry that published the key


def ever_read(state: World) -> frozenset[str]:
    """Return who wears or ever wore a hat of a reader: what they said as one stays said."""
    return frozenset(
        name
        for name, person in state.people.items()
        if any(hat.role in READING for hat in (*person.appointments, *person.off))
    )


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
        if name == state.founder or not is_reading_key(reading[0]):
            continue
        outside = person.department is Department.OUTSIDE
        named = tuple(sorted(hat.value for hat in hats))
        found.append(Reader(name, named, outside, *reading[:2]))
    return tuple(sorted(found, key=lambda one: (not one.outside, one.person)))
