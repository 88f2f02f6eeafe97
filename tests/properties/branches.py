"""Branches that a device may hold after some time offline, and the bases they begin at."""

from __future__ import annotations

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts import day as d
from coldproof.acts import floor as f
from coldproof.acts import production as p
from coldproof.acts import voice as v
from coldproof.acts.base import Body
from coldproof.words.floor import Scope
from coldproof.words.ids import DeviceId, Label, PersonId
from coldproof.words.kit import RoundClass
from coldproof.words.people import Role
from tests.explore.node import start, step
from tests.explore.roads import ROADS
from tests.explore.world import (
    ANN,
    BLANKS,
    DUMMIES,
    DUMMY,
    EMPTY,
    GUN,
    KIM,
    MAX,
    PAT,
    PROOF,
    SAFE,
    SHOT,
    TODAY,
    UNIT,
    Said,
    told,
)
from tests.properties.merging import Base, Branch, Part, base_of

Acts = tuple[tuple[Body, str], ...]  # a body, and the id it answers: "" none, ".n" this branch's


def _road(name: str, *more: Said) -> Base:
    node = start()
    for pick in ROADS[name]:
        node = step(node, pick(node.state))
    for said in more:
        node = step(node, said)
    return base_of(tuple(said for said in node.road if said is not None))


def _offer() -> Said:
    return Said(ANN, k.WeaponOffered(weapon=GUN, to=MAX, setup=SHOT))


def _proof() -> Said:
    return Said(ANN, PROOF, (), (start().state.weapons[GUN].heads,))


def _stop() -> Said:
    return Said(MAX, v.WorkStopped(scope=Scope.UNIT, target=Label(UNIT)))


def bases() -> dict[str, Base]:
    """Where branches begin."""
    return {
        "morning": _road("morning"),
        "cold": _road("cold"),
        "cold, offered": _road("cold", _offer()),
        "proved, offered": _road("morning", _proof(), _offer()),
        "cold, stopped": _road("cold", _stop()),
        "dummy": _road("dummy"),
        "cold, out": _road("cold, out"),
        "cold, back": _road("cold, back"),
        "cold, reshown": _road("cold, reshown"),
        "one wanting": _road("cold", Said(ANN, n.LotCounted(lot=DUMMIES, count=1, expected=2))),
        "pat without hat": _road(
            "morning", Said(KIM, p.RoleEnded(person=PAT, role=Role.PROPERTY_MASTER))
        ),
        "day closed": _road("cold", Said(KIM, d.DayClosed(day=TODAY))),
    }


def _branch(by: PersonId, device: str, acts: Acts) -> Branch:
    return tuple(Part(Said(by, body, (answer,) if answer else ()), device) for body, answer in acts)


_RELEASE = v.WorkReleased(cause_found=True, fixed=True, crew_told=True)
_RATTLES = c.RoundsProved(weapon=GUN, lot=DUMMIES, rounds=(told(1, RoundClass.DUMMY),))
_LOAD = c.WeaponLoaded(weapon=GUN, lot=DUMMIES, round_class=RoundClass.DUMMY, count=1)
_OUT = k.HandoverAccepted(weapon=GUN, giver=ANN, setup=SHOT)
_FULL = c.WeaponInspected(weapon=GUN, chambers=DUMMY)


def _short(base: Base) -> n.LotCounted:
    """A count that finds one fewer than everybody's books have."""
    lot = base.state.lots[DUMMIES]
    there = lot.stored + lot.carried
    return n.LotCounted(lot=DUMMIES, count=there - 1, expected=there)


def handlers(base: Base) -> list[Branch]:
    """What ann's phone may hold; and the same person's tablet; and pat's."""
    gun = base.state.weapons[GUN]
    showing = gun.check.showing if gun.check else ""
    block = next(iter(base.state.blocks), "")
    again = c.WeaponReshown(weapon=GUN, unbroken=True, chambers=EMPTY)
    broken = c.WeaponReshown(weapon=GUN, unbroken=False, chambers=EMPTY)
    short = _short(base)
    lists: list[Acts] = [
        ((PROOF, ""),),
        ((PROOF, ""), (_RATTLES, ""), (_LOAD, ""), (_FULL, "")),
        ((k.WeaponOffered(weapon=GUN, to=MAX, setup=SHOT), ""),),
        ((k.WeaponOffered(weapon=GUN, to=KIM, setup=SHOT), ""),),
        ((k.WeaponCollected(weapons=(GUN,)), ""), (again, showing)),
        ((again, showing),),
        ((broken, showing),),
        ((k.SightLost(weapons=(GUN,)), ""), (k.WeaponFound(weapon=GUN), "")),
        ((k.WeaponLockedUp(weapons=(GUN,), store=SAFE), ""),),
        ((_LOAD, ""),),
        ((f.NotReadyCalled(unit=UNIT), ""), (f.ReadyCalled(unit=UNIT), ".0")),
        ((f.NotReadyCalled(unit=UNIT), ""),),
        ((_RELEASE, block),),
        ((short, ""), (n.ShortageAccepted(lot=DUMMIES, count=1, searched=True), "")),
        ((n.ShortageAccepted(lot=DUMMIES, count=1, searched=True), ""),),
        ((n.RoundsDrawn(lot=DUMMIES, count=1), ""), (n.RoundsStored(lot=DUMMIES, count=2), "")),
        ((p.HandlingWithheld(person=MAX), ""),),
        ((d.PersonBriefed(people=(KIM,), unit=UNIT, day=TODAY), ""),),
        ((_RATTLES, ""),),
        ((short, ""), (n.RoundsDrawn(lot=DUMMIES, count=1), ""), (_LOAD, "")),
    ]
    phones = [_branch(ANN, "d-ann", acts) for acts in lists]
    tablet = [_branch(ANN, "t-ann", acts) for acts in (lists[0], lists[2], lists[5], lists[18])]
    pats = [_branch(PAT, "d-pat", lists[n]) for n in (0, 4, 12, 14, 15, 17)]
    return [*phones, *tablet, *pats]


