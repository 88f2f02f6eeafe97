"""Handles that somebody who mistyped one may have meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile

PAIR = 2
_BLANK = re.compile(r"[\s._-]")


def alike(typed: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return those known handles that differ from a typed one only by case, blanks or one letter.

    A letter too few, too many, another or two changed over; never a digit: `k7` and `k8` are two
    people.
    """
    return tuple([one for one in known if _near(_bare(typed), _bare(one))])


def _bare(text: str) -> str:
    return _BLANK.sub("", text).casefold()


def _near(one: str, other: str) -> bool:
    start = _shared(one, other)
    one, other = one[start:], other[start:]
    end = _shared(one[::-1], other[::-1])
    left, right = one[: len(one) - end], other[: len(other) - end]
    if not left + right:
        return True
    changed_over = len(left) == PAIR and left == right[::-1]
    return (left + right).isalpha() and (max(len(left), len(right)) == 1 or changed_over)


def _shared(one: str, other: str) -> int:
    """Return with how many letters both begin."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
