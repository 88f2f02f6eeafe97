"""What lies beside a log for the world outside: names of blobs, and what was said against it."""

from __future__ import annotations

import re

from coldproof.store.base import Store

COSIGNED, STAMPED, ALARMS = "cosigned/", "timestamp/", "alarm/"
"""Heads with cosignatures, time-stamps, what log witnesses said against it; each by a size."""
ODD = "\\"
"""Is in each name that a store tells of a row whose name is no UTF-8, and in none that we give."""
SIZE = re.compile("[1-9][0-9]{0,18}")


def kept_alarms(store: Store, production: str) -> list[tuple[int, str, bytes]]:
    """Return how long a log was, who spoke against it, and what was kept of it, in order."""
    found = []
    for name in store.names(production, ALARMS):
        size, _, who = name.removeprefix(ALARMS).partition("/")
        kept = store.get(production, name)
        if kept is not None and SIZE.fullmatch(size):
            found.append((int(size), who, kept))
    return sorted(found)
