"""Invariant 5: every interleaving that keeps each branch's own order gives the same permissions.

Entries are taken to arrive in causal order: an act that answers another comes after it
(docs/adr/0009), so branches answer only what every device had seen, or their own acts.  Left aside
is what LIMITS.md says: who lost the right to lift while both were offline may still have lifted
something, if the lift arrived first.
"""

from __future__ import annotations

import random
from itertools import chain
from typing import Any

import pytest

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts import day as d
from coldproof.acts import floor as f
from coldproof.acts import production as p
from coldproof.acts import voice as v
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from tests.explore.node import start, step
from tests.explore.report import told_shortly
from tests.explore.roads import ROADS
from tests.explore.themes import THEMES
from tests.explore.world import START_US, entry_of
from tests.properties.branches import bases, floor, handlers, performers, triples
from tests.properties.merging import Base, Branch, Merge
from tests.properties.questions import permissions

SHARE = 12  # of so many triples, one is followed in every order here; all by `-m tests.properties`
SAMPLES = 10  # larger merges for each base
ORDERS = 5  # and so many orders of each
BASES = tuple(bases())
LASTING = (
    d.MealEnded,
    d.PersonBriefed,
    f.ReadyCalled,
    n.RoundSecured,
    n.ShortageAccepted,
    p.HandlingResumed,
    p.RoleAppointed,
    v.HoldLifted,
    v.WorkReleased,
)
"""What, once it has counted, goes on counting."""


def is_known_limit(branches: tuple[Branch, ...]) -> bool:
    """Whether one device takes the right of somebody who uses it for good on another."""
    parts = list(chain.from_iterable(branches))
    lasting: tuple[type, ...] = LASTING
    if any(isinstance(q.said.body, c.CheckWitnessed | k.WeaponShown) for q in parts):
        lasting = (*LASTING, c.ProvedEmpty)  # it ends what a late look may have doubted
    users = {(q.device, q.said.by) for q in parts if isinstance(q.said.body, lasting)}
    for part in parts:
        body: Any = part.said.body
        for device, person in users - {(part.device, part.said.by)}:
            if isinstance(body, p.KeyRevoked) and body.revoked == device:
                return True
            if isinstance(body, p.RoleEnded | p.PersonDeparted) and body.person == person:
                return True
            if isinstance(body, d.DayClosed):
                return True
    return False


def differences(base: Base, branches: tuple[Branch, ...]) -> list[str]:
    """Two orders of these branches after which something else is allowed; nothing when none."""
    if is_known_limit(branches):
        return []
    merge = Merge(base, branches)
    leaves = merge.leaves()
    first = permissions(leaves[0])
    for state, order in zip(leaves, merge.orders, strict=True):
        answers = permissions(state)
        if answers != first:
            said = [told_shortly(part.said) for part in chain.from_iterable(branches)]
            places = [x for x, (a, b) in enumerate(zip(first, answers, strict=True)) if a != b]
            return [*said, f"{merge.orders[0]} and {order} differ in answers {places[:6]}"]
    return []


@pytest.mark.parametrize("name", BASES)
def test_three_devices_in_every_order(name: str) -> None:
    base = bases()[name]
    share = triples(base)[BASES.index(name) % SHARE :: SHARE]
    assert len(share) > 50
    found = [differences(base, branches) for branches in share]
    assert [each for each in found if each] == []


@pytest.mark.parametrize("name", BASES)
def test_longer_branches_in_some_orders(name: str) -> None:
    base = bases()[name]
    chance = random.Random(name)  # noqa: S311 - which merges to look at, no secret
    found = []
    for _ in range(SAMPLES):
        ours = [branch for branch in handlers(base) if branch[0].device == "d-ann"]
        branches = tuple(
            joined(chance.sample(room, k=2)) for room in (ours, floor(base), performers(base))
        )
        if is_known_limit(branches):
            continue
        merge = Merge(base, branches)
        turns = [number for number, branch in enumerate(branches) for _ in branch]
        answers = set()
        for _ in range(ORDERS):
            chance.shuffle(turns)
            answers.add(permissions(merge.one_order(tuple(turns))))
        if len(answers) > 1:
            found.append([told_shortly(q.said) for q in chain.from_iterable(branches)])
    assert found == []


def joined(branches: list[Branch]) -> Branch:
    """One device's branch of two, the second's answers to itself moved along."""
    first, second = branches
    moved = []
    for part in second:
        answers = tuple(
            f".{int(each[1:]) + len(first)}" if each.startswith(".") else each
            for each in part.said.answers
        )
        moved.append(part._replace(said=part.said._replace(answers=answers)))
    return (*first, *moved)


@pytest.mark.parametrize("road", ROADS)
def test_folding_in_parts_equals_folding_once(road: str) -> None:
    """Every split in two, and one entry at a time."""
    node = start()
    for pick in ROADS[road]:
        node = step(node, pick(node.state))
    chance = random.Random(road)  # noqa: S311 - which acts come next, no secret
    for theme in THEMES.values():
        node = step(node, chance.choice(list(theme(node.state))))
    entries: list[Entry] = list(bases()["morning"].entries)
    for said in node.road:
        assert said is not None
        entries.append(entry_of(said, len(entries), START_US, frozenset()))
    once = fold(START, entries)
    for cut in range(len(entries) + 1):
        assert fold(fold(START, entries[:cut]), entries[cut:]) == once
    singly = START
    for entry in entries:
        singly = fold(singly, (entry,))
    assert singly == once
