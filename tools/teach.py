"""Learn from labeled scenes what a passage speaks for, and write it as `weights*.py`.

    tools/teach.py            learn from every set in tests/scenes but the one set aside, and write

One logistic regression for each trigger, by plain steps down the slope in a fixed order: the same
scenes give the same weights.  `desk/script/passage.py` has the marks, and reads what is written.
"""

from __future__ import annotations

import math
import random
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from coldproof.desk.script.find import passage_of  # noqa: E402 - found with the root
from coldproof.desk.script.passage import ONE, SCALE, marks  # noqa: E402 - the same
from coldproof.exchange.script.fountain import read_fountain  # noqa: E402 - the same
from coldproof.words.floor import SceneTag  # noqa: E402 - the same
from tests.labeled import HELD_OUT, NAMES, Labeled, scenes  # noqa: E402 - the same
from tests.look_alikes import HAS, NONE, each, fountain  # noqa: E402 - the same

OUT = ROOT / "src" / "coldproof" / "desk" / "script"
TRIGGERS = tuple(one for one in SceneTag if one is not SceneTag.MINORS)
FEWEST = 2  # scenes that have a mark: what stands in one alone teaches nothing
ROUNDS, STEP, SLOWER = 10, 2.0, 0.5  # through all scenes; how large a step, and how it shrinks
FORGETS = 1e-5  # of a weight, at each step
BASE_STEP = 0.1  # of a step, for what is said of no marks
SMALL = 1e-4  # errors below this teach nothing
KEPT = 4  # a smaller weight is left out
MOST_LINES, WIDTH = 390, 98
HEAD = '"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""\n'
SEED = 1
TAUGHT = tuple(name for name in NAMES if name != HELD_OUT)
ALIKE = ((True, HAS), (False, NONE))

Known = Sequence[tuple[str, float]]


class Lesson(NamedTuple):
    """What was learned of one trigger: what is said of no marks, and what each mark adds."""

    base: int  # in thousandths
    weights: dict[str, int]


def told(text: str) -> tuple[str, ...]:
    """Return the marks of a scene."""
    script = read_fountain(text)
    lines = (*script.before, *(line for one in script.scenes for line in one.lines))
    return marks(passage_of(lines))


def learned(
    told: Sequence[tuple[str, ...]], right: Sequence[bool], rare: dict[str, float]
) -> Lesson:
    """Return what is learned of one trigger, from the marks of scenes and whether each has it."""
    known: list[Known] = [_known(one, rare) for one in told]
    weights, base, order = dict.fromkeys(rare, 0.0), 0.0, list(range(len(told)))
    turns = random.Random(SEED)  # noqa: S311 - an order, and no secret
    for turn in range(ROUNDS):
        turns.shuffle(order)
        step = STEP / (1 + turn * SLOWER)
        for n in order:
            odds = base + sum(weights[mark] * value for mark, value in known[n])
            error = right[n] - 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
            if abs(error) < SMALL:
                continue
            for mark, value in known[n]:
                weights[mark] = weights[mark] * (1 - step * FORGETS) + step * error * value
            base += step * error * BASE_STEP
    rounded = {mark: round(weight * rare[mark]) for mark, weight in weights.items()}
    kept = {mark: weight for mark, weight in rounded.items() if abs(weight) >= KEPT}
    return Lesson(round(base * ONE), kept)


def _known(told: tuple[str, ...], rare: dict[str, float]) -> Known:
    size = SCALE * math.sqrt(len(told) or 1)
    return [(mark, rare[mark] / size) for mark in told if mark in rare]


def rarity(told: Sequence[tuple[str, ...]]) -> dict[str, float]:
    """Return for each mark that several scenes have how much rarer than all it is, 1 or more."""
    counted = Counter(mark for one in told for mark in one)
    return {
        mark: 1 + math.log(len(told) / count) for mark, count in counted.items() if count >= FEWEST
    }


def lessons(
    taught: Iterable[Labeled], triggers: Iterable[SceneTag] = TRIGGERS
) -> dict[SceneTag, Lesson]:
    """Return what scenes teach of triggers; look-alikes teach of firearms alone."""
    listed = list(taught)
    read = [told(one.text) for one in listed]
    more = [(told(fountain(one)), armed) for armed, some in ALIKE for one in each(some)]
    rare = rarity([*read, *(one for one, _ in more)])
    found = {}
    for trigger in triggers:
        also = more if trigger is SceneTag.FIREARMS else []
        right = [trigger in one.triggers for one in listed] + [armed for _, armed in also]
        found[trigger] = learned([*read, *(one for one, _ in also)], right, rare)
    return found


def written(found: dict[SceneTag, Lesson]) -> dict[str, str]:
    """Return the modules that say what was learned, by name."""
    lines = [line for trigger, one in found.items() for line in _lines(trigger, one)]
    parts = [lines[n : n + MOST_LINES] for n in range(0, len(lines), MOST_LINES)]
    names = [f"weights_{n}" for n in range(1, len(parts) + 1)]
    modules = {
        f"{name}.py": "\n".join((HEAD, 'PART = """\\', *part, '"""', ""))
        for name, part in zip(names, parts, strict=True)
    }
    imports = "\n".join(
        f"from coldproof.desk.script.{name} import PART as PART_{n}"
        for n, name in enumerate(names, 1)
    )
    bases = "".join(f"    SceneTag.{trigger.name}: {one.base},\n" for trigger, one in found.items())
    told = "".join(f"    PART_{n},\n" for n in range(1, len(parts) + 1))
    body = f"{imports}\nfrom coldproof.words.floor import SceneTag\n\nBASES = {{\n{bases}}}\n"
    modules["weights.py"] = f"{HEAD}\n{body}PARTS = (\n{told})\n"
    return modules


def _lines(trigger: SceneTag, one: Lesson) -> Iterator[str]:
    by_weight: dict[int, list[str]] = {}
    for mark, weight in sorted(one.weights.items()):
        by_weight.setdefault(weight, []).append(mark)
    for weight in sorted(by_weight, reverse=True):
        head = f"{trigger} {weight} "
        room = WIDTH - len(head)
        words = " ".join(by_weight[weight])
        for line in textwrap.wrap(words, room, break_long_words=False, break_on_hyphens=False):
            yield head + line


def main() -> None:
    """Write the weights."""
    found = lessons(scene for name in TAUGHT for scene in scenes(name))
    for old in OUT.glob("weights*.py"):
        old.unlink()
    for name, text in written(found).items():
        (OUT / name).write_text(text, encoding="utf-8")
    counted = ", ".join(f"{trigger} {len(one.weights)}" for trigger, one in found.items())
    print(f"teach: marks with a weight: {counted}")


if __name__ == "__main__":
    main()
