"""Places and rounds of guns that the base worlds do not have: magazines, mixtures, odd counts."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.condition import ProvedEmpty
from coldproof.acts.kit import LotReceived, RoundTold, WeaponRegistered
from coldproof.state.clearance import Contents, contents_of
from coldproof.state.condition import is_whole
from coldproof.state.facts import hot_inside, is_gun, is_hot, told_apart, unexplained
from coldproof.state.looks import by_books, covers, tally
from coldproof.state.records import (
    BlockKind,
    Cause,
    Check,
    Custody,
    CustodyKind,
    Inside,
    Lot,
    Short,
    Sight,
    Suspicion,
    Weapon,
)
from coldproof.words.ids import LotId, WeaponId
from coldproof.words.kit import BoreLook, Charge, MagazineSeen, Marker, Primer, WeaponClass
from coldproof.words.kit import RoundClass as R
from tests.unit.state.rows import act, after

NEVER = Sight(0, 0, "", 0)
LOCKED = Custody(CustodyKind.LOCKED, None, None, "safe", 0)
PISTOL = {"can_chamber": True, "can_expel": True, "bore_open": True, "chambers": 1, "magazine": 7}


def weapon(inside: tuple[Inside, ...] = (), **kit: Any) -> Weapon:
    """A gun: a pistol with a magazine of seven, unless something else is said."""
    fields = {**PISTOL, **kit}
    made = WeaponRegistered(
        weapon=WeaponId("P-1"), weapon_class=WeaponClass.BLANK_CONVERTED, **fields
    )
    return Weapon(made, (), LOCKED, inside=inside, load_known=True, position=0)


def proof(**said: Any) -> ProvedEmpty:
    """A whole proof of the pistol, unless something else is said."""
    fields = {
        "chambers_seen": 1,
        "magazine": MagazineSeen.OUT,
        "feed_path_seen": True,
        "bore": BoreLook.LIGHT,
        **said,
    }
    return ProvedEmpty(weapon=WeaponId("P-1"), **fields)


@pytest.mark.parametrize(
    ("kit", "said", "whole"),
    [
        ({}, {}, True),
        ({}, {"magazine": MagazineSeen.EMPTY}, True),
        ({}, {"magazine": MagazineSeen.NONE}, False),
        ({}, {"magazine": MagazineSeen.NOT_LOOKED}, False),
        ({"magazine": 0}, {"magazine": MagazineSeen.NOT_LOOKED}, True),
        ({"magazine": 1}, {"magazine": MagazineSeen.NOT_LOOKED}, False),
        ({}, {"feed_path_seen": False}, False),
        ({}, {"chambers_seen": 0}, False),
        ({}, {"chambers_seen": 2}, False),
        ({}, {"bore": BoreLook.ROD}, True),
        ({}, {"bore": BoreLook.NOT_OPEN}, False),
        ({"bore_open": False}, {"bore": BoreLook.NOT_OPEN}, True),
        ({"bore_open": False}, {"bore": BoreLook.NOT_LOOKED}, False),
        ({}, {"bore": BoreLook.BLOCKED}, False),
        ({"chambers": 0}, {"chambers_seen": 0}, False),
        ({"chambers": 0, "can_chamber": False}, {"chambers_seen": 0}, True),
    ],
)
def test_a_proof_is_whole_when_every_place_the_feed_path_and_the_bore_were_seen(
    kit: dict[str, Any], said: dict[str, Any], whole: bool
) -> None:
    assert is_whole(weapon(**kit), proof(**said)) is whole


@pytest.mark.parametrize(
    ("chambers", "magazine", "all_places"),
    [(1, 7, True), (0, 7, False), (2, 7, False), (1, 6, False), (1, 8, False), (7, 1, False)],
)
def test_a_look_covers_chambers_and_magazine(
    chambers: int, magazine: int, all_places: bool
) -> None:
    assert covers(weapon(), (R.EMPTY,) * chambers, (R.EMPTY,) * magazine) is all_places


@pytest.mark.parametrize(
    ("chambers", "magazine", "contents"),
    [
        ((R.EMPTY,), (R.EMPTY,) * 2, Contents("empty", 0, 0)),
        ((R.EMPTY,), (R.DUMMY, R.EMPTY), Contents("dummy", 1, 0)),
        ((R.SNAP_CAP,), (R.DUMMY, R.DUMMY), Contents("dummy", 3, 0)),
        ((R.BLANK,), (R.DUMMY, R.EMPTY), Contents("blank", 1, 1)),
        ((R.EMPTY,), (R.BLANK, R.BLANK), Contents("blank", 0, 2)),
        ((R.DUMMY,), (R.DUMMY, R.LIVE), Contents("none", 2, 0)),
        ((R.UNKNOWN,), (R.DUMMY, R.DUMMY), Contents("none", 2, 0)),
        ((R.SPENT,), (R.EMPTY, R.EMPTY), Contents("none", 0, 0)),
    ],
)
def test_what_a_check_found_is_counted_over_all_places(
    chambers: tuple[R, ...], magazine: tuple[R, ...], contents: Contents
) -> None:
    sight = Sight(0, 0, "phone", 1)
    seen = Check("c", "armorer", chambers, magazine, 0, 0, (sight,), showing="c")
    assert contents_of(seen) == contents


def test_places_are_tallied_by_class_and_compared_with_the_books() -> None:
    books = (
        Inside("D-1", R.DUMMY, 2, Charge.NONE),
        Inside("D-2", R.DUMMY, 1, Charge.NONE),
        Inside("B-1", R.BLANK, 1, Charge.QUARTER),
    )
    assert by_books(weapon(books)) == {R.DUMMY: 3, R.BLANK: 1}
    assert tally((R.DUMMY, R.EMPTY, R.BLANK, R.DUMMY, R.DUMMY)) == {R.DUMMY: 3, R.BLANK: 1}


@pytest.mark.parametrize(
    ("told", "apart"),
    [
        ((R.DUMMY, Marker.RATTLE, Primer.INERT), True),
        ((R.DUMMY, Marker.BULLET, Primer.INERT), False),
        ((R.DUMMY, Marker.NONE, Primer.INERT), False),
        ((R.DUMMY, Marker.MIXED, Primer.INERT), False),
        ((R.DUMMY, Marker.RATTLE, Primer.LIVE), False),
        ((R.DUMMY, Marker.RATTLE, Primer.UNKNOWN), False),
        ((R.BLANK, Marker.CRIMP, Primer.LIVE), True),
        ((R.BLANK, Marker.CRIMP, Primer.UNKNOWN), False),
        ((R.LIVE, Marker.CRIMP, Primer.LIVE), False),
        ((R.UNKNOWN, Marker.RATTLE, Primer.INERT), False),
    ],
)
def test_a_round_is_told_apart_by_a_mark_of_its_own_and_its_primer(
    told: tuple[R, Marker, Primer], apart: bool
) -> None:
    round_class, mark, primer = told
    seen = RoundTold(count=1, round_class=round_class, told_by=mark, primer=primer)
    assert told_apart(seen) is apart


@pytest.mark.parametrize(
    ("kit", "gun"),
    [
        ({}, True),
        ({"can_chamber": False}, True),
        ({"can_chamber": False, "can_expel": False}, True),
        ({"can_chamber": False, "can_expel": False, "chambers": 0, "magazine": 1}, True),
        ({"can_chamber": False, "can_expel": False, "magazine": 0}, True),
        ({"can_chamber": False, "can_expel": False, "chambers": 0, "magazine": 0}, False),
    ],
)
def test_whatever_takes_a_round_or_sends_something_out_is_a_gun(
    kit: dict[str, Any], gun: bool
) -> None:
    named = weapon(**kit).kit
    rubber = WeaponRegistered(
        weapon=WeaponId("P-1"),
        weapon_class=WeaponClass.RUBBER,
        can_chamber=named.can_chamber,
        can_expel=named.can_expel,
        bore_open=False,
        chambers=named.chambers,
        magazine=named.magazine,
    )
    assert is_gun(rubber) is gun


@pytest.mark.parametrize(
    ("inside", "hot"),
    [
        ((), False),
        ((Inside("D-1", R.DUMMY, 6, Charge.NONE),), False),
        ((Inside("D-1", R.DUMMY, 5, Charge.NONE), Inside("B", R.BLANK, 1, Charge.HALF)), True),
        ((Inside("D-1", R.DUMMY, 5, Charge.NONE), Inside("L", R.LIVE, 1, Charge.NONE)), True),
        ((Inside("B", R.SPENT, 1, Charge.HALF),), False),
    ],
)
def test_one_round_that_can_fire_makes_a_gun_hot(inside: tuple[Inside, ...], hot: bool) -> None:
    gun = weapon(inside)
    assert hot_inside(gun) is hot
    assert is_hot(gun) is hot
    assert is_hot(gun._replace(load_known=False))
    assert is_hot(gun._replace(suspicions=(Suspicion(Cause.GAP, 0),)))


@pytest.mark.parametrize(
    ("places", "count"),
    [
        ({}, 0),
        ({"stored_told": -2}, 2),
        ({"carried_told": -1}, 1),
        ({"loaded": -1}, 1),
        ({"evidence": -3}, 3),
        ({"surplus": 2}, 2),
        ({"surplus": 2, "loaded": -1}, 3),
        ({"stored_told": 4, "carried_told": 1, "shorts": (Short(5, NEVER),)}, 0),
        ({"stored_told": 4, "carried_told": 1, "shorts": (Short(6, NEVER),)}, 1),
        ({"stored_told": 4, "carried_told": 0, "shorts": (Short(3, NEVER),)}, 0),
    ],
)
def test_rounds_from_nowhere_are_counted_place_by_place(places: dict[str, Any], count: int) -> None:
    body = LotReceived(lot=LotId("D-9"), round_class=R.DUMMY, count=10)
    lot: Any = Lot(body, 10, 0)
    assert unexplained(lot._replace(**places)) == count


@pytest.mark.parametrize("odd", ["R7", "R9"])
@pytest.mark.parametrize(
    ("kind", "by", "more"),
    [
        ("WeaponInspected", "armorer", {}),
        ("CheckWitnessed", "dp", {}),
        ("WeaponShown", "actor", {"to": "actor"}),
    ],
)
def test_one_odd_round_among_dummies_stops_everything(
    odd: str, kind: str, by: str, more: dict[str, Any]
) -> None:
    places = ["R1"] * 5 + [odd]
    state = after(act(kind, by, weapon="G-1", chambers=places, **more)).state
    assert [s.cause for s in state.weapons["G-1"].suspicions] == [Cause.DEADLY]
    assert [b.kind for b in state.blocks.values()] == [BlockKind.STOP]
    assert state.bars
