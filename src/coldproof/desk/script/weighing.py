"""How far a doubtful word is believed: by what the words near it speak of.

A word that has other senses is a hit while more near it speaks for its trigger than of the topics
in which it means something else.  A weapon that is seen is a hit where as much speaks for it as
against it, and one believed 2 or more even where one more speaks against it.  Near is the heading,
and `REACH` lines either side of its own.
"""

from __future__ import annotations

from bisect import bisect_left
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
A_TRAP = 4  # so much a trap near speaks against a weapon: who prices tins holds a price gun
FAR_OFF = 6  # so much a memory, a dream or a book near speaks against what is only said
A_TIE = 1  # a weapon seen is found at a tie; believed 2 or more, even where one more is against it
FOR = "violence"  # the topic that speaks for firearms
MOVES = "motion"  # the topic of a vehicle that moves
SHOWS = "shown"  # the topic of pictures: what stands on a line of it is none
BURSTS = "bursts"  # the topic of what pops by itself: it is as a trap for a noise near it
TELLS = "told"  # of lessons and news: what is said there is far off
INDOORS = frozenset({"indoors"})  # of water that is none: of a tap, a pool, the rain
STEM = 3  # letters: `shoot` does not bear out `shot`

Topics = frozenset[tuple[str, str]]  # each word that has a topic, with the topic


class Sense(NamedTuple):
    """How far a word is believed alone, and the topics in which it means something else."""

    belief: int
    against: frozenset[str] = frozenset()


