"""What a new draft changes in the scenes, and what of it matters to who assessed them.

Scenes are matched by number, as far as it names the same words; the others by likeness of their
words.  Assessments go by number: one that names another scene now matters to both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.script.find import Hit, by_place, hits_of, key_of
from coldproof.desk.script.marks import Mark, as_in, with_marks
from coldproof.desk.script.matching import Pair, ids_of, line_words, matched, words_of
from coldproof.desk.script.model import HIDDEN, Line, Scene, Script, scene_id
from coldproof.state.records import Hit as Settled
from coldproof.words.floor import SceneTag
from coldproof.words.ids import SceneId

MOST_MATCHED = 40_000  # words, or lines, of one draft times those of the other
NEAR = 1  # lines before and after one that names a weapon
WEAPONS = (SceneTag.FIREARMS, SceneTag.PYROTECHNICS, SceneTag.FIGHT)
"""What makes a scene one whose changed words matter here."""


class Side(NamedTuple):
    """One line of both drafts side by side; none where a draft has no such line."""

    old: Line | None
    new: Line | None

    @property
    def same(self) -> bool:
        """Whether both have the same words."""
        return line_words(self.old) == line_words(self.new)


class Change(NamedTuple):
    """A scene that differs: what of it matters, and its lines side by side."""

    old: Scene | None
    new: Scene | None
    weapons: bool  # it has, or had, a hit of a weapon that nobody rejected
    matters: bool  # it reads otherwise in what was assessed, or has another number by which it was
    lines: tuple[Side, ...]
    given_again: bool = False  # a number that it has or had is that of another scene in one draft
    otherwise: bool = False  # it has such a hit: heading, triggers or the hits' lines are others

    @property
    def number(self) -> str | None:
        """The number it has now, or had."""
        return (self.new or self.old or Scene(None, "", ())).number

    @property
    def renumbered(self) -> bool:
        """Whether both drafts have it, by different numbers."""
        both = self.old is not None and self.new is not None
        return both and len(_numbers(self)) > 1


class Told(NamedTuple):
    """What people said of lines: keys of those rejected, and lines to which somebody says yes."""

    rejected: frozenset[str]
    marks: frozenset[Mark]


class Both(NamedTuple):
    """A scene of two drafts, with its hits in each."""

    pair: Pair
    was: Scene | None
    now: Scene | None
    before: list[Hit]
    after: list[Hit]


def _numbers(one: Change) -> set[str | None]:
    return {side.number for side in (one.old, one.new) if side is not None}


def compare(
    old: Script, new: Script, settled: Mapping[str, Settled], marks: Iterable[Mark] = ()
) -> tuple[Change, ...]:
    """Return the scenes that differ, in the order of the new draft; those that went come last.

    `marks` are the lines that people marked, by the numbers that scenes have in one of the two.
    """
    return _compared(old, new, _told(settled, marks))


def _told(settled: Mapping[str, Settled], marks: Iterable[Mark]) -> Told:
    said = settled.items()
    own = (Mark(o.scene, o.scene, o.trigger, key) for key, o in said if o.has_yes)
    rejected = frozenset(key for key, one in said if one.rejected)
    return Told(rejected, frozenset((*own, *marks)))


def _in_both(old: Script, new: Script, told: Told) -> Iterator[Both]:
    """Match scenes, each with its hits: those marked among them, none rejected, none hidden.

    A line stands as was said of it by either number of its scene.
    """
    before = by_place(with_marks(old, hits_of(old), told.marks))
    after = by_place(with_marks(new, hits_of(new), told.marks))
    for pair in matched(old, new):
        was = None if pair.old is None else old.scenes[pair.old]
        now = None if pair.new is None else new.scenes[pair.new]
        there = [] if pair.old is None else before.get(pair.old, [])
        here = [] if pair.new is None else after.get(pair.new, [])
        if was is not None and now is not None:
            here = [*here, *as_in(now, pair.new or 0, here, there)]
            there = [*there, *as_in(was, pair.old or 0, there, here)]
            here = [one for one in here if _key(one, was) not in told.rejected]
        yield Both(pair, was, now, *(_left(hits, told.rejected) for hits in (there, here)))


def _key(hit: Hit, scene: Scene) -> str:
    return key_of(hit.trigger, scene.number, hit.text)


def _left(hits: Iterable[Hit], rejected: frozenset[str]) -> list[Hit]:
    return [one for one in hits if not one.hidden and one.key not in rejected]


@lru_cache(maxsize=2)  # a screen asks at every tap, and two drafts take long on a phone
def _compared(old: Script, new: Script, told: Told) -> tuple[Change, ...]:
    given = ids_of(old) & ids_of(new)  # numbers that both drafts give to a scene
    found = []
    for _, was, now, *hits in _in_both(old, new, told):
        if was is not None and now is not None and _same(was, now):
            continue
        moved = was is None or now is None or was.number != now.number
        armed = any(one.trigger in WEAPONS for side in hits for one in side)
        again = moved and any(one is not None and one.number in given for one in (was, now))
        other = armed and _core(was, hits[0]) != _core(now, hits[1])
        lines = side_by_side(was, now)
        found.append(Change(was, now, armed, other or (armed and again), lines, again, other))
    return tuple(found)


def changed(
    old: Script, new: Script, settled: Mapping[str, Settled], marks: Iterable[Mark] = ()
) -> tuple[SceneId, ...]:
    """Return the ids of scenes whose weapons read otherwise, by both numbers, sorted.

    So too of scenes whose number is another's by now: somebody may have planned a weapon there that
    no line names.  A number that is no scene's id in a plan is left out.
    """
    found: set[str] = set()
    for one in compare(old, new, settled, marks):
        if one.matters or one.given_again:
            found |= {side.number for side in (one.old, one.new) if side and side.number}
    return tuple(name for one in sorted(found) if (name := scene_id(one)) is not None)


def given_again(old: Script, new: Script) -> tuple[SceneId, ...]:
    """Return the numbers that both drafts have, for another scene each."""
    pairs = matched(old, new)
    was = {old.scenes[pair.old].number: pair for pair in pairs if pair.old is not None}
    now = {new.scenes[pair.new].number: pair for pair in pairs if pair.new is not None}
    found = (scene_id(name) for name in sorted(ids_of(old) & ids_of(new)) if was[name] != now[name])
    return tuple(name for name in found if name is not None)


def new_guns(
    old: Script, new: Script, settled: Mapping[str, Settled], marks: Iterable[Mark] = ()
) -> tuple[int, ...]:
    """Return the places of scenes with a hit of firearms, none rejected, that had none before."""
    return _new_guns(old, new, _told(settled, marks))


@lru_cache(maxsize=2)  # asked at every tap until the draft is filed
def _new_guns(old: Script, new: Script, told: Told) -> tuple[int, ...]:
    return tuple(
        one.pair.new
        for one in _in_both(old, new, told)
        if one.pair.new is not None and _armed(one.after) and not _armed(one.before)
    )


def _armed(hits: list[Hit]) -> bool:
    return any(one.trigger is SceneTag.FIREARMS for one in hits)


def parts_of(was: Sequence[str], now: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Yield the parts of two lists in turn: whether they are alike, and where they stand in both.

    Where what differs is long, it is one part: to look for what is alike in it takes the square.
    """
    most = min(len(was), len(now))
    first = next((n for n in range(most) if was[n] != now[n]), most)
    most -= first
    last = next((n for n in range(most) if was[-1 - n] != now[-1 - n]), most)
    olds, news = was[first : len(was) - last], now[first : len(now) - last]
    if first:
        yield True, 0, first, 0, first
    if len(olds) * len(news) > MOST_MATCHED:
        yield False, first, first + len(olds), first, first + len(news)
    else:
        for what, a, b, c, d in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
            yield what == "equal", first + a, first + b, first + c, first + d
    if last:
        yield True, len(was) - last, len(was), len(now) - last, len(now)


