"""One weapon's own story: every move in log order, whose hand it is in, what is inside.

Decided here, in the dangerous direction, where design and brief say nothing:

- A move that does not fit (wrong signer, wrong hand, revoked key, unregistered or retired weapon)
  happened all the same: custody follows its words, and the weapon is suspect.
- A move that names no head while there is one, or a head that is not open, is a second story.
- A move that leaves more than one open head leaves the weapon missing: two stories, no hand.
- Sight lost of what a handler holds is in nobody's sight; a performer keeps it in hand, unwatched.
- What cannot fire by the books is never what was fired on purpose.  What went off unmeant is
  matched when the gun is next proved empty: rounds that can fire first, then any other, whose lot
  was then never told apart.
- Rounds fired or unloaded beyond what the books say is inside are rounds from nowhere; in a second
  story they only leave the books below zero.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from coldproof.acts import condition as c
from coldproof.acts import custody as k
from coldproof.acts.base import Move
from coldproof.acts.kit import WeaponCharged, WeaponRegistered, WeaponRetired
from coldproof.state.entry import Entry
from coldproof.words.kit import DEADLY, HOT, WORKING, BoreLook, Fate, MagazineSeen, RoundClass
from tests.oracle.ledger import Ledger
from tests.oracle.people import ANY, Roster

FIRES = (*HOT, *DEADLY)
INTACT = tuple(each for each in RoundClass if each is not RoundClass.SPENT)
LOCKED, HELD, LEFT, UNSEEN, MISSING, RETIRED = [
    "locked",
    "held",
    "left",
    "unseen",
    "missing",
    "retired",
]
GAPS = (k.SightLost, k.WeaponLeft, k.WeaponFound, k.WeaponLost)
TROUBLES = (
    *GAPS,
    c.WeaponMisfired,
    c.OddReportHeard,
    c.DischargedUnmeant,
    c.WeaponDropped,
    c.WeaponFaulted,
)
IN_HAND = (
    c.WeaponCocked,
    c.WeaponFired,
    c.WeaponMisfired,
    c.OddReportHeard,
    c.DischargedUnmeant,
    c.WeaponDropped,
    c.WeaponFaulted,
)
BY_HOLDING_HANDLER = (c.ProvedEmpty, c.WeaponInspected, c.WeaponUnloaded, WeaponCharged)


Places = tuple[RoundClass, ...]


class Custody(NamedTuple):
    """Whose hand, in whose sight, or which place."""

    kind: str
    person: str | None = None
    watcher: str | None = None
    place: str | None = None


class Step(NamedTuple):
    """One move of this weapon, as it stood when it came."""

    entry: Entry
    fits: bool
    handler: bool  # its signer was a handler, as the act itself knew
    before: Custody
    forks: bool
    clears: bool = False  # a complete proof of the empty gun that names every open head


class Gun(NamedTuple):
    """One weapon."""

    kit: WeaponRegistered | None = None
    custody: Custody = Custody(MISSING)
    unit: str | None = None
    heads: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    talk: tuple[Entry, ...] = ()
    offers: tuple[str, ...] = ()  # those whose signer was a handler, as the act itself knew
    inside: tuple[tuple[str, RoundClass, int], ...] = ()
    charged: bool = False
    went_off: int = 0  # shots nobody meant, not yet matched to rounds
    unsettled: bool = False  # told in two ways since it was last proved empty
    deadly: bool = False  # a live or unknown round seen in it, or loaded, since then
    checked: tuple[tuple[str, ...], Places, Places] = ((), (), ())
    """The last check since it was proved empty, ended or not: its showings, and what it saw."""

    @property
    def is_gun(self) -> bool:
        """Whether it can chamber a round or expel something, or is of a class that can.

        An unknown weapon can, and so can one that is said to have places for rounds.
        """
        kit = self.kit
        return (
            kit is None
            or (kit.can_chamber or kit.can_expel)
            or kit.weapon_class in WORKING
            or kit.chambers + kit.magazine > 0
        )

    @property
    def intact(self) -> int:
        """How many rounds, not cases, are in it by the books."""
        return sum(one[2] for one in self.inside if one[1] is not RoundClass.SPENT)

    @property
    def can_fire(self) -> int:
        """How many rounds in it can fire by the books."""
        return sum(one[2] for one in self.inside if one[1] in (*HOT, *DEADLY))

    @property
    def hot_inside(self) -> bool:
        """Whether the books say that something in it can go off."""
        return self.charged or any(one[1] in (*HOT, *DEADLY) and one[2] > 0 for one in self.inside)


def weapons_of(body: Any) -> tuple[str, ...]:
    """The weapons that a body names as its own subject, in order."""
    many = getattr(body, "weapons", None)
    if many is not None:
        return tuple(many)
    one = getattr(body, "weapon", None)
    return (one,) if one else ()


def out_for(gun: Gun) -> str | None:
    """The setup for which a weapon was last handed out, since it came out of its store."""
    for step in reversed(gun.steps):
        body = step.entry.act.body
        if isinstance(body, k.WeaponUnlocked | k.WeaponLockedUp) and not step.forks:
            return None
        if isinstance(body, k.HandoverAccepted | k.ItemsIssued) and not step.forks:
            return body.setup
    return None


def registered(gun: Gun, body: WeaponRegistered, entry: Entry) -> Gun:
    """The weapon came: the first head of its story; if it was moved before, those moves stay."""
    if gun.steps or gun.kit is not None:
        return gun._replace(kit=gun.kit or body, charged=gun.charged or body.charged)
    custody = Custody(LOCKED if body.store else LEFT, place=body.store)
    return gun._replace(kit=body, custody=custody, charged=body.charged, heads=(entry.id,))


def is_complete(gun: Gun, body: c.ProvedEmpty) -> bool:
    """Whether an empty proof leaves nothing out: source, every chamber, feed path, bore."""
    if gun.kit is None or (gun.kit.can_chamber and not gun.kit.chambers):
        return False
    if body.chambers_seen != gun.kit.chambers or not body.feed_path_seen:
        return False
    if gun.kit.magazine and body.magazine not in (MagazineSeen.OUT, MagazineSeen.EMPTY):
        return False
    if body.magazine is MagazineSeen.NOT_LOOKED:
        return False
    looks = (BoreLook.LIGHT, BoreLook.ROD) + (() if gun.kit.bore_open else (BoreLook.NOT_OPEN,))
    return body.bore in looks


def fits(gun: Gun, body: Any, entry: Entry, place: int, roster: Roster, handler: bool) -> bool:
    """Whether a move fits what was so before it: the right signer with it in the right hand."""
    by, custody = entry.act.by, gun.custody
    held, mine = custody.kind == HELD, custody.kind == HELD and custody.person == by
    if gun.kit is None or custody.kind == RETIRED or not entry.may_permit:
        return False
    if isinstance(body, k.WeaponUnlocked):
        return handler and custody.kind == LOCKED and custody.place == body.store
    if isinstance(body, k.HandoverAccepted):
        return offered(gun, body.giver, by, body.setup, entry) is not None
    if isinstance(body, k.ItemsIssued):
        return handler and mine and not gun.is_gun and place < len(body.people)
    if isinstance(body, k.WeaponCollected):
        return handler and held
    if isinstance(body, k.WeaponReturned):
        return mine and roster.hat(body.to, ANY, entry)
    if isinstance(body, k.PassedInShot):
        return mine and not gun.is_gun
    if isinstance(body, k.WeaponLeft):
        return mine or (held and custody.watcher == by)
    if isinstance(body, k.SightPassed):
        watching = mine or custody.watcher == by
        return held and watching and handler and roster.hat(body.to, ANY, entry)
    if isinstance(body, k.WeaponLockedUp):
        return mine and handler
    if isinstance(body, c.WeaponLoaded):
        stood_by = body.supervisor is not None and roster.hat(body.supervisor, ANY, entry)
        return mine and (handler or stood_by)
    if isinstance(body, BY_HOLDING_HANDLER):
        return handler and mine
    if isinstance(body, c.WeaponRepaired | c.NonGunChecked | WeaponRetired):
        return handler
    return held if isinstance(body, (*IN_HAND, k.SightLost)) else True


def offered(gun: Gun, giver: str, to: str, setup: str | None, answer: Entry) -> Entry | None:
    """The open offer that this acceptance answers: nothing moved since, nobody else offered."""
    from tests.oracle.hand import open_offer  # noqa: PLC0415 - hand reads guns

    offer = open_offer(gun, answer)
    if offer is None or offer.act.by != giver:
        return None
    body = offer.act.body
    assert isinstance(body, k.WeaponOffered)
    return offer if body.to == to and body.setup == setup else None


def custody_after(gun: Gun, body: Any, entry: Entry, place: int, roster: Roster) -> Custody:
    """Where the weapon is after a move, by the move's own words."""
    by, was = entry.act.by, gun.custody
    match body:
        case k.WeaponUnlocked() | k.WeaponCollected() | k.WeaponFound():
            return Custody(HELD, by, None)
        case k.HandoverAccepted():
            watcher = body.in_sight_of or body.giver
            return Custody(HELD, by, watcher if roster.hat(watcher, ANY, entry) else None)
        case k.ItemsIssued():
            return Custody(HELD, body.people[place], by) if place < len(body.people) else was
        case k.WeaponReturned():
            return Custody(HELD, body.to, None)
        case k.PassedInShot():
            return Custody(HELD, body.to, was.watcher)
        case k.WeaponLeft():
            return Custody(LEFT, place=body.place)
        case k.SightLost():
            holder = was.person if was.kind == HELD else None
            unseen = holder in (None, by) or roster.hat(holder or "", ANY, entry)
            return Custody(UNSEEN) if unseen else Custody(HELD, holder)
        case k.SightPassed():
            return was._replace(watcher=body.to) if was.kind == HELD else was
        case k.WeaponLost():
            return Custody(MISSING)
        case k.WeaponLockedUp():
            return Custody(LOCKED, place=body.store)
        case WeaponRetired():
            return Custody(RETIRED)
        case _:
            return was


