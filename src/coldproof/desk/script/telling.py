"""How a line tells of a weapon: in speech without a cue, as a name, or in a title or picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import Match

from coldproof.desk.script.model import Kind, Line
from coldproof.desk.script.wording import FOLD, LETTER
from coldproof.desk.script.words_around import COMMON
from coldproof.desk.script.words_far import PICTURES, WORKS

OPENS = frozenset([".", ",", "!", "?", "a", "an", "his", "her", "my"])
"""After these a capital is no name's: of a sentence, or of what an old script writes large."""
NAMES = frozenset(COMMON.split())

LARGE = "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de"
NAME = rf"[{LARGE}][{LETTER}.'\u2019-]*"
CUE = re.compile(rf"{NAME}(?: {NAME}){{0,3}}(?: \([^)]*\))?: ?[\"\u201c\u00a1\u00bf(]*[{LARGE}]")
"""`Clerk: On cassette.`: who speaks stands before the words, as in many plays."""
CUES = 2  # lines of a scene: who speaks once so may be a list or a sign
QUOTED = re.compile(r"[\"\u201c\u00ab]([^\"\u201c\u201d\u00ab\u00bb]+)(?:[\"\u201d\u00bb]|$)")
WORD = re.compile(f"[{LETTER}]+")
LONGEST = 7  # words of a title
SHOWING = frozenset(PICTURES.translate(FOLD).split())
SHOWN = 80  # words of what a picture shows
CAPTION = 8  # words between a picture and the colon after it
NAMED_WORKS = frozenset(WORKS.translate(FOLD).split())


def spoken_lines(lines: tuple[Line, ...]) -> frozenset[int]:
    """Return the numbers of action lines that are speech, each behind the name of who speaks.

    Two lines of the scene must open so; a speech runs on until a line is left empty.
    """
    opened = [one.number for one in lines if one.kind is Kind.ACTION and _has_cue(one.text)]
    if len(opened) < CUES:
        return frozenset()
    spoken = set(opened)
    for one in lines:
        if one.kind is Kind.ACTION and one.number - 1 in spoken:
            spoken.add(one.number)
    return frozenset(spoken)


def _has_cue(text: str) -> bool:
    return ": " in text and CUE.match(text) is not None


def in_title(text: str, start: int, end: int) -> bool:
    """Say whether the words from `start` to `end` stand in a title: short, quoted, and written so.

    A title's words have capitals, or its line says of what work it is.
    """
    for one in QUOTED.finditer(text):
        if one.start() <= start and end <= one.end():
            words = one[1].split()
            if not words or len(words) > LONGEST or not _large(words[0]):
                return False
            large = all(_large(word) for word in text[start:end].split())
            return large or not NAMED_WORKS.isdisjoint(_small(text))
    return False


def is_name(
    words: Sequence[str], tokens: Sequence[tuple[int, Match[str]]], first: int, end: int
) -> bool:
    """Say whether a common word is a name here: its capital stands within a sentence."""
    before = words[first - 1] if first else "."
    if before in OPENS or (first and tokens[first - 1][0] != tokens[first][0]):
        return False
    called = all(_titled(tokens[n][1][0]) for n in range(first, end) if words[n] not in ".,!?")
    return called and any(words[n] in NAMES for n in range(first, end))


def in_picture(words: Sequence[str], tokens: Sequence[tuple[int, Match[str]]], first: int) -> bool:
    """Say whether a word stands in what a picture shows, told after a colon."""
    for place in range(first - 1, max(-1, first - 1 - SHOWN), -1):
        if words[place] in ".!?":
            return False
        if tokens[place][1][0] == ":":
            return not SHOWING.isdisjoint(_caption(words, place))
    return False


def _caption(words: Sequence[str], colon: int) -> Iterable[str]:
    for word in reversed(words[max(0, colon - CAPTION) : colon]):
        if word in ".!?":
            return
        yield word


def _titled(raw: str) -> bool:
    first, rest = raw[0], raw[1:]
    return first == first.upper() != first.lower() and rest == rest.lower() != rest.upper()


def _large(word: str) -> bool:
    return word[0] == word[0].upper() != word[0].lower()


def _small(text: str) -> Iterable[str]:
    return WORD.findall(text.lower().translate(FOLD))
