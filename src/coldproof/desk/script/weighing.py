"""How far a doubtful word is believed: by what the words near it speak of.

A word that has other senses is a hit while more near it speaks for its trigger than of the topics
in which it means something else.  Near is the heading, and `REACH` lines either side of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from coldproof.desk.script.model import Kind, Line
from coldproof.desk.script.words_around import MOTION, TOPICS, VIOLENCE
from coldproof.desk.script.words_weak import WEAK
from coldproof.words.floor import SceneTag

REACH = 3
SURE = 9  # how far a word of one sense is believed: nothing speaks against it
SPEECH = (Kind.DIALOGUE, Kind.PARENTHETICAL, Kind.LYRIC)
ENOUGH = 4  # so much counts on either side, and no more
FOR = "violence"  # the topic that speaks for firearms
MOVES = "motion"  # the topic of a vehicle that moves
INDOORS = frozenset({"indoors"})  # of water that is none: of a tap, a pool, the rain
STEM = 3  # letters: `shoot` does not bear out `shot`

Topics = frozenset[tuple[str, str]]  # each word that has a topic, with the topic


class Sense(NamedTuple):
    """How far a word is believed alone, and the topics in which it means something else."""

    belief: int
    against: frozenset[str] = frozenset()


CERTAIN, ABSOLUTE = Sense(SURE), Sense(SURE + 1)
ANYTHING = frozenset(TOPICS) - {"indoors", "parked", "person", "noise", "nature"}
HINT, WEAK_FRAME, FRAME = Sense(0, ANYTHING), Sense(2, ANYTHING), Sense(3, ANYTHING)
ROOM = Sense(1, frozenset({"parked"}))  # inside a vehicle: a hit if something says it moves
SOUND = Sense(2, frozenset({"noise", "kitchen", "sport", "tool", "music"}))


class Seen(NamedTuple):
    """Words that may name a trigger: on which of the scene's searched lines, and where in it."""

    place: int
    line: Line
    start: int
    end: int
    trigger: SceneTag
    sense: Sense
    stem: str
    loud: bool  # in capitals, where the line is not


@cache
def senses() -> Mapping[tuple[SceneTag, str], Sense]:
    """Return the words of several senses."""
    found: dict[tuple[SceneTag, str], Sense] = {}
    for trigger, told in WEAK.items():
        for line in told.strip().splitlines():
            head, words = line.split(" : ")
            said = head.split()
            sense = Sense(int(said[0]), frozenset(said[1:]))
            found |= dict.fromkeys(((trigger, word) for word in words.split()), sense)
    return found


@cache
def topics() -> Mapping[str, tuple[str, ...]]:
    """Return the topics of every word that has one."""
    found: dict[str, dict[str, None]] = {}
    for topic, words in (*TOPICS.items(), (FOR, VIOLENCE), (MOVES, MOTION)):
        for word in words.split():
            found.setdefault(word, {})[topic] = None
    return {word: tuple(listed) for word, listed in found.items()}


def spoken_of(words: Iterable[str]) -> Topics:
    """Return what the words of a line speak of; they are small, and without accents."""
    known = topics()
    return frozenset((topic, word) for word in words for topic in known.get(word, ()))


class Scales:
    """What was seen in one scene, and what each of its searched lines speaks of."""

    def __init__(self, seen: Sequence[Seen], heading: Topics, lines: Sequence[Topics]) -> None:
        self._heading, self._lines = heading, lines
        self._spoken: dict[int, Counter[str]] = {}
        self._stems: dict[tuple[int, SceneTag], dict[str, int]] = {}
        self._borne: dict[tuple[int, SceneTag], Counter[str]] = {}
        for one in seen:
            if not _only_said(one):
                stems = self._stems.setdefault((one.place, one.trigger), {})
                weight = 2 if one.sense.belief >= SURE else 1
                stems[one.stem] = max(weight, stems.get(one.stem, 0))
        rode = [one.sense is ROOM for one in seen if one.trigger is SceneTag.PROCESS_SHOT]
        said = frozenset(topic for line in lines for topic, _ in line)
        self._inside, self._moves = any(rode), MOVES in said or not all(rode)

    def believed(self, one: Seen) -> bool:
        """Say whether more speaks for what was seen than against it."""
        belief, against = one.sense
        if one.trigger is SceneTag.PROCESS_SHOT and not self._inside:
            return False
        if one.trigger is SceneTag.WATER:
            against |= INDOORS
        if belief >= SURE and not _only_said(one):
            return True
        spoken = self._near(one.place)
        con = min(ENOUGH, sum(spoken[topic] for topic in against))
        if one.sense is ROOM:
            return self._moves and not con
        if one.line.kind in SPEECH and (_only_said(one) or belief == 1):
            belief = 0
        borne = self._bearing(one.place, one.trigger)
        pro = borne.total() - borne[one.stem] + one.loud
        if one.trigger is SceneTag.FIREARMS:
            pro += spoken[FOR]
        elif one.line.kind is Kind.HEADING and belief:
            pro += 1
        return belief + min(ENOUGH, pro) > con

    def _near(self, place: int) -> Counter[str]:
        """Return how many words near a line each topic has."""
        if place not in self._spoken:
            lines = self._lines[max(0, place - REACH) : place + REACH + 1]
            every = self._heading.union(*lines)
            self._spoken[place] = Counter(topic for topic, _ in every)
        return self._spoken[place]

    def _bearing(self, place: int, trigger: SceneTag) -> Counter[str]:
        """Return what else near a line was seen of a trigger, and how much it counts."""
        key = place, trigger
        if key not in self._borne:
            found: Counter[str] = Counter()
            for near in range(place - REACH, place + REACH + 1):
                found |= Counter(self._stems.get((near, trigger), {}))
            self._borne[key] = found
        return self._borne[key]


def _only_said(one: Seen) -> bool:
    """Say whether it is speech of another trigger: who speaks of a lake stands in an office."""
    return one.trigger is not SceneTag.FIREARMS and one.line.kind in SPEECH