def heads_after(gun: Gun, named: tuple[str, ...], new: str) -> tuple[tuple[str, ...], bool]:
    """The open heads after a move, and whether it told a second story."""
    forks = (not named and bool(gun.heads)) or any(head not in gun.heads for head in named)
    return (*(head for head in gun.heads if head not in named), new), forks


def moved(gun: Gun, entry: Entry, place: int, roster: Roster, ledger: Ledger) -> Gun:
    """The weapon after a move in which it is the n-th weapon named."""
    body: Any = entry.act.body
    unit = body.unit if isinstance(body, k.WeaponUnlocked) else gun.unit
    handler = roster.hat(entry.act.by, ANY, entry)
    named = entry.act.heads[place] if place < len(entry.act.heads) else ()
    heads, forks = heads_after(gun, named, entry.id)
    good = fits(gun, body, entry, place, roster, handler)
    two_stories = forks or len(heads) > 1
    whole = isinstance(body, c.ProvedEmpty) and is_complete(gun, body)
    clears = whole and good and not two_stories
    odd = two_stories or (whole and not clears and gun.intact > 0)
    odd = odd or (isinstance(body, c.WeaponInspected) and not _as_in_the_books(gun, body))
    after = gun._replace(
        custody=Custody(MISSING) if two_stories else custody_after(gun, body, entry, place, roster),
        unit=gun.unit if two_stories else unit,
        heads=heads,
        steps=(*gun.steps, Step(entry, good, handler, gun.custody, two_stories, clears)),
        charged=body.charged if isinstance(body, WeaponCharged) else gun.charged,
        unsettled=gun.unsettled or odd,
    )
    after, lacking = _rounds_moved(after, body, ledger, chained=not two_stories)
    after = after._replace(unsettled=after.unsettled or (lacking and not two_stories))
    return _emptied(after, entry, ledger) if clears else after


