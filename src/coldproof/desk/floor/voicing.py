"""What a device holds of the crew's voice while somebody speaks or reads: in memory, never kept.

The window makes chance, keys and boxes, and asks here for the texts that go into them.  `end` lets
everything go; so does every reload.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any, NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build
from coldproof.desk import roster as keys
from coldproof.desk.floor.copy import Copy
from coldproof.desk.floor.wire import note_of, to_base64
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import SLOTS, Strip, read_strip
from coldproof.desk.voice.casebook import Casebook, Decrypted
from coldproof.desk.voice.errors import BoxError, MessageError, VoiceError
from coldproof.desk.voice.phrase import Secrets, phrase_of, read_phrase, secrets_of
from coldproof.desk.voice.readers import MOST, Reader, ever_read, readers_of
from coldproof.words.ids import CLERK
from coldproof.words.units import HOUR_US

Plain = dict[str, Any]
LATEST_US = 24 * HOUR_US  # no promise is for later, whatever this device's clock says


class Signing(NamedTuple):
    """A reader's key as the server tells it to a device that has no copy of the log."""

    name: str
    key: str


class Voice:
    """One visit: of somebody who reports, of somebody who comes back with a phrase, of a reader."""

    def __init__(self, production: str, copy: Copy) -> None:
        """Begin with nothing said, on a device with this copy of the log, or with none."""
        self.production, self._copy = production, copy
        self.phrase: str | None = None
        self.secrets: Secrets | None = None
        self.mine = Casebook()  # of whoever has the phrase
        self.book = Casebook()  # of a reader
        self.refused: list[tuple[int, str]] = []
        self.strip: Strip | None = None
        self.strip_note: str = ""
        self.reading: str | None = None  # whose boxes were opened here
        self._found: list[Decrypted] = []
        self._told: tuple[Reader, ...] = ()
        self._signing: tuple[Signing, ...] = ()

    def ask(self, asked: str) -> str:
        """Do one thing for the window: JSON in has `do` and what that takes; JSON out.

        Raises `VoiceError`.
        """
        told = json.loads(asked)
        found: dict[str, Callable[[Plain], Plain]] = {
            "told": self._take_told,
            "begin": self._begin,
            "unlock": self._unlock,
            "secrets": self._secrets,
            "compose": self._compose,
            "padded": self._padded,
            "found": self._take_found,
            "opened": self._opened,
            "promised": self._promised,
        }
        return json.dumps(found[str(told["do"])](told))

    @property
    def has_copy(self) -> bool:
        """Whether this device has read the log itself."""
        return self._copy.size > 0

    @property
    def readers(self) -> tuple[Reader, ...]:
        """To whom reports are sealed: by this device's copy, or as the server told it."""
        return readers_of(self._copy.state) if self.has_copy else self._told

    def _take_told(self, told: Plain) -> Plain:
        """Keep what the server says of readers, for a device that has no copy of the log."""
        self._told = tuple(
            Reader(r["person"], tuple(r["hats"]), r["outside"], r["key"], r["position"])
            for r in told["readers"]
        )
        self._signing = tuple(Signing(one["name"], one["key"]) for one in told["signing"])
        return {}

    def _begin(self, told: Plain) -> Plain:
        """Make a phrase from 11 bytes of chance, base64."""
        self._open(base64.b64decode(told["chance"]))
        return {}

    def _unlock(self, told: Plain) -> Plain:
        """Take a phrase as it was typed; raises `PhraseError`."""
        self._open(read_phrase(told["phrase"]))
        return {}

    def _open(self, entropy: bytes) -> None:
        self.phrase = phrase_of(entropy)
        self.secrets = secrets_of(entropy, self.production)
        self.mine, self.strip, self.strip_note = Casebook(), None, ""

    def opened_with(self) -> Secrets:
        """Return what the phrase gives; raises `VoiceError` before there is one."""
        if self.secrets is None:
            raise VoiceError("the box", "no phrase", "the phrase that opens it")
        return self.secrets

    def _secrets(self, _: Plain) -> Plain:
        """Return what the window makes keys of: the seed of the voice, the secret of the box."""
        found = self.opened_with()
        return {"voice": to_base64(found.voice), "box": to_base64(found.box)}

    def _compose(self, told: Plain) -> Plain:
        """Return the text to be signed, by which key, and to whom it is sealed.

        A reporter's message is one whose kind is of theirs; `voice` and `box` are then the public
        keys that the window made.  A reader's is signed by `by`, `person@device`.
        """
        kind = k.KINDS[str(told["kind"])]
        fields: Plain = dict(told.get("fields", {}))
        fields["nonce"] = keys.key_text(base64.b64decode(told["chance"]))
        if len(self.readers) > MOST:
            found_many = f"{len(self.readers)} readers"
            raise VoiceError("the box", found_many, f"at most {MOST}: a box has no more places")
        commitment = None
        if kind in k.OF_THE_REPORTER:
            found = self.opened_with()
            fields["case"] = keys.key_text(found.case)
            if kind is k.Reported:
                salt = keys.key_text(found.salt)
                fields |= {"voice": told["voice"], "box": told["box"], "salt": salt}
        try:
            message: k.Message = build(kind, fields)
        except FormatError as error:
            raise MessageError("what was written", error.found, error.want) from None
        text = m.text_of(self.production, message)
        if isinstance(message, k.Reported):
            commitment = keys.key_text(m.commitment(self.opened_with().salt, text))
        mine = kind in k.OF_THE_REPORTER
        return {
            "text": text.decode("ascii"),
            "signer": f"{self.production}/{m.REPORTER if mine else told['by']}",
            "box": self._box_of(message, str(told.get("box", ""))),
            "to": [one.key for one in self.readers],
            "slots": SLOTS,
            "commitment": commitment,
        }

    def _box_of(self, message: k.Message, own: str) -> str | None:
        """Return the reporter's own recipient, where a message is sealed to them too."""
        if not isinstance(message, k.TO_THE_REPORTER):
            return own or None
        known = self.book.cases.get(message.case) or self.mine.cases.get(message.case)
        return own or (None if known is None else known.reported.box)

    def _padded(self, told: Plain) -> Plain:
        """Return the padded note of a text and its signatures, as a box takes it, in base64."""
        return {"data": to_base64(m.padded(note_of(told["text"], told["lines"])))}

    def _take_found(self, told: Plain) -> Plain:
        """Take some of what the window decrypted: [[bytes, position, hour, digest of box], …].

        Where this device has read the log, position and hour are the log's own, and a box that is
        not in it is none.
        """
        for data, position, at_us, name in told["found"]:
            place = (position, at_us)
            if self.has_copy:
                known = self._copy.state.boxes.get(name)
                if known is None:
                    continue
                place = (known.position, known.at_us)
            self._found.append(Decrypted(base64.b64decode(data), *place))
        return {}

    def _opened(self, told: Plain) -> Plain:
        """Read all that was decrypted; say how many cases it makes, and how many were no message.

        `reader` says whose reading key opened them; without it they are the phrase's.
        """
        found, self._found = self._found, []
        reader = told.get("reader")
        book = Casebook()
        names = {one.person for one in self.readers}
        if self.has_copy:
            names |= ever_read(self._copy.state)
        refused = book.open_all(found, self._roster(), self._copy.check, names)
        self.refused = [(place, str(error)) for place, error in refused]
        if reader is None:
            case = keys.key_text(self.opened_with().case)
            book.cases = {name: one for name, one in book.cases.items() if name == case}
            self.mine = book
        else:
            self.book, self.reading = book, str(reader)
        return {"cases": len(book.cases), "refused": len(refused)}

    def _roster(self) -> keys.Roster:
        if self.has_copy:
            return self._copy.reader.roster
        found = {}
        for name, key in self._signing:
            person, _, device = name.partition("@")
            found[name] = keys.Enrolled(person, device, keys.raw_key(key), 0)
        return keys.Roster(self.production, found)

    def _promised(self, told: Plain) -> Plain:
        """Take the strip that the server gave; raises `BoxError` for one that is not of this box.

        A device without a copy of the log can not tell, and says so on the screen.
        """
        note = told["note"]
        self.strip_note = note
        if self.has_copy:
            clerk = keys.key_name(self.production, CLERK, CLERK)
            strip = read_strip(note.encode("utf-8"), self._roster(), clerk, self._copy.check)
            mine = (strip.box, strip.commitment) == (told["box"], told["commitment"])
            if not mine or strip.by_us > told["now_us"] + LATEST_US:
                raise BoxError("strip", "a promise of something else", "one of this box, by today")
            self.strip = strip
        return {"checked": self.strip is not None}
