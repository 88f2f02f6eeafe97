"""What does not tally when a day closes: weapons that are not back, rounds nobody can account for.

Read by the fold, which carries a difference over to the next day, and by the rules that close it.
"""

from __future__ import annotations

from coldproof.acts.kit import WeaponRegistered
from coldproof.state.facts import is_gun, unexplained
from coldproof.state.model import World
from coldproof.state.records import BlockKind, CustodyKind
from coldproof.words.kit import WORKING, WeaponClass

ACCOUNTED = (*WORKING, WeaponClass.DEACTIVATED, WeaponClass.MOVING_REPLICA)
"""W1 to W7: what must be in one hand, one sight or one lock at every moment."""
AWAY = (CustodyKind.LOCKED, CustodyKind.RETIRED)


def is_accounted(kit: WeaponRegistered) -> bool:
    """Say whether every moment of the weapon must be accounted for: a gun, or W1 to W7."""
    return is_gun(kit) or kit.weapon_class in ACCOUNTED


def held_back(world: World) -> tuple[str, ...]:
    """Return the weapons that are frozen or held as evidence: they stay where they are."""
    return tuple(
        name
        for block in world.blocks.values()
        if block.kind in (BlockKind.FREEZE, BlockKind.HOLD)
        for name in block.items
    )


def differences(world: World) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lots that do not balance, and the weapons to account for that are not locked."""
    frozen = held_back(world)
    lots = tuple(
        name for name, lot in world.lots.items() if lot.wanting > 0 or unexplained(lot) > 0
    )
    weapons = tuple(
        name
        for name, weapon in world.weapons.items()
        if weapon.custody.kind not in AWAY and name not in frozen and is_accounted(weapon.kit)
    )
    return lots, weapons
