"""What a run of mutants says: the score by folder, the survivors, and which are explained."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tools.mutation.trial import Result

BEGIN = "<!-- mutants: written by make mutants -->"
END = "<!-- end of mutants -->"
NOTICED = ("killed", "timed out")


class Run(NamedTuple):
    """One run: what was tried, of how many, and how."""

    results: list[Result]
    of: int
    seed: int
    seconds: float
    setup: str  # the machine and the tests, in one line


def explained(page: str) -> tuple[str, ...]:
    """Return the names that docs/mutants.md explains; a `*` in one stands for anything."""
    return tuple(re.findall(r"`` (.+?) ``", page))


def is_explained(name: str, known: Iterable[str]) -> bool:
    """Say whether a survivor is among those explained."""
    patterns = (".*".join(re.escape(part) for part in one.split("*")) for one in known)
    return any(re.fullmatch(pattern, name) for pattern in patterns)


def folder_of(result: Result) -> str:
    """Return the folder of a result, the pack for a rule."""
    return str(Path(result.edit.file).parent)


def row(name: str, results: list[Result], known: Iterable[str]) -> str:
    """Return a line of the table."""
    noticed = sum(r.end in NOTICED for r in results)
    unrun = sum(r.end == "no test" for r in results)
    left = [r for r in results if r.end not in NOTICED]
    told = sum(is_explained(r.edit.name, known) for r in left)
    score = f"{100 * noticed / len(results):.1f} %" if results else ""
    cells = (name, len(results), noticed, len(left), unrun, told, len(left) - told, score)
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def table(run: Run, known: Iterable[str]) -> str:
    """Return the section of docs/benchmarks.md, markers and all."""
    known = tuple(known)
    by_folder: dict[str, list[Result]] = {}
    for result in run.results:
        by_folder.setdefault(folder_of(result), []).append(result)
    tried = len(run.results)
    if tried == run.of:
        what = f"All {tried:,} mutants"
    else:
        what = f"{tried:,} of {run.of:,} mutants, drawn with seed {run.seed}"
    lines = [
        BEGIN,
        "",
        f"{what}; {run.seconds / 60:.0f} minutes. {run.setup}",
        "Survivors are explained in [mutants.md](mutants.md).",
        "",
        "| folder | mutants | killed | survived | run by no test | explained | not | score |",
        "|---|---|---|---|---|---|---|---|",
        *(row(f"`{name}`", by_folder[name], known) for name in sorted(by_folder)),
        row("all", run.results, known),
        "",
        END,
    ]
    return "\n".join(lines)


def written(page: str, section: str) -> str:
    """Return the page with the section between its markers, or at its end if it has none."""
    head, found, rest = page.partition(BEGIN)
    if not found:
        return page.rstrip("\n") + "\n\n" + section + "\n"
    _, _, tail = rest.partition(END)
    return head + section + tail


def survivors(run: Run, known: Iterable[str]) -> list[str]:
    """Return a line for each survivor, those that nobody explained first."""
    known = tuple(known)
    found = sorted(
        (is_explained(r.edit.name, known), r.edit.file, r.edit.first, r.edit.name, r)
        for r in run.results
        if r.end not in NOTICED
    )
    return [
        f"{'explained' if told else r.end}: {name} (line {line}, {r.tests} tests)"
        for told, _, line, name, r in found
    ]
