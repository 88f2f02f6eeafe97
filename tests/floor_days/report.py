"""What two days lived through the screens took: acts, taps, and what no screen says.

python -m tests.floor_days.report
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from tests.floor_days.day import UNSAID, Day
from tests.floor_days.judged import as_lived, as_told, judged
from tests.floor_days.wanted import FILLED_IN

DAYS = ("ordinary-day", "hard-day")
MOST_KINDS = 8


class SaidOf(NamedTuple):
    """How much of a day was said by screens, and what it took."""

    acts: int  # of the told day, that taps said
    taps: int  # all of them; typing is not counted
    kinds: tuple[tuple[str, float, int], ...]  # kind, taps for one, how many

    @property
    def average(self) -> float:
        """Taps for one act of the day."""
        return self.taps / self.acts


def said_of(day: Day) -> SaidOf:
    """Return what the taps of a day said and took; a tap's cost is shared by all it says."""
    taps: Counter[str] = Counter()
    many: Counter[str] = Counter()
    total = 0.0
    for one in day.said:
        share = one.taps / one.beside
        total += share
        taps[one.want.kind] += round(share * 1000)
        many[one.want.kind] += 1
    kinds = tuple(
        (kind, taps[kind] / 1000 / many[kind], many[kind])
        for kind in sorted(taps, key=lambda kind: -taps[kind] / many[kind])
    )
    return SaidOf(len({one.want.n for one in day.said}), round(total), kinds)


def report(day: Day) -> list[str]:
    """Return the report of one lived day, line by line."""
    said, found = said_of(day), judged(day)
    told = {step.told.n: as_told(step) for step in day.told}
    mine = {n: as_lived([found[one] for one in ids]) for n, ids in day.entries.items()}
    other = [n for n, verdict in told.items() if mine.get(n) != verdict]
    unsaid = Counter(why for _, why in day.unsaid)
    lines = [
        f"{day.name}: {len(day.told)} acts told, {said.acts} said by taps,"
        f" {len(day.outright) - len(UNSAID[day.name]) + 1} recorded outright as it opens,"
        f" {len(day.unsaid)} that no screen says",
        f"  {said.taps} taps, {said.average:.2f} for an act;"
        f" {sum(1 for one in day.said if one.held)} held up first",
        f"  verdicts other than told: {other or 'none'}",
        "  most taps: " + ", ".join(f"{k} {t:.1f}" for k, t, _ in said.kinds[:MOST_KINDS]),
    ]
    return lines + [f"  {n} unsaid: {why}" for why, n in unsaid.items()]


def main() -> int:
    """Live both days and print what it took."""
    with tempfile.TemporaryDirectory() as folder:
        for name in DAYS:
            day = Day(Path(folder) / name, name)
            day.live()
            print("\n".join(report(day)))
    for kind, fields in FILLED_IN.items():
        print(f"said by the screen itself: {kind} {', '.join(fields)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
