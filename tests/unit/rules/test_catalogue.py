"""The catalogue: what must be there is, each rule cited and cased; rule order never matters."""

from __future__ import annotations

import ast
import inspect
import random
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from coldproof.app.replay import Step, tellings
from coldproof.cli.telling import finding_text
from coldproof.exchange.day.story import read_story
from coldproof.rules import judge as judging
from coldproof.rules.base import STRONG, Broken, Evidence, Form, Holds, Rule, Severity, Undecided
from coldproof.rules.catalogue import Listed, catalogue
from coldproof.rules.judge import Judged, judge, rules_on
from coldproof.rules.packs import ALL, PACKS, PackText
from coldproof.rules.question import Question
from tests.rules.cases import all_cases

ROOT = Path(__file__).parents[3]
STARRED_IDS = """
csatf-1.treat-as-loaded csatf-1.no-live-on-set csatf-1.live-exclusion-process
csatf-1.no-point-at-person csatf-1.designated-custodian csatf-1.safety-meeting-daily
csatf-1.meeting-on-site-content csatf-1.late-arrival-rebrief csatf-1.trained-before-issue
csatf-1.armorer-authority csatf-1.ppe-proximity csatf-1.load-by-qualified csatf-1.never-unattended
csatf-1.check-before-use csatf-1.malfunction-handler-only csatf-1.clear-after-scene
csatf-1.eod-reconcile set.announce-cold set.announce-hot set.first-ad-witness set.actor-witness
set.out-of-sight-voids set.only-handler-hands-over set.dummy-each-round
set.bore-check-before-blank set.blank-distance set.misfire-wait set.unintended-discharge-stop
set.rehearse-with-replica set.alternatives-considered set.locked-store set.minors
cal-9151.definitions cal-9153a1.custody-control cal-9153a2.sole-handover-collect
cal-9153a3.no-other-duties cal-9153b.qualification cal-9155.ammunition-ban
cal-9156.training-proximity cal-9152-5ab.assessments cal-9152-5c.triggers cal-9152b.revise
nm.follow-adopted-policy nm.act-on-complaint atf.ad-columns atf.ad-time atf.e-correct-and-complete
atf.theft-48h osha.report-8-24 ret.protected-activity cal-342.report rep.de-identify rep.receipt
rep.escalation-ladder stop.any-person stop.release ev.append-only ev.self-authenticating-export
ev.scene-freeze ev.one-case-all-items ev.signed-statement
"""
NAMED_IDS = """
set.no-homemade-dummies set.blank-approved-pair set.load-exact-count set.closed-loop-handover
set.replica-and-electronic set.edged-and-other set.theatre-per-performance csatf-1.no-coercion
csatf-1.load-last-moment csatf-1.no-personal-weapons csatf-2.live-exception-only
cal-9153a4.safety-meeting cal-9153a5-6.contact-and-staffing set.rubber-stamp
"""
STARRED, NAMED = STARRED_IDS.split(), NAMED_IDS.split()
PACKS_ASKED = ("industry-us", "set-practice", "california", "new-mexico", "records")
LISTED = catalogue()
BY_ID = {one.citation.rule_id: one for one in LISTED}
JUDGED = {rule.id: rule for pack in ALL for rule in pack.rules}
IDS = list(JUDGED)
FEWEST_CASES = 5
NOT_TOLD = ("csatf-1.clear-after-scene", "set.minors")
"""Undecided only where an act names what nobody began or enrolled: no day file can tell that."""
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


# ------------------------------------------------------------------------------ what must be there


def test_the_61_starred_rules_and_the_14_named_are_there() -> None:
    assert (len(STARRED), len(NAMED)) == (61, 14)
    assert [name for name in (*STARRED, *NAMED) if name not in BY_ID] == []


def test_the_starred_are_those_of_the_reference() -> None:
    reference = ROOT.parent / "shared" / "reference" / "domain-rules.md"
    if not reference.exists():
        pytest.skip("the reference is not beside this project, so its stars are not counted")
    text = reference.read_text(encoding="utf-8")
    assert re.findall(r"\*\*([a-z0-9.-]+)\*\* ★", text) == STARRED


def test_every_pack_that_was_asked_for_is_there_and_so_is_our_own() -> None:
    assert sorted(PACKS) == sorted((*PACKS_ASKED, "core"))
    assert [pack.name for pack in ALL] == list(PACKS)


def test_every_rule_is_in_the_pack_of_its_instrument() -> None:
    homes = {
        "core": "core",
        "csatf-1": "industry-us",
        "csatf-2": "industry-us",
        "set": "set-practice",
        "stop": "set-practice",
        "stop.any-person": "core",  # whoever adopts nothing else must still be heard
        "cal": "california",
        "nm": "new-mexico",
    }
    for one in LISTED:
        first = one.citation.rule_id.split(".")[0]
        family = first if first in homes else first.split("-")[0]
        home = homes.get(one.citation.rule_id) or homes.get(family, "records")
        assert one.packs[0] == home, one.citation.rule_id


