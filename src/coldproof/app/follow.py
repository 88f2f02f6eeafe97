"""What is so now, following the log: every entry read, its signer checked, folded (D5).

The fold follows the writer; an act that was acknowledged is in the state a moment later.  A
snapshot lets a new process begin where an old one was.  It may be lost; it is believed only under
its tag, for this log, this root and this program, and is written anew from time to time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, NamedTuple, cast

from coldproof.app.errors import NotWhole
from coldproof.app.ledger import Ledger
from coldproof.app.ports import Store
from coldproof.desk.reading import Read, Reader
from coldproof.desk.snapshots.document import (
    Plain,
    Snapshot,
    read_snapshot,
    with_tag,
    without_tag,
    write_snapshot,
)
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.store.errors import ReadOnly

BLOB = "snapshot"
EVERY = 5_000  # entries between two snapshots
PIECE = 1_000

Tag = Callable[[bytes], bytes]


class Moment(NamedTuple):
    """The state after so many entries."""

    size: int
    state: SetState


class Follower:
    """The state of one log, as far as it was read; any number of threads may ask."""

    def __init__(self, ledger: Ledger, store: Store, tag: Tag, source: str) -> None:
        """Begin at the last snapshot that can be believed, or at entry 0."""
        self._ledger, self._store, self._tag, self._source = ledger, store, tag, source
        self._lock = threading.Lock()
        self.reader = Reader(ledger.check, ledger.tree.root)
        self.moment = Moment(0, START)
        self.began_at = 0
        self._saved = 0
        self.unsaved: str | None = None
        self.unbelieved: str | None = None
        self._restore()

    def _restore(self) -> None:
        kept = self._store.get(self._ledger.production, BLOB)
        if kept is None:
            return
        production, tree = self._ledger.production, self._ledger.tree
        try:
            body = without_tag(kept, self._tag)
            snapshot = read_snapshot(body, production=production, source=self._source)
        except SnapshotError as error:
            self.unbelieved = str(error)  # another program's, or not ours: all is folded anew
            return
        if snapshot.size > tree.size:
            self.unbelieved = f"it is of {snapshot.size} entries, and there are {tree.size}"
            return
        if tree.root(snapshot.size) != snapshot.root:
            self.unbelieved = f"it is of another log of {snapshot.size} entries"
            return
        self.reader.go_on(snapshot.size, cast("dict[str, Any]", snapshot.extra))
        self.moment = Moment(snapshot.size, snapshot.state)
        self.began_at = self._saved = snapshot.size

    def catch_up(self, each: Callable[[SetState, Read], None] | None = None) -> SetState:
        """Return the state after every entry of the ledger.

        `each` is told every entry that is read now, with the state before it.  Raises what the
        reader raises, and from then on `NotWhole`: no state is better than one with a hole.
        """
        with self._lock:
            if self.reader.size != self.moment.size:
                want = "`coldproof fsck`, which names it,"
                raise NotWhole("the state", f"entry {self.reader.size} that can not be read", want)
            state, opened = self.moment.state, self._ledger.opened
            while self.reader.size < self._ledger.size:
                notes = self._piece(self.reader.size)
                if each is None:
                    entries = [self.reader.take(opened.open(note)).entry for note in notes]
                    state = fold(state, entries)
                else:
                    for note in notes:
                        read = self.reader.take(opened.open(note))
                        each(state, read)
                        state = fold(state, (read.entry,))
                self.moment = Moment(self.reader.size, state)
            if self.reader.size - self._saved >= EVERY:
                self._save()
            return self.moment.state

    def _piece(self, first: int) -> list[bytes]:
        """Return the next entries from the store, if they are still those that the log has there.

        The ledger held them against the signed checkpoint when it took them; whoever writes to the
        database may have changed them since.  Raises `NotWhole`.
        """
        last = min(first + PIECE, self._ledger.size)
        return self._ledger.stored(self._store, first, last, "the state")

    def save(self) -> None:
        """Keep a snapshot of what is known now."""
        with self._lock:
            if self.reader.size:
                self._save()

    def unwritable(self) -> str | None:
        """Return why no snapshot can be made of what is known now, if none can; nothing is kept."""
        with self._lock:
            try:
                self._written()
            except SnapshotError as error:
                return str(error)
            return None

    def _written(self) -> bytes:
        extra = cast("Plain", self.reader.plain())
        production, root = self._ledger.production, self._ledger.tree.root(self.reader.size)
        return write_snapshot(Snapshot(production, root, self._source, self.moment.state, extra))

    def _save(self) -> None:
        self._saved = self.reader.size  # tried once; again after as many entries as ever
        try:
            self._store.put(self._ledger.production, BLOB, with_tag(self._written(), self._tag))
        except (SnapshotError, ReadOnly) as error:
            self.unsaved = str(error)  # a snapshot may be lost: the next start folds more
        else:
            self.unsaved = None
