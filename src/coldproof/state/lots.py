"""Effects on lots: sums that commute.  A place that falls below zero is a round from nowhere."""

from __future__ import annotations

from typing import cast

from coldproof.acts import counts as acts
from coldproof.acts.kit import LotReceived, RoundsVerified
from coldproof.state.entry import Entry
from coldproof.state.facts import is_handler, is_outside, signs_as, told_apart
from coldproof.state.model import Draft
from coldproof.state.parts import alarm, lot_of, sight_of
from coldproof.state.records import LooseRound, Lot, Short, Weapon, has_seen, saw
from coldproof.words.floor import Known
from coldproof.words.kit import DEADLY, HOT, INERT, Marker, Primer

TOLD = {"stored": "stored_told", "carried": "carried_told"}
"""Where the sums of a place are kept as told."""


def put_lot(draft: Draft, name: str, lot: Lot) -> None:
    """Write a lot's record."""
    draft.edit("lots")[name] = lot


def received(draft: Draft, entry: Entry) -> None:
    """A lot is here, all of it stored; a second one of the same name stops everything."""
    body = cast("LotReceived", entry.act.body)
    old = draft.lots.get(body.lot)
    if old is None:
        put_lot(draft, body.lot, Lot(body, body.count, entry.position, opened=not body.sealed))
    else:
        alarm(draft, entry, "a second lot of one name")


def move_rounds(draft: Draft, entry: Entry, name: str, origin: str, end: str, count: int) -> None:
    """Move rounds of a lot between two of its places; the sum stays."""
    lot = lot_of(draft, name, entry)
    if lot is not None:
        origin, end = TOLD.get(origin, origin), TOLD.get(end, end)
        change = {origin: getattr(lot, origin) - count, end: getattr(lot, end) + count}
        used = entry.position if "loaded" in (origin, end) else lot.used
        drawn = count * ((end == TOLD["carried"]) - (origin == TOLD["carried"]))
        mine, act = sight_of(entry), entry.act
        # whoever types or vouches knew of the shortage; whoever drew them did not
        if act.known is Known.PAPER or act.vouched_by not in (None, act.by):
            drawn = min(drawn, 0)
        shorts = tuple(
            one._replace(drawn=one.drawn + drawn) if saw(mine, one.sight) else one
            for one in lot.shorts
        )
        lot = lot._replace(opened=True, used=used, moved=entry.position, shorts=shorts, **change)
        put_lot(draft, name, lot)


def fire_rounds(draft: Draft, entry: Entry, name: str, count: int) -> None:
    """Loaded rounds of a lot were fired."""
    move_rounds(draft, entry, name, "loaded", "fired", count)


def doubt(draft: Draft, entry: Entry, name: str) -> None:
    """A lot's round was not what it was told to be: none of them is told apart any more."""
    lot = lot_of(draft, name, entry)
    if lot is not None:
        put_lot(draft, name, lot._replace(opened=True, verified=0))


def from_nowhere(draft: Draft, entry: Entry, name: str, count: int) -> None:
    """Rounds of a lot came out of a gun that had none of them by the books: one too many."""
    lot = lot_of(draft, name, entry)
    if lot is not None and count:
        put_lot(draft, name, lot._replace(opened=True, surplus=lot.surplus + count))


def empty_by_the_books(draft: Draft, entry: Entry, weapon: Weapon) -> None:
    """A gun is empty: rounds that went off unmeant were fired, all others in it are wanting.

    What went off is taken from the rounds that can fire first.  If the books have too few of them,
    another was not inert, and its whole lot is untold again.
    """
    off = weapon.went_off
    hot = [p for p in weapon.inside if p.round_class in HOT or p.round_class in DEADLY]
    rest = [p for p in weapon.inside if p.round_class in INERT]
    for part in (*hot, *rest):
        lot = draft.lots.get(part.lot)
        gone = min(off, part.count)
        off -= gone
        if lot is None:
            continue
        lot = lot._replace(
            loaded=lot.loaded - part.count,
            fired=lot.fired + gone,
            wanting=lot.wanting + part.count - gone,
        )
        if part.count > gone:
            lot = lot._replace(wanting_since=sight_of(entry))
        put_lot(draft, part.lot, lot)
        if gone and part in rest:
            doubt(draft, entry, part.lot)
    if off:
        alarm(draft, entry, "a round went off that no lot has")


def verified(draft: Draft, entry: Entry) -> None:
    """Rounds told apart by a handler are known; live or untellable ones stop everything."""
    body = cast("RoundsVerified", entry.act.body)
    lot = lot_of(draft, body.lot, entry)
    if lot is None:
        return
    said, said_to_be = lot.received.round_class, lot.received.count
    good = deadly = other = 0
    mixed = lot.markers_mixed
    unknown = lot.primers_unknown
    for told in body.rounds:
        plain = told.told_by in (Marker.NONE, Marker.MIXED)
        if told.round_class in DEADLY or plain:
            deadly += told.count
        elif told.round_class is not said or (said in INERT and told.primer is Primer.LIVE):
            other += told.count
        elif told_apart(told):
            good += told.count
        mixed = mixed or plain
        unknown = unknown or told.primer is Primer.UNKNOWN
    many = sum(told.count for told in body.rounds) - said_to_be
    if many > 0:
        put_lot(draft, body.lot, draft.lots[body.lot]._replace(surplus=lot.surplus + many))
    if deadly or other or many > 0:
        alarm(draft, entry, "a round that is not what its lot is said to be")
    right = entry.may_permit and signs_as(draft, entry)
    lot = draft.lots[body.lot]
    again = right and has_seen(sight_of(entry), draft.finds)
    put_lot(
        draft,
        body.lot,
        lot._replace(
            told=True,
            told_again=lot.told_again + good if again else lot.told_again,
            verified=min(lot.verified + good, said_to_be) if right else lot.verified,
            deadly=lot.deadly + deadly + other,
            markers_mixed=mixed,
            primers_unknown=unknown,
            verified_position=entry.position if right else lot.verified_position,
        ),
    )


