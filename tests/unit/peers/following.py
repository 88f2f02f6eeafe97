"""Follow-up of a log of tests: what it keeps, what it raises, and waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from coldproof.keys.signing import check
from coldproof.log.policy import Policy
from coldproof.peers.errors import Alarm
from coldproof.peers.followup import Witnesses
from coldproof.peers.standing import Pace
from tests.grown import Grown
from tests.panel import policy_of
from tests.unit.peers.loopback import Says, in_time

LOG = Grown(size=400)
FORKED = Grown(size=400, fork=5)
QUICK = Pace(within_ms=10_000, round_ms=20, first_wait_ms=20, most_wait_ms=80)
LATER_MS = 1_000_000  # for what is not to happen in a test


class At(NamedTuple):
    """A head."""

    size: int
    checkpoint: bytes


class Kept:
    """Keeps what it is given, the latest of each size, and every alarm."""

    def __init__(self) -> None:
        self.notes: dict[int, bytes] = {}
        self.alarms: list[tuple[str, Alarm]] = []

    def keep(self, size: int, note: bytes) -> None:
        self.notes[size] = note

    def alarm(self, name: str, alarm: Alarm) -> None:
        self.alarms.append((name, alarm))


def at(size: int, log: Grown = LOG) -> At:
    return At(size, log.note(size))


def started(
    policy: Policy,
    kept: Kept,
    log: Grown = LOG,
    *,
    pace: Pace = QUICK,
    notes: Sequence[bytes] = (),
    newest: Callable[[], int] | None = None,
) -> Witnesses:
    keep, alarm = kept.keep, kept.alarm
    return Witnesses(
        policy, log.key, log.tree, check, keep, alarm, pace=pace, kept=notes, newest=newest
    )


def asked_one(peer: Says, kept: Kept, pace: Pace = QUICK) -> Witnesses:
    """Return follow-up that asks one log witness, who is needed."""
    return started(policy_of(LOG.key, {"w1": peer.url}, 1), kept, pace=pace)


def until(holds: Callable[[], object], seconds: float = 10) -> None:
    """Wait until something holds; fails if it does not."""
    for _ in in_time(seconds):
        if holds():
            return
    assert holds()
