"""Where an act stands and what its device had seen; what restricts a clearance."""

from __future__ import annotations

from typing import NamedTuple


class Sight(NamedTuple):
    """Where an act stands and what its device had seen: enough to say whether it saw another."""

    position: int
    seen_size: int
    device: str
    seq: int


UNSEEN = Sight(-1, 0, "", 0)
"""Of an act that is not there: it had seen nothing, and everything had seen it."""


def saw(sight: Sight, other: Sight) -> bool:
    """Say whether the device of one act had seen another: in the log, or as its own earlier act."""
    return other.position < sight.seen_size or (
        other.device == sight.device and other.seq < sight.seq
    )


class Bar(NamedTuple):
    """A restriction of a scope: every clearance whose acts had not seen it ends (invariant 5).

    Of each device those that a later one follows are dropped: who has seen that has seen these.
    """

    cause: str
    position: int
    device: str
    seq: int


def has_seen(sight: Sight, bars: tuple[Bar, ...]) -> bool:
    """Say whether the device of an act had seen every one of these restrictions."""
    for bar in bars:
        if bar.position >= sight.seen_size and not (
            bar.device == sight.device and bar.seq < sight.seq
        ):
            return False
    return True
