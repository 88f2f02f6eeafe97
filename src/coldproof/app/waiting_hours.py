"""Since when notes wait, and how many were let go of: one blob beside them, for all processes.

It may be lost, or be anything at all: then notes wait as if they had come now.  Who can write to
the store can let any of them go by it, and could take them away as well.
"""

from __future__ import annotations

import json
from collections.abc import Container
from typing import NamedTuple

from coldproof.app.ports import Store
from coldproof.words.units import MINUTE_US

BLOB = "waiting-since"
HOUR_US = 60 * MINUTE_US
LEAP_US = 30 * 24 * HOUR_US
"""By which a clock that was wrong is told from a server that was off."""


class Gone(NamedTuple):
    """How many notes of keys that nobody knows were let go of, and when the last one was."""

    notes: int = 0
    at_us: int = 0


class Hours:
    """Since when each note waits, in microseconds; written a while later, so that it costs little.

    What a crash takes of it makes notes younger by an hour at most.
    """

    def __init__(self, store: Store, production: str) -> None:
        """Begin with what is written."""
        self._store, self._production = store, production
        self.since, self._written, self._looked_us = self._read()
        self._new = False
        self._unwritten = Gone()
        self._wrote_us = 0

    @property
    def gone(self) -> Gone:
        """What was let go of, as far as this process knows."""
        return _together(self._written, self._unwritten)

    def came(self, act: bytes, now_us: int) -> None:
        """Note that an act waits, if that is news."""
        self.passed(now_us)
        if act not in self.since:
            self.since[act] = now_us
            self._new = True

    def passed(self, now_us: int) -> None:
        """Take the hour that it is; a clock that leaps, as from 1970, makes no note older."""
        leap_us = now_us - self._looked_us
        if not 0 <= leap_us <= LEAP_US:
            self.since = {act: min(us + leap_us, now_us) for act, us in self.since.items()}
        self._looked_us = now_us

    def let_go(self, now_us: int) -> None:
        """Count a note that was let go of."""
        self._unwritten = _together(self._unwritten, Gone(1, now_us))

    def keep(self, kept: Container[bytes], now_us: int) -> None:
        """Write what is new, if it is time: soon where notes were let go of, else each hour."""
        wait_us = MINUTE_US if self._unwritten.notes else HOUR_US
        if not (self._new or self._unwritten.notes) or 0 <= now_us - self._wrote_us < wait_us:
            return
        theirs, written, _ = self._read()  # another process may have written meanwhile
        both = theirs | self.since  # ours first: what was let go of and came again is new
        self.since = {act: us for act, us in both.items() if act in kept}
        self._written, self._unwritten = _together(written, self._unwritten), Gone()
        since = {act.hex(): us for act, us in self.since.items()}
        told = {"since": since, "gone": self._written, "looked": self._looked_us}
        self._store.put(self._production, BLOB, json.dumps(told).encode("ascii"))
        self._new, self._wrote_us = False, now_us

    def _read(self) -> tuple[dict[bytes, int], Gone, int]:
        try:
            told = json.loads(self._store.get(self._production, BLOB) or b"")
            since = {bytes.fromhex(act): int(us) for act, us in told["since"].items()}
            notes, at_us = told["gone"]
            return since, Gone(int(notes), int(at_us)), int(told["looked"])
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
            return {}, Gone(), 0


def _together(one: Gone, other: Gone) -> Gone:
    return Gone(one.notes + other.notes, max(one.at_us, other.at_us))
