"""Two states are the same when nothing in them that can still matter differs.

Left out: digests, positions, absolute times, and what only an answer's wording reads.  Kept of a
position: whether the act there had seen each restriction.  Kept of a time: ticks ago, at most 3.
"""

from __future__ import annotations

from typing import Any

from coldproof.state.model import SetState
from coldproof.state.records import Bar, Block, Check, Lot, Offer, Sight, Weapon, has_seen
from tests.explore.world import TICK_US

Key = tuple[Any, ...]
Bars = tuple[Bar, ...]


def key_of(state: SetState) -> Key:
    """What two histories must share to count as one state."""
    unit_bars: Bars = tuple(bar for unit in state.units.values() for bar in unit.bars)
    people_bars = {name: person.bars for name, person in state.people.items() if person.bars}
    shared = (state.bars, unit_bars, people_bars)
    return (
        state.day,
        tuple(_weapon(state.now_us, weapon, shared) for weapon in state.weapons.values()),
        tuple(_lot(lot) for lot in state.lots.values()),
        tuple(
            (
                p.departed is None,
                tuple((h.role, h.first_day, h.units) for h in p.appointments),
                tuple((v.hat.role, v.hat.by, v.department) for v in p.vouches),
                tuple((one.person, one.told is None) for one in p.steps_in),
            )
            for p in state.people.values()
        ),
        tuple((unit.open, unit.meal is None) for unit in state.units.values()),
        tuple(sorted(_block(block) for block in state.blocks.values())),
        tuple(sorted(loose.secured for loose in state.rounds.values())),
        tuple(sorted(state.briefings)),
        tuple(tuple(sorted(meeting.attended)) for meeting in state.meetings.values()),
        tuple(
            (
                name,
                w.plan,
                w.chosen,
                w.reason is None,
                w.bare,
                w.by,
                tuple(sorted((p, tuple((h.role, h.units) for h in hats)) for p, hats in w.signed)),
            )
            for name, w in state.ways.items()
        ),
        tuple(scene.plan.plan for scene in state.scenes.values()),
    )


def _ago(now_us: int, at_us: int) -> int:
    return min((now_us - at_us) // TICK_US, 3)


def _sight(sight: Sight, weapon: Weapon, shared: tuple[Bars, Bars, dict[str, Bars]]) -> Key:
    """Which restrictions an act had not seen; people's by name."""
    common, units, people = shared
    unseen: list[str] = []
    if not has_seen(sight, common):
        unseen.append("all")
    if not has_seen(sight, units):
        unseen.append("unit")
    if not has_seen(sight, weapon.bars):
        unseen.append("item")
    unseen.extend(name for name, bars in people.items() if not has_seen(sight, bars))
    return tuple(unseen)


def _weapon(now_us: int, weapon: Weapon, shared: Any) -> Key:
    custody, sequence, offer = weapon.custody, weapon.sequence, weapon.offer
    return (
        len(weapon.heads),
        custody[:4],
        weapon.unit,
        weapon.setup,
        tuple(sorted(weapon.inside)),
        weapon.load_known,
        None
        if sequence is None
        else (sequence.handler, _sight(sequence.sight, weapon, shared), sorted_of(sequence.proved)),
        None if weapon.check is None else _check(now_us, weapon, weapon.check, shared),
        None if offer is None else _offer(weapon, offer, shared),
        tuple(sorted(s.cause for s in weapon.suspicions)),
        weapon.bore_due is None,
        weapon.cocked,
        weapon.broken_since is None,
        weapon.charged,
    )


def sorted_of(parts: tuple[Any, ...]) -> Key:
    """Parts in an order of their own."""
    return tuple(sorted(parts))


def _offer(weapon: Weapon, offer: Offer, shared: Any) -> Key:
    return (offer.by, offer.to, offer.setup, _sight(offer.sight, weapon, shared))


def _check(now_us: int, weapon: Weapon, check: Check, shared: Any) -> Key:
    looks = {
        (k.person, k.signer, k.shown, k.whole, k.clear, _sight(k.sight, weapon, shared))
        for k in check.looks
    }
    return (
        check.handler,
        check.chambers,
        check.magazine,
        _ago(now_us, check.at_us),
        tuple(_sight(sight, weapon, shared) for sight in check.sights),
        tuple(sorted(looks)),
        min(check.reshown, 1),
        check.spent_to,
        check.first_to,
        check.first_setup,
        tuple(sorted(check.first_witnesses)),
    )


def _lot(lot: Lot) -> Key:
    return (
        lot.stored,
        lot.carried,
        lot.loaded,
        lot.fired,
        lot.misfired,
        lot.scrapped,
        lot.sent_back,
        lot.evidence,
        lot.lost,
        lot.wanting,
        lot.surplus,
        lot.verified,
        lot.deadly,
        lot.opened,
        tuple(sorted(lot.accepted)),
    )


def _block(block: Block) -> Key:
    releases = tuple(sorted((r.person, r.signer_roles, r.whole) for r in block.releases))
    who = (block.by, block.subject or "", block.unit or "")
    return (block.kind, block.scope, block.target or "", who, releases, block.items)
