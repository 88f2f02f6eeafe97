"""Two things measured in turn, so that what a busy machine does to one it does to the other."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from statistics import median
from typing import NamedTuple

TIMES = 7

Work = Callable[[], object]


class Compared(NamedTuple):
    """What was done each second, by the peer and by us, and the ratio: median and ends."""

    pairs: Sequence[tuple[float, float]]
    peer: float
    ours: float
    ratio: float
    low: float
    high: float


def seconds(work: Work) -> float:
    """Return how long a piece of work takes, in seconds by the clock on the wall."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def side_by_side(works: Sequence[Work]) -> None:
    """Do pieces of work at once, a thread for each; raises what the first of them raised."""
    raised: list[BaseException] = []

    def one(work: Work) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - told by the thread that waits
            raised.append(error)

    threads = [threading.Thread(target=one, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if raised:
        raise raised[0]


def compared(pairs: Iterable[tuple[float, float]]) -> Compared:
    """Return medians of rates, each pair measured one right after the other: peer, ours."""
    found = list(pairs)
    ratios = [ours / peer for peer, ours in found]
    return Compared(
        found,
        median(peer for peer, _ in found),
        median(ours for _, ours in found),
        median(ratios),
        min(ratios),
        max(ratios),
    )


def in_turn(peer: Callable[[], float], ours: Callable[[], float], times: int = TIMES) -> Compared:
    """Measure peer, ours, peer, ours…; each returns how much it did each second."""
    pairs = []
    for _ in range(times):
        gc.collect()
        before = peer()
        gc.collect()
        pairs.append((before, ours()))
    return compared(pairs)
