"""What is kept of script and plan: yeses, drafts forgotten, assessments, receipts, hours."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.codec import digest
from coldproof.state.planned import MOST_ASSESSED, MOST_CHANGED, MOST_EARLIER
from tests.unit.state.entering import then, with_state
from tests.unit.state.rows import act, after

TEXT, HIT = digest(b"a draft"), digest(b"a hit")
FILED = act("ScriptFiled", "ad", draft="White", document=TEXT, scenes=20)


def settled(by: str, *, accepted: bool, trigger: str = "firearms") -> dict[str, Any]:
    return act("HitSettled", by, hit=HIT, trigger=trigger, accepted=accepted)


def test_a_second_yes_leaves_the_first() -> None:
    found = then(after(settled("actor", accepted=True)), settled("ad", accepted=True)).hits[HIT]
    assert [one.by for one in found.yes] == ["actor", "ad"]
    assert (found.settles, found.hatless) == (False, False)


def test_a_no_of_the_floor_takes_away_the_yes_that_it_had_seen() -> None:
    found = then(after(settled("actor", accepted=True)), settled("ad", accepted=False)).hits[HIT]
    assert (found.yes, found.settles, found.hatless) == ((), True, False)


@pytest.mark.parametrize(
    ("trigger", "accepted", "hatless"),
    [("firearms", False, True), ("firearms", True, False), ("stunts", False, False)],
)
def test_only_a_no_to_a_gun_can_lack_a_hat(trigger: str, accepted: bool, hatless: bool) -> None:
    found = then(after(), settled("actor", accepted=accepted, trigger=trigger)).hits[HIT]
    assert (found.hatless, found.settles) == (hatless, False)


def test_what_is_forgotten_of_a_draft_is_kept_when_it_is_filed_again() -> None:
    so_far = after(FILED)
    script = so_far.state.script
    assert script is not None
    many = tuple((f"n{n}", n) for n in range(MOST_CHANGED))
    so_far = with_state(so_far, script=script._replace(changed=many, forgotten=-1))
    again = then(so_far, FILED | {"changed": ["12"]})
    assert again.script is not None
    assert len(again.script.changed) == MOST_CHANGED == 4095
    assert again.script.forgotten == 0
    assert MOST_EARLIER == 4095


def test_of_the_versions_of_an_assessment_the_newest_sixteen_are_at_hand() -> None:
    assessed = act("RiskAssessed", "safety", assessment="general", hazards_listed=True)
    so_far = after()
    for _ in range(17):
        so_far = so_far._replace(state=then(so_far, assessed))
    versions = [one.version for one in so_far.state.assessments[""]]
    assert versions == list(range(3, 19))
    assert len(versions) == MOST_ASSESSED


def test_who_reads_another_version_has_read_both_and_the_same_again_once() -> None:
    def read(by: str, plan: int) -> dict[str, Any]:
        return act("AssessmentReceived", by, scene="12", plan=plan)

    replanned = act("ScenePlanned", "ad", scene="12", plan=2, place="private")
    so_far = after(read("dp", 1), read("actor", 1), replanned, read("dp", 2))
    found = then(so_far, read("dp", 1)).receipts["12"]
    assert [one[:2] for one in found] == [("actor", 1), ("dp", 2), ("dp", 1)]


@pytest.mark.parametrize(("said", "wrap"), [({}, 1200), ({"wrap": 1260}, 1260)])
def test_who_is_asked_keeps_the_wrap_or_names_another(said: dict[str, Any], wrap: int) -> None:
    asked = act(
        "HandlerAsked", "ad", person="armorer", scheduled="2025-03-14", asked_minutes=60, wrap=1200
    )
    answer = act("HandlerAnswered", scheduled="2025-03-14", given_minutes=30, **said)
    (found,) = then(after(asked), answer).handling.values()
    assert (found.given, found.wrap) == (30, wrap)


def test_a_no_with_a_hat_says_of_which_scene_it_is_though_a_yes_stands() -> None:
    other = act("ScenePlanned", "ad", scene="13", plan=1, place="stage", shots=1)
    first = settled("armorer", accepted=True) | {"scene": "12"}
    said = settled("upm", accepted=False) | {"scene": "13"}
    found = then(after(other, first), said).hits[HIT]
    assert (found.accepted, found.scene, found.by, found.no) == (False, "13", "upm", None)
    assert [one.by for one in found.yes] == ["armorer"]


def test_a_yes_without_a_hat_is_one_after_a_no_with_one() -> None:
    found = then(after(settled("ad", accepted=False)), settled("actor", accepted=True)).hits[HIT]
    assert (found.accepted, found.by) == (True, "actor")
    assert [one.by for one in found.yes] == ["actor"]
