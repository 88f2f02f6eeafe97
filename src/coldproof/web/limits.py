"""How much one address, or one key, may ask for: buckets that fill again with time.

Whoever has a session is counted by their key, so that a set's phones behind one address do not take
from each other.  Nothing here ever stands between anybody and a stop; see floor.py.
"""

from __future__ import annotations

import time
from typing import NamedTuple

from coldproof.web.problems import Problem
from coldproof.web.table import MAX_JSON, Pace

MOST_HELD = 20_000
SMALL = MAX_JSON  # bytes of a body that count for nothing
MOST_OF_ONE = 48 * 1024 * 1024  # bytes of bodies under way: of one key, or of one address without
MOST_OF_ALL = 256 * 1024 * 1024


class Rate(NamedTuple):
    """So many at once, and so many more each second."""

    burst: int
    a_second: float


BY_ADDRESS = {
    Pace.READ: Rate(2_000, 400.0),
    Pace.WRITE: Rate(600, 20.0),  # a whole crew signs in on one morning, behind one address
    Pace.NOTES: Rate(20_000, 5_000.0),
    Pace.FLOOR: Rate(40, 0.5),
}
BY_KEY = {
    Pace.READ: Rate(400, 60.0),
    Pace.WRITE: Rate(60, 2.0),
    Pace.NOTES: Rate(400, 40.0),
    Pace.FLOOR: Rate(40, 0.5),
}
STRANGERS = Rate(300, 2.0)
"""Notes from one address that nobody enrolled signed: refused, waiting, or entered by the clerk."""


class Buckets:
    """The buckets of everybody who asked lately."""

    def __init__(self) -> None:
        """Begin with all of them full."""
        self._held: dict[tuple[str, str], tuple[float, float]] = {}

    def left(self, sort: str, who: str, rate: Rate) -> float:
        """Return how much is left in a bucket."""
        return self._left((sort, who), rate, time.monotonic())

    def _left(self, bucket: tuple[str, str], rate: Rate, now: float) -> float:
        held = self._held.get(bucket)
        if held is None:
            return float(rate.burst)
        return min(float(rate.burst), held[0] + (now - held[1]) * rate.a_second)

    def take(self, sort: str, who: str, rate: Rate, cost: float = 1.0) -> bool:
        """Take from a bucket; say whether there was enough, which takes nothing if not."""
        bucket, now = (sort, who), time.monotonic()
        left = self._left(bucket, rate, now)
        enough = left >= cost
        self._keep(bucket, left - cost if enough else left, now)
        return enough

    def spend(self, sort: str, who: str, rate: Rate, cost: float) -> None:
        """Take from a bucket what was used already, down to nothing."""
        bucket, now = (sort, who), time.monotonic()
        self._keep(bucket, max(0.0, self._left(bucket, rate, now) - cost), now)

    def _keep(self, bucket: tuple[str, str], level: float, now: float) -> None:
        if self._held.pop(bucket, None) is None and len(self._held) >= MOST_HELD:
            for old in list(self._held)[: MOST_HELD // 4]:
                del self._held[old]
        self._held[bucket] = (level, now)  # so that the oldest stands first


class Bodies:
    """How much of bodies that are under way everybody and each holds, until each is answered.

    The first `SMALL` bytes of a body are free, so that nothing of this is ever between anybody and
    a stop.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._held: dict[str, int] = {}
        self._all = 0

    def hold(self, who: str, before: int, after: int) -> None:
        """Count that a body grew; raises `Problem`, and counts nothing, where it is too much."""
        more = max(0, after - SMALL) - max(0, before - SMALL)
        if not more:
            return
        mine = self._held.get(who, 0) + more
        if mine > MOST_OF_ONE:
            raise Problem(
                429,
                "Too much comes from one place at once",
                f"more than {MOST_OF_ONE} bytes of bodies under way",
                "sending one after the other",
                retry_s=5,
            )
        if self._all + more > MOST_OF_ALL:
            found = f"more than {MOST_OF_ALL} bytes of bodies under way"
            want = "sending it again"
            raise Problem(503, "Too much comes here at once", found, want, retry_s=5, recorded="no")
        self._held[who] = mine
        self._all += more

    def let_go(self, who: str, size: int) -> None:
        """Count a body no more, of which so much was held."""
        gone = max(0, size - SMALL)
        if gone:
            self._all -= gone
            self._held[who] -= gone
            if not self._held[who]:
                del self._held[who]


def too_many(wait_s: int = 10) -> Problem:
    """Return the problem of who asks too much."""
    return Problem(
        429,
        "That is more than one place may ask for",
        "too many requests",
        f"asking again in {wait_s} seconds",
        retry_s=wait_s,
    )
