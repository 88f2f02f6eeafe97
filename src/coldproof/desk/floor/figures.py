"""The figures by which two people compare a key on two screens, read aloud in threes."""

from __future__ import annotations

import hashlib
from functools import lru_cache

GROUP = 3
GROUPS = 4
ROUNDS = 1_024  # so that looking for a second key with the same figures takes so much longer


@lru_cache(maxsize=512)
def words_of(key: str) -> str:
    """Return the twelve figures of a key."""
    found = key.encode("utf-8", "replace")
    for _ in range(ROUNDS):
        found = hashlib.sha256(found).digest()
    number = int.from_bytes(found[:8], "big")
    digits = f"{number % 10 ** (GROUP * GROUPS):0{GROUP * GROUPS}d}"
    return " ".join(digits[at : at + GROUP] for at in range(0, len(digits), GROUP))
