"""The small world: already enrolled, four people, a gun and its rubber twin, three lots.

Everybody is online: each act has seen every act before it.  Ids are places in the log, since the
fold never looks into an id; that keeps two roads to one state from differing by a digest.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from coldproof.acts import condition as c
from coldproof.acts import counts as n
from coldproof.acts import custody as k
from coldproof.acts import day as d
from coldproof.acts import kit, production
from coldproof.acts.base import Act, Body
from coldproof.acts.kit import RoundTold
from coldproof.acts.plan import ScenePlanned
from coldproof.acts.setup import SetupBegun
from coldproof.state.entry import Entry
from coldproof.words.floor import MeetingKind, PlaceType, Purpose, Toward
from coldproof.words.ids import (
    ActId,
    Day,
    DeviceId,
    Label,
    LotId,
    PackId,
    PersonId,
    SceneId,
    SetupId,
    StoreId,
    UnitId,
    WeaponId,
)
from coldproof.words.kit import (
    BoreLook,
    MagazineSeen,
    Marker,
    Primer,
    RoundClass,
    WeaponClass,
)
from coldproof.words.people import Department, Document, Role
from coldproof.words.units import MINUTE_US

START_US = 1_792_600_000_000_000
TICK_US = 20 * MINUTE_US  # two ticks are past the re-show's limit, one is exactly at it
TODAY = Day("2026-10-21")
ANN, PAT, KIM, MAX = (PersonId(name) for name in ("ann", "pat", "kim", "max"))
PEOPLE = (ANN, PAT, KIM, MAX)
GUN, RUBBER = WeaponId("gun"), WeaponId("rubber")
DUMMIES, BLANKS, LIVE = LotId("dummies"), LotId("blanks"), LotId("live")
UNIT, SAFE = UnitId("main"), StoreId("safe")
SHOT, OTHER_SHOT = SetupId("shot-1"), SetupId("shot-2")
EMPTY, DUMMY, BLANK = (RoundClass.EMPTY,), (RoundClass.DUMMY,), (RoundClass.BLANK,)


class Said(NamedTuple):
    """An act before it has a place: who, what, answering what, after which heads."""

    by: PersonId
    body: Body
    answers: tuple[str, ...] = ()
    heads: tuple[tuple[str, ...], ...] = ()


def entry_of(said: Said, position: int, at_us: int, revoked: frozenset[str]) -> Entry:
    """The next entry of an online log; a person whose first device was revoked uses a second."""
    first = f"d-{said.by}"
    act = Act(
        production=Label("small"),
        body=said.body,
        by=said.by,
        device=DeviceId(f"{first}-2" if first in revoked else first),
        seq=position + 1,
        at_us=at_us,
        seen_size=position,
        answers=tuple(ActId(each) for each in said.answers),
        heads=tuple(tuple(ActId(each) for each in heads) for heads in said.heads),
    )
    return Entry(act, f"e{position}", position, at_us)


def told(count: int, round_class: RoundClass) -> RoundTold:
    """Rounds rightly told apart, as a class asks."""
    if round_class is RoundClass.DUMMY:
        return RoundTold(
            count=count, round_class=round_class, told_by=Marker.RATTLE, primer=Primer.ABSENT
        )
    return RoundTold(count=count, round_class=round_class, told_by=Marker.CRIMP, primer=Primer.LIVE)


def _people(qualified: tuple[PersonId, ...]) -> Iterable[Said]:
    departments = (Department.WEAPONS, Department.PROPS, Department.DIRECTION, Department.CAST)
    for person, department in zip(PEOPLE, departments, strict=True):
        yield Said(ANN, production.PersonEnrolled(person=person, department=department))
    hats = (Role.ARMORER, Role.PROPERTY_MASTER, Role.FIRST_AD, Role.PERFORMER)
    for person, role in zip(PEOPLE, hats, strict=True):
        hat = production.RoleAppointed(person=person, role=role, first_day=TODAY, last_day=TODAY)
        yield Said(ANN, hat)
    for person in qualified:
        yield Said(ANN, document(person))


def document(person: PersonId) -> production.CredentialShown:
    """What qualifies a handler for today."""
    return production.CredentialShown(
        person=person, document=Document.ARMORER_QUALIFICATION, first_day=TODAY, last_day=TODAY
    )


def _kit() -> Iterable[Said]:
    yield Said(
        ANN,
        kit.WeaponRegistered(
            weapon=GUN,
            weapon_class=WeaponClass.LIVE_CAPABLE,
            can_chamber=True,
            can_expel=True,
            bore_open=True,
            chambers=1,
            store=SAFE,
        ),
    )
    yield Said(
        ANN,
        kit.WeaponRegistered(
            weapon=RUBBER,
            weapon_class=WeaponClass.RUBBER,
            can_chamber=False,
            can_expel=False,
            bore_open=False,
            store=SAFE,
        ),
    )
    for lot, round_class in ((DUMMIES, RoundClass.DUMMY), (BLANKS, RoundClass.BLANK)):
        yield Said(
            ANN, kit.LotReceived(lot=lot, round_class=round_class, count=2, marker=Marker.RATTLE)
        )
        yield Said(ANN, kit.RoundsVerified(lot=lot, rounds=(told(2, round_class),)))
        yield Said(ANN, n.RoundsDrawn(lot=lot, count=1))
    yield Said(
        ANN,
        kit.LotReceived(lot=LIVE, round_class=RoundClass.LIVE, count=1, sealed=True, store=SAFE),
    )


def beginning(qualified: tuple[PersonId, ...] = (ANN, PAT)) -> tuple[Said, ...]:
    """The morning: people, kit, day, unit, meeting with max in it and kim not, two setups."""
    morning = [
        Said(ANN, production.ProductionOpened(founder=ANN)),
        Said(ANN, production.PackAdopted(pack=PackId("core"))),
        *_people(qualified),
        Said(KIM, d.DayOpened(day=TODAY)),
        Said(KIM, d.UnitOpened(unit=UNIT, day=TODAY)),
        *_kit(),
    ]
    held = d.MeetingHeld(unit=UNIT, day=TODAY, meeting=MeetingKind.DAILY)
    morning.append(Said(PAT, held))
    morning.append(Said(MAX, d.MeetingAttended(people=(MAX,)), (f"e{len(morning) - 1}",)))
    for scene in ("scene-1", "scene-2"):
        plan = ScenePlanned(scene=SceneId(scene), plan=1, place=PlaceType.STAGE)
        morning.append(Said(KIM, plan))
    for setup, scene in ((SHOT, "scene-1"), (OTHER_SHOT, "scene-2")):
        card = SetupBegun(
            setup=setup,
            unit=UNIT,
            scene=SceneId(scene),
            purpose=Purpose.TAKE,
            weapons=(GUN,),
            toward=Toward.NOBODY,
        )
        morning.append(Said(KIM, card))
    kinds = [getattr(said.body, "weapon", None) for said in morning]
    heads = tuple((f"e{kinds.index(weapon)}",) for weapon in (GUN, RUBBER))
    unlocked = k.WeaponUnlocked(weapons=(GUN, RUBBER), store=SAFE, unit=UNIT)
    morning.append(Said(ANN, unlocked, (), heads))
    return tuple(morning)


PROOF = c.ProvedEmpty(
    weapon=GUN,
    chambers_seen=1,
    magazine=MagazineSeen.NONE,
    feed_path_seen=True,
    bore=BoreLook.LIGHT,
)
