"""What is kept of a day: who is near, who counted, and what no longer fits the newest plan."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import plan as plans
from coldproof.state.records.floor import Presence
from coldproof.words.floor import Alternative
from coldproof.words.ids import DeviceId, SceneId
from tests.unit.state.entering import ELSEWHERE, then, unaware, with_state
from tests.unit.state.rows import Hand, act, after

MEAL = act("MealBegan", unit="main")
ENDED = act("MealEnded", unit="main")


def test_a_unit_that_opens_is_not_closed_and_may_do_other_work_the_same_day() -> None:
    opened = act("UnitOpened", "upm", unit="second", day="2025-03-13", place="barn")
    so_far = after(opened)
    assert so_far.state.units["second"].closed == -1
    state = then(so_far, {**opened, "work": "performance"})
    assert state.units["second"].kind == "performance"
    assert so_far.state.units["second"].kind == "unit"


@pytest.mark.parametrize("permit", [True, False])
def test_who_comes_near_is_near_whatever_key_says_so(permit: bool) -> None:
    so_far = after()
    came = act("ZoneEntered", "ad", unit="main", people=["medic"])
    state = then(so_far, came, permit=permit)
    assert dict(state.units["main"].zone)["medic"] == Presence(state.now_us + 1, -1)


def test_who_left_without_having_come_left_at_that_time() -> None:
    state = then(after(), act("ZoneLeft", "ad", unit="main", people=["medic"]))
    assert dict(state.units["main"].zone)["medic"] == Presence(-1, state.now_us + 1)


def test_nobody_ends_a_meal_that_their_device_had_not_seen_begin() -> None:
    so_far = after(MEAL)
    began = so_far.state.units["main"].meal
    assert began is not None
    (bar,) = so_far.state.units["main"].bars
    assert unaware(so_far, ENDED, began).units["main"].meal == began
    assert unaware(so_far, ENDED, began + 1).units["main"].meal is None
    for device, seq, ends in (
        (bar.device, bar.seq + 1, True),
        (bar.device, bar.seq - 1, False),
        (ELSEWHERE, bar.seq + 1, False),
    ):
        state = then(so_far, ENDED, device=DeviceId(device), seq=seq, seen_size=began)
        assert (state.units["main"].meal is None) is ends


def counts(by: str, weapon: str, *, cleaned: bool = True) -> dict[str, Any]:
    return act("ArmoryCounted", by, unit="main", weapons=[weapon], cleaned=cleaned)


def test_each_person_counted_what_they_counted_and_it_is_clean_if_all_was() -> None:
    so_far = after(counts("armorer", "G-1", cleaned=False), counts("propmaster", "R-1"))
    first, second = then(so_far, counts("armorer", "R-1")).units["main"].counted
    assert first[:3] == ("propmaster", ("R-1",), True)
    assert second[:3] == ("armorer", ("G-1", "R-1"), False)
    clean = after(counts("armorer", "G-1"))
    assert then(clean, counts("armorer", "R-1")).units["main"].counted[0][2]
    assert not then(clean, counts("armorer", "R-1", cleaned=False)).units["main"].counted[0][2]


PLAN = act("ScenePlanned", "ad", scene="12", plan=2, place="private", classes=["W1"])


def test_a_new_version_of_the_plan_forgets_the_shots_of_the_old() -> None:
    so_far = after(act("ShotPlanned", scene="12", shot="12A", weapons=["G-1"]))
    old = so_far.state.scenes["12"]
    assert (old.shots, old.sure, old.meant) == (("12A",), ("12A",), ("G-1",))
    state = then(so_far, {**PLAN, "at": "08:02"})
    new = state.scenes["12"]
    assert (new.shots, new.sure, new.meant) == ((), (), ())
    assert new.planned_us == state.now_us != old.planned_us


def test_what_was_weighed_for_an_older_plan_is_not_weighed_for_the_newest() -> None:
    weighed = plans.AlternativesWeighed(
        scene=SceneId("12"), plan=1, considered=(Alternative.RUBBER,), chosen=Alternative.RUBBER
    )
    so_far = after()
    now = then(so_far, Hand("armorer", weighed)).scenes["12"].alternatives
    assert now == (1, 1, so_far.state.size)
    so_far = after(PLAN)
    old = so_far.state.scenes["12"].alternatives
    assert then(so_far, Hand("armorer", weighed)).scenes["12"].alternatives == old


def test_what_is_weighed_of_a_scene_that_nobody_planned_is_not_kept() -> None:
    body = plans.AlternativesWeighed(
        scene=SceneId("99"), plan=1, considered=(), chosen=Alternative.RUBBER
    )
    state = then(after(), Hand("armorer", body))
    assert "99" not in state.scenes


WHOLE = {
    "hazards_listed": True,
    "mitigation_detailed": True,
    "scored_with_and_without": True,
    "affected_group_named": True,
}


@pytest.mark.parametrize("lacking", [None, *WHOLE])
def test_only_a_whole_assessment_is_one_of_the_hours(lacking: str | None) -> None:
    fields: dict[str, Any] = {name: name != lacking for name in WHOLE}
    so_far = after()
    state = then(so_far, act("RiskAssessed", "safety", assessment="specific", **fields))
    assert state.hours_assessed == (so_far.state.size if lacking is None else None)


@pytest.mark.parametrize("lacking", [None, *WHOLE])
def test_an_assessment_of_a_scene_that_lacks_something_is_kept_as_not_whole(
    lacking: str | None,
) -> None:
    fields: dict[str, Any] = {name: name != lacking for name in WHOLE}
    raw = act("RiskAssessed", "safety", assessment="specific", scene="12", plan=1, **fields)
    state = then(after(), raw)
    older, last = state.assessments["12"]
    assert (older.version, last.version) == (1, 2)
    assert last.whole is (lacking is None)


def test_nobody_approves_the_assessment_of_a_plan_that_they_had_not_seen() -> None:
    so_far = after(drop=("approved",))
    scene = so_far.state.scenes["12"]
    late = scene._replace(sight=scene.sight._replace(position=scene.written.position + 1))
    so_far = with_state(so_far, scenes={"12": late})
    approves = act("AssessmentApproved", "ad", scene="12", plan=1)
    assert unaware(so_far, approves, late.sight.position).scenes["12"].approved == ()
    assert len(unaware(so_far, approves, late.sight.position + 1).scenes["12"].approved) == 1
