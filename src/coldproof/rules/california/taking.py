"""California, section 9153: who would have custody or the watch of which firearms or blanks."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    SightPassed,
    WeaponOffered,
    WeaponUnlocked,
)
from coldproof.rules.california.definitions import BLANK, counts_as_firearm
from coldproof.rules.question import UNSET, Question
from coldproof.state.facts import is_handler
from coldproof.state.records import CustodyKind, Setup
from coldproof.words.kit import WeaponClass
from coldproof.words.sentence import told

GIVING = (WeaponOffered, HandoverAccepted, ItemsIssued)
GETTING_OUT = (WeaponUnlocked, SightPassed)
ROUNDS = (RoundsDrawn, WeaponLoaded)
TAKING = (*GIVING, *GETTING_OUT, *ROUNDS)


class Taking(NamedTuple):
    """Who would answer for what; `issued` when it goes into the hand of somebody else."""

    people: tuple[str, ...]
    firearms: tuple[str, ...]
    what: str  # the firearms or blanks by name, for a sentence
    unit: str | None
    issued: bool = False
    receivers: tuple[str, ...] = ()
    setup_name: str | None = None
    setup: Setup | None = None


def taking(q: Question) -> Taking | None:
    """Return who would answer for the firearms or blanks of an act, or none if it moves none."""
    if q.taking is UNSET:
        q.taking = find_taking(q)
    found: Taking | None = q.taking
    return found


def find_taking(q: Question) -> Taking | None:
    """Look it up, once for all rules of the pack."""
    body = q.body
    kind = type(body)
    if kind is WeaponOffered or kind is HandoverAccepted:
        return handed(q)
    if kind is ItemsIssued:
        return tray(q)
    if kind is RoundsDrawn or kind is WeaponLoaded:
        return rounds(q)
    guns = firearms_of(q)
    if not guns:
        return None
    if kind is WeaponUnlocked:
        return Taking((q.by,), guns, ", ".join(guns), body.unit)
    return Taking((body.to,), guns, ", ".join(guns), unit_of(q, guns[0]))


def handed(q: Question) -> Taking | None:
    """Return a handover: giver and watcher answer, or the receiver who is a handler."""
    body = q.body
    state = q.state
    name = body.weapon
    weapon = state.weapons.get(name)
    if not counts_as_firearm(weapon):
        return None
    if type(body) is WeaponOffered:
        giver, receiver, watcher = q.by, body.to, None
    else:
        giver, receiver, watcher = body.giver, q.by, body.in_sight_of
    setup = state.setups.get(body.setup) if body.setup is not None else None
    unit = setup.card.unit if setup is not None else None if weapon is None else weapon.unit
    if q.handing is None and is_handler(state, receiver):
        return Taking((receiver,), (name,), name, unit)
    people = (giver,) if watcher is None or watcher == giver else (giver, watcher)
    return Taking(people, (name,), name, unit, True, (receiver,), body.setup, setup)


def tray(q: Question) -> Taking | None:
    """Return the firearms given out by the tray, and to whom."""
    body = q.body
    guns = firearms_of(q)
    if not guns:
        return None
    to = tuple(
        person for name, person in zip(body.weapons, body.people, strict=False) if name in guns
    )
    setup = q.state.setups.get(body.setup) if body.setup is not None else None
    unit = unit_of(q, guns[0]) if setup is None else setup.card.unit
    return Taking((q.by,), guns, ", ".join(guns), unit, True, to, body.setup, setup)


def rounds(q: Question) -> Taking | None:
    """Return blanks that are drawn, or rounds that go into a firearm; who stood by answers."""
    body = q.body
    if type(body) is RoundsDrawn:
        lot = q.state.lots.get(body.lot)
        if lot is not None and not BLANK[lot.received.round_class]:
            return None
        return Taking((q.by,), (), told("blanks of lot {lot}", lot=body.lot), body.unit)
    weapon = q.state.weapons.get(body.weapon)
    if not (counts_as_firearm(weapon) or BLANK[body.round_class]):
        return None
    unit = None if weapon is None else weapon.unit
    return Taking((body.supervisor or q.by,), (body.weapon,), body.weapon, unit)


def firearms_of(q: Question) -> tuple[str, ...]:
    """Return the firearms that the act names."""
    weapons = q.state.weapons
    return tuple(n for n in q.weapons if counts_as_firearm(weapons.get(n)))


def unit_of(q: Question, name: str) -> str | None:
    """Return the unit that a weapon is out for."""
    weapon = q.state.weapons.get(name)
    return None if weapon is None else weapon.unit


def out_with(q: Question, person: str) -> tuple[str, ...]:
    """Return the firearms that are in a person's hand or watch."""
    return tuple(
        name
        for name, weapon in q.state.weapons.items()
        if weapon.custody.kind is CustodyKind.HELD
        and person in (weapon.custody.person, weapon.custody.watcher)
        and counts_as_firearm(weapon)
    )


def out_for(q: Question, setup: str) -> tuple[str, ...]:
    """Return the firearms that are out for a setup."""
    return tuple(
        name
        for name, weapon in q.state.weapons.items()
        if weapon.setup == setup
        and weapon.custody.kind is CustodyKind.HELD
        and counts_as_firearm(weapon)
    )


def class_of(q: Question, name: str) -> WeaponClass | None:
    """Return a weapon's class, or none if nobody registered it."""
    weapon = q.state.weapons.get(name)
    return None if weapon is None else weapon.kit.weapon_class
