"""Sealed boxes as they are given to whoever asks: all of them, from memory where they are at hand.

Whoever asks takes everything, so the same bytes go out many times, and the disk is asked once.
What goes out in a second has one limit for all who ask: no address is kept by which they could be
told apart.  In a busy second answers are smaller and come later; nobody is refused, and nothing but
these answers waits.  Who floods it makes a reader wait, but not for long: each answer still has
`LEAST` bytes, `LONGEST_S` later at most.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from coldproof.app.errors import Changed
from coldproof.app.ports import Store
from coldproof.app.values import value_of
from coldproof.state.model import World

AT_HAND = 64_000_000  # bytes of boxes that are kept in memory
RATE = 8_000_000  # bytes that go out in a second, in the long run
BURST = 32_000_000  # that go out at once after a quiet time
MOST, LEAST = 4_000_000, 262_144  # bytes of one answer: while it is quiet, and while it is busy
LONGEST_S = 4.0  # that an answer waits


class Piece(NamedTuple):
    """Boxes one after the other, how many, and the entry to go on from."""

    data: bytes
    boxes: int
    upto: int


class Shelf:
    """The boxes of one production; any number of threads."""

    def __init__(
        self, store: Store, production: str, now: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin with none at hand, and all that may go out at once."""
        self._store, self._production, self._now = store, production, now
        self._held: dict[str, bytes] = {}
        self.odd: set[str] = set()  # boxes that were passed over: other bytes than their digest's
        self._size = 0
        self._lock = threading.Lock()
        self._left, self._paid = float(BURST), now()

    def given(self, state: World, size: int, first: int) -> tuple[Piece, float]:
        """Return boxes of a state from an entry on, each after its head, and how long to wait.

        A head has position (8 bytes), hour in us (8) and length (4).  `size` is the state's.
        Raises `StoreError`.
        """
        most = self._share()
        pieces: list[bytes] = []
        length, upto = 0, size
        for name, box in state.boxes.items():
            if box.position < first:
                continue
            data = self._box(name)
            if data is None:
                continue
            if length and length + len(data) > most:
                upto = box.position
                break
            head = box.position.to_bytes(8, "big") + box.at_us.to_bytes(8, "big")
            pieces.append(head + len(data).to_bytes(4, "big") + data)
            length += len(data)
        return Piece(b"".join(pieces), len(pieces), upto), self._pay(length)

    def _box(self, name: str) -> bytes | None:
        """Return a box; none where it is gone or was changed, though no act does either."""
        held = self._held.get(name)
        if held is not None:
            return held
        try:
            data = value_of(self._store, self._production, name)
        except Changed:  # all the others are still to be given
            self.odd.add(name)
            return None
        with self._lock:
            if data is not None and name not in self._held and self._size + len(data) <= AT_HAND:
                self._held[name] = data
                self._size += len(data)
        return data

    def _share(self) -> int:
        """Return how long the next answer may be."""
        with self._lock:
            now = self._now()
            self._left = min(BURST, self._left + (now - self._paid) * RATE)
            self._paid = now
            return max(LEAST, min(MOST, int(self._left)))

    def _pay(self, length: int) -> float:
        """Take what went out from what may; return for how many seconds it is to wait."""
        with self._lock:
            self._left = max(-RATE * LONGEST_S, self._left - length)
            return min(LONGEST_S, max(0.0, -self._left / RATE))
