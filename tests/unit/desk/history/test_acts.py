"""Act rows: every act in one line, judged only if asked, and what stands out of it."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.base import Asked
from coldproof.acts.case import ClockRead
from coldproof.acts.custody import WeaponLeft
from coldproof.acts.day import MealBegan
from coldproof.acts.voice import HazardReported, PagePublished
from coldproof.acts.voice import WorkStopped as Stopped
from coldproof.desk.history.rows import ActRow
from coldproof.desk.history.telling import told
from coldproof.rules.judge import judge
from coldproof.words.floor import Known, Scope
from coldproof.words.ids import Committed, Digest, Label, PersonId, UnitId, WeaponId
from coldproof.words.units import MINUTE_US, SECOND_US
from tests.unit.desk.history.told_days import (
    DAYS,
    TAKEN,
    accounts,
    by_hand,
    changed,
    entries,
    example,
    history,
)
from tests.unit.state.rows import act

LEFT = WeaponLeft(weapons=(WeaponId("G-1"),), place=Label("cart"))
DIGEST = "A" * 43


def last(*acts: dict[str, Any], **world: Any) -> ActRow:
    return history(*acts, **world).acts[-1]


@pytest.mark.parametrize("name", DAYS)
def test_every_act_has_one_row_in_the_order_of_the_log(name: str) -> None:
    whole = example(name)
    rows = told(whole).acts
    assert [(r.position, r.event_id, r.by) for r in rows] == [
        (e.position, e.id, e.act.by) for e in whole
    ]


def test_the_fatal_handover_is_refused_by_the_rules_that_the_replay_names() -> None:
    step = accounts("ranch-2021")[0].steps[79]
    row = told(example("ranch-2021"), judge).acts[79]
    verdict = judge(step.before, step.entry.act, step.entry.at_us)
    assert (row.verdict, row.refusals) == ("refused", verdict.refusals)
    assert {
        "csatf-1.check-before-use",
        "csatf-1.live-exclusion-process",
        "csatf-1.never-unattended",
        "csatf-1.treat-as-loaded",
        "csatf-1.meeting-on-site-content",
        "csatf-1.no-point-at-person",
    } <= set(row.refusals)
    assert row.what == "handover accepted, G1, giver first-ad, setup cross-draw"
    assert row.weapons == (("G1", "QUARANTINED"),)
    assert row.marks == ("G1 quarantined: moved out of order",)


def test_without_a_judge_nothing_is_said_of_rules() -> None:
    for row in told(example("ranch-2021")).acts:
        assert (row.verdict, row.refusals, row.undecided, row.warnings) == ("", (), (), ())


def test_that_no_rule_applies_is_not_that_it_was_not_refused() -> None:
    rows = told(example("ranch-2021"), judge).acts
    assert rows[0].verdict == "no rule applies"
    assert {row.verdict for row in rows} <= {"no rule applies", "not refused", "warned", "refused"}


def test_the_judge_is_asked_about_the_state_before_the_act() -> None:
    seen: list[int] = []

    def counting(state: Any, asked: Any, at_us: int) -> Any:
        seen.append(state.size)
        return judge(state, asked, at_us)

    whole = entries(TAKEN)
    told(whole, counting)
    assert seen == [entry.position for entry in whole]


def test_an_act_answers_positions_and_an_unknown_answer_is_left_out() -> None:
    row = last(TAKEN)
    offer = next(r for r in history(TAKEN).acts if r.kind == "WeaponOffered")
    assert row.answers == (offer.position,)
    *rest, one = entries(TAKEN)
    broken = changed(one, answers=(DIGEST,))
    assert told([*rest, broken]).acts[-1].answers == ()


def test_days_are_named_and_what_lies_outside_of_them_is_not() -> None:
    rows = history(act("DayClosed", "upm", day="2025-03-13")).acts
    assert (rows[0].day, rows[-1].day) == ("", "2025-03-13")


@pytest.mark.parametrize(
    ("envelope", "marks"),
    [
        ({}, ()),
        ({"known": Known.PAPER}, ("known from paper",)),
        (
            {"known": Known.VOUCHED, "vouched_by": PersonId("upm")},
            ("vouched for", "entered by upm"),
        ),
        ({"known": Known.GUEST_KEY}, ("signed with a guest key",)),
        (
            {"asked": Asked(refused=True, rules=Digest(DIGEST))},
            ("asked before, and the answer was no",),
        ),
        (
            {"asked": Asked(refused=False, rules=Digest(DIGEST))},
            ("asked before, and the answer was not no",),
        ),
    ],
)
def test_how_an_act_is_known_is_marked(envelope: dict[str, Any], marks: tuple[str, ...]) -> None:
    meal = MealBegan(unit=UnitId("main"))
    assert told(by_hand(entries(), "ad", meal, **envelope)).acts[-1].marks == marks


def test_what_may_restrict_only_is_marked_by_key_and_by_standing() -> None:
    meal = MealBegan(unit=UnitId("main"))
    *rest, one = by_hand(entries(), "ad", meal)
    row = told([*rest, one._replace(may_permit=False)]).acts[-1]
    assert row.marks == ("may restrict only",)
    row = told([*rest, one._replace(may_permit=False, arrived=True)]).acts[-1]
    assert row.marks == ("may restrict only", "arrived, and nobody signed it whose key is known")
    revoked = act("KeyRevoked", "producer", person="ad", revoked="ad")
    assert last(revoked, act("MealBegan", "ad", unit="main")).marks == ("may restrict only",)


def test_a_clipped_time_and_a_late_entry_are_marked() -> None:
    read = by_hand(entries(), "clerk", ClockRead())
    on_time = by_hand(read, "armorer", LEFT, at_us=read[-1].at_us - 15 * MINUTE_US)
    assert "late" not in "".join(told(on_time).acts[-1].marks)
    late = by_hand(read, "armorer", LEFT, at_us=read[-1].at_us - 16 * MINUTE_US)
    assert told(late).acts[-1].marks[0] == "late entry, 16 min"
    *rest, one = on_time
    clipped = told([*rest, one._replace(at_us=one.at_us + MINUTE_US)]).acts[-1]
    assert clipped.marks[0].startswith("claimed 2025-03-13 ")
    assert clipped.marks[0].endswith(" UTC, and clipped")


def test_less_than_a_second_after_a_reading_of_the_clock_is_not_marked() -> None:
    *rest, one = by_hand(entries(), "armorer", LEFT)
    near = told([*rest, one._replace(at_us=one.at_us - SECOND_US + 1)]).acts[-1]
    assert not any("clipped" in mark for mark in near.marks)
    off = told([*rest, one._replace(at_us=one.at_us - SECOND_US)]).acts[-1]
    assert off.marks[0].endswith(" UTC, and clipped")


def test_a_stop_is_marked_whoever_opened_it_and_its_end_too() -> None:
    row = last(act("WorkStopped", "dp", scope="production"))
    assert (row.stops, row.marks) == (True, ("STOP: work was stopped",))
    shot = last(act("DischargedUnmeant", "actor", weapon="G-1"))
    assert (shot.stops, shot.marks[0]) == (True, "STOP: an unmeant discharge")
    asked = act("ShowRequested", "dp", weapon="G-1")
    shown = last(asked, act("ShowAnswered", weapon="G-1"))
    assert shown.marks == (f"ends the show me of position {shown.position - 1}",)
    assert not shown.stops


def test_a_stop_by_nobody_enrolled_is_told_as_it_came() -> None:
    stop = Stopped(scope=Scope.PRODUCTION)
    clerk = PersonId("clerk")
    fields = {"known": Known.VOUCHED, "vouched_by": clerk, "device": "clerk"}
    *rest, one = by_hand(entries(), "somebody", stop, **fields)
    row = told([*rest, one._replace(may_permit=False)]).acts[-1]
    assert (row.by, row.device, row.stops) == ("somebody", "clerk", True)
    assert row.marks[:3] == ("may restrict only", "vouched for", "entered by clerk")


def test_what_is_committed_is_named_and_never_spelled_out() -> None:
    said = HazardReported(unit=UnitId("main"), words=Committed(DIGEST))
    row = told(by_hand(entries(), "dp", said)).acts[-1]
    assert row.what == "hazard reported, unit main, words committed"
    assert DIGEST not in "".join(map(str, row[9:]))


def test_lots_are_named_wherever_they_stand() -> None:
    back = act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "D-1", "count": 6}])
    assert last(back).lots == ("D-1",)
    case = act(
        "IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt", lots=["D-1", "B-1"]
    )
    assert last(case).lots == ("D-1", "B-1")
    assert last(TAKEN).lots == ()


PAGE = PagePublished(page=Digest(DIGEST))


def test_a_page_that_the_server_says_it_serves_is_nothing_that_arrived() -> None:
    *before, page = by_hand(entries(), "clerk", PAGE)
    row = told([*before, page._replace(may_permit=False, arrived=True)]).acts[-1]
    assert (row.kind, row.marks) == ("PagePublished", ())


@pytest.mark.parametrize(
    ("by", "body", "envelope"),
    [
        ("dp", PAGE, {}),
        ("clerk", PAGE, {"vouched_by": PersonId("dp")}),
        ("clerk", HazardReported(), {}),
    ],
)
def test_what_is_not_the_server_s_own_arrived(by: str, body: Any, envelope: Any) -> None:
    *before, one = by_hand(entries(), by, body, **envelope)
    row = told([*before, one._replace(may_permit=False, arrived=True)]).acts[-1]
    assert "arrived, and nobody signed it whose key is known" in row.marks
    assert "may restrict only" in row.marks
