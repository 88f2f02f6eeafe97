"""A log that is watched, and what is said of it."""

from __future__ import annotations

from coldproof.log.note import (
    write_line,
)
from coldproof.peers.witness import WitnessBook
from tests.grown import Grown, known_signer

NOW_S = 1_700_000_000
LOG = Grown()
FORKED = Grown(fork=5)
OTHER = known_signer("coldproof/dc-2")
UNION = known_signer("union.example/w1")


class Clock:
    """Tells the seconds that it is set to."""

    def __init__(self) -> None:
        self.now_s = NOW_S

    def __call__(self) -> int:
        return self.now_s * 1_000_000 + 999_999


def grow(book: WitnessBook, *sizes: int) -> None:
    """Have each size cosigned after the other, from 0."""
    old = 0
    for size in sizes:
        assert book.add_checkpoint(LOG.request(old, size)).status == 200
        old = size


def note_of(text: bytes, *lines: bytes) -> bytes:
    return text + b"\n" + b"".join(lines)


def own_line(text: bytes) -> bytes:
    return write_line(LOG.signer.line(text))


def broken_line(text: bytes) -> bytes:
    """A line of the log's own key that fails."""
    line = LOG.signer.line(text)
    return write_line(line._replace(signature=bytes(64)))


TEXT_9 = LOG.text(9)
STRANGER = write_line(OTHER.line(TEXT_9))
PROOF_9 = LOG.tree.consistency(7, 9)
ROOT = bytes(range(32))
