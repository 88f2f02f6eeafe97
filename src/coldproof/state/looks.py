"""Effects of looks: the count that ends a check, who saw it, the re-show, the call."""

from __future__ import annotations

from typing import cast

from coldproof.acts import condition as acts
from coldproof.acts.custody import WeaponShown
from coldproof.state.custody import holder
from coldproof.state.entry import Entry
from coldproof.state.facts import is_outside
from coldproof.state.looked import remember
from coldproof.state.model import Draft
from coldproof.state.parts import alarm, begin_move, put, sight_of, suspect, void
from coldproof.state.records import (
    Call,
    Cause,
    Check,
    Look,
    PartLook,
    Weapon,
    saw,
)
from coldproof.words.kit import (
    DEADLY,
    RoundClass,
)

Places = tuple[RoundClass, ...]


def tally(places: Places) -> dict[RoundClass, int]:
    """Count the places of each class, empty ones left out."""
    counts: dict[RoundClass, int] = {}
    for place in places:
        if place is not RoundClass.EMPTY:
            counts[place] = counts.get(place, 0) + 1
    return counts


def by_books(weapon: Weapon) -> dict[RoundClass, int]:
    """Count what the books have inside, by class."""
    counts: dict[RoundClass, int] = {}
    for part in weapon.inside:
        counts[part.round_class] = counts.get(part.round_class, 0) + part.count
    return counts


def inspected(draft: Draft, entry: Entry) -> None:
    """At the end of an unbroken sequence, every place seen and as counted: a check.

    Outside one it is only a look; a look that finds something else makes the weapon suspect.
    """
    body = cast("acts.WeaponInspected", entry.act.body)
    before = draft.weapons.get(body.weapon)
    sequence = None if before is None else before.sequence
    weapon, one = begin_move(draft, entry, body.weapon)
    places = body.chambers + body.magazine
    remember(draft, entry, places)
    weapon = void(weapon, "it was opened and looked at again", entry.position)
    whole = covers(weapon, body.chambers, body.magazine)
    if any(p in DEADLY for p in places):
        weapon = weapon._replace(suspicions=suspect(weapon, Cause.DEADLY, entry.position))
        alarm(draft, entry, "a live or unknown round seen in a gun")
    elif whole and one and tally(places) != by_books(weapon):
        weapon = weapon._replace(suspicions=suspect(weapon, Cause.DIFFERS, entry.position))
    elif (
        whole
        and one
        and entry.may_permit
        and sequence is not None
        and sequence.handler == entry.act.by
    ):
        check = Check(
            entry.id,
            entry.act.by,
            body.chambers,
            body.magazine,
            sequence.at_us,
            entry.at_us,
            (sequence.sight, sight_of(entry)),
            showing=entry.id,
            showings=(entry.id,),
        )
        weapon = weapon._replace(check=check, sequence=sequence, voided=None, part_look=None)
    if weapon.check is None:
        seen = PartLook(
            entry.act.by, len(places), weapon.kit.chambers + weapon.kit.magazine, entry.position
        )
        weapon = weapon._replace(part_look=seen)
    put(draft, body.weapon, weapon)


def covers(weapon: Weapon, chambers: Places, magazine: Places) -> bool:
    """Say whether lists of places have every place of the gun."""
    kit = weapon.kit
    some = kit.chambers > 0 or not kit.can_chamber
    return some and len(chambers) == kit.chambers and len(magazine) == kit.magazine


def witnessed(draft: Draft, entry: Entry) -> None:
    """The look stands beside the check it answers; a differing one makes the weapon suspect."""
    body = cast("acts.CheckWitnessed", entry.act.body)
    remember(draft, entry, body.chambers + body.magazine)
    look = Look(
        entry.act.by,
        entry.act.by,
        shown=False,
        whole=body.whole,
        clear=True,
        at_us=entry.at_us,
        known=entry.act.known,
        sight=sight_of(entry),
    )
    take_look(draft, entry, body.weapon, (body.chambers, body.magazine), look)


