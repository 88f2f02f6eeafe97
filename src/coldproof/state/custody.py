"""Effects of custody: hand, sight, lock.  Out of order, the fact is taken and the item suspect."""

from __future__ import annotations

from typing import cast

from coldproof.acts import custody as acts
from coldproof.state.clearance import witnesses_of
from coldproof.state.entry import Entry
from coldproof.state.facts import is_gun, signs_as
from coldproof.state.model import Draft
from coldproof.state.parts import begin_move, put, sight_of, suspect, void
from coldproof.state.records import Cause, Check, Custody, CustodyKind, Offer, Sight, Weapon, saw

MOST_OFFERS = 15


def held(person: str, watcher: str | None, position: int) -> Custody:
    """Return custody in a person's hand, in a handler's sight or in nobody's."""
    return Custody(CustodyKind.HELD, person, watcher, None, position)


def holder(weapon: Weapon) -> str | None:
    """Return who has it in hand, or none."""
    return weapon.custody.person if weapon.custody.kind is CustodyKind.HELD else None


def unlocked(draft: Draft, entry: Entry) -> None:
    """In the signer's hand for the unit; anything that was checked must be checked again."""
    body = cast("acts.WeaponUnlocked", entry.act.body)
    by = entry.act.by
    right = entry.may_permit and signs_as(draft, entry)
    for place, name in enumerate(body.weapons):
        weapon, one = begin_move(draft, entry, name, place)
        if one:
            fits = (
                right
                and weapon.custody.kind is CustodyKind.LOCKED
                and weapon.custody.place == body.store
            )
            weapon = void(weapon, "out of its store", entry.position)._replace(
                custody=held(by, by if right else None, entry.position),
                unit=body.unit,
                setup=None,
                non_gun=None,
                issued=entry.position,
            )
            if not fits:
                weapon = out_of_order(weapon, entry.position)
        put(draft, name, weapon)


def out_of_order(weapon: Weapon, position: int) -> Weapon:
    """Return the weapon quarantined for a move that did not fit what was so."""
    return weapon._replace(suspicions=suspect(weapon, Cause.OUT_OF_ORDER, position))


def offered(draft: Draft, entry: Entry) -> None:
    """The weapon is held out to somebody; an earlier offer of it lapses."""
    body = cast("acts.WeaponOffered", entry.act.body)
    weapon = draft.weapons.get(body.weapon)
    by = entry.act.by
    fits = (
        weapon is not None and entry.may_permit and holder(weapon) == by and signs_as(draft, entry)
    )
    if weapon is not None and weapon.moved is not None:
        fits = fits and saw(sight_of(entry), weapon.moved)
    if weapon is not None and fits:
        offer = Offer(entry.id, by, body.to, body.setup, entry.at_us, sight_of(entry))
        put(draft, body.weapon, weapon._replace(offers=(*weapon.offers[-MOST_OFFERS:], offer)))


def declined(draft: Draft, entry: Entry) -> None:
    """The offer is off."""
    body = cast("acts.HandoverDeclined", entry.act.body)
    weapon = draft.weapons.get(body.weapon)
    if weapon is not None:
        rest = tuple(o for o in weapon.offers if o.id not in entry.act.answers)
        put(draft, body.weapon, weapon._replace(offers=rest))


def accepted(draft: Draft, entry: Entry) -> None:
    """The weapon is in the receiver's hand and the clearance is spent on them (D6)."""
    body = cast("acts.HandoverAccepted", entry.act.body)
    before = draft.weapons.get(body.weapon)
    offers = () if before is None else before.offers
    offer = next((o for o in offers if o.id in entry.act.answers), None)
    mine = sight_of(entry)
    if offer is not None and any(saw(o.sight, offer.sight) and saw(mine, o.sight) for o in offers):
        offer = None  # the receiver's device had seen that it was offered anew
    weapon, one = begin_move(draft, entry, body.weapon)
    by = entry.act.by
    if one:
        fits = (
            entry.may_permit
            and offer is not None
            and offer.to == by
            and offer.by == body.giver == holder(weapon)
            and offer.setup == body.setup
        )
        watcher = body.in_sight_of or body.giver
        if signs_as(draft, entry):
            watcher = by
            weapon = void(weapon, "changed hands", entry.position)
        weapon = weapon._replace(
            custody=held(
                by, watcher if signs_as(draft, entry, person=watcher) else None, entry.position
            ),
            setup=body.setup,
        )
        if not fits:
            weapon = void(out_of_order(weapon, entry.position), "out of order", entry.position)
        elif weapon.check is not None:
            weapon = weapon._replace(
                sequence=None, check=spend(draft, weapon, by, body.setup, sight_of(entry))
            )
    put(draft, body.weapon, weapon)


