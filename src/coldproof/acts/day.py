"""Day and unit: what opens and closes, who met, who was told, who is near, who eats."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Version
from coldproof.words.floor import MeetingKind, Topic, UnitKind
from coldproof.words.ids import Day, Label, PersonId, SceneId, UnitId, WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOpened(Attest):
    """The production day begins; it may end after midnight."""

    day: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class DayClosed(Attest):
    """The production day ends."""

    day: Day


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitOpened(Attest):
    """A unit, or a performance of a play, begins its work of the day at a place."""

    unit: UnitId
    day: Day
    work: UnitKind = UnitKind.UNIT
    place: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitClosed(Attest):
    """A unit's or a performance's work is over."""

    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingHeld(Attest):
    """A safety meeting ended, led by the signer and `leaders`; each attendee signs in apart."""

    unit: UnitId
    day: Day
    meeting: MeetingKind
    scene: SceneId | None = None
    plan: Version = 1
    leaders: tuple[PersonId, ...] = ()
    topics: tuple[Topic, ...] = ()
    dry_run: bool = False
    weapons: tuple[WeaponId, ...] = ()
    place: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAttended(Attest):
    """These people signed in to the meeting answered (their own sign-in, or the sheet)."""

    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonBriefed(Attest):
    """A handler told people apart what the day's meeting, or a scene's plan, holds."""

    people: tuple[PersonId, ...]
    unit: UnitId
    day: Day
    scene: SceneId | None = None
    plan: Version = 1
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneEntered(Attest):
    """People came near the weapons of a unit."""

    people: tuple[PersonId, ...]
    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneLeft(Attest):
    """People went away from the weapons of a unit."""

    people: tuple[PersonId, ...]
    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class MealBegan(Attest):
    """A unit breaks for a meal: every clearance on the unit ends."""

    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class MealEnded(Attest):
    """The meal is over."""

    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitMoved(Attest):
    """A unit moved to another place: every clearance on the unit ends."""

    unit: UnitId
    place: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepDeclared(Attest):
    """A handler says how long preparing takes; production says how long it gives."""

    unit: UnitId
    needed_minutes: Count
    planned_minutes: Count
