"""The rule cases, told once: what `tests/rules/cases.py` runs, without telling it for each mutant.

The acts of a case do not depend on what is broken, so they are told before; so is the state before
the question, which only an edit in `state/` makes it necessary to fold again.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.app.teller import Path as TellingPath
from coldproof.app.teller import tell
from coldproof.exchange.day.story import next_act, story_of
from coldproof.rules.base import Broken, Undecided
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from tests.rules.cases import Case, all_cases, expected, tables_of


class Told(NamedTuple):
    """A case as entries."""

    case: Case
    entries: tuple[Entry, ...]
    state: SetState
    ask: Entry


class Cases:
    """Every rule case."""

    def __init__(self) -> None:
        """Tell them all."""
        self.told = [_told(case) for case in all_cases()]
        self.folded: list[tuple[Entry, SetState]] = []

    def passes(self, index: int, *, again: bool) -> bool:
        """Say whether a case finds what it says; `again`: on a state folded again."""
        told = self.told[index]
        state = self._fold(told.entries) if again else told.state
        found: tuple[str, str | list[str] | None] = ("none", None)
        for judged in judge(state, told.ask.act, told.ask.at_us, tuple(PACKS)).judged:
            if judged.rule.id == told.case.rule:
                finding = judged.finding
                if isinstance(finding, Broken):
                    found = "broken", finding.because
                elif isinstance(finding, Undecided):
                    found = "undecided", list(finding.missing)
                else:
                    found = "holds", None
        return found == expected(told.case)

    def forget(self) -> None:
        """Fold the next case from its first act."""
        self.folded = []

    def _fold(self, entries: tuple[Entry, ...]) -> SetState:
        """Fold entries, from where they part from those folded before."""
        same = 0
        for entry, (old, _) in zip(entries, self.folded, strict=False):
            if entry is not old and entry != old:
                break
            same += 1
        del self.folded[same:]
        state = self.folded[-1][1] if same else START
        for entry in entries[same:]:
            state = fold(state, (entry,))
            self.folded.append((entry, state))
        return state


def _told(case: Case) -> Told:
    found = tables_of(case)
    added = len(case.told.get("acts", [])) + 1
    raw = found["act"][-added:]
    found["act"] = found["act"][:-added]
    story = story_of(found, [1] * len(found["act"]), case.file)
    state, path, entries = START, TellingPath(), []
    for act in story.acts:
        entry, path = tell(story, act, state, path)
        state = fold(state, (entry,))
        entries.append(entry)
    for one in raw[:-1]:
        act = next_act(story, one)
        story = story._replace(acts=(*story.acts, act))
        entry, path = tell(story, act, state, path)
        state = fold(state, (entry,))
        entries.append(entry)
    ask, _ = tell(story, next_act(story, raw[-1]), state, path)
    return Told(case, tuple(entries), state, ask)
