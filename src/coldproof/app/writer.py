"""The writer of one log: everything that waits goes in as soon as it is free (D3, D4, D8).

The order of one commit: a clock-read if a second has passed; leaves, root and the signed
checkpoint; one transaction of the store; the guard; receipts.  After an error of the store or the
guard the writer has ended, and a new one opens only through the start check (`open_writer`); but
where the store is sure that nothing was written, those notes are told so, and it goes on.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.acts.codec import write
from coldproof.acts.production import ProductionOpened
from coldproof.app.batch import FORGED, Batch, Outcome, Receipt, Ticket, Waiting
from coldproof.app.errors import Ended, NotNow, RecordError, Refused, RolledBack, reason
from coldproof.app.founding import read_founding
from coldproof.app.guard import Guard
from coldproof.app.handed import read_handed
from coldproof.app.ledger import Ledger
from coldproof.app.outside import GUARD, Outside, unguarded
from coldproof.app.ports import Clock, Signer, Store
from coldproof.app.quota import Quota
from coldproof.app.remembered import Remembered
from coldproof.app.start_check import start_check
from coldproof.app.waiting_room import WaitingRoom
from coldproof.desk import roster as keys
from coldproof.desk.reading import Opened, Standing, standing_of, to_check
from coldproof.desk.waiting import AT_ONCE, OF_THE_CLERK, OPEN
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.errors import LogError, SignatureFailed
from coldproof.log.merkle import EMPTY_ROOT, leaf_hashes
from coldproof.log.note import Signed, write_note
from coldproof.log.proof import Proof, write_proof
from coldproof.store.base import EMPTY_HEAD, Head
from coldproof.store.errors import Moved, NotDone, StorageFailed, StoreError

MOST_AT_ONCE = 4_096  # notes in one commit
TOGETHER = 32  # notes read one after the other, then checked beside
MANY = 128  # notes at once, from which on looking ahead gains
SLOW_S = 5.0  # from which on a commit is late, and whoever asks is told so
LOOK_S = 1.0  # how long a look waits for who commits
OF_THE_LOG = (ProductionOpened, ClockRead)


class Writer:
    """Records notes in one log; any number of threads may call `record`."""

    def __init__(
        self,
        ledger: Ledger,
        store: Store,
        guard: Guard,
        log_signer: Signer,
        clerk: Signer,
        clock: Clock,
        *,
        quota_a_minute: int | None = None,
    ) -> None:
        """Take over a log that passed the start check; use `open_writer`."""
        self.ledger, self._store, self._guard = ledger, store, guard
        self._log_signer, self._clerk, self._clock = log_signer, clerk, clock
        self._outside = Outside(guard, ledger)
        self._quota = Quota(quota_a_minute, clock)
        self._line: deque[Ticket] = deque()
        self._commit = threading.Lock()
        self._since: float | None = None  # when whoever has the commit now took it
        self.ended: str | None = None
        self._told = ledger.head
        self.room = WaitingRoom(store, ledger.production, clock)
        self.room.look_again(ledger.ids)
        self.after_commit: Callable[[Head], None] | None = None
        self.newest: tuple[int, list[bytes]] = (0, [])  # the last commit's first position and notes

    def record(self, data: bytes) -> Receipt | Waiting:
        """Record one note; return once it is durable, or kept waiting.

        Raises `Refused` for what is no strict note of this production, or whose signature fails;
        `NotNow` for one too many, or what was not written; `Ended` when no answer is sure.
        """
        outcome = self.record_all((data,))[0]
        if isinstance(outcome, RecordError):
            raise outcome
        return outcome

    def record_all(self, notes: Sequence[bytes]) -> list[Outcome]:
        """Record notes in their order; return what became of each.  One refused stops no other."""
        read: list[Opened | Refused] = []
        reading = self._reading(notes, read)
        if len(notes) >= MANY and isinstance(self.ledger.check, Remembered):
            self.ledger.check.ahead(reading)
        deque(reading, 0)  # what was not looked at ahead is read now
        opened = [self._checked(one) if isinstance(one, Opened) else one for one in read]
        tickets = [one for one in opened if isinstance(one, Ticket)]
        self._line.extend(tickets)
        while any(ticket.outcome is None for ticket in tickets):
            with self._alone():
                if any(ticket.outcome is None for ticket in tickets):
                    self._drain()
        return [one.outcome or UNSETTLED if isinstance(one, Ticket) else one for one in opened]

    def _reading(
        self, notes: Sequence[bytes], read: list[Opened | Refused]
    ) -> Iterator[list[Signed]]:
        """Read notes, some at a time; yield which signatures they will be asked for."""
        production = self.ledger.production
        for first in range(0, len(notes), TOGETHER):
            piece = [read_handed(data, production) for data in notes[first : first + TOGETHER]]
            read += piece
            roster = self.ledger.roster
            yield [one for o in piece if isinstance(o, Opened) for one in to_check(roster, o)]

    def _checked(self, opened: Opened) -> Ticket | RecordError:
        """Check a note's signatures, while others commit; no lock is held here."""
        roster = self.ledger.roster
        try:
            standing = standing_of(roster, opened, self.ledger.check)
        except SignatureFailed as error:
            return Refused("the note", str(error), FORGED)
        except LogError as error:
            return Refused("the note", str(error), "a note as our writer writes it")
        signer = keys.signer_of(opened.act)
        if standing not in (Standing.ENROLLED, Standing.REVOKED):
            signer = f"unknown {signer}"  # or a stranger could use up what somebody may send
        if isinstance(opened.act.body, AT_ONCE):
            signer += ", at once"  # whatever else a phone sends too much of, its stop is taken
        free = standing is Standing.ARRIVED or opened.id in self.room.kept
        if not free and opened.id not in self.ledger.ids and self._quota.is_over(signer):
            found = f"more than {self._quota.a_minute} in a minute by one key"
            return NotNow("the note", found, "sending it again in a minute", retry_s=60)
        return Ticket(opened, standing, roster)

    @contextmanager
    def _alone(self, for_s: float = -1) -> Iterator[bool]:
        """Have the commit to oneself; yields whether it was to be had within this time."""
        mine = self._commit.acquire(timeout=for_s)
        try:
            if mine:
                self._since = time.monotonic()
            yield mine
        finally:
            if mine:
                self._since = None
                self._commit.release()

    @property
    def overdue(self) -> bool:
        """Say whether a commit has not come back for so long that nobody should wait for it.

        It may come back yet; until then nobody knows what of it is recorded.
        """
        since = self._since
        return since is not None and time.monotonic() - since > SLOW_S

    def give_up(self, why: str) -> None:
        """End, since what was written is not there; nobody waits for a commit to say so."""
        if self.ended is None:
            self.ended = why

    def _drain(self) -> None:
        """Settle what stands in line now; who comes meanwhile does it for themselves and others."""
        tickets: list[Ticket] = []
        try:
            while self._line and len(tickets) < MOST_AT_ONCE:
                tickets.append(self._line.popleft())
            if tickets and self.ended is None:
                self._settle(tickets)
        except BaseException as error:  # whatever it was, this writer has ended
            self._end(tickets, error)
            if not isinstance(error, Exception):
                raise  # others must not wait for who was interrupted
        if self.ended is not None:
            self._end(tickets)

    def _end(self, tickets: list[Ticket], error: BaseException | None = None) -> None:
        if error is not None:
            self.ended = reason(error)
        while self._line:
            tickets.append(self._line.popleft())
        for ticket in tickets:
            if ticket.outcome is None:
                ticket.outcome = self._why_ended()

    def _why_ended(self) -> Ended:
        return Ended("the record", f"that its writer ended: {self.ended}", "opening it anew")

    def _batch(self) -> Batch:
        return Batch(self.ledger, self.room, self._clerk, self._clock)

    def _settle(self, tickets: list[Ticket]) -> None:
        """Commit what these tickets add; put together anew when another process was first."""
        batch = self._batch()
        try:
            self._look_outside()
            while not self._settled(batch := self._batch(), tickets):
                pass
        except NotDone as error:
            self._give_receipts(batch)
            for ticket in [one for one in tickets if one.outcome is None]:
                ticket.outcome = NotNow("the note", error.found, error.want)
            self.room.try_again()

    def _settled(self, batch: Batch, tickets: list[Ticket]) -> bool:
        """Write what these tickets add; say no where another process was first, which is read."""
        batch.let_in()
        for ticket in tickets:
            if ticket.outcome is None:
                batch.place(ticket)
        try:
            self._write(batch)
        except Moved as moved:
            if not self._catch_up():
                want = "a store that tells one story"
                raise RolledBack("the log", str(moved), want) from None
            return False
        return True

    def look(self) -> bool:
        """Take what other processes appended and kept, though nothing is to be written here.

        Says whether they appended anything.  What does not fit ends this writer, as in a commit; a
        store that does not answer before anything is taken does not: that raises `StoreError`.
        """
        names = self.room.names()  # nobody who commits waits for it
        with self._alone(LOOK_S) as mine:
            if self.ended is not None or not mine:
                return False  # who commits notices too
            self._store.ready()
            with suppress(StoreError):  # of blobs: nothing of the log waits for them
                self.room.look(names, tidying=True)
            head = self._store.head(self.ledger.production)
            if head == self.ledger.head and not self.room.untried:
                return False
            try:
                found = self._catch_up()
                if self.room.untried:
                    self._settle([])
            except NotDone:
                raise
            except BaseException as error:
                self._end([], error)
                if not isinstance(error, Exception):
                    raise
                found = False
            return found

    def _catch_up(self) -> bool:
        """Take what other processes appended, and look at what they kept and let go."""
        found = self.ledger.catch_up(self._store)
        if found:
            self._outside.move()
            self.room.look_again(self.ledger.ids)
        return found

    def _look_outside(self) -> None:
        """Compare with the guard: others may have gone on, and nobody may have gone back."""
        said = self._outside.other()
        if said is None:
            return
        if said.size > self.ledger.size:
            self._catch_up()
        self.ledger.extends(said, GUARD)

    def _write(self, batch: Batch) -> None:
        if batch.entries:
            self._append(batch)
        self._give_receipts(batch)
        if self._told != self.ledger.head and self.after_commit is not None:
            self._told = self.ledger.head
            self.after_commit(self.ledger.head)
        for ticket, waiting in batch.waiting.items():
            try:
                self.room.keep(ticket.opened, waiting.wants)
                ticket.outcome = waiting
            except Refused as refused:
                ticket.outcome = refused
            except (NotDone, StorageFailed) as error:  # it is in no log, and can be kept again
                ticket.outcome = NotNow("the note", error.found, error.want)
        for act in batch.found if self.room.kept else ():
            self.room.entered(act)

    def _give_receipts(self, batch: Batch) -> None:
        """Say where each note stands that is in the log by now."""
        checkpoint = self.ledger.head.checkpoint
        for ticket, act in batch.receipts:
            position = self.ledger.ids.get(act)
            if position is not None:
                unsigned = ticket.standing in (None, Standing.ARRIVED)
                ticket.outcome = Receipt(keys.key_text(act), position, checkpoint, unsigned)

    def _append(self, batch: Batch) -> None:
        ledger = self.ledger
        size = batch.first + len(batch.entries)
        growth = ledger.tree.growth(leaf_hashes([note for _, note in batch.entries]))
        checkpoint = self._signed(size, growth.root)
        self._store.append(ledger.production, ledger.head, batch.entries, checkpoint)
        ledger.tree.grow(growth)
        ledger.ids.update(batch.found)
        ledger.roster, ledger.clock = batch.roster, batch.clock
        ledger.opened.keep(batch.opened)  # before the head is there, which is waited for
        ledger.head = Head(size, checkpoint)
        self.newest = batch.first, [note for _, note in batch.entries]
        self._guard.replace(checkpoint)

    def _signed(self, size: int, root: bytes) -> bytes:
        said = text(Checkpoint(self.ledger.log_key.name, size, root))
        return write_note(said, (self._log_signer.line(said),))

    def begin(self, note: bytes) -> Receipt:
        """Write entry 0, the founder's `ProductionOpened`, and the first clock-read.

        Raises `Refused` when the log has begun, or when the note does not open this production
        with these keys, signed by the founder's own; `Ended` when the writer ended, now or before.
        """
        ledger = self.ledger
        if ledger.head != EMPTY_HEAD:
            raise Refused("entry 0", f"a log of {ledger.size} entries", "an empty one")
        opened, roster = read_founding(ledger, note)
        with self._alone():
            batch = self._batch()
            batch.add(opened.id, note)
            batch.roster = roster
            batch.read_clock(self._clock())
            try:
                if self.ended is None:
                    if not self._guard.candidates():
                        # it stands first: or what a crash leaves could not be opened again
                        self._guard.replace(self._signed(0, EMPTY_ROOT))
                    self._append(batch)
            except BaseException as error:
                self._end([], error)
                if not isinstance(error, Exception):
                    raise
            if self.ended is not None:
                raise self._why_ended()
        return Receipt(keys.key_text(opened.id), 0, ledger.head.checkpoint)

    def arrived(self, act: Act) -> bytes:
        """Return the clerk's note of an act that nobody signed; raises `Refused`, `FormatError`."""
        if not isinstance(act.body, (*OPEN, *OF_THE_CLERK)):
            found = f"a {type(act.body).__name__} that nobody signed"
            raise Refused("the note", found, "one signed by an enrolled key")
        text_of = write(act)
        return write_note(text_of, (self._clerk.line(text_of),))

    def promised(self, text: bytes) -> bytes:
        """Return the note of a promise that the clerk makes; it is in no log (desk/voice)."""
        return write_note(text, (self._clerk.line(text),))

    def proof(self, index: int) -> bytes:
        """Return the proof of an entry under the last checkpoint, as a tlog-proof file.

        Raises `ProofError` for an index that the log does not have.
        """
        head = self.ledger.head
        hashes = self.ledger.tree.inclusion(index, head.size)
        return write_proof(Proof(index, hashes, head.checkpoint, None))

    def close(self) -> None:
        """Let go of the guard, its last checkpoint synced; what is sent now is refused.

        Raises `Ended` when the guard could not be synced: what was recorded is recorded.
        """
        with self._commit:
            ended = self.ended is not None
            self.ended = self.ended or "it was closed"
            self._outside.close(ended=ended)


UNSETTLED = Ended("the record", "no answer", "sending it again")


def open_writer(
    ledger: Ledger,
    store: Store,
    guard: Guard,
    log_signer: Signer,
    clerk: Signer,
    clock: Clock,
    *,
    quota_a_minute: int | None = None,
) -> Writer:
    """Return a writer, once the log was held against the checkpoint kept outside (start check).

    Raises `RolledBack`; `Ended` where the guard can not be read or written; `NotWhole` for what
    lies beyond the signed end, where the log would end once it came so far; and a `StoreError`
    where the store can not be written.
    """
    try:
        start_check(ledger, store, guard)
    except OSError as error:
        raise unguarded(error) from None
    return Writer(ledger, store, guard, log_signer, clerk, clock, quota_a_minute=quota_a_minute)
