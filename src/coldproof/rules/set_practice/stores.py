"""Set practice, locks: guns and rounds locked, apart, and opened only by a short named list."""

from __future__ import annotations

from coldproof.acts.counts import RoundsDrawn, RoundsLeft
from coldproof.acts.custody import WeaponLeft, WeaponLockedUp, WeaponUnlocked
from coldproof.acts.day import DayClosed, MealBegan
from coldproof.acts.kit import LotReceived, StoreOpened, WeaponRegistered
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import HANDING, guns, same_unit
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import CustodyKind
from coldproof.words.sentence import told

AWAY = (CustodyKind.LOCKED, CustodyKind.RETIRED)


@rule(
    Citation(
        rule_id="set.locked-store",
        title="Locked, apart, and opened by the named few",
        instrument="Set practice (US; theatre in Australia)",
        clause="practice; affidavits on rounds left on a cart over lunch; not a statute",
        sources="S18 S20 S132",
        evidence=Evidence.SECONDARY,
        says="Guns and rounds that nobody watches are locked away, apart from each other; few and"
        " named people can open the store, and each opening is written down.",
        ours="At a meal and at the end of the day every gun and every carried round of the unit is"
        " locked, and every store with it. Rounds that were left lying hold every handover until"
        " they were locked up again. A store that keeps guns takes no rounds, nor the reverse; what"
        " a person carries is not a store. Changing a code when somebody leaves is not kept here.",
    ),
    Severity.REFUSE,
    on=(
        *HANDING,
        WeaponUnlocked,
        RoundsDrawn,
        StoreOpened,
        WeaponLockedUp,
        LotReceived,
        WeaponRegistered,
        WeaponLeft,
        RoundsLeft,
        MealBegan,
        DayClosed,
    ),
    cures=(Remedy.COLLECT, Remedy.LOCK_UP, Remedy.FINISH_MEAL, Remedy.OTHER_PERSON),
    needs=(Right.ADOPT,),
)
def locked_store(q: Question) -> Finding | None:
    """Who opens, what shares a store, and what would be left unlocked."""
    body, kind = q.body, type(q.body)
    if kind in HANDING:
        return lying(q)
    if kind in (WeaponUnlocked, RoundsDrawn, StoreOpened):
        return opening(q)
    if kind in (MealBegan, DayClosed):
        return unlocked(q)
    if kind is RoundsLeft:
        return Broken(
            told(
                "{count} rounds of {lot} would lie at {place}, not locked",
                count=body.count,
                lot=body.lot,
                place=body.place,
            )
        )
    if kind is WeaponLeft:
        names = ", ".join(name for name, _ in guns(q))
        return (
            Broken(told("{names} would lie at {place}, not locked", names=names, place=body.place))
            if names
            else None
        )
    return apart(q)


def lying(q: Question) -> Finding | None:
    """Find a lot that was left lying and not locked up since."""
    if q.handing is None:
        return None
    for name, lot in q.state.lots.items():
        if lot.left_at is not None:
            return Broken(
                told(
                    "rounds of {name} were left at {left_at} and not locked up since",
                    name=name,
                    left_at=lot.left_at,
                )
            )
    return HOLDS


def opening(q: Question) -> Finding | None:
    """Judge who opens a store, and that its unit is not at a meal."""
    body = q.body
    unit = q.unit(getattr(body, "unit", None))
    if unit is not None and unit.meal is not None:
        return Broken(
            told("{unit} is at a meal, and nothing is taken out", unit=body.unit), (unit.meal,)
        )
    if type(body) is RoundsDrawn:
        lot = q.state.lots.get(body.lot)
        store = None if lot is None else lot.received.store
        if store is None:
            return Undecided((told("in which store {lot} is kept", lot=body.lot),))
    else:
        store = body.store
    known = q.state.stores.get(store)
    if known is None or not known.keys:
        return Undecided((told("who may open store {store}", store=store),))
    if q.by in known.keys:
        return HOLDS
    return Broken(
        told("{who} is not on the list of store {store}", who=q.by, store=store), (known.position,)
    )


def apart(q: Question) -> Finding | None:
    """Find a store that would keep guns and rounds together."""
    store = q.body.store
    kind = type(q.body)
    if store is None:
        return None
    if kind is LotReceived:
        for name, weapon in q.state.weapons.items():
            where = weapon.custody
            if where.kind is CustodyKind.LOCKED and where.place == store and is_gun(weapon.kit):
                return Broken(
                    told(
                        "{lot} would be in store {store} with {name}",
                        lot=q.body.lot,
                        store=store,
                        name=name,
                    )
                )
        return HOLDS
    if kind is WeaponRegistered:
        if not (q.body.can_chamber or q.body.can_expel):
            return None
    elif not guns(q):
        return None
    for name, lot in q.state.lots.items():
        if lot.received.store == store and lot.stored > 0:
            return Broken(
                told(
                    "{weapons} would be in store {store} with rounds of {name}",
                    weapons=", ".join(q.weapons),
                    store=store,
                    name=name,
                ),
                (lot.position,),
            )
    return HOLDS


def unlocked(q: Question) -> Finding:
    """Find what would be left unlocked at a meal of a unit, or at the end of the day."""
    unit = getattr(q.body, "unit", None)
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        if where.kind not in AWAY and is_gun(weapon.kit) and same_unit(weapon.unit, unit):
            return Broken(
                told("{name} is not locked up ({kind})", name=name, kind=where.kind),
                (where.position,),
            )
    for name, lot in q.state.lots.items():
        if lot.carried > 0 and (
            unit is None
            or not lot.carriers
            or any(is_handler(q.state, p, unit) for p in lot.carriers)
            or not any(is_handler(q.state, p) for p in lot.carriers)
        ):
            return Broken(
                told("{carried} rounds of {name} are not locked up", carried=lot.carried, name=name)
            )
    for name, store in q.state.stores.items():
        if store.open_by is not None and (unit is None or is_handler(q.state, store.open_by, unit)):
            return Broken(told("store {name} is open", name=name), (store.position,))
    return HOLDS
