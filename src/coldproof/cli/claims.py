"""What is said of the hour that an act claims: `ask` says it before, `record` once it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coldproof.cli.house import at_place, counted
from coldproof.words.units import DAY_US, SECOND_US

CLAIM_US = 5 * SECOND_US  # of a claimed hour from the clock, which is said


def claimed(house: Any, at_us: int, now_us: int) -> Iterator[str]:
    """Say so where an act claims another hour than it is now, and where that is days ahead."""
    if at_us and abs(at_us - now_us) > CLAIM_US:  # what claims no hour has 0
        yield (
            f"It claims {at_place(house, at_us)}, and keeps that as a claim: the record dates it"
            " by its own clock, which it reads when the act comes."
        )
    if at_us - now_us > DAY_US:
        days = counted((at_us - now_us) // DAY_US, "day", "days")
        yield f"That is more than {days} ahead of now: look whether its date was meant."
