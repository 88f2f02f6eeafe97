"""The rule cases: data in TOML, run here, in the browser's Python, and printed as the catalogue.

A case is a named world (a day file), acts left out, changed or added, and one question.  What the
case's rule finds must be exactly what the case says.
"""

from __future__ import annotations

import copy
import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.app.story import Story
from coldproof.app.teller import Path as TellingPath
from coldproof.app.teller import tell
from coldproof.exchange.day.story import next_act, story_of
from coldproof.rules.base import Broken, Holds, Undecided
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState

ROOT = Path(__file__).parent
ALLOWED = {"name", "world", "drop", "change", "acts", "ask", "finding", "because", "missing"}


class Case(NamedTuple):
    """One case, as told."""

    file: str
    rule: str
    told: dict[str, Any]

    @property
    def label(self) -> str:
        """Return a name for reports."""
        return f"{self.rule}: {self.told['name']}"


def all_cases(root: Path = ROOT) -> list[Case]:
    """Return every case, in order of file and place."""
    found = []
    for path in sorted(root.glob("*/*.toml")):
        if path.parent.name == "worlds":
            continue
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [Case(path.name, table["rule"], told) for told in table["case"]]
    return found


@cache
def world(name: str, root: Path = ROOT) -> dict[str, Any]:
    """Return the tables of a base world."""
    return tomllib.loads((root / "worlds" / f"{name}.toml").read_text(encoding="utf-8"))


def tables_of(case: Case, root: Path = ROOT) -> dict[str, Any]:
    """Return the day that a case tells: its world, changed, with the question as last act."""
    told = case.told
    found = copy.deepcopy(world(told["world"], root))
    drop = list(told.get("drop", []))
    change = dict(told.get("change", {}))
    kept = []
    for act in found["act"]:
        label = act.get("id")
        if label in drop:
            drop.remove(label)
            continue
        if label in change:
            act.update(change.pop(label))
        kept.append(act)
    assert not drop, f"{case.label}: no act {drop} to leave out"
    assert not change, f"{case.label}: no act {list(change)} to change"
    found["act"] = [*kept, *told.get("acts", []), told["ask"]]
    return found


class Base(NamedTuple):
    """A base world, changed, told and folded: where the acts of several cases begin."""

    story: Story
    state: SetState
    path: TellingPath


_BASES: dict[str, Base] = {}


def base_of(case: Case, root: Path = ROOT) -> Base:
    """Return the world that a case begins in, folded once for all cases that begin in it."""
    told = {k: v for k, v in case.told.items() if k in ("world", "drop", "change")}
    key = json.dumps([str(root), told], sort_keys=True, default=str)
    if key not in _BASES:
        found = tables_of(case, root)
        added = len(case.told.get("acts", [])) + 1
        found["act"] = found["act"][:-added]
        story = story_of(found, [1] * len(found["act"]), case.file)
        state, path = START, TellingPath()
        for act in story.acts:
            entry, path = tell(story, act, state, path)
            state = fold(state, (entry,))
        _BASES[key] = Base(story, state, path)
    return _BASES[key]


def run(case: Case, root: Path = ROOT) -> tuple[str, str | list[str] | None]:
    """Return what the case's rule finds: the finding and its words."""
    unknown = set(case.told) - ALLOWED
    assert not unknown, f"{case.label}: nobody reads {sorted(unknown)}"
    story, state, path = base_of(case, root)
    for raw in case.told.get("acts", []):
        told = next_act(story, raw)
        story = story._replace(acts=(*story.acts, told))
        entry, path = tell(story, told, state, path)
        state = fold(state, (entry,))
    entry, _ = tell(story, next_act(story, case.told["ask"]), state, path)
    verdict = judge(state, entry.act, entry.at_us, tuple(PACKS))
    for judged in verdict.judged:
        if judged.rule.id == case.rule:
            finding = judged.finding
            if isinstance(finding, Broken):
                return "broken", finding.because
            if isinstance(finding, Undecided):
                return "undecided", list(finding.missing)
            assert isinstance(finding, Holds)
            return "holds", None
    return "none", None


def expected(case: Case) -> tuple[str, str | list[str] | None]:
    """Return what the case says must be found."""
    told = case.told
    return told["finding"], told.get("because", told.get("missing"))
