"""Sealed boxes on their way into the log: some at a time, in no order, at full half hours (D10).

What came when, and from where, is kept nowhere: a box waits with the hour that its strip promises,
and a batch is drawn by lot.  A box that is due goes whether the batch is full or not.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.voice import SealedPosted
from coldproof.app.backup import PENDING, VALUES
from coldproof.app.batch import Outcome
from coldproof.app.errors import RecordError, Refused
from coldproof.app.ports import Clock, Store
from coldproof.app.shelf import Shelf
from coldproof.app.writer import Writer
from coldproof.desk.roster import raw_key
from coldproof.desk.voice.boxes import (
    Strip,
    bits_of,
    class_of,
    digest_of,
    strip_text,
    worked,
)
from coldproof.desk.voice.errors import BoxError
from coldproof.words.ids import (
    CLERK,
    DIGEST,
    DIGEST_SHAPE,
    DeviceId,
    Digest,
    Label,
    PersonId,
)
from coldproof.words.units import HOUR_US, MINUTE_US

BATCH = 4  # boxes that go into the log together
BATCH_US = 30 * MINUTE_US
WAIT_US = 12 * HOUR_US  # a box waits at most so long, rounded up to a full hour
DUE_US = 2 * HOUR_US  # a promise that ends within this time is kept now
MOST = (8_192, 512, 64)  # that wait at once, of each size class: none fills another's room


class Pending(NamedTuple):
    """A box that waits: its digest, its size class, what it commits to, what was promised."""

    box: str
    size_class: int
    commitment: str
    by_us: int


class Boxes:
    """The boxes of one production; any number of threads."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        record: Callable[[Sequence[bytes]], list[Outcome]],
        clock: Clock,
        entered: Callable[[str], bool],
        *,
        batch: int = BATCH,
        batch_us: int = BATCH_US,
    ) -> None:
        """Begin with what the store kept."""
        self._store, self._writer, self._record, self._clock = store, writer, record, clock
        self._production, self._entered = writer.ledger.production, entered
        self.batch, self.batch_us = batch, batch_us
        self._lock = threading.Lock()
        self._last = clock() // batch_us
        self._held = {one.box: one for one in self._kept()}
        self.shelf = Shelf(store, self._production)

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._held)

    def _kept(self) -> list[Pending]:
        found = []
        for name in self._store.names(self._production, PENDING):
            try:
                one = Pending(*json.loads(self._store.get(self._production, name) or b""))
            except (ValueError, TypeError):
                continue  # nobody was promised anything that a crash left half written
            found.append(one)
        return found

    def take(self, box: bytes, commitment: str, number: int) -> bytes:
        """Keep a box on the disk, and return the strip: the clerk's signed promise.

        The same box again gets the same promise.  Raises `BoxError` for what is no box, for a
        commitment that is no digest and for work that was not done; `Refused` when it is full.
        """
        size_class, name = class_of(box), digest_of(box)
        if DIGEST.fullmatch(commitment) is None:
            raise BoxError("commitment", "another text", DIGEST_SHAPE)
        bits = bits_of(size_class, self.waiting)
        if not worked(box, number, bits):
            raise BoxError(
                "box", "a number that was not worked for", f"one that gives {bits} zeros"
            )
        with self._lock:
            known = self._held.get(name)
            other = known is not None and known.commitment != commitment
            if other or (known is None and self._entered(name)):
                found = "a box that was handed in before"
                raise BoxError("box", found, "one that was sealed for this")
            if known is None:
                self._make_sure_of_room(size_class)
                until = self._clock() + WAIT_US
                known = Pending(name, size_class, commitment, until + -until % HOUR_US)
                self._keep(known, box)
        strip = Strip(self._production, name, known.commitment, known.by_us)
        return self._writer.promised(strip_text(strip))

    def _make_sure_of_room(self, size_class: int) -> None:
        held = sum(one.size_class == size_class for one in self._held.values())
        if held >= MOST[size_class - 1]:
            found = f"{held} of this size that wait"
            raise Refused("the box", found, "sending it again in an hour, or paper")

    def _keep(self, pending: Pending, box: bytes) -> None:
        """Write the box, then that it waits: a crash between leaves a box that nobody promised."""
        digest = raw_key(pending.box).hex()
        self._store.put(self._production, VALUES + digest, box)
        self._store.put(self._production, PENDING + digest, json.dumps(pending).encode("ascii"))
        self._held[pending.box] = pending

    def enter_if_due(self) -> int:
        """Enter a batch if a half hour has passed since the last; return how many boxes went."""
        now = self._clock()
        if now // self.batch_us == self._last:
            return 0
        count = self.enter(now)
        self._last = now // self.batch_us
        return count

    def enter(self, now_us: int) -> int:
        """Enter a batch: what is due, and others by lot until it is full; none if it would not be.

        Raises what the record raises; what was not entered waits on.
        """
        with self._lock:
            self._look_again()
            chosen = self._chosen(now_us)
            notes = [self._writer.arrived(act_of(self._production, one)) for one in chosen]
            for one, outcome in zip(chosen, self._record(notes) if notes else (), strict=True):
                if isinstance(outcome, RecordError):
                    raise outcome
                self._store.erase(self._production, PENDING + raw_key(one.box).hex())
                del self._held[one.box]
        return len(chosen)

    def _look_again(self) -> None:
        """Take what another process keeps waiting, and let go of what is in the log by now."""
        self._held = {one.box: one for one in self._kept()}
        for name in [one for one in self._held if self._entered(one)]:
            self._store.erase(self._production, PENDING + raw_key(name).hex())
            del self._held[name]

    def _chosen(self, now_us: int) -> list[Pending]:
        due = [one for one in self._held.values() if one.by_us - now_us <= DUE_US]
        rest = [one for one in self._held.values() if one.by_us - now_us > DUE_US]
        lot = secrets.SystemRandom().sample(rest, min(len(rest), max(0, self.batch - len(due))))
        chosen = due + lot
        if not due and len(chosen) < self.batch:
            return []
        return sorted(chosen, key=lambda one: one.box)


def act_of(production: str, one: Pending) -> Act:
    """Return what the log has of a box: the same text, whichever process enters it.

    It says no hour and no size that it had seen, so a box that two processes enter at once has one
    id, and is in the log once; the log dates it by its own clock (desk/clocks.py).
    """
    body = SealedPosted(
        box=Digest(one.box), size_class=one.size_class, commitment=Digest(one.commitment)
    )
    clerk = PersonId(CLERK)
    return Act(
        production=Label(production), body=body, by=clerk, device=DeviceId(CLERK), seq=1, at_us=0
    )
