"""Cures: what people here can do with their hands, and what they can never do."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.acts.day import DayClosed, DayOpened
from coldproof.acts.floor import ReadyCalled
from coldproof.acts.kit import WeaponRegistered, WeaponRetired
from coldproof.acts.plan import AssessmentApproved, LivePlanApproved, RiskAssessed, ScenePlanned
from coldproof.acts.production import (
    CredentialShown,
    DutyLeft,
    HandlingResumed,
    PackAdopted,
    PersonTrained,
    RoleAppointed,
    RoleEnded,
)
from coldproof.acts.voice import HazardAnswered, HoldLifted, WorkReleased
from coldproof.desk.cures import MAX_STEPS, NEVER, Cures, cures
from coldproof.desk.remedies.where import open_for
from coldproof.rules.base import Broken, Remedy
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.words.ids import WeaponId
from coldproof.words.sentence import Sentence
from tests.unit.worlds import Asked, ask

BANNED = (
    WorkReleased,
    HoldLifted,
    ReadyCalled,
    HandlingResumed,
    HazardAnswered,
    RoleAppointed,
    RoleEnded,
    PersonTrained,
    CredentialShown,
    DutyLeft,
    PackAdopted,
    ScenePlanned,
    RiskAssessed,
    AssessmentApproved,
    LivePlanApproved,
    WeaponRegistered,
    WeaponRetired,
    DayOpened,
    DayClosed,
)
ACCEPT = {
    "at": "08:00:30",
    "by": "actor",
    "kind": "HandoverAccepted",
    "weapon": "G-1",
    "giver": "armorer",
    "setup": "12A",
}
ALL = tuple(PACKS)


def cure(asked: Asked, packs: tuple[str, ...] = ALL) -> Cures:
    return cures(asked.state, asked.act, asked.now_us, packs)


def test_nothing_to_cure_when_nothing_refuses() -> None:
    assert cure(ask(ACCEPT)) == Cures(True, (), ())


def test_the_first_remedy_is_to_do_it_without_this_gun() -> None:
    found = cure(ask(ACCEPT, drop=["shown"]))
    assert found.steps[0] == ("Do it without this gun: use R-1, or play the moment without one.")
    assert found.remedies[0] is Remedy.WITHOUT_GUN


@pytest.mark.parametrize(
    "drop",
    [
        ["shown"],
        ["witness-ad"],
        ["witness-ad", "witness-dp"],
        ["cold"],
        ["seen", "witness-ad", "witness-dp", "cold", "shown"],
        ["sign-in"],
        ["meeting", "sign-in"],
        ["on-site", "on-site-sign-in"],
        ["offer"],
    ],
    ids=str,
)
def test_what_was_left_out_can_be_made_good_by_hand(drop: list[str]) -> None:
    asked = ask(ACCEPT, drop=drop)
    assert judge(asked.state, asked.act, asked.now_us, ALL).refused
    found = cure(asked)
    assert found.found, found
    assert len(found.remedies) <= MAX_STEPS + 1
    assert not [a for a in found.acts if isinstance(a.body, BANNED)]


@pytest.mark.parametrize(
    ("acts", "need"),
    [
        (
            [{"at": "08:00:25", "by": "dp", "kind": "WorkStopped", "scope": "production"}],
            "the stop must be released by those who may",
        ),
        (
            [{"at": "08:00:25", "by": "actor", "kind": "HandlingWithheld", "person": "actor"}],
            "whoever withheld handling must end it",
        ),
        (
            [{"at": "08:00:25", "by": "armorer", "kind": "NotReadyCalled", "unit": "main"}],
            'a handler must end the "not ready"',
        ),
        (
            [{"at": "08:00:25", "by": "safety", "kind": "HoldPlaced", "weapon": "G-1"}],
            "the hold must be lifted by who placed it",
        ),
    ],
    ids=["stop", "withheld", "not ready", "hold"],
)
def test_no_paper_cures(acts: list[dict[str, object]], need: str) -> None:
    found = cure(ask(ACCEPT, acts=acts))
    assert not found.found
    assert found.steps[-1] == NEVER
    assert need in found.needs
    assert found.acts == ()


def test_without_any_handler_nobody_here_can_make_it_yes() -> None:
    found = cure(ask(ACCEPT, drop=["hat-armorer", "hat-propmaster"]), ("core",))
    assert not found.found
    assert found.steps[-1] == NEVER
    assert "a qualified handler must be appointed for the day" in found.needs


def test_what_leaves_a_gun_unwatched_is_answered_with_keeping_it() -> None:
    left = {
        "at": "08:01",
        "by": "armorer",
        "kind": "WeaponLeft",
        "weapon": "G-1",
        "place": "cart",
    }
    found = cure(ask(left), ("core",))
    assert not found.found
    assert found.steps[-1] == "keep it in a handler's hand or sight"


def test_remedies_that_are_not_needed_are_dropped() -> None:
    found = cure(ask(ACCEPT, drop=["offer"]))
    assert found.remedies == (Remedy.WITHOUT_GUN, Remedy.OFFER)


ROLLING: list[dict[str, Any]] = [
    {
        "at": "07:46",
        "by": "ad",
        "kind": "ScenePlanned",
        "scene": "13",
        "plan": 1,
        "place": "private",
        "classes": ["W8"],
    },
    {
        "at": "07:47",
        "by": "armorer",
        "kind": "AlternativesWeighed",
        "scene": "13",
        "plan": 1,
        "considered": ["rubber"],
        "chosen": "rubber",
    },
    {
        "at": "07:50:30",
        "by": "ad",
        "kind": "SetupBegun",
        "setup": "13A",
        "unit": "main",
        "scene": "13",
        "purpose": "take",
        "toward": "nobody",
        "weapons": ["G-1"],
    },
    {"at": "07:51", "by": "ad", "kind": "CameraRolled", "setup": "13A"},
]
DRAWN = {"at": "08:05", "kind": "WeaponUnlocked", "store": "safe", "unit": "main", "by": "armorer"}
PLANNED = {"alternatives": {"chosen": "real-dummies"}, "setup": {"weapons": ["R-1"]}}


def test_what_a_roll_that_nobody_cut_keeps_is_freed_by_the_cut() -> None:
    locked = {"at": "08:01", "by": "armorer", "kind": "WeaponLockedUp", "store": "safe"}
    acts = [*ROLLING, {**locked, "weapons": ["G-1"]}]
    found = cure(ask({**DRAWN, "weapons": ["G-1"]}, acts=acts, change=PLANNED), ("core",))
    assert found.found
    assert found.steps[1:] == ("ad calls the cut of 13A, still rolling",)
    assert found.remedies == (Remedy.WITHOUT_GUN, Remedy.CUT)
    cut = {"at": "08:02", "by": "ad", "kind": "CutCalled", "setup": "13A"}
    assert cure(ask({**DRAWN, "weapons": ["G-1"]}, acts=[*acts, cut], change=PLANNED)).found


def test_nobody_cuts_what_did_not_roll_to_get_a_gun_out() -> None:
    locked = {"at": "08:01", "by": "armorer", "kind": "WeaponLockedUp", "store": "safe"}
    acts = [*ROLLING[:-1], {**locked, "weapons": ["G-1"]}]
    found = cure(ask({**DRAWN, "weapons": ["G-1"]}, acts=acts, change=PLANNED), ("core",))
    assert not found.found
    assert found.steps[1:] == ("If 13A is done: ad closes it.",)
    assert (found.needs, found.remedies, found.acts) == ((), (), ())


def test_a_card_that_nobody_saw_keeps_a_gun_and_one_of_a_closed_unit_none() -> None:
    locked = {"at": "08:01", "by": "armorer", "kind": "WeaponLockedUp", "store": "safe"}
    acts = [*ROLLING[:-1], {**locked, "weapons": ["G-1"]}]
    asked = ask({**DRAWN, "weapons": ["G-1"]}, acts=acts, change=PLANNED)
    one, main = asked.state.setups["13A"], asked.state.units["main"]
    other = one._replace(card=replace(one.card, weapons=(WeaponId("R-1"),)), unseen=(one.card,))
    unseen = asked.state._replace(setups={**asked.state.setups, "13A": other})
    assert open_for(unseen, asked.act) == ["13A"]
    closed = main._replace(closed=one.position + 1)
    over = asked.state._replace(units={**asked.state.units, "main": closed})
    assert open_for(over, asked.act) == []


def test_a_close_is_told_with_who_else_does_it_where_both_are_in_the_way() -> None:
    locked = {"at": "08:01", "by": "armorer", "kind": "WeaponLockedUp", "store": "safe"}
    acts = [*ROLLING[:-1], {**locked, "weapons": ["G-1"]}]
    drawn = {**DRAWN, "by": "actor", "weapons": ["G-1"]}
    found = cure(ask(drawn, acts=acts, change=PLANNED), ("core",))
    assert not found.found
    assert found.steps[1:] == ("If 13A is done: ad closes it.", "Let armorer do it.")


def test_no_close_is_told_where_something_else_stays_in_the_way() -> None:
    locked = {"at": "08:01", "by": "armorer", "kind": "WeaponLockedUp", "store": "safe"}
    acts = [*ROLLING[:-1], {**locked, "weapons": ["G-1"]}]
    drop = ["hat-armorer", "hat-propmaster"]
    drawn = {**DRAWN, "by": "actor", "weapons": ["G-1"]}
    found = cure(ask(drawn, acts=acts, change=PLANNED, drop=drop), ("core",))
    assert found.steps[1:] == (NEVER,)


def test_what_another_unit_rolls_is_not_cut_for_a_gun() -> None:
    locked = {"at": "08:01", "by": "armorer", "kind": "WeaponLockedUp", "store": "safe"}
    opened = {
        "at": "07:44",
        "by": "upm",
        "kind": "UnitOpened",
        "unit": "second",
        "day": "2025-03-13",
        "place": "yard",
    }
    other = [{**one, "setup": "22B", "unit": "second"} for one in ROLLING[2:3]]
    theirs = [*other, {"at": "07:51:30", "by": "ad", "kind": "CameraRolled", "setup": "22B"}]
    acts = [*ROLLING, opened, *theirs, {**locked, "weapons": ["G-1"]}]
    found = cure(ask({**DRAWN, "weapons": ["G-1"]}, acts=acts, change=PLANNED), ("core",))
    assert found.steps[1:] == ("ad calls the cut of 13A, still rolling",)


RELEASE = {
    "at": "08:00:30",
    "by": "armorer",
    "kind": "WorkReleased",
    "answers": ["stop"],
    "cause_found": True,
    "fixed": False,
    "crew_told": True,
}
STOPPED = {"id": "stop", "at": "08:00:25", "by": "dp", "kind": "WorkStopped", "scope": "production"}


@pytest.mark.parametrize(
    "question",
    [
        RELEASE,
        {"at": "08:00:30", "by": "ad", "kind": "DayClosed", "day": "2025-03-13"},
        {
            "at": "08:00:30",
            "by": "armorer",
            "kind": "WeaponLeft",
            "weapon": "G-1",
            "place": "table",
        },
        {"at": "08:00:30", "by": "armorer", "kind": "SightLost", "weapons": ["G-1"]},
    ],
    ids=lambda q: str(q["kind"]),
)
def test_an_act_that_brings_no_gun_into_play_is_not_done_without_one(
    question: dict[str, object],
) -> None:
    asked = ask(question, acts=[STOPPED])
    assert judge(asked.state, asked.act, asked.now_us, ALL).refused
    found = cure(asked)
    assert found.steps
    assert not any("without this gun" in step for step in found.steps)
    assert Remedy.WITHOUT_GUN not in found.remedies


@pytest.mark.parametrize(
    "question",
    [
        ACCEPT,
        {"at": "08:00:30", "by": "actor", "kind": "CameraRolled", "setup": "12A"},
        {
            "at": "08:00:30",
            "by": "armorer",
            "kind": "WeaponOffered",
            "weapon": "G-1",
            "to": "actor",
            "setup": "12A",
        },
    ],
    ids=lambda q: str(q["kind"]),
)
def test_what_brings_one_into_play_begins_with_doing_it_without(
    question: dict[str, object],
) -> None:
    found = cure(ask(question, acts=[STOPPED]))
    assert found.steps[0].startswith("Do it without this gun")


@pytest.mark.parametrize(
    ("scope", "way"),
    [
        ({"scope": "item", "target": "G-1"}, "use R-1, or play the moment without one."),
        ({"scope": "item", "target": "R-1"}, "play the moment without one."),
        ({"scope": "unit", "target": "main"}, "play the moment without one."),
        ({"scope": "production"}, "play the moment without one."),
    ],
    ids=["the gun", "the rubber gun", "the unit", "all"],
)
def test_what_a_stop_reaches_is_not_used_instead(scope: dict[str, str], way: str) -> None:
    stop = {"at": "08:00:25", "by": "dp", "kind": "WorkStopped", **scope}
    found = cure(ask(ACCEPT, acts=[stop], drop=["shown"]))
    assert found.steps[0] == f"Do it without this gun: {way}"


def test_what_to_do_is_a_sentence_that_can_be_translated() -> None:
    for drop in (["shown"], ["witness-ad", "witness-dp"], ["meeting", "sign-in"], ["offer"]):
        assert all(isinstance(step, Sentence) for step in cure(ask(ACCEPT, drop=drop)).steps)


OPENED = {
    "at": "08:02:10",
    "by": "armorer",
    "kind": "WeaponUnloaded",
    "weapon": "G-1",
    "rounds": [{"lot": "B-1", "count": 2}],
}
CLICKED = [
    {"at": "08:02", "by": "actor", "kind": "WeaponMisfired", "weapon": "G-1"},
    {"at": "08:02:05", "by": "armorer", "kind": "WeaponCollected", "weapon": "G-1"},
]


@pytest.mark.parametrize("at", ["08:01:59", "08:02:00", "08:02:29"])
def test_after_a_click_an_answer_has_one_number_and_none_below_zero(at: str) -> None:
    asked = ask({**OPENED, "at": at}, world="set-hot", acts=CLICKED)
    (judged,) = [
        one
        for one in judge(asked.state, asked.act, asked.now_us, ALL).judged
        if (one.stands_in_the_way and one.rule.id == "set.misfire-wait")
    ]
    assert judged.finding == Broken("the wait after a click or an odd report of G-1 is not over")
    keep = "keep G-1 pointed away from everyone for 60 s from the click; still loaded"
    assert cure(asked).steps == (keep,)


@pytest.mark.parametrize(("adopted_s", "wait_s"), [(45, 60), (90, 90)])
def test_the_wait_told_is_the_longest_known_and_ends_the_refusal(
    adopted_s: int, wait_s: int
) -> None:
    longer = [{"name": "misfire-wait-us", "value": adopted_s * 1_000_000}]
    adopted = {"at": "08:01", "by": "producer", "kind": "PackAdopted", "pack": "set-practice"}
    acts: list[dict[str, Any]] = [{**adopted, "parameters": longer}, *CLICKED]
    found = cure(ask(OPENED, world="set-hot", acts=acts))
    assert found.found
    assert found.steps == (
        f"keep G-1 pointed away from everyone for {wait_s} s from the click; still loaded",
    )
