"""Lines without names from which others may learn: typed anew by a reader, and taken along (D10).

What goes out says what it is about and the line, and nothing else: no production, day or place, in
an order that tells nothing of when.  What comes in from another production is read as strictly as
it is written here, and keeps the words of whoever took it in on who gave it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from coldproof.acts.fields import shown
from coldproof.desk.history.csv_text import csv_text
from coldproof.desk.history.tables import Table
from coldproof.desk.voice.errors import LessonsError
from coldproof.desk.voice.letters import UNSEEN
from coldproof.words.voice import Concern

FORMAT = "coldproof/lessons/v1"
LEARNED = "coldproof/learned/v1"
MOST_LETTERS = 100_000  # of a file
MOST_LINES = 256
LONGEST = 2_000  # characters of a line, and of who gave it
SURROGATE = re.compile("[\ud800-\udfff]")  # half of a pair: no text that can be kept
RUN = 5  # words in a row that were not typed anew
FEW = 3  # people who could have known: so few are known by what was seen


class Lesson(NamedTuple):
    """What it is about, and the line."""

    about: str
    words: str


class Learned(NamedTuple):
    """Another production's lines, and who gave them, as whoever took them in says."""

    source: str
    lessons: tuple[Lesson, ...]


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
    """Return each line once, in the order of its words."""
    return sorted(dict.fromkeys(lessons), key=lambda one: (one.words, one.about))


def read_lessons(text: str) -> tuple[Lesson, ...]:
    """Return the lines of a file as `as_json` writes it; raises `LessonsError` at the first fault.

    Each line is there once, says what it is about, and nothing beside that.
    """
    return _lines(_object(text, {"format", "lessons"}, FORMAT)["lessons"])


def learned_text(one: Learned) -> str:
    """Return lines with who gave them, as they are kept beside the log."""
    listed = [{"about": each.about, "words": each.words} for each in one.lessons]
    told = {"format": LEARNED, "source": one.source, "lessons": listed}
    return json.dumps(told, ensure_ascii=False)


def read_learned(text: str) -> Learned:
    """Return what `learned_text` gave; raises `LessonsError` for anything else."""
    told = _object(text, {"format", "source", "lessons"}, LEARNED)
    return Learned(_words(told["source"], "source"), _lines(told["lessons"]))


def _object(text: str, names: set[str], form: str) -> dict[str, Any]:
    """Return a JSON object that has these fields, each once, and this format."""
    if len(text) > MOST_LETTERS:
        found = f"{len(text):,} characters"
        raise LessonsError("the file", found, f"at most {MOST_LETTERS:,}")
    try:
        told = json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        if isinstance(error, LessonsError):
            raise
        raise LessonsError("the file", "no JSON", f"a file of the format {form}") from None
    if not isinstance(told, dict) or told.get("format") != form:
        found = shown(told.get("format") if isinstance(told, dict) else told)
        raise LessonsError("the file's format", found, form)
    _fields(told, names, "the file")
    return told


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise LessonsError("the file", "a field twice", "each field once")
    return found


def _fields(told: dict[str, Any], names: set[str], what: str) -> None:
    if told.keys() != names:
        found, wanted = (", ".join(sorted(one)) or "none" for one in (told, names))
        raise LessonsError(what, f"the fields {shown(found)}", f"{wanted} and no other")


def _lines(listed: object) -> tuple[Lesson, ...]:
    if not isinstance(listed, list) or not 0 < len(listed) <= MOST_LINES:
        found = f"{len(listed)} lines" if isinstance(listed, list) else shown(listed)
        raise LessonsError("the lessons", found, f"a list of 1 to {MOST_LINES}")
    lines = [_line(one, number) for number, one in enumerate(listed, 1)]
    twice = next((n for n, one in enumerate(lines, 1) if one in lines[: n - 1]), None)
    if twice is not None:
        raise LessonsError(f"lesson {twice}", "a line that stands there before", "each once")
    return tuple(lines)


def _line(one: object, number: int) -> Lesson:
    what = f"lesson {number}"
    if not isinstance(one, dict):
        raise LessonsError(what, shown(one), "an object with about and words")
    _fields(one, {"about", "words"}, what)
    about = one["about"]
    if about not in tuple(Concern):
        raise LessonsError(f"{what}, about", shown(about), "one of " + ", ".join(Concern))
    return Lesson(about, _words(one["words"], f"{what}, words"))


def _words(value: object, what: str) -> str:
    """Return words that can be shown as they are: on one line or more, with no mark that hides."""
    want = f"words of 1 to {LONGEST} characters"
    if not isinstance(value, str) or not value.strip() or len(value) > LONGEST:
        found = f"{len(value)} characters" if isinstance(value, str) else shown(value)
        raise LessonsError(what, found, want)
    if UNSEEN.search(value) is not None or SURROGATE.search(value) is not None:
        raise LessonsError(what, "a mark that hides or turns around words", "words without it")
    return value
