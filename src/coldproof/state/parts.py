"""What every effect of the fold is built from: sights, bars, the move's prologue, suspicion.

An effect is a function `(draft, entry) -> None`; the table in `table` says when each is taken.
"""

from __future__ import annotations

from coldproof.acts.kit import WeaponRegistered
from coldproof.state.entry import Entry
from coldproof.state.model import Draft
from coldproof.state.records import (
    Bar,
    Block,
    BlockKind,
    Cause,
    Custody,
    CustodyKind,
    Lot,
    Sight,
    Suspicion,
    Weapon,
)
from coldproof.words.floor import Scope
from coldproof.words.ids import WeaponId
from coldproof.words.kit import WeaponClass


def sight_of(entry: Entry) -> Sight:
    """Return where an entry stands and what its device had seen."""
    return Sight(entry.position, entry.act.seen_size, *_made_on(entry))


def bar_of(entry: Entry, cause: str) -> Bar:
    """Return the restriction that an entry makes."""
    return Bar(cause, entry.position, *_made_on(entry))


def _made_on(entry: Entry) -> tuple[str, int]:
    """Return the device of an entry and its number there.

    What arrived unsigned is of no device: or a stranger could name somebody's, and so have its
    owner seem to have seen it, or make room for nothing that the owner says later.
    """
    return ("", entry.position) if entry.arrived else (entry.act.device, entry.act.seq)


def barred(bars: tuple[Bar, ...], bar: Bar) -> tuple[Bar, ...]:
    """Return the bars with one more; of each device those that the new one follows are dropped.

    One that came out of its device's order is kept beside the later ones: who has seen those has
    not seen it.
    """
    return (*(old for old in bars if old.device != bar.device or old.seq > bar.seq), bar)


def unregistered(name: str, position: int) -> Weapon:
    """Return the record of a weapon that an act named before it was registered: the worst case."""
    kit = WeaponRegistered(
        weapon=WeaponId(name),
        weapon_class=WeaponClass.LIVE_CAPABLE,
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        chambers=1,
    )
    lost = Custody(CustodyKind.MISSING, None, None, None, position)
    return Weapon(
        kit, (), lost, suspicions=(Suspicion(Cause.UNREGISTERED, position),), position=position
    )


def suspect(weapon: Weapon, cause: Cause, position: int) -> tuple[Suspicion, ...]:
    """Return the weapon's suspicions with one more; one of each cause is enough."""
    if any(s.cause is cause for s in weapon.suspicions):
        return weapon.suspicions
    return (*weapon.suspicions, Suspicion(cause, position))


def begin_move(draft: Draft, entry: Entry, name: str, place: int = 0) -> tuple[Weapon, bool]:
    """Advance a weapon's chain by this entry; return the weapon and whether it is one story.

    Two moves that name one head, or a move that names a head that is not open, make two stories:
    the weapon is quarantined and missing until a move names every open head, and stays quarantined
    until an inspection does (D9).
    """
    weapon = draft.weapons.get(name)
    if weapon is None:
        weapon = unregistered(name, entry.position)
    heads = entry.act.heads
    named = heads[place] if place < len(heads) else ()
    if weapon.heads == named:
        return _advanced(weapon, entry), True
    rest = tuple(h for h in weapon.heads if h not in named)
    known = all(h in weapon.heads for h in named)
    if not rest and known:
        return _advanced(weapon, entry), True
    missing = Custody(CustodyKind.MISSING, None, None, None, entry.position)
    return (
        weapon._replace(
            heads=(*rest, entry.id),
            custody=missing,
            offers=(),
            sequence=None,
            check=None,
            was=weapon.check or weapon.was,
            non_gun=None,
            voided=(Cause.FORK.value, entry.position),
            load_known=False,
            suspicions=suspect(weapon, Cause.FORK, entry.position),
            position=entry.position,
            moved=sight_of(entry),
        ),
        False,
    )


def _advanced(weapon: Weapon, entry: Entry) -> Weapon:
    return weapon._replace(
        heads=(entry.id,), offers=(), position=entry.position, moved=sight_of(entry)
    )


def void(weapon: Weapon, why: str, position: int) -> Weapon:
    """Return the weapon without check or sequence; the reason is kept if there was a check."""
    if weapon.check is None and weapon.sequence is None:
        return weapon
    voided = (why, position) if weapon.check is not None else weapon.voided
    was = weapon.check or weapon.was
    return weapon._replace(sequence=None, check=None, was=was, voided=voided)


def put(draft: Draft, name: str, weapon: Weapon) -> None:
    """Write a weapon's record."""
    draft.edit("weapons")[name] = weapon


def alarm(
    draft: Draft, entry: Entry, cause: str, unit: str | None = None, *, rounds: bool = True
) -> None:
    """Open the stop that an event itself is: of a unit, or of the whole production.

    One of the production is for `rounds` that may be live: every lot must be told apart again.
    """
    scope = Scope.PRODUCTION if unit is None else Scope.UNIT
    bar = bar_of(entry, cause)
    draft.edit("blocks")[entry.id] = Block(
        BlockKind.STOP,
        scope,
        unit,
        entry.act.by,
        cause,
        entry.position,
        bar,
        entry.at_us,
        unit=unit,
    )
    bar_scope(draft, scope, unit, bar)
    if unit is None and rounds:
        draft.finds = barred(draft.finds, bar)
        for name, lot in draft.lots.items():
            if lot.told_again:
                draft.edit("lots")[name] = lot._replace(told_again=0)


def bar_scope(draft: Draft, scope: Scope, target: str | None, bar: Bar) -> None:
    """End every clearance in a scope whose acts have not seen this restriction."""
    if scope is Scope.ITEM and target in draft.weapons:
        weapon = draft.weapons[target]
        put(draft, target, weapon._replace(bars=barred(weapon.bars, bar)))
    elif scope is Scope.UNIT and target in draft.units:
        unit = draft.units[target]
        draft.edit("units")[target] = unit._replace(bars=barred(unit.bars, bar))
    else:  # production; a scene's stop, or a target nobody knows, ends all: rarely too much
        draft.bars = barred(draft.bars, bar)


def lot_of(draft: Draft, name: str, entry: Entry) -> Lot | None:
    """Return a lot; an act on a lot that was never received is a round from nowhere: an alarm."""
    lot = draft.lots.get(name)
    if lot is None:
        alarm(draft, entry, "rounds of a lot that was never received")
    return lot