def drawn(draft: Draft, entry: Entry) -> None:
    """Stored rounds are carried by the signer."""
    body = cast("acts.RoundsDrawn", entry.act.body)
    move_rounds(draft, entry, body.lot, "stored", "carried", body.count)
    lot = draft.lots.get(body.lot)
    if lot is not None and entry.act.by not in lot.carriers:
        put_lot(draft, body.lot, lot._replace(carriers=(*lot.carriers, entry.act.by)))


def stored(draft: Draft, entry: Entry) -> None:
    """Carried rounds are under lock again."""
    body = cast("acts.RoundsStored", entry.act.body)
    move_rounds(draft, entry, body.lot, "carried", "stored", body.count)
    lot = draft.lots.get(body.lot)
    if lot is not None and lot.carried <= 0:
        put_lot(draft, body.lot, lot._replace(carriers=(), left_at=None))


def rounds_left(draft: Draft, entry: Entry) -> None:
    """Out of everybody's sight: each of them must be told apart again."""
    body = cast("acts.RoundsLeft", entry.act.body)
    lot = lot_of(draft, body.lot, entry)
    if lot is not None:
        known = max(lot.verified - body.count, 0)
        put_lot(draft, body.lot, lot._replace(left_at=body.place, verified=known, opened=True))


def counted(draft: Draft, entry: Entry) -> None:
    """Too few are wanting, one that turns up is a RoundFound; too many are unknown: all stops."""
    body = cast("acts.LotCounted", entry.act.body)
    lot = lot_of(draft, body.lot, entry)
    if lot is None:
        return
    # who had seen every move of the lot is held to the books, whatever they say they expected
    mine = sight_of(entry)
    saw_all = lot.moved < mine.seen_size
    books = max(lot.stored, 0) + max(lot.carried, 0)
    short = (books if saw_all else body.expected) - body.count
    if short > 0:
        lot = lot._replace(
            shorts=(*lot.shorts, Short(short, mine)),
            wanting=lot.wanting + short,
            wanting_since=mine,
        )
    elif short < 0:
        alarm(draft, entry, "more rounds than there should be")
        lot = draft.lots[body.lot]._replace(surplus=lot.surplus - short)
    if not entry.may_permit:
        put_lot(draft, body.lot, lot)
        return
    counters = lot.counters if entry.act.by in lot.counters else (*lot.counters, entry.act.by)
    counts = (*(c for c in lot.counts if c[0] != entry.act.by), (entry.act.by, entry.position))
    put_lot(
        draft,
        body.lot,
        lot._replace(counted=entry.position, counters=counters, counts=counts),
    )


def shortage_accepted(draft: Draft, entry: Entry) -> None:
    """When a handler and somebody from outside the weapons team have both accepted: lost."""
    body = cast("acts.ShortageAccepted", entry.act.body)
    lot = lot_of(draft, body.lot, entry)
    if lot is None or not (entry.may_permit and body.searched) or lot.wanting_since is None:
        return
    if not saw(sight_of(entry), lot.wanting_since):
        return  # nobody accepts what they had not seen missing
    accepted = (*lot.accepted, (entry.act.by, min(body.count, lot.wanting)))
    ours = sum(n for who, n in accepted if is_handler(draft, who))
    theirs = sum(n for who, n in accepted if is_outside(draft, who) and not is_handler(draft, who))
    both = min(ours, theirs, max(lot.wanting, 0))
    if both > 0:
        lot = lot._replace(wanting=lot.wanting - both, lost=lot.lost + both, accepted=())
    else:
        lot = lot._replace(accepted=accepted)
    put_lot(draft, body.lot, lot)


def scrapped(draft: Draft, entry: Entry) -> None:
    """Carried rounds are useless now."""
    body = cast("acts.RoundsScrapped", entry.act.body)
    if entry.may_permit and signs_as(draft, entry):
        move_rounds(draft, entry, body.lot, "carried", "scrapped", body.count)


def sent_back(draft: Draft, entry: Entry) -> None:
    """Stored rounds are back at their supplier."""
    body = cast("acts.RoundsSentBack", entry.act.body)
    if entry.may_permit and signs_as(draft, entry):
        move_rounds(draft, entry, body.lot, "stored", "sent_back", body.count)


def found(draft: Draft, entry: Entry) -> None:
    """A round from nowhere is live until told apart: everything stops."""
    body = cast("acts.RoundFound", entry.act.body)
    draft.edit("rounds")[entry.id] = LooseRound(body.round_class, body.place, entry.position)
    alarm(draft, entry, "a round was found that fits no lot")


def secured(draft: Draft, entry: Entry) -> None:
    """The found round is away from the set; the stop it made needs its own release."""
    for name in entry.act.answers:
        loose = draft.rounds.get(name)
        if loose is not None and entry.may_permit:
            draft.edit("rounds")[name] = loose._replace(secured=True)
