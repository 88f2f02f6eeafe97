"""What the server counts of itself, as Prometheus reads it; nothing of anybody."""

from __future__ import annotations

from collections import Counter

BUCKETS_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)


class Counters:
    """Counts since the start."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.requests: Counter[tuple[str, str]] = Counter()  # endpoint, status
        self.notes: Counter[str] = Counter()  # what became of notes
        self.floor: Counter[str] = Counter()
        self.seconds: Counter[float] = Counter()  # requests by their bucket's upper bound
        self.sum_s = 0.0
        self.listening = 0

    def answered(self, name: str, status: int, took_s: float) -> None:
        """Count one answer."""
        self.requests[name, str(status)] += 1
        self.sum_s += took_s
        for bound in BUCKETS_S:
            if took_s <= bound:
                self.seconds[bound] += 1
                break
        else:
            self.seconds[float("inf")] += 1
