"""What a log witness said against a log, as it is kept, and what of it the log's own key signed.

What came over a network proves nothing by itself.  A head that the log signed does: nobody else
can make one, and from each that it signed a log goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.note import Check, Key, read_note, signatures, write_note


class Contradiction(NamedTuple):
    """Who said so, how long the log was when it was asked, and the signed head it showed."""

    name: str
    size: int
    said: Checkpoint | None  # none where it showed no head that the log signed

    @property
    def words(self) -> str:
        """Say what it said."""
        if self.said is None:
            return (
                f"asked about {self.size} entries, it said that it had seen others, and showed no"
                " signed head: anybody on the way could have said so"
            )
        return (
            f"it has a signed head of {self.said.size} entries, from which this log does not go on"
        )

    def is_answered(self, size: int, root_at: Callable[[int], bytes]) -> bool:
        """Say whether a log of `size` entries goes on from the head that was shown."""
        return (
            self.said is not None
            and self.said.size <= size
            and root_at(self.said.size) == self.said.root
        )


def own_head(cosigned: bytes, log: Key, check: Check) -> bytes:
    """Return a head that others signed too with the log's line alone; raises `LogError`."""
    note = read_note(cosigned, foreign=True)
    return write_note(note.text, [line for _, line in signatures(note, (log,), check)])


def write_kept(url: str, status: int, asked: bytes, answer: bytes, head: bytes) -> bytes:
    """Return what is kept: who was asked, its status, the question, its answer, a head if any."""
    told = b"%b\n%d\n\n" % (url.encode("utf-8"), status)
    return told + asked + b"\n\n" + answer + b"\n\n" + head


def read_kept(name: str, size: int, kept: bytes, log: Key, check: Check) -> Contradiction:
    """Return what was kept of a log witness; a head that does not verify is none."""
    begins = kept.rfind(b"\n\n%b\n" % log.name.encode("utf-8"))
    if begins < 0 or kept.endswith(b"\n\n"):  # what stands there is our own question
        return Contradiction(name, size, None)
    try:
        head = read_checkpoint(own_head(kept[begins + 2 :], log, check), log, check)
    except LogError:
        return Contradiction(name, size, None)
    return Contradiction(name, size, head)
