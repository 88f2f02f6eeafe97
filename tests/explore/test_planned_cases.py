"""The cases of the law on planned ways, put to the oracle: what it finds, the law refuses."""

from __future__ import annotations

import pytest

from coldproof.app.teller import Path, tell
from coldproof.exchange.day.story import story_of
from coldproof.rules.base import Holds
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.fold import START, fold
from tests.oracle.oracle import Oracle
from tests.rules.cases import Case, all_cases, tables_of

RULES = ("core.as-planned", "core.real-gun-signed")
ASKED = ("WeaponOffered", "HandoverAccepted", "CameraRolled")
CASES = [c for c in all_cases() if c.rule in RULES and c.told["ask"]["kind"] in ASKED]
CALLED = [c for c in CASES if c.told["name"].startswith("called ")]
BY_CLASS = [c for c in CALLED if c.told["finding"] not in ("holds", "none")]
"""What is called less than it is: each of these the oracle must see by itself."""


def asked(case: Case) -> tuple[list[str], bool]:
    """Return what the oracle has against a case's plan, and whether the law refuses it."""
    told = tables_of(case)
    story = story_of(told, [1] * len(told["act"]), case.file)
    state, path, oracle, entry = START, Path(), Oracle(), None
    for n, act in enumerate(story.acts):
        entry, path = tell(story, act, state, path)
        if n < len(story.acts) - 1:
            oracle.feed(entry)
            state = fold(state, (entry,))
    assert entry is not None
    found = [code for code in oracle.objections(entry) if code.startswith("6.")]
    judged = judge(state, entry.act, entry.at_us, tuple(PACKS)).judged
    mine = [one.finding for one in judged if one.rule.id in RULES]
    return found, any(not isinstance(finding, Holds) for finding in mine)


@pytest.mark.parametrize("case", CASES, ids=[c.label for c in CASES])
def test_the_law_refuses_what_the_oracle_finds(case: Case) -> None:
    found, refused = asked(case)
    assert refused or not found


@pytest.mark.parametrize("case", BY_CLASS, ids=[c.label for c in BY_CLASS])
def test_the_oracle_believes_no_class_alone(case: Case) -> None:
    found, refused = asked(case)
    assert refused
    assert found
