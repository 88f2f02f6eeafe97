"""Errors of the store room.

StoreError
├── Moved           somebody else appended first, or the store went back; nothing was written
├── KnownId         an id is in the log already, or twice in one batch; nothing was written
├── NotDone         the engine said no; nothing was written, and the store goes on
├── StorageFailed   the engine failed; whether the batch is in the store is not known
├── ReadOnly        it lies where nothing can be written; nothing was
└── Closed          the store was closed
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coldproof.store.base import Head


COPY = "`coldproof backup --from`, with a copy,"
MORE_ROOM = "more room"
NEWER = "a newer Coldproof"
NO_TRIGGER = "removing the trigger that does so"


class StoreError(Exception):
    """Something that a store could not do."""


class Moved(StoreError):
    """The log does not end where the writer thought; `found` is where it ends."""

    def __init__(self, production: str, expected: Head, found: Head) -> None:
        """Keep where the log ends."""
        self.found = found
        what = "another checkpoint" if found.size == expected.size else f"size {found.size}"
        super().__init__(
            f"append to {production} refused: expected size {expected.size}, found {what};"
            " reading what was added would do"
        )


class KnownId(StoreError):
    """An act is in the log already; nothing of the batch was written."""

    def __init__(self, production: str) -> None:
        """Say for which production."""
        super().__init__(
            f"append to {production} refused: found an act that is in the log already, or twice in"
            " the batch; leaving it out would do"
        )


class NotDone(StoreError):
    """The engine did not do it, which is sure: nothing was written, and it can be tried again."""

    def __init__(self, doing: str, found: str, want: str = "trying it again") -> None:
        """Keep what the engine said, and what would help."""
        self.found, self.want = found, want
        super().__init__(f"{doing} refused: found {found}; {want} would do")


class StorageFailed(StoreError):
    """The engine failed in the middle; the batch is wholly there or not at all, nobody knows."""

    def __init__(self, doing: str, found: str, want: str = "opening the store anew") -> None:
        """Keep what the engine said, and what would help."""
        self.found, self.want = found, want
        super().__init__(f"{doing} failed: found {found}; {want} would do")


class ReadOnly(StoreError):
    """The store lies where nothing can be written."""

    def __init__(self, doing: str, found: str = "a folder that cannot be written to") -> None:
        """Say what was being done, and what about the place is in its way."""
        want = "a copy of the folder on a disk that can be written to"
        super().__init__(f"{doing} refused: found {found}; {want} would do")


class Closed(StoreError):
    """The store was closed."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__("the store is closed; opening it again would do")
