"""What a whole empty proof does to the books, with and without a shot that nobody meant."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.fold import fold
from coldproof.state.model import SetState
from tests.unit.worlds import ask

PROOF = {
    "at": "08:10",
    "by": "armorer",
    "kind": "ProvedEmpty",
    "weapon": "G-1",
    "chambers_seen": 6,
    "magazine": "none",
    "feed_path_seen": True,
    "bore": "rod",
}
END = {"at": "09:00", "by": "dp", "kind": "HazardReported"}


def after(*acts: dict[str, Any]) -> SetState:
    return ask(END, acts=list(acts)).state


def test_dummies_that_are_not_in_it_are_wanting_and_their_lot_stays_told() -> None:
    lot = after(PROOF).lots["D-1"]
    assert (lot.loaded, lot.wanting, lot.fired, lot.verified) == (0, 6, 0, 20)


def test_a_dummy_that_went_off_was_none_and_its_whole_lot_is_untold() -> None:
    shot = {"at": "08:05", "by": "armorer", "kind": "DischargedUnmeant", "weapon": "G-1"}
    lot = after(shot, PROOF).lots["D-1"]
    assert (lot.loaded, lot.wanting, lot.fired, lot.verified) == (0, 5, 1, 0)


@pytest.mark.parametrize("count", [1, 6])
def test_what_was_unloaded_before_is_wanting_no_more(count: int) -> None:
    back = {"lot": "D-1", "count": count}
    out = {
        "at": "08:05",
        "by": "armorer",
        "kind": "WeaponUnloaded",
        "weapon": "G-1",
        "rounds": [back],
    }
    lot = after(out, PROOF).lots["D-1"]
    assert (lot.loaded, lot.wanting, lot.carried) == (0, 6 - count, count)


def test_taking_out_more_than_was_in_it_is_a_round_from_nowhere() -> None:
    out = {
        "at": "08:05",
        "by": "armorer",
        "kind": "WeaponUnloaded",
        "weapon": "G-1",
        "rounds": [{"lot": "D-1", "count": 7}],
    }
    state = after(out)
    assert state.lots["D-1"].surplus == 1
    assert [s.cause.name for s in state.weapons["G-1"].suspicions] == ["DIFFERS"]


def test_the_watch_passes_only_over_a_gun_in_somebody_elses_hand() -> None:
    passed = {
        "at": "08:05",
        "by": "armorer",
        "kind": "SightPassed",
        "weapon": "G-1",
        "to": "propmaster",
    }
    assert [s.cause.name for s in after(passed).weapons["G-1"].suspicions] == ["OUT_OF_ORDER"]
    taken = {
        "at": "08:01",
        "by": "actor",
        "kind": "HandoverAccepted",
        "weapon": "G-1",
        "giver": "armorer",
        "setup": "12A",
    }
    gun = after(taken, passed).weapons["G-1"]
    assert (gun.custody.watcher, gun.suspicions) == ("propmaster", ())


def test_a_fold_of_nothing_is_the_same_state() -> None:
    state = after()
    assert fold(state, ()) == state
