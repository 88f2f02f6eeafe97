"""The two industry-wide bulletins on firearms, as this pack cites them, and words many rules share.

Neither text was among the sources read; both were rebuilt from a regulator's quotations, a
broadcast reading and two close adaptations, so no paragraph is numbered.
"""

from __future__ import annotations

from collections.abc import Iterable

BULLETIN_1 = "Industry-wide safety bulletin 1, firearms and blanks (CSATF/IWLMSC)"
BULLETIN_2 = "Industry-wide safety bulletin 2, live ammunition (CSATF/IWLMSC)"

MOST_NAMED = 4


def some(names: Iterable[str]) -> str:
    """Return the first few names in words, and how many more there are."""
    every = tuple(names)
    named = ", ".join(every[:MOST_NAMED])
    more = len(every) - MOST_NAMED
    return f"{named} and {more} more" if more > 0 else named


def many(count: int, one: str, more: str | None = None) -> str:
    """Return a count with its word: `1 round`, `2 rounds`."""
    return f"{count} {one if count == 1 else more or one + 's'}"
