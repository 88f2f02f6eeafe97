"""What the judge says of each act of a log, on the state before it, beside what the day says."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from coldproof.acts.base import Body
from coldproof.app.replay import Step
from coldproof.desk.reading import Reader
from coldproof.keys.signing import check
from coldproof.rules.judge import Verdict, judge
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from tests.floor_days.day import Day

WORDS = ("not refused", "warned", "refused")


class Judged(NamedTuple):
    """One act of the log, what was so before it, and what the judge says of it."""

    entry: Entry
    before: SetState
    verdict: Verdict


def judged(day: Day) -> dict[str, Judged]:
    """Return every act of the log by its id, each judged on the state before it."""
    ledger = day.floor.writer.ledger
    reader = Reader(check, ledger.tree.root, ledger.knows)
    state, found = START, {}
    for note in day.floor.store.read(day.floor.production, 0, ledger.size):
        entry = reader.read(note).entry
        found[entry.id] = Judged(entry, state, judge(state, entry.act, entry.at_us))
        state = fold(state, (entry,))
    return found


def as_told(step: Step) -> tuple[str, tuple[str, ...]]:
    """Return the word and the refused rules of a told act."""
    return step.verdict.word, tuple(sorted(step.verdict.refusals))


def as_lived(parts: list[Judged]) -> tuple[str, tuple[str, ...]]:
    """Return the gravest word and all refused rules of what a told act became."""
    word = max((one.verdict.word for one in parts), key=WORDS.index)
    return word, tuple(sorted({rule for one in parts for rule in one.verdict.refusals}))


def named(body: Any) -> tuple[str, ...]:
    """Return what an act is about, each by itself: weapons, else people, else nothing."""
    one = getattr(body, "weapon", None)
    several = getattr(body, "weapons", ()) or ((one,) if one else ())
    return tuple(several or getattr(body, "people", ()) or ("",))


def counted(bodies: list[Body]) -> Counter[tuple[str, str]]:
    """Count acts by kind and by what each is about."""
    return Counter((type(body).__name__, name) for body in bodies for name in named(body))
