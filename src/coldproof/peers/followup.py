"""Has every commit cosigned by the log witnesses of a policy, behind the writer's back.

A commit only says that there is a newer head.  One thread for each log witness asks; all of them
about the same head, since only signatures under one checkpoint make a quorum, and about the newest
one when the next round begins.  Who does not answer is asked again, later each time.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from coldproof.log.checkpoint import read_checkpoint, read_text
from coldproof.log.cosignature import time_of
from coldproof.log.errors import LogError
from coldproof.log.note import Check, Key, Line, read_note, signatures
from coldproof.log.policy import Policy
from coldproof.peers.asking import WitnessAt, ask, last_cosigned
from coldproof.peers.errors import Ahead, Alarm, Disputed, OtherSize, PeerError
from coldproof.peers.standing import Head, Pace, Progress, Round, Standing, Tree

ATTEMPTS = 3  # in one round, when a log witness names another size
SLACK_S = 1.0  # how much longer than one answer a stop waits for a thread


class Witnesses:
    """The log witnesses of one log: asked from `start` to `stop`, each in a thread of its own.

    `keep` is given a size and the checkpoint's note with all cosignatures that it has so far; it
    must be durable when it returns.  `alarm` is given the name of a log witness that contradicts
    our log and what it said, once for each.  Both are called from the threads, never from `commit`.
    """

    def __init__(
        self,
        policy: Policy,
        log: Key,
        tree: Tree,
        check: Check,
        keep: Callable[[int, bytes], None],
        alarm: Callable[[str, Alarm], None],
        *,
        newest: Callable[[], int] | None = None,
        kept: Sequence[bytes] = (),
        pace: Pace | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Begin with the notes that were kept before; the later ones are enough.

        `newest` gives the log's size in the store, where other processes may have appended.
        `refused` says which kept notes were not believed, and why.
        """
        self._policy, self._log, self._tree, self._check = policy, log, tree, check
        self._keep, self._alarm = keep, alarm
        self._newest, self._pace, self._tls = newest or (lambda: 0), pace or Pace(), tls
        self._wake = threading.Condition()
        self._keeping = threading.Lock()
        self._standings = {witness.key: Standing(witness) for witness in policy.witnesses}
        self._threads: list[threading.Thread] = []
        self._head: Head | None = None
        self._round: Round | None = None
        self._round_at = 0.0
        self._witnessed = 0
        self._stopped = False
        self._before: dict[bytes, dict[Key, Line]] = {}
        self.refused = tuple([why for note in kept if (why := self._remember(note))])

    def _remember(self, data: bytes) -> str:
        """Take from a kept note who cosigned it; return why it is not believed, if it is not."""
        try:
            said = read_checkpoint(data, self._log, self._check)
            note = read_note(data)
            found = signatures(note, tuple(self._standings), self._check)
        except LogError as error:
            return str(error)
        lines = dict(found)
        for key, line in lines.items():
            if said.size > self._standings[key].size:
                self._standings[key].cosigned(said.size, time_of(line))
        if self._policy.satisfied_by(lines):
            self._witnessed = max(self._witnessed, said.size)
        self._before[note.text] = lines
        return ""

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()

    def start(self, *, anew: bool = False) -> None:
        """Begin to ask those of the policy's log witnesses that have an address.

        With `anew` each is asked once, also who cosigned the head before: whether it is reached
        is known only then.
        """
        for standing in self._standings.values():
            if standing.url is not None:
                standing.anew = anew
                thread = threading.Thread(
                    target=self._work,
                    args=(standing, standing.url),
                    name=standing.name,
                    daemon=True,
                )
                self._threads.append(thread)
                thread.start()

    def stop(self) -> None:
        """Ask no more; return once nobody is being asked, or has not answered in its time."""
        with self._wake:
            self._stopped = True
            self._wake.notify_all()
        until = time.monotonic() + self._pace.within_ms / 1000 + SLACK_S
        for thread in self._threads:
            thread.join(max(until - time.monotonic(), 0))

    def commit(self, head: Head) -> None:
        """Say where the log ends now; return at once.  About an empty log nobody is asked."""
        with self._wake:
            if head.size > (0 if self._head is None else self._head.size):
                self._head = head
                self._wake.notify_all()

    def wait(self, size: int, within_ms: int) -> Progress:
        """Return how far all have come, of a log of that size, once there is nothing to wait for.

        That is when the quorum has seen all of it, when each log witness has cosigned it or
        failed, after a stop, and after so many milliseconds.  Who is asked anew is waited for.
        """
        with self._wake:
            self._wake.wait_for(lambda: self._settled(size), within_ms / 1000)
        return self.progress(size)

    def _settled(self, size: int) -> bool:
        asked = [standing for standing in self._standings.values() if standing.url is not None]
        done = all(standing.size >= size or standing.error for standing in asked)
        anew = any(standing.anew for standing in asked)
        return self._stopped or (not anew and (self._witnessed >= size or done))

    def progress(self, size: int) -> Progress:
        """Return how far all have come, of a log of that size."""
        with self._wake:
            rows = tuple([standing.row for standing in self._standings.values()])
            return Progress(size, min(self._witnessed, size), self._policy.quorum, rows)

    def _work(self, standing: Standing, url: str) -> None:
        witness = WitnessAt(url, standing.key, self._pace.within_ms, self._tls)
        while True:
            try:
                wanted = self._next(standing)
            except Exception as error:
                standing.error, standing.anew = f"asking ended: {error}", False
                raise
            if wanted is None:
                return
            wrong = self._try(standing, witness, wanted)
            with self._wake:
                standing.busy = standing.anew = False
                standing.error = wrong
                standing.failures = standing.failures + 1 if wrong else 0
                if wrong:
                    wait_ms = self._pace.wait_ms(standing.failures)
                    standing.due = time.monotonic() + wait_ms / 1000
                self._wake.notify_all()

    def _next(self, standing: Standing) -> Round | None:
        """Wait until a log witness is to be asked; return about what, or nothing after a stop."""
        with self._wake:
            while not self._stopped:
                now = time.monotonic()
                waits = [self._advance(now)]
                wanted = self._round
                if wanted is not None and standing.lags(wanted):
                    if standing.due <= now:
                        standing.busy = True
                        return wanted
                    waits.append(standing.due - now)
                self._wake.wait(min([wait for wait in waits if wait is not None], default=None))
        return None

    def _advance(self, now: float) -> float | None:
        """Begin the next round if it is time; return how long until it may be, if that is known.

        It begins when the quorum has signed, or when nobody is left to be asked about this head:
        who is slow and not needed holds up nobody.
        """
        head, before = self._head, self._round
        if head is None or (before is not None and head.size <= before.size):
            return None
        if before is not None:
            if now < self._round_at:
                return self._round_at - now
            owing = any(standing.owes(before, now) for standing in self._standings.values())
            if owing and not self._policy.satisfied_by(before.lines):
                return None
        self._begin(Round(head, self._log))
        self._round_at = now + self._pace.round_ms / 1000
        return None

    def _begin(self, wanted: Round) -> None:
        # What was kept of a larger log than ours is not believed: each is asked, and will tell.
        wanted.lines = self._before.pop(wanted.text, {})
        self._before.clear()
        for standing in self._standings.values():
            if standing.size > wanted.size:
                standing.forget()
        if self._witnessed > wanted.size:
            self._witnessed = 0
        self._round = wanted
        self._wake.notify_all()

    def _try(self, standing: Standing, witness: WitnessAt, wanted: Round) -> str:
        """Ask, and keep what was signed; return what went wrong, in words, or nothing."""
        try:
            try:
                line = self._asked(standing, witness, wanted)
            except Alarm as alarm:
                raise self._raised(standing, witness, wanted, alarm) from None
            self._merge(standing, wanted, line)
        except (PeerError, LogError) as error:
            return str(error)
        except Exception as error:  # noqa: BLE001 - `keep` and `alarm` are somebody else's
            return f"{type(error).__name__}: {error}"
        return ""

    def _asked(self, standing: Standing, witness: WitnessAt, wanted: Round) -> Line:
        """Return a cosignature, asked for from the size that the log witness names."""
        attempts = 0
        while True:
            old = standing.asked_from
            proof = self._tree.consistency(old, wanted.size)
            try:
                return ask(witness, old, proof, wanted.checkpoint, self._check)
            except OtherSize as error:
                standing.asked_from = error.size
                attempts += 1
                if attempts == ATTEMPTS:
                    raise

    def _raised(
        self, standing: Standing, witness: WitnessAt, wanted: Round, alarm: Alarm
    ) -> PeerError:
        """Return what contradicts our log, with the proof if the log witness shows it; tell it."""
        alarm = self._proved(witness, wanted, alarm)
        if isinstance(alarm, Ahead) and alarm.size <= self._newest():
            found = f"that it cosigned size {alarm.size} for another process of this log"
            return PeerError(f"question to {witness.url}", found, "the next checkpoint of this one")
        told = (type(alarm), alarm.size, alarm.checkpoint != b"")
        if told != standing.alarmed:
            self._alarm(standing.name, alarm)
            standing.alarmed = told
        return alarm

    def _proved(self, witness: WitnessAt, wanted: Round, alarm: Alarm) -> Alarm:
        try:
            shown = last_cosigned(witness, self._log, self._check)
            said = read_text(read_note(shown, foreign=True).text, foreign=True)
        except PeerError:
            return alarm
        if said.size > wanted.size:
            return Ahead(said.origin, wanted.size, said.size, alarm.evidence, shown)
        if said.root != self._tree.root(said.size):
            return Disputed(said.origin, said.size, alarm.evidence, shown)
        return alarm

    def _merge(self, standing: Standing, wanted: Round, line: Line) -> None:
        """Keep the note with one more cosignature; only then is it counted.

        Of two by one key the earlier stays: it proves more.
        """
        with self._keeping:
            lines = {standing.key: line, **wanted.lines}
            if lines != wanted.lines:
                self._keep(wanted.size, wanted.note(lines))
                wanted.lines = lines
        with self._wake:
            standing.cosigned(wanted.size, time_of(lines[standing.key]))
            standing.alarmed = None
            if self._policy.satisfied_by(lines):
                self._witnessed = max(self._witnessed, wanted.size)
