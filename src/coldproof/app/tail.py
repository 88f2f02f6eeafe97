"""The newest entries of one log in memory: what most devices ask for, most of the time."""

from __future__ import annotations

from collections.abc import Sequence

TAIL = 4_096  # of the newest entries, so many are kept at hand


class Tail:
    """The newest entries of one log; each change is one assignment, so readers need no lock."""

    def __init__(self, first: int) -> None:
        """Begin with none, before entry `first`."""
        self._held: tuple[int, tuple[bytes, ...]] = (first, ())

    def end(self) -> int:
        """Return the position after the last one that is held."""
        first, notes = self._held
        return first + len(notes)

    def add(self, notes: Sequence[bytes]) -> None:
        """Hold further entries, and let go of the oldest."""
        first, held = self._held
        kept = (*held, *notes)
        gone = max(0, len(kept) - TAIL)
        self._held = (first + gone, kept[gone:])

    def read(self, first: int, last: int) -> tuple[bytes, ...] | None:
        """Return entries from `first` up to `last`; none where not all of them are held."""
        begin, notes = self._held
        if first < begin or last > begin + len(notes):
            return None
        return notes[first - begin : last - begin]
