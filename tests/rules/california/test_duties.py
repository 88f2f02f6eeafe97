"""California's duties: assessments, what calls for them, and the report to the state."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.base import Act
from coldproof.acts.setup import SetupBegun
from coldproof.rules.base import Broken
from coldproof.rules.california import CALIFORNIA
from coldproof.rules.california.assessments import assessments, triggers
from coldproof.rules.california.reports import report
from coldproof.rules.question import Question
from coldproof.words.floor import Purpose, Toward
from coldproof.words.ids import DeviceId, Label, PersonId, SceneId, SetupId, UnitId, WeaponId
from tests.rules.told import tasks, told

NO_SETUP = (
    *("setup", "unlock", "draw", "empty", "told-apart", "load", "seen", "witness-ad"),
    *("witness-dp", "cold", "shown", "offer"),
)
SPECIFIC = {
    "kind": "RiskAssessed",
    "by": "safety",
    "assessment": "specific",
    "hazards_listed": True,
    "mitigation_detailed": True,
    "scored_with_and_without": True,
    "affected_group_named": True,
}
FILED = {
    "at": "08:10",
    "by": "ad",
    "kind": "ScriptFiled",
    "draft": "Blue",
    "document": "A" * 43,
    "scenes": 40,
}
CHANGED = {**FILED, "changed": ["12"]}
HURT = {
    "id": "case",
    "at": "08:10",
    "by": "upm",
    "kind": "IncidentOpened",
    "incident": "unintended-discharge",
    "severity": "admission",
    "unit": "main",
    "weapon": "G-1",
    "hurt": 1,
}
REPORT = {
    "at": "09:00",
    "by": "upm",
    "kind": "AgencyNotified",
    "agency": "cal-osha",
    "channel": "phone",
    "complete": True,
    "scene_altered": False,
}


def test_the_general_assessment_is_due_a_day_after_the_first_scene_was_planned() -> None:
    # the scene was planned at 06:34, and the last act told stands at 08:00:20
    assert tasks(assessments, told()) == [("general", 24 * 60 - 87, True)]
    assert tasks(assessments, told(drop=("general",))) == [("general", 24 * 60 - 87, False)]
    assert tasks(assessments, told(general={"hazards_listed": False})) == [
        ("general", 24 * 60 - 87, False)
    ]


def test_a_new_plan_gives_the_general_assessment_no_more_time() -> None:
    later = {
        "at": "20:34",
        "by": "ad",
        "kind": "ScenePlanned",
        "scene": "12",
        "plan": 2,
        "place": "private",
    }
    assert tasks(assessments, told(later, drop=("general",))) == [("general", 10 * 60, False)]


def test_a_specific_assessment_that_lacks_a_part_stays_open_until_a_whole_one() -> None:
    lacking = told(specific={"affected_group_named": False})
    assert tasks(assessments, lacking)[1:] == [("12", None, False)]
    whole = {"at": "08:10", "scene": "12", "plan": 1, **SPECIFIC}
    mended = told(whole, specific={"affected_group_named": False})
    assert tasks(assessments, mended)[1:] == []


def test_nothing_is_assessed_where_nothing_is_planned() -> None:
    empty = told(
        drop=(
            "scene",
            "alternatives",
            "specific",
            "approved",
            "on-site",
            "on-site-sign-in",
            "general",
            *NO_SETUP,
        )
    )
    assert tasks(assessments, empty) == []
    assert tasks(triggers, empty) == []


@pytest.mark.parametrize(
    ("scene", "open_to"),
    [
        ({}, True),
        ({"tags": []}, True),
        ({"tags": [], "classes": ["W8"]}, False),
        ({"tags": ["fight"], "classes": ["W12"]}, False),
        ({"tags": ["stunts"], "classes": []}, True),
        ({"tags": ["water"], "classes": []}, True),
    ],
)
def test_a_tag_or_a_firearm_calls_for_a_specific_assessment(
    scene: dict[str, Any], open_to: bool
) -> None:
    state = told(drop=("specific", "approved", *NO_SETUP), scene=scene)
    assert tasks(triggers, state) == ([("12", None, False)] if open_to else [])


def test_it_is_late_once_a_setup_was_begun() -> None:
    state = told(drop=("specific", "approved"))
    assert tasks(triggers, state) == [("12", -87, False)]


def test_it_is_closed_by_the_approval_of_a_whole_one_of_the_newest_plan() -> None:
    assert tasks(triggers, told()) == [("12", -87, True)]
    assert tasks(triggers, told(approved={"by": "actor"})) == [("12", -87, False)]
    lacking = told(specific={"mitigation_detailed": False})
    assert tasks(triggers, lacking) == [("12", -87, False)]
    newer = {
        "at": "08:10",
        "by": "ad",
        "kind": "ScenePlanned",
        "scene": "12",
        "plan": 2,
        "place": "private",
        "classes": ["W1"],
    }
    assert tasks(triggers, told(newer)) == [("12", None, False)]


def test_a_changed_script_opens_the_specific_assessment_again() -> None:
    wait = {"at": "08:25", "by": "upm", "kind": "HoursPlanned", "longest_week_minutes": 60}
    assert tasks(triggers, told(CHANGED, wait)) == [("12", -15, False)]
    assert tasks(triggers, told(FILED)) == [("12", -96, True)]


@pytest.mark.parametrize("change", [{"approved": {"by": "actor"}}, {"drop": ("approved",)}])
def test_what_was_never_settled_is_late_since_the_plan(change: dict[str, Any]) -> None:
    assert tasks(triggers, told(CHANGED, **change)) == [("12", -96, False)]
    late = {"at": "08:15", "by": "upm", "kind": "AssessmentApproved", "scene": "12", "plan": 1}
    assert tasks(triggers, told(CHANGED, late, **change)) == [("12", -101, False)]


def test_a_way_that_leaves_more_opens_it_again_from_then_on() -> None:
    named = {"scene": "12", "plan": 1}
    weighed = {"by": "armorer", "kind": "AlternativesWeighed", "considered": ["rubber"], **named}
    stands = (
        {"at": "08:02", "chosen": "rubber", **weighed},
        {"at": "08:03", **SPECIFIC, **named},
        {"at": "08:04", "by": "upm", "kind": "AssessmentApproved", **named},
    )
    (settled,) = tasks(triggers, told(*stands))
    assert settled[2]
    real = {"at": "08:10", "chosen": "real-blanks", "reason": "A" * 43, **weighed}
    assert tasks(triggers, told(*stands, real)) == [("12", 0, False)]
    wait = {"at": "08:25", "by": "upm", "kind": "HoursPlanned", "longest_week_minutes": 60}
    assert tasks(triggers, told(*stands, real, wait)) == [("12", -15, False)]


@pytest.mark.parametrize(("minutes", "open_to"), [(3600, False), (3601, True)])
def test_a_week_of_more_than_60_hours_calls_for_one(minutes: int, open_to: bool) -> None:
    hours = {"at": "08:10", "by": "upm", "kind": "HoursPlanned", "longest_week_minutes": minutes}
    state = told(hours)
    assert [t for t in tasks(triggers, state) if t[0] == "hours"] == (
        [("hours", None, False)] if open_to else []
    )


def test_the_hours_are_settled_by_a_later_whole_one_of_no_scene() -> None:
    hours = {"at": "08:10", "by": "upm", "kind": "HoursPlanned", "longest_week_minutes": 4000}
    before, after = {"at": "08:05", **SPECIFIC}, {"at": "08:20", **SPECIFIC}
    half = {**after, "affected_group_named": False}
    assert ("hours", None, False) in tasks(triggers, told(before, hours))
    assert ("hours", None, False) in tasks(triggers, told(hours, half))
    assert ("hours", None, True) in tasks(triggers, told(hours, after))


def test_a_production_may_adopt_fewer_hours_and_never_more() -> None:
    hours = {"at": "08:10", "by": "upm", "kind": "HoursPlanned", "longest_week_minutes": 3500}

    def adopted(value: int) -> dict[str, Any]:
        number = {"name": "hours-trigger-minutes", "value": value}
        return {
            "at": "08:05",
            "by": "producer",
            "kind": "PackAdopted",
            "pack": "california",
            "parameters": [number],
        }

    assert ("hours", None, False) in tasks(triggers, told(adopted(3000), hours))
    longer = {**hours, "longest_week_minutes": 3601}
    assert ("hours", None, False) in tasks(triggers, told(adopted(9000), longer))


@pytest.mark.parametrize(
    ("severity", "open_to"),
    [("nobody-hurt", False), ("injury", False), ("admission", True), ("death", True)],
)
def test_the_state_is_told_of_a_death_or_admission(severity: str, open_to: bool) -> None:
    state = told({**HURT, "severity": severity})
    assert tasks(report, state) == ([("#", 8 * 60, False)] if open_to else [])


def test_the_clock_runs_from_when_the_employer_learned() -> None:
    assert tasks(report, told({**HURT, "learned_at": "08:00"})) == [("#", 8 * 60 - 10, False)]


def test_only_a_complete_report_to_the_state_that_says_whether_the_scene_was_altered() -> None:
    def closed(**change: Any) -> bool:
        said = {k: v for k, v in {**REPORT, **change}.items() if v is not None}
        return tasks(report, told(HURT, said))[0][2]

    assert closed()
    assert closed(scene_altered=True)
    assert not closed(scene_altered=None)
    assert not closed(complete=False)
    assert not closed(agency="osha")
    assert not closed(agency="police")


def test_a_report_of_another_case_closes_nothing() -> None:
    other = {**HURT, "id": "other", "at": "08:20"}
    state = told(HURT, other, {**REPORT, "answers": ["other"]})
    assert [closed for _, _, closed in tasks(report, state)] == [False, True]


def test_a_setup_with_a_firearm_in_a_scene_that_nobody_planned() -> None:
    state = told()
    body = SetupBegun(
        setup=SetupId("15A"),
        unit=UnitId("main"),
        scene=SceneId("15"),
        purpose=Purpose.TAKE,
        weapons=(WeaponId("G-1"),),
        toward=Toward.NOBODY,
    )
    act = Act(
        production=Label("p"),
        body=body,
        by=PersonId("ad"),
        device=DeviceId("ad"),
        seq=99,
        at_us=state.now_us,
    )
    revise = next(rule for rule in CALIFORNIA if rule.id == "cal-9152b.revise")
    question = Question(state, act, state.now_us)
    assert revise.judge(question) == Broken("scene 15 has firearms and no plan")