CERTAIN, ABSOLUTE = Sense(SURE), Sense(SURE + 1)
GUESS = Sense(-SURE)  # of no word: of the passage around it
OF_SOME = {"indoors", "parked", "person", "noise", "nature", SHOWS, TELLS, BURSTS}
ANYTHING = frozenset(TOPICS) - OF_SOME
HINT, WEAK_FRAME, FRAME = Sense(0, ANYTHING), Sense(2, ANYTHING), Sense(3, ANYTHING)
HELD = Sense(5, ANYTHING)  # somebody has it: a hit in speech too, but for a trap near
ROOM = Sense(1, frozenset({"parked"}))  # inside a vehicle: a hit if something says it moves
SAID = 3  # so far, and no further, is a weapon believed that people only speak of
SAID_OF = ANYTHING | {TELLS, "nature", "person"}
SOUND = Sense(2, frozenset({"noise", "kitchen", "sport", "tool", "music", BURSTS}))


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
    named: bool  # a common word, written as a name, or in a title or picture
    said: bool  # somebody speaks it


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
    """What was seen in one scene, what each of its searched lines speaks of, and which have traps.

    `held` are the lines on which a trap holds a firearm back, `far` those on which somebody speaks
    of what is far off.
    """

    def __init__(
        self,
        seen: Sequence[Seen],
        heading: Topics,
        lines: Sequence[Topics],
        held: frozenset[int] = frozenset(),
        far: frozenset[int] = frozenset(),
    ) -> None:
        traps: dict[tuple[int, SceneTag], list[int]] = {}
        for one in seen:
            if one.sense is ABSOLUTE:
                traps.setdefault((one.place, one.trigger), []).append(one.start)
        self._traps = {key: sorted(starts) for key, starts in traps.items()}
        held |= {one.place for one in seen if one.sense is not ABSOLUTE and self._trapped(one)}
        self._heading, self._lines, self._held, self._far = heading, lines, held, far
        self._shown = [any(topic == SHOWS for topic, _ in line) for line in lines]
        self._spoken: dict[int, Topics] = {}
        self._stems: dict[tuple[int, SceneTag], dict[str, int]] = {}
        self._borne: dict[tuple[int, SceneTag], Counter[str]] = {}
        for one in seen:
            if not _only_said(one) and not self._doubted(one) and not self._trapped(one):
                stems = self._stems.setdefault((one.place, one.trigger), {})
                certain = one.sense.belief >= SURE and not one.said
                weight = 2 if certain else 1
                stems[one.stem] = max(weight, stems.get(one.stem, 0))
        rode = [one.sense is ROOM for one in seen if one.trigger is SceneTag.PROCESS_SHOT]
        said = frozenset(topic for line in lines for topic, _ in line)
        self._inside, self._moves = any(rode), MOVES in said or not all(rode)

    def margin(self, one: Seen) -> int:
        """Return by how much more speaks for what was seen than against it, -9 to 9."""
        belief, against = self._sense(one)
        if self._trapped(one):
            return -SURE
        if one.trigger is SceneTag.PROCESS_SHOT and not self._inside:
            return -ENOUGH
        if one.trigger is SceneTag.WATER:
            against |= INDOORS
        if belief >= SURE and not _only_said(one):
            return SURE
        spoken = self._near(one.place)
        con = len({word for topic, word in spoken if topic in against})
        con += sum(topic == TELLS for topic, _ in spoken) if TELLS in against else 0
        con = min(ENOUGH, con)
        if BURSTS in against and any(topic == BURSTS for topic, _ in spoken):
            con += A_TRAP
        if one.trigger is SceneTag.FIREARMS and self._held & set(_reached(one.place)):
            con += A_TRAP
        if one.trigger is SceneTag.FIREARMS and one.said and self._far & set(_reached(one.place)):
            con += FAR_OFF
        if one.sense is ROOM:
            return belief if self._moves and not con else -1
        if one.said and (_only_said(one) or belief == 1):
            belief = 0
        borne = self._bearing(one.place, one.trigger)
        pro = borne.total() - borne[one.stem] + (one.loud and one.sense != SOUND)
        if one.trigger is SceneTag.FIREARMS:
            pro += sum(topic == FOR for topic, _ in spoken)
            if belief and not one.said:
                belief += A_TIE + (belief > 1)
        elif one.line.kind is Kind.HEADING and belief:
            pro += 1
        return max(-SURE, min(SURE, belief + min(ENOUGH, pro) - con))

    def _trapped(self, one: Seen) -> bool:
        """Say whether it is a trap, or has a word of one, but for a certain pattern of several."""
        starts = self._traps.get((one.place, one.trigger), ())
        n = bisect_left(starts, one.start)
        touched = n < len(starts) and starts[n] < one.end
        several = " " in one.line.text[one.start : one.end]
        return one.sense is ABSOLUTE or (touched and not (several and one.sense.belief >= SURE))

    def _doubted(self, one: Seen) -> bool:
        """Say whether a weapon is a name here, or is in a picture that its line tells of."""
        shown = one.trigger is SceneTag.FIREARMS and self._shown[one.place]
        return shown or one.named

    def _sense(self, one: Seen) -> Sense:
        if self._doubted(one):
            return HINT
        belief = one.sense.belief
        if one.trigger is not SceneTag.FIREARMS or not one.said or one.sense == HELD:
            return one.sense
        return Sense(min(SAID, belief), SAID_OF) if belief > 1 else one.sense

    def _near(self, place: int) -> Topics:
        """Return what the words near a line speak of."""
        if place not in self._spoken:
            near = (self._lines[n] for n in _reached(place) if 0 <= n < len(self._lines))
            self._spoken[place] = self._heading.union(*near)
        return self._spoken[place]

    def _bearing(self, place: int, trigger: SceneTag) -> Counter[str]:
        """Return what else near a line was seen of a trigger, and how much it counts."""
        key = place, trigger
        if key not in self._borne:
            found: Counter[str] = Counter()
            for near in _reached(place):
                found |= Counter(self._stems.get((near, trigger), {}))
            self._borne[key] = found
        return self._borne[key]


def _reached(place: int) -> range:
    return range(place - REACH, place + REACH + 1)


def _only_said(one: Seen) -> bool:
    """Say whether it is speech of another trigger: who speaks of a lake stands in an office."""
    return one.trigger is not SceneTag.FIREARMS and one.said
