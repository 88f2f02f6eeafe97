"""One vector of the log, before it is a file; and whose log the vectors are of."""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import write_vkey
from tests.signers import cosigner, signer

ORIGIN = "coldproof/demo-1"
LOG, ANNA, BORIS = signer(ORIGIN), signer("demo-1/anna@phone-1"), signer("demo-1/boris@tablet-1")
UNION, INSURER, GUILD = (
    cosigner("union.example/w"),
    cosigner("insurer.example/w"),
    cosigner("guild"),
)
LOG_VKEY = write_vkey(LOG.key)
TIME_S = 1_741_903_200  # 2025-03-13 22:00 UTC
ENTRIES = [b"" if n == 3 else b"entry %d\n" % n for n in range(300)]
TREE = Tree(leaf_hashes(ENTRIES))


class Case(NamedTuple):
    """Its name `<format>/<case>`, its bytes, what it is read with, and why it must be refused."""

    name: str
    data: bytes
    given: dict[str, Any]
    why: str


def checkpoint_text(size: int) -> bytes:
    """Return the text of the log's checkpoint of a size."""
    return text(Checkpoint(ORIGIN, size, TREE.root(size)))


def once(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return bytes with one place changed; a mutation that changes nothing is a mistake."""
    if old not in data or old == new:
        raise AssertionError(f"{old!r} to {new!r} changes nothing")
    return data.replace(old, new, 1)
