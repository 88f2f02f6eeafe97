"""The two industry-wide bulletins on firearms, as this pack cites them, and names in words.

Neither text was among the sources read; both were rebuilt from a regulator's quotations, a
broadcast reading and two close adaptations, so no paragraph is numbered.
"""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.words.sentence import told

BULLETIN_1 = "Industry-wide safety bulletin 1, firearms and blanks (CSATF/IWLMSC)"
BULLETIN_2 = "Industry-wide safety bulletin 2, live ammunition (CSATF/IWLMSC)"

MOST_NAMED = 4


def some(names: Iterable[str]) -> str:
    """Return the first few names in words, and how many more there are."""
    every = tuple(names)
    named = ", ".join(every[:MOST_NAMED])
    more = len(every) - MOST_NAMED
    return told("{names} and {more} more", names=named, more=more) if more > 0 else named
