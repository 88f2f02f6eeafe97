"""What is told from paper is taken as a fact and permits nothing (a paper says so of itself)."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind
from coldproof.state.records.weapon import Cause
from tests.unit.state.rows import EMPTY_NOW, act, after, told
from tests.unit.state.test_condition import FRESH, LOOKS

DUMMIES = ["R1"] * 6
DROPPED = act("WeaponDropped", weapon="G-1")
LOCKED = act("WeaponLockedUp", weapon="G-1", store="safe")
COLLECTED = act("WeaponCollected", weapon="G-1")
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")


def on_paper(raw: dict[str, Any], typist: str = "armorer") -> dict[str, Any]:
    """Return an act as a person types it from paper."""
    return raw | {"known": "paper", "vouched_by": typist, "device": typist}


def then(raw: dict[str, Any], *before: dict[str, Any], drop: tuple[str, ...] = ()) -> SetState:
    """Return the state after an act, and what came before it."""
    _, found = told(after(*before, drop=drop), raw)
    return found.state


def test_an_empty_proof_from_paper_is_a_fact_and_no_check() -> None:
    weapon = then(on_paper(EMPTY_NOW), drop=FRESH).weapons["G-1"]
    assert (weapon.check, weapon.sequence) == (None, None)
    assert weapon.voided is not None
    assert weapon.voided[0] == "it was told from paper"
    assert weapon.bore_due is not None  # nobody here has seen through it
    assert not weapon.load_known  # it was not known before, and no paper makes it known


def test_by_ones_own_device_the_same_is_a_check() -> None:
    weapon = then(EMPTY_NOW, drop=FRESH).weapons["G-1"]
    assert weapon.check is not None
    assert weapon.load_known


def test_no_paper_lifts_a_doubt() -> None:
    by_paper = then(on_paper(EMPTY_NOW), DROPPED, drop=FRESH).weapons["G-1"]
    assert [one.cause for one in by_paper.suspicions] == [Cause.DROPPED]
    by_hand = then(EMPTY_NOW, DROPPED, drop=FRESH).weapons["G-1"]
    assert by_hand.suspicions == ()


def test_rounds_that_the_books_had_in_it_are_wanting_all_the_same() -> None:
    state = then(on_paper(EMPTY_NOW))
    assert state.lots["D-1"].wanting == 6
    assert state.weapons["G-1"].inside == ()


def test_it_is_taken_back_into_the_hand_and_its_check_is_over() -> None:
    weapon = then(on_paper(COLLECTED, "propmaster"), TAKEN).weapons["G-1"]
    assert (weapon.custody.person, weapon.suspicions) == ("armorer", ())
    assert weapon.check is None
    by_hand = then(COLLECTED, TAKEN).weapons["G-1"]
    assert by_hand.check is not None  # it could be shown again


def test_typed_by_who_is_no_handler_it_is_taken_at_its_worst() -> None:
    weapon = then(on_paper(LOCKED, "dp")).weapons["G-1"]
    assert [one.cause for one in weapon.suspicions] == [Cause.OUT_OF_ORDER]


def test_locked_up_from_paper_is_locked_up() -> None:
    weapon = then(on_paper(LOCKED)).weapons["G-1"]
    assert (weapon.custody.kind, weapon.custody.place) == (CustodyKind.LOCKED, "safe")
    assert weapon.suspicions == ()


@pytest.mark.parametrize(
    "raw",
    [
        act("CheckWitnessed", "ad", weapon="G-1", chambers=DUMMIES),
        act("WeaponShown", "actor", weapon="G-1", to="actor", chambers=DUMMIES),
        act("WeaponAnnounced", "ad", weapons=["G-1"], call="cold", dummies=6),
    ],
    ids=lambda raw: str(raw["kind"]),
)
def test_no_look_and_no_call_from_paper_counts(raw: dict[str, Any]) -> None:
    before = after(drop=LOOKS).state.weapons["G-1"]
    assert then(on_paper(raw, raw["by"]), drop=LOOKS).weapons["G-1"] == before
    assert then(raw, drop=LOOKS).weapons["G-1"] != before


def test_a_live_round_seen_stops_everything_from_paper_too() -> None:
    seen = act("CheckWitnessed", "ad", weapon="G-1", chambers=["R7", *DUMMIES[1:]])
    state = then(on_paper(seen, "ad"))
    assert state.blocks
    assert Cause.DEADLY in [one.cause for one in state.weapons["G-1"].suspicions]


def test_no_rubber_gun_goes_out_on_a_paper() -> None:
    out = act("WeaponUnlocked", weapons=["R-1"], store="safe", unit="main")
    touched = act("NonGunChecked", weapons=["R-1"])
    assert then(on_paper(touched), out).weapons["R-1"].non_gun is None
    assert then(touched, out).weapons["R-1"].non_gun is not None


CLICKED = act("WeaponMisfired", weapon="G-1")
VERIFIED = act("RoundsVerified", lot="D-1", count=20, primer="none", marker="rattle")


def test_a_click_and_its_wait_outlive_a_paper() -> None:
    weapon = then(on_paper(EMPTY_NOW), CLICKED, drop=FRESH).weapons["G-1"]
    assert weapon.misfired_us is not None
    assert not weapon.load_known


@pytest.mark.parametrize(
    ("before", "word", "stands"),
    [
        (act("NotReadyCalled", id="wait", unit="main"), act("ReadyCalled", unit="main"), "wait"),
        (act("WorkStopped", "dp", id="stop", scope="production"), act("WorkReleased"), "stop"),
    ],
)
def test_nothing_ends_by_a_word_from_paper(
    before: dict[str, Any], word: dict[str, Any], stands: str
) -> None:
    whole = {"cause_found": True, "fixed": True, "crew_told": True}
    told_words = word | ({"answers": stands} | (whole if word["kind"] == "WorkReleased" else {}))
    blocks = then(on_paper(told_words), before).blocks
    assert len(blocks) == 1
    assert all(not block.releases for block in blocks.values())
