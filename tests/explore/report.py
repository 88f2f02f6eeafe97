"""All searches together: time shared out among them, and what they found in words."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from tests.explore.roads import roots
from tests.explore.search import Failure, Search
from tests.explore.themes import THEMES
from tests.explore.world import Said

SLICE = 0.25  # seconds a search runs before the next one has its turn


class Exploration:
    """Every theme from every root."""

    def __init__(self) -> None:
        beginnings = list(roots())
        self.searches = [
            Search(f"{theme}, {name}", root, options)
            for theme, options in THEMES.items()
            for name, root in beginnings
        ]

    def run(self, seconds: float) -> None:
        """Goes round all searches until the time is over or all are exhausted."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and any(search.queue for search in self.searches):
            for search in self.searches:
                search.run(min(SLICE, max(end - time.monotonic(), 0)))

    def total(self, name: str) -> int:
        """The sum of a count over all searches."""
        return sum(getattr(search, name) for search in self.searches)

    @property
    def failures(self) -> list[Failure]:
        """What disagrees, each sort of disagreement once, by its shortest road."""
        best: dict[tuple[Any, ...], Failure] = {}
        for search in self.searches:
            for found in search.failures:
                mark = (found.sort, type(found.said.body), found.rules, found.oracle)
                if mark not in best or len(found.road) < len(best[mark].road):
                    best[mark] = found
        return sorted(best.values(), key=lambda found: len(found.road))

    @property
    def only(self) -> Counter[str]:
        """How often each core rule was the only one that refused what the oracle names."""
        counts: Counter[str] = Counter()
        for search in self.searches:
            counts.update(search.only)
        return counts

    def lines(self) -> list[str]:
        """What was looked at, in a few lines."""
        states, alive = self.total("states"), self.total("alive")
        open_ends = sum(len(search.queue) for search in self.searches)
        deepest = max(search.depth for search in self.searches)
        layer = min((s.depth for s in self.searches if s.queue), default=deepest)
        return [
            f"{states} states asked {self.total('edges')} acts; {open_ends} states still to ask",
            f"depth {deepest} acts from the morning's end (every search at least {layer})",
            f"{alive} states ({100 * alive // max(states, 1)} %) have a yes in the handover chain;"
            f" {self.total('given')} guns accepted by a yes",
            f"{self.total('twins')} known states asked again on another road;"
            f" {self.total('all_packs')} acts judged by all packs,"
            f" {self.total('all_packs_yes')} not refused",
            f"{self.total('cured')} refusals asked for their cures",
            "the only refuser, and named by the oracle: "
            + ", ".join(f"{rule} {count}" for rule, count in sorted(self.only.items())),
        ]


def told_shortly(said: Said | None) -> str:
    """An act in one line."""
    if said is None:
        return "(a tick passes)"
    fields = {name: getattr(said.body, name) for name in said.body.__dataclass_fields__}
    given = " ".join(f"{name}={value}" for name, value in fields.items() if value not in ((), None))
    return f"{said.by} {type(said.body).__name__} {given} answers={','.join(said.answers)}"


def failure_lines(found: Failure) -> list[str]:
    """A disagreement with the road to it."""
    head = f"{found.sort}: rules {found.rules}, oracle {found.oracle}"
    road = [f"    {told_shortly(said)}" for said in found.road]
    return [head, *road, f"  ? {told_shortly(found.said)}"]
