"""A larger crew: two units, four weapons that can do something, five lots, eight people.

`Crew` keeps the log, the fold and the oracle side by side while acts are done to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coldproof.acts import counts as n
from coldproof.acts import day as d
from coldproof.acts import kit
from coldproof.acts import production as p
from coldproof.acts.base import Act, Body
from coldproof.acts.plan import ScenePlanned
from coldproof.acts.setup import SetupBegun
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
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
from coldproof.words.kit import Marker, RoundClass, WeaponClass
from coldproof.words.people import Department, Document, Role
from tests.explore.world import START_US, told
from tests.oracle.gun import is_move, weapons_of
from tests.oracle.oracle import Oracle

TODAY, TOMORROW = Day("2026-10-21"), Day("2026-10-22")
UNITS = (UnitId("main"), UnitId("second"))
SETUPS = (SetupId("shot-1"), SetupId("shot-2"), SetupId("shot-3"))
SCENES = (SceneId("scene-1"), SceneId("scene-2"))
SAFE = StoreId("safe")
GUNS = (WeaponId("revolver"), WeaponId("pistol"))
WEAPONS = (*GUNS, WeaponId("rubber"), WeaponId("flash"))
PLACES = {"revolver": (3, 0), "pistol": (1, 2)}
LOTS = {
    "dummies": RoundClass.DUMMY,
    "blanks": RoundClass.BLANK,
    "homemade": RoundClass.DUMMY,
    "live": RoundClass.LIVE,
}
HATS: dict[str, tuple[Department, Role | None, tuple[UnitId, ...], bool]] = {
    "ann": (Department.WEAPONS, Role.ARMORER, (), True),
    "pat": (Department.PROPS, Role.PROPERTY_MASTER, (UNITS[0],), True),
    "lou": (Department.PROPS, Role.ASSISTANT_PROPERTY_MASTER, (), False),
    "kim": (Department.DIRECTION, Role.FIRST_AD, (), False),
    "sam": (Department.SAFETY, Role.SAFETY, (UNITS[1],), False),
    "max": (Department.CAST, Role.PERFORMER, (), False),
    "eve": (Department.STUNTS, Role.STUNT, (), False),
    "ray": (Department.PRODUCTION, Role.PRODUCER, (), False),
}
PEOPLE = tuple(PersonId(name) for name in HATS)


class Crew:
    """The log so far, folded and told to the oracle."""

    def __init__(self) -> None:
        self.state: SetState = START
        self.oracle = Oracle()
        self.size, self.now_us = 0, START_US
        self.revoked: set[str] = set()
        self.entries: list[Entry] = []
        self.morning: SetState | None = None
        for by, body, answers in _morning():
            self.do(by, body, answers)

    def device_of(self, by: str) -> str:
        """A person's phone, or a second one once the first was revoked."""
        return f"d-{by}" if f"d-{by}" not in self.revoked else f"e-{by}"

    def entry(
        self,
        by: str,
        body: Body,
        answers: tuple[str, ...] = (),
        *,
        missed: int = 0,
        first_phone: bool = False,
    ) -> Entry:
        """What this act would be now; `missed` entries had not reached its device."""
        device = f"d-{by}" if first_phone else self.device_of(by)
        heads = [
            self.state.weapons[name].heads if name in self.state.weapons else ()
            for name in (weapons_of(body) if is_move(body) else ())
        ]
        act = Act(
            production=Label("crew"),
            body=body,
            by=PersonId(by),
            device=DeviceId(device),
            seq=self.size + 1,
            at_us=self.now_us,
            seen_size=max(self.size - missed, 0),
            answers=tuple(ActId(each) for each in answers if each),
            heads=tuple(tuple(ActId(head) for head in each) for each in heads),
        )
        return Entry(act, f"e{self.size}", self.size, self.now_us, device not in self.revoked)

    def do(self, by: str, body: Body, answers: tuple[str, ...] = (), **how: Any) -> str:
        """The act is done and told; returns its id."""
        entry = self.entry(by, body, answers, **how)
        self.entries.append(entry)
        self.state = fold(self.state, (entry,))
        self.oracle.feed(entry)
        self.size += 1
        if isinstance(body, p.KeyRevoked):
            self.revoked.add(body.revoked)
        return entry.id


def _morning() -> Iterator[tuple[str, Body, tuple[str, ...]]]:
    yield "ann", p.ProductionOpened(founder=PersonId("ann")), ()
    yield "ann", p.PackAdopted(pack=PackId("core")), ()
    for name, (department, role, units, qualified) in HATS.items():
        person = PersonId(name)
        yield "ann", p.PersonEnrolled(person=person, department=department), ()
        if role is not None:
            hat = p.RoleAppointed(person=person, role=role, first_day=TODAY, units=units)
            yield "ann", hat, ()
        if qualified:
            paper = p.CredentialShown(
                person=person,
                document=Document.STATE_PERMIT,
                first_day=TODAY,
                last_day=TODAY if name == "pat" else TOMORROW,
            )
            yield "ray", paper, ()
    yield "kim", d.DayOpened(day=TODAY), ()
    for unit in UNITS:
        yield "kim", d.UnitOpened(unit=unit, day=TODAY), ()
    yield from _kit()
    held = d.MeetingHeld(unit=UNITS[0], day=TODAY, meeting=MeetingKind.DAILY)
    yield "kim", held, ()
    for scene in SCENES:
        yield "kim", ScenePlanned(scene=scene, plan=1, place=PlaceType.STAGE), ()
    for number, setup in enumerate(SETUPS):
        card = SetupBegun(
            setup=setup,
            unit=UNITS[number // 2],
            scene=SCENES[number % 2],
            purpose=Purpose.TAKE,
            weapons=WEAPONS,
            toward=Toward.NOBODY,
        )
        yield "kim", card, ()


def _kit() -> Iterator[tuple[str, Body, tuple[str, ...]]]:
    classes = (
        (WeaponClass.LIVE_CAPABLE, True, False),
        (WeaponClass.BLANK_CONVERTED, True, False),
        (WeaponClass.RUBBER, False, False),
        (WeaponClass.ELECTRONIC, False, True),
    )
    for weapon, (weapon_class, working, charged) in zip(WEAPONS, classes, strict=True):
        chambers, magazine = PLACES.get(weapon, (0, 0))
        body = kit.WeaponRegistered(
            weapon=weapon,
            weapon_class=weapon_class,
            can_chamber=working,
            can_expel=weapon == "revolver",
            bore_open=weapon == "revolver",
            chambers=chambers,
            magazine=magazine,
            charged=charged,
            store=SAFE,
        )
        yield "ann", body, ()
    for name, round_class in LOTS.items():
        lot, sealed = LotId(name), name in ("live", "homemade")
        received = kit.LotReceived(
            lot=lot, round_class=round_class, count=6, marker=Marker.RATTLE, sealed=sealed
        )
        yield "ann", received, ()
        if not sealed:
            yield "ann", kit.RoundsVerified(lot=lot, rounds=(told(6, round_class),)), ()
            yield "ann", n.RoundsDrawn(lot=lot, count=4), ()
