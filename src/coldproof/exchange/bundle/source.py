"""What a bundle is made from: entries, heads, time-stamps, values, as a store keeps them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coldproof.log.merkle import Tree
from coldproof.log.note import Key
from coldproof.store.base import EMPTY_HEAD, Store
from coldproof.store.beside import COSIGNED, STAMPED, kept_alarms

VALUES = "sha256/"
"""Names of blobs beside a log that are values, by their digest."""
SIZE = re.compile("[0-9]{1,20}")
DIGEST = re.compile("[0-9a-f]{64}")

END = (1 << 63, b"")


def none_kept(size: int) -> bytes | None:
    """Return no head: none is kept for this size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One log, as far as a head of it; nothing here is believed by who exports it.

    `tree` is the log's own, loaded before: each entry is held against it.  `checkpoint` is the head
    to export at, with all signatures.  `heads` yields the head of every commit, `stamps` each
    time-stamp with the size it is of, `alarms` what log witnesses said against the log, with how
    long it was and whom it had asked.  `values` are the SHA-256 of values at hand, in hexadecimal.
    `spare` is the head with the log's own signature alone, and `plain` gives that of a commit: they
    stand in where the one with cosignatures was spoiled.
    """

    production: str
    log_key: Key
    tree: Tree
    checkpoint: bytes
    entries: Callable[[int, int], Iterator[bytes]]
    heads: Callable[[], Iterator[tuple[int, bytes]]]
    stamps: Callable[[], Iterator[tuple[int, bytes]]]
    alarms: Callable[[], Iterator[tuple[int, str, bytes]]]
    values: Callable[[], list[str]]
    value: Callable[[str], bytes | None]
    policy: str | None = None
    seal: bytes | None = None  # the clerk's word for the seal of letters
    spare: bytes | None = None
    plain: Callable[[int], bytes | None] = none_kept


def source_of(
    store: Store,
    production: str,
    log_key: Key,
    tree: Tree,
    *,
    checkpoint: bytes | None = None,
    policy: str | None = None,
    seal: bytes | None = None,
) -> Source:
    """Return a production's log in a store, up to its last head or to the one given.

    That is the last head that the tree has, where others appended since it was loaded.

    Which head to export at, its caller knows: log witnesses may not have come to the last one.

    A head that log witnesses cosigned is taken with their signatures, where the store has it so.
    """

    def blobs(prefix: str) -> Iterator[tuple[int, bytes]]:
        """Yield the blobs that a size is the rest of the name of, by size; others are not ours."""
        names = store.names(production, prefix)
        known = [name for name in names if SIZE.fullmatch(name.removeprefix(prefix))]
        for size, name in sorted((int(name.removeprefix(prefix)), name) for name in known):
            blob = store.get(production, name)
            if blob is not None:
                yield size, blob

    def heads() -> Iterator[tuple[int, bytes]]:
        cosigned = blobs(COSIGNED)
        size, note = next(cosigned, END)
        for head in store.checkpoints(production):
            while size < head.size:
                size, note = next(cosigned, END)
            yield head.size, note if size == head.size else head.checkpoint

    def plain(size: int) -> bytes | None:
        found = next(store.checkpoints(production, size - 1), EMPTY_HEAD)
        return found.checkpoint if found.size == size else None

    spare: bytes | None = None
    if checkpoint is None:
        last = store.head(production)
        if last.size > tree.size:  # somebody appended since the tree was loaded
            known = [head for head in store.checkpoints(production) if head.size <= tree.size]
            last = known[-1] if known else EMPTY_HEAD
        checkpoint = dict(blobs(COSIGNED)).get(last.size, last.checkpoint)
        spare = None if checkpoint == last.checkpoint else last.checkpoint
    return Source(
        production=production,
        log_key=log_key,
        tree=tree,
        checkpoint=checkpoint,
        entries=lambda first, last: store.read(production, first, last),
        heads=heads,
        stamps=lambda: blobs(STAMPED),
        alarms=lambda: iter(kept_alarms(store, production)),
        values=lambda: [
            digest
            for name in store.names(production, VALUES)
            if DIGEST.fullmatch(digest := name.removeprefix(VALUES))
        ],
        value=lambda name: store.get(production, VALUES + name),
        policy=policy,
        seal=seal,
        spare=spare,
        plain=plain,
    )
