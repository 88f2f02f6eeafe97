"""Can: which planned acts no bodily remedy can make yes, and the fewest changes that would help.

Each refused act of a day is cured on the spot with the people and things that are there.  Where
that fails, changes that need a person with the right are tried, one, two and three at a time.
"""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

from coldproof.acts.condition import (
    DischargedUnmeant,
    OddReportHeard,
    WeaponDropped,
    WeaponFaulted,
    WeaponMisfired,
)
from coldproof.acts.counts import RoundFound, RoundsLeft
from coldproof.acts.custody import SightLost, WeaponFound, WeaponLeft, WeaponLost
from coldproof.acts.production import DutyTaken, PersonDeparted, RoleEnded
from coldproof.app.changes import CHANGES, Change
from coldproof.app.replay import Step, tellings
from coldproof.app.story import Story, Told
from coldproof.desk.cures import cures, search
from coldproof.rules.base import Severity
from coldproof.rules.judge import judge

MOST_CHANGES = 3
FACTS = (
    WeaponLeft,
    SightLost,
    WeaponLost,
    WeaponFound,
    RoundsLeft,
    RoundFound,
    WeaponDropped,
    WeaponFaulted,
    WeaponMisfired,
    OddReportHeard,
    DischargedUnmeant,
    DutyTaken,
    RoleEnded,
    PersonDeparted,
)
"""What nobody plans: it happens, is told, and may be refused, but is not to be made possible."""


class Never(NamedTuple):
    """An act that nobody here can make yes; what would help, and whether that is enough."""

    told: Told
    rules: tuple[str, ...]
    changes: tuple[str, ...]
    enough: bool


def can(story: Story, packs: tuple[str, ...] | None = None) -> tuple[int, tuple[Never, ...]]:
    """Return how many acts were planned and those that can never become yes.

    In every telling; an act that can become yes in one of them is not listed.
    """
    hopeless: dict[int, Never] = {}
    hopeful: dict[int, bool] = {}
    count = 0
    for telling in tellings(story, packs):
        count = max(count, sum(1 for s in telling.steps if s.told.kind not in FACTS))
        for step in telling.steps:
            if step.told.kind in FACTS or hopeful.get(step.told.n):
                continue
            if not step.verdict.refused or cured(step, packs):
                hopeful[step.told.n] = True
                hopeless.pop(step.told.n, None)
            elif step.told.n not in hopeless:
                hopeless[step.told.n] = never(step, packs)
    return count, tuple(hopeless[n] for n in sorted(hopeless))


def cured(step: Step, packs: tuple[str, ...] | None) -> bool:
    """Say whether people here can make an act yes with their hands."""
    return cures(step.before, step.entry.act, step.entry.at_us, packs).found


def never(step: Step, packs: tuple[str, ...] | None) -> Never:
    """Find the fewest changes after which the act can be made yes."""
    _, end = search(step.before, step.entry.act, step.entry.at_us, packs)
    listed = [
        right
        for judged in end.judged
        if judged.stands_in_the_way and judged.rule.severity is Severity.REFUSE
        for right in judged.rule.needs
    ]
    wanted = [right for right in CHANGES if right in listed]
    rules = end.refusals + end.undecided
    for many in range(1, MOST_CHANGES + 1):
        for chosen in combinations(wanted, many):
            said = helped(step, packs, tuple(CHANGES[right] for right in chosen))
            if said is not None:
                return Never(step.told, rules, said, enough=True)
    words = tuple(dict.fromkeys(right.value for right in listed))
    return Never(step.told, rules, words or ("another plan",), enough=False)


def helped(
    step: Step, packs: tuple[str, ...] | None, changes: tuple[Change, ...]
) -> tuple[str, ...] | None:
    """Return the words of these changes if, after them, the act can be made yes."""
    state, act, now_us = step.before, step.entry.act, step.entry.at_us
    said = []
    for change in changes:
        made = change(state, act, now_us)
        if made is None:
            return None
        state, words = made
        said.append(words)
    if not judge(state, act, now_us, packs).refused:
        return tuple(said)
    return tuple(said) if cures(state, act, now_us, packs).found else None
