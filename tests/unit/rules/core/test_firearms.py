"""What is signed for as a firearm, and who has signed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coldproof.rules.base import HOLDS, Undecided
from coldproof.rules.core.planned import Going, fits_default, guns_out
from coldproof.rules.core.signing import (
    has_safety,
    is_firearm,
    signed_as,
    signed_for,
    signed_for_any,
)
from coldproof.state.model import SetState
from coldproof.state.records import Way
from coldproof.words.floor import Alternative
from coldproof.words.kit import WORKING, RoundClass, WeaponClass
from coldproof.words.people import HANDLERS, Role
from tests.unit.state.rows import act, after

REASON = "K-I8WF8V5f0yedBmMDbdn25jT0Il7zJvyD-4dNu4Gg8"
CHOSEN = act(
    "AlternativesWeighed", scene="12", plan=1, considered=[], chosen="real-dummies", reason=REASON
)
BY_FLOOR = act("WayApproved", "ad", scene="12", plan=1)
BY_SAFETY = act("WayApproved", "safety", scene="12", plan=1)
ACCEPTED = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
OUT = act("ItemsIssued", weapons=["R-1"], people=["stuntman"], setup="12A")


def rubber(rounds: tuple[RoundClass, ...] = (), **kit: Any) -> Going:
    """A rubber gun, on its way out, registered a little otherwise."""
    weapon = after().state.weapons["R-1"]
    return Going("R-1", weapon._replace(kit=replace(weapon.kit, **kit)), rounds, None, None)


@pytest.mark.parametrize("kind", WORKING)
def test_every_working_class_is_a_firearm(kind: WeaponClass) -> None:
    assert is_firearm(rubber(weapon_class=kind))


def test_an_empty_rubber_gun_is_none_and_a_toy_with_a_chamber_is_one() -> None:
    assert not is_firearm(rubber())
    assert not is_firearm(rubber((RoundClass.EMPTY,)))
    assert is_firearm(rubber((RoundClass.EMPTY, RoundClass.DUMMY)))
    assert is_firearm(rubber(weapon_class=WeaponClass.EDGED, can_chamber=True))


def test_a_deactivated_gun_goes_out_unplanned_only_with_nothing_in_it() -> None:
    dead: dict[str, Any] = {"weapon_class": WeaponClass.DEACTIVATED}
    assert fits_default(rubber(**dead))
    assert fits_default(rubber((RoundClass.EMPTY,), **dead))
    assert not fits_default(rubber((RoundClass.EMPTY, RoundClass.DUMMY), **dead))


def changed(state: SetState, **values: Any) -> SetState:
    """The same ways, with some fields written over."""
    return state._replace(ways={k: way._replace(**values) for k, way in state.ways.items()})


def way_of(state: SetState) -> Way:
    (way,) = state.ways.values()
    return way


def test_without_a_card_a_gun_waits_for_reason_and_signatures_of_the_newest_plan() -> None:
    state = after(CHOSEN, BY_FLOOR, BY_SAFETY).state
    assert signed_for_any(state, "G-1", "main") is HOLDS
    old = act("ScenePlanned", "ad", scene="12", plan=2, place="private", classes=["W1"])
    for lacking in (
        after(CHOSEN, BY_FLOOR).state,
        changed(state, reason=None),
        after(CHOSEN, BY_FLOOR, BY_SAFETY, old).state,
    ):
        found = signed_for_any(lacking, "G-1", "main")
        assert isinstance(found, Undecided)
        assert found.missing == ("a setup card that says what G-1 is for",)
        assert found.entries == (way_of(lacking).position,)


def test_a_way_without_signatures_hides_no_other_that_needs_them() -> None:
    state = after(CHOSEN).state
    way = way_of(state)
    easy = way._replace(chosen=Alternative.RUBBER)
    both = state._replace(ways={"a": easy, "b": way})
    assert signed_for(both, state.setups["12A"]) == signed_for(state, state.setups["12A"])
    assert signed_for(both, state.setups["12A"]) is not None


def test_a_safety_side_of_the_last_day_stays_until_the_next_is_opened() -> None:
    state = after(act("DayClosed", "upm", day="2025-03-13")).state
    assert state.day is None
    earlier = state._replace(days_opened=("2025-02-01", "2025-03-13"))
    later = state._replace(days_opened=("2025-03-13", "2025-02-01"))
    assert has_safety(earlier, "main")
    assert not has_safety(later, "main")
    assert has_safety(state, "main")


def test_a_hat_for_another_unit_signs_nothing_for_this_one() -> None:
    way = way_of(after(CHOSEN).state)
    ((person, hats),) = way.signed
    assert signed_as(way, "main")(person, HANDLERS)
    other = way._replace(signed=((person, tuple(h._replace(units=("second",)) for h in hats)),))
    assert not signed_as(other, "main")(person, HANDLERS)
    assert signed_as(other, "second")(person, HANDLERS)
    assert signed_as(other)(person, HANDLERS)
    assert not signed_as(way, "main")(person, (Role.FIRST_AD,))


def test_guns_out_are_those_in_the_hand_of_who_is_no_handler() -> None:
    assert guns_out(after().state, "12A") == ()  # the armorer has it
    state = after(ACCEPTED, OUT).state
    assert guns_out(state, "12A") == ("G-1",)  # the rubber one is no gun
    gun = state.weapons["G-1"]
    lying = gun._replace(custody=gun.custody._replace(person=None))
    assert guns_out(state._replace(weapons={"G-1": lying}), "12A") == ()
    for out in (
        gun._replace(setup=None, unit=None),
        gun._replace(setup=None, unit="main"),
    ):
        assert guns_out(state._replace(weapons={"G-1": out}), "12A") == ("G-1",)
    away = gun._replace(setup=None, unit="second")
    assert guns_out(state._replace(weapons={"G-1": away}), "12A") == ()


def test_a_gun_out_that_no_card_names_is_out() -> None:
    state = after(ACCEPTED).state
    gun = state.weapons["G-1"]
    assert guns_out(state._replace(setups={}), "12A") == ("G-1",)
    assert guns_out(state._replace(setups={}), "12B") == ()
    assert gun.setup == "12A"


def test_a_rubber_gun_that_took_a_round_is_a_gun_out() -> None:
    state = after(ACCEPTED, OUT).state
    item = state.weapons["R-1"]
    took = state._replace(weapons={"R-1": item._replace(shown=True)})
    assert guns_out(took, "12A") == ("R-1",)
    inside = item._replace(inside=state.weapons["G-1"].inside)
    assert guns_out(state._replace(weapons={"R-1": inside}), "12A") == ("R-1",)
