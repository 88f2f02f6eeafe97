"""Rounds of a lot: told apart, told wrong, over-told, wanting, accepted as lost by two."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.kit import LotReceived
from coldproof.state.facts import holds_unknown
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Lot
from coldproof.words.ids import LotId
from coldproof.words.kit import RoundClass
from tests.unit.state.rows import act, after

Told = tuple[int, str, str, str]  # count, class, marker, primer
GOOD = (10, "R1", "rattle", "inert")


def received(round_class: str) -> dict[str, Any]:
    """A lot of ten came, and is open."""
    return act("LotReceived", lot="D-9", round_class=round_class, count=10, store="ammo-box")


def verified(*rounds: Told, by: str = "armorer") -> dict[str, Any]:
    """Rounds of that lot were told."""
    names = ("count", "round_class", "told_by", "primer")
    told: Any = [dict(zip(names, one, strict=True)) for one in rounds]
    return act("RoundsVerified", by, lot="D-9", rounds=told)


def lot_of(state: SetState) -> tuple[int, int, bool, bool, bool]:
    """What is known of the lot, and whether everything stopped."""
    lot = state.lots["D-9"]
    stopped = bool(state.blocks)
    return lot.verified, lot.deadly, lot.markers_mixed, lot.primers_unknown, stopped


@pytest.mark.parametrize(
    ("round_class", "rounds", "known"),
    [
        ("R1", (GOOD,), (10, 0, False, False, False)),
        ("R1", ((4, *GOOD[1:]), (1, "R7", "crimp", "live")), (4, 1, False, False, True)),
        ("R1", ((4, *GOOD[1:]), (1, "R9", "crimp", "inert")), (4, 1, False, False, True)),
        ("R1", ((1, "R1", "none", "inert"),), (0, 1, True, False, True)),
        ("R1", ((1, "R1", "mixed", "inert"),), (0, 1, True, False, True)),
        ("R1", ((1, "R3", "crimp", "inert"),), (0, 1, False, False, True)),
        ("R1", ((1, "R1", "rattle", "live"),), (0, 1, False, False, True)),
        ("R1", ((1, "R1", "rattle", "unknown"),), (0, 0, False, True, False)),
        ("R1", ((1, "R1", "bullet", "inert"),), (0, 0, False, False, False)),
        ("R3", ((5, "R3", "crimp", "live"),), (5, 0, False, False, False)),
        ("R3", ((5, "R1", "rattle", "inert"),), (0, 5, False, False, True)),
        ("R7", ((5, "R7", "case-only", "live"),), (0, 5, False, False, True)),
        ("R1", (GOOD, GOOD), (10, 0, False, False, True)),
        ("R1", ((1, "R1", "none", "inert"), (4, *GOOD[1:])), (4, 1, True, False, True)),
        ("R1", ((1, "R1", "rattle", "unknown"), (4, *GOOD[1:])), (4, 0, False, True, False)),
    ],
)
def test_rounds_are_told_one_by_one(
    round_class: str, rounds: tuple[Told, ...], known: tuple[int, int, bool, bool, bool]
) -> None:
    assert lot_of(after(received(round_class), verified(*rounds)).state) == known


def test_what_was_odd_once_stays_so_when_the_rest_is_told() -> None:
    odd = verified((1, "R1", "none", "inert"), (1, "R1", "rattle", "unknown"))
    state = after(received("R1"), odd, verified((8, *GOOD[1:]))).state
    assert lot_of(state) == (8, 1, True, True, True)


def test_who_is_no_handler_tells_nothing_apart_and_still_stops_everything() -> None:
    found = verified((4, *GOOD[1:]), (1, "R7", "crimp", "live"), by="dp")
    assert lot_of(after(received("R1"), found).state) == (0, 1, False, False, True)


@pytest.mark.parametrize(
    ("fields", "unknown"),
    [
        ({}, 10),
        ({"verified": 10}, 0),
        ({"verified": 9}, 1),
        ({"verified": 11}, 0),
        ({"verified": 10, "deadly": 2}, 2),
        ({"verified": 4, "fired": 9}, 1),
        ({"verified": 4, "scrapped": 6}, 4),
        ({"verified": 4, "sent_back": 8}, 2),
        ({"verified": 4, "evidence": 10}, 0),
        ({"verified": 4, "fired": 11}, 0),
    ],
)
def test_rounds_that_nobody_told_are_unknown_while_they_are_here(
    fields: dict[str, int], unknown: int
) -> None:
    body = LotReceived(lot=LotId("D-9"), round_class=RoundClass.DUMMY, count=10)
    lot: Any = Lot(body, 10, 0, opened=True)
    assert holds_unknown(START, "D-9", lot._replace(**fields)) == unknown


@pytest.mark.parametrize(
    ("sealed", "opened", "told", "unknown"),
    [
        (True, False, False, 0),
        (True, True, False, 10),
        (True, False, True, 10),
        (False, False, False, 10),
    ],
)
def test_a_sealed_lot_waits_until_it_is_opened_or_somebody_begins_to_tell_it(
    sealed: bool, opened: bool, told: bool, unknown: int
) -> None:
    body = LotReceived(lot=LotId("D-9"), round_class=RoundClass.DUMMY, count=10, sealed=sealed)
    lot = Lot(body, 10, 0, opened=opened, told=told)
    assert holds_unknown(START, "D-9", lot) == unknown


def test_every_round_of_a_live_lot_is_live_whoever_told_it() -> None:
    body = LotReceived(lot=LotId("L-9"), round_class=RoundClass.LIVE, count=10)
    assert holds_unknown(START, "L-9", Lot(body, 10, 0, opened=True, verified=10)) == 10


SHORT = act("LotCounted", lot="D-1", count=11)  # of the fourteen that are in the store
PROPS = (
    act("PersonEnrolled", "producer", person="buyer", department="props"),
    act("PersonEnrolled", "producer", person="runner", department="production"),
)


def lost(*who: tuple[str, int, bool]) -> tuple[int, int]:
    """How many are wanting and lost after these people accepted so many."""
    said = [
        act("ShortageAccepted", by, lot="D-1", count=count, searched=searched)
        for by, count, searched in who
    ]
    lot = after(*PROPS, SHORT, *said).state.lots["D-1"]
    return lot.wanting, lot.lost


@pytest.mark.parametrize(
    ("who", "left"),
    [
        ((), (3, 0)),
        ((("armorer", 3, True),), (3, 0)),
        ((("dp", 3, True),), (3, 0)),
        ((("armorer", 3, True), ("dp", 3, True)), (0, 3)),
        ((("dp", 3, True), ("armorer", 3, True)), (0, 3)),
        ((("armorer", 3, True), ("dp", 1, True)), (2, 1)),
        ((("armorer", 9, True), ("dp", 9, True)), (0, 3)),
        ((("armorer", 3, True), ("propmaster", 3, True)), (3, 0)),
        ((("armorer", 3, True), ("buyer", 3, True)), (3, 0)),
        ((("dp", 3, True), ("runner", 3, True)), (3, 0)),
        ((("armorer", 3, False), ("dp", 3, True)), (3, 0)),
        ((("armorer", 3, True), ("dp", 3, False)), (3, 0)),
    ],
)
def test_a_handler_and_an_outsider_accept_a_loss_after_a_search(
    who: tuple[tuple[str, int, bool], ...], left: tuple[int, int]
) -> None:
    assert lost(*who) == left