def test_ids_are_unique_within_and_across_packs() -> None:
    ids = [
        cited.rule_id
        for pack in ALL
        for cited in (
            *(rule.citation for rule in pack.rules),
            *(duty.citation for duty in pack.duties),
            *(kept.citation for kept in pack.properties),
        )
    ]
    assert [name for name, times in Counter(ids).items() if times > 1] == []
    assert sorted(ids) == sorted(BY_ID)


@pytest.mark.parametrize("form", Form)
def test_every_form_is_what_its_list_says(form: Form) -> None:
    listed = {
        Form.JUDGED: [rule.id for pack in ALL for rule in pack.rules],
        Form.DUTY: [duty.id for pack in ALL for duty in pack.duties],
        Form.PROPERTY: [kept.id for pack in ALL for kept in pack.properties],
    }
    assert [n for n, one in BY_ID.items() if one.form is form] == listed[form]


def test_due_and_record_are_never_judged_and_a_rubber_stamp_only_warns() -> None:
    assert {rule.severity for rule in JUDGED.values()} == {Severity.REFUSE, Severity.WARN}
    for pack in ALL:
        assert {duty.severity for duty in pack.duties} <= {Severity.DUE, Severity.RECORD}
    assert BY_ID["set.rubber-stamp"].severity is Severity.WARN
    assert all(one.severity is Severity.REFUSE for one in LISTED if one.packs == ("core",))


# ------------------------------------------------------------------------------------------- cited


@pytest.mark.parametrize("one", LISTED, ids=list(BY_ID))
def test_every_rule_is_cited(one: Listed) -> None:
    cited = one.citation
    for text in (cited.title, cited.instrument, cited.clause, cited.says):
        assert text
        assert text == text.strip()
    assert cited.sources or cited.evidence is Evidence.MEMORY
    assert cited.evidence in Evidence
    assert re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", cited.rule_id)
    assert DAY.fullmatch(cited.checked_on)
    for day in (cited.in_force_from, cited.in_force_to):
        assert day == "" or DAY.fullmatch(day)


@pytest.mark.parametrize("one", LISTED, ids=list(BY_ID))
def test_every_rule_says_in_a_sentence_what_its_text_asks(one: Listed) -> None:
    says = one.citation.says
    assert says[0].isupper() or says[0] == '"'
    assert says.endswith((".", '."'))
    assert len(says.split()) >= 5
    assert one.citation.ours == "" or one.citation.ours.endswith((".", '."'))


def test_only_a_rule_from_memory_names_no_source() -> None:
    without = [one.citation for one in LISTED if not one.citation.sources]
    assert [(cited.rule_id, cited.evidence.value) for cited in without] == [
        ("ev.signed-statement", "M")
    ]


def test_our_own_words_are_cited_as_ours_and_nobody_elses_are() -> None:
    for one in LISTED:
        own = one.citation.evidence is Evidence.OWN
        assert own == ("docs/adr" in one.citation.sources), one.citation.rule_id


def test_what_begins_ends_later_and_was_checked_after_it_began() -> None:
    for one in LISTED:
        cited = one.citation
        if cited.in_force_to:
            assert cited.in_force_from <= cited.in_force_to
        assert cited.checked_on >= "2025-01-01"


@pytest.mark.parametrize("pack", ALL, ids=list(PACKS))
def test_every_pack_says_what_it_does_not_encode(pack: PackText) -> None:
    assert pack.not_encoded
    assert all(len(text.split()) >= 5 for text in pack.not_encoded)
    assert pack.title
    assert pack.version


def test_every_property_names_its_proof_or_the_issue_that_will_bring_it() -> None:
    for pack in ALL:
        for kept in pack.properties:
            proof = kept.proved_by
            assert (ROOT / proof).is_file() if proof.startswith("tests/") else "issue" in proof


@pytest.mark.parametrize("name", IDS)
def test_a_refusal_says_what_to_do_or_who_has_the_right(name: str) -> None:
    rule = JUDGED[name]
    assert rule.on
    assert len(dict.fromkeys(rule.on)) == len(rule.on)
    if rule.severity is Severity.REFUSE:
        assert rule.cures or rule.needs


# ------------------------------------------------------------------------------------------- cases


@cache
def findings() -> dict[str, Counter[str]]:
    """How many cases of each finding each rule has."""
    found: dict[str, Counter[str]] = {}
    for case in all_cases():
        found.setdefault(case.rule, Counter())[case.told["finding"]] += 1
    return found


@cache
def tree_of(module: str) -> ast.Module:
    """A module's source, parsed."""
    path = ROOT / "src" / (module.replace(".", "/") + ".py")
    return ast.parse(path.read_text(encoding="utf-8"))


