"""Errors of the desk.

ReadingError        an entry that a log of ours can not hold; whoever reads on would believe it
├── NotThisLog      it belongs to another production, or entry 0 opens none
├── NobodySigned    no key enrolled by then signed it, and it is no act that the clerk may enter
└── OutOfOrder      it answers, or follows on its device, what is not before it
"""

from __future__ import annotations


class ReadingError(ValueError):
    """An entry that does not belong here: what was refused, what was found, what would do."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what} refused: found {found}; {want} would do")


class NotThisLog(ReadingError):
    """Another production's, or a log that nobody opened."""


class NobodySigned(ReadingError):
    """No signature of a key that was enrolled by then."""


class OutOfOrder(ReadingError):
    """Something that it rests on is not before it."""
