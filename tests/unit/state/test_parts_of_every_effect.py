"""What every effect rests on: an unknown gun, two stories, a check that ended, a stop's reach."""

from __future__ import annotations

import dataclasses

import pytest

from coldproof.state.fold import fold
from coldproof.state.model import Draft, SetState
from coldproof.state.parts import alarm, bar_scope, unregistered
from coldproof.state.records import Bar, CustodyKind, Weapon
from coldproof.words.floor import Scope
from coldproof.words.ids import ActId
from coldproof.words.kit import WeaponClass
from tests.unit.state.rows import Base, act, after, told

FOUND = act("WeaponFound", weapon="G-1")
COCKED = act("WeaponCocked", weapon="G-1")
DROPPED = act("WeaponDropped", weapon="G-1")
FORK = "two stories of one weapon"


def named(so_far: Base, raw: dict[str, str], *heads: str) -> Weapon:
    """Return the gun after a move that names these heads."""
    entry, _ = told(so_far, raw)
    made = dataclasses.replace(entry.act, heads=(tuple(ActId(h) for h in heads),))
    return fold(so_far.state, (entry._replace(act=made),)).weapons["G-1"]


def with_gun(so_far: Base, weapon: Weapon) -> Base:
    state = so_far.state._replace(weapons={**so_far.state.weapons, "G-1": weapon})
    return so_far._replace(state=state)


def test_of_a_weapon_that_nobody_registered_the_worst_is_taken() -> None:
    weapon = unregistered("X-1", 7)
    kit = weapon.kit
    assert (kit.weapon_class, kit.chambers) == (WeaponClass.LIVE_CAPABLE, 1)
    assert (kit.can_chamber, kit.can_expel, kit.bore_open) == (True, True, True)
    assert (weapon.custody.kind, weapon.load_known) == (CustodyKind.MISSING, False)
    assert [s.cause for s in weapon.suspicions] == ["named before it was registered"]


def test_two_stories_end_the_check_and_remember_it() -> None:
    so_far = after()
    before = so_far.state.weapons["G-1"]
    weapon = named(so_far, COCKED, "older")
    here = so_far.state.size
    assert (weapon.check, weapon.was) == (None, before.check)
    assert (weapon.voided, weapon.position) == ((FORK, here), here)
    assert weapon.moved is not None
    assert weapon.moved.position == here


def test_two_stories_remember_a_check_that_had_ended_before() -> None:
    so_far = after(DROPPED)
    was = so_far.state.weapons["G-1"].was
    assert was is not None
    assert named(so_far, COCKED, "older").was == was


def test_a_look_at_the_check_of_a_gun_with_two_stories_still_speaks_against_it() -> None:
    torn = {**COCKED, "device": "tablet", "seen": "unlock"}
    other = act("CheckWitnessed", "dp", weapon="G-1", chambers=[*["R1"] * 5, "R2"], answers="seen")
    assert [s.cause for s in after(torn, other).state.weapons["G-1"].suspicions] == [
        FORK,
        "what was seen differs from what was counted",
    ]


def test_a_move_that_names_every_open_head_in_any_order_puts_it_in_a_hand_again() -> None:
    so_far = after()
    torn = with_gun(so_far, named(so_far, COCKED, "older"))
    one, other = torn.state.weapons["G-1"].heads
    for heads in ((one, other), (other, one)):
        weapon = named(torn, FOUND, *heads)
        assert (weapon.custody.kind, weapon.custody.person) == (CustodyKind.HELD, "armorer")
    lacking: tuple[tuple[str, ...], ...] = (
        (one, other, "made-up"),
        ("made-up", other),
        (one, one),
        ("made-up",),
    )
    for some in lacking:
        assert named(torn, FOUND, *some).custody.kind is CustodyKind.MISSING


def test_a_check_that_ended_leaves_why_where_and_what_it_was() -> None:
    so_far = after()
    check = so_far.state.weapons["G-1"].check
    assert check is not None
    _, then = told(so_far, DROPPED)
    weapon = then.state.weapons["G-1"]
    assert (weapon.check, weapon.sequence, weapon.was) == (None, None, check)
    assert weapon.voided == ("it was dropped", so_far.state.size)


def test_the_end_of_a_sequence_without_a_check_leaves_the_last_check_and_why_it_ended() -> None:
    loaded = after(drop=("seen", "witness-ad", "witness-dp", "cold", "shown", "offer"))
    before = loaded.state.weapons["G-1"]
    assert (before.check, before.sequence is None) == (None, False)
    _, then = told(loaded, DROPPED)
    weapon = then.state.weapons["G-1"]
    assert (weapon.sequence, weapon.was) == (None, before.was)
    assert weapon.was is not None
    assert weapon.voided == before.voided


@pytest.mark.parametrize(
    ("unit", "rounds", "untold"),
    [(None, True, True), (None, False, False), ("main", True, False), ("main", False, False)],
)
def test_only_a_stop_of_the_production_for_rounds_has_every_lot_told_apart_again(
    unit: str | None, rounds: bool, untold: bool
) -> None:
    so_far = after()
    entry, _ = told(so_far, act("ClockRead", "upm"))
    draft = Draft(so_far.state)
    alarm(draft, entry, "why", unit, rounds=rounds)
    state = draft.finish()
    assert (state.finds != so_far.state.finds) is untold
    assert all((lot.told_again == 0) is untold for lot in state.lots.values())
    assert len(state.blocks) == len(so_far.state.blocks) + 1
    assert (len(state.bars), len(state.units["main"].bars)) == ((1, 0) if unit is None else (0, 1))


def barred_in(state: SetState) -> list[str]:
    """Say where restrictions stand."""
    found = ["production"] if state.bars else []
    found += [name for name, weapon in state.weapons.items() if weapon.bars]
    return found + [name for name, unit in state.units.items() if unit.bars]


@pytest.mark.parametrize(
    ("scope", "target", "where"),
    [
        (Scope.ITEM, "G-1", "G-1"),
        (Scope.ITEM, "X-1", "production"),  # nobody knows it: it may be any
        (Scope.ITEM, "main", "production"),
        (Scope.UNIT, "main", "main"),
        (Scope.UNIT, "second", "production"),
        (Scope.UNIT, "G-1", "production"),
        (Scope.SCENE, "12", "production"),
        (Scope.SCENE, "G-1", "production"),  # a scene that has the name of a gun
        (Scope.SCENE, "main", "production"),  # or of a unit
        (Scope.PRODUCTION, None, "production"),
        (Scope.PRODUCTION, "main", "production"),
    ],
)
def test_a_stop_of_what_nobody_knows_stops_everything(
    scope: Scope, target: str | None, where: str
) -> None:
    draft = Draft(after().state)
    bar_scope(draft, scope, target, Bar("why", draft.size, "dp", 1))
    assert barred_in(draft.finish()) == [where]
