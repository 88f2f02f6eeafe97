"""A script read from a PDF, before and after a person went through its doubts.

A PDF has only words at places, so what a line is was guessed.  A person settles each doubt; then
the lines are put together anew.  Every visible character stays in a line or in a scene's number,
or a loss names it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from coldproof.desk.script.model import (
    Kind,
    Line,
    Loss,
    Scene,
    Script,
    ScriptError,
    is_omitted,
    of_plain,
    plain,
    text_of,
    whole_of,
)

NUMBER = r"[A-Z]{0,3}-?[0-9]{1,4}[A-Z0-9.-]{0,5}"
LEFT = re.compile(rf"^(?P<number>{NUMBER}?)\.?\s+")
RIGHT = re.compile(rf"\s(?P<number>{NUMBER})$")
AS_READ, DROP, NUMBERED = "as-read", "drop", "number:"
EMPTY, MISSING = "empty", "missing"
KINDS = (
    Kind.HEADING,
    Kind.ACTION,
    Kind.CHARACTER,
    Kind.DIALOGUE,
    Kind.PARENTHETICAL,
    Kind.TRANSITION,
)
"""What a person may say that a line is."""
DROPPED = "of the page, not of the script, as a person said"
UNREAD = "a page without text, whose words are not here, as a person said"


class Why(StrEnum):
    """Why a person has to look at a place."""

    GUESSED = "every line was read from a PDF, its kind guessed by where it stands"
    NO_HEADING = "no scene heading was found"
    BARE = "a scene heading with no line under it: are its lines elsewhere?"
    ORDER = "words beside, over or across others: where do they belong?"
    TWICE = "a scene's number that a scene before it has too"
    NUMBER = "a number beside a heading: the scene's?"
    UNNUMBERED = "a scene without a number"
    MAYBE_HEADING = "a line that begins as a scene heading does"
    UNEXPECTED = "a line at a place where none was expected"
    TRANSITION = "a transition, or a name?"
    HEADER = "the same at the edge of several pages: a header?"
    ALONE = "a number alone: of the page, or words?"
    PICTURE = "a page without text: a picture?"


FIRST = (Why.BARE, Why.ORDER, Why.TWICE)
"""Doubts that a line's card names before any other: a whole scene may hang on them."""

WHOLE = (Why.GUESSED, Why.NO_HEADING)
"""Doubts about all of it, which are settled by looking it over."""


class Doubt(NamedTuple):
    """What a person must look at: the line, why, and on which page, from 1."""

    number: int
    why: Why
    page: int

    @property
    def key(self) -> str:
        """The name of its answer: the line's, or the page's where there is no line."""
        return f"p{self.page}" if self.why is Why.PICTURE else f"d{self.number}"


@dataclass(frozen=True)
class Reviewable:
    """A draft that is no script before a person went through its doubts."""

    script: Script
    doubts: tuple[Doubt, ...]
    pages: tuple[int, ...] = ()  # the number of each page's first line
    raw: tuple[tuple[int, str], ...] = ()  # headings as they stood, with what was taken off them

    @cached_property
    def by_number(self) -> Mapping[int, Line]:
        """Every line by its number; the first where a value has two of one number."""
        return {one.number: one for one in reversed(self.script.lines())}

    @cached_property
    def numbers(self) -> Mapping[int, str | None]:
        """The number of each scene by that of its heading's line."""
        return {one.lines[0].number: one.number for one in self.script.scenes if one.lines}

    @cached_property
    def _stood(self) -> Mapping[int, str]:
        return dict(self.raw)

    def whole(self, line: Line) -> str:
        """Return a line's words as they stood, with what was taken off them."""
        return self._stood.get(line.number, line.text)

    def page_of(self, number: int) -> int:
        """Return the page of a line, from 1."""
        return max(1, bisect_right(self.pages, number))

    def lines_of(self, page: int) -> tuple[Line, ...]:
        """Return the lines of a page."""
        return tuple(one for one in self.script.lines() if self.page_of(one.number) == page)

    def to_settle(self) -> tuple[Doubt, ...]:
        """Return the doubts that have an answer each, one for a line."""
        found: dict[str, Doubt] = {}
        for one in sorted(self.doubts, key=lambda one: one.why not in FIRST):
            if one.why not in WHOLE:
                found.setdefault(one.key, one)
        return tuple(sorted(found.values()))


def is_bare(scene: Scene) -> bool:
    """Say whether a scene that is not omitted has nothing under its heading but the page's own."""
    under = (one for one in scene.lines[1:] if one.kind is not Kind.PAGE_BREAK)
    return not scene.omitted and next(under, None) is None


