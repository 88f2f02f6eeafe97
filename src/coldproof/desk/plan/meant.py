"""Which weapons and rounds a way of shooting means, of all those that it allows."""

from __future__ import annotations

from coldproof.acts.plan import ScenePlanned
from coldproof.state.facts import allowed_by
from coldproof.state.records import Way, Weapon
from coldproof.words.floor import REAL, Alternative
from coldproof.words.kit import HOT, INERT, WORKING, RoundClass, WeaponClass
from coldproof.words.ways import FIREARM

MEANT: dict[Alternative, tuple[WeaponClass, ...]] = {
    Alternative.NO_GUN: (),
    Alternative.RUBBER: (WeaponClass.RUBBER,),
    Alternative.TOY: (WeaponClass.TOY,),
    Alternative.REPLICA: (WeaponClass.MOVING_REPLICA, WeaponClass.DEACTIVATED),
    Alternative.REPLICA_INERT: (WeaponClass.MOVING_REPLICA,),
    Alternative.AIRSOFT: (WeaponClass.AIRSOFT,),
    Alternative.ELECTRONIC: (WeaponClass.ELECTRONIC,),
    Alternative.BLANK_REPLICA: (WeaponClass.BLANK_REPLICA,),
    Alternative.CONVERTED: (WeaponClass.BLANK_CONVERTED,),
    **dict.fromkeys(REAL, FIREARM),
    Alternative.WORKING_GUN: WORKING,
}
"""Which classes a way means, of those that it allows."""
FILLED: dict[Alternative, tuple[RoundClass, ...]] = {
    Alternative.REPLICA_INERT: INERT,
    Alternative.REAL_DUMMIES: INERT,
    Alternative.BLANK_REPLICA: HOT,
    Alternative.CONVERTED: HOT,
    Alternative.REAL_BLANKS: HOT,
    Alternative.WORKING_GUN: (*INERT, *HOT),
}
"""Which rounds a way means, of those that it allows."""


def meant_by(plan: ScenePlanned, way: Way) -> tuple[WeaponClass, ...]:
    """Return the classes that a way means: those of the plan among them, or all where none is."""
    meant = MEANT[way.chosen]
    return tuple(kind for kind in meant if kind in plan.classes) or meant


def does(plan: ScenePlanned, way: Way, weapon: Weapon) -> bool:
    """Say whether a weapon is of a class that a way means, and that the way allows."""
    allowed = allowed_by(way.chosen, weapon.kit, shown=weapon.shown)
    return weapon.kit.weapon_class in meant_by(plan, way) and allowed