def floor(base: Base) -> list[Branch]:
    """What kim's phone may hold: looks, stops, releases, meals, hats, keys, the day."""
    check = base.state.weapons[GUN].check
    showing, right = (check.showing, check.chambers) if check else ("", EMPTY)
    other = DUMMY if right == EMPTY else EMPTY
    block = next(iter(base.state.blocks), "")
    lists: list[Acts] = [
        ((c.CheckWitnessed(weapon=GUN, chambers=right, whole=True), showing),),
        ((c.CheckWitnessed(weapon=GUN, chambers=other, whole=True), showing),),
        ((k.WeaponShown(weapon=GUN, to=KIM, chambers=right, says_clear=True), showing),),
        ((v.WorkStopped(scope=Scope.UNIT, target=Label(UNIT)), ""), (_RELEASE, ".0")),
        ((v.WorkStopped(scope=Scope.ITEM, target=Label(GUN)), ""),),
        ((_RELEASE, block),),
        ((d.MealBegan(unit=UNIT), ""), (d.MealEnded(unit=UNIT), "")),
        ((d.MealBegan(unit=UNIT), ""),),
        ((d.UnitMoved(unit=UNIT, place=Label("stage-2")), ""),),
        ((p.RoleEnded(person=ANN, role=Role.ARMORER), ""),),
        (
            (p.RoleEnded(person=ANN, role=Role.ARMORER), ""),
            (p.RoleAppointed(person=ANN, role=Role.ARMORER, first_day=TODAY), ""),
        ),
        ((p.RoleAppointed(person=PAT, role=Role.PROPERTY_MASTER, first_day=TODAY), ""),),
        ((p.KeyRevoked(person=ANN, revoked=DeviceId("d-ann")), ""),),
        ((p.PersonDeparted(person=MAX), ""),),
        ((p.PersonReplaced(person=KIM, by_person=MAX), ""),),
        ((d.DayClosed(day=TODAY), ""),),
        ((v.HoldPlaced(weapons=(GUN,)), ""), (v.HoldLifted(), ".0")),
        ((n.ShortageAccepted(lot=DUMMIES, count=1, searched=True), ""),),
        ((_short(base), ""),),
    ]
    return [_branch(KIM, "d-kim", acts) for acts in lists]


def performers(base: Base) -> list[Branch]:
    """What max's phone or the guest tablet may hold."""
    check, offer = base.state.weapons[GUN].check, base.state.weapons[GUN].offer
    showing, right = (check.showing, check.chambers) if check else ("", EMPTY)
    open_offer = offer.id if offer else ""
    found = n.RoundFound(round_class=RoundClass.UNKNOWN, place=Label("floor"))
    lists: list[Acts] = [
        ((_OUT, open_offer),),
        ((_OUT, open_offer), (k.WeaponReturned(weapon=GUN, to=ANN), "")),
        ((k.HandoverDeclined(weapon=GUN), open_offer),),
        ((k.WeaponShown(weapon=GUN, to=MAX, chambers=right, says_clear=True), showing),),
        ((k.WeaponShown(weapon=GUN, to=MAX, chambers=right, says_clear=False), showing),),
        ((v.WorkStopped(scope=Scope.PRODUCTION), ""),),
        ((c.WeaponDropped(weapon=GUN), ""),),
        ((c.WeaponFaulted(weapon=GUN), ""),),
        ((c.WeaponFired(weapon=GUN, lot=BLANKS, count=1), ""),),
        ((k.WeaponReturned(weapon=GUN, to=ANN), ""),),
        ((found, ""), (n.RoundSecured(receipt=Label("police-1")), ".0")),
        ((p.HandlingWithheld(person=MAX), ""), (p.HandlingResumed(person=MAX), ".0")),
        ((c.DischargedUnmeant(weapon=GUN), ""),),
        ((p.RoleEnded(person=ANN, role=Role.ARMORER), ""),),
        ((p.KeyRevoked(person=KIM, revoked=DeviceId("d-kim")), ""),),
        ((p.RoleAppointed(person=PAT, role=Role.PROPERTY_MASTER, first_day=TODAY), ""),),
        ((p.RoleEnded(person=KIM, role=Role.PERFORMER), ""),),
        ((p.RoleAppointed(person=KIM, role=Role.PERFORMER, first_day=TODAY), ""),),
    ]
    return [_branch(MAX, "d-max", acts) for acts in lists]


def triples(base: Base) -> list[tuple[Branch, Branch, Branch]]:
    """Three devices at one base: every pair of branches of two devices comes at least once."""
    ours, theirs, others = handlers(base), floor(base), performers(base)
    found = []
    for one, mine in enumerate(ours):
        for two, your in enumerate(theirs):
            found.append((mine, your, others[(one + two) % len(others)]))
    for two, your in enumerate(theirs):
        for three, other in enumerate(others):
            found.append((ours[(two * 7 + three) % len(ours)], your, other))
    for one, mine in enumerate(ours):
        for three, other in enumerate(others):
            found.append((mine, theirs[(one + three * 5) % len(theirs)], other))
    return found