def shown(draft: Draft, entry: Entry) -> None:
    """The weapon was shown to a person; one who does not say "clear" makes it suspect."""
    body = cast("WeaponShown", entry.act.body)
    look = Look(
        body.to,
        entry.act.by,
        shown=True,
        whole=False,
        clear=body.says_clear,
        at_us=entry.at_us,
        known=entry.act.known,
        sight=sight_of(entry),
    )
    take_look(draft, entry, body.weapon, (body.chambers, body.magazine), look)


def deadly_seen(draft: Draft, entry: Entry, name: str) -> None:
    """A live or unknown round was seen in a gun: it is quarantined and everything stops."""
    alarm(draft, entry, "a live or unknown round seen in a gun")
    weapon = draft.weapons.get(name)
    if weapon is not None:
        causes = suspect(weapon, Cause.DEADLY, entry.position)
        put(draft, name, weapon._replace(suspicions=causes))


def take_look(
    draft: Draft, entry: Entry, name: str, places: tuple[Places, Places], look: Look
) -> None:
    """Add a look to the showing it answers; what differs or is deadly counts in any case."""
    weapon = draft.weapons.get(name)
    if any(p in DEADLY for p in places[0] + places[1]):
        deadly_seen(draft, entry, name)
        return
    check = None if weapon is None else answered_check(weapon, entry)
    if weapon is None or check is None or not covers(weapon, *places):
        return
    if places != (check.chambers, check.magazine) or not look.clear:
        causes = suspect(weapon, Cause.DIFFERS, entry.position)
        weapon = void(weapon, Cause.DIFFERS.value, entry.position)
        put(draft, name, weapon._replace(suspicions=causes))
    elif (
        entry.may_permit
        and entered_from_outside(draft, entry)
        and check is weapon.check
        and check.showing in entry.act.answers
    ):
        put(draft, name, weapon._replace(check=check._replace(looks=(*check.looks, look))))


def entered_from_outside(draft: Draft, entry: Entry) -> bool:
    """Say whether who looked signed it, or somebody from outside the weapons team did for them."""
    by = entry.act.vouched_by
    return by in (None, entry.act.by) or is_outside(draft, by)


def answered_check(weapon: Weapon, entry: Entry) -> Check | None:
    """Return the check of which an act answers a showing: the one that stands or the last ended."""
    for check in (weapon.check, weapon.was):
        if check is not None and any(one in entry.act.answers for one in check.showings):
            return check
    return None


def reshown(draft: Draft, entry: Entry) -> None:
    """An unbroken custody and the same places seen again revive the check for the same people."""
    body = cast("acts.WeaponReshown", entry.act.body)
    remember(draft, entry, body.chambers + body.magazine)
    weapon = draft.weapons.get(body.weapon)
    if any(p in DEADLY for p in body.chambers + body.magazine):
        deadly_seen(draft, entry, body.weapon)
        return
    if weapon is None or weapon.check is None:
        return
    check = weapon.check
    if not any(showing in entry.act.answers for showing in check.showings):
        return
    if not body.unbroken or (body.chambers, body.magazine) != (check.chambers, check.magazine):
        put(draft, body.weapon, void(weapon, "the re-show found a break", entry.position))
        return
    fits = (
        entry.may_permit
        and entry.act.by == check.handler == holder(weapon)
        and check.spent_to is not None
        and (weapon.moved is None or saw(sight_of(entry), weapon.moved))
    )
    if fits:
        again = check._replace(
            showing=entry.id,
            showings=(*check.showings, entry.id),
            reshown=check.reshown + 1,
            looks=(),
            calls=(),
            spent_to=None,
            sights=(*check.sights[:2], sight_of(entry)),
        )
        put(draft, body.weapon, weapon._replace(check=again))


def announced(draft: Draft, entry: Entry) -> None:
    """The call stands beside the showing it rests on."""
    body = cast("acts.WeaponAnnounced", entry.act.body)
    for name in body.weapons:
        weapon = draft.weapons.get(name)
        check = None if weapon is None else weapon.check
        if weapon is None or check is None or not entry.may_permit:
            continue
        if check.showing in entry.act.answers:
            call = Call(
                body.call,
                entry.act.by,
                body.dummies,
                body.blanks,
                body.charge,
                body.toward,
                entry.at_us,
                sight_of(entry),
            )
            again = check._replace(calls=(*check.calls, call))
            put(draft, name, weapon._replace(check=again))
