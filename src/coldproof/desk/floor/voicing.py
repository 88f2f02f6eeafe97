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
from coldproof.desk.floor.accounting import Accounts
from coldproof.desk.floor.copy import Copy
from coldproof.desk.floor.lettering import Letters
from coldproof.desk.floor.wire import note_of, to_base64
from coldproof.desk.roster import person_of
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.accounts import given_at
from coldproof.desk.voice.boxes import SLOTS, Strip, read_strip
from coldproof.desk.voice.casebook import Casebook, Decrypted
from coldproof.desk.voice.errors import BoxError, MessageError, VoiceError
from coldproof.desk.voice.phrase import Secrets, phrase_of, read_phrase, secrets_of
from coldproof.desk.voice.pictures import bared
from coldproof.desk.voice.readers import (
    Reader,
    ever_read,
    others_of,
    places,
    readers_of,
    spoke_as_reader,
    waiting_of,
)
from coldproof.desk.voice.ring import ring_of
from coldproof.log.note import Check
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
        self.letters = Letters(copy)
        self.accounts = Accounts(copy, self.letters)
        self.refused: list[tuple[int, str]] = []
        self.strip: Strip | None = None
        self.strip_note: str = ""
        self.opening: str = ""  # the note of the report: it opens the commitment in the log
        self.reading: str | None = None  # whose boxes were opened here
        self.missing: int | None = None  # boxes of the record that were not given; none: unknown
        self._found: list[Decrypted] = []
        self._told: tuple[Reader, ...] = ()
        self._waiting: tuple[str, ...] = ()
        self._signing: tuple[Signing, ...] = ()
        self._shield: tuple[str | None, int] | None = None
        self._page: str | None = None
        self.relay: str | None = None  # the page of who passes this phone's requests on

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
            "ring": self._ring,
            **self.letters.verbs(),
            **self.accounts.verbs(),
        }
        return json.dumps(found[str(told["do"])](told))

    @property
    def has_copy(self) -> bool:
        """Whether this device has read the log itself."""
        return self._copy.size > 0

    @property
    def check(self) -> Check:
        """What checks signatures on this device."""
        return self._copy.check

    @property
    def readers(self) -> tuple[Reader, ...]:
        """To whom reports are sealed: by this device's copy, or as the server told it."""
        return readers_of(self._copy.state) if self.has_copy else self._told

    @property
    def waiting(self) -> tuple[str, ...]:
        """Who could be thought to read and does not: nothing is sealed to them."""
        return waiting_of(self._copy.state) if self.has_copy else self._waiting

    @property
    def others(self) -> tuple[Reader, ...]:
        """Who of the office has a reading key: nothing is sealed to them unless a reporter says so.

        A device that has not read the log is told of none.
        """
        return others_of(self._copy.state) if self.has_copy else ()

    @property
    def shield(self) -> tuple[str | None, int] | None:
        """The production's promise on own mistakes: the digest of its words, and its days."""
        known = self._copy.state.shield
        return self._shield if not self.has_copy else None if known is None else known[:2]

    @property
    def page(self) -> str | None:
        """The page that the record names, by this device's copy or as the server told it."""
        known = self._copy.state.page
        return self._page if not self.has_copy else None if known is None else known[0]

    def _take_told(self, told: Plain) -> Plain:
        """Keep what the server says of readers, for a device that has no copy of the log."""
        self._told = tuple(
            Reader(**{**one, "hats": tuple(one["hats"]), "by": tuple(one["by"])})
            for one in told["readers"]
        )
        self._signing = tuple(Signing(one["name"], one["key"]) for one in told["signing"])
        self._waiting = tuple(told.get("waiting", ()))
        self._page, self.relay = told.get("page"), told.get("relay")
        promise = told.get("shield")
        self._shield = None if promise is None else (promise["policy"], promise["days"])
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
        self.mine, self.strip, self.strip_note, self.opening = Casebook(), None, "", ""

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
        chance = base64.b64decode(told["chance"])
        fields["nonce"] = keys.key_text(chance)
        self.letters.fill(kind, fields, chance)
        if isinstance(fields.get("picture"), str):
            fields["picture"] = bared(fields["picture"])
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
        commitment = self.letters.commitment(message, text)
        mine = kind in k.OF_THE_REPORTER
        return {
            "text": text.decode("ascii"),
            "signer": f"{self.production}/{m.REPORTER if mine else told['by']}",
            "box": self._box_of(message, str(told.get("box", ""))),
            "to": self._to(message, str(told.get("by", ""))),
            "slots": SLOTS,
            "commitment": commitment,
        }

    def _to(self, message: k.Message, by: str) -> list[str]:
        """Return the keys of who reads, and of whom the reporter added; at most `MOST`."""
        person = person_of(by)
        for named in (self.letters.keys(message), self.accounts.keys(message, person)):
            if named is not None:
                return named
        also = getattr(message, "also", ())
        added = [one.key for one in self.others if one.person in also]
        return [*(one.key for one in places(self.readers, len(added))[0]), *added]

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

        `reader` says whose reading key opened them; without it they are the phrase's.  `seen` are
        the digests of all boxes that the server gave: what the record has beside them is missing.
        """
        found, self._found = self._found, []
        self.missing = self._missing(told.get("seen"))
        reader = told.get("reader")
        book = Casebook()
        names = {one.person for one in self.readers}
        if self.has_copy:
            names |= ever_read(self._copy.state)
        given = given_at(self._copy.state)

        def spoke(signer: str, at_us: int) -> bool:
            return not self.has_copy or spoke_as_reader(self._copy.state, signer, at_us)

        refused = book.open_all(found, self._roster(), self._copy.check, names, given, spoke)
        self.refused = [(place, str(error)) for place, error in refused]
        if reader is None:
            case = keys.key_text(self.opened_with().case)
            book.cases = {name: one for name, one in book.cases.items() if name == case}
            self.mine = book
            self.opening = _opening(book, found)
        else:
            self.book, self.reading = book, str(reader)
            self.letters.opened(found, book.others)
        return {"cases": len(book.cases), "refused": len(refused)}

    def _missing(self, seen: list[str] | None) -> int | None:
        """Return how many boxes of the record were not given; no act erases one."""
        if seen is None or not self.has_copy:
            return None
        return len(self._copy.state.boxes.keys() - set(seen))

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

    def _ring(self, told: Plain) -> Plain:
        """Return the crowd of a letter, to sign as one of it; raises `VoiceError` for no letter."""
        letter = self._copy.state.letters.get(str(told["text"]))
        if letter is None:
            raise VoiceError("the letter", "no such frozen text", "one that is on this phone")
        return {"size": letter.position, "ring": [to_base64(one) for one in ring_of(letter)]}


def _opening(book: Casebook, found: list[Decrypted]) -> str:
    """Return the note of the report that a phrase opened, as it was sealed; empty if none was."""
    places = {case.lines[0].position for case in book.cases.values()}
    notes = [m.unpadded(one.data) for one in found if one.position in places]
    return notes[0].decode("utf-8") if notes else ""
