"""The time of a production's place, beside UTC: by how much it is off, from which instant on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import NamedTuple

from coldproof.words.units import SECOND_US, clock_text, offset_text

Minutes = Callable[[int], int]
"""By how many minutes a place is off UTC at an instant."""


class Zone(NamedTuple):
    """A zone's name, and instants in order, each with the minutes off UTC from then on."""

    name: str
    steps: tuple[tuple[int, int], ...]

    def minutes(self, at_us: int) -> int:
        """Return by how many minutes the place is off UTC; before the first, as at the first."""
        place = bisect_right(self.steps, at_us, key=lambda step: step[0])
        return self.steps[max(place - 1, 0)][1]

    def local(self, at_us: int) -> str:
        """Return an instant in the place's time: `2026-05-12 07:00:00 UTC-07:00`."""
        minutes = self.minutes(at_us)
        return f"{clock_text(at_us, minutes)} {offset_text(minutes)}"

    def said(self) -> str:
        """Name the zone, with its offsets; a name that says the offset, its sign turned, is not."""
        first, *rest = self.steps
        since = [f"{offset_text(off)} from {clock_text(at)} UTC on" for at, off in rest]
        offsets = ", ".join((offset_text(first[1]), *since))
        return offsets if self.name.startswith("Etc/") else f"{self.name}, {offsets}"


def zone_at(name: str, instants: Iterable[int], minutes: Minutes) -> Zone | None:
    """Return a zone as far as these instants need it, to the second; none where there are none."""
    steps: list[tuple[int, int]] = []
    for at_us in sorted({one // SECOND_US * SECOND_US for one in instants}):
        off = minutes(at_us)
        if not steps or steps[-1][1] != off:
            steps.append((at_us, off))
    return Zone(name, tuple(steps)) if steps else None
