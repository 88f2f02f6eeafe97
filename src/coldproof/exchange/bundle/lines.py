"""Paragraphs of a report, and how counts and positions are said in them."""

from __future__ import annotations

from typing import NamedTuple

MOST_NAMED = 8  # files in a sentence
MOST_PLACES = 40


class Line(NamedTuple):
    """A paragraph and how far in it stands: its first line, and the rest."""

    text: str
    first: str = ""
    rest: str = ""


def item(text: str) -> Line:
    """Return one of a list of things."""
    return Line(text, "  - ", "    ")


def many(count: int, one: str, more: str = "") -> str:
    """Return a count with its noun: `1 entry`, `1,200 entries`."""
    return f"{count:,} {one if count == 1 else more or one + 's'}"


def places(positions: tuple[int, ...]) -> str:
    """Return positions for reading: the first forty, and how many more."""
    shown = ", ".join(str(one) for one in positions[:MOST_PLACES])
    rest = len(positions) - MOST_PLACES
    more = f" and {rest:,} more" if rest > 0 else ""
    return f"position{'' if len(positions) == 1 else 's'} {shown}{more}"


def some(files: tuple[str, ...]) -> str:
    """Return the first of some files, and how many more there are."""
    more = len(files) - MOST_NAMED
    return ", ".join(files[:MOST_NAMED]) + (f" and {more:,} more" if more > 0 else "")
