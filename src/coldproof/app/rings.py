"""Signatures of one of a crowd on their way into the log: checked, then kept waiting as boxes are.

Experimental, and off where nobody asked for it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from coldproof.acts.letters import StatementRinged
from coldproof.app.backup import HANDED, RINGS, VALUES
from coldproof.app.batch import Outcome
from coldproof.app.by_lot import BATCH_US, ByLot
from coldproof.app.errors import Refused
from coldproof.app.ports import Clock, Store
from coldproof.app.writer import Writer
from coldproof.desk.roster import key_text, raw_key
from coldproof.desk.voice.ring import letter_of, refuse_small_crowd, ring_of, tags_of
from coldproof.log.ring import refuse_unproven
from coldproof.state.model import SetState
from coldproof.words.ids import Digest

MOST = 2_048  # that wait at once
WORK_BITS = 4  # more than a small sealed box costs: a proof takes a second to check


class Pending(NamedTuple):
    """A signature that waits: the letter, its ring, the tag, the proof in base64, until when."""

    text: str
    ring_size: int
    tag: str
    proof: str
    by_us: int

    @property
    def name(self) -> str:
        """Return what tells it from others."""
        return name_of(self.text, self.tag)

    @property
    def file(self) -> str:
        """Return under what name it waits in the store."""
        return RINGS + self.name

    @property
    def data(self) -> bytes:
        """Return the proof."""
        return base64.b64decode(self.proof, validate=True)


class Rings(ByLot[Pending]):
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
        super().__init__(store, writer, record, clock, RINGS, batch_us=batch_us)
        self._state = state

    @staticmethod
    def read(told: list[Any]) -> Pending:
        """Return a signature that waits from its plain values."""
        return Pending(*told)

    def has(self, one: Pending) -> bool:
        """Say whether a signature's tag is in the log."""
        letter = self._state().letters.get(one.text)
        return letter is not None and one.tag in tags_of(letter)

    @staticmethod
    def body_of(one: Pending) -> StatementRinged:
        """Return what the log has of a signature."""
        return StatementRinged(
            text=Digest(one.text),
            ring_size=one.ring_size,
            tag=Digest(one.tag),
            proof=Digest(key_text(hashlib.sha256(one.data).digest())),
        )

    def prepare(self, chosen: Sequence[Pending]) -> None:
        """Keep the proofs as values, each beside an act that names it."""
        for one in chosen:
            digest = hashlib.sha256(one.data).hexdigest()
            self._store.put(self._production, VALUES + digest, one.data)
            self._store.put(self._production, HANDED + digest, b"")

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
            known = self._held.get(name_of(text, tag))
            if known is not None:
                return known.by_us
            tags = tags_of(letter)
            if tag in tags:
                return self._clock()
            waiting = {one.tag for one in self._held.values() if one.text == text}
            refuse_small_crowd(letter, len(tags | waiting) + 1)
            if len(self._held) >= MOST:
                found = f"{len(self._held)} that wait"
                raise Refused("the signature", found, "sending it again in an hour, or paper")
            shown = base64.b64encode(proof).decode("ascii")
            one = Pending(text, ring_size, tag, shown, self.promised_us())
            self.keep(one)
        return one.by_us


def name_of(text: str, tag: str) -> str:
    """Return under what name a signature waits, which says nothing of when it came."""
    return hashlib.sha256(raw_key(text) + raw_key(tag)).hexdigest()
