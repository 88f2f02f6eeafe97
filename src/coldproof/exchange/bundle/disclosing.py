"""Which values may go to everybody: disclosed by whose own they are, to all, its day come."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from typing import NamedTuple

from coldproof.acts.letters import Disclosed, StatementOffered
from coldproof.acts.production import (
    DeviceEnrolled,
    KeyRevoked,
    PersonEnrolled,
    ProductionOpened,
)
from coldproof.desk.roster import NOBODY, Roster, raw_key
from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.kinds import Drafted, DraftRead
from coldproof.desk.voice.letters import commitment_of
from coldproof.desk.voice.messages import Said, open_note
from coldproof.exchange.bundle.mentions import committed
from coldproof.log.note import Check
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold

TELLING = (ProductionOpened, PersonEnrolled, DeviceEnrolled, KeyRevoked, Disclosed)
"""What the state needs to say what counts as disclosed: whose word, from a device of their own."""

Kept = Callable[[str], bytes | None]  # a value by its digest in hexadecimal


class Beside(NamedTuple):
    """What an extract needs beside what is asked for, as its writer found out from values.

    `commitments` are those of disclosed drafts, `people` whoever could open or wrote them, and
    `disclosing` the entries by which values that go along were disclosed.
    """

    commitments: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    disclosing: tuple[int, ...] = ()


class Opened(NamedTuple):
    """Whose word opens a value to everybody, from which day on, and where it stands."""

    by: str
    from_day: str | None
    position: int

    def since(self) -> str:
        """Return from when on: at once is before every day."""
        return self.from_day or ""


class Disclosures:
    """Whose each value is, what was disclosed, and how letters were drafted."""

    def __init__(self, check: Check, kept: Kept) -> None:
        """Begin before the first entry."""
        self._check, self._kept = check, kept
        self.roster: Roster = NOBODY  # to be set once every entry was read
        self._owners: dict[str, str] = {}
        self._state = START  # as far as `TELLING` goes
        self._named: dict[int, tuple[str, ...]] = {}
        self._drafts: dict[str, tuple[str, ...]] = {}

    def add(self, entry: Entry) -> None:
        """Take the next entry: a value belongs to whoever first named it, a name to its bearer."""
        act = entry.act
        body = act.body
        owner = body.person if isinstance(body, PersonEnrolled) else act.by
        values = committed(body)
        if values:
            self._named[entry.position] = values
        for one in values:
            self._owners.setdefault(one, owner)
        if isinstance(body, StatementOffered):
            self._drafts.setdefault(body.text, body.drafts)
        if isinstance(body, TELLING):
            self._state = fold(self._state, (entry,))

    def _told(self) -> Iterator[tuple[str, str, bool, str | None, int]]:
        """Yield what counts as disclosed: value, by whom, whether to all, from which day, where."""
        for value, words in self._state.disclosed.items():
            for by, to, day, position in words:
                yield value, by, not to, day, position

    def _said(self, digest: str) -> tuple[Said, bytes] | None:
        data = self._kept(raw_key(digest).hex())
        if data is None:
            return None
        try:
            return open_note(data, self.roster, self._check)
        except MessageError:
            return None

    def beside(self, letters: tuple[str, ...]) -> Beside:
        """Return what an extract of letters needs of drafts: boxes, people, what discloses them."""
        commitments: dict[str, None] = {}
        people: dict[str, None] = {}
        told: dict[tuple[str, str], int] = {}
        for value, by, _, _, position in self._told():
            told.setdefault((value, by), position)
        disclosing: list[int] = []
        for text in letters:
            for digest in self._drafts.get(text, ()):
                found = self._said(digest)
                if found is None:
                    continue
                said, written = found
                message = said.message
                if not isinstance(message, Drafted | DraftRead):
                    continue
                if (digest, said.person) in told:
                    disclosing.append(told[digest, said.person])
                commitments[commitment_of(message.salt, written)] = None
                people[said.person] = None
                people.update(dict.fromkeys(message.readers))
        return Beside(tuple(commitments), tuple(people), tuple(disclosing))

    def to_all(self) -> dict[str, Opened]:
        """Return what opens each value to everybody, of several the one that does so first.

        Only whose own a value is discloses it: of a signed note that is its signer.
        """
        found: dict[str, Opened] = {}
        for value, by, to_all, day, position in self._told():
            if to_all and by == self._owner(value):
                new = Opened(by, day, position)
                found[value] = min(found.get(value, new), new, key=Opened.since)
        return found

    def open_to_all(self, today: str) -> dict[str, int]:
        """Return the values that everybody may read on a day, and the entry that says so."""
        words = self.to_all().items()
        return {value: one.position for value, one in words if one.since() <= today}

    def _owner(self, digest: str) -> str | None:
        said = self._said(digest)
        return self._owners.get(digest) if said is None else said[0].person

    def disclosing(self, taken: Container[int], today: str) -> tuple[int, ...]:
        """Return the entries that disclose to everybody what some entries name."""
        names = {v for p, values in self._named.items() if p in taken for v in values}
        return tuple(sorted(p for v, p in self.open_to_all(today).items() if v in names))
