"""Remedies with rounds and counts: tell apart, test-fire, search, count, lock up, tag."""

from __future__ import annotations

from coldproof.acts import condition, counts, custody, day, kit
from coldproof.acts.named import weapons_named
from coldproof.desk.remedies.where import backs, mark_of, target, unit_of
from coldproof.desk.stage import Stage
from coldproof.state.facts import is_gun
from coldproof.state.records import CustodyKind
from coldproof.words.floor import (
    Color,
)
from coldproof.words.ids import LotId, UnitId, WeaponId
from coldproof.words.kit import (
    HOT,
    INERT,
    Marker,
    Primer,
)
from coldproof.words.sentence import joined, told
from coldproof.words.units import feet_mm


def verify_lot(stage: Stage) -> str | None:
    """Tell every untold round of every open lot, and of the lot in question, apart, one by one."""
    who = stage.handler(unit_of(stage))
    if who is None:
        return None
    said = []
    for name, lot in list(stage.state.lots.items()):
        untold = lot.received.count - lot.verified
        asked = getattr(stage.act.body, "lot", None) == name
        if untold <= 0 or (lot.received.sealed and not (lot.opened or lot.told or asked)):
            continue
        if lot.received.marker is Marker.MIXED or lot.received.round_class not in INERT + HOT:
            return None
        seen = kit.RoundTold(
            count=untold,
            round_class=lot.received.round_class,
            told_by=mark_of(lot.received),
            primer=Primer.INERT if lot.received.round_class in INERT else Primer.LIVE,
        )
        stage.play(who, kit.RoundsVerified(lot=LotId(name), rounds=(seen,)))
        said.append(
            told(
                "{who} tells all {untold} untold rounds of {name} apart, one by one, each by a mark"
                " of its own; one that has none is unknown, and everything stops",
                who=who,
                untold=untold,
                name=name,
            )
        )
    return joined("; ", said) or None


def check_non_gun(stage: Stage) -> str | None:
    """A handler touches and looks at each item."""
    names = weapons_named(stage.act.body)
    who = stage.handler(unit_of(stage), stage.act.by)
    if who is None or not names:
        return None
    stage.play(who, condition.NonGunChecked(weapons=tuple(WeaponId(n) for n in names)))
    return told("{who} touches and looks at each of {names}", who=who, names=", ".join(names))


def count(stage: Stage) -> str | None:
    """Search; a handler and somebody from outside accept what is not found."""
    who = stage.handler(unit_of(stage))
    other = next(iter(stage.outsiders((who,))), None)
    if who is None or other is None:
        return None
    said = []
    for name, lot in list(stage.state.lots.items()):
        if lot.wanting > 0:
            body = counts.ShortageAccepted(lot=LotId(name), count=lot.wanting, searched=True)
            stage.play(who, body)
            stage.play(other, body)
            said.append(
                told(
                    "{who} and {other} search for {wanting} of {name} and both accept the loss; a"
                    " round that turns up is told as found, and is live until told apart",
                    who=who,
                    other=other,
                    wanting=lot.wanting,
                    name=name,
                )
            )
    return joined("; ", said) or count_at_close(stage, who, other)


def count_at_close(stage: Stage, who: str, other: str) -> str | None:
    """Count lots and weapons at the end of a day or performance."""
    if type(stage.act.body) not in (day.DayClosed, day.UnitClosed):
        return None
    for name, lot in list(stage.state.lots.items()):
        shelf = max(lot.stored + lot.carried, 0)
        body = counts.LotCounted(lot=LotId(name), count=shelf, expected=shelf)
        stage.play(who, body)
        stage.play(other, body)
    for name, unit in list(stage.state.units.items()):
        if unit.day == stage.state.day:
            items = tuple(WeaponId(n) for n, w in stage.state.weapons.items() if w.unit == name)
            armory = counts.ArmoryCounted(unit=UnitId(name), weapons=items, cleaned=True)
            stage.play(who, armory)
            stage.play(other, armory)
    return told(
        "{who} and {other} count every weapon by serial and every lot", who=who, other=other
    )


def lock_up(stage: Stage) -> str | None:
    """Everything that is out goes back under lock."""
    who = stage.handler(None)
    stores = [w.kit.store for w in stage.state.weapons.values() if w.kit.store is not None]
    if who is None or not stores:
        return None
    out = tuple(
        WeaponId(n)
        for n, w in stage.state.weapons.items()
        if w.custody.kind in (CustodyKind.HELD, CustodyKind.LEFT, CustodyKind.OUT_OF_SIGHT)
    )
    for name in out:
        weapon = stage.state.weapons[name]
        if weapon.custody.person != who:
            stage.play(who, custody.WeaponCollected(weapons=(name,)))
        if weapon.inside:
            back = condition.WeaponUnloaded(weapon=name, rounds=backs(weapon))
            stage.play(who, back)
    if out:
        stage.play(who, custody.WeaponLockedUp(weapons=out, store=stores[0]))
    for lot_name, lot in list(stage.state.lots.items()):
        if lot.carried > 0:
            stage.play(who, counts.RoundsStored(lot=LotId(lot_name), count=lot.carried))
    return told("{who} collects, unloads and locks up all that is out", who=who)


def tag(stage: Stage) -> str | None:
    """Give replicas a color of their own."""
    who = stage.handler(None)
    if who is None:
        return None
    mine = tuple(WeaponId(n) for n, w in stage.state.weapons.items() if not is_gun(w.kit))
    if not mine:
        return None
    used = {w.color for w in stage.state.weapons.values() if is_gun(w.kit)}
    color = next(c for c in Color if c not in used)
    stage.play(who, kit.WeaponTagged(weapons=mine, color=color))
    return told("{who} tags every replica {color}, a color that no gun has", who=who, color=color)


def test_fire(stage: Stage) -> str | None:
    """Test-fire the approved pair away from people."""
    found = target(stage)
    lot = getattr(stage.act.body, "lot", None)
    if found is None or lot is None:
        return None
    who = stage.handler(unit_of(stage, found[1]))
    if who is None:
        return None
    body = condition.WeaponTestFired(weapon=WeaponId(found[0]), lot=lot, danger_mm=feet_mm(20))
    stage.play(who, body)
    return told(
        "{who} test-fires {name} with {lot} away from people and notes how far is dangerous",
        who=who,
        name=found[0],
        lot=lot,
    )
