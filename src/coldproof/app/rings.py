"""Signatures of one of a crowd on their way into the log: checked, kept waiting, some at a time.

Experimental, and off where nobody asked for it.  As with sealed boxes, what came when and from
where is kept nowhere: a signature waits until a few go into the log together, drawn by lot, at a
full half hour, or until half a day has passed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Callable, Sequence
from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.letters import StatementRinged
from coldproof.app.backup import HANDED, RINGS, VALUES
from coldproof.app.batch import Outcome
from coldproof.app.boxes import BATCH, BATCH_US, DUE_US, WAIT_US
from coldproof.app.errors import RecordError, Refused
from coldproof.app.ports import Clock, Store
from coldproof.app.writer import Writer
from coldproof.desk.roster import key_text, raw_key
from coldproof.desk.voice.ring import letter_of, refuse_small_crowd, ring_of, tags_of
from coldproof.log.ring import refuse_unproven
from coldproof.state.model import SetState
from coldproof.words.ids import CLERK, DeviceId, Digest, Label, PersonId
from coldproof.words.units import HOUR_US

MOST = 2_048  # that wait at once
WORK_BITS = 4  # more than a small sealed box costs: a proof takes a second to check


class Pending(NamedTuple):
    """A signature that waits: the letter, its ring, the tag, the proof in base64, until when."""

    text: str
    ring_size: int
    tag: str
    proof: str
    by_us: int


class Rings:
    """The ring signatures of one production; any number of threads."""

    def __init__(
        self,
        store: Store,
        writer: Writer,
        record: Callable[[Sequence[bytes]], list[Outcome]],
        clock: Clock,
        state: Callable[[], SetState],
        *,
        batch_us: int = BATCH_US,
    ) -> None:
        """Begin with what the store kept; `state` tells what is so now."""
        self._store, self._writer, self._record, self._clock = store, writer, record, clock
        self._production, self._state, self._batch_us = writer.ledger.production, state, batch_us
        self._lock = threading.Lock()
        self._last = clock() // batch_us
        self._held = self._kept()

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._held)

    def _kept(self) -> dict[str, Pending]:
        found = {}
        for name in self._store.names(self._production, RINGS):
            try:
                one = Pending(*json.loads(self._store.get(self._production, name) or b""))
            except (ValueError, TypeError):
                continue  # a crash left it half written, and nobody was answered
            found[name_of(one.text, one.tag)] = one
        return found

    def take(self, text: str, ring_size: int, tag: str, proof: bytes) -> int:
        """Keep a signature on the disk; return the hour, in us, by which it is in the log.

        The same tag again is answered alike, whatever its proof: nobody counts twice.  Raises
        `RingError` for one that does not hold or whose crowd is too small; `Refused` when too many
        wait.
        """
        state = self._state()
        letter = letter_of(state, text, ring_size)
        refuse_small_crowd(letter, 1)
        refuse_unproven(raw_key(text), ring_of(letter), raw_key(tag), proof)
        with self._lock:
            name = name_of(text, tag)
            if name in self._held:
                return self._held[name].by_us
            tags = tags_of(letter)
            if tag in tags:
                return self._clock()
            waiting = {one.tag for one in self._held.values() if one.text == text}
            refuse_small_crowd(letter, len(tags | waiting) + 1)
            if len(self._held) >= MOST:
                found = f"{len(self._held)} that wait"
                raise Refused("the signature", found, "sending it again in an hour, or paper")
            until = self._clock() + WAIT_US
            until += -until % HOUR_US
            shown = base64.b64encode(proof).decode("ascii")
            one = Pending(text, ring_size, tag, shown, until)
            self._store.put(self._production, RINGS + name, json.dumps(one).encode("ascii"))
            self._held[name] = one
        return until

    def enter_if_due(self) -> int:
        """Enter a batch if a half hour has passed since the last; return how many went."""
        now = self._clock()
        if now // self._batch_us == self._last:
            return 0
        count = self.enter(now)
        self._last = now // self._batch_us
        return count

    def enter(self, now_us: int) -> int:
        """Enter a batch: what is due, and others by lot until it is full; none if it would not be.

        Raises what the record raises; what was not entered waits on.
        """
        with self._lock:
            self._held = self._kept()
            for name in [n for n, one in self._held.items() if self._has(one)]:
                self._store.erase(self._production, RINGS + name)
                del self._held[name]
            chosen = self._chosen(now_us)
            notes = [self._writer.arrived(act_of(self._production, one)) for _, one in chosen]
            for _, one in chosen:
                proof = base64.b64decode(one.proof)
                digest = hashlib.sha256(proof).hexdigest()
                self._store.put(self._production, VALUES + digest, proof)
                self._store.put(self._production, HANDED + digest, b"")  # an act names it
            outcomes = self._record(notes) if notes else []
            for (name, _), outcome in zip(chosen, outcomes, strict=True):
                if isinstance(outcome, RecordError):
                    raise outcome
                self._store.erase(self._production, RINGS + name)
                del self._held[name]
        return len(chosen)

    def _has(self, one: Pending) -> bool:
        """Say whether it is in the log: a crash left it waiting, or another process entered it."""
        letter = self._state().letters.get(one.text)
        return letter is not None and one.tag in tags_of(letter)

    def _chosen(self, now_us: int) -> list[tuple[str, Pending]]:
        due = [one for one in self._held.items() if one[1].by_us - now_us <= DUE_US]
        rest = [one for one in self._held.items() if one[1].by_us - now_us > DUE_US]
        lot = secrets.SystemRandom().sample(rest, min(len(rest), max(0, BATCH - len(due))))
        chosen = due + lot
        if not due and len(chosen) < BATCH:
            return []
        return sorted(chosen)


def name_of(text: str, tag: str) -> str:
    """Return under what name a signature waits, which says nothing of when it came."""
    return hashlib.sha256(raw_key(text) + raw_key(tag)).hexdigest()


def act_of(production: str, one: Pending) -> Act:
    """Return what the log has of a signature: the same text, whichever process enters it."""
    proof = hashlib.sha256(base64.b64decode(one.proof)).digest()
    body = StatementRinged(
        text=Digest(one.text),
        ring_size=one.ring_size,
        tag=Digest(one.tag),
        proof=Digest(key_text(proof)),
    )
    clerk = PersonId(CLERK)
    return Act(
        production=Label(production), body=body, by=clerk, device=DeviceId(CLERK), seq=1, at_us=0
    )
