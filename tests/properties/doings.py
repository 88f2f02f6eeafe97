"""What anybody of the larger crew may do next, right or wrong, drawn at random."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts import day as d
from coldproof.acts import floor as f
from coldproof.acts import kit
from coldproof.acts import production as p
from coldproof.acts import voice as v
from coldproof.acts.base import Body
from coldproof.words.floor import CallState, MeetingKind, Scope
from coldproof.words.ids import DeviceId, Label, LotId, PersonId, SetupId
from coldproof.words.kit import BoreLook, Fate, MagazineSeen, RoundClass
from coldproof.words.people import Role
from tests.explore.world import told
from tests.properties.crew import (
    GUNS,
    LOTS,
    PEOPLE,
    PLACES,
    SAFE,
    SCENES,
    SETUPS,
    TODAY,
    TOMORROW,
    UNITS,
    WEAPONS,
    Crew,
)

T = TypeVar("T")
Draw = Callable[[Any], Any]  # picks one of several


class Doing:
    """One act to be: by whom, what, answering what."""

    def __init__(self, by: str, body: Body, *answers: str) -> None:
        self.by, self.body, self.answers = by, body, answers


def places(crew: Crew, gun: str, pick: Draw) -> tuple[tuple[RoundClass, ...], ...]:
    """What a gun would show by the books, or now and then something else."""
    chambers, magazine = PLACES.get(gun, (0, 0))
    inside: list[RoundClass] = []
    for _, round_class, count in crew.oracle.guns[gun].inside:
        inside += [round_class] * count
    wrong = pick((None,) * 12 + (RoundClass.EMPTY, RoundClass.BLANK, RoundClass.LIVE))
    if wrong is not None:
        inside = [wrong]
    room = chambers + magazine
    inside = [*inside, *[RoundClass.EMPTY] * room][:room]
    return tuple(inside[:chambers]), tuple(inside[chambers:])


def showing(crew: Crew, gun: str) -> str:
    """The id that a look at this gun answers."""
    check = crew.state.weapons[gun].check
    return check.showing if check else ""


def proof(gun: str, pick: Draw) -> c.ProvedEmpty:
    """Every place seen empty, nearly always whole."""
    bore = pick((BoreLook.LIGHT,) * 6 + (BoreLook.NOT_OPEN, BoreLook.NOT_LOOKED))
    magazine = MagazineSeen.OUT if PLACES[gun][1] else MagazineSeen.NONE
    return c.ProvedEmpty(
        weapon=gun,  # type: ignore[arg-type]  # a gun of the crew
        chambers_seen=PLACES[gun][0],
        magazine=magazine,
        feed_path_seen=True,
        bore=bore,
    )


def on_a_gun(crew: Crew, pick: Draw) -> Doing:
    """Something done to or said of a gun."""
    gun, by, lot = pick(GUNS), pick(PEOPLE), LotId(pick(tuple(LOTS)))
    holder = crew.state.weapons[gun].custody.person or by
    by = pick((by, holder, "ann"))
    chambers, magazine = places(crew, gun, pick)
    one = (told(pick((1, 2)), LOTS[lot]),)
    look = {"weapon": gun, "chambers": chambers, "magazine": magazine}
    fate = pick(tuple(Fate))
    back = c.RoundBack(lot=lot, count=1, fate=fate)
    bodies: tuple[Body, ...] = (
        proof(gun, pick),
        c.RoundsProved(weapon=gun, lot=lot, rounds=one),
        c.WeaponLoaded(weapon=gun, lot=lot, round_class=LOTS[lot], count=1),
        c.WeaponInspected(**look),
        c.WeaponUnloaded(weapon=gun, rounds=(back,)),
        c.WeaponFired(weapon=gun, lot=lot, count=1),
        c.WeaponMisfired(weapon=gun),
        c.WeaponDropped(weapon=gun),
        c.WeaponFaulted(weapon=gun),
        c.WeaponRepaired(weapon=gun, function_tested=True),
        c.DischargedUnmeant(weapon=gun),
        c.WeaponCocked(weapon=gun),
    )
    said: tuple[Body, ...] = (
        c.CheckWitnessed(**look, whole=pick((True, True, True, False))),
        k.WeaponShown(**look, to=pick((by, "max")), says_clear=pick((True,) * 7 + (False,))),
        c.WeaponReshown(**look, unbroken=pick((True, True, True, False))),
    )
    if pick((True, False)):
        return Doing(by, pick(said), showing(crew, gun))
    return Doing(by, pick(bodies))


def from_hand_to_hand(crew: Crew, pick: Draw) -> Doing:
    """Offers, acceptances, collections, locks, sight."""
    weapon, by, to = pick(WEAPONS), pick(PEOPLE), pick(PEOPLE)
    held = crew.state.weapons[weapon].custody.person
    giver, setup, unit = held or by, pick(SETUPS), pick(UNITS)
    offer = crew.state.weapons[weapon].offer
    if offer is not None and pick((True, False)):
        as_offered = SetupId(offer.setup) if offer.setup is not None else None
        taken = k.HandoverAccepted(weapon=weapon, giver=PersonId(offer.by), setup=as_offered)
        return Doing(offer.to, taken, offer.id)
    bodies: tuple[tuple[str, Body], ...] = (
        (giver, k.WeaponOffered(weapon=weapon, to=to, setup=setup)),
        (by, k.WeaponOffered(weapon=weapon, to=to)),
        (by, k.HandoverAccepted(weapon=weapon, giver=PersonId(giver), setup=setup)),
        (by, k.WeaponCollected(weapons=(weapon,))),
        ("ann", k.WeaponCollected(weapons=(weapon,))),
        (giver, k.WeaponReturned(weapon=weapon, to=to)),
        (giver, k.PassedInShot(weapon=weapon, to=to, setup=setup)),
        (giver, k.ItemsIssued(weapons=(weapon,), people=(to,), setup=setup)),
        (giver, k.WeaponLeft(weapons=(weapon,), place=Label("cart"))),
        ("ann", k.SightLost(weapons=(weapon,))),
        ("ann", k.SightPassed(weapons=(weapon,), to=to)),
        (by, k.WeaponFound(weapon=weapon)),
        (by, k.WeaponLost(weapon=weapon)),
        (giver, k.WeaponLockedUp(weapons=(weapon,), store=SAFE)),
        ("ann", k.WeaponUnlocked(weapons=(weapon,), store=SAFE, unit=unit)),
        (by, k.WeaponUnlocked(weapons=(weapon,), store=SAFE, unit=unit)),
        ("ann", c.NonGunChecked(weapons=(weapon,))),
        (by, c.WeaponAnnounced(weapons=(weapon,), call=CallState.COLD)),
    )
    who, body = pick(bodies)
    return Doing(who, body)


def about_people(crew: Crew, pick: Draw) -> Doing:
    """Hats, keys, papers, meetings, meals, the day."""
    by, person, unit = pick(PEOPLE), pick(PEOPLE), pick(UNITS)
    role = pick((Role.ARMORER, Role.PROPERTY_MASTER, Role.FIRST_AD))
    meetings = tuple(crew.state.meetings) or ("",)
    bodies: tuple[Body, ...] = (
        p.RoleEnded(person=person, role=role),
        p.RoleAppointed(person=person, role=role, first_day=TODAY, units=pick(((), (unit,)))),
        p.KeyRevoked(person=person, revoked=DeviceId(f"d-{person}")),
        p.PersonDeparted(person=person),
        p.HandlingWithheld(person=person),
        p.PersonReplaced(person=by, by_person=person),
        v.WorkRefused(unit=unit),
        d.PersonBriefed(people=(person,), unit=unit, day=TODAY),
        d.MeetingHeld(unit=unit, day=TODAY, meeting=pick(tuple(MeetingKind))),
        d.MealBegan(unit=unit),
        d.MealEnded(unit=unit),
        d.UnitMoved(unit=unit, place=Label("stage-2")),
        d.DayClosed(day=TODAY),
        d.DayOpened(day=pick((TODAY, TOMORROW))),
        f.NotReadyCalled(unit=unit, weapon=pick((None, *GUNS))),
    )
    if pick((True, False)):
        return Doing(by, d.MeetingAttended(people=(person, by)), pick(meetings))
    return Doing(by, pick(bodies))


def about_rounds(crew: Crew, pick: Draw) -> Doing:
    """Sums of lots, found rounds, shortages."""
    by, lot, count = pick(PEOPLE), LotId(pick(tuple(LOTS))), pick((1, 2))
    book = crew.oracle.ledger.book(lot)
    there = max(book.stored + book.carried, 0)
    expected = n.LotCounted(lot=lot, count=max(there + pick((-1, 0, 0, 1)), 0), expected=there)
    loose = tuple(crew.state.rounds)
    bodies: tuple[Body, ...] = (
        n.RoundsDrawn(lot=lot, count=count),
        n.RoundsStored(lot=lot, count=count),
        n.RoundsScrapped(lot=lot, count=1),
        n.RoundsSentBack(lot=lot, count=count),
        n.ShortageAccepted(lot=lot, count=1, searched=True),
        kit.RoundsVerified(lot=lot, rounds=(told(count, LOTS[lot]),)),
        expected,
    )
    if loose and pick((True, False)):
        return Doing(by, n.RoundSecured(receipt=Label("police-1")), pick(loose))
    if pick((False,) * 9 + (True,)):
        return Doing(by, n.RoundFound(round_class=RoundClass.BLANK, place=Label("floor")))
    return Doing(pick((by, "ann")), pick(bodies))


def about_stops(crew: Crew, pick: Draw) -> Doing:
    """Stops, holds and withholdings, and their ends."""
    by, unit, gun = pick(PEOPLE), pick(UNITS), pick(GUNS)
    blocks = tuple(crew.state.blocks)
    if not blocks:
        bodies: tuple[Body, ...] = (
            v.WorkStopped(scope=Scope.UNIT, target=Label(unit)),
            v.WorkStopped(scope=Scope.SCENE, target=Label(pick(SCENES))),
            v.WorkStopped(scope=Scope.ITEM, target=Label(gun)),
            v.WorkStopped(scope=Scope.PRODUCTION),
            v.HoldPlaced(weapons=(gun,)),
        )
        return Doing(by, pick(bodies))
    name = pick(blocks)
    whole = pick((True, True, True, False))
    ends: tuple[Body, ...] = (
        v.WorkReleased(cause_found=whole, fixed=True, crew_told=True),
        v.WorkReleased(cause_found=True, fixed=True, crew_told=True),
        f.ReadyCalled(unit=unit),
        v.HoldLifted(),
        p.HandlingResumed(person=PersonId(crew.state.blocks[name].subject or by)),
    )
    return Doing(pick((by, "ann", "kim", crew.state.blocks[name].by)), pick(ends), name)


ROOMS = (on_a_gun, from_hand_to_hand, about_people, about_rounds, about_stops)
