"""Short scenes with their triggers named by a person, and how well something finds those.

A scene counts once for each trigger, however many of its lines name it.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from coldproof.words.floor import SceneTag

FOLDER = Path(__file__).parent / "scenes"
HELD_OUT = "held_out"  # set aside: nothing is learned or tuned from it
DEV_B, DEV_P, DEV_Q, DEV_Y = "dev_b", "dev_p", "dev_q", "dev_y"
FRESH = tuple(
    f"dev_{two}"
    for two in ["dd", "ee", "ff", "gg", "hh", "ii", "jj", "kk", "ll", "mm", "nn", "oo", "qq", "rr"]
)
"""Sets that no word list was tuned on: with weights learned from all others, each is unread."""
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


class Labeled(NamedTuple):
    """One scene: its words as Fountain, what it has, and what of it misleads, or how it is told."""

    id: str
    language: str
    text: str
    triggers: frozenset[SceneTag]
    trap: str | None
    how: str | None


class Figures(NamedTuple):
    """How many scenes have a trigger and were found, were found without it, or were missed."""

    right: int
    wrong: int
    missed: int

    @property
    def recall(self) -> float:
        """Which part of the scenes that have it was found."""
        return self.right / max(1, self.right + self.missed)

    @property
    def precision(self) -> float:
        """Which part of the scenes that were found has it."""
        return self.right / max(1, self.right + self.wrong)


def scenes(name: str) -> tuple[Labeled, ...]:
    """Return the scenes of a set."""
    told = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return tuple(
        Labeled(
            one["id"],
            one["language"],
            one["text"],
            frozenset(map(SceneTag, one["triggers"])),
            one.get("trap"),
            one.get("how"),
        )
        for one in told["scene"]
    )


def figures(
    wanted: Iterable[Labeled], found: Callable[[str], Iterable[SceneTag]]
) -> dict[SceneTag, Figures]:
    """Return for each trigger how well `found` names those of a scene's text."""
    right: Counter[SceneTag] = Counter()
    wrong: Counter[SceneTag] = Counter()
    missed: Counter[SceneTag] = Counter()
    for scene in wanted:
        named = frozenset(found(scene.text))
        right.update(named & scene.triggers)
        wrong.update(named - scene.triggers)
        missed.update(scene.triggers - named)
    return {tag: Figures(right[tag], wrong[tag], missed[tag]) for tag in SceneTag}
