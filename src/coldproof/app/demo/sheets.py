"""What "Dry Creek" is made of, as data: its people, its kit, its schedule, its plan."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from coldproof.acts.fields import build
from coldproof.acts.kit import LotReceived, WeaponRegistered
from coldproof.words.kit import WeaponClass

HERE = "coldproof.app.demo"
OPENS = (WeaponClass.LIVE_CAPABLE, WeaponClass.BLANK_CONVERTED)


class Person(NamedTuple):
    """Somebody on the production: where they work, and in which hats."""

    handle: str
    department: str
    hats: tuple[str, ...] = ()
    near: bool = False  # comes near the weapons
    trained: tuple[str, ...] = ()  # on these models


class Pair(NamedTuple):
    """Blanks that were meant for a gun, and how far they were dangerous when test-fired."""

    weapon: str
    lot: str
    danger_mm: int


class Kit(NamedTuple):
    """Weapons, lots, and who opens which store."""

    stores: dict[str, tuple[str, ...]]
    weapons: dict[str, WeaponRegistered]
    lots: dict[str, LotReceived]
    pairs: tuple[Pair, ...]


class Out(NamedTuple):
    """One gun of a setup: for whom, with how many rounds of which lot."""

    weapon: str
    to: str
    lot: str | None = None
    rounds: int = 0


class Shot(NamedTuple):
    """One setup of a day and how its hour goes: rubber, cold, hot or flash."""

    name: str
    scene: str
    kind: str
    takes: int = 1
    guns: tuple[Out, ...] = ()
    items: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    misfire: int = 0  # in which take only a click is heard
    stop: int = 0  # in which take somebody calls a stop
    slow_answer: bool = False  # the first offer is answered too late
    show_me: bool = False  # before the last take somebody asks to be shown a gun
    side: str = ""  # where the muzzle points in the frame; with it, each shot is marked


class Scene(NamedTuple):
    """One scene's plan."""

    scene: str
    classes: tuple[str, ...]
    tags: tuple[str, ...]
    headcount: int
    shots: int = 0
    place: str = "private"
    weapons: tuple[str, ...] = ()  # those that are meant, where that is settled
    public: bool = False  # who passes by can see weapons
    notice: str = ""  # to the police and whoever else must know; empty: none was given yet


class Camera(NamedTuple):
    """A camera whose clock is told in the morning, so many frames off the time of day."""

    unit: str
    camera: str
    rate: str
    offset_frames: int = 0


class ShootingDay(NamedTuple):
    """One day of the schedule."""

    number: int
    ago: int
    place: str
    setups: tuple[Shot, ...]
    second: tuple[Shot, ...] = ()
    late: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    cameras: tuple[Camera, ...] = ()


class Schedule(NamedTuple):
    """The whole schedule so far."""

    title: str
    days: int
    prepared_ago: int
    scenes: tuple[Scene, ...]
    past: tuple[ShootingDay, ...]


class Chosen(NamedTuple):
    """How a scene or one shot of it is to be shot."""

    scene: str
    considered: tuple[str, ...]
    chosen: str
    shot: str | None = None
    reason: str = ""
    figures: tuple[dict[str, Any], ...] = ()


class Written(NamedTuple):
    """What was written of a scene beside the hazards that the library offers for it."""

    scene: str
    activity: str
    location: str
    people: tuple[str, ...]
    affected: str
    diagram: str = ""


class General(NamedTuple):
    """The general assessment: hazards of the library, and some in own words with a measure each."""

    hazards: tuple[str, ...]
    own: tuple[str, ...]
    own_measures: tuple[str, ...]
    location: str
    description: str


class Coming(NamedTuple):
    """A day to come: what is shot, who was asked to handle weapons, who gave their hours."""

    ago: int
    scenes: tuple[str, ...]
    asked: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


