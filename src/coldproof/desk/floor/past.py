"""Entries lent to look back at: a device's copy keeps the state, and its store keeps the entries.

A hundred thousand entries are 46 MB, too much to hold in a phone's worker.  So a screen of the
record asks for those it needs (the part `fetch`), the window lends them from its own store, and
they are let go of afterward.  What is lent is held against the tree whose signed head was checked
when it was first read: entries that were changed in the store are refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coldproof.desk.floor.copy import Copy
from coldproof.desk.history.rows import History
from coldproof.desk.history.telling import Telling
from coldproof.desk.reading import Read, Reader, open_note
from coldproof.log.errors import LogError
from coldproof.log.merkle import leaf_hashes
from coldproof.state.model import SetState

PIECE = 500  # entries that are told at once: on a phone about a second, and others get a turn


def _believed(public: bytes, text: bytes, signature: bytes) -> bool:
    """Say yes: every signature of these very bytes was checked when the copy took them."""
    return True


class Past:
    """The entries that were lent: one run without a hole."""

    def __init__(self, copy: Copy) -> None:
        """Begin with none."""
        self.copy = copy
        self.first = 0
        self.notes: list[bytes] = []
        self.states: dict[int, SetState] = {}  # what was so after so many entries
        self.hours: tuple[int, ...] | None = None  # when each act was done
        self.reader = Reader(_believed, copy.tree.root)  # of those that were told
        self.telling = Telling(acts=False)
        self.history: History | None = None  # what these tell

    @property
    def last(self) -> int:
        """Return the position after the last one lent."""
        return self.first + len(self.notes)

    def lend(self, first: int, notes: Sequence[bytes]) -> None:
        """Take entries from a position on; raises `LogError` when they are not those of the copy.

        They go on from those lent before, or before them, or take their place.
        """
        last, tree = first + len(notes), self.copy.tree
        if first < 0 or last > self.copy.size:
            found = f"entries {first} to {last}"
            raise LogError(
                "the entries lent", found, f"some of the {self.copy.size} that were read"
            )
        if notes and b"".join(leaf_hashes(notes)) != tree.nodes(0, first, last):
            raise LogError("the entries lent", "others than were read", "a new copy of the log")
        self.states, self.hours = {}, None
        if notes and first == self.last:
            self.notes = [*self.notes, *notes]
        elif notes and last == self.first:
            self.first, self.notes = first, [*notes, *self.notes]
        else:
            self.first, self.notes = first, list(notes)

    def clear(self) -> None:
        """Let go of everything lent; what it told is kept."""
        self.first, self.notes = 0, []
        self.states, self.hours = {}, None

    def has(self, first: int, last: int) -> bool:
        """Say whether all from `first` to before `last` were lent."""
        return first >= last or (self.first <= first and last <= self.last)

    def note(self, position: int) -> bytes:
        """Return a note that was lent."""
        return self.notes[position - self.first]

    def reads(self, last: int) -> Iterator[Read]:
        """Read the entries from the first to before `last`, which were lent, once more."""
        reader = Reader(_believed, self.copy.tree.root)
        for data in self.notes[:last]:
            yield reader.take(open_note(data))

    def tell_on(self) -> tuple[int, int] | None:
        """Have those told that were lent of what comes next; return what is to be lent for more.

        None when all were told.  What was told once is not asked for again: with each further
        entry of the log, only that one is.
        """
        reader, size = self.reader, self.copy.size
        while reader.size < size and self.has(reader.size, reader.size + 1):
            self.telling.see(reader.take(open_note(self.note(reader.size))).entry)
            self.history = None
        return None if reader.size == size else (reader.size, min(reader.size + PIECE, size))

    def story(self) -> History:
        """Return what the entries tell that were told, all but a row for each act."""
        if self.history is None:
            self.history = self.telling.history()
        return self.history
