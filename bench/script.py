"""The script: how well triggers are found in labeled scenes, and how fast in 120 pages.

Run it with `make bench`.  The scenes were set aside before any word list was made (see
tests/scenes/README.md).  Those of later sets, on which no list was tuned, are looked through by
weights that were learned from all other sets, each set left out in turn.  The pages are those of
the demonstration's script, again and again.
"""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.resources import files
from statistics import median
from unittest.mock import patch

from bench.page import machine, quick, write_section
from bench.rows import Row, ratio_row, rows_table, skipped
from bench.timing import in_turn, seconds
from coldproof.desk.script import passage
from coldproof.desk.script.find import find
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag
from tests import labeled
from tests.labeled import Figures, Labeled
from tools.teach import TAUGHT, Lesson, lessons

PAGES, DRY_CREEK_PAGES = 120, 25
TIMES, PAGE_WIDTH = 7, 100
A_SECOND = 1.0
FIREARMS_RECALL, FIREARMS_PRECISION = 0.99, 0.85
PEER = "fountain"  # the import name of fountain-py


def found(text: str) -> set[SceneTag]:
    """Return the triggers that are found in a scene."""
    return {hit.trigger for hit in find(read_fountain(text))}


def part(what: str, value: float, counted: str, aim: float | None) -> Row:
    """Return the line of a part of a whole, such as a recall."""
    reached = "" if aim is None else "yes" if value >= aim else "no"
    return Row(what, f"{value:.3f}", counted, "–", "–" if aim is None else f"≥ {aim:g}", reached)


def trigger_rows(tag: SceneTag, one: Figures) -> list[Row]:
    """Return recall and precision of a trigger; aims only where the issue set one."""
    firearms = tag is SceneTag.FIREARMS
    has, named = one.right + one.missed, one.right + one.wrong
    recall = FIREARMS_RECALL if firearms else None
    precision = FIREARMS_PRECISION if firearms else None
    return [
        part(f"{tag.value}: recall", one.recall, f"{one.right} of {has} scenes", recall),
        part(f"{tag.value}: precision", one.precision, f"{one.right} of {named} named", precision),
    ]


def labeled_rows() -> list[Row]:
    """Measure every trigger that some held-out scene has."""
    scenes = labeled.scenes(labeled.HELD_OUT)
    every = labeled.figures(scenes, found)
    rows = []
    for tag, one in every.items():
        if one.right + one.missed:
            rows += trigger_rows(tag, one)
    return rows


def fresh_rows() -> list[Row]:
    """Measure scenes that are unread: by words alone, and with what all other sets teach."""
    alone: list[tuple[Labeled, set[SceneTag]]] = []
    taught: list[tuple[Labeled, set[SceneTag]]] = []
    for name in labeled.FRESH:
        print(f"bench: learning from all but {name}", flush=True)
        others = (one for other in TAUGHT if other != name for one in labeled.scenes(other))
        mine = labeled.scenes(name)
        with knowing(lessons(others)):
            taught += [(one, found(one.text)) for one in mine]
        with knowing({}):
            alone += [(one, found(one.text)) for one in mine]
    rows = []
    for how, told in (("unread, by words alone", alone), ("unread", taught)):
        by_text = {one.text: triggers for one, triggers in told}
        every = labeled.figures((one for one, _ in told), by_text.__getitem__)
        for tag, one in every.items():
            if one.right + one.missed:
                rows += [row._replace(what=f"{how}: {row.what}") for row in trigger_rows(tag, one)]
    return [row._replace(aim="–", reached="") for row in rows]


@contextmanager
def knowing(told: dict[SceneTag, Lesson]) -> Iterator[None]:
    """Have the finder know these lessons and no others; with none, it goes by words alone."""
    weights: dict[str, list[tuple[SceneTag, int]]] = {}
    for trigger, lesson in told.items():
        for mark, weight in lesson.weights.items():
            weights.setdefault(mark, []).append((trigger, weight))
    few = passage.FEW if told else sys.maxsize
    bases = {trigger: lesson.base for trigger, lesson in told.items()}
    with patch.multiple(passage, weights=lambda: weights, BASES=bases, FEW=few):
        yield


def long_script() -> str:
    """Return a script of some 120 pages: Dry Creek, its title page only once."""
    told = files("coldproof.app.demo").joinpath("dry_creek.fountain").read_text(encoding="utf-8")
    title, body = told.split("\n\n", 1)
    times = -(-PAGES // DRY_CREEK_PAGES)
    return "\n\n".join([title, *[body] * times])


def speed_rows(times: int) -> list[Row]:
    """Measure reading and finding in a long script, beside a Fountain library that only reads."""
    text = long_script()
    what = f"{PAGES} pages read, and every trigger found"

    def ours() -> float:
        return 1 / seconds(lambda: find(read_fountain(text)))

    took = median(1 / ours() for _ in range(times))
    rows = [
        Row(
            what,
            f"{took * 1000:,.0f} ms",
            f"{len(text):,} characters",
            "–",
            "≤ 1,000 ms",
            "yes" if took <= A_SECOND else "no",
        )
    ]
    try:
        parser = import_module(PEER).FountainParser
    except ImportError:
        return [*rows, skipped("the same beside a peer", "no fountain-py here")]

    def peer() -> float:
        return 1 / seconds(lambda: parser().parse(text))

    beside = "fountain-py, which reads and finds nothing"
    return [*rows, ratio_row("the same", beside, in_turn(peer, ours, times), None)]


def measured(times: int) -> list[Row]:
    """Measure everything."""
    return [*labeled_rows(), *([] if quick() else fresh_rows()), *speed_rows(times)]


def main(_: Sequence[str] = ()) -> None:
    """Print the table; after a full run, write it into docs/benchmarks.md."""
    short = quick()
    before = os.getloadavg()[0]
    rows = measured(2 if short else TIMES)
    scenes = labeled.scenes(labeled.HELD_OUT)
    traps = sum(scene.trap is not None for scene in scenes)
    how = (
        f"On {machine()}; load {before:.1f} before and {os.getloadavg()[0]:.1f} after."
        f" {len(scenes)} short scenes in English and Spanish, {traps} of them traps, written and"
        " labeled before the word lists; nobody tuned on them, nothing is learned from them, and"
        " how their totals had a say is in tests/scenes/README.md. A scene counts once for each"
        " trigger."
    )
    text = f"{textwrap.fill(how, PAGE_WIDTH)}\n\n{rows_table(rows)}"
    print(text)
    if short:
        print("bench: docs/benchmarks.md stays as it is", file=sys.stderr)
    else:
        write_section("script", text)


if __name__ == "__main__":
    main()