def side_by_side(old: Scene | None, new: Scene | None) -> tuple[Side, ...]:
    """Return the lines of a scene in both drafts, in the order they are read."""
    was, now = (() if one is None else one.lines for one in (old, new))
    found: list[Side] = []
    for _, a, b, c, d in parts_of([one.text for one in was], [one.text for one in now]):
        for n in range(max(b - a, d - c)):
            one, two = (was[a + n] if a + n < b else None), (now[c + n] if c + n < d else None)
            found.append(Side(one, two))
    return tuple(found)


def _core(scene: Scene | None, hits: list[Hit]) -> tuple[object, ...]:
    """Return what an assessment rests on: heading, triggers, lines with hits and those near."""
    if scene is None:
        return ()
    shot = [one for one in scene.lines if one.kind not in HIDDEN]
    marked = {one.line for one in hits if one.trigger in WEAPONS}
    at = [n for n, line in enumerate(shot) if line.number in marked]
    near = sorted({n + step for n in at for step in range(-NEAR, NEAR + 1)})
    words = tuple(line_words(shot[n]) for n in near if 0 <= n < len(shot))
    triggers = tuple(sorted({one.trigger.value for one in hits}))
    return (scene.omitted, " ".join(scene.heading.split()), triggers, words)


def _same(old: Scene, new: Scene) -> bool:
    return (old.number, old.omitted, words_of(old)) == (new.number, new.omitted, words_of(new))