def _as_in_the_books(gun: Gun, body: c.WeaponInspected) -> bool:
    """Whether a whole look found, class by class, what the books have; a part proves nothing."""
    if gun.kit is None or len(body.chambers) != gun.kit.chambers:
        return True
    places = (*body.chambers, *body.magazine)
    if len(body.magazine) != gun.kit.magazine or any(each in DEADLY for each in places):
        return True
    seen = Counter(places)
    del seen[RoundClass.EMPTY]
    books: Counter[RoundClass] = Counter()
    for _, round_class, count in gun.inside:
        books[round_class] += count
    return seen == books


def _emptied(gun: Gun, entry: Entry, ledger: Ledger) -> Gun:
    """The books of a gun proved empty: what went off was fired, everything else is wanting."""
    off = gun.went_off
    for lot, round_class, count in sorted(gun.inside, key=lambda one: one[1] not in FIRES):
        if round_class is RoundClass.SPENT:
            continue
        fired = min(off, count)
        off -= fired
        ledger.add(lot, loaded=-count, fired=fired)
        if count > fired:
            ledger.want(lot, count - fired, entry)
        if fired and round_class not in FIRES:
            ledger.doubt(lot)
    return gun._replace(
        inside=(), went_off=off, unsettled=False, deadly=False, checked=((), (), ())
    )


