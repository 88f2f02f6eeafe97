"""New Mexico's duties: a complaint is read and answered; what was adopted is practiced."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.rules.new_mexico.complaints import act_on_complaint
from coldproof.rules.new_mexico.policy import TRACES, follow_adopted_policy
from coldproof.rules.packs import PACKS
from coldproof.words.units import HOUR_US
from tests.rules.told import found, tasks, told

HAZARD = {"id": "hazard", "at": "08:10", "by": "dp", "kind": "HazardReported", "unit": "main"}


def seen(at: str, by: str = "upm") -> dict[str, Any]:
    return {"at": at, "by": by, "kind": "HazardSeen"}


def test_a_complaint_is_to_be_read_within_two_hours_and_answered() -> None:
    state = told(HAZARD)
    assert tasks(act_on_complaint, state) == [("read #", 120, False), ("answer #", None, False)]
    read, answer = found(act_on_complaint, state)
    assert not read.overdue(state.now_us + 2 * HOUR_US)
    assert read.overdue(state.now_us + 2 * HOUR_US + 1)
    assert not answer.overdue(state.now_us + 90 * HOUR_US)


def test_reading_closes_one_and_answering_both() -> None:
    assert [t[2] for t in tasks(act_on_complaint, told(HAZARD, seen("08:20")))] == [True, False]
    answer = {"at": "08:30", "by": "upm", "kind": "HazardAnswered", "acted": False}
    assert tasks(act_on_complaint, told(HAZARD, answer)) == []


def test_who_made_it_does_not_read_it() -> None:
    state = told(HAZARD, seen("08:20", by="dp"))
    assert [t[2] for t in tasks(act_on_complaint, state)] == [False, False]


def test_its_subject_does_not_answer_it() -> None:
    answer = {"at": "08:30", "by": "ad", "kind": "HazardAnswered", "acted": True}
    state = told({**HAZARD, "subject": "ad"}, answer)
    assert len(tasks(act_on_complaint, state)) == 2


def adopt(*packs: str) -> list[dict[str, Any]]:
    return [
        {"at": "06:30", "by": "producer", "kind": "PackAdopted", "pack": pack} for pack in packs
    ]


EVERY = ("industry-us", "set-practice", "california", "new-mexico", "records")


def test_a_day_rightly_run_leaves_every_trace() -> None:
    assert tasks(follow_adopted_policy, told(*adopt(*EVERY))) == []


@pytest.mark.parametrize(
    ("drop", "rule"),
    [
        (("meeting", "sign-in"), "csatf-1.safety-meeting-daily"),
        (("on-site", "on-site-sign-in"), "csatf-1.meeting-on-site-content"),
        (("hat-armorer", "hat-propmaster"), "csatf-1.designated-custodian"),
        (("training",), "csatf-1.trained-before-issue"),
        (("verify-d1",), "csatf-1.live-exclusion-process"),
        (("keys", "keys-ammo"), "set.locked-store"),
        (("alternatives",), "set.alternatives-considered"),
        (("contact",), "cal-9153a5-6.contact-and-staffing"),
        (("general",), "cal-9152-5ab.assessments"),
    ],
)
def test_an_adopted_rule_that_left_no_trace_is_on_the_sheet(
    drop: tuple[str, ...], rule: str
) -> None:
    subjects = [t[0] for t in tasks(follow_adopted_policy, told(*adopt(*EVERY), drop=drop))]
    assert [s for s in subjects if s.startswith(f"{rule}: ")]
    assert [s for s in subjects if "was adopted by producer, and no record of " in s] == subjects


def test_a_rule_that_nobody_adopted_is_not() -> None:
    state = told(*adopt("california"), drop=("meeting", "sign-in"))
    assert tasks(follow_adopted_policy, state) == []


def test_a_gun_out_with_no_check_is_on_the_sheet() -> None:
    checks = ("empty", "told-apart", "load", "seen", "witness-ad", "witness-dp", "cold", "shown")
    subjects = [t[0] for t in tasks(follow_adopted_policy, told(*adopt(*EVERY), drop=checks))]
    assert subjects == [
        "csatf-1.check-before-use: industry-us was adopted by producer, and no record of a check"
        " of a weapon that is out"
    ]


def test_a_day_without_weapons_out_has_no_sheet() -> None:
    away = {
        "at": "08:10",
        "by": "armorer",
        "kind": "WeaponLockedUp",
        "weapon": "G-1",
        "store": "safe",
    }
    state = told(*adopt(*EVERY), away, drop=("general", "contact"))
    assert tasks(follow_adopted_policy, state) == []


def test_each_trace_names_a_pack_and_a_rule_of_it() -> None:
    for pack, rule, _, _ in TRACES:
        if pack in PACKS:
            text = PACKS[pack]
            mine = [r.id for r in text.rules] + [d.id for d in text.duties]
            assert rule in mine, f"{pack} has no {rule}"
