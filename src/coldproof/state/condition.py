"""Effects of condition: the check from proved empty to loaded, unloading, and non-guns."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from coldproof.acts import condition as acts
from coldproof.acts.condition import RoundBack
from coldproof.state.custody import holder
from coldproof.state.entry import Entry
from coldproof.state.facts import intact_inside, is_gun, shown_by, signs_as, told_apart
from coldproof.state.lots import (
    empty_by_the_books,
    fire_rounds,
    from_nowhere,
    move_rounds,
)
from coldproof.state.model import Draft
from coldproof.state.parts import alarm, begin_move, put, sight_of, suspect, void
from coldproof.state.records import (
    Cause,
    Check,
    Inside,
    PartLook,
    Sequence,
    Weapon,
    saw,
)
from coldproof.state.shots import spend_inside
from coldproof.words.kit import (
    DEADLY,
    HOT,
    INERT,
    ActionType,
    BoreLook,
    Charge,
    Fate,
    MagazineSeen,
    RoundClass,
    WeaponClass,
)

Places = tuple[RoundClass, ...]


STRONGER = (Charge.NONE, Charge.QUARTER, Charge.HALF, Charge.FULL, Charge.UNKNOWN)
OPEN = (WeaponClass.LIVE_CAPABLE, WeaponClass.PROHIBITED, WeaponClass.BLACK_POWDER)
"""Classes that have an open bore, whatever is said of one."""


def is_whole(weapon: Weapon, body: acts.ProvedEmpty) -> bool:
    """Say whether an empty proof covered every place, the feed path and then the bore."""
    kit = weapon.kit
    if kit.can_chamber and kit.chambers == 0:
        return False  # what takes a cartridge has a chamber, so nobody knows how many
    if kit.action is ActionType.SEMI_AUTO and kit.magazine == 0:
        return False  # what feeds by itself has a magazine, so nobody knows how many
    magazine = kit.magazine == 0 or body.magazine in (MagazineSeen.OUT, MagazineSeen.EMPTY)
    bore = body.bore in (BoreLook.LIGHT, BoreLook.ROD) or (
        body.bore is BoreLook.NOT_OPEN and not kit.bore_open and kit.weapon_class not in OPEN
    )
    return body.chambers_seen == kit.chambers and magazine and body.feed_path_seen and bore


def proved_empty(draft: Draft, entry: Entry) -> None:
    """A whole proof by the handler who holds it begins a check and is itself one of an empty gun.

    It ends every quarantine but a fault.  Rounds that the books had in the gun are found wanting.
    """
    body = cast("acts.ProvedEmpty", entry.act.body)
    weapon, one = begin_move(draft, entry, body.weapon)
    by = entry.act.by
    if not one:
        put(draft, body.weapon, weapon)
        return
    weapon = void(weapon, "a new check began", entry.position)
    right = entry.may_permit and signs_as(draft, entry) and holder(weapon) == by
    if not (right and is_whole(weapon, body)):
        seen = PartLook(by, body.chambers_seen, weapon.kit.chambers, entry.position)
        weapon = weapon._replace(part_look=seen)
        if is_whole(weapon, body) and intact_inside(weapon):
            causes = suspect(weapon, Cause.DIFFERS, entry.position)
            weapon = weapon._replace(suspicions=causes)
        put(draft, body.weapon, weapon)
        return
    empty_by_the_books(draft, entry, weapon)
    sight = sight_of(entry)
    check = Check(
        entry.id,
        by,
        (RoundClass.EMPTY,) * weapon.kit.chambers,
        (RoundClass.EMPTY,) * weapon.kit.magazine,
        entry.at_us,
        entry.at_us,
        (sight,),
        showing=entry.id,
        showings=(entry.id,),
    )
    put(
        draft,
        body.weapon,
        weapon._replace(
            inside=(),
            was=None,
            went_off=0,
            load_known=True,
            sequence=Sequence(entry.id, by, entry.at_us, sight, ()),
            check=check,
            voided=None,
            part_look=None,
            bore_due=None,
            misfired_us=None,
            hot_since_us=None,
            cocked=False,
            live=weapon.live if weapon.live is not None and weapon.live[0] == by else None,
            suspicions=tuple(s for s in weapon.suspicions if s.cause is Cause.FAULT),
        ),
    )


def rounds_proved(draft: Draft, entry: Entry) -> None:
    """Told-apart rounds may be loaded in this check; one nobody could tell stops everything."""
    body = cast("acts.RoundsProved", entry.act.body)
    deadly = any(r.round_class in DEADLY for r in body.rounds)
    if deadly:
        alarm(draft, entry, "a live or unknown round among those to be loaded")
    weapon = draft.weapons.get(body.weapon)
    if weapon is None or weapon.sequence is None or not entry.may_permit:
        return
    sight = sight_of(entry)
    if weapon.sequence.handler != entry.act.by or not saw(sight, weapon.sequence.sight):
        return
    told = tuple(
        Inside(body.lot, r.round_class, r.count, Charge.NONE) for r in body.rounds if told_apart(r)
    )
    proved = weapon.sequence.proved + told
    sequence = weapon.sequence._replace(proved=proved, told=(*weapon.sequence.told, sight))
    put(draft, body.weapon, weapon._replace(sequence=sequence))


def loaded(draft: Draft, entry: Entry) -> None:
    """Inside a check, rounds proved outside go in; any other load ends every check of the gun."""
    body = cast("acts.WeaponLoaded", entry.act.body)
    sequence = None
    before = draft.weapons.get(body.weapon)
    if before is not None:
        sequence = before.sequence
    weapon, one = begin_move(draft, entry, body.weapon)
    move_rounds(draft, entry, body.lot, "carried", "loaded", body.count)
    weapon = shown_by(draft, weapon, body.lot, body.round_class)
    lot = draft.lots.get(body.lot)
    known = Charge.NONE if lot is None else lot.received.charge
    said = (known, body.charge) if body.round_class is RoundClass.BLANK else (body.charge,)
    charge = max(said, key=STRONGER.index)  # of two words the stronger
    inside = (*weapon.inside, Inside(body.lot, body.round_class, body.count, charge))
    proved = (
        None
        if sequence is None
        or sequence.handler != entry.act.by
        or not one
        or not entry.may_permit
        or not all(saw(sight_of(entry), told) for told in sequence.told)
        else use_proved(sequence, body)
    )
    if proved is None:
        weapon = void(weapon, "rounds were loaded", entry.position)
    weapon = weapon._replace(
        check=None,
        was=weapon.check or weapon.was,
        inside=inside,
        sequence=proved,
        load_known=weapon.load_known and proved is not None,
        hot_since_us=weapon.hot_since_us
        if body.round_class in INERT or weapon.hot_since_us is not None
        else entry.at_us,
    )
    if body.round_class in DEADLY:
        causes = suspect(weapon, Cause.DEADLY, entry.position)
        weapon = weapon._replace(suspicions=causes, live=(entry.act.by, entry.position))
    put(draft, body.weapon, weapon)


def use_proved(sequence: Sequence, body: acts.WeaponLoaded) -> Sequence | None:
    """Return the sequence with these rounds taken from those proved, or none if they were not."""
    need = body.count
    rest: list[Inside] = []
    for told in sequence.proved:
        if need and told.lot == body.lot and told.round_class is body.round_class:
            used = min(need, told.count)
            need -= used
            if told.count > used:
                rest.append(told._replace(count=told.count - used))
        else:
            rest.append(told)
    return None if need else sequence._replace(proved=tuple(rest))


def unloaded(draft: Draft, entry: Entry) -> None:
    """Rounds and cases are out of the gun; what came out and was not in it makes it suspect."""
    body = cast("acts.WeaponUnloaded", entry.act.body)
    weapon, one = begin_move(draft, entry, body.weapon)
    inside = weapon.inside
    odd = False
    for told in body.rounds:
        back = told
        out = RoundClass.EMPTY if told.fate is Fate.UNFIRED else RoundClass.SPENT
        weapon = shown_by(draft, weapon, told.lot, out)
        weapon = settle(draft, entry, weapon._replace(inside=inside), told)
        inside = weapon.inside
        inside, missing = take_out(inside, back)
        odd = odd or missing > 0
        if missing and one and back.fate is not Fate.FIRED:
            from_nowhere(draft, entry, back.lot, missing)
            back = replace(back, count=back.count - missing)
        if back.fate is Fate.UNFIRED:
            move_rounds(draft, entry, back.lot, "loaded", "carried", back.count)
        elif back.fate is Fate.MISFIRED:
            move_rounds(draft, entry, back.lot, "loaded", "misfired", back.count)
    weapon = void(weapon, "it was unloaded", entry.position)
    known = weapon.load_known and entry.may_permit  # a revoked key makes nothing cold
    weapon = weapon._replace(inside=inside, bore_due=entry.position, load_known=known)
    if not any(i.round_class not in INERT for i in inside):
        weapon = weapon._replace(hot_since_us=None)
    if odd and one:
        weapon = weapon._replace(suspicions=suspect(weapon, Cause.DIFFERS, entry.position))
    put(draft, body.weapon, weapon)


def settle(draft: Draft, entry: Entry, weapon: Weapon, back: RoundBack) -> Weapon:
    """Match fired cases that came out with shots that nobody meant."""
    if back.fate is not Fate.FIRED or not weapon.went_off:
        return weapon
    of_lot = [p for p in weapon.inside if p.lot == back.lot]
    spent = sum(p.count for p in of_lot if p.round_class is RoundClass.SPENT)
    fires = sum(p.count for p in of_lot if p.round_class in HOT + DEADLY)
    off = min(max(back.count - spent, 0), weapon.went_off, fires)
    inside, _ = spend_inside(weapon.inside, back.lot, off)
    fire_rounds(draft, entry, back.lot, off)
    return weapon._replace(inside=inside, went_off=weapon.went_off - off)


def take_out(inside: tuple[Inside, ...], back: RoundBack) -> tuple[tuple[Inside, ...], int]:
    """Return what stays inside and how many of the rounds taken out were not in the books."""
    spent = back.fate is Fate.FIRED
    need = back.count
    rest: list[Inside] = []
    for part in inside:
        if need and part.lot == back.lot and (part.round_class is RoundClass.SPENT) == spent:
            used = min(need, part.count)
            need -= used
            if part.count > used:
                rest.append(part._replace(count=part.count - used))
        else:
            rest.append(part)
    return tuple(rest), need


def non_gun_checked(draft: Draft, entry: Entry) -> None:
    """Each item is what its tag says; a gun among them gains nothing by it."""
    body = cast("acts.NonGunChecked", entry.act.body)
    by = entry.act.by
    for place, name in enumerate(body.weapons):
        weapon, one = begin_move(draft, entry, name, place)
        right = one and entry.may_permit and signs_as(draft, entry) and holder(weapon) == by
        if right and not is_gun(weapon.kit):
            weapon = weapon._replace(
                non_gun=(by, entry.at_us, entry.position),
                suspicions=tuple(s for s in weapon.suspicions if s.cause is Cause.FAULT),
            )
        elif one:
            weapon = void(weapon, "handled again", entry.position)
        put(draft, name, weapon)