class Plan(NamedTuple):
    """What was decided and written of the scenes with weapons."""

    ways: tuple[Chosen, ...]
    scores: dict[str, list[list[int]]]  # of a hazard: without measures, and with them
    general: General
    written: dict[str, Written]
    coming: tuple[Coming, ...]


class Said(NamedTuple):
    """Which of the script's lines nobody looked at yet, and how the late draft differs."""

    left: tuple[str, ...]
    first: str
    late: str
    changed: tuple[str, ...]
    lines: dict[tuple[str, str], str]  # scene and words of the first draft: words of the late one


def sheet(name: str) -> dict[str, Any]:
    """Return one of the data files."""
    return tomllib.loads((files(HERE) / f"{name}.toml").read_text("utf-8"))


def _tuples(told: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(v) if isinstance(v, list) else v for name, v in told.items()}


@cache
def people() -> tuple[Person, ...]:
    """Return everybody, in the order in which they join; the first is the founder."""
    return tuple(Person(**_tuples(one)) for one in sheet("people")["person"])


@cache
def kit() -> Kit:
    """Return the fourteen weapons and nine lots, as they are registered and received."""
    told = sheet("kit")
    weapons = {one["weapon"]: _weapon(one) for one in told["weapon"]}
    lots = {one["lot"]: _lot(one) for one in told["lot"]}
    stores = {one["name"]: tuple(one["keys"]) for one in told["store"]}
    return Kit(stores, weapons, lots, tuple(Pair(**one) for one in told["pair"]))


def _weapon(told: dict[str, Any]) -> WeaponRegistered:
    gun = told["weapon_class"] in OPENS
    given = {
        "can_chamber": gun,
        "can_expel": gun,
        "bore_open": gun,
        "store": "gun-safe" if gun else "prop-box",
        "supplier": "prop house",
        **told,
    }
    if gun:
        given |= {"owner": "supplier", "hammer": "down"}
    found: WeaponRegistered = build(WeaponRegistered, given)
    return found


def _lot(told: dict[str, Any]) -> LotReceived:
    given = {
        "origin": "maker",
        "supplier": "prop house",
        "supplier_document": True,
        "sealed": True,
        "store": "round-box",
        **told,
    }
    found: LotReceived = build(LotReceived, given)
    return found


def _shot(told: dict[str, Any]) -> Shot:
    guns = tuple(Out(**one) for one in told.pop("guns", ()))
    return Shot(guns=guns, **_tuples(told))


def _day(told: dict[str, Any]) -> ShootingDay:
    setups, second = told.pop("setups"), told.pop("second", ())
    cameras = tuple(Camera(**one) for one in told.pop("cameras", ()))
    return ShootingDay(
        setups=tuple(_shot(one) for one in setups),
        second=tuple(_shot(one) for one in second),
        cameras=cameras,
        **_tuples(told),
    )


@cache
def schedule() -> Schedule:
    """Return the eleven days that are over, and every scene that is planned."""
    told = sheet("schedule")
    head = told["production"]
    return Schedule(
        head["title"],
        head["days"],
        head["prepared_ago"],
        tuple(Scene(**_tuples(one)) for one in told["scene"]),
        tuple(_day(one) for one in told["day"]),
    )


@cache
def plan() -> Plan:
    """Return how each scene is to be shot, what was written of it, and the days to come."""
    told = sheet("plan")
    written = [Written(**_tuples(one)) for one in told["written"]]
    return Plan(
        tuple(Chosen(**_tuples(one)) for one in told["way"]),
        told["scores"],
        General(**_tuples(told["general"])),
        {one.scene: one for one in written},
        tuple(Coming(**_tuples(one)) for one in told["coming"]),
    )


@cache
def said() -> Said:
    """Return what was said of the script's lines."""
    told = sheet("script")
    drafts = told["drafts"]
    return Said(
        tuple(told["open"]),
        drafts["first"],
        drafts["late"],
        tuple(drafts["changed"]),
        {(one["scene"], one["was"]): one["now"] for one in told["line"]},
    )
