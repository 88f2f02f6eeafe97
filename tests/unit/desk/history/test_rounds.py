"""Rounds rows: what each act did to a lot's books; rounds from nowhere are shown as such."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.kit import LotReceived
from coldproof.desk.history.rows import RoundsRow
from coldproof.desk.history.telling import told
from coldproof.words.ids import LotId
from coldproof.words.kit import RoundClass
from tests.unit.desk.history.told_days import (
    DAYS,
    EMPTY_NOW,
    TAKEN,
    by_hand,
    entries,
    example,
    history,
)
from tests.unit.state.rows import act

COUNTS = (
    "received",
    "told_apart",
    "issued",
    "returned",
    "loaded",
    "unloaded",
    "fired",
    "misfired",
    "recovered",
    "counted",
    "expected",
    "found",
    "scrapped",
    "sent_back",
    "evidence",
    "lost",
    "difference",
)
FIRED = act("WeaponFired", "actor", weapon="G-1", lot="B-1", count=2)


def last(*acts: dict[str, Any], **world: Any) -> RoundsRow:
    return history(*acts, **world).rounds[-1]


def told_of(row: RoundsRow) -> dict[str, Any]:
    """The counts of a row that are not nothing."""
    return {name: getattr(row, name) for name in COUNTS if getattr(row, name)}


def test_a_lot_is_followed_from_its_box_into_the_gun() -> None:
    rows = [row for row in history().rounds if row.lot == "D-1"]
    assert [(row.event, told_of(row)) for row in rows] == [
        ("lot received", {"received": 20}),
        ("rounds verified", {"told_apart": 20}),
        ("rounds drawn", {"issued": 6}),
        ("rounds proved", {"told_apart": 6}),
        ("weapon loaded", {"loaded": 6}),
    ]
    end = rows[-1]
    assert (end.kind, end.caliber, end.charge, end.supplier) == (
        "dummy",
        "45 Colt",
        "none",
        "prop house",
    )
    assert (end.stored_after, end.carried_after, end.in_guns_after) == (14, 0, 6)
    assert (end.wanting_after, end.unexplained_after, end.weapon) == (0, 0, "G-1")


def test_blanks_fired_and_their_cases_are_counted_once_each() -> None:
    back = act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "B-1", "count": 2, "fate": "fired"}])
    fired, out = history(FIRED, back, world="set-hot").rounds[-2:]
    assert (told_of(fired), fired.in_guns_after, fired.scene) == ({"fired": 2}, 0, "12")
    assert (told_of(out), out.by) == ({"recovered": 2}, "armorer")


def test_a_misfire_is_told_twice_and_counted_once() -> None:
    click = act("WeaponMisfired", "actor", weapon="G-1")
    back = act(
        "WeaponUnloaded",
        weapon="G-1",
        rounds=[{"lot": "B-1", "count": 1, "fate": "misfired"}, {"lot": "B-1", "count": 1}],
    )
    one, two = history(click, back, world="set-hot").rounds[-2:]
    assert (one.lot, told_of(one)) == ("", {})
    assert one.remark == "a round in it did not go off; its lot is told when it is unloaded"
    assert told_of(two) == {"misfired": 1, "unloaded": 1}


def test_a_round_too_few_and_what_two_people_accept_of_it() -> None:
    counted = act("LotCounted", lot="D-1", count=13, expected=14)
    row = last(counted)
    assert told_of(row) == {"counted": 13, "expected": 14, "difference": -1}
    assert (row.wanting_after, row.counted_with) == (1, ())
    accepted = act("ShortageAccepted", lot="D-1", count=1, searched=True)
    other = act("ShortageAccepted", "ad", lot="D-1", count=1, searched=True)
    again = act("LotCounted", "ad", lot="D-1", count=13, expected=13)
    one, two, three = history(counted, accepted, other, again).rounds[-3:]
    assert (told_of(one), one.wanting_after) == ({}, 1)
    assert (told_of(two), two.wanting_after) == ({"lost": 1}, 0)
    assert (told_of(three), three.counted_with) == ({"counted": 13, "expected": 13}, ("armorer",))


@pytest.mark.parametrize(
    ("acts", "found"),
    [
        (
            (act("LotCounted", lot="D-1", count=15, expected=14),),
            {"counted": 15, "expected": 14, "difference": 1},
        ),
        ((act("RoundsStored", lot="D-1", count=1),), {"returned": 1, "difference": 1}),
        (
            (act("WeaponFired", "actor", weapon="G-1", lot="B-1", count=1),),
            {"difference": 1},
        ),
        (
            (act("WeaponUnloaded", weapon="G-1", rounds=[{"lot": "D-1", "count": 7}]),),
            {"unloaded": 7, "difference": 1},
        ),
        ((EMPTY_NOW,), {"difference": -6}),
        (
            (act("RoundsDrawn", lot="B-1", count=40),),
            {"issued": 40, "difference": 10},
        ),
    ],
)
def test_what_comes_from_nowhere_or_is_gone_is_a_difference_at_that_act(
    acts: tuple[dict[str, Any], ...], found: dict[str, int]
) -> None:
    assert told_of(last(*acts)) == found


def test_a_second_lot_of_one_name_adds_nothing_and_says_so() -> None:
    again = LotReceived(lot=LotId("D-1"), round_class=RoundClass.DUMMY, count=9)
    row = told(by_hand(entries(), "armorer", again)).rounds[-1]
    assert row.remark == "a lot of that name was received before, so these rounds are unknown"
    assert (told_of(row), row.stored_after) == ({"received": 9}, 14)


def test_rounds_of_a_lot_that_never_came_have_no_books() -> None:
    drawn = RoundsDrawn(lot=LotId("X-9"), count=3)
    row = told(by_hand(entries(), "armorer", drawn)).rounds[-1]
    assert row.remark == "no lot of that name was received, so these rounds are unknown"
    assert (told_of(row), row.kind, row.stored_after) == ({"issued": 3}, "", None)


def test_a_round_found_and_taken_away_belongs_to_no_lot() -> None:
    found = act("RoundFound", "dp", round_class="R9", place="gutter")
    away = act("RoundSecured", receipt="R 12")
    one, two = history(found, away).rounds[-2:]
    assert (one.lot, one.kind, told_of(one)) == ("", "unknown", {"found": 1})
    assert one.remark == "found at gutter; it fits no lot, so it is live until told apart"
    assert two.remark == "the round found was taken away, receipt R 12"


def test_a_shot_that_nobody_meant_is_no_count_until_the_gun_is_opened() -> None:
    shot = act("DischargedUnmeant", "actor", weapon="G-1")
    row = last(shot, world="set-hot")
    assert (row.lot, told_of(row)) == ("", {})
    assert row.remark == "rounds went off unmeant; which ones is told when it is next opened"
    back = act("WeaponCollected", weapon="G-1")
    after = last(shot, back, EMPTY_NOW, world="set-hot")
    assert told_of(after) == {"fired": 1, "difference": -1}


def test_rounds_thrown_away_untold_leave_a_row_with_no_number() -> None:
    rows = [row for row in told(example("ranch-2021")).rounds if row.event == "weapon unloaded"]
    assert [(row.weapon, row.lot, told_of(row)) for row in rows] == [("G2", "", {}), ("G3", "", {})]
    assert {row.remark for row in rows} == {"it was unloaded, and what came out is not told"}


def test_acts_that_tell_of_no_round_have_no_row() -> None:
    assert len(history(TAKEN, act("MealBegan", "ad", unit="main")).rounds) == len(history().rounds)
    pair = act("PairApproved", weapon="G-1", lot="B-1")
    assert len(history(pair).rounds) == len(history().rounds)


@pytest.mark.parametrize("name", DAYS)
def test_the_rows_of_each_lot_add_up_to_its_books_at_the_end(name: str) -> None:
    found = told(example(name))
    for lot, known in found.after.lots.items():
        rows = [row for row in found.rounds if row.lot == lot]
        for column in ("fired", "misfired", "scrapped", "sent_back", "evidence", "lost"):
            assert sum(getattr(row, column) for row in rows) == getattr(known, column), column
        assert sum(row.received for row in rows) == known.received.count
        end = rows[-1]
        assert (end.stored_after, end.carried_after, end.in_guns_after, end.wanting_after) == (
            known.stored,
            known.carried,
            known.loaded,
            known.wanting,
        )