def spend(draft: Draft, weapon: Weapon, to: str, setup: str | None, sight: Sight) -> Check | None:
    """Return the check spent on a receiver; one spent already serves no second handover.

    A re-show can rest on it only for the first receiver and setup, and on looks that the first
    acceptance had seen.
    """
    check = weapon.check
    if check is None or check.spent_to is not None:
        return None
    if check.first_to is not None:
        same = check.first_to == to and check.first_setup == setup
        return check._replace(spent_to=to) if same else None
    seen = check._replace(looks=tuple(k for k in check.looks if saw(sight, k.sight)))
    shown = any(k.shown and k.person == to and k.signer == to and k.clear for k in seen.looks)
    witnesses = witnesses_of(draft, weapon, seen) if shown else ()
    return check._replace(
        spent_to=to,
        first_to=to,
        first_setup=setup,
        first_at=sight.position,
        first_witnesses=witnesses,
        first_looks=tuple(k for k in seen.looks if not k.shown and k.person in witnesses),
    )


def issued(draft: Draft, entry: Entry) -> None:
    """Each item is in its person's hand; a gun among them is out of order."""
    body = cast("acts.ItemsIssued", entry.act.body)
    by = entry.act.by
    for place, name in enumerate(body.weapons):
        to = body.people[place] if place < len(body.people) else None
        weapon, one = begin_move(draft, entry, name, place)
        if one:
            fits = (
                entry.may_permit
                and to is not None
                and holder(weapon) == by
                and signs_as(draft, entry)
                and not is_gun(weapon.kit)
            )
            weapon = void(weapon, "changed hands", entry.position)._replace(
                custody=held(to, by if signs_as(draft, entry) else None, entry.position)
                if to is not None
                else Custody(CustodyKind.MISSING, None, None, None, entry.position),
                setup=body.setup,
            )
            if not fits:
                weapon = out_of_order(weapon, entry.position)
        put(draft, name, weapon)


def collected(draft: Draft, entry: Entry) -> None:
    """Back in a handler's hand; the check behind it can carry a re-show by that handler only."""
    body = cast("acts.WeaponCollected", entry.act.body)
    for place, name in enumerate(body.weapons):
        take_back(draft, entry, name, place, entry.act.by)


def returned(draft: Draft, entry: Entry) -> None:
    """In the other's hand; in a third person's hand it is out of order."""
    body = cast("acts.WeaponReturned", entry.act.body)
    weapon = draft.weapons.get(body.weapon)
    mine = weapon is not None and holder(weapon) == entry.act.by
    take_back(draft, entry, body.weapon, 0, body.to, mine=mine)


def take_back(
    draft: Draft, entry: Entry, name: str, place: int, to: str, *, mine: bool = True
) -> None:
    """Put a weapon back into somebody's hand."""
    weapon, one = begin_move(draft, entry, name, place)
    if one:
        was = holder(weapon)
        kind = weapon.custody.kind
        right = entry.may_permit and mine and signs_as(draft, entry, person=to)
        fits = right and kind not in (CustodyKind.LOCKED, CustodyKind.MISSING, CustodyKind.RETIRED)
        check = weapon.check
        if not (fits and check is not None and check.spent_to == was and check.handler == to):
            weapon = void(weapon, "changed hands", entry.position)
        weapon = weapon._replace(
            custody=held(to, to if signs_as(draft, entry, person=to) else None, entry.position),
            sequence=None,
        )
        if not fits:
            weapon = out_of_order(weapon, entry.position)
    put(draft, name, weapon)


