"""Questions about a base world, for tests that need a state and an act."""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.base import Act
from coldproof.app.teller import Path, tell
from coldproof.exchange.day.story import story_of
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from tests.rules.cases import Case, tables_of


class Asked(NamedTuple):
    """A state, an act that is proposed in it, and when."""

    state: SetState
    act: Act
    now_us: int
    entries: tuple[Entry, ...]


def ask(
    question: dict[str, Any],
    *,
    world: str = "revolver-out",
    drop: list[str] | None = None,
    change: dict[str, Any] | None = None,
    acts: list[dict[str, Any]] | None = None,
) -> Asked:
    """Return the question put to a base world, with acts left out, changed or added."""
    told: dict[str, Any] = {"name": "unit", "world": world, "ask": question}
    told |= {"drop": drop or [], "change": change or {}, "acts": acts or []}
    found = tables_of(Case("unit", "none", told))
    story = story_of(found, [1] * len(found["act"]), "unit.toml")
    state, path = START, Path()
    entries: list[Entry] = []
    *before, last = story.acts
    for told_act in before:
        entry, path = tell(story, told_act, state, path)
        state = fold(state, (entry,))
        entries.append(entry)
    entry, _ = tell(story, last, state, path)
    return Asked(state, entry.act, entry.at_us, tuple(entries))
