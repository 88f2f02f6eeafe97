"""What a passage as a whole speaks for, as was learned from labeled scenes (ADR-0054).

A passage is a heading and some lines.  Its marks are its words, pairs of words that follow each
other, beginnings of long words, and the topics that its words speak of.  Each mark has a weight for
each trigger, a whole number that `tools/teach.py` finds; they stand in `weights_*.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from coldproof.desk.script.weighing import SURE, topics
from coldproof.desk.script.weights import BASES, PARTS
from coldproof.words.floor import SceneTag

STOPS = frozenset(".,!?")  # as they are looked up: there are no others
BEGINNING = 5  # letters that a longer word begins with
MOST_OF_TOPIC = 3  # words of one topic that are counted
ONE, TENTH = 1000, 100  # of a margin, in thousandths
SCALE = 5  # so much a weight is divided by, beside the root of how many marks there are
REACH = 8  # lines of a part, beside the heading
FEW = 24  # marks: of a shorter passage nothing was learned, and the words found decide alone
STRIDE = 4  # lines from where one part begins to where the next does
DOUBTED = 5  # so much less counts a word for which no more speaks than against it
NEVER_DROPPED = (SceneTag.FIREARMS, SceneTag.PYROTECHNICS)  # a word of one sense
TRAPPED = -SURE  # what is a trap by its own words is none, whatever stands around it


class Trust(NamedTuple):
    """How much what was learned counts beside the words that were looked up.

    The margin of a word that was found, or `silent` where none was, and the odds times `times` and
    `plus`, must come to more than nothing.  `silent` and `plus` are in tenths.
    """

    silent: int
    times: int
    plus: int


TRUST: Mapping[SceneTag, Trust] = {
    SceneTag.FIREARMS: Trust(-135, 4, 95),
    SceneTag.PYROTECHNICS: Trust(-90, 6, 150),
    SceneTag.STUNTS: Trust(-30, 6, 140),
    SceneTag.PROCESS_SHOT: Trust(-90, 2, 125),
    SceneTag.AIRCRAFT_TRAIN: Trust(-30, 2, 75),
    SceneTag.OFF_ROAD: Trust(-70, 3, 150),
    SceneTag.WATER: Trust(-70, 6, 195),
    SceneTag.FIGHT: Trust(-70, 6, 190),
}
"""Chosen on scenes that neither the word lists nor the weights were made from (docs/script.md)."""


def marks(lines: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return the marks of a passage, each once, in the order they come.

    Words are small and without accents; stops are none.
    """
    listed = list(lines)
    found: dict[str, None] = {}
    spoken: dict[str, set[str]] = {}
    for line in listed:
        found |= dict.fromkeys(_of_line(tuple(line)))
        for word in line:
            for topic in topics().get(word, ()):
                spoken.setdefault(topic, set()).add(word)
    for topic, several in spoken.items():
        found |= dict.fromkeys("=" * n + topic for n in range(1, MOST_OF_TOPIC + 1)[: len(several)])
    return tuple(found)


@lru_cache(maxsize=64)  # the parts of a scene overlap
def _of_line(line: tuple[str, ...]) -> tuple[str, ...]:
    words = [word for word in line if word not in STOPS]
    stems = (f"{word[:BEGINNING]}*" for word in words if len(word) > BEGINNING)
    return (*words, *stems, *(f"{one}_{two}" for one, two in pairwise(words)))


@cache
def weights() -> Mapping[str, tuple[tuple[SceneTag, int], ...]]:
    """Read what each mark adds for which triggers, once: few who look need it."""
    read: dict[str, list[tuple[SceneTag, int]]] = {}
    for line in (line for part in PARTS for line in part.splitlines()):
        trigger, weight, *listed = line.split()
        one = SceneTag(trigger), int(weight)
        for mark in listed:
            read.setdefault(mark, []).append(one)
    return {mark: tuple(listed) for mark, listed in read.items()}


def odds(told: Sequence[str]) -> dict[SceneTag, int]:
    """Return how far marks speak for each trigger: the logarithm of odds, in thousandths."""
    totals = dict.fromkeys(BASES, 0)
    known = weights()
    for mark in told:
        for trigger, weight in known.get(mark, ()):
            totals[trigger] += weight
    size = SCALE * _root((len(told) or 1) * ONE * ONE)
    return {one: BASES[one] + total * ONE * ONE // size for one, total in totals.items()}


def _root(square: int) -> int:
    """Return the whole root of a whole number, rounded down (Newton's way)."""
    found, better = square, (square + 1) // 2
    while better < found:
        found, better = better, (better + square // better) // 2
    return found


class Passages:
    """What the parts of one scene speak for: lines that follow each other, under its heading."""

    def __init__(self, lines: Sequence[Sequence[str]], *, headed: bool) -> None:
        """Take the words of each searched line, the heading's first if there is one."""
        self._lines, self._headed = lines, headed
        first, last = int(headed), max(int(headed), len(lines) - REACH)
        self._starts = [*range(first, last, STRIDE), last]
        self._parts: list[list[int]] = [[] for _ in lines]  # of each line, where they start
        for start in self._starts:
            for place in (*range(self._headed), *range(start, min(start + REACH, len(lines)))):
                self._parts[place].append(start)
        self._odds: dict[int, dict[SceneTag, int]] = {}

    def believes(self, trigger: SceneTag, place: int, margin: int) -> bool:
        """Say whether what was found on a line is one, by how much more speaks for it by itself."""
        if margin <= TRAPPED or (margin >= SURE and trigger in NEVER_DROPPED):
            return margin > 0
        weighed = margin if margin > 0 else margin - DOUBTED
        return max(self._said(trigger, one) for one in self._parts[place]) + ONE * weighed > 0

    def unnamed(self, found: Iterable[tuple[SceneTag, int]]) -> Iterator[tuple[SceneTag, int]]:
        """Yield triggers that a part speaks for though none was found in it, and on which line."""
        known = set(found)
        for trigger, trust in TRUST.items():
            for start in self._starts:
                places = range(start, min(start + REACH, len(self._lines)))
                named = any((trigger, n) in known for n in (*range(self._headed), *places))
                if places and not named and self._said(trigger, start) + TENTH * trust.silent > 0:
                    odd = [odds(marks([self._lines[place]]))[trigger] for place in places]
                    place = places[odd.index(max(odd))]
                    known.add((trigger, place))
                    yield trigger, place

    def _said(self, trigger: SceneTag, start: int) -> int:
        if start not in self._odds:
            part = marks((*self._lines[: self._headed], *self._lines[start : start + REACH]))
            self._odds[start] = odds(part) if len(part) >= FEW else {}
        trust, said = TRUST[trigger], self._odds[start]
        return trust.times * said[trigger] + TENTH * trust.plus if said else 0
