"""What one process holds of one log: its tree, its ids, who has which key, where it ends (D4).

It is read from the store and checked against the signed checkpoint and the guard; after that it
only grows.  It can be thrown away: the entries give it back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from coldproof.acts.case import ClockRead
from coldproof.acts.codec import digest
from coldproof.acts.errors import FormatError
from coldproof.acts.production import ProductionOpened
from coldproof.app.errors import NotWhole, RolledBack
from coldproof.app.ports import Check, Key, Store
from coldproof.app.remembered import OpenedNotes
from coldproof.desk import roster as keys
from coldproof.desk.reading import Standing, open_note, standing_of
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hash, leaf_hashes
from coldproof.store.base import EMPTY_HEAD, Head

PIECE = 4096
KEPT = re.compile(
    rb"coldproof/v1 [!-~]+"
    rb" (ProductionOpened|PersonEnrolled|DeviceEnrolled|KeyRevoked|ClockRead)\n"
)
"""Kinds that tell who has which key, where those work who vouch, and what the clerk last said."""


class LastClock(NamedTuple):
    """The clerk's last act: when, its number on the clerk's device, its id."""

    at_us: int
    seq: int
    id: str


class Ledger:
    """The tree, ids, roster, last clock-read and head of one log."""

    def __init__(self, production: str, log_key: Key, check: Check) -> None:
        """Begin with the empty log of a production whose checkpoints this key signs."""
        self.production, self.log_key, self.check = production, log_key, check
        self.tree = Tree()
        self.ids: dict[bytes, int] = {}
        self.roster = keys.NOBODY
        self.clock: LastClock | None = None
        self.head: Head = EMPTY_HEAD
        self.opened = OpenedNotes()  # by the writer just now, for who follows

    @property
    def size(self) -> int:
        """How many entries there are."""
        return self.head.size

    def knows(self, act: str) -> bool:
        """Say whether an act is in the log, by the text of its id."""
        return keys.raw_key(act) in self.ids

    def checkpoint(self, note: bytes) -> Checkpoint:
        """Return a checkpoint of this log; raises `LogError` when it is not."""
        return read_checkpoint(note, self.log_key, self.check)

    def take(self, notes: Iterable[bytes]) -> None:
        """Add entries that come from the store; nothing is believed before `settle`.

        Raises `NotWhole` for an entry that says who has which key and that no reader takes.
        """
        clock: tuple[int, bytes] | None = None  # of the clerk's readings only the last one counts
        coming = iter(notes)
        while piece := list(islice(coming, PIECE)):
            first = self.tree.size
            texts = [note[: note.rfind(b"\n\n") + 1] for note in piece]
            ids = [hashlib.sha256(text).digest() for text in texts]
            self.ids.update(zip(ids, range(first, first + len(ids)), strict=True))
            self.tree.extend(leaf_hashes(piece))
            for place, text in enumerate(texts):
                kept = KEPT.match(text)
                if kept is None:
                    continue
                if kept[1] == b"ClockRead":
                    clock = first + place, piece[place]
                else:
                    self._take_in(first + place, piece[place])
        if clock is not None:
            self._take_in(*clock)

    def _take_in(self, position: int, note: bytes) -> None:
        try:
            self.learn(position, note)
        except (LogError, FormatError) as error:
            raise NotWhole(
                f"the log of {self.production}",
                f"an entry {position} that nobody wrote so: {error}",
                "`coldproof fsck`, which names it, and a backup, or a mirror,",
            ) from None

    def learn(self, position: int, note: bytes) -> None:
        """Take from an entry who has which key, and when the clerk last read the clock.

        Its signature is checked: or whoever has the log's key could enroll somebody whose notes
        this writer would then take, and no reader of the log.
        """
        opened = open_note(note)
        act = opened.act
        if position == 0 and not isinstance(act.body, ProductionOpened):
            raise LogError("entry 0", f"a {type(act.body).__name__}", "a ProductionOpened")
        roster = self.roster if position else keys.opened(act)
        standing = standing_of(roster, opened, self.check)
        if standing is None:
            found = f"no signature by {keys.signer_of(act)}"
            raise LogError(f"entry {position}", found, "one by a key enrolled by then")
        if isinstance(act.body, ClockRead):
            self.clock = LastClock(act.at_us, act.seq, digest(opened.note.text))
        elif position:
            may_permit = standing is Standing.ENROLLED
            roster = keys.after(roster, position, act, may_permit=may_permit)
        self.roster = roster

    def stored(self, store: Store, first: int, last: int, what: str) -> list[bytes]:
        """Return entries as the store has them now, each held against the tree.

        Raises `NotWhole`, which says for `what` they were read, for the first that was changed.
        """
        notes = list(store.read(self.production, first, last))
        for position in range(first, last):
            found = "not in the store"
            if position < first + len(notes):
                if leaf_hash(notes[position - first]) == self.tree.leaf(position):
                    continue
                found = "another than the log has there"
            want = "`coldproof fsck`, which names it,"
            raise NotWhole(what, f"entry {position}, {found}", want)
        return notes

    def settle(self, head: Head) -> None:
        """Believe what was taken, once it is what the signed checkpoint says; raises `NotWhole`.

        It does so too for an act that is there twice, which whoever follows would fold twice.
        """
        try:
            said = self.checkpoint(head.checkpoint)
        except LogError as error:
            raise NotWhole(
                f"the log of {self.production}", str(error), "a backup, or a mirror"
            ) from None
        if said.size != head.size or self.tree.size != head.size:
            raise NotWhole(
                f"the log of {self.production}",
                f"{self.tree.size} entries under a checkpoint of {said.size}",
                "a backup, or a mirror",
            )
        if self.tree.root() != said.root:
            raise NotWhole(
                f"the log of {self.production}",
                "entries that give another root than the signed one: something was changed",
                "`coldproof fsck`, which names it, and a backup, or a mirror,",
            )
        if len(self.ids) != self.tree.size:  # a second entry of an act took the place of the first
            before = min(set(range(self.tree.size)) - set(self.ids.values()))
            raise NotWhole(
                f"the log of {self.production}",
                f"the act of entry {before} a second time",
                "`coldproof fsck`, which names it, and a backup, or a mirror,",
            )
        self.head = head

    def catch_up(self, store: Store) -> bool:
        """Take what other processes appended; say whether there was anything.

        Raises `RolledBack` when the store holds less than was seen, or another log; and `NotDone`
        of the store, where nothing was taken.
        """
        head = store.head(self.production)
        if head == self.head:
            return False
        if head.size <= self.head.size:
            raise RolledBack(
                f"the log of {self.production}",
                f"a head of size {head.size} where one of {self.head.size} was seen before",
                "the database that this process had opened",
            )
        self.take(list(store.read(self.production, self.head.size, head.size)))
        self.settle(head)
        return True

    def hold_against(self, candidates: Iterable[bytes]) -> None:
        """Compare with checkpoints kept elsewhere, each that verifies.

        Raises `RolledBack` when none does, or when one is ahead, or of another tree.
        """
        reasons = []
        held = False
        for note in candidates:
            try:
                said = self.checkpoint(note)
            except LogError as error:
                reasons.append(str(error))
                continue
            self.extends(said, "the checkpoint kept outside the database")
            held = True
        if held:
            return
        found = "; ".join(reasons) or "none"
        raise RolledBack(
            f"the checkpoint of {self.production} kept outside the database",
            found,
            "`coldproof fsck --accept`, with a head that was seen elsewhere,",
        )

    def extends(self, said: Checkpoint, where: str) -> None:
        """Return if the log goes on from a checkpoint of its own; else raise `RolledBack`."""
        if said.size > self.size:
            raise RolledBack(
                f"the log of {self.production}",
                f"{self.size} entries where {where} says {said.size}",
                "`coldproof backup --from`, with a copy that goes so far,",
            )
        if self.tree.root(said.size) != said.root:
            raise RolledBack(
                f"the log of {self.production}",
                f"another tree than {where} says at size {said.size}",
                "keeping both, and asking who signed them,",
            )


def load(store: Store, production: str, log_key: Key, check: Check) -> Ledger:
    """Return the ledger of a log, every entry read and held against its signed checkpoint.

    Raises `NotWhole`.  The guard is not asked here.
    """
    ledger = Ledger(production, log_key, check)
    head = store.head(production)
    if head != EMPTY_HEAD:
        ledger.take(store.read(production, 0, head.size))
        ledger.settle(head)
    return ledger
