"""Lines without names from which others may learn: typed anew by a reader, and taken along (D10).

What goes out says what it is about and the line, and nothing else: no production, day or place, in
an order that tells nothing of when.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from coldproof.desk.history.csv_text import csv_text
from coldproof.desk.history.tables import Table

FORMAT = "coldproof/lessons/v1"
RUN = 5  # words in a row that were not typed anew
FEW = 3  # people who could have known: so few are known by what was seen


class Lesson(NamedTuple):
    """What it is about, and the line."""

    about: str
    words: str


def words_of(text: str) -> list[str]:
    """Return a text's words in small letters, without what stands around them."""
    bare = (one.strip(".,;:!?()\"'«»“”") for one in text.lower().split())
    return [one for one in bare if one]


def is_copied(line: str, report: str) -> bool:
    """Say whether some words in a row of a line stand so in a report: its author is known by them.

    A report shorter than that is looked for whole.
    """
    mine, theirs = words_of(line), words_of(report)
    length = min(RUN, len(theirs))
    if length == 0:
        return False
    runs = {tuple(theirs[at : at + length]) for at in range(len(theirs) - length + 1)}
    return any(tuple(mine[at : at + length]) in runs for at in range(len(mine) - length + 1))


def names_in(line: str, names: Iterable[str]) -> list[str]:
    """Return whose handle stands in a line."""
    found = set(words_of(line))
    return sorted(one for one in names if one.lower() in found)


def as_json(lessons: Iterable[Lesson]) -> str:
    """Return lines as JSON, in the order of their words."""
    listed = [{"about": one.about, "words": one.words} for one in _sorted(lessons)]
    return json.dumps({"format": FORMAT, "lessons": listed}, indent=1) + "\n"


def as_csv(lessons: Iterable[Lesson]) -> str:
    """Return lines as a table, in the order of their words."""
    rows = tuple((one.about, one.words) for one in _sorted(lessons))
    return csv_text(Table(("about", "words"), rows))


def _sorted(lessons: Iterable[Lesson]) -> list[Lesson]:
    return sorted(lessons, key=lambda one: (one.words, one.about))
