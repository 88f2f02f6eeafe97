"""From an entry's bytes to what the fold takes: who signed, in what standing, when (D2, D3, D8).

Server, phone and verifier read a log with this one reader.  It raises on what a log of ours can not
hold, so that nobody who reads on believes it; what should not have been done is no such thing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any, NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.acts.codec import read
from coldproof.acts.production import ProductionOpened
from coldproof.desk import roster as keys
from coldproof.desk.clocks import Clocks
from coldproof.desk.errors import NobodySigned, NotThisLog, OutOfOrder, ReadingError
from coldproof.desk.waiting import CLERK_ITSELF, OF_THE_CLERK, OPEN, rests_on
from coldproof.log.errors import SignatureFailed, shown
from coldproof.log.note import Check, Line, Note, Signed, hold, read_note
from coldproof.state.entry import Entry
from coldproof.words.ids import CLERK

CLERK_NAME = keys.handle(CLERK, CLERK)


class Standing(StrEnum):
    """What the signature under an act lets it do."""

    ENROLLED = "enrolled"
    REVOKED = "revoked"  # may restrict, never permit
    ARRIVED = "arrived"  # entered by the clerk, who vouches for its arrival only


class Opened(NamedTuple):
    """A note that was read strictly; nobody has looked at its signatures yet."""

    data: bytes
    note: Note
    act: Act
    id: bytes


class Read(NamedTuple):
    """One entry as read: what the fold takes, who signed, and whether its device saw this log."""

    entry: Entry
    standing: Standing
    signer: str
    saw_this_log: bool


def open_note(data: bytes) -> Opened:
    """Return a note and its act; raises `LogError` or `FormatError` when it is not strictly one."""
    note = read_note(data)
    return Opened(data, note, read(note.text), hashlib.sha256(note.text).digest())


def to_check(roster: keys.Roster, opened: Opened) -> list[Signed]:
    """Return the signatures that `standing_of` would check of a note."""
    found = []
    for line in opened.note.lines:
        key = keys.verifier_key(roster, line.name)
        if key is not None and key.id == line.key_id:
            found.append((key.public, opened.note.text, line.signature))
    return found


def standing_of(roster: keys.Roster, opened: Opened, check: Check) -> Standing | None:
    """Return in what standing an act is signed; none when its key is not enrolled.

    Raises `SignatureFailed` when a line names a key that is known and does not verify, and when
    beside a good signature somebody else's name stands over another key: it would look like theirs.
    """
    name = keys.signer_of(opened.act)
    signed: set[str] = set()
    others: list[Line] = []  # whose name is known, with another key
    for line in opened.note.lines:
        key = keys.verifier_key(roster, line.name)
        if key is None:
            continue
        if key.id != line.key_id:
            others.append(line)
            continue
        hold(key, line, opened.note.text, check)
        signed.add(line.name.partition("/")[2])
    if not signed:
        return None
    if name == CLERK_NAME:
        allowed = isinstance(opened.act.body, (ClockRead, *OPEN, *OF_THE_CLERK))
        return Standing.ARRIVED if allowed and name in signed else None
    if name in signed:
        if others:
            found = f"one of {shown(others[0].name)} with the id of another key"
            raise SignatureFailed("signature", found, "the key enrolled under that name")
        return Standing.ENROLLED if roster.keys[name].revoked is None else Standing.REVOKED
    if CLERK_NAME in signed and isinstance(opened.act.body, OPEN):
        return Standing.ARRIVED
    return None


def _refuse_misplaced(act: Act, position: int) -> None:
    """Raise for an act that only the log itself writes, and would not write so or here."""
    if position and isinstance(act.body, ProductionOpened):
        found = "a ProductionOpened after entry 0"
        raise NotThisLog(f"entry {position}", found, "one production, opened once,")
    if isinstance(act.body, ClockRead) and (act.by, act.device, act.vouched_by) != CLERK_ITSELF:
        found = f"a ClockRead by {act.by} on {act.device}"
        raise NobodySigned(f"entry {position}", found, "the clerk's own")


class Reader:
    """Reads one production's log from its first entry, or from where a snapshot left off."""

    __slots__ = ("_check", "_root_at", "chains", "clocks", "known", "roster", "size")

    def __init__(
        self,
        check: Check,
        root_at: Callable[[int], bytes],
        known: Callable[[str], bool] | None = None,
    ) -> None:
        """Begin before entry 0.

        `root_at` gives the log's root at a size up to where it is read; `known` says whether an act
        id is before the entry being read, and need not be given to who trusts the order.
        """
        self._check, self._root_at, self.known = check, root_at, known
        self.roster = keys.NOBODY
        self.clocks = Clocks()
        self.chains: dict[str, tuple[int, str]] = {}  # device: its last act's number and id
        self.size = 0

    def read(self, data: bytes) -> Read:
        """Read the next entry; raises `ReadingError`, `LogError` or `FormatError`, and stays."""
        return self.take(open_note(data))

    def take(self, opened: Opened, standing: Standing | None = None) -> Read:
        """Read the next entry from an opened note; a standing given is not checked again."""
        act, position = opened.act, self.size
        begins = isinstance(act.body, ProductionOpened) and act.by == act.body.founder
        if position == 0 and not begins:
            raise NotThisLog("entry 0", type(act.body).__name__, "a founder's ProductionOpened")
        _refuse_misplaced(act, position)
        roster = keys.opened(act) if position == 0 else self.roster
        if act.production != roster.production:
            want = f"one of {roster.production}"
            raise NotThisLog(f"entry {position}", f"an act of {act.production}", want)
        if standing is None:
            standing = standing_of(roster, opened, self._check)
        if standing is None:
            raise NobodySigned(
                f"entry {position}",
                f"no signature by {keys.signer_of(act)} with a key enrolled by then",
                "a note signed by its own people",
            )
        if self.known is not None:
            self._in_order(act, position)
        self.roster = roster
        return self._placed(opened, standing)

    def _in_order(self, act: Act, position: int) -> None:
        for one in rests_on(act):
            if self.known is not None and not self.known(one):
                raise OutOfOrder(
                    f"entry {position}", f"that it rests on {one}", "an act that is before it"
                )

    def _placed(self, opened: Opened, standing: Standing) -> Read:
        act, position = opened.act, self.size
        clock = isinstance(act.body, ClockRead)
        # what no key of its device signed is no word of that device: not on what it had seen, nor
        # on its clock, nor on its number
        arrived = standing is Standing.ARRIVED and not clock
        saw = arrived or self._saw(act, position)
        seen = act.seen_size if saw and not arrived else 0
        if clock:
            self.clocks.read(position, act.at_us)
            at_us = act.at_us
        else:
            at_us = self.clocks.taken(act, seen, by_its_device=not arrived)
        may_permit = standing is Standing.ENROLLED
        if position:
            self.roster = keys.after(self.roster, position, act, may_permit=may_permit)
        self.size = position + 1
        if seen != act.seen_size:
            act = replace(act, seen_size=0)
        entry = Entry(act, keys.key_text(opened.id), position, at_us, may_permit, arrived)
        if not arrived and act.seq >= self.chains.get(act.device, (0, ""))[0]:
            self.chains[act.device] = (act.seq, entry.id)
        return Read(entry, standing, keys.signer_of(act), saw)

    def _saw(self, act: Act, position: int) -> bool:
        """Say whether the log that a device says it had seen is this one, at that size."""
        if act.seen_size == 0:
            return True
        if act.seen_size > position or act.seen_root is None:
            return False
        return keys.key_text(self._root_at(act.seen_size)) == act.seen_root

    def plain(self) -> dict[str, Any]:
        """Return where the reading is, as plain values for a snapshot; `go_on` takes them."""
        return {
            "roster": [
                self.roster.production,
                self.roster.founder,
                keys.key_text(self.roster.log_key),
                list(self.roster.revoked),
                [
                    [name, key.person, key.device, keys.key_text(key.public), key.position]
                    + ([] if key.revoked is None else [key.revoked])
                    for name, key in self.roster.keys.items()
                ],
                [list(word) for word in self.roster.words],
                [list(one) for one in self.roster.departments],
            ],
            "clocks": [self.clocks.positions, self.clocks.at_us],
            "devices": [[name, *last] for name, last in self.clocks.devices.items()],
            "chains": [[name, *last] for name, last in self.chains.items()],
        }

    def go_on(self, size: int, plain: dict[str, Any]) -> None:
        """Go on from a snapshot that was authenticated; its values are taken as they stand."""
        production, founder, log_key, revoked, listed, words, departments = plain["roster"]
        found = {
            name: keys.Enrolled(person, device, keys.raw_key(public), position, *rest)
            for name, person, device, public, position, *rest in listed
        }
        raw = keys.raw_key(log_key)
        self.roster = keys.Roster(
            production,
            found,
            founder,
            raw,
            tuple(revoked),
            tuple(keys.Word(*word) for word in words),
            tuple((person, department) for person, department in departments),
        )
        devices = {name: (claim, at) for name, claim, at in plain["devices"]}
        self.clocks = Clocks(list(plain["clocks"][0]), list(plain["clocks"][1]), devices)
        self.chains = {name: (seq, last) for name, seq, last in plain["chains"]}
        self.size = size


__all__ = [
    "Opened",
    "Read",
    "Reader",
    "ReadingError",
    "Standing",
    "open_note",
    "standing_of",
]
