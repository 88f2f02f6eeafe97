"""What nobody signed with a name, on its way into the log: some at a time, in no order (D10).

What came when, and from where, is kept nowhere: each waits on the disk with the hour by which it is
in the log, and a batch is drawn by lot, at full half hours.  What is due goes whether the batch is
full or not.
"""

from __future__ import annotations

import json
import secrets
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import write
from coldproof.app.batch import Outcome
from coldproof.app.errors import RecordError
from coldproof.app.kept import is_count, told_in
from coldproof.app.ports import Clock, Store
from coldproof.app.writer import Writer
from coldproof.store.beside import ODD
from coldproof.words.ids import CLERK, DeviceId, Label, PersonId
from coldproof.words.units import HOUR_US, MINUTE_US

BATCH = 4  # that go into the log together
BATCH_US = 30 * MINUTE_US
WAIT_US = 12 * HOUR_US  # each waits at most so long, rounded up to a full hour
DUE_US = 2 * HOUR_US  # a promise that ends within this time is kept now


class Waits(Protocol):
    """What waits: a tuple of plain values, one of them the hour by which it is in the log."""

    @property
    def by_us(self) -> int:
        """Return that hour, in us."""

    @property
    def name(self) -> str:
        """Return what tells it from others, and tells nothing of when it came."""

    @property
    def file(self) -> str:
        """Return under what name it waits in the store."""


W = TypeVar("W", bound=Waits)


class ByLot(ABC, Generic[W]):
    """What waits of one kind in one production; any number of threads."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        record: Callable[[Sequence[bytes]], list[Outcome]],
        clock: Clock,
        shelf: str,
        *,
        batch: int = BATCH,
        batch_us: int = BATCH_US,
    ) -> None:
        """Begin with what the store kept on a shelf."""
        self._store, self._writer, self._record, self._clock = store, writer, record, clock
        self._production, self._shelf = writer.ledger.production, shelf
        self.batch, self.batch_us = batch, batch_us
        self._lock = threading.Lock()
        self._last = clock() // batch_us
        self.odd: frozenset[str] = frozenset()  # rows that were passed over at the last look
        self._held = self._kept()

    @staticmethod
    @abstractmethod
    def read(told: list[Any]) -> W:
        """Return what waits from its plain values, or raise `TypeError` or `ValueError`."""

    @abstractmethod
    def has(self, one: W) -> bool:
        """Say whether it is in the log: a crash left it waiting, or another process entered it."""

    @staticmethod
    @abstractmethod
    def body_of(one: W) -> Body:
        """Return what the log has of it, or raise `ValueError` where it can have none."""

    def prepare(self, chosen: Sequence[W]) -> None:
        """Keep what has to be there before the log names it."""

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._held)

    @classmethod
    def read_row(cls, production: str, name: str, row: bytes) -> W | None:
        """Return what waits in a row; none where nothing here wrote it.

        What it says must be what an act can say: one row that no act can be made of would keep all
        the others out of the log.
        """
        try:
            one = cls.read(told_in(row))
            write(act_of(production, cls.body_of(one)))
            fits = one.file == name and is_count(one.by_us)
        except (ValueError, TypeError):
            return None
        return one if fits else None

    def _kept(self) -> dict[str, W]:
        """Return what waits; rows of others are passed over, and named (docs/adr/0059)."""
        found, odd = {}, []
        for name in self._store.names(self._production, self._shelf):
            row = self._store.get(self._production, name)
            one = None if row is None else self.read_row(self._production, name, row)
            if one is not None:
                found[one.name] = one
            elif row is not None or ODD in name:  # or it went in meanwhile
                odd.append(name)
        self.odd = frozenset(odd)
        return found

    def promised_us(self) -> int:
        """Return by when what is taken now is in the log: a full hour."""
        until = self._clock() + WAIT_US
        return until + -until % HOUR_US

    def keep(self, one: W) -> None:
        """Write that it waits."""
        self._store.put(self._production, one.file, json.dumps(one).encode("ascii"))
        self._held[one.name] = one

    def _let_go(self, one: W) -> None:
        self._store.erase(self._production, one.file)
        del self._held[one.name]

    def enter_if_due(self) -> int:
        """Enter a batch if a half hour has passed since the last; return how many went."""
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
            self._held = self._kept()  # another process may keep some waiting
            for one in [one for one in self._held.values() if self.has(one)]:
                self._let_go(one)
            chosen = self._chosen(now_us)
            self.prepare(chosen)
            bodies = map(self.body_of, chosen)
            notes = [self._writer.arrived(act_of(self._production, body)) for body in bodies]
            for one, outcome in zip(chosen, self._record(notes) if notes else (), strict=True):
                if isinstance(outcome, RecordError):
                    raise outcome
                self._let_go(one)
        return len(chosen)

    def _chosen(self, now_us: int) -> list[W]:
        due = [one for one in self._held.values() if one.by_us - now_us <= DUE_US]
        rest = [one for one in self._held.values() if one.by_us - now_us > DUE_US]
        lot = secrets.SystemRandom().sample(rest, min(len(rest), max(0, self.batch - len(due))))
        chosen = due + lot
        if not due and len(chosen) < self.batch:
            return []
        return sorted(chosen, key=lambda one: one.name)


def act_of(production: str, body: Body) -> Act:
    """Return what the log has of it: the same text, whichever process enters it.

    It says no hour and no size that it had seen, so what two processes enter at once has one id,
    and is in the log once; the log dates it by its own clock (desk/clocks.py).
    """
    clerk = PersonId(CLERK)
    return Act(
        production=Label(production), body=body, by=clerk, device=DeviceId(CLERK), seq=1, at_us=0
    )
