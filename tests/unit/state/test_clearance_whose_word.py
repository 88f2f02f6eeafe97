"""Whose look clears a weapon, and for whom: a look says no more than who looked could say."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.clearance import (
    bars_on,
    reshow_fits,
    shown_to,
    standing_looks,
    witnesses_of,
)
from coldproof.state.model import SetState
from coldproof.state.records import Check, Weapon
from coldproof.words.kit import RoundClass
from tests.unit.state.rows import act, after

DUMMIES = ["R1"] * 6
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
AGAIN = act("WeaponReshown", weapon="G-1", unbroken=True, chambers=DUMMIES)
LOOK = act("CheckWitnessed", "ad", weapon="G-1", chambers=DUMMIES)
SAID = act("WeaponShown", "ad", weapon="G-1", to="actor", chambers=DUMMIES)
RESHOWN = (TAKEN, BACK, AGAIN, LOOK, SAID)


def gun(state: SetState) -> tuple[Weapon, Check]:
    weapon = state.weapons["G-1"]
    assert weapon.check is not None
    return weapon, weapon.check


@pytest.mark.parametrize(
    ("places", "shown"),
    [("R0", True), ("R1", True), ("R2", True), ("R3", False), ("R4", False), ("R6", False)],
)
def test_a_witness_says_it_for_the_performer_of_a_cold_gun_only(places: str, shown: bool) -> None:
    state = after(*RESHOWN).state
    weapon, check = gun(state)
    seen = check._replace(chambers=(RoundClass(places),) * 6)
    assert shown_to(state, weapon, seen, "actor") is shown


@pytest.mark.parametrize(
    "change", [{"whole": False}, {"shown": True}, {"person": "upm"}, {"person": "stuntman"}]
)
def test_who_did_not_witness_the_reshow_says_it_for_nobody(change: dict[str, Any]) -> None:
    state = after(*RESHOWN).state
    weapon, check = gun(state)
    witness, said = check.looks
    assert shown_to(state, weapon, check, "actor")
    other = check._replace(looks=(witness._replace(**change), said))
    assert not shown_to(state, weapon, other, "actor")


def test_at_the_first_showing_no_witness_says_it_for_the_performer() -> None:
    state = after(*RESHOWN).state
    weapon, check = gun(state)
    assert not shown_to(state, weapon, check._replace(reshown=0), "actor")


def test_a_performer_who_only_witnessed_was_not_shown_it() -> None:
    state = after({**LOOK, "by": "actor"}, drop=("shown", "offer")).state
    weapon, check = gun(state)
    assert "actor" in [look.person for look in check.looks]
    assert not shown_to(state, weapon, check, "actor")


def test_a_performer_who_did_not_say_clear_was_not_cleared() -> None:
    state = after().state
    weapon, check = gun(state)
    unclear = tuple(look._replace(clear=not look.shown) for look in check.looks)
    assert shown_to(state, weapon, check, "actor")
    assert not shown_to(state, weapon, check._replace(looks=unclear), "actor")


def test_to_be_shown_a_gun_is_never_to_witness_the_whole_of_its_check() -> None:
    shown = {**SAID, "by": "stuntman", "to": "stuntman"}
    _, check = gun(after(shown).state)
    assert [(k.person, k.whole) for k in check.looks if k.shown] == [
        ("actor", False),
        ("stuntman", False),
    ]


def test_whose_check_it_is_witnesses_nothing_even_without_a_handlers_hat() -> None:
    state = after().state
    weapon, check = gun(state)
    assert witnesses_of(state, weapon, check) == ("ad", "dp")
    assert witnesses_of(state, weapon, check._replace(handler="dp")) == ("ad",)


def test_a_look_of_somebody_whom_nobody_enrolled_is_a_look_and_no_witness() -> None:
    state = after().state
    weapon, check = gun(state)
    looks = tuple(look._replace(person="stranger", signer="stranger") for look in check.looks)
    theirs = check._replace(looks=looks)
    assert standing_looks(state, weapon, theirs) == looks
    assert witnesses_of(state, weapon, theirs) == ()


def test_somebody_whom_nobody_enrolled_is_under_no_restriction_of_their_own() -> None:
    state = after(act("WorkStopped", "dp", scope="production")).state
    weapon, _ = gun(state)
    assert len(bars_on(state, weapon)) == 1
    assert bars_on(state, weapon, ("stranger",)) == bars_on(state, weapon)


def why(state: SetState, check: Check, setup: str | None) -> str | None:
    weapon, _ = gun(state)
    return reshow_fits(state, weapon._replace(check=check), check, "actor", setup, check.at_us)


def test_a_setup_begun_anew_since_the_check_ends_every_reshow_of_it() -> None:
    card = {"setup": "12A", "unit": "main", "scene": "12", "purpose": "take", "toward": "nobody"}
    state = after(TAKEN, BACK, act("SetupBegun", "ad", weapons=["G-1"], **card), AGAIN, LOOK).state
    _, check = gun(state)
    assert why(state, check, "12A") == "the setup was begun anew since the check"


def test_the_entry_of_the_acceptance_itself_begins_no_setup_anew() -> None:
    state = after(*RESHOWN).state
    _, check = gun(state)
    begun = state.setups["12A"].position
    assert why(state, check._replace(first_at=begun), "12A") is None
    late = why(state, check._replace(first_at=begun - 1), "12A")
    assert late == "the setup was begun anew since the check"


@pytest.mark.parametrize("setup", [None, "a setup that nobody began"])
def test_a_reshow_serves_without_a_card_as_the_check_did(setup: str | None) -> None:
    state = after(*RESHOWN).state
    _, check = gun(state)
    assert why(state, check._replace(first_setup=setup), setup) is None


def test_a_witness_to_whom_the_reshow_was_shown_did_not_witness_it() -> None:
    state = after(*RESHOWN).state
    _, check = gun(state)
    shown = tuple(look._replace(shown=True, person="ad") for look in check.looks)
    lacking = "the witness of the check did not witness the re-show"
    assert why(state, check, "12A") is None
    assert why(state, check._replace(looks=shown), "12A") == lacking
