"""Who reads reports: for whom two people vouched, and who published a key to seal to (D10).

Whose words count is in state/readers.py: nobody of the production office gives or takes a reader,
and none of them is one unless who reports adds them.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.desk.roster import person_of
from coldproof.state.model import World
from coldproof.state.readers import is_of_the_office, reads_now
from coldproof.words.ids import READING_KEY
from coldproof.words.people import READING, Department
from coldproof.words.units import HOUR_US

LATE_US = 13 * HOUR_US  # a box waits no longer on its way into the log
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
    outside: bool  # of the production, by the department that they first came as of
    key: str
    position: int  # of the entry that published the key
    by: tuple[str, ...] = ()  # on whose word they read


def speaks_as(state: World, signer: str) -> bool:
    """Say whether a key, `person@device`, is on a device that nobody gave its person later."""
    name, _, device = signer.partition("@")
    known = state.people.get(name)
    return known is not None and known.speaks_on(device)


def spoke_as_reader(state: World, signer: str, at_us: int) -> bool:
    """Say whether a message by this key, in the log at an hour, is a word of who read then.

    What was handed in before they read no more may have waited: `LATE_US` counts still.
    """
    known = state.people.get(person_of(signer))
    if known is None or not speaks_as(state, signer):
        return False
    return any(one.ended_us is None or at_us <= one.ended_us + LATE_US for one in known.reads)


def ever_read(state: World) -> frozenset[str]:
    """Return who reads or ever read reports: what they said as a reader stays said."""
    return frozenset(name for name, person in state.people.items() if person.reads)


def readers_of(state: World) -> tuple[Reader, ...]:
    """Return who reads reports today, those from outside first, then by handle.

    Nobody of the production office does, whoever vouched for them (state/readers.py), and no key
    counts that was published from a device which somebody else enrolled for them later.
    """
    found = []
    for name, person in state.people.items():
        reads, key = reads_now(person, state.day), person.reading
        if not reads or key is None or is_of_the_office(state, name, person):
            continue
        if not is_reading_key(key[0]) or not person.speaks_on(key[2]):
            continue
        outside = (person.first or person.department) is Department.OUTSIDE
        hats = tuple(sorted({one.role.value for one in reads}))
        by = tuple(sorted({who for one in reads for who in one.by}))
        found.append(Reader(name, hats, outside, *key[:2], by))
    return tuple(sorted(found, key=lambda one: (not one.outside, one.person)))


def others_of(state: World) -> tuple[Reader, ...]:
    """Return who of the production office has a key to seal to: for who reports to add, or not.

    One for whom two vouched as a reader, and who was given an office hat besides, is among them.
    """
    found = []
    for name, person in state.people.items():
        key = person.reading
        if key is None or not is_of_the_office(state, name, person) or not is_reading_key(key[0]):
            continue
        hats = {hat.role for hat in person.appointments}
        by = tuple(sorted({who for one in reads_now(person, state.day) for who in one.by}))
        if person.departed is None or by:
            named = tuple(sorted(hat.value for hat in hats))
            found.append(Reader(name, named, False, *key[:2], by))
    return tuple(sorted(found, key=lambda one: one.person))


def waiting_of(state: World) -> tuple[str, ...]:
    """Return who wears a hat of a reader and does not read: too few vouched, or no key is there.

    So is everybody for whom two vouched and to whom nothing is sealed, whatever others said of them
    since: that a device is lost, that a hat is off, that they left or are of the office.
    """
    mine = {one.person for one in readers_of(state)}
    found = []
    for name, person in state.people.items():
        wears = any(hat.role in READING for hat in person.appointments)
        here = person.departed is None and not is_of_the_office(state, name, person)
        if name not in mine and (reads_now(person, state.day) or (wears and here)):
            found.append(name)
    return tuple(sorted(found))


def places(
    readers: tuple[Reader, ...], added: int = 0
) -> tuple[tuple[Reader, ...], tuple[Reader, ...]]:
    """Return to whom a box is sealed, and who is left out: its places go in the readers' order.

    `added` places go to whom the reporter added.
    """
    count = max(0, MOST - added)
    return readers[:count], readers[count:]
