"""What a whole proof of an empty gun is, by what the gun has; what it ends and what it keeps."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from coldproof.acts.condition import ProvedEmpty, RoundsProved
from coldproof.state.condition import is_whole
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import Weapon
from coldproof.words.ids import LotId, WeaponId
from coldproof.words.kit import ActionType, BoreLook, MagazineSeen, WeaponClass
from tests.unit.state.rows import EMPTY_NOW, Hand, act, after, base, by_hand, differing, told

LOOKS = ("witness-ad", "witness-dp", "cold", "shown", "offer")
UNTOLD = ("told-apart", "load", "seen", *LOOKS)
SIX = {"count": 6, "round_class": "R1", "told_by": "rattle", "primer": "inert"}
RUBBER = act("WeaponUnlocked", weapon="R-1", store="safe", unit="main")
NO_GUN = act("NonGunChecked", weapon="R-1")
BLANK = act("WeaponLoaded", weapon="G-1", lot="B-1", round_class="R3", count=1, charge="quarter")


def whole(seen: dict[str, Any] | None = None, **kit: Any) -> bool:
    """Say whether a proof is whole: of a revolver with six chambers, but for what is said."""
    weapon = base("revolver-out", UNTOLD).state.weapons["G-1"]
    said: dict[str, Any] = {
        "chambers_seen": 6,
        "magazine": MagazineSeen.NONE,
        "feed_path_seen": True,
        "bore": BoreLook.ROD,
        **(seen or {}),
    }
    known = weapon._replace(kit=dataclasses.replace(weapon.kit, **kit))
    return is_whole(known, ProvedEmpty(weapon=WeaponId("G-1"), **said))


@pytest.mark.parametrize(
    ("action", "places", "magazine", "proved"),
    [
        (ActionType.SEMI_AUTO, 0, MagazineSeen.OUT, False),  # it has one that nobody knows
        (ActionType.SEMI_AUTO, 1, MagazineSeen.OUT, True),
        (ActionType.SEMI_AUTO, 1, MagazineSeen.EMPTY, True),
        (ActionType.SEMI_AUTO, 1, MagazineSeen.NONE, False),
        (ActionType.LEVER, 1, MagazineSeen.NONE, False),
        (ActionType.LEVER, 0, MagazineSeen.NONE, True),
    ],
)
def test_what_feeds_by_itself_has_a_magazine_and_it_was_seen(
    action: ActionType, places: int, magazine: MagazineSeen, proved: bool
) -> None:
    assert whole({"magazine": magazine}, action=action, magazine=places) is proved


@pytest.mark.parametrize(
    ("can_chamber", "chambers", "proved"),
    [(True, 0, False), (False, 0, True), (True, 1, True)],
)
def test_what_takes_a_cartridge_has_a_chamber(
    can_chamber: bool, chambers: int, proved: bool
) -> None:
    seen = {"chambers_seen": chambers}
    assert whole(seen, can_chamber=can_chamber, chambers=chambers) is proved


@pytest.mark.parametrize(
    ("weapon_class", "proved"),
    [
        (WeaponClass.LIVE_CAPABLE, False),
        (WeaponClass.PROHIBITED, False),
        (WeaponClass.BLACK_POWDER, False),
        (WeaponClass.BLANK_REPLICA, True),
        (WeaponClass.DEACTIVATED, True),
    ],
)
def test_of_a_live_gun_nobody_proves_a_bore_that_is_not_open(
    weapon_class: WeaponClass, proved: bool
) -> None:
    seen = {"bore": BoreLook.NOT_OPEN}
    assert whole(seen, weapon_class=weapon_class, bore_open=False) is proved
    assert not whole(seen, weapon_class=weapon_class, bore_open=True)


def test_a_whole_proof_ends_what_was_so_of_the_gun_before() -> None:
    unsure = act("WeaponInspected", weapon="G-1", chambers=["R1"])
    so_far = after(BLANK, unsure)
    was = so_far.state.weapons["G-1"]
    assert (was.hot_since_us is None, was.part_look is None, was.voided is None) == (False,) * 3
    _, then = told(so_far, EMPTY_NOW)
    now = then.state.weapons["G-1"]
    assert (now.hot_since_us, now.part_look, now.voided, now.was) == (None,) * 4


def test_one_bad_round_among_good_ones_stops_everything() -> None:
    for bad in ("R7", "R9"):
        rounds = [SIX, {**SIX, "round_class": bad, "count": 1}]
        proved = act("RoundsProved", weapon="G-1", lot="D-1", rounds=rounds)
        state = after(proved, drop=UNTOLD).state
        assert [b.cause for b in state.blocks.values()] == [
            "a live or unknown round among those to be loaded"
        ]


def test_rounds_told_apart_for_a_gun_that_nobody_registered_are_for_none() -> None:
    so_far = after()
    body = RoundsProved(weapon=WeaponId("X-1"), lot=LotId("D-1"), rounds=())
    entry = by_hand(so_far, Hand("armorer", body))
    assert differing(so_far.state, fold(so_far.state, (entry,))) == []


def non_gun(*acts: dict[str, Any], permit: bool = True) -> Weapon:
    """Return the rubber gun after these acts and a check that it is no gun."""
    *earlier, last = acts
    so_far = after(RUBBER, *earlier)
    entry, _ = told(so_far, last)
    state: SetState = fold(so_far.state, (entry._replace(may_permit=permit),))
    return state.weapons["R-1"]


def test_only_a_handler_says_what_is_no_gun_even_of_what_another_has_in_hand() -> None:
    issued = act("ItemsIssued", weapons=["R-1"], people=["actor"], setup="12A")
    assert non_gun(NO_GUN).non_gun is not None
    assert non_gun(issued, {**NO_GUN, "by": "actor"}).non_gun is None
    assert non_gun(NO_GUN, permit=False).non_gun is None


def test_seen_to_be_no_gun_it_is_out_of_every_quarantine_but_of_a_fault() -> None:
    dropped, faulted = (act(kind, weapon="R-1") for kind in ("WeaponDropped", "WeaponFaulted"))
    assert [s.cause for s in non_gun(dropped).suspicions] == ["it was dropped"]
    found = non_gun(dropped, faulted, NO_GUN)
    assert [s.cause for s in found.suspicions] == ["jammed or faulty"]
    assert found.non_gun is not None
    assert non_gun(dropped, NO_GUN).suspicions == ()
