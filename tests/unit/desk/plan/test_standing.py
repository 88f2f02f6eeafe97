"""Whether an assessment stands: plan, script, approval, receipts, each since it was written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.desk.plan.standing import standing
from coldproof.state.planned import HOURS
from tests.unit.desk.floor.driver import Floor

WHOLE: dict[str, Any] = {
    "hazards_listed": True,
    "mitigation_detailed": True,
    "scored_with_and_without": True,
    "affected_group_named": True,
}


def written(floor: Floor, **fields: Any) -> None:
    floor.say(
        by="safety", kind="RiskAssessed", assessment="specific", scene="12", **WHOLE, **fields
    )


def test_nothing_is_written(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["specific", "approved", "general"])
    for name in ("12", None, "nowhere"):
        found = standing(floor.state, name)
        assert (found.newest, found.older, found.readers, found.is_void) == (None, (), (), False)


def test_receipts_and_approvals_are_of_the_newest(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="dp", kind="AssessmentReceived", scene="12")
    before = standing(floor.state, "12")
    assert before.approved
    assert [person for person, _ in before.readers] == ["dp"]
    assert before.unread(("dp", "ad", "actor", "actor")) == ("actor",)
    written(floor)
    after = standing(floor.state, "12")
    assert (after.approved, after.readers) == ((), ())
    assert after.older == (before.newest,)


def test_a_new_plan_voids_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    assert not standing(floor.state, "12").is_void
    floor.say(by="ad", kind="ScenePlanned", scene="12", plan=2, place="public")
    assert standing(floor.state, "12").is_void
    written(floor, plan=2)
    assert not standing(floor.state, "12").is_void


def test_a_changed_script_voids_it_until_it_is_revised(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    filed: dict[str, Any] = {"draft": "Blue", "document": "A" * 43, "scenes": 1}
    floor.say(by="ad", kind="ScriptFiled", **filed, changed=["12"])
    assert standing(floor.state, "12").changed is not None
    assert standing(floor.state, "12").is_void
    written(floor)
    assert not standing(floor.state, "12").is_void


def test_a_way_that_leaves_less_is_named_and_voids_nothing(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    ways: dict[str, Any] = {"considered": ["rubber"], "chosen": "rubber"}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", plan=1, **ways)
    found = standing(floor.state, "12")
    assert found.rechosen
    assert not found.is_void


def test_a_way_that_leaves_more_voids_it_until_it_is_revised(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, change={"alternatives": {"chosen": "rubber"}})
    ways: dict[str, Any] = {"considered": ["rubber"], "chosen": "real-blanks"}
    floor.say(by="ad", kind="AlternativesWeighed", scene="12", plan=1, **ways)
    found = standing(floor.state, "12")
    assert (found.is_void, found.counted) == (True, ())
    written(floor)
    assert not standing(floor.state, "12").is_void


def test_an_approval_without_the_right_is_none(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, drop=["approved"])
    floor.say(by="dp", kind="AssessmentApproved", scene="12", plan=1)
    assert standing(floor.state, "12").approved == ()


def test_versions_are_counted_on_however_many_are_at_hand(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    for _ in range(17):
        written(floor)
    found = standing(floor.state, "12")
    assert found.newest is not None
    assert (found.newest.version, len(found.older), found.older[-1].version) == (18, 15, 3)


def test_the_hours_have_one_of_their_own_and_other_hours_void_it(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="upm", kind="HoursPlanned", longest_week_minutes=4_000)
    floor.say(by="safety", kind="RiskAssessed", assessment="specific", **WHOLE)
    floor.say(by="dp", kind="AssessmentReceived", hours=True)
    found = standing(floor.state, HOURS)
    assert found.newest is not None
    assert not found.is_void
    assert [person for person, _ in found.readers] == ["dp"]
    assert "dp" not in dict(standing(floor.state, None).readers)
    floor.say(by="upm", kind="HoursPlanned", longest_week_minutes=5_000)
    assert standing(floor.state, HOURS).is_void
