"""What may be sent without a session: paid for by its address before anything of it is entered.

A note that a key of the roster says it signed costs nothing here: either it did, or the record
refuses the note.  Every other one is entered by the clerk, or waits for its key, or is refused.
"""

from __future__ import annotations

import binascii
import hashlib
from collections.abc import Callable, Container, Iterable, Sequence
from typing import NamedTuple

from coldproof.desk.roster import Roster, verifier_key
from coldproof.desk.waiting import OPEN
from coldproof.log.note import DASH

MOST_WAITING = 1_024  # notes of keys that nobody knows, of one address; a quarter of the room
MOST_PLACES = 4_096  # addresses, before those are let go of whose notes wait no more
FEW_LINES = 4  # a note of ours has one or two
KEY_ID = 8  # base64 characters that hold a key's id
KINDS = frozenset(kind.__name__.encode("ascii") for kind in OPEN)


class Notes(NamedTuple):
    """Which notes of a post no enrolled key says it signed, and ids of those that may wait."""

    strange: tuple[bool, ...]
    may_wait: frozenset[bytes]


def looked_at(notes: Sequence[bytes], roster: Roster) -> Notes:
    """Look at the notes of a post; nothing is read strictly and no signature is checked."""
    strange = tuple(not _claims_a_key(note, roster) for note in notes)
    texts = [n[: n.rfind(b"\n\n") + 1] for n, one in zip(notes, strange, strict=True) if one]
    kept = [text for text in texts if text.partition(b"\n")[0].rpartition(b" ")[2] not in KINDS]
    return Notes(strange, frozenset(hashlib.sha256(text).digest() for text in kept))


def _claims_a_key(note: bytes, roster: Roster) -> bool:
    lines = note[note.rfind(b"\n\n") + 2 :].split(b"\n", FEW_LINES)[:FEW_LINES]
    return any(_is_by(line, roster) for line in lines)


def _is_by(line: bytes, roster: Roster) -> bool:
    name, _, said = line.removeprefix(DASH).partition(b" ")
    key = verifier_key(roster, name.decode("utf-8", "replace"))
    if key is None:
        return False
    try:
        return binascii.a2b_base64(said[:KEY_ID])[: len(key.id)] == key.id
    except ValueError:
        return False


class Waiters:
    """Notes that wait, of keys that nobody knows, by the address that they came from.

    Of one production; addresses are kept in memory only, and all of this is used in the event loop.
    """

    def __init__(self, room: Callable[[], Container[bytes]]) -> None:
        """Say where to ask which acts wait: what is no longer among them is nobody's."""
        self._room = room
        self._held: dict[str, dict[bytes, int]] = {}  # place: act, and how many posts bring it now

    def begin(self, place: str, acts: Iterable[bytes]) -> bool:
        """Count acts that a post brings; false, and nothing counted, where they are too many."""
        if len(self._held) >= MOST_PLACES:
            for one in list(self._held):
                self._look(one)
        mine = self._look(place)
        coming = frozenset(acts)
        if len(mine.keys() | coming) > MOST_WAITING:
            return False
        for act in coming:
            mine[act] = mine.get(act, 0) + 1
        if mine:
            self._held[place] = mine
        return True

    def end(self, place: str, acts: Iterable[bytes]) -> None:
        """The post is answered: what does not wait now is counted no more."""
        mine, room = self._held.get(place, {}), self._room()
        for act in acts:
            mine[act] -= 1
            if not mine[act] and act not in room:
                del mine[act]

    def _look(self, place: str) -> dict[bytes, int]:
        """Return what an address has waiting or on its way, and forget what it has not."""
        found, room = self._held.pop(place, {}), self._room()
        mine = {act: posts for act, posts in found.items() if posts or act in room}
        if mine:
            self._held[place] = mine
        return mine
