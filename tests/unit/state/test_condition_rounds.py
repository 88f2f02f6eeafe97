"""What is in a gun by the books: how strong, how long, which of it went off, what stays inside."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts import condition as acts
from coldproof.acts.kit import LotReceived
from coldproof.state.condition import use_proved
from coldproof.state.fold import fold
from coldproof.state.records import Inside, Sequence, Sight, Weapon
from coldproof.words.ids import LotId, WeaponId
from coldproof.words.kit import Charge, RoundClass
from tests.unit.state.rows import Hand, act, after, by_hand, told

GUN, LOT = WeaponId("G-1"), LotId("B-9")
LOOKS = ("witness-ad", "witness-dp", "cold", "shown", "offer")
UNLOADED = ("load", "seen", *LOOKS)
DUMMIES = act("WeaponLoaded", weapon="G-1", lot="D-1", round_class="R1", count=6)
INSPECTED = act("WeaponInspected", weapon="G-1", chambers=["R1"] * 6)
DROPPED = act("WeaponDropped", weapon="G-1")
WENT_OFF = act("DischargedUnmeant", weapon="G-1")
STRENGTH = (Charge.NONE, Charge.QUARTER, Charge.HALF, Charge.FULL, Charge.UNKNOWN)


def blanks(count: int = 2, at: str = "08:01") -> dict[str, Any]:
    return act(
        "WeaponLoaded", at=at, weapon="G-1", lot="B-1", round_class="R3", count=count, charge="half"
    )


def fired(count: int) -> dict[str, Any]:
    return act("WeaponFired", weapon="G-1", lot="B-1", count=count)


def out(*rounds: tuple[str, int, str]) -> dict[str, Any]:
    told: Any = [{"lot": lot, "count": count, "fate": fate} for lot, count, fate in rounds]
    return act("WeaponUnloaded", at="08:09", weapon="G-1", rounds=told)


def gun(*done: dict[str, Any], drop: tuple[str, ...] = ()) -> Weapon:
    return after(*done, drop=drop).state.weapons["G-1"]


@pytest.mark.parametrize("said", STRENGTH)
@pytest.mark.parametrize("of_lot", STRENGTH)
def test_of_two_words_on_a_charge_the_stronger_counts(of_lot: Charge, said: Charge) -> None:
    so_far = after(drop=UNLOADED)
    lot = LotReceived(lot=LOT, round_class=RoundClass.BLANK, count=9, charge=of_lot)
    state = fold(so_far.state, (by_hand(so_far, Hand("armorer", lot)),))
    body = acts.WeaponLoaded(
        weapon=GUN, lot=LOT, round_class=RoundClass.BLANK, count=1, charge=said
    )
    loaded = by_hand(so_far, Hand("armorer", body))._replace(position=state.size)
    (part,) = fold(state, (loaded,)).weapons["G-1"].inside
    assert part.charge is max(of_lot, said, key=STRENGTH.index)


def test_of_a_lot_that_nobody_received_only_what_is_said_is_known_and_everything_stops() -> None:
    so_far = after(drop=UNLOADED)
    for said in (Charge.NONE, Charge.FULL):
        body = acts.WeaponLoaded(
            weapon=GUN, lot=LOT, round_class=RoundClass.BLANK, count=1, charge=said
        )
        state = fold(so_far.state, (by_hand(so_far, Hand("armorer", body)),))
        assert [part.charge for part in state.weapons["G-1"].inside] == [said]
        assert state.blocks


def test_dummies_make_no_gun_hot_and_do_not_cool_one_that_is() -> None:
    assert gun(DUMMIES, drop=UNLOADED).hot_since_us is None
    hot = gun(blanks(), drop=UNLOADED).hot_since_us
    assert hot is not None
    assert gun(blanks(), {**DUMMIES, "at": "08:05"}, drop=UNLOADED).hot_since_us == hot
    assert gun(blanks(), blanks(1, "08:05"), drop=UNLOADED).hot_since_us == hot


@pytest.mark.parametrize(
    ("rounds", "hot"),
    [
        ([("B-1", 1, "unfired")], True),  # six dummies and a blank are left
        ([("D-1", 6, "unfired"), ("B-1", 1, "unfired")], True),  # a blank
        ([("D-1", 5, "unfired")], True),  # a dummy and two blanks
        ([("B-1", 2, "unfired")], False),  # six dummies
        ([("D-1", 6, "unfired"), ("B-1", 2, "unfired")], False),  # nothing
    ],
)
def test_a_gun_stays_hot_until_the_last_blank_is_out(
    rounds: list[tuple[str, int, str]], hot: bool
) -> None:
    assert (gun(DUMMIES, blanks(), out(*rounds), drop=UNLOADED).hot_since_us is not None) is hot


def test_the_last_check_that_ended_is_known_until_the_next_whole_proof() -> None:
    proof = gun(drop=UNLOADED).check
    assert proof is not None
    first = gun(DUMMIES, drop=UNLOADED)
    assert (first.check, first.was) == (None, proof)  # loaded inside its own sequence
    check = gun(DUMMIES, INSPECTED, drop=UNLOADED).check
    assert check is not None
    assert check.id != proof.id
    assert gun(DUMMIES, INSPECTED, blanks(), drop=UNLOADED).was == check
    assert gun(DUMMIES, INSPECTED, DROPPED, drop=UNLOADED).was == check
    assert gun(DUMMIES, INSPECTED, DROPPED, blanks(), drop=UNLOADED).was == check
    assert gun(DUMMIES, DROPPED, drop=UNLOADED).was == proof


def test_what_happens_after_the_loading_ends_the_sequence_too() -> None:
    dropped = gun(DUMMIES, DROPPED, drop=UNLOADED)
    assert dropped.sequence is None
    assert gun(DUMMIES, INSPECTED, drop=UNLOADED).check is not None
    assert gun(DUMMIES, DROPPED, INSPECTED, drop=UNLOADED).check is None


def test_a_load_by_a_revoked_key_ends_the_sequence() -> None:
    so_far = after(drop=UNLOADED)
    entry, _ = told(so_far, DUMMIES)
    for permit in (True, False):
        weapon = fold(so_far.state, (entry._replace(may_permit=permit),)).weapons["G-1"]
        assert (weapon.sequence is not None, weapon.load_known) == (permit, permit)
        assert [part.count for part in weapon.inside] == [6]


def test_a_load_on_a_device_that_had_not_seen_the_rounds_told_apart_ends_the_sequence() -> None:
    six: Any = [{"count": 6, "round_class": "R1", "told_by": "rattle", "primer": "inert"}]
    apart = act("RoundsProved", id="apart", weapon="G-1", lot="D-1", rounds=six)
    for seen, counts in (("apart", True), ("empty", False)):
        load = {**DUMMIES, "device": "tablet", "seen": seen}
        weapon = gun(apart, load, drop=("told-apart", *UNLOADED))
        assert (weapon.sequence is not None, weapon.load_known) == (counts, counts)


def proved(*parts: tuple[str, RoundClass, int]) -> Sequence:
    told_apart = tuple(Inside(lot, which, n, Charge.NONE) for lot, which, n in parts)
    return Sequence("empty", "armorer", 0, Sight(0, 0, "armorer", 1), told_apart)


@pytest.mark.parametrize(
    ("count", "left"),
    [
        (1, (("a", "R3", 9), ("b", "R1", 1), ("b", "R1", 4))),
        (2, (("a", "R3", 9), ("b", "R1", 4))),
        (5, (("a", "R3", 9), ("b", "R1", 1))),
        (6, (("a", "R3", 9),)),
        (7, None),
    ],
)
def test_rounds_told_apart_are_used_up_one_by_one_and_others_wait(
    count: int, left: tuple[tuple[str, str, int], ...] | None
) -> None:
    blank, dummy = RoundClass.BLANK, RoundClass.DUMMY
    sequence = proved(("b", dummy, 2), ("a", blank, 9), ("b", dummy, 4))
    body = acts.WeaponLoaded(weapon=GUN, lot=LotId("b"), round_class=dummy, count=count)
    used = use_proved(sequence, body)
    found = used and tuple(sorted((p.lot, p.round_class, p.count) for p in used.proved))
    assert found == left


def test_a_second_loading_of_the_same_rounds_is_of_rounds_that_nobody_told_apart() -> None:
    three = {**DUMMIES, "count": 3}
    assert gun(three, three, drop=UNLOADED).sequence is not None
    assert gun(three, three, {**DUMMIES, "count": 1}, drop=UNLOADED).sequence is None


@pytest.mark.parametrize(
    ("before", "rounds", "left", "went_off"),
    [
        # three blanks, one fired as meant, one that nobody meant: which case came out is not told
        ((blanks(3), fired(1), WENT_OFF), ("B-1", 1, "fired"), 2, 1),
        ((blanks(3), fired(1), WENT_OFF), ("B-1", 2, "fired"), 1, 0),
        ((blanks(3), fired(2), WENT_OFF), ("B-1", 1, "fired"), 2, 1),
        ((blanks(3), WENT_OFF), ("B-1", 1, "fired"), 2, 0),
        ((blanks(3), WENT_OFF), ("B-1", 2, "unfired"), 1, 1),
        ((blanks(3), WENT_OFF), ("B-1", 1, "misfired"), 2, 1),
    ],
)
def test_a_case_too_many_is_of_the_shot_that_nobody_meant(
    before: tuple[dict[str, Any], ...], rounds: tuple[str, int, str], left: int, went_off: int
) -> None:
    weapon = gun(*before, out(rounds), drop=UNLOADED)
    assert (sum(part.count for part in weapon.inside), weapon.went_off) == (left, went_off)


def test_a_shot_that_nobody_meant_is_fired_once_when_its_case_comes_out() -> None:
    lot = after(blanks(3), WENT_OFF, out(("B-1", 1, "fired")), drop=UNLOADED).state.lots["B-1"]
    assert (lot.fired, lot.loaded) == (1, 2)
    lot = after(blanks(3), WENT_OFF, out(("B-1", 1, "unfired")), drop=UNLOADED).state.lots["B-1"]
    assert (lot.fired, lot.loaded) == (0, 2)


def test_an_empty_case_that_comes_out_moves_no_round_of_its_lot() -> None:
    shot = (blanks(3), fired(2))
    before = after(*shot, drop=UNLOADED).state.lots["B-1"]
    assert after(*shot, out(("B-1", 1, "fired")), drop=UNLOADED).state.lots["B-1"] == before


def test_a_case_that_was_not_in_the_gun_is_no_round_too_many_but_makes_it_suspect() -> None:
    state = after(blanks(3), out(("B-1", 1, "fired")), drop=UNLOADED).state
    assert state.lots["B-1"].surplus == 0
    assert [s.cause for s in state.weapons["G-1"].suspicions] == [
        "what was seen differs from what was counted"
    ]


def test_of_a_gun_with_two_stories_a_round_that_came_out_waits_for_its_loading() -> None:
    torn = {**out(("B-1", 1, "unfired")), "device": "tablet", "seen": "unlock"}
    state = after(torn, drop=UNLOADED).state
    lot = state.lots["B-1"]
    assert len(state.weapons["G-1"].heads) == 2
    assert (lot.loaded, lot.carried, lot.surplus) == (-1, 1, 0)


def test_a_round_that_came_out_of_a_gun_it_was_not_in_is_one_too_many() -> None:
    state = after(out(("B-1", 2, "unfired")), drop=UNLOADED).state
    assert (state.lots["B-1"].surplus, state.lots["B-1"].loaded) == (2, 0)
