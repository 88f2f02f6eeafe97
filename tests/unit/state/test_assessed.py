"""Whether a scene's assessment stands: each thing against it, the first one named; the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.state.assessed import Against, against, approvals, changed_since, has_right
from coldproof.state.model import SetState
from coldproof.state.records import Scene
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.plan.test_standing import written

FILED: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 1, "changed": ["12"]}


def of(floor: Floor) -> tuple[SetState, Scene]:
    return floor.state, floor.state.scenes["12"]


def test_nobody_wrote_one(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["specific", "approved"])
    assert against(*of(floor)) is Against.ABSENT
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert approvals(*of(floor)) == ()


def test_it_stands_once_somebody_with_the_right_approved_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["approved"])
    assert against(*of(floor)) is Against.NOT_APPROVED
    for person in ("dp", "actor", "armorer"):
        floor.say(by=person, kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is Against.NOT_APPROVED
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is None
    first = approvals(*of(floor))
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert approvals(*of(floor)) == first
    assert [person for person, _ in first] == ["upm"]


def test_a_newer_one_is_not_approved_by_what_was_said_before(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    assert against(*of(floor)) is None
    written(floor)
    assert against(*of(floor)) is Against.NOT_APPROVED


def test_a_changed_script_counts_only_after_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    assert changed_since(floor.state.scenes["12"]) is None
    floor.say(by="ad", kind="ScriptFiled", **FILED)
    assert against(*of(floor)) is Against.CHANGED
    assert changed_since(floor.state.scenes["12"]) is not None
    written(floor)
    assert changed_since(floor.state.scenes["12"]) is None


def test_in_part_and_of_another_plan(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    told: dict[str, Any] = {"assessment": "specific", "scene": "12", "hazards_listed": True}
    floor.say(by="safety", kind="RiskAssessed", **told)
    assert against(*of(floor)) is Against.IN_PART
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, place="public")
    assert against(*of(floor)) is Against.OTHER_PLAN


@pytest.mark.parametrize(
    ("person", "right"),
    [("upm", True), ("ad", True), ("safety", True), ("armorer", False), ("nobody", False)],
)
def test_whose_approval_counts(tmp_path: Path, person: str, right: bool) -> None:
    assert has_right(Floor.of_world(tmp_path).state, person) is right


PLANNED: dict[str, Any] = {"scene": "12", "plan": 1, "place": "public", "classes": ["W1"]}


def test_a_plan_in_other_words_under_the_same_number_rests_on_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="actor", kind="ScenePlanned", **PLANNED, headcount=50)
    assert against(*of(floor)) is Against.OTHER_PLAN
    written(floor)
    assert against(*of(floor)) is Against.NOT_APPROVED


def test_what_was_approved_before_its_plan_was_made_stands_for_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    written(floor, plan=2)
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=2)
    floor.say(by="actor", kind="ScenePlanned", **{**PLANNED, "plan": 2})
    assert against(*of(floor)) is Against.OTHER_PLAN


def test_nobody_s_approval_takes_another_s_away(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    for _ in range(9):
        floor.say(by="actor", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is None


def test_an_approval_is_of_what_its_signer_could_have_read(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["approved"])
    late = floor.phone("upm")
    late.online = False
    late.open("plan/scene/12")
    late.tap("I approve its assessment")
    written(floor)
    late.send()
    assert against(*of(floor)) is Against.NOT_APPROVED
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is None
