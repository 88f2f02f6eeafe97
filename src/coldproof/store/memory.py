"""A store in memory, for tests, practice and simulation.

May it be lost?  Yes, wholly, when the process ends.  Rolled back?  Only by its own process.  What
does one who can write to it gain?  Everything that its process could do; it has no other writer.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

from coldproof.store.base import EMPTY_HEAD, Head, Pair, check_batch
from coldproof.store.errors import Closed, KnownId, Moved


class MemoryStore:
    """The verbs of `Store` on lists and maps; any number of threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._notes: dict[str, list[bytes]] = {}
        self._checkpoints: dict[str, list[Head]] = {}
        self._found: dict[str, dict[bytes, int]] = {}
        self._blobs: dict[str, dict[str, bytes]] = {}
        self._open = True

    def _check_open(self) -> None:
        if not self._open:
            raise Closed

    def append(
        self, production: str, expected: Head, entries: Sequence[Pair], checkpoint: bytes
    ) -> None:
        """Add notes and their checkpoint, or raise `Moved` or `KnownId` and add nothing."""
        check_batch(entries)
        with self._changed:
            found = self.head(production)
            if found != expected:
                raise Moved(production, expected, found)
            known = self._found.setdefault(production, {})
            new = {act: found.size + n for n, (act, _) in enumerate(entries)}
            if len(new) < len(entries) or not known.keys().isdisjoint(new):
                raise KnownId(production)
            known.update(new)
            self._notes.setdefault(production, []).extend(note for _, note in entries)
            heads = self._checkpoints.setdefault(production, [])
            heads.append(Head(found.size + len(entries), checkpoint))
            self._changed.notify_all()

    def try_writing(self, production: str) -> None:  # noqa: ARG002 - in memory there is room
        """Return while it is open."""
        self._check_open()

    def ready(self) -> None:
        """Return while it is open."""
        self._check_open()

    def head(self, production: str) -> Head:
        """Return where the log ends."""
        self._check_open()
        heads = self._checkpoints.get(production)
        return heads[-1] if heads else EMPTY_HEAD

    def read(self, production: str, first: int, last: int) -> Iterator[bytes]:
        """Yield notes in order."""
        self._check_open()
        return iter(self._notes.get(production, [])[max(first, 0) : max(last, 0)])

    def checkpoints(self, production: str, above: int = 0) -> Iterator[Head]:
        """Yield the checkpoint of each commit."""
        self._check_open()
        return iter([h for h in self._checkpoints.get(production, []) if h.size > above])

    def beyond(self, production: str, size: int) -> int | None:
        """Return the first position from `size` on at which a note lies."""
        self._check_open()
        return size if len(self._notes.get(production, [])) > size else None

    def find(self, production: str, act: bytes) -> int | None:
        """Return the position of an act."""
        self._check_open()
        return self._found.get(production, {}).get(act)

    def watch(self, production: str, size: int, timeout_ms: int) -> int:
        """Return the size as soon as it is greater."""
        with self._changed:
            self._changed.wait_for(lambda: self.head(production).size > size, timeout_ms / 1000)
            return self.head(production).size

    def put(self, production: str, name: str, blob: bytes) -> None:
        """Keep a blob."""
        self._check_open()
        self._blobs.setdefault(production, {})[name] = blob

    def get(self, production: str, name: str) -> bytes | None:
        """Return a blob."""
        self._check_open()
        return self._blobs.get(production, {}).get(name)

    def erase(
        self,
        production: str,
        name: str,
        *,
        at_once: bool = False,  # noqa: ARG002 - here that is always so
    ) -> None:
        """Remove a blob."""
        self._check_open()
        self._blobs.get(production, {}).pop(name, None)

    def names(self, production: str, prefix: str) -> list[str]:
        """Return names of blobs."""
        self._check_open()
        return sorted(n for n in self._blobs.get(production, {}) if n.startswith(prefix))

    def productions(self) -> list[str]:
        """Return the productions that have a log or a blob."""
        self._check_open()
        return sorted({*self._checkpoints, *(p for p, blobs in self._blobs.items() if blobs)})

    def close(self) -> None:
        """Forget that it was open; whoever waits is woken."""
        with self._changed:
            self._open = False
            self._changed.notify_all()