def passed(draft: Draft, entry: Entry) -> None:
    """In the other performer's hand, in the same handler's sight."""
    body = cast("acts.PassedInShot", entry.act.body)
    weapon, one = begin_move(draft, entry, body.weapon)
    if one:
        setup = draft.setups.get(body.setup)
        fits = (
            entry.may_permit
            and holder(weapon) == entry.act.by
            and setup is not None
            and setup.card.passes > 0
            and weapon.setup == body.setup
        )
        watcher = weapon.custody.watcher
        weapon = void(weapon, "passed on in the shot", entry.position)._replace(
            custody=held(body.to, watcher, entry.position)
        )
        if not fits or is_gun(weapon.kit):
            weapon = out_of_order(weapon, entry.position)
    put(draft, body.weapon, weapon)


def gap(draft: Draft, entry: Entry, name: str, place: int, custody: Custody) -> None:
    """Take a break of custody: nothing known of the weapon before it counts any more."""
    weapon, one = begin_move(draft, entry, name, place)
    if one:
        weapon = void(weapon, Cause.GAP.value, entry.position)._replace(
            custody=custody,
            non_gun=None,
            load_known=False,
            bore_due=entry.position,
            suspicions=suspect(weapon, Cause.GAP, entry.position),
        )
    put(draft, name, weapon)


def left(draft: Draft, entry: Entry) -> None:
    """At a place, in nobody's hand or sight: quarantined."""
    body = cast("acts.WeaponLeft", entry.act.body)
    for place, name in enumerate(body.weapons):
        where = Custody(CustodyKind.LEFT, None, None, body.place, entry.position)
        gap(draft, entry, name, place, where)


def sight_lost(draft: Draft, entry: Entry) -> None:
    """In nobody's sight: quarantined, wherever it is."""
    body = cast("acts.SightLost", entry.act.body)
    for place, name in enumerate(body.weapons):
        weapon = draft.weapons.get(name)
        person = None if weapon is None else holder(weapon)
        mine = person == entry.act.by
        if person is None or mine or signs_as(draft, entry, person=person):
            where = Custody(CustodyKind.OUT_OF_SIGHT, None, None, None, entry.position)
        else:
            where = held(person, None, entry.position)
        gap(draft, entry, name, place, where)


def sight_passed(draft: Draft, entry: Entry) -> None:
    """In the other handler's sight; no re-show rests on what the first one saw."""
    body = cast("acts.SightPassed", entry.act.body)
    for place, name in enumerate(body.weapons):
        weapon, one = begin_move(draft, entry, name, place)
        if one:
            fits = (
                entry.may_permit
                and weapon.custody.watcher == entry.act.by
                and holder(weapon) not in (None, entry.act.by)
                and signs_as(draft, entry, person=body.to)
            )
            weapon = void(weapon, "the watch changed", entry.position)
            if fits:
                custody = weapon.custody._replace(watcher=body.to, position=entry.position)
                weapon = weapon._replace(custody=custody)
            else:
                weapon = out_of_order(weapon, entry.position)
        put(draft, name, weapon)


def found(draft: Draft, entry: Entry) -> None:
    """In the finder's hand; quarantined until proved empty."""
    body = cast("acts.WeaponFound", entry.act.body)
    by = entry.act.by
    watcher = by if signs_as(draft, entry) else None
    gap(draft, entry, body.weapon, 0, held(by, watcher, entry.position))


def lost(draft: Draft, entry: Entry) -> None:
    """Missing."""
    body = cast("acts.WeaponLost", entry.act.body)
    gone = Custody(CustodyKind.MISSING, None, None, None, entry.position)
    gap(draft, entry, body.weapon, 0, gone)


def locked_up(draft: Draft, entry: Entry) -> None:
    """Under lock; whatever was checked must be checked again when it comes out."""
    body = cast("acts.WeaponLockedUp", entry.act.body)
    by = entry.act.by
    for place, name in enumerate(body.weapons):
        weapon, one = begin_move(draft, entry, name, place)
        if one:
            fits = entry.may_permit and signs_as(draft, entry) and holder(weapon) == by
            where = Custody(CustodyKind.LOCKED, None, None, body.store, entry.position)
            weapon = void(weapon, "locked up", entry.position)._replace(
                custody=where, setup=None, non_gun=None, issued=None
            )
            if not fits:
                weapon = out_of_order(weapon, entry.position)
        put(draft, name, weapon)