def names_undecided(module: str, function: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a function, or one of its own module that it calls, makes an `Undecided`."""
    if function in seen:
        return False
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.FunctionDef) and node.name == function:
            names = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
            return "Undecided" in names or any(
                names_undecided(module, name, seen | {function}) for name in sorted(names)
            )
    return False


@pytest.mark.parametrize("name", IDS)
def test_every_judged_rule_has_cases_for_each_of_its_answers(name: str) -> None:
    found = findings().get(name, Counter())
    judged = inspect.unwrap(JUDGED[name].judge)
    assert found["holds"] >= 1, f"{name}: no case holds"
    assert found["broken"] >= 1, f"{name}: no case is broken"
    if names_undecided(judged.__module__, judged.__name__) and name not in NOT_TOLD:
        assert found["undecided"] >= 1, f"{name}: no case is undecided"
    assert found.total() >= FEWEST_CASES, f"{name}: {found.total()} cases"


def test_no_case_is_of_a_rule_that_nobody_has() -> None:
    assert sorted(set(findings()) - set(JUDGED)) == []


def test_names_of_cases_are_unique_within_a_rule() -> None:
    labels = Counter(case.label for case in all_cases())
    assert [label for label, times in labels.items() if times > 1] == []


def test_half_of_all_cases_say_no() -> None:
    total: Counter[str] = sum(findings().values(), Counter())
    assert 2 * (total["broken"] + total["undecided"]) >= total.total()


def test_a_rule_that_can_be_undecided_would_be_found() -> None:
    assert names_undecided("coldproof.rules.csatf.people", "trained_before_issue")
    assert names_undecided("coldproof.rules.core.handing", "check")
    assert not names_undecided("coldproof.rules.core.handing", "witness")


# ------------------------------------------------------------------------------- order and weakness


@cache
def steps(name: str) -> tuple[Step, ...]:
    path = ROOT / "examples" / f"{name}.toml"
    return next(tellings(read_story(path.read_bytes(), name), ())).steps


def shuffled(seed: int) -> dict[str, PackText]:
    """The packs with their rules in another order."""
    order = random.Random(seed)  # noqa: S311 - an order, no secret
    return {
        name: pack._replace(rules=tuple(order.sample(pack.rules, len(pack.rules))))
        for name, pack in order.sample(list(PACKS.items()), len(PACKS))
    }


@pytest.mark.parametrize("day", ["ranch-2021", "two-shows"])
@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_rules_and_packs_never_matters(
    day: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = steps(day)
    wanted = [judge(s.before, s.entry.act, s.entry.at_us, tuple(PACKS)) for s in told]
    packs = shuffled(seed)
    monkeypatch.setattr(judging, "PACKS", packs)
    monkeypatch.setattr(judging, "_ON", {})
    found = [judge(s.before, s.entry.act, s.entry.at_us, tuple(packs)) for s in told]
    assert [v.judged for v in found] == [v.judged for v in wanted]


@pytest.mark.parametrize("day", ["ranch-2021", "two-shows"])
def test_a_rule_finds_the_same_alone_first_and_last(day: str) -> None:
    order = random.Random(7)  # noqa: S311 - an order, no secret
    for step in steps(day):
        rules = rules_on(tuple(PACKS), type(step.entry.act.body))
        asked = [Question(step.before, step.entry.act, step.entry.at_us) for _ in range(2)]
        alone = {
            r.id: r.judge(Question(step.before, step.entry.act, step.entry.at_us)) for r in rules
        }
        mixed = order.sample(rules, len(rules))
        assert {r.id: r.judge(asked[0]) for r in rules} == alone
        assert {r.id: r.judge(asked[1]) for r in mixed} == alone


def test_a_rule_in_two_packs_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    core = PACKS["core"]
    monkeypatch.setattr(judging, "PACKS", {"core": core, "again": core._replace(name="again")})
    monkeypatch.setattr(judging, "_ON", {})
    kind = core.rules[0].on[0]
    assert rules_on(("core", "again"), kind) == rules_on(("core",), kind)


def finding_of(rule: Rule) -> str:
    """The verdict's text of a rule that is broken."""
    return finding_text(Judged(rule, Broken("it is so")))


@pytest.mark.parametrize("name", IDS)
def test_a_weak_source_is_said_in_the_verdict_and_a_strong_one_is_not(name: str) -> None:
    cited = JUDGED[name].citation
    weak = "" if cited.evidence in STRONG else f"; weakly sourced [{cited.evidence}]"
    said = finding_of(JUDGED[name])
    assert said == f"{name}: it is so. ({cited.instrument}, {cited.clause}{weak})"
    assert ("weakly sourced" in said) == (cited.evidence not in STRONG)


def test_undecided_says_what_is_missing_and_holds_says_no_more() -> None:
    rule = JUDGED["set.misfire-wait"]
    missing = finding_text(Judged(rule, Undecided(("the time", "the place"))))
    want = "set.misfire-wait: cannot be decided; not on the record: the time; the place."
    assert missing.startswith(want)
    assert "weakly sourced [S/M]" in missing
    assert finding_text(Judged(rule, Holds())).startswith("set.misfire-wait: holds.")


def test_there_are_weak_ones_and_strong_ones() -> None:
    weak = [name for name, rule in JUDGED.items() if rule.citation.evidence not in STRONG]
    assert weak
    assert len(weak) < len(JUDGED)
    assert Evidence.SECONDARY not in STRONG
    assert Evidence.MEMORY not in STRONG
