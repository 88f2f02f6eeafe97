"""Words that stand near each other and name a trigger together, in whatever order and phrase.

A line is a mark as in `wording`, how many words it may span, and bags of words: one of each bag
must stand there, as `~ 9 cold|hard neck|nape`; `@body` is a bag that has a name.  Marked `!` it
is a trap for what has one of its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from coldproof.desk.script.weighing import ABSOLUTE
from coldproof.desk.script.wording import FOLD, MARKED, Pattern
from coldproof.words.floor import SceneTag


class Frame(NamedTuple):
    """Bags of words of which each must give one, and within how many words."""

    pattern: Pattern
    span: int
    bags: tuple[frozenset[str], ...]


NOWHERE = -1_000_000  # before any place: a bag that was not met
Frames = Mapping[str, tuple[tuple[int, tuple[int, ...], Frame], ...]]
"""By each word: the number of a frame, those of its bags that have the word, and the frame."""


def frames(trigger: SceneTag, lines: str, named: Mapping[str, str]) -> Iterator[Frame]:
    """Read frames, one a line; raises `KeyError` for a mark or a bag that is none."""
    for line in filter(None, lines.translate(FOLD).splitlines()):
        mark, span, *told = line.split()
        bags = tuple(_bag(one, named) for one in told)
        yield Frame(Pattern(trigger, bags, 0, MARKED[mark]), int(span), bags)


def _bag(told: str, named: Mapping[str, str]) -> frozenset[str]:
    parts = (named[one] if one.startswith("@") else one for one in told.split("|"))
    return frozenset(each for one in parts for each in one.translate(FOLD).split())


def indexed(given: Iterable[Frame]) -> Frames:
    """Return frames by the words of their bags."""
    found: dict[str, list[tuple[int, tuple[int, ...], Frame]]] = {}
    for number, frame in enumerate(given):
        for word in sorted(frozenset().union(*frame.bags)):
            bags = tuple(n for n, bag in enumerate(frame.bags) if word in bag)
            found.setdefault(word, []).append((number, bags, frame))
    return {word: tuple(listed) for word, listed in found.items()}


def together(index: Frames, words: list[str]) -> Iterator[tuple[int, int, Pattern]]:
    """Yield where all bags of a frame are met, its first word and one past its last.

    Of a trap each word is yielded alone.  A word stands for one bag: of those that have it, the
    one that was met longest ago.
    """
    last: dict[int, list[int]] = {}
    for place, word in enumerate(words):
        for number, bags, frame in index.get(word, ()):
            met = last.setdefault(number, [NOWHERE] * len(frame.bags))
            met[min(bags, key=met.__getitem__)] = place
            first = min(met)
            if place - first >= frame.span:
                continue
            if frame.pattern.sense is ABSOLUTE:
                yield from ((one, one + 1, frame.pattern) for one in met)
            else:
                yield first, place + 1, frame.pattern
