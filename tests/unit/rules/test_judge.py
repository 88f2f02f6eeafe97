"""The judge: which rules are asked, by the law of the day, and what a verdict says in one word."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from coldproof.acts.custody import WeaponOffered
from coldproof.rules.base import HOLDS, Broken, Finding, Rule, Severity, Undecided
from coldproof.rules.judge import Judged, Verdict, in_force, judge, packs_in_force, rules_on
from coldproof.rules.packs import PACKS
from coldproof.state.fold import START
from coldproof.state.records import Pack
from tests.unit.worlds import ask

OFFER = {
    "at": "08:10",
    "by": "armorer",
    "kind": "WeaponOffered",
    "weapon": "G-1",
    "to": "actor",
    "setup": "12A",
}
UNCHECKED = {"at": "08:05", "by": "armorer", "kind": "WeaponDropped", "weapon": "G-1"}
BROKEN, UNDECIDED = Broken("because"), Undecided(("a paper",))
REFUSING, WARNING = (
    next(r for p in PACKS.values() for r in p.rules if r.severity is severity)
    for severity in (Severity.REFUSE, Severity.WARN)
)
RECORDING = replace(WARNING, severity=Severity.RECORD)
CALIFORNIAN = next(r for r in PACKS["california"].rules if r.citation.in_force_from == "2025-01-01")


@pytest.mark.parametrize(
    ("rule", "finding"), [*product((REFUSING, WARNING, RECORDING), (HOLDS, BROKEN, UNDECIDED))]
)
def test_a_verdict_of_one_rule(rule: Rule, finding: Finding) -> None:
    verdict = Verdict((Judged(rule, finding),))
    refuses, warns = rule.severity is Severity.REFUSE, rule.severity is Severity.WARN
    odd = finding is not HOLDS
    assert verdict.refused is (odd and refuses)
    assert verdict.warned is (odd and warns)
    word = "refused" if odd and refuses else "warned" if odd and warns else "not refused"
    assert verdict.word == word
    assert verdict.refusals == ((rule.id,) if refuses and finding is BROKEN else ())
    assert verdict.undecided == ((rule.id,) if refuses and finding is UNDECIDED else ())
    assert verdict.warnings == ((rule.id,) if warns and odd else ())


def test_one_refusal_among_many_answers_refuses() -> None:
    verdict = Verdict(
        (Judged(WARNING, BROKEN), Judged(REFUSING, UNDECIDED), Judged(WARNING, HOLDS))
    )
    assert (verdict.refused, verdict.warned, verdict.word) == (True, True, "refused")
    assert not Verdict(()).refused


def test_an_act_is_judged_by_the_law_of_its_day() -> None:
    assert not in_force(CALIFORNIAN, "2024-12-31")
    assert in_force(CALIFORNIAN, "2025-01-01")
    assert in_force(CALIFORNIAN, "")
    kind = CALIFORNIAN.on[0]
    assert CALIFORNIAN not in rules_on(("california",), kind, "2024-12-31")
    assert CALIFORNIAN in rules_on(("california",), kind, "2025-01-01")
    assert CALIFORNIAN in rules_on(("california",), kind)


def test_each_rule_is_asked_once_by_id_and_only_on_its_kinds() -> None:
    packs = tuple(PACKS)
    rules = rules_on((*packs, *packs), WeaponOffered)
    ids = [rule.id for rule in rules]
    assert ids == sorted(set(ids))
    assert all(WeaponOffered in rule.on for rule in rules)


@pytest.mark.parametrize("adopted", [(), *((name,) for name in PACKS), tuple(PACKS)])
def test_our_own_invariants_judge_whatever_is_adopted(adopted: tuple[str, ...]) -> None:
    """An offer of a gun that was dropped: each rule of `core` on it is asked, and some refuse."""
    asked = ask(OFFER, world="revolver-out", acts=[UNCHECKED])
    packs = {name: Pack("1", (), (), 0, "upm") for name in adopted}
    verdict = judge(asked.state._replace(packs=packs), asked.act, asked.now_us)
    found = {one.rule.id for one in verdict.judged}
    ours = {rule.id for rule in rules_on(("core",), WeaponOffered, asked.state.day or "")}
    alone = judge(asked.state, asked.act, asked.now_us, ("core",))
    assert {one.rule.id for one in alone.judged} <= found <= found | ours
    assert set(alone.refusals) <= set(verdict.refusals)
    assert "core.check" in verdict.refusals


def test_packs_that_are_named_judge_alone() -> None:
    asked = ask(OFFER, world="revolver-out", acts=[UNCHECKED])
    verdict = judge(asked.state, asked.act, asked.now_us, ("new-mexico",))
    assert not any(one.rule.id.startswith("core.") for one in verdict.judged)


def test_packs_judge_where_they_were_adopted_and_unknown_ones_nowhere() -> None:
    everywhere, second = Pack("1", (), (), 0, "upm"), Pack("1", (), ("second",), 0, "upm")
    adopted = {"records": second, "core": everywhere, "nobody-wrote-it": everywhere}
    state = START._replace(packs=adopted)
    assert packs_in_force(state) == ("core", "records")
    assert packs_in_force(state, "second") == ("core", "records")
    assert packs_in_force(state, "main") == ("core",)
