"""Custody rows: the chain as the fold took it; what does not fit is remarked, never smoothed."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from coldproof.acts.case import ClockRead
from coldproof.acts.custody import WeaponCollected, WeaponLeft
from coldproof.desk.history.rows import CustodyRow
from coldproof.desk.history.telling import told
from coldproof.words.ids import Label, WeaponId
from coldproof.words.units import MINUTE_US
from tests.unit.desk.history.told_days import (
    BACK,
    DAYS,
    EMPTY_NOW,
    TAKEN,
    accounts,
    by_hand,
    entries,
    example,
    history,
)
from tests.unit.state.rows import act

FATAL = 79  # its position in the first-listed accounts; the replay numbers it 102
REVOKED = act("KeyRevoked", "producer", person="armorer", revoked="armorer")


def chain(rows: tuple[CustodyRow, ...], weapon: str = "G-1") -> list[CustodyRow]:
    return [row for row in rows if row.weapon == weapon]


def last(*acts: dict[str, Any], **base: Any) -> CustodyRow:
    return chain(history(*acts, **base).custody)[-1]


def hands(rows: list[CustodyRow]) -> list[tuple[int, str, str, str]]:
    return [(r.position, r.from_custody, r.to_custody, r.reason) for r in rows]


def test_the_chain_of_the_revolver_on_the_ranch_is_told_link_by_link() -> None:
    rows = chain(told(example("ranch-2021")).custody, "G1")
    no_sight = "in no handler's sight"
    assert hands(rows) == [
        (29, "not in the record", "locked in SF1", "weapon registered"),
        (60, "locked in SF1", "in the hand of armorer", "weapon unlocked"),
        (67, "in the hand of armorer", "locked in SF1", "weapon locked up"),
        (70, "locked in SF1", "in the hand of property-master", "weapon unlocked"),
        (71, "in the hand of property-master", "in the hand of armorer", "weapon collected"),
        (75, "in the hand of armorer", "left at C1", "weapon left"),
        (76, "left at C1", f"in the hand of first-ad, {no_sight}", "weapon found"),
        (
            FATAL,
            f"in the hand of first-ad, {no_sight}",
            f"in the hand of actor, {no_sight}",
            "handover accepted",
        ),
        (81, f"in the hand of actor, {no_sight}", "left at pew", "weapon left"),
        (84, "left at pew", f"in the hand of first-ad, {no_sight}", "weapon found"),
        (85, f"in the hand of first-ad, {no_sight}", "in the hand of armorer", "weapon returned"),
    ]


@pytest.mark.parametrize("name", DAYS)
def test_each_link_begins_where_the_one_before_it_ended(name: str) -> None:
    found = told(example(name))
    for weapon in found.after.weapons:
        rows = chain(found.custody, weapon)
        assert rows[0].from_custody == "not in the record"
        for one, two in itertools.pairwise(rows):
            assert one.to_custody == two.from_custody
            assert one.position < two.position


def test_the_fatal_handover_is_one_row_with_all_that_does_not_fit() -> None:
    step = accounts("ranch-2021")[0].steps[FATAL]
    assert (step.told.n, step.told.mark) == (102, "the fatal handover")
    row = next(r for r in told(example("ranch-2021")).custody if r.position == FATAL)
    assert row.event_id == step.entry.id
    assert (row.from_person, row.from_role) == ("first-ad", "first-ad; safety")
    assert (row.to_person, row.to_role) == ("actor", "performer")
    assert (row.scene, row.place, row.witnesses, row.serial) == ("church", "church", (), "")
    assert row.remark == (
        "quarantined by this: moved out of order; quarantined already: out of sight, left or lost;"
        " it answers no offer that was open"
    )


def test_each_account_of_the_hand_over_gives_its_own_link() -> None:
    found: dict[str, set[tuple[str, str, str]]] = {}
    for telling in accounts("ranch-2021", "lunch", "hand", "shown"):
        rows = told(step.entry for step in telling.steps).custody
        row = [r for r in rows if r.reason == "handover accepted" and r.to_person == "actor"]
        assert len(row) == 1
        link = (row[0].from_person, row[0].from_custody, row[0].to_custody)
        found.setdefault(dict(telling.accounts)["hand"], set()).add(link)
    away = "in no handler's sight"
    from_ad = ("first-ad", f"in the hand of first-ad, {away}", f"in the hand of actor, {away}")
    watched = "in the hand of actor, in the sight of armorer"
    assert found == {
        "ad-from-cart": {from_ad},
        "ad-from-armorer": {from_ad},
        "armorer": {("armorer", "in the hand of armorer", watched)},
    }


def test_a_good_handover_names_offer_and_witnesses_and_needs_no_remark() -> None:
    row = last(TAKEN)
    assert (row.from_person, row.from_role) == ("armorer", "armorer")
    assert (row.to_person, row.to_role) == ("actor", "performer")
    assert row.witnesses == ("ad", "dp")
    assert (row.scene, row.place, row.remark) == ("12", "church", "")
    assert row.to_custody == "in the hand of actor, in the sight of armorer"


def test_the_serial_stands_only_after_it_was_read_from_the_metal() -> None:
    assert [r.serial for r in chain(history(TAKEN).custody)] == ["", "", "0417"]
    unread = history(TAKEN, drop=("empty",)).custody
    assert [r.serial for r in chain(unread)] == ["", "", ""]
    assert chain(history().custody, "R-1")[0].serial == ""


def test_each_row_names_the_moves_that_its_act_says_came_before() -> None:
    rows = chain(history(TAKEN, BACK).custody)
    assert rows[0].previous == ()
    assert rows[-1].previous == (rows[-2].event_id,)


@pytest.mark.parametrize(
    ("acts", "to_custody", "remark"),
    [
        (
            (act("SightLost", weapon="G-1"),),
            "out of sight",
            "quarantined by this: out of sight, left or lost",
        ),
        (
            (act("WeaponLost", weapon="G-1"),),
            "missing",
            "quarantined by this: out of sight, left or lost",
        ),
        (
            (act("WeaponUnlocked", "propmaster", weapon="G-1", store="safe", unit="main"),),
            "in the hand of propmaster",
            "quarantined by this: moved out of order",
        ),
        (
            (act("HandoverAccepted", "stuntman", weapon="G-1", giver="ad", setup="12A"),),
            "in the hand of stuntman, in no handler's sight",
            "quarantined by this: moved out of order; it names ad as giver; by the record it was in"
            " the hand of armorer",
        ),
        (
            (
                act("WeaponLost", weapon="G-1"),
                act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A"),
            ),
            "in the hand of actor, in the sight of armorer",
            "quarantined by this: moved out of order; quarantined already: out of sight, left or"
            " lost; it names armorer as giver; by the record it was in nobody's hand; it answers no"
            " offer that was open",
        ),
        (
            (REVOKED, act("WeaponLockedUp", weapon="G-1", store="safe")),
            "locked in safe",
            "quarantined by this: moved out of order; may restrict only",
        ),
    ],
)
def test_what_does_not_fit_is_taken_as_told_and_remarked(
    acts: tuple[dict[str, Any], ...], to_custody: str, remark: str
) -> None:
    row = last(*acts)
    assert (row.to_custody, row.remark) == (to_custody, remark)


RETURNED = act("WeaponReturned", "stuntman", weapon="G-1", to="armorer")


def test_who_told_a_move_of_others_is_named_and_the_giver_did_not_act() -> None:
    row = last(TAKEN, RETURNED)
    assert (row.from_person, row.to_person) == ("actor", "armorer")
    assert (row.by, row.by_role) == ("stuntman", "stunt")
    assert row.remark == (
        "told by stuntman; actor is who held it by the record;"
        " quarantined by this: moved out of order"
    )


def test_a_second_move_out_of_order_is_remarked_although_the_weapon_is_quarantined() -> None:
    row = last(TAKEN, RETURNED, RETURNED)
    assert row.remark == (
        "told by stuntman; armorer is who held it by the record; moved out of order again;"
        " quarantined already: moved out of order"
    )
    fits = last(TAKEN, RETURNED, act("WeaponLockedUp", weapon="G-1", store="safe"))
    assert fits.remark == "quarantined already: moved out of order"


@pytest.mark.parametrize("acts", [(TAKEN,), (TAKEN, BACK)])
def test_a_giver_or_receiver_who_told_it_needs_no_remark(acts: tuple[dict[str, Any], ...]) -> None:
    row = last(*acts)
    assert row.by == row.to_person
    assert "told by" not in row.remark


def test_two_stories_of_one_gun_leave_it_missing() -> None:
    row = last(
        {**act("WeaponLockedUp", weapon="G-1", store="safe"), "id": "locked"},
        {**act("WeaponUnloaded", "propmaster", weapon="G-1"), "seen": "empty"},
    )
    assert (row.reason, row.to_custody, row.to_person) == ("weapon unloaded", "missing", "")
    assert row.remark == "quarantined by this: two stories of one weapon"


def test_a_weapon_that_nobody_registered_comes_from_nowhere() -> None:
    found = by_hand(entries(), "armorer", WeaponCollected(weapons=(WeaponId("X-9"),)))
    row = chain(told(found).custody, "X-9")[0]
    assert (row.from_custody, row.from_person) == ("not in the record", "")
    assert row.remark == "quarantined by this: named before it was registered, moved out of order"


def test_what_an_agency_takes_is_a_link_although_the_books_keep_the_place() -> None:
    row = last(
        act("IncidentOpened", "ad", incident="near-miss", severity="nobody-hurt", unit="main"),
        act("EvidenceCollected", agency="police", receipt="R 77", weapons=["G-1"]),
    )
    assert (row.from_person, row.to_person, row.to_role) == ("armorer", "", "")
    assert row.to_custody == "taken by police against receipt R 77"


def test_looks_and_calls_and_offers_are_no_links() -> None:
    reasons = {row.reason for row in history(TAKEN).custody}
    assert reasons == {"weapon registered", "weapon unlocked", "handover accepted"}
    assert len(history(EMPTY_NOW).custody) == len(history().custody)


def test_a_tray_is_one_act_and_a_row_for_each_item() -> None:
    rows = told(example("hard-day")).custody
    tray = [row for row in rows if row.position == 191]
    assert {row.reason for row in tray} == {"items issued"}
    assert len({row.weapon for row in tray}) == len(tray) == len({row.to_person for row in tray})
    assert len(tray) == 20


def test_claimed_and_recorded_times_stand_beside_the_clipped_one() -> None:
    left = WeaponLeft(weapons=(WeaponId("G-1"),), place=Label("cart"))
    assert chain(told(by_hand(entries(), "armorer", left)).custody)[-1].recorded_us is None
    read = by_hand(entries(), "clerk", ClockRead())
    *rest, one = by_hand(read, "armorer", left)
    row = chain(told([*rest, one]).custody)[-1]
    assert (row.recorded_us, row.at_us) == (read[-1].at_us, read[-1].at_us + MINUTE_US)
    clipped = chain(told([*rest, one._replace(at_us=one.at_us + 5)]).custody)[-1]
    assert clipped.at_us - clipped.claimed_us == 5
