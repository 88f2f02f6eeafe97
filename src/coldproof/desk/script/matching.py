"""Which scene of one draft is which of another: by number, else by its words.

A number counts where most of the words are alike.  Where they are not, and are elsewhere, the scene
was renumbered and the number given to another one; where they are nowhere, it was rewritten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.script.model import HIDDEN, Line, Scene, Script

ALIKE = (3, 5)  # of the lines of two scenes: from this share on they are one scene
MOST = 1000  # how alike two scenes can be
MOST_PAIRS = 1_000_000  # of scenes that are held against each other in two drafts
MOST_LINES = 40_000  # of one scene, times those of the other: of more, the order is not looked at
MOST_LOOKED = 4_000_000  # of such products in two drafts
MOST_COUNTED = 1_000_000  # of lines in two drafts, where their order is not looked at


class Pair(NamedTuple):
    """A scene of two drafts, by its place in each; none where one draft has it not."""

    old: int | None
    new: int | None


class Known(NamedTuple):
    """What a scene is known by: its number, and its lines that are shot, heading and all."""

    number: str | None
    omitted: bool
    lines: tuple[str, ...]
    once: frozenset[str]


def ids_of(script: Script) -> frozenset[str]:
    """Return the ids of a draft's scenes, but for those it says are omitted."""
    return frozenset(str(one.number) for one in script.scenes if one.number and not one.omitted)


@lru_cache(maxsize=4)  # asked again at every tap, and dear where scenes have no numbers
def matched(old: Script, new: Script) -> tuple[Pair, ...]:
    """Match the scenes of two drafts: those of the new one in order, then those that are gone.

    Of two drafts that were made to take long, some scenes are not matched.
    """
    return paired([known_of(one) for one in old.scenes], [known_of(one) for one in new.scenes])


def paired(old: Sequence[Known], new: Sequence[Known]) -> tuple[Pair, ...]:
    """Match scenes by what they are known by, as `matched` does."""
    found = _by_key([s.number for s in old], [s.number for s in new])
    apart = {now: was for now, was in found.items() if not one_scene(old[was], new[now])}
    found = {now: was for now, was in found.items() if now not in apart}
    taken = set(found.values())
    left = {n: one for n, one in enumerate(old) if n not in taken}
    free = [place for place in range(len(new)) if place not in found]
    as_they_are = _by_key(
        [one.lines or None for one in left.values()], [new[n].lines for n in free]
    )
    olds = list(left)
    for place, was in as_they_are.items():
        found[free[place]] = olds[was]
        del left[olds[was]]
    pairs = looked = counted = 0
    for place in free:
        pairs += 0 if place in found else len(left)
        if place in found or not left or pairs > MOST_PAIRS or counted > MOST_COUNTED:
            continue
        now, best = new[place], (0, 0)
        for n, one in left.items():
            if _share(one.once, now.once):
                size = len(one.lines) * len(now.lines)
                looked += size
                in_order = size <= MOST_LINES and looked <= MOST_LOOKED
                counted += 0 if in_order else len(one.lines) + len(now.lines)
                best = max(best, (_likeness(one.lines, now.lines, in_order=in_order), -n))
        if best[0] * ALIKE[1] >= ALIKE[0] * MOST:
            found[place] = -best[1]
            del left[-best[1]]
    for place, was in apart.items():
        if place not in found and left.pop(was, None) is not None:
            found[place] = was  # rewritten
    told = [Pair(found.get(place), place) for place in range(len(new))]
    return (*told, *(Pair(place, None) for place in left))


def known_of(scene: Scene) -> Known:
    """Return what a scene is known by."""
    lines = tuple(words_of(scene))
    return Known(scene.number, scene.omitted, lines, frozenset(lines))


def _likeness(was: Sequence[str], now: Sequence[str], *, in_order: bool) -> int:
    """Return how alike the words of two scenes are, of `MOST`: lines in common of all of them."""
    if in_order:
        blocks = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
        same = sum(block.size for block in blocks)
    else:
        same = (Counter(was) & Counter(now)).total()
    return 2 * MOST * same // max(1, len(was) + len(now))


def _share(was: frozenset[str], now: frozenset[str]) -> bool:
    """Say whether two scenes have a third of their lines in common, as those that are one have."""
    return 3 * len(was & now) >= min(len(was), len(now))


def one_scene(was: Known, now: Known) -> bool:
    """Say whether two scenes are one by their words; of one that is omitted, nobody can tell."""
    if was.omitted or now.omitted or was.lines == now.lines:
        return True
    if not _share(was.once, now.once):
        return False
    return _likeness(was.lines, now.lines, in_order=False) * ALIKE[1] >= ALIKE[0] * MOST


def _by_key(old: Sequence[Hashable | None], new: Sequence[Hashable | None]) -> dict[int, int]:
    """Return where in the old is what both have once, by its place in the new."""
    before, after = Counter(old), Counter(new)
    where = {key: n for n, key in enumerate(old) if key is not None and before[key] == 1}
    return {n: where[key] for n, key in enumerate(new) if key in where and after[key] == 1}


def words_of(scene: Scene) -> list[str]:
    """Return the lines of a scene that are shot, each as `line_words` has it."""
    return [line_words(one) for one in scene.lines if one.kind not in HIDDEN]


def line_words(line: Line | None) -> str:
    """Return a line's words, however they are spaced."""
    return "" if line is None else " ".join(line.text.split())
