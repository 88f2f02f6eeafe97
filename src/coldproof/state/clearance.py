"""The clearance of a weapon: a short-lived fact about it and the people it was shown to (D6).

Nothing here is stored: it is computed from the check, the looks at it and what has happened since.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.state.facts import is_outside
from coldproof.state.model import World
from coldproof.state.records import Bar, Check, Look, Weapon, has_seen
from coldproof.words.kit import HOT, INERT, RoundClass
from coldproof.words.sentence import told
from coldproof.words.units import MINUTE_US

RESHOW_LIMIT_US = 20 * MINUTE_US  # our default; floor cards mark it as a proposal


class Contents(NamedTuple):
    """What a check found, counted."""

    kind: str  # "empty", "dummy", "blank" or "none": none clears nothing
    dummies: int
    blanks: int


def contents_of(check: Check) -> Contents:
    """Count what a check saw; a spent case, a live or an unknown round clears nothing."""
    places = check.chambers + check.magazine
    dummies = sum(1 for p in places if p in INERT)
    blanks = sum(1 for p in places if p in HOT)
    empty = sum(1 for p in places if p is RoundClass.EMPTY)
    if dummies + blanks + empty != len(places):
        return Contents("none", dummies, blanks)
    if blanks:
        return Contents("blank", dummies, blanks)
    return Contents("dummy" if dummies else "empty", dummies, 0)


def bars_on(world: World, weapon: Weapon, people: tuple[str, ...] = ()) -> tuple[Bar, ...]:
    """Return every restriction that a clearance of this weapon by these people must have seen.

    A weapon last handed out for a setup of another unit is of both.
    """
    bars = world.bars + weapon.bars
    unit = world.units.get(weapon.unit) if weapon.unit is not None else None
    if unit is not None:
        bars += unit.bars
    if weapon.setup is not None:
        bars += unit_bars(world, weapon, weapon.setup)
    for name in people:
        person = world.people.get(name)
        if person is not None and person.bars:
            bars += person.bars
    return bars


def unit_bars(world: World, weapon: Weapon, setup: str) -> tuple[Bar, ...]:
    """Return what restricts the unit of a setup, where the weapon is lent to it by another."""
    known = world.setups.get(setup)
    if known is None or known.card.unit == weapon.unit:
        return ()
    unit = world.units.get(known.card.unit)
    return () if unit is None else unit.bars


def standing_looks(world: World, weapon: Weapon, check: Check) -> tuple[Look, ...]:
    """Return the looks at the current showing that no restriction has ended."""
    common = bars_on(world, weapon)
    people = world.people
    return tuple(
        look
        for look in check.looks
        if has_seen(look.sight, common)
        and (look.signer not in people or has_seen(look.sight, people[look.signer].bars))
    )


def witnesses_of(world: World, weapon: Weapon, check: Check) -> tuple[str, ...]:
    """Return who, from outside the weapons team, witnessed the whole of the current showing."""
    return tuple(
        look.person
        for look in standing_looks(world, weapon, check)
        if not look.shown
        and look.whole
        and look.signer != check.handler
        and is_outside(world, look.person)
    )


def base_witnesses(world: World, weapon: Weapon, check: Check) -> tuple[str, ...]:
    """Return who witnessed the check behind a re-show, and whose look nothing has ended since."""
    return tuple(
        look.person
        for look in check.first_looks
        if has_seen(look.sight, bars_on(world, weapon, (look.signer,)))
    )


def shown_to(world: World, weapon: Weapon, check: Check, person: str) -> bool:
    """Say whether the current showing was shown to a person, who said that it is clear.

    At a cold re-show a witness of the check who witnesses it again may say so for them.
    """
    cold = contents_of(check).kind in ("empty", "dummy")
    looks = standing_looks(world, weapon, check)
    first = base_witnesses(world, weapon, check)
    stand_ins = (
        tuple(k.person for k in looks if not k.shown and k.whole and k.person in first)
        if check.reshown and cold
        else ()
    )
    return any(
        look.shown
        and look.person == person
        and look.clear
        and (look.signer == person or look.signer in stand_ins)
        for look in looks
    )


def check_stands(world: World, weapon: Weapon, check: Check) -> bool:
    """Say whether every act of the check itself had seen every restriction on it."""
    bars = bars_on(world, weapon, (check.handler,))
    return not bars or all(has_seen(sight, bars) for sight in check.sights)


def reshow_fits(
    world: World,
    weapon: Weapon,
    check: Check,
    to: str,
    setup: str | None,
    now_us: int,
    limit_us: int = RESHOW_LIMIT_US,
) -> str | None:
    """Say why a re-show does not serve this handover, or none when it does.

    Same setup, same person, same witness, cold, at most 20 minutes after the check.
    """
    if not check.reshown:
        return None
    if contents_of(check).kind not in ("empty", "dummy"):
        return told("a re-show never serves after blanks were loaded")
    if check.first_to != to:
        return told("the check was shown to {first}, not to {to}", first=check.first_to, to=to)
    if check.first_setup != setup:
        return told("the check was for another setup")
    card = world.setups.get(setup) if setup is not None else None
    if card is not None and check.first_at is not None and card.position > check.first_at:
        return told("the setup was begun anew since the check")
    first = base_witnesses(world, weapon, check)
    if not first:
        return told("the check behind the re-show had no outside witness")
    if now_us - check.at_us > limit_us:
        return told("the check is more than {n} minutes old", n=limit_us // MINUTE_US)
    if not any(not k.shown and k.person in first for k in check.looks):
        return told("the witness of the check did not witness the re-show")
    return None