def plain_review(found: Reviewable) -> dict[str, Any]:
    """Return a draft with its doubts as plain values, for JSON; `review_of` takes them."""
    return plain(found.script) | {
        "doubts": [[one.number, one.why.value, one.page] for one in found.doubts],
        "pages": list(found.pages),
        "raw": [list(one) for one in found.raw],
    }


def review_of(value: Mapping[str, Any]) -> Reviewable:
    """Return a draft from what `plain_review` gave; raises `ScriptError` for anything else."""
    script = of_plain(value)
    try:
        doubts = tuple(
            Doubt(whole_of(number), Why(why), whole_of(page))
            for number, why, page in value["doubts"]
        )
        pages = tuple(map(whole_of, value["pages"]))
        raw = tuple((whole_of(number), text_of(text)) for number, text in value["raw"])
    except (KeyError, TypeError, ValueError) as error:
        raise ScriptError("the draft", type(error).__name__, "a PDF as we read it") from None
    return Reviewable(script, doubts, pages, raw)


def numbers_of(text: str) -> tuple[str, ...]:
    """Return what may be a scene's number at the beginning and the end of a line."""
    found = (LEFT.search(text), RIGHT.search(text))
    return tuple(dict.fromkeys(one["number"].rstrip(".") for one in found if one is not None))


def options(found: Reviewable, doubt: Doubt) -> tuple[str, ...]:
    """Return the answers that a doubt can have; what was read comes first."""
    if doubt.why is Why.PICTURE:
        return EMPTY, MISSING
    line = found.by_number.get(doubt.number)
    if line is None:
        return (AS_READ,)
    numbers = numbers_of(found.whole(line))
    kinds = (kind.value for kind in KINDS if kind is not line.kind or kind is Kind.HEADING)
    return AS_READ, *(NUMBERED + one for one in numbers), *kinds, DROP


def answered(found: Reviewable, doubt: Doubt, given: Mapping[str, Any]) -> str | None:
    """Return what a person said to a doubt; none where they said nothing that is an answer."""
    answer = given.get(doubt.key)
    return answer if isinstance(answer, str) and answer in options(found, doubt) else None


def picked(found: Reviewable, numbers: object) -> tuple[Doubt, ...]:
    """Return lines that a person wants to say more of, as doubts."""
    wanted = [one for one in numbers if type(one) is int] if isinstance(numbers, list) else []
    known = {one.key for one in found.to_settle()}
    doubts = (Doubt(one, Why.GUESSED, found.page_of(one)) for one in dict.fromkeys(wanted))
    return tuple(one for one in doubts if one.number in found.by_number and one.key not in known)


def settled(found: Reviewable, given: Mapping[str, Any], more: tuple[Doubt, ...] = ()) -> Script:
    """Return the script as a person settled it; what they said nothing of stays as it was read."""
    said = {one.key: answered(found, one, given) for one in (*found.to_settle(), *more)}
    lost = list(found.script.lost)
    before: list[Line] = []
    scenes: list[tuple[str | None, list[Line]]] = []
    for line in found.script.lines():
        answer = said.get(f"d{line.number}") or AS_READ
        whole = found.whole(line)
        if answer == DROP:
            lost.append(Loss(line.number, whole, DROPPED))
            continue
        number, told = found.numbers.get(line.number), line
        if answer.startswith(NUMBERED):
            number = answer.removeprefix(NUMBERED)
            told = line._replace(kind=Kind.HEADING, text=_without(whole, number))
        elif answer != AS_READ:
            number, told = None, line._replace(kind=Kind(answer), text=whole)
        if told.kind is Kind.HEADING:
            scenes.append((number, [told]))
        else:
            (scenes[-1][1] if scenes else before).append(told)
    lost += [
        Loss(one.number, f"page {one.page}", UNREAD)
        for one in found.to_settle()
        if said.get(one.key) == MISSING
    ]
    return found.script._replace(
        before=tuple(before),
        scenes=tuple(_scene(found, number, lines) for number, lines in scenes),
        lost=tuple(lost),
    )


def _scene(found: Reviewable, number: str | None, lines: list[Line]) -> Scene:
    words = lines[0].text
    return Scene(
        number, words, tuple(lines), is_omitted(words), str(found.page_of(lines[0].number))
    )


def _without(text: str, number: str) -> str:
    """Return a heading's words without its number in either margin."""
    for pattern in (LEFT, RIGHT):
        one = pattern.search(text)
        if one is not None and one["number"].rstrip(".") == number:
            text = f"{text[: one.start()]} {text[one.end() :]}".strip()
    return text
