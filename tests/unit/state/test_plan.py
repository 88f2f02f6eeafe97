"""The act table of plans: scenes, alternatives, assessments, live plans, notices."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import plan as acts
from coldproof.words.floor import Alternative, AssessmentKind
from coldproof.words.ids import LotId, SceneId
from tests.unit.state.rows import (
    ANY,
    HERE,
    Hand,
    Row,
    act,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

NOWHERE = SceneId("99")
PLAN_1 = act("ScenePlanned", "ad", scene="12", plan=1, place="public", headcount=50)
PLAN_2 = act("ScenePlanned", "ad", scene="12", plan=2, place="private")
WEIGHED = act("AlternativesWeighed", scene="12", plan=1, considered=["rubber"], chosen="rubber")
FILED = act(
    "LivePlanFiled",
    "producer",
    lot="L-1",
    exception="range",
    place="range",
    range_master="safety",
    medic="medic",
    handler="armorer",
    range_rules=True,
    backstop=True,
    day="2025-03-13",
)
WHOLE: dict[str, Any] = {"hazards_listed": True, "mitigation_detailed": True}
SPECIFIC: dict[str, Any] = WHOLE | {"scored_with_and_without": True, "affected_group_named": True}

SCENES = (
    fits(
        "a first plan",
        act("ScenePlanned", "ad", scene="13", plan=1, place="stage"),
        {"scenes/13/plan/plan": (None, 1), "scenes/13/first/0": (None, HERE)},
    ),
    fits(
        "a new version; what was said of the old one stays with its number",
        PLAN_2,
        {
            "scenes/12/plan/plan": (1, 2),
            "scenes/12/position": (ANY, HERE),
            "scenes/12/alternatives/0": (1, 1),
            "scenes/12/approved/*/0": ((1,), (1,)),
        },
    ),
    odd(
        "an older version",
        act("ScenePlanned", "ad", scene="12", plan=1, place="public"),
        {"scenes/12/plan/place": ("private", "private")},
        acts=(PLAN_2,),
    ),
    fits(
        "the shot is one of its scene's",
        act("ShotPlanned", "ad", scene="12", shot="a", drops=1),
        {"scenes/12/shots": ((), ("a",)), "scenes/12/sure": ((), ("a",))},
    ),
    fits(
        "named by who plans no working gun",
        act("ShotPlanned", "actor", scene="12", shot="a"),
        {"scenes/12/shots": ((), ("a",)), "scenes/12/sure": ((), ())},
    ),
    fits(
        "named by a revoked key",
        act("ShotPlanned", "ad", scene="12", shot="a"),
        {"scenes/12/shots": ((), ("a",)), "scenes/12/sure": ((), ())},
        permit=False,
    ),
    fits(
        "what was weighed besides a working gun",
        act(
            "AlternativesWeighed",
            scene="12",
            plan=1,
            considered=["rubber", "working-gun"],
            chosen="rubber",
        ),
        {
            "scenes/12/alternatives": (ANY, (1, 1, HERE)),
            "scenes/12/alternatives/1": (3, 1),
            "ways/12|/position": (ANY, HERE),
        },
        permits=True,
    ),
    odd(
        "for a scene that nobody planned",
        Hand(
            "armorer",
            acts.AlternativesWeighed(
                scene=NOWHERE,
                plan=1,
                considered=(Alternative.RUBBER,),
                chosen=Alternative.RUBBER,
            ),
        ),
    ),
    odd("of a version that is not there", WEIGHED | {"plan": 7}, acts=(WEIGHED,)),
    odd("of an older version", WEIGHED, acts=(PLAN_2, WEIGHED | {"plan": 2})),
    odd(
        "by who had not seen the newest plan: what it weighed is kept, and what was chosen stays",
        WEIGHED | {"by": "upm", "seen": "scene"},
        {"scenes/12/alternatives": (ANY, (1, 1, HERE))},
        acts=(PLAN_1, WEIGHED),
    ),
)
ASSESSMENTS = (
    fits(
        "a specific one without its four parts",
        act("RiskAssessed", "safety", assessment="specific", scene="12", **WHOLE),
        {"scenes/12/assessed/1": (True, False), "assessments/12/-1/whole": (True, False)},
        permits=True,
    ),
    fits(
        "a general one, not whole",
        act("RiskAssessed", "safety", assessment="general", hazards_listed=True),
        {
            "general": (ANY, (False, HERE)),
            "general/0": (True, False),
            "assessments/*/-1/whole": ((True, True), (False, True)),
        },
        permits=True,
    ),
    fits(
        "a specific one of no scene: of the hours",
        act("RiskAssessed", "safety", assessment="specific", **SPECIFIC),
        {"hours_assessed": (None, HERE), "assessments/|hours/0/position": (None, HERE)},
        permits=True,
    ),
    odd(
        "a specific one of no scene, not whole",
        act("RiskAssessed", "safety", assessment="specific", **WHOLE),
    ),
    odd(
        "of a scene that nobody planned",
        Hand(
            "safety",
            acts.RiskAssessed(
                assessment=AssessmentKind.SPECIFIC,
                scene=NOWHERE,
                hazards_listed=True,
                mitigation_detailed=True,
                scored_with_and_without=True,
                affected_group_named=True,
            ),
        ),
    ),
    fits(
        "one more approval",
        act("AssessmentApproved", scene="12", plan=1),
        {"scenes/12/approved/*/1": (("ad",), ("ad", "armorer"))},
        permits=True,
    ),
    odd(
        "by who had not seen the newest plan",
        act("AssessmentApproved", scene="12", plan=1, device="a-2", seen="approved"),
        acts=(PLAN_1,),
    ),
    odd(
        "by who had not seen the newest assessment, which another typed in for them",
        act("AssessmentApproved", "upm", scene="12", plan=1, seen="approved"),
        acts=(
            act(
                "RiskAssessed",
                "upm",
                assessment="specific",
                scene="12",
                vouched_by="actor",
                device="actor",
                **SPECIFIC,
            ),
        ),
    ),
    odd(
        "of a scene that nobody planned",
        Hand("ad", acts.AssessmentApproved(scene=NOWHERE, plan=1)),
    ),
    fits(
        "the longest week",
        act("HoursPlanned", "upm", longest_week_minutes=3600),
        {"hours": (None, (3600, HERE))},
    ),
)
OTHERS = (
    fits(
        "a live plan without approvals",
        FILED,
        {"live_plans/L-1/approved": (None, ()), "live_plans/L-1/position": (None, HERE)},
    ),
    fits(
        "filed again: the approvals are gone",
        FILED,
        {"live_plans/L-1/approved": (("producer",), ())},
        acts=(FILED, act("LivePlanApproved", "producer", lot="L-1")),
    ),
    fits(
        "one approval",
        act("LivePlanApproved", lot="L-1"),
        {"live_plans/L-1/approved": ((), ("armorer",))},
        acts=(FILED,),
        permits=True,
    ),
    odd(
        "by the same person again",
        act("LivePlanApproved", lot="L-1"),
        acts=(FILED, act("LivePlanApproved", lot="L-1")),
    ),
    odd("of a plan that nobody filed", Hand("safety", acts.LivePlanApproved(lot=LotId("L-9")))),
    fits(
        "notice",
        act("NoticeGiven", "upm", notice="call-sheet", unit="main"),
        {"notices/call-sheet||main/by": (None, "upm")},
    ),
)
ROWS = SCENES + ASSESSMENTS + OTHERS


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
