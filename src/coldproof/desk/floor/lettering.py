"""What a device holds of letters while somebody drafts, reads or signs: in memory, never kept."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from typing import Any

from coldproof.acts.codec import digest
from coldproof.desk.floor.copy import Copy
from coldproof.desk.floor.wire import to_base64
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice.accounts import key_of
from coldproof.desk.voice.casebook import Decrypted, Line
from coldproof.desk.voice.errors import VoiceError
from coldproof.desk.voice.held import Drafting, draftings
from coldproof.desk.voice.letters import commitment_of, values_of
from coldproof.desk.voice.messages import unpadded
from coldproof.desk.voice.readers import MOST
from coldproof.state.model import SetState
from coldproof.words.voice import Shown

Plain = dict[str, Any]


def can_be_sealed_to(state: SetState) -> tuple[str, ...]:
    """Return who is here and has published a reading key, by handle."""
    found = []
    for name, person in state.people.items():
        if key_of(state, name) is not None and person.departed is None:
            found.append(name)
    return tuple(sorted(found))


def keys_of(state: SetState, people: Iterable[str]) -> list[str]:
    """Return the reading keys of people; raises `VoiceError` for too many, or one without."""
    names = list(dict.fromkeys(people))
    if len(names) > MOST:
        raise VoiceError("the box", f"{len(names)} readers", f"at most {MOST}")
    found = []
    for name in names:
        key = key_of(state, name)
        if key is None:
            raise VoiceError("the box", f"no reading key of {name}", "a person who has made one")
        found.append(key)
    return found


class Letters:
    """One visit: values that were fetched, notes that were opened, what was handed in here."""

    def __init__(self, copy: Copy) -> None:
        """Begin with nothing, on a device with this copy of the log."""
        self._copy = copy
        self.values: dict[str, bytes] = {}  # by digest, each checked against it
        self.absent: set[str] = set()  # asked for, and not given
        self.notes: dict[int, bytes] = {}  # in opened boxes, by their position
        self.lines: list[Line] = []  # opened here with somebody's own key
        self.said: list[k.Message] = []  # handed in here, on the log or not yet
        self._made: k.Message | None = None

    def verbs(self) -> dict[str, Callable[[Plain], Plain]]:
        """Return what the window can ask for, by name."""
        return {
            "wanted": self._wanted,
            "value": self._take_value,
            "give": self._give,
            "handed": self._handed,
        }

    def fill(self, kind: type[k.Message], fields: Plain, chance: bytes) -> None:
        """Add what a message of a letter or of a new case needs beside what was written.

        Salt and case are derived from the chance that the window made for this message alone.
        """
        if "salt" in kind.__dataclass_fields__ and kind is not k.Reported:
            fields.setdefault("salt", _derived(chance, "salt"))
        if kind in (k.Drafted, k.Reasoned, k.Accounted):
            fields.setdefault("case", _derived(chance, "case"))

    def commitment(self, message: k.Message, text: bytes) -> str | None:
        """Return what the log keeps of a message: one that can be opened later, where it may be.

        A hidden signature's shows, once it is opened, since when the log had it.  That of one that
        shows no name says nothing, ever: it would tell which box it was.
        """
        self._made = message
        salt = getattr(message, "salt", None)
        if isinstance(message, k.LetterSigned) and message.shown is Shown.HIDDEN:
            salt = message.nonce
        return None if salt is None else commitment_of(salt, text)

    def keys(self, message: k.Message) -> list[str] | None:
        """Return to which keys a message goes that names its readers itself; none of another."""
        state = self._copy.state
        if isinstance(message, k.Drafted):
            return keys_of(state, message.readers)
        if isinstance(message, k.DraftRead):  # who has no key any more does not keep others out
            here = can_be_sealed_to(state)
            return keys_of(state, [one for one in message.readers if one in here])
        return None

    def opened(self, found: Iterable[Decrypted], lines: list[Line]) -> None:
        """Take the messages that were opened, and the notes that they came in."""
        wanted = {line.position for line in lines}
        self.notes = {o.position: unpadded(o.data) for o in found if o.position in wanted}
        self.lines = lines

    def draftings(self) -> dict[str, Drafting]:
        """Return the drafting of every letter that was sealed to who opened it here."""
        return draftings(self.lines, self.notes)

    def waiting(self, case: str) -> int:
        """Return how many versions and openings handed in here were not opened from the log yet."""
        known = {line.said.message.nonce for line in self.lines}
        mine = [one for one in self.said if isinstance(one, k.Drafted | k.DraftRead)]
        return sum(one.case == case and one.nonce not in known for one in mine)

    def _handed(self, _: Plain) -> Plain:
        """Note that the message which was composed last was handed in."""
        if self._made is not None:
            self.said.append(self._made)
            self._made = None
        return {}

    def _wanted(self, told: Plain) -> Plain:
        """Return the digests of what a letter's page shows and is not here yet, each asked once.

        A draft is asked for once somebody says that they disclose it.
        """
        state = self._copy.state
        letter = state.letters.get(told["text"])
        named = [told["text"], *(values_of(letter) if letter is not None else ())]
        closed = {one for one in letter.drafts if one not in state.disclosed} if letter else ()
        known = {*self.values, *self.absent, *state.erased, *closed}
        return {"digests": [one for one in named if one not in known]}

    def _take_value(self, told: Plain) -> Plain:
        """Keep a value that was fetched; without bytes, note that it was not given."""
        name, data = str(told["digest"]), told.get("data")
        if data is None:
            self.absent.add(name)
            return {}
        value = base64.b64decode(data)
        if digest(value) != name:
            raise VoiceError("the value", "bytes of another digest", "the value that was named")
        self.values[name] = value
        self.absent.discard(name)
        return {}

    def _give(self, told: Plain) -> Plain:
        """Return the bytes of what is to be disclosed: notes opened here, by their digests."""
        known = {digest(note): note for note in self.notes.values()}
        return {"values": [to_base64(known[one]) for one in told["digests"] if one in known]}


def _derived(chance: bytes, what: str) -> str:
    return digest(f"coldproof/{what}/v1\0".encode() + chance)
