"""Sealed boxes on their way into the log (D10): each waits with the hour that its strip says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from coldproof.acts.codec import digest
from coldproof.acts.voice import SealedPosted
from coldproof.app.backup import PENDING, VALUES
from coldproof.app.batch import Outcome
from coldproof.app.by_lot import BATCH, BATCH_US, ByLot
from coldproof.app.errors import Refused
from coldproof.app.ports import Clock, Store
from coldproof.app.shelf import Shelf
from coldproof.app.writer import Writer
from coldproof.desk.roster import raw_key
from coldproof.desk.voice.boxes import (
    Strip,
    bits_of,
    class_of,
    strip_text,
    worked,
)
from coldproof.desk.voice.errors import BoxError
from coldproof.words.ids import DIGEST, DIGEST_SHAPE, Digest

MOST = (8_192, 512, 64)  # that wait at once, of each size class: none fills another's room


class Pending(NamedTuple):
    """A box that waits: its digest, its size class, what it commits to, what was promised."""

    box: str
    size_class: int
    commitment: str
    by_us: int

    @property
    def name(self) -> str:
        """Return the box's digest."""
        return self.box

    @property
    def file(self) -> str:
        """Return under what name it waits in the store."""
        return PENDING + raw_key(self.box).hex()


class Boxes(ByLot[Pending]):
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
        super().__init__(store, writer, record, clock, PENDING, batch=batch, batch_us=batch_us)
        self._entered = entered
        self.shelf = Shelf(store, self._production)

    @staticmethod
    def read(told: list[Any]) -> Pending:
        """Return a box that waits from its plain values."""
        one = Pending(*told)
        if one.size_class not in range(1, len(MOST) + 1):
            raise ValueError(one.size_class)
        return one

    def has(self, one: Pending) -> bool:
        """Say whether a box is in the log."""
        return self._entered(one.box)

    @staticmethod
    def body_of(one: Pending) -> SealedPosted:
        """Return what the log has of a box."""
        return SealedPosted(
            box=Digest(one.box), size_class=one.size_class, commitment=Digest(one.commitment)
        )

    def take(self, box: bytes, commitment: str, number: int) -> bytes:
        """Keep a box on the disk, and return the strip: the clerk's signed promise.

        The same box again gets the same promise.  Raises `BoxError` for what is no box, for a
        commitment that is no digest and for work that was not done; `Refused` when it is full.
        """
        size_class, name = class_of(box), digest(box)
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
                known = Pending(name, size_class, commitment, self.promised_us())
                # a crash between the two leaves a box that nobody promised
                self._store.put(self._production, VALUES + raw_key(name).hex(), box)
                self.keep(known)
        strip = Strip(self._production, name, known.commitment, known.by_us)
        return self._writer.promised(strip_text(strip))

    def _make_sure_of_room(self, size_class: int) -> None:
        held = sum(one.size_class == size_class for one in self._held.values())
        if held >= MOST[size_class - 1]:
            found = f"{held} of this size that wait"
            raise Refused("the box", found, "sending it again in an hour, or paper")
