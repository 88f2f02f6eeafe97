"""One production while it is served: its writer, what is so now, its newest entries, its news.

Whoever serves asks here and never waits: reading the log, folding it and looking at what other
processes appended is done by threads of its own.  When the writer has ended, all that is read stays
up, and `asking` says no: no answer of this server may be taken for a yes.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from coldproof.app import wiring
from coldproof.app.backups import Backups
from coldproof.app.batch import Outcome
from coldproof.app.boxes import Boxes
from coldproof.app.by_lot import BATCH_US
from coldproof.app.errors import NotWhole, RecordError, SetupError, reason
from coldproof.app.house import House
from coldproof.app.ports import Clock
from coldproof.app.rings import Rings
from coldproof.app.settings import KEYS, folders_of
from coldproof.app.stamping import Stamping, stamper_of
from coldproof.app.tail import TAIL, Tail
from coldproof.app.witnessing import Asking, policy_of
from coldproof.app.writer import Writer
from coldproof.desk.errors import ReadingError
from coldproof.log.errors import LogError
from coldproof.state.model import SetState
from coldproof.store.base import Head
from coldproof.store.errors import StoreError

PIECE = 1_000
WATCH_MS = 1_000
PAUSE_S = 0.05  # how often, at most, what others appended is looked for
DEAF_S = 10.0  # after which others are not heard any more, whatever it is that takes so long
STOP_S = 5.0
BOXES_S = 5.0  # how often it is asked whether a batch of sealed boxes is due
BROKEN = (RecordError, ReadingError, LogError, StoreError)
LOG = logging.getLogger("coldproof.app")


class Told(NamedTuple):
    """What everybody who listens is told of a production."""

    head: Head
    witnessed: int
    backup_us: int | None
    asking: bool


class Live:
    """One production that this process serves."""

    def __init__(
        self,
        house: House,
        writer: Writer,
        clock: Clock,
        asking: Asking | None,
        stamping: Stamping,
        backups: Backups,
        sealed_us: int = BATCH_US,
        *,
        rings: bool = False,
    ) -> None:
        """Begin where the log is; nothing runs before `start`."""
        self.house, self.writer, self.clock, self.backups = house, writer, clock, backups
        self.production = house.settings.production
        self.state: SetState = house.follower.catch_up()
        self.state_size = house.follower.moment.size
        self.unfolded: str | None = None
        self.broken: str | None = None  # why one of its threads ended before its time
        self.unreached: str | None = None  # why the database could not be looked at last
        self.unkept: str | None = None  # why the words of the last hazard could not be kept
        self._heard: float | None = None  # when it was looked at last, whatever came of it
        self.changed: set[str] = set()  # values that somebody asked for, and that were changed
        self.tail = Tail(max(0, house.ledger.size - TAIL))
        self._witnesses, self.stamping = asking, stamping
        self._alarms = 0
        self._listeners: list[Callable[[], None]] = []
        self._work = threading.Event()
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self._tailing = threading.Lock()
        self._closed = self._backed_up_to = -1  # positions of the last close of day
        writer.after_commit = self._committed
        self.boxes = Boxes(
            house.store, writer, self.record, clock, self._has_box, batch_us=sealed_us
        )
        self.rings: Rings | None = None  # experimental: only where somebody asked for them
        if rings:
            self.rings = Rings(
                house.store, writer, self.record, clock, lambda: self.state, batch_us=sealed_us
            )

    # ------------------------------------------------------------------------------ what is asked

    @property
    def head(self) -> Head:
        """Where the log ends, as this process knows."""
        return self.house.ledger.head

    @property
    def asking(self) -> bool:
        """Whether a yes may be believed here: it is written, followed, and others are heard."""
        writer, heard = self.writer, self._heard
        whole = (writer.ended, self.unfolded, self.broken, self.unreached) == (None,) * 4
        in_time = heard is None or time.monotonic() - heard < DEAF_S
        return whole and in_time and not writer.overdue

    @property
    def odd(self) -> frozenset[str]:
        """What lies beside the log and was passed over here, since nothing of ours wrote it so."""
        rings = frozenset() if self.rings is None else self.rings.odd
        return self.boxes.odd | self.boxes.shelf.odd | rings | self.changed

    def witnessed(self) -> int:
        """Return how many entries enough log witnesses have cosigned; 0 without a policy."""
        return 0 if self._witnesses is None else self._witnesses.progress().witnessed

    def alarms(self) -> int:
        """Return how many log witnesses contradict this log, as far as the store says it now."""
        if self._witnesses is not None:
            with suppress(StoreError):
                self._alarms = len(self._witnesses.alarms)
        return self._alarms

    def told(self) -> Told:
        """Return what a listener is told now."""
        return Told(self.head, self.witnessed(), self.backups.newest_us, self.asking)

    def entries(self, first: int, most: int = PIECE) -> tuple[bytes, ...]:
        """Return entries from a position on, from the store where they are not at hand.

        Raises `StoreError`; and `NotWhole` for one that was changed there, after which no answer
        of this server may be taken for a yes.
        """
        last = min(first + most, self.head.size)
        held = self.tail.read(first, last)
        if held is None:
            try:
                held = tuple(self._stored(first, last))
            except NotWhole as error:
                self.unfolded = str(error)
                self._news()
                raise
        return held

    def _stored(self, first: int, last: int) -> list[bytes]:
        return self.house.ledger.stored(self.house.store, first, last, "the log")

    # ----------------------------------------------------------------------------- what is done

    def record(self, notes: Sequence[bytes]) -> list[Outcome]:
        """Record notes in their order; returns once all that was taken is durable."""
        outcomes = self.writer.record_all(notes)
        if self.writer.ended is not None:
            self._news()
        return outcomes

    def back_up(self) -> None:
        """Make a backup now; raises `SetupError`, `StoreError` or `OSError`."""
        self.backups.make(self.house)
        self._news()

    def listen(self, call: Callable[[], None]) -> None:
        """Have something called, from any thread, whenever what is told has changed."""
        self._listeners.append(call)

    # ---------------------------------------------------------------------------------- threads

    def start(self) -> None:
        """Begin to follow the log, to look at what others append, and to ask the world outside."""
        for work in (self._follow, self._watch, self._enter_boxes):
            name = f"{work.__name__} {self.production}"
            thread = threading.Thread(target=self._until_stopped, args=(work,), name=name)
            thread.daemon = True
            thread.start()
            self._threads.append(thread)
        if self._witnesses is not None:
            self._witnesses.start()
        self.stamping.start()
        self._work.set()

    def stop(self) -> None:
        """Have its threads end; the writer is closed by who opened it."""
        self._stopped.set()
        self._work.set()
        if self._witnesses is not None:
            self._witnesses.stop()
        self.stamping.stop()

    def join(self) -> None:
        """Wait until they have ended: who watches the store is woken when that is closed."""
        for thread in self._threads:
            thread.join(STOP_S)

    def _until_stopped(self, work: Callable[[], None]) -> None:
        """Do the work of a thread; one that ends before its time ends `asking`, whatever it was."""
        try:
            work()
        except BaseException as error:
            self.broken = f"{work.__name__.strip('_')} ended: {reason(error)}"
            self._news()
            raise

    def _news(self) -> None:
        for call in self._listeners:
            call()

    def _committed(self, head: Head) -> None:
        """Called within a commit: only wakes others, and keeps what was just written at hand."""
        first, notes = self.writer.newest
        with self._tailing:
            if self.tail.end() == first and first + len(notes) <= head.size:
                self._hold(notes)
        self._work.set()
        self._news()
        if self._witnesses is not None:
            self._witnesses.commit(head)

    def _follow(self) -> None:
        while not self._stopped.is_set():
            self._work.wait()
            self._work.clear()
            if self._stopped.is_set():
                return
            self.follow()
            self._stopped.wait(PAUSE_S)  # what comes meanwhile is folded together

    def follow(self) -> None:
        """Read and fold what is new; on a closed day, make a backup."""
        try:
            self._read_on()
            self.state = self.house.follower.catch_up()
            self.state_size = self.house.follower.moment.size
        except BROKEN as error:
            if isinstance(error, StoreError):  # it may answer the next time
                self._stopped.wait(PAUSE_S)
                self._work.set()
                return
            reader = self.house.follower
            if isinstance(error, NotWhole) and reader.reader.size == reader.moment.size:
                self.writer.give_up(str(error))  # what was acknowledged is not there
            self.unfolded = str(error)
            self._news()
            return
        self.stamping.closed = self._closed
        if self._closed > self._backed_up_to:
            self._backed_up_to = self._closed
            if self._closed >= self.backups.newest_size:
                self._back_up_quietly()

    def _read_on(self) -> None:
        """Hold what was not written by this process, or before it began."""
        while (first := self.tail.end()) < (size := self.head.size):
            last = min(first + PIECE, size)
            notes = self._stored(first, last)
            with self._tailing:
                if self.tail.end() == first:
                    self._hold(notes)

    def _hold(self, notes: Sequence[bytes]) -> None:
        """Hold the next entries, and notice a close of day among them; under the lock."""
        closing = f"coldproof/v1 {self.production} DayClosed\n".encode("ascii")
        first = self.tail.end()
        at = [first + n for n, note in enumerate(notes) if note.startswith(closing)]
        self._closed = max([self._closed, *at])
        self.tail.add(notes)

    def _back_up_quietly(self) -> None:
        """Make the backup of a closed day; one that fails shows by its age, on every board."""
        try:
            self.back_up()
        except (RecordError, StoreError, OSError) as error:
            self.backups.failed = str(error)

    def _has_box(self, name: str) -> bool:
        return name in self.state.boxes

    def _enter_boxes(self) -> None:
        """Enter sealed boxes at full half hours; what could not be entered waits on."""
        while not self._stopped.wait(BOXES_S):
            try:
                self.boxes.enter_if_due()
                if self.rings is not None:
                    self.rings.enter_if_due()
            except (RecordError, StoreError):
                continue

    def _watch(self) -> None:
        """See what other processes append and keep, and tell it here."""
        ended = self.writer.ended
        while not self._stopped.is_set():
            try:
                self.house.store.watch(self.production, self.head.size, WATCH_MS)
                # of notes that they keep nothing is told, and what those wait for may be here
                if self.writer.look():
                    self._committed(self.head)
            except StoreError as error:
                self._looked(str(error))
                self._stopped.wait(WATCH_MS / 1000)
                continue
            self._looked(None)
            if self.writer.ended != ended:
                ended = self.writer.ended
                if not self._stopped.is_set():
                    LOG.error("%s: nothing is recorded any more: %s", self.production, ended)
                self._news()
            self._stopped.wait(PAUSE_S)

    def _looked(self, failed: str | None) -> None:
        """Note that others were looked at, or why not; then no answer may be taken for a yes."""
        self._heard, before, self.unreached = time.monotonic(), self.unreached, failed
        if (failed is None) != (before is None) and not self._stopped.is_set():
            if failed is not None:
                LOG.warning("%s: the database is not reached: %s", self.production, failed)
            self._news()


class Hall:
    """All productions that one process serves, by id."""

    def __init__(self, lives: Sequence[Live], clock: Clock) -> None:
        """Hold them."""
        self.lives = {live.production: live for live in lives}
        self.clock = clock
        self.began_us = clock()
        self.began = time.monotonic()


def _join(lives: Sequence[Live]) -> None:
    for live in lives:
        live.join()


def refuse_keyless(folder: Path, data: Path) -> None:
    """Raise `SetupError` for a production that nobody can record in: its keys are elsewhere."""
    if not (folder / KEYS / wiring.LOG).exists():
        want = f"its keys in {folder / KEYS}"
        if folder != data:
            want += f", moving it out of {data}, or --data of one production"
        raise SetupError(str(folder), "no keys, as in a backup without them", want)


@contextmanager
def serving(
    data: Path,
    *,
    database: str | None = None,
    origin: str | None = None,
    clock: Clock | None = None,
    sealed_us: int = BATCH_US,
    rings: bool = False,
) -> Iterator[Hall]:
    """Open every production in a folder, through the start check, and follow it until the end.

    Sealed boxes go into the log every `sealed_us`, some at a time; with `rings` so do signatures of
    one of a crowd, which are an experiment.

    Raises a `RecordError` or a `StoreError`: one production that does not fit stops the start.
    """
    clock = clock or wiring.now_us
    with ExitStack() as stack:
        checking = stack.enter_context(wiring.checking())
        lives: list[Live] = []
        stack.callback(_join, lives)
        for folder in folders_of(data):
            house = stack.enter_context(wiring.opened(folder, database, checking))
            if origin is not None:
                house = house._replace(settings=house.settings._replace(origin=origin))
            refuse_keyless(folder, data)
            writer = stack.enter_context(wiring.writing(house, clock))
            policy = policy_of(folder)
            asking = None if policy is None else Asking(house, policy)
            stamping = Stamping(house, stamper_of(folder), clock)
            backups = Backups(folder, wiring.open_store, clock)
            live = Live(house, writer, clock, asking, stamping, backups, sealed_us, rings=rings)
            live.start()
            stack.callback(live.stop)
            lives.append(live)
        yield Hall(lives, clock)
