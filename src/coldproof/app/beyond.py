"""Rows beyond the signed end of a log: nobody of ours wrote them, and no commit gets past them."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.app.ports import Store
from coldproof.store.base import Head


class Beyond(NamedTuple):
    """The first position with an entry, and the first size with a checkpoint, beyond the end."""

    entry: int | None
    checkpoint: int | None

    def __str__(self) -> str:
        """Return them in words; nothing where there are none."""
        entry = "" if self.entry is None else f"an entry {self.entry}"
        checkpoint = "" if self.checkpoint is None else f"a checkpoint of size {self.checkpoint}"
        return " and ".join(filter(None, (entry, checkpoint)))


def beyond(store: Store, production: str) -> Beyond:
    """Return what lies beyond the end of a log, which others may move meanwhile."""
    while True:
        head = store.head(production)
        entry = store.beyond(production, head.size)
        signed: Head | None = next(iter(store.checkpoints(production, head.size)), None)
        if store.head(production) == head:
            return Beyond(entry, None if signed is None else signed.size)
