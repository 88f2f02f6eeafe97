"""Whether a scene's assessment stands: each thing against it, the first one named; the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.parts import record
from coldproof.desk.floor.said import said
from coldproof.state.assessed import (
    Against,
    against,
    approvals,
    changed_since,
    has_right,
    ways_since,
)
from coldproof.state.model import SetState
from coldproof.state.records import Scene
from tests.unit.desk.floor.driver import Floor
from tests.unit.desk.plan.test_standing import WHOLE, written

FILED: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 1, "changed": ["12"]}


def of(floor: Floor) -> tuple[SetState, Scene]:
    return floor.state, floor.state.scenes["12"]


def test_nobody_wrote_one(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["specific", "approved"])
    assert against(*of(floor)) is Against.ABSENT
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert approvals(of(floor)[1]) == ()


def test_it_stands_once_somebody_with_the_right_approved_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["approved"])
    assert against(*of(floor)) is Against.NOT_APPROVED
    for person in ("dp", "actor", "armorer"):
        floor.say(by=person, kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is Against.NOT_APPROVED
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is None
    first = approvals(of(floor)[1])
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert approvals(of(floor)[1]) == first
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


def choose(floor: Floor, way: str, **fields: Any) -> None:
    told = {"considered": ["no-gun"], "chosen": way, "plan": 1, **fields}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", **told)


@pytest.mark.parametrize(
    ("first", "then", "found"),
    [
        ("rubber", "real-empty", Against.OTHER_WAY),
        ("rubber", "airsoft", Against.OTHER_WAY),
        ("real-blanks", "rubber", None),
        ("real-blanks", "real-empty", None),
        ("real-empty", "real-empty", None),
    ],
)
def test_it_covers_no_way_that_leaves_more(
    tmp_path: Path, first: str, then: str, found: Against | None
) -> None:
    floor = Floor.of_world(tmp_path, change={"alternatives": {"chosen": first}})
    assert against(*of(floor)) is None
    choose(floor, then)
    assert against(*of(floor)) is found
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is found  # an approval does not revise it
    written(floor)
    assert against(*of(floor)) is Against.NOT_APPROVED
    assert ways_since(*of(floor)) == ()


def test_a_shot_was_assessed_as_its_scene_unless_it_had_a_word_of_its_own(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, change={"alternatives": {"chosen": "real-blanks"}})
    choose(floor, "rubber", shot="12B")
    written(floor)
    choose(floor, "real-empty", shot="12C")
    assert ways_since(*of(floor)) == ()
    choose(floor, "real-empty", shot="12B")
    assert [way.shot for way in ways_since(*of(floor))] == ["12B"]


def test_it_is_of_the_choice_that_its_writer_had_seen(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, change={"alternatives": {"chosen": "rubber"}})
    late = floor.phone("safety")
    late.online = False
    choose(floor, "real-empty")
    told = {"assessment": "specific", "scene": "12", **WHOLE}
    late.do(record([said("RiskAssessed", "safety", **told)], "plan"))
    late.send()
    assert against(*of(floor)) is Against.OTHER_WAY


def test_an_approval_counts_by_the_hats_of_then(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="producer", kind="RoleEnded", person="upm", role="upm")
    assert not has_right(floor.state, "upm")
    assert against(*of(floor)) is None  # it was given with the hat
    written(floor)
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is Against.NOT_APPROVED
    day = floor.state.day
    floor.say(by="producer", kind="RoleAppointed", person="upm", role="upm", first_day=day)
    assert against(*of(floor)) is Against.NOT_APPROVED  # a hat given later makes none
    floor.say(by="upm", kind="AssessmentApproved", scene="12", plan=1)
    assert against(*of(floor)) is None
    floor.say(by="producer", kind="PersonDeparted", person="upm")
    assert against(*of(floor)) is None


def test_a_hat_that_is_over_gives_no_right(tmp_path: Path) -> None:
    state = Floor.of_world(tmp_path).state
    last = state._replace(day="2999-01-01")
    assert has_right(last, "upm")
    hats = tuple(h._replace(last_day="2998-12-31") for h in state.people["upm"].appointments)
    people = {**state.people, "upm": state.people["upm"]._replace(appointments=hats)}
    assert not has_right(last._replace(people=people), "upm")
