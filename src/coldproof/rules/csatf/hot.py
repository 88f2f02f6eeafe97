"""Which hot items a hot call or a roll is about, and for which setup."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.condition import WeaponAnnounced
from coldproof.acts.setup import CameraRolled
from coldproof.rules.question import Question
from coldproof.state.facts import hot_inside, is_gun, is_handler, is_hot
from coldproof.state.records import CustodyKind, Setup, Weapon
from coldproof.words.floor import CallState


class HotItem(NamedTuple):
    """One item that can go off, the setup it is meant for, and the unit."""

    name: str
    weapon: Weapon
    setup_name: str | None
    setup: Setup | None
    unit: str | None


def hot_items(q: Question) -> tuple[HotItem, ...]:
    """Return what a hot call names, or what is hot in the setup that is about to roll."""
    body = q.body
    if type(body) is CameraRolled:
        setup = q.state.setups.get(body.setup)
        if setup is None:
            return ()
        return tuple(
            HotItem(name, weapon, body.setup, setup, setup.card.unit)
            for name, weapon in q.state.weapons.items()
            if is_in(q, name, weapon, body.setup, setup)
        )
    if type(body) is not WeaponAnnounced or body.call is not CallState.HOT:
        return ()
    found = []
    for name in body.weapons:
        weapon = q.state.weapons.get(name)
        if weapon is not None:
            setup_name = meant_for(q, name, weapon)
            setup = q.state.setups.get(setup_name) if setup_name is not None else None
            unit = weapon.unit if setup is None else setup.card.unit
            found.append(HotItem(name, weapon, setup_name, setup, unit))
    return tuple(found)


def is_in(q: Question, name: str, weapon: Weapon, setup_name: str, setup: Setup) -> bool:
    """Say whether an item is hot in a setup: out for it, or in a handler's hand and on its card."""
    if is_out(q, weapon):
        return weapon.setup == setup_name and is_hot(weapon)
    if weapon.custody.kind is not CustodyKind.HELD or not hot_inside(weapon):
        return False
    return weapon.setup == setup_name or name in setup.card.weapons


def is_out(q: Question, weapon: Weapon) -> bool:
    """Say whether an item is in a hand that is not a handler's."""
    where = weapon.custody
    return where.kind is CustodyKind.HELD and not is_handler(q.state, where.person)


def meant_for(q: Question, name: str, weapon: Weapon) -> str | None:
    """Return the setup that an item is out for, or the latest open one whose card names it."""
    if is_out(q, weapon):
        return weapon.setup
    latest = None
    for setup_name, setup in q.state.setups.items():
        if not setup.open or name not in setup.card.weapons:
            continue
        if latest is None or setup.position > q.state.setups[latest].position:
            latest = setup_name
    return weapon.setup if latest is None else latest


def hot_guns(q: Question) -> tuple[HotItem, ...]:
    """Return the hot items that are guns."""
    return tuple(item for item in hot_items(q) if is_gun(item.weapon.kit))
