"""Rows that this program keeps as JSON beside a log, read back strictly.

Whoever may write to the store may leave any bytes there.  What is not as it was written here is
none: who reads it passes it over, and `fsck` names it (app/odd.py).
"""

from __future__ import annotations

import json
from typing import Any

from coldproof.words.units import MAX_INT


def told_in(row: bytes | None) -> Any:
    """Return the plain value of a row; none where it is gone, or no JSON."""
    try:
        return json.loads(row or b"")
    except (ValueError, RecursionError):  # the second is what a reader of deep nesting raises
        return None


def is_count(told: object) -> bool:
    """Say whether a plain value is a whole number from 0, as acts have them."""
    return type(told) is int and 0 <= told <= MAX_INT


def are_texts(*told: object) -> bool:
    """Say whether plain values are texts that UTF-8 can hold."""
    return all(isinstance(one, str) and one.isprintable() for one in told)
