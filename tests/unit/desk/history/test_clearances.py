"""Clearance rows: what stood, for whom, and what ended it; what never stood has no row."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.desk.history.rows import ClearanceRow
from coldproof.desk.history.telling import told
from coldproof.desk.views import call_of
from coldproof.state.fold import START, fold
from coldproof.words.units import MINUTE_US
from tests.unit.desk.history.told_days import (
    BACK,
    DAYS,
    DUMMIES,
    EMPTY_NOW,
    TAKEN,
    by_hand,
    entries,
    example,
    history,
)
from tests.unit.state.rows import act

RUBBER = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
NO_GUN = act("NonGunChecked", weapon="R-1")
AGAIN = act("WeaponReshown", weapon="G-1", unbroken=True, chambers=DUMMIES)
LOOKS = ("witness-ad", "witness-dp", "cold", "shown", "offer")
STOP = act("WorkStopped", "dp", scope="production")
ADOPTED = act("PackAdopted", "producer", pack="set-practice")


def rows_of(*acts: dict[str, Any], weapon: str = "G-1", **world: Any) -> list[ClearanceRow]:
    return [row for row in history(*acts, **world).clearances if row.weapon == weapon]


def ended(*acts: dict[str, Any], **world: Any) -> str:
    return rows_of(*acts, **world)[-1].close_reason


def test_the_empty_proof_and_the_check_are_two_rows_of_one_sequence() -> None:
    empty, full = rows_of(TAKEN)
    assert (empty.state, empty.close_reason) == (
        "COLD, EMPTY",
        "rounds were loaded in the same check",
    )
    assert (full.state, full.load_kind, full.lots, full.rounds) == (
        "COLD, 6 DUMMIES",
        "dummy",
        ("D-1",),
        6,
    )
    assert (full.inspector, full.witnesses, full.shown_to) == ("armorer", ("ad", "dp"), ("actor",))
    assert full.called_by == ("cold by ad",)
    assert (full.close_reason, full.spent_to) == ("spent: taken by actor", "actor")
    assert (full.setup, full.scene, full.shows_again) == ("12A", "12", 0)
    assert full.closed_by == "actor"
    assert full.rests_on[0] == empty.position
    assert full.position in full.rests_on
    assert (full.closed_us or 0) > full.started_us > full.began_us == empty.started_us


def test_a_reshow_is_a_row_of_its_own_on_the_same_check() -> None:
    first, again = rows_of(TAKEN, BACK, AGAIN)[1:]
    assert again.check_id == first.check_id == first.clearance_id
    assert again.clearance_id != first.clearance_id
    assert (again.shows_again, again.witnesses, again.shown_to) == (1, (), ())
    assert again.close_reason == "still standing at the end of these entries"


def test_hot_is_said_with_how_many() -> None:
    row = rows_of(world="set-hot")[-1]
    assert (row.state, row.load_kind, row.rounds) == ("HOT, 2 BLANKS", "blank", 2)


@pytest.mark.parametrize(
    ("acts", "why"),
    [
        ((), "still standing at the end of these entries"),
        ((act("MealBegan", "ad", unit="main"),), "a meal"),
        ((act("UnitMoved", "ad", unit="main", place="barn"),), "the unit moved"),
        ((STOP,), "work was stopped"),
        ((act("RoleEnded", "producer", person="armorer", role="armorer"),), "a role ended"),
        (
            (act("KeyRevoked", "producer", person="armorer", revoked="armorer"),),
            "a key was revoked",
        ),
        ((act("WeaponDropped", weapon="G-1"),), "it was dropped"),
        ((act("WeaponCocked", weapon="G-1"),), "it was cocked"),
        ((act("WeaponUnloaded", weapon="G-1"),), "it was unloaded"),
        ((act("SightLost", weapon="G-1"),), "out of sight, left or lost"),
        ((act("WeaponLockedUp", weapon="G-1", store="safe"),), "locked up"),
        ((act("WeaponRetired", weapon="G-1"),), "retired"),
        ((act("DischargedUnmeant", weapon="G-1"),), "fired when nobody meant it to"),
        (
            (act("WeaponLoaded", weapon="G-1", lot="D-1", round_class="R1", count=1),),
            "rounds were loaded",
        ),
        (
            (act("FunctionChecked", weapon="G-1", passed=False),),
            "quarantined: jammed or faulty",
        ),
        (
            (
                act(
                    "WeaponShown",
                    "actor",
                    weapon="G-1",
                    to="actor",
                    says_clear=False,
                    chambers=DUMMIES,
                    answers=["seen"],
                ),
            ),
            "what was seen differs from what was counted",
        ),
        ((act("HandoverAccepted", "propmaster", weapon="G-1", giver="armorer"),), "changed hands"),
    ],
)
def test_what_ends_a_clearance_is_said_in_the_words_of_the_fold(
    acts: tuple[dict[str, Any], ...], why: str
) -> None:
    assert ended(*acts) == why


def test_a_new_check_ends_the_one_before_and_begins_another() -> None:
    old, new = rows_of(EMPTY_NOW)[-2:]
    assert old.close_reason == "a new check began"
    assert new.position == old.closed_position
    assert (new.state, new.witnesses, new.shown_to) == ("COLD, EMPTY", (), ())


def test_another_hand_than_the_reshow_was_for_ends_it() -> None:
    offer = act("WeaponOffered", weapon="G-1", to="stuntman", setup="12A")
    other = act("HandoverAccepted", "stuntman", weapon="G-1", giver="armorer", setup="12A")
    row = rows_of(TAKEN, BACK, AGAIN, offer, other)[-1]
    assert row.close_reason == "taken by another person, or for another setup, than its check"
    assert row.spent_to == ""


def test_the_clock_running_backward_ends_it() -> None:
    forward = by_hand(entries(), "clerk", ClockRead())
    back = by_hand(forward, "clerk", ClockRead(), at_us=forward[-1].at_us - MINUTE_US)
    row = told(back).clearances[-1]
    assert (row.close_reason, row.closed_by) == ("the clock ran backward", "clerk")


def test_a_clearance_expires_by_no_act_where_a_rule_in_force_says_so() -> None:
    early = act("WeaponOffered", at="08:29", weapon="G-1", to="actor", setup="12A")
    late = act("WeaponLockedUp", at="08:40", weapon="G-1", store="safe")
    kept = rows_of(early, late)[-1]
    assert (kept.close_reason, kept.closed_by) == ("locked up", "armorer")
    row = next(
        row
        for row in history(ADOPTED, EMPTY_NOW, late).clearances
        if row.position == row.rests_on[0] and row.close_reason.startswith("expired")
    )
    assert row.close_reason == "expired as computed, 30 min after its check"
    assert (row.closed_by, row.closed_act, row.closed_position) == ("", "", None)
    assert row.closed_us == row.started_us + 30 * MINUTE_US
    assert row.afterwards.startswith("locked up, by armorer at position ")


def test_a_reshow_expires_by_the_age_of_the_check_behind_it() -> None:
    again = {**AGAIN, "at": "08:05"}
    much_later = act("WeaponOffered", at="08:50", weapon="G-1", to="actor", setup="12A")
    row = rows_of(TAKEN, BACK, again, much_later)[-1]
    assert row.close_reason == "expired as computed, 20 min after its check"
    assert row.afterwards == ""
    assert row.closed_us is not None
    assert row.closed_us - row.started_us < 20 * MINUTE_US


@pytest.mark.parametrize(
    ("acts", "drop"),
    [
        ((), ("empty", "told-apart", "load", "seen", *LOOKS)),
        (
            (
                act(
                    "ProvedEmpty",
                    weapon="G-1",
                    chambers_seen=5,
                    magazine="none",
                    feed_path_seen=True,
                    bore="rod",
                ),
            ),
            ("empty", "told-apart", "load", "seen", *LOOKS),
        ),
        (
            (
                act(
                    "ProvedEmpty",
                    "propmaster",
                    weapon="G-1",
                    chambers_seen=6,
                    magazine="none",
                    feed_path_seen=True,
                    bore="rod",
                ),
            ),
            ("empty", "told-apart", "load", "seen", *LOOKS),
        ),
    ],
    ids=["nobody looked", "five of six", "not in their hand"],
)
def test_what_was_no_check_has_no_row(
    acts: tuple[dict[str, Any], ...], drop: tuple[str, ...]
) -> None:
    assert rows_of(*acts, drop=drop) == []


def test_a_check_whose_acts_had_not_seen_a_stop_never_stood() -> None:
    cocked = act("WeaponCocked", weapon="G-1", id="cocked")
    seen = history(cocked, STOP, EMPTY_NOW).clearances
    unseen = history(cocked, STOP, {**EMPTY_NOW, "seen": "cocked"})
    assert unseen.after.weapons["G-1"].check is not None
    assert unseen.after.weapons["G-1"].suspicions == ()
    assert unseen.clearances == seen[:-1]


def test_a_look_by_one_who_had_not_seen_the_latest_showing_does_not_count() -> None:
    row = rows_of(drop=("witness-dp",))[-1]
    assert row.witnesses == ("ad",)
    partly = act("CheckWitnessed", "dp", weapon="G-1", whole=False, chambers=DUMMIES)
    assert rows_of(partly, drop=("witness-dp", "shown", "offer"))[-1].witnesses == ("ad",)
    assert rows_of(drop=("shown", "offer"))[-1].shown_to == ()


@pytest.mark.parametrize(
    ("acts", "why"),
    [
        ((), "still standing at the end of these entries"),
        ((act("WeaponLockedUp", weapon="R-1", store="safe"),), "locked up"),
        (
            (act("WeaponLeft", weapon="R-1", place="cart"),),
            "quarantined: out of sight, left or lost",
        ),
        ((NO_GUN,), "it was checked again"),
        ((act("WeaponCharged", weapon="R-1", charged=True),), "its charge was changed"),
    ],
)
def test_an_item_checked_as_no_gun_is_said_to_be_none(
    acts: tuple[dict[str, Any], ...], why: str
) -> None:
    found = rows_of(RUBBER, NO_GUN, *acts, weapon="R-1")
    assert (found[0].state, found[0].inspector, found[0].rounds) == ("NON-GUN", "armorer", 0)
    assert found[0].close_reason == why
    assert found[0].clearance_id == found[0].check_id


def test_a_gun_touched_as_if_it_were_none_gains_nothing() -> None:
    assert rows_of(act("NonGunChecked", weapon="G-1"))[-1].close_reason == "handled again"


def test_the_gun_on_the_ranch_never_had_a_clearance() -> None:
    assert told(example("ranch-2021")).clearances == ()
    spent = [row for row in told(example("ranch-2021-cured")).clearances if row.spent_to]
    assert [row.state for row in spent] == ["COLD, 6 DUMMIES"]


@pytest.mark.parametrize("name", DAYS)
def test_what_stands_by_the_rows_is_what_the_board_says_after_each_entry(name: str) -> None:
    whole = example(name)
    rows = told(whole).clearances
    state = START
    for entry in whole:
        state = fold(state, (entry,))
        at = entry.position
        standing = {
            row.weapon: row.state
            for row in rows
            if row.position <= at and (ended_at(row) is None or at < (ended_at(row) or 0))
        }
        said = {
            weapon: call_of(state, known)
            for weapon, known in state.weapons.items()
            if call_of(state, known).startswith(("COLD", "HOT, ", "NON-GUN"))
        }
        board = {
            weapon: word
            for weapon, word in said.items()
            if "(spent)" not in word and "CHECK" not in word and word != "HOT, CHARGED"
        }
        assert standing == board, at


def ended_at(row: ClearanceRow) -> int | None:
    """Return where an act ended it; one that expired is ended on the board by what came next."""
    if row.closed_position is not None or not row.afterwards:
        return row.closed_position
    return int(row.afterwards.rpartition(" ")[2])