def _rounds_moved(gun: Gun, body: Any, ledger: Ledger, *, chained: bool) -> tuple[Gun, bool]:
    """What a move does to the rounds; whether more came out than was in it by the books."""
    if isinstance(body, c.WeaponLoaded):
        ledger.add(body.lot, opened=True, carried_told=-body.count, loaded=body.count)
        if body.round_class in DEADLY and body.count:
            ledger.load_deadly(body.lot)
            gun = gun._replace(deadly=True)
        return gun._replace(inside=_put(gun.inside, body.lot, body.round_class, body.count)), False
    if isinstance(body, c.WeaponFired):
        gun, taken = _take(gun, body.lot, body.count, FIRES)
        inside = _put(gun.inside, body.lot, RoundClass.SPENT, taken)
        _out(ledger, body.lot, body.count, taken, "fired", chained=chained)
        return gun._replace(inside=inside), taken < body.count
    if isinstance(body, c.DischargedUnmeant):
        return gun._replace(went_off=gun.went_off + body.count), False
    lacking = False
    for back in getattr(body, "rounds", ()) if isinstance(body, c.WeaponUnloaded) else ():
        gun, short = _unload(gun, back, ledger, chained=chained)
        lacking = lacking or short
    return gun, lacking


def _put(
    inside: tuple[tuple[str, RoundClass, int], ...], lot: str, round_class: RoundClass, count: int
) -> tuple[tuple[str, RoundClass, int], ...]:
    """What is inside with so many more of a lot and class; in a fixed order, without zeros."""
    sums = {(one[0], one[1]): one[2] for one in inside}
    sums[lot, round_class] = sums.get((lot, round_class), 0) + count
    return tuple((key[0], key[1], sums[key]) for key in sorted(sums) if sums[key])


def _take(gun: Gun, lot: str, count: int, classes: tuple[RoundClass, ...]) -> tuple[Gun, int]:
    """Takes rounds of a lot and of these classes out of a gun; returns how many were there."""
    left = count
    for one_lot, round_class, there in gun.inside:
        if one_lot == lot and round_class in classes and left:
            taken = min(there, left)
            gun = gun._replace(inside=_put(gun.inside, lot, round_class, -taken))
            left -= taken
    return gun, count - left


def _out(ledger: Ledger, lot: str, count: int, taken: int, end: str, *, chained: bool) -> None:
    """Rounds left a gun for an end; in a second story nobody can say what had been in it."""
    if chained:
        ledger.add(lot, opened=True, loaded=-taken, from_nowhere=count - taken, **{end: taken})
    else:
        ledger.add(lot, opened=True, loaded=-count, **{end: count})


def _unload(gun: Gun, back: c.RoundBack, ledger: Ledger, *, chained: bool) -> tuple[Gun, bool]:
    if back.fate is Fate.FIRED:
        gun, cases = _take(gun, back.lot, back.count, (RoundClass.SPENT,))
        gun, off = _take(gun, back.lot, min(back.count - cases, gun.went_off), FIRES)
        ledger.add(back.lot, loaded=-off, fired=off)
        return gun._replace(went_off=gun.went_off - off), back.count > cases + off
    gun, taken = _take(gun, back.lot, back.count, INTACT)
    end = "misfired" if back.fate is Fate.MISFIRED else "carried_told"
    _out(ledger, back.lot, back.count, taken, end, chained=chained)
    return gun, taken < back.count


def is_move(body: object) -> bool:
    """Whether a body advances each weapon it names."""
    return isinstance(body, Move)
