"""What a shot leaves in the books: cases, a hot gun, a gun of two stories."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.state.records import Inside, Weapon
from coldproof.state.records.weapon import Cause
from coldproof.state.shots import spend_inside
from coldproof.words.ids import ActId
from coldproof.words.kit import Charge, RoundClass
from tests.unit.state.entering import then, with_state
from tests.unit.state.rows import Base, act, after

SHOT = act("WeaponFired", "actor", weapon="G-1", lot="B-1", count=1)
BLANK, LIVE, SPENT = RoundClass.BLANK, RoundClass.LIVE, RoundClass.SPENT


def part(what: RoundClass, count: int, lot: str = "B-1") -> Inside:
    return Inside(lot, what, count, Charge.NONE)


def hot(**fields: Any) -> Base:
    """The set where two blanks are in the revolver, with other fields of its record."""
    so_far = after(world="set-hot")
    gun: Weapon = so_far.state.weapons["G-1"]
    weapons = {**so_far.state.weapons, "G-1": gun._replace(**fields)}
    return with_state(so_far, weapons=weapons)


def test_one_shot_spends_one_round_and_leaves_the_next_as_it_is() -> None:
    inside, lacking = spend_inside((part(BLANK, 1), part(BLANK, 1)), "B-1", 1)
    assert (inside, lacking) == ((part(SPENT, 1), part(BLANK, 1)), 0)


def test_where_one_class_is_named_no_other_is_spent() -> None:
    parts = (part(LIVE, 1), part(BLANK, 1))
    inside, lacking = spend_inside(parts, "B-1", 2, BLANK)
    assert (inside, lacking) == ((part(LIVE, 1), part(SPENT, 1)), 1)


@pytest.mark.parametrize("rest", [BLANK, LIVE])
def test_a_gun_with_a_round_left_that_can_fire_stays_hot(rest: RoundClass) -> None:
    so_far = hot(inside=(part(BLANK, 1), part(rest, 1, "B-2")), hot_since_us=5)
    assert then(so_far, SHOT).weapons["G-1"].hot_since_us == 5
    assert then(hot(inside=(part(BLANK, 1),)), SHOT).weapons["G-1"].hot_since_us is None


def test_a_gun_that_fired_is_cocked_no_more() -> None:
    assert not then(hot(cocked=True), SHOT).weapons["G-1"].cocked


def test_a_shot_of_a_gun_of_two_stories_is_taken_from_its_lot_and_from_nowhere_else() -> None:
    so_far = hot(inside=())
    state = then(so_far, SHOT, heads=((ActId("another"),),))
    assert [one.cause for one in state.weapons["G-1"].suspicions] == [Cause.FORK]
    assert (state.lots["B-1"].surplus, state.lots["B-1"].fired) == (0, 1)
    assert state.blocks == so_far.state.blocks
    one_story = then(so_far, SHOT)
    assert (one_story.lots["B-1"].surplus, one_story.lots["B-1"].fired) == (1, 0)


def test_a_shot_in_a_setup_that_nobody_began_is_a_shot() -> None:
    for setup in ("99", None):
        state = then(hot(setup=setup), SHOT)
        assert state.lots["B-1"].fired == 1
        assert "99" not in state.setups


def test_a_discharge_of_a_gun_of_no_unit_leaves_the_rounds_of_others_told_apart() -> None:
    state = then(hot(unit=None), act("DischargedUnmeant", "actor", weapon="G-1"))
    assert [block.scope for block in state.blocks.values()][-1] == "production"
    assert state.finds == ()


def test_the_bore_of_a_repaired_gun_is_due() -> None:
    state = then(after(), act("WeaponRepaired", weapon="G-1", function_tested=True))
    assert state.weapons["G-1"].bore_due == state.size - 1


@pytest.mark.parametrize(
    ("was", "said", "permit", "now"),
    [
        (True, False, True, False),
        (True, False, False, True),
        (False, False, False, False),
        (False, True, False, True),
    ],
)
def test_no_revoked_key_takes_a_charge_away_or_makes_one(
    was: bool, said: bool, permit: bool, now: bool
) -> None:
    state = then(hot(charged=was), act("WeaponCharged", weapon="G-1", charged=said), permit=permit)
    assert state.weapons["G-1"].charged is now
