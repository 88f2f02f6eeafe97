"""Replay a told day: judge each act on the state before it, in every combination of accounts.

The judge never changes what is recorded: an act that was refused is folded all the same (D8).
Common beginnings of accounts are folded once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from coldproof.app.story import Story, Told
from coldproof.app.teller import Path, tell
from coldproof.rules.judge import Judged, Verdict, judge
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState


class Step(NamedTuple):
    """One act of one telling: what was so before it, and what the judge said."""

    told: Told
    entry: Entry
    before: SetState
    verdict: Verdict
    packs: tuple[str, ...] | None  # those named instead of the day's own


class Telling(NamedTuple):
    """One whole telling: a combination of accounts, its steps and where it ends."""

    accounts: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...]
    after: SetState
    path: Path


class Mark(NamedTuple):
    """What all tellings together say of one marked act."""

    name: str
    n: int
    accounts: int
    refused: int  # in how many of them
    rules: tuple[str, ...]
    undecided: tuple[str, ...]
    first_refusal_n: int | None
    ahead_us: int | None  # how long before the marked act that refusal stood, at the least
    findings: tuple[Judged, ...]  # of the first telling that tells it
    tellings: int  # how many combinations there are in all

    @property
    def refused_in_all(self) -> bool:
        """Say whether it is refused in every combination that tells it."""
        return self.refused == self.accounts


def tellings(
    story: Story, packs: tuple[str, ...] | None = None, until: int | None = None
) -> Iterator[Telling]:
    """Yield every telling of a story, the first-listed accounts first.

    `packs` replaces the packs that the day itself adopts.  Raises `DayError`.
    """
    acts = story.acts if until is None else story.acts[:until]
    points = {p.point: tuple(a.name for a in p.accounts) for p in story.contested}
    # depth first, without recursion: a day may have thousands of acts
    stack: list[tuple[int, dict[str, str], SetState, Path, tuple[Step, ...]]] = [
        (0, {}, START, Path(), ())
    ]
    while stack:
        place, chosen, state, path, steps = stack.pop()
        while place < len(acts):
            told = acts[place]
            open_point = next((p for p, _ in told.only if p not in chosen), None)
            if open_point is not None:
                stack.extend(
                    (place, {**chosen, open_point: account}, state, path, steps)
                    for account in reversed(points[open_point])
                )
                break
            place += 1
            if any(chosen[point] not in accounts for point, accounts in told.only):
                continue
            entry, path = tell(story, told, state, path)
            verdict = judge(state, entry.act, entry.at_us, packs)
            steps = (*steps, Step(told, entry, state, verdict, packs))
            state = fold(state, (entry,))
        else:
            yield Telling(tuple(sorted(chosen.items())), steps, state, path)


class Replay(NamedTuple):
    """The first-listed telling in full, and what all of them say of the marked acts."""

    story: Story
    first: Telling
    tellings: int
    marks: tuple[Mark, ...]
    until: int


class _Marked(NamedTuple):
    n: int
    findings: tuple[Judged, ...]
    refused: bool
    broken: frozenset[str]
    undecided: frozenset[str]
    first_n: int | None
    first_us: int
    at_us: int


def replay(story: Story, packs: tuple[str, ...] | None = None, until: int | None = None) -> Replay:
    """Judge a whole day in every combination of its accounts."""
    first: Telling | None = None
    found: dict[str, list[_Marked]] = {}
    count = 0
    for telling in tellings(story, packs, until):
        first = first or telling
        count += 1
        for place, step in enumerate(telling.steps):
            if step.told.mark is not None:
                found.setdefault(step.told.mark, []).append(_mark(telling.steps, place))
    if first is None:  # story_of refuses a day without acts
        raise AssertionError("a story without acts")
    return Replay(
        story,
        first,
        count,
        tuple(_sum(name, all_, count) for name, all_ in found.items()),
        len(story.acts) if until is None else until,
    )


def _mark(steps: tuple[Step, ...], place: int) -> _Marked:
    step = steps[place]
    broken = frozenset(step.verdict.refusals)
    earliest = next(
        (s for s in steps[: place + 1] if broken.intersection(s.verdict.refusals)), None
    )
    return _Marked(
        step.told.n,
        step.verdict.judged,
        step.verdict.refused,
        broken,
        frozenset(step.verdict.undecided),
        None if earliest is None else earliest.told.n,
        0 if earliest is None else earliest.entry.at_us,
        step.entry.at_us,
    )


def _sum(name: str, marked: list[_Marked], count: int) -> Mark:
    rules = frozenset.intersection(*(m.broken for m in marked))
    undecided = frozenset.intersection(*(m.undecided for m in marked))
    firsts = [m for m in marked if m.first_n is not None]
    stood = len(firsts) == len(marked)
    return Mark(
        name,
        marked[0].n,
        len(marked),
        sum(1 for m in marked if m.refused),
        tuple(sorted(rules)),
        tuple(sorted(undecided)),
        max(m.first_n or 0 for m in firsts) if stood else None,
        min(m.at_us - m.first_us for m in firsts) if stood else None,
        marked[0].findings,
        count,
    )
