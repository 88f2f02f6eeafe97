"""What every store promises (D4).

A store keeps, for each production, notes in order, the signed checkpoint of every commit, and named
blobs.  It knows nothing of what is in them.  Its promise is one: what `append` has taken is there,
in that order, after any crash; and a batch is there wholly or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

MAX_NOTE = 65_535  # bytes; the longest entry that a tile's bundle can hold
ID_BYTES = 32
ESCAPED = "backslashreplace"  # how a name is told that is no UTF-8


class Head(NamedTuple):
    """Where a production's log ends: its size and the signed checkpoint that says so."""

    size: int
    checkpoint: bytes


EMPTY_HEAD = Head(0, b"")

Pair = tuple[bytes, bytes]
"""An act's id (32 bytes) and its note."""


def check_batch(entries: Sequence[Pair]) -> None:
    """Refuse a batch that no store takes; it is a bug of who calls, so a plain `ValueError`."""
    if not entries:
        raise ValueError("append refused: found no notes; at least one would do")
    for act, note in entries:
        if len(act) != ID_BYTES or not 0 < len(note) <= MAX_NOTE:
            raise ValueError(
                f"append refused: found an id of {len(act)} bytes with a note of {len(note)};"
                f" {ID_BYTES}, and 1 to {MAX_NOTE}, would do"
            )


class Store(Protocol):
    """The verbs.  Every method may raise `StorageFailed`, or `Closed` after `close`.

    Those that write raise `ReadOnly` where the place can only be read, and `NotDone` where nothing
    was written for sure, as when somebody else held a lock for too long.
    """

    def append(
        self, production: str, expected: Head, entries: Sequence[Pair], checkpoint: bytes
    ) -> None:
        """Add notes after `expected`, and the checkpoint of the size that they make.

        One transaction, one sync: after it returns, they survive a power cut.  Raises `Moved` when
        the log does not end at `expected` (size and checkpoint both), `KnownId` when an id is there
        already; then nothing was written.  After `StorageFailed` nobody knows: read the head.
        """

    def try_writing(self, production: str) -> None:
        """Return once something was written that leaves nothing; raise what `append` would."""

    def ready(self) -> None:
        """Look whether what writes is there, while nothing is written; raises a `StoreError`.

        What ended in quiet, as at a restart of the engine, is opened anew: nothing was under way.
        """

    def head(self, production: str) -> Head:
        """Return where the log ends; of a production never written, `EMPTY_HEAD`."""

    def read(self, production: str, first: int, last: int) -> Iterator[bytes]:
        """Yield the notes at positions first ≤ n < last, in order; beyond the end there are none.

        The iterator reads one state of the log, whatever is appended meanwhile, or it reads in
        pieces of that order: either way no note is skipped or told twice.
        """

    def checkpoints(self, production: str, above: int = 0) -> Iterator[Head]:
        """Yield the checkpoint of each commit of a size > above, in order."""

    def beyond(self, production: str, size: int) -> int | None:
        """Return the first position from `size` on at which a note lies; none where none does."""

    def find(self, production: str, act: bytes) -> int | None:
        """Return the position of an act by its id."""

    def watch(self, production: str, size: int, timeout_ms: int) -> int:
        """Return the log's size as soon as it is greater than `size`, or what it is in the end."""

    def put(self, production: str, name: str, blob: bytes) -> None:
        """Keep a blob under a name (1 to 200 characters), instead of what was there."""

    def get(self, production: str, name: str) -> bytes | None:
        """Return a blob."""

    def erase(self, production: str, name: str, *, at_once: bool = False) -> None:
        """Remove a blob so that it can not be read from the store's files; none is no error.

        That may wait for whoever reads them.  `at_once` waits for nobody: the bytes may stay in the
        files until they are written over.
        """

    def names(self, production: str, prefix: str) -> list[str]:
        """Return the names of blobs that begin so, in byte order.

        Of a name that is no UTF-8, as none of ours is, it tells the odd bytes after backslashes; no
        blob is found under that.
        """

    def productions(self) -> list[str]:
        """Return the productions that have a log or a blob here, in byte order."""

    def close(self) -> None:
        """Let go of files and connections; twice is no error."""
