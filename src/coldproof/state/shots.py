"""Effects of shots and of what goes wrong: each ends every check and is taken at its word."""

from __future__ import annotations

from typing import cast

from coldproof.acts import condition as acts
from coldproof.acts.kit import WeaponCharged, WeaponRetired
from coldproof.state.entry import Entry
from coldproof.state.facts import pair_key, shown_by, signs_as
from coldproof.state.lots import fire_rounds, from_nowhere
from coldproof.state.model import Draft
from coldproof.state.parts import alarm, begin_move, put, suspect, void
from coldproof.state.records import (
    Cause,
    Custody,
    CustodyKind,
    Inside,
    Pair,
    Weapon,
)
from coldproof.state.unmeant import discharged
from coldproof.words.kit import DEADLY, HOT, RoundClass


def spend_inside(
    inside: tuple[Inside, ...], lot: str, count: int, only: RoundClass | None = None
) -> tuple[tuple[Inside, ...], int]:
    """Turn rounds of a lot inside into spent cases; return what is inside and how many lacked."""
    need = count
    rest: list[Inside] = []
    for part in inside:
        fires = part.round_class in HOT + DEADLY if only is None else part.round_class is only
        if need and part.lot == lot and fires:
            used = min(need, part.count)
            need -= used
            if part.count > used:
                rest.append(part._replace(count=part.count - used))
            rest.append(part._replace(round_class=RoundClass.SPENT, count=used))
        else:
            rest.append(part)
    return tuple(rest), need


def fired(draft: Draft, entry: Entry) -> None:
    """Loaded rounds are fired ones, their cases still inside; the bore is due."""
    body = cast("acts.WeaponFired", entry.act.body)
    weapon, one = begin_move(draft, entry, body.weapon)
    inside, lacking = spend_inside(weapon.inside, body.lot, body.count)
    if lacking and one:
        from_nowhere(draft, entry, body.lot, lacking)
    fire_rounds(draft, entry, body.lot, body.count - lacking if one else body.count)
    weapon = shown_by(draft, weapon, body.lot, RoundClass.SPENT)
    weapon = void(weapon, "it was fired", entry.position)._replace(
        inside=inside,
        bore_due=entry.position,
        cocked=False,
        load_known=weapon.load_known and entry.may_permit,  # a revoked key makes nothing cold
    )
    if lacking and one:
        weapon = weapon._replace(suspicions=suspect(weapon, Cause.UNMEANT, entry.position))
        alarm(draft, entry, "it fired a round that nobody had loaded")
    if not any(i.round_class in HOT or i.round_class in DEADLY for i in inside):
        weapon = weapon._replace(hot_since_us=None)
    put(draft, body.weapon, weapon)
    setup = draft.setups.get(weapon.setup) if weapon.setup is not None else None
    if setup is not None and weapon.setup is not None:
        draft.edit("setups")[weapon.setup] = setup._replace(fired=setup.fired + body.count)


def go_wrong(draft: Draft, entry: Entry, name: str, cause: Cause) -> Weapon:
    """Quarantine a weapon for what just happened; the bore is due."""
    weapon, _ = begin_move(draft, entry, name)
    weapon = void(weapon, cause.value, entry.position)._replace(
        bore_due=entry.position, suspicions=suspect(weapon, cause, entry.position)
    )
    put(draft, name, weapon)
    return weapon


def misfired(draft: Draft, entry: Entry) -> None:
    """The round is still in it: loaded until opened, and not opened before the wait is over."""
    body = cast("acts.WeaponMisfired", entry.act.body)
    weapon = go_wrong(draft, entry, body.weapon, Cause.MISFIRE)
    put(draft, body.weapon, weapon._replace(misfired_us=max(entry.at_us, draft.now_us)))


def odd_report(draft: Draft, entry: Entry) -> None:
    """Something may be stuck in the bore until the bore is proved."""
    body = cast("acts.OddReportHeard", entry.act.body)
    weapon = go_wrong(draft, entry, body.weapon, Cause.ODD_REPORT)
    put(draft, body.weapon, weapon._replace(misfired_us=max(entry.at_us, draft.now_us)))


