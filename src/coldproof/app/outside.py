"""The guard of one log, held against what this process has of that log (D4).

It is moved to a head only once the entries under it were held against its signature: after each
commit, and when entries were taken that other processes wrote.  Or a server that only follows would
keep an old one, and take a database that goes back for one that never was further.
"""

from __future__ import annotations

from contextlib import suppress

from coldproof.app.errors import Ended, reason
from coldproof.app.guard import Guard
from coldproof.app.ledger import Ledger
from coldproof.log.checkpoint import Checkpoint

GUARD = "the checkpoint kept outside the database"


class Outside:
    """A guard beside its ledger; called by who has the commit to themselves."""

    def __init__(self, guard: Guard, ledger: Ledger) -> None:
        """Take over a guard that passed the start check."""
        self._guard, self._ledger = guard, ledger

    def other(self) -> Checkpoint | None:
        """Return what another process wrote there; none where it is what this one knows last.

        The second is the common case, and needs no reading.  Raises `LogError`, `OSError`.
        """
        current = self._guard.current()
        if current in (b"", self._ledger.head.checkpoint):
            return None
        return self._ledger.checkpoint(current)

    def move(self) -> None:
        """Keep the head of the ledger, unless another process is ahead there.

        Whether the log goes so far is looked at before the next commit.  Raises `RolledBack` where
        what stands there is of another tree, `LogError` and `OSError`.
        """
        said = self.other()
        if said is not None:
            if said.size > self._ledger.size:
                return
            self._ledger.extends(said, GUARD)
        self._guard.replace(self._ledger.head.checkpoint)

    def close(self, *, ended: bool) -> None:
        """Let go of the guard, synced; of an ended writer where nobody wrote anything else there.

        Raises `Ended` when it could not be synced and nothing had ended before.
        """
        last = self._ledger.head.checkpoint
        try:
            if ended and self._guard.current() != last:
                last = b""
            self._guard.close(last)
        except OSError as error:
            with suppress(OSError):
                self._guard.close()
            if not ended:
                raise unguarded(error) from None


def unguarded(error: OSError) -> Ended:
    """Return that the guard can not be kept, and why."""
    return Ended(GUARD, f"that it can not be kept: {reason(error)}", "a disk that takes it")
