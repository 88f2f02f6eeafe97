"""Gaps of the work: what has no end, no count and no look; a whole day has none of them."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.desk.history.rows import GapKind
from coldproof.desk.history.telling import told
from coldproof.words.units import HOUR_US
from tests.unit.desk.history.told_days import (
    BACK,
    EMPTY_NOW,
    TAKEN,
    entries,
    example,
    history,
    sentences,
)
from tests.unit.state.rows import act

CLOSED = act("DayClosed", "upm", at="18:00", day="2025-03-13")
LOCKED = act("WeaponLockedUp", weapon="G-1", store="safe")
OF_THE_WORK = (
    GapKind.SERIAL,
    GapKind.QUIET,
    GapKind.OUT,
    GapKind.ASTRAY,
    GapKind.UNCHECKED,
    GapKind.CHECK,
    GapKind.MEETING,
    GapKind.FLOOR,
    GapKind.COUNT,
    GapKind.BALANCE,
    GapKind.DAY,
    GapKind.BLOCK,
)


def says(kind: GapKind, *acts: dict[str, Any], **world: Any) -> list[str]:
    return sentences(history(*acts, **world), kind)


@pytest.mark.parametrize("name", ["hard-day", "ordinary-day", "two-shows"])
def test_a_whole_day_leaves_nothing_open(name: str) -> None:
    found = told(example(name), quiet_us=12 * HOUR_US).gaps
    assert [gap for gap in found if gap.kind in OF_THE_WORK] == []


def test_what_the_record_of_the_ranch_does_not_hold() -> None:
    found = told(example("ranch-2021"))
    assert sentences(found, GapKind.UNCHECKED) == [
        "G1 was taken by actor while no check of it stood."
    ]
    assert sentences(found, GapKind.MEETING) == [
        "Weapons came out for unit main on day 2021-10-21, and no meeting of it on that day is"
        " among these entries."
    ]
    assert sentences(found, GapKind.COUNT) == [
        "When day 2021-10-21 closed, lot B1 had not been counted since its rounds last moved at"
        " position 63."
    ]
    assert sentences(found, GapKind.BALANCE) == [
        "When day 2021-10-21 closed, not all of lot B1 was stored: 44 carried, 6 in guns."
    ]
    assert len(sentences(found, GapKind.SERIAL)) == 3


def test_a_weapon_that_is_out_and_unnamed_for_long_is_told_with_how_long() -> None:
    late = act("WeaponCollected", at="12:01:01", weapon="G-1")
    assert says(GapKind.QUIET, TAKEN, late) == [
        "G-1 was in the hand of actor, in the sight of armorer, and for 4 h no act names it."
    ]
    at_the_limit = act("WeaponCollected", at="12:01", weapon="G-1")
    assert says(GapKind.QUIET, TAKEN, at_the_limit) == []
    locked = (LOCKED, act("WeaponUnlocked", at="16:00", weapon="G-1", store="safe", unit="main"))
    assert says(GapKind.QUIET, *locked) == []
    short = told(entries(TAKEN, late), quiet_us=5 * HOUR_US)
    assert sentences(short, GapKind.QUIET) == []


def test_a_weapon_out_at_the_end_is_told_with_the_last_that_is_known() -> None:
    assert says(GapKind.OUT, TAKEN) == [
        "G-1 is in the hand of actor, in the sight of armorer at the end of these entries."
    ]
    later = act("MealBegan", "ad", at="08:31", unit="main")
    assert says(GapKind.OUT, act("WeaponLost", weapon="G-1"), later) == [
        "G-1 is missing at the end of these entries, 30 min after the last act that names it."
    ]
    assert says(GapKind.OUT, LOCKED) == []
    assert says(GapKind.OUT, act("WeaponRetired", weapon="G-1")) == []


@pytest.mark.parametrize(
    ("acts", "drop"),
    [
        ((act("WeaponCocked", weapon="G-1"), TAKEN), ()),
        ((act("WorkStopped", "dp", scope="production"), TAKEN), ()),
        ((TAKEN,), ("seen",)),
    ],
)
def test_a_handover_under_no_check_that_stood_is_told(
    acts: tuple[dict[str, Any], ...], drop: tuple[str, ...]
) -> None:
    assert says(GapKind.UNCHECKED, *acts, drop=drop) == [
        "G-1 was taken by actor while no check of it stood."
    ]


def test_between_handlers_and_for_non_guns_no_check_is_missed() -> None:
    offer = act("WeaponOffered", weapon="G-1", to="propmaster")
    taken = act("HandoverAccepted", "propmaster", weapon="G-1", giver="armorer")
    assert says(GapKind.UNCHECKED, act("WeaponCocked", weapon="G-1"), offer, taken) == []
    assert says(GapKind.UNCHECKED, TAKEN) == []


RETURNED = act("WeaponReturned", "stuntman", weapon="G-1", to="armorer")


def test_a_move_that_does_not_follow_is_told_each_time_it_happens() -> None:
    held = "in the hand of actor, in the sight of armorer"
    first = (
        f"stuntman told of G-1: weapon returned. By the record it was {held},"
        " and since then in the hand of armorer."
    )
    again = (
        "stuntman told of G-1: weapon returned. By the record it was in the hand of armorer,"
        " and since then in the hand of armorer."
    )
    assert says(GapKind.ASTRAY, TAKEN, RETURNED) == [first]
    assert says(GapKind.ASTRAY, TAKEN, RETURNED, RETURNED) == [first, again]
    found = [gap for gap in history(TAKEN, RETURNED).gaps if gap.kind is GapKind.ASTRAY]
    assert [gap.positions for gap in found] == [(history(TAKEN, RETURNED).acts[-1].position,)]


def test_a_move_that_follows_is_none_although_the_weapon_is_quarantined() -> None:
    locked = act("WeaponLockedUp", weapon="G-1", store="safe")
    assert says(GapKind.ASTRAY, TAKEN, BACK, locked) == []
    assert len(says(GapKind.ASTRAY, TAKEN, RETURNED, locked)) == 1
    assert says(GapKind.ASTRAY, act("SightLost", weapon="G-1")) == []


def test_two_stories_of_one_gun_do_not_follow() -> None:
    locked = {**act("WeaponLockedUp", weapon="G-1", store="safe"), "id": "locked"}
    other = {**act("WeaponUnloaded", "propmaster", weapon="G-1"), "seen": "empty"}
    assert says(GapKind.ASTRAY, locked, other) == [
        "propmaster told of G-1: weapon unloaded. By the record it was locked in safe, and since"
        " then missing."
    ]


def test_a_check_under_which_it_was_taken_and_nobody_saw_is_told() -> None:
    place = next(row.position for row in history().clearances if row.state == "COLD, 6 DUMMIES")
    assert says(GapKind.CHECK, TAKEN) == []
    assert says(GapKind.CHECK, TAKEN, drop=("witness-ad", "witness-dp")) == [
        f"actor took G-1 under the check at position {place}, and nobody from outside the weapons"
        " team is recorded as having seen all of it."
    ]
    assert says(GapKind.CHECK, TAKEN, drop=("shown",)) == [
        f"actor took G-1 under the check at position {place}, and is not recorded as having been"
        " shown it."
    ]
    assert says(GapKind.CHECK, drop=("witness-ad", "witness-dp")) == []


def test_a_reshow_taken_unseen_is_told_as_a_reshow() -> None:
    again = act("WeaponReshown", weapon="G-1", unbroken=True, chambers=["R1"] * 6)
    offer = act("WeaponOffered", weapon="G-1", to="actor", setup="12A")
    found = says(GapKind.CHECK, TAKEN, BACK, again, offer, TAKEN)
    assert len(found) == 2
    assert all("under the re-show at position" in one for one in found)


def test_a_serial_not_recorded_is_not_the_same_as_one_not_read() -> None:
    assert says(GapKind.SERIAL) == []
    assert says(GapKind.SERIAL, drop=("empty",)) == [
        "The last four of the serial of G-1 were never read from the metal."
    ]
    other = act(
        "WeaponRegistered",
        weapon="G-7",
        weapon_class="W1",
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        chambers=6,
        store="safe",
    )
    assert says(GapKind.SERIAL, other) == ["No serial of G-7 is recorded, not even its last four."]


def test_meetings_without_anybody_signed_in_or_none_at_all_are_told() -> None:
    assert says(GapKind.MEETING) == []
    held = act(
        "MeetingHeld", unit="main", day="2025-03-13", meeting="corrective", topics=["firearms"]
    )
    place = len(entries())
    assert says(GapKind.MEETING, held) == [
        f"Nobody but its leaders signed in to the meeting at position {place}."
    ]
    none = ("meeting", "sign-in", "on-site", "on-site-sign-in")
    assert len(says(GapKind.MEETING, drop=none)) == 1


def test_meals_rolls_and_setups_with_no_end_are_told() -> None:
    begun = "Begun and not closed: setup 12A."
    assert says(GapKind.FLOOR) == [begun]
    meal = act("MealBegan", "ad", unit="main")
    place = len(entries())
    assert says(GapKind.FLOOR, meal) == [
        f"The meal of unit main at position {place} has no end.",
        begun,
    ]
    over = act("MealEnded", "ad", at="08:40", unit="main")
    assert says(GapKind.FLOOR, meal, over) == [begun]
    next_day = act("UnitOpened", "upm", unit="main", day="2025-03-14", place="barn")
    assert says(GapKind.FLOOR, meal, next_day)[0].endswith("has no end.")
    roll = act("CameraRolled", "ad", setup="12A")
    assert says(GapKind.FLOOR, roll) == ["Setup 12A rolled, and no cut was called.", begun]
    assert says(GapKind.FLOOR, roll, roll)[0] == (
        "Setup 12A rolled again, and no cut was called since the roll before."
    )
    cut = act("CutCalled", "ad", setup="12A")
    assert says(GapKind.FLOOR, roll, cut, act("SetupClosed", "ad", setup="12A")) == []


def test_a_lot_not_counted_since_it_moved_is_told_when_the_day_closes() -> None:
    moved = next(row for row in reversed(history().rounds) if row.event == "weapon loaded")
    assert says(GapKind.COUNT, CLOSED) == [
        "When day 2025-03-13 closed, lot D-1 had not been counted since its rounds last moved at"
        f" position {moved.position}."
    ]
    counted = act("LotCounted", at="17:00", lot="D-1", count=14, expected=14)
    assert says(GapKind.COUNT, counted, CLOSED) == []
    assert says(GapKind.COUNT) == []


def test_what_did_not_balance_when_the_day_closed_is_told() -> None:
    short = act("LotCounted", at="17:00", lot="D-1", count=13, expected=14)
    over = act("LotCounted", at="17:01", lot="B-1", count=31, expected=30)
    assert says(GapKind.BALANCE, short, over, CLOSED) == [
        "When day 2025-03-13 closed, not all of lot D-1 was stored: 6 in guns.",
        "When day 2025-03-13 closed, lot D-1 did not balance: 1 wanting.",
        "When day 2025-03-13 closed, lot B-1 did not balance: 1 unexplained.",
        "When day 2025-03-13 closed, G-1 was under no lock: in the hand of armorer.",
    ]
    put_away = (EMPTY_NOW, LOCKED)
    assert "under no lock" not in "".join(says(GapKind.BALANCE, *put_away, CLOSED))


def test_days_that_nobody_closed_are_told() -> None:
    assert says(GapKind.DAY) == ["Day 2025-03-13 is open at the end of these entries."]
    assert says(GapKind.DAY, CLOSED) == []
    second = act("DayOpened", "upm", at="2025-03-14 06:00", day="2025-03-14")
    assert says(GapKind.DAY, second) == [
        "Day 2025-03-13 was not closed when day 2025-03-14 was opened.",
        "Day 2025-03-14 is open at the end of these entries.",
    ]


def test_positions_of_a_gap_lead_to_where_it_shows() -> None:
    late = act("WeaponCollected", at="14:01", weapon="G-1")
    gap = next(g for g in history(TAKEN, late).gaps if g.kind is GapKind.QUIET)
    whole = entries(TAKEN, late)
    assert gap.positions == (whole[-2].position, whole[-1].position)
    assert whole[-1].at_us - whole[-2].at_us == 6 * HOUR_US