def unmeant(draft: Draft, entry: Entry) -> None:
    """It fired unmeant: quarantined, and a stop on every weapon of its unit.

    Which rounds went off is settled by the next whole proof, or told when they are unloaded.
    """
    body = cast("acts.DischargedUnmeant", entry.act.body)
    weapon = go_wrong(draft, entry, body.weapon, Cause.UNMEANT)
    put(
        draft, body.weapon, weapon._replace(went_off=weapon.went_off + body.count, load_known=False)
    )
    draft.discharges += 1
    discharged(draft, entry, body.weapon, weapon.unit)
    alarm(draft, entry, "an unmeant discharge", weapon.unit, rounds=False)


def dropped(draft: Draft, entry: Entry) -> None:
    """It fell: the whole check again."""
    body = cast("acts.WeaponDropped", entry.act.body)
    weapon, _ = begin_move(draft, entry, body.weapon)
    weapon = void(weapon, "it was dropped", entry.position)
    causes = suspect(weapon, Cause.DROPPED, entry.position)
    put(draft, body.weapon, weapon._replace(suspicions=causes))


def faulted(draft: Draft, entry: Entry) -> None:
    """Locked out until a handler's repair and a new check."""
    body = cast("acts.WeaponFaulted", entry.act.body)
    go_wrong(draft, entry, body.weapon, Cause.FAULT)


def repaired(draft: Draft, entry: Entry) -> None:
    """By a handler, function tested: no longer faulty; by anyone else: still locked out."""
    body = cast("acts.WeaponRepaired", entry.act.body)
    weapon, _ = begin_move(draft, entry, body.weapon)
    weapon = void(weapon, "it was repaired", entry.position)
    if entry.may_permit and body.function_tested and signs_as(draft, entry):
        rest = tuple(s for s in weapon.suspicions if s.cause is not Cause.FAULT)
        weapon = weapon._replace(suspicions=rest, bore_due=entry.position, load_known=False)
    else:
        weapon = weapon._replace(suspicions=suspect(weapon, Cause.FAULT, entry.position))
    put(draft, body.weapon, weapon)


def cocked(draft: Draft, entry: Entry) -> None:
    """Made ready: no longer as checked."""
    body = cast("acts.WeaponCocked", entry.act.body)
    weapon, _ = begin_move(draft, entry, body.weapon)
    weapon = void(weapon, "it was cocked", entry.position)
    put(draft, body.weapon, weapon._replace(cocked=True))


def test_fired(draft: Draft, entry: Entry) -> None:
    """The pair is tested; the larger danger distance counts; whoever says so, it takes rounds."""
    body = cast("acts.WeaponTestFired", entry.act.body)
    weapon = draft.weapons.get(body.weapon)
    if weapon is not None:
        put(draft, body.weapon, shown_by(draft, weapon, body.lot, RoundClass.SPENT))
    if not (entry.may_permit and signs_as(draft, entry)):
        return
    key = pair_key(body.weapon, body.lot)
    pair = draft.pairs.get(key, Pair())
    far = max(pair.danger_mm, body.danger_mm)
    draft.edit("pairs")[key] = pair._replace(tested=entry.position, danger_mm=far)


def charged(draft: Draft, entry: Entry) -> None:
    """An electronic gun with charge and battery is hot; no revoked key makes it cold."""
    body = cast("WeaponCharged", entry.act.body)
    weapon, _ = begin_move(draft, entry, body.weapon)
    weapon = void(weapon, "its charge was changed", entry.position)
    still = weapon.charged and not entry.may_permit
    put(draft, body.weapon, weapon._replace(charged=body.charged or still))


def retired(draft: Draft, entry: Entry) -> None:
    """Gone for good; one that is missing stays missing, and no revoked key retires any."""
    body = cast("WeaponRetired", entry.act.body)
    weapon, one = begin_move(draft, entry, body.weapon)
    if one and entry.may_permit and weapon.custody.kind is not CustodyKind.MISSING:
        gone = Custody(CustodyKind.RETIRED, None, None, None, entry.position)
        weapon = void(weapon, "retired", entry.position)._replace(custody=gone)
    put(draft, body.weapon, weapon)
