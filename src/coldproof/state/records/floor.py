"""Units, meetings, setups, scenes, notices, stores and packs."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.plan import ScenePlanned
from coldproof.acts.setup import SetupBegun
from coldproof.state.records.sight import UNSEEN, Bar, Sight
from coldproof.words.floor import (
    Alternative,
    MeetingKind,
    Mitigation,
    NoticeKind,
    Topic,
    UnitKind,
)


class Presence(NamedTuple):
    """Whether a person is near a unit's weapons: in unless they left after they came."""

    entered: int
    left: int

    @property
    def near(self) -> bool:
        """Say whether the person is near; doubt says near."""
        return self.entered > self.left


class Meeting(NamedTuple):
    """A meeting that ended."""

    unit: str
    day: str
    kind: MeetingKind
    scene: str | None
    plan: int
    leaders: tuple[str, ...]
    topics: tuple[Topic, ...]
    dry_run: bool
    at_us: int
    position: int
    attended: tuple[str, ...] = ()
    weapons: tuple[str, ...] = ()  # that it was about
    place: str | None = None


class Briefing(NamedTuple):
    """A person told apart: of the day (scene none) or of a scene's plan."""

    person: str
    unit: str
    day: str
    scene: str | None
    plan: int
    by: str
    topics: tuple[Topic, ...]
    position: int


class Unit(NamedTuple):
    """A unit or a performance, today."""

    day: str
    kind: UnitKind
    place: str | None
    open: bool
    position: int
    closed: int = -1  # where it was last closed, but by a revoked key
    meal: int | None = None
    bars: tuple[Bar, ...] = ()
    prep: tuple[int, int] | None = None  # minutes needed, minutes planned
    zone: tuple[tuple[str, Presence], ...] = ()
    counted: tuple[tuple[str, tuple[str, ...], bool, int], ...] = ()  # by, weapons, clean, position
    last_return: int | None = None


class Distance(NamedTuple):
    """From a muzzle to the nearest person or object in front."""

    weapon: str
    distance_mm: int
    by: str
    mitigation: Mitigation | None
    position: int


class Setup(NamedTuple):
    """A setup card and what was done for it."""

    card: SetupBegun
    open: bool
    position: int
    consulted: tuple[tuple[str, Mitigation, int], ...] = ()
    justified: tuple[tuple[str, int], ...] = ()
    distances: tuple[Distance, ...] = ()
    hearing: tuple[str, ...] = ()
    eyes: tuple[str, ...] = ()
    front: tuple[str, ...] = ()
    shield: bool = False
    remote_camera: bool = False
    protection: int | None = None
    rolled: int | None = None
    cut: int | None = None
    cut_us: int | None = None
    fired: int = 0
    sight: Sight = UNSEEN  # where it was begun, and what that act's device had seen
    unseen: tuple[SetupBegun, ...] = ()  # open cards of its name that this device had not seen
    latest: Sight = UNSEEN  # its beginning or latest roll: who ends it must have seen that
    freed: bool = False  # cut by who had seen that, not on paper: what it names may be drawn


class Approval(NamedTuple):
    """One approval of the assessment of a version of a plan."""

    plan: int
    by: str
    position: int
    counts: bool = False  # whether its signer had a hat for it then


class Scene(NamedTuple):
    """The latest plan of a scene or cue and what was decided on it."""

    plan: ScenePlanned
    position: int
    alternatives: tuple[int, int, int] | None = None  # plan version, how many, where
    assessed: tuple[int, bool, int] | None = None  # plan version, all four parts, position
    approved: tuple[Approval, ...] = ()
    planned_us: int = 0
    first: tuple[int, int] = (0, 0)  # position and time of its first plan
    shots: tuple[str, ...] = ()  # planned by name since that version
    sure: tuple[str, ...] = ()  # those of them that were planned by who may plan a working gun
    meant: tuple[str, ...] = ()  # weapons that a shot of it names
    changed: int | None = None  # where a draft of the script last changed what it says of weapons
    covers: tuple[tuple[str | None, Alternative | None], ...] = ()
    """The ways that it was assessed with, by shot; none of one that its writer had not seen."""
    changed_us: int = 0  # when that was
    sight: Sight = UNSEEN  # where its newest plan stands, and what that act's device had seen
    written: Sight = UNSEEN  # the same of its newest assessment
    draft: int | None = None  # where the newest draft stands that who planned it had seen, if any


class Pack(NamedTuple):
    """A pack in force, for some units or all, with its stricter numbers."""

    version: str | None
    parameters: tuple[tuple[str, int], ...]
    units: tuple[str, ...]
    position: int
    by: str


class Store(NamedTuple):
    """A lockable place."""

    keys: tuple[str, ...]
    open_by: str | None
    position: int


class Notice(NamedTuple):
    """Notice given, or said by somebody not to be required."""

    kind: NoticeKind
    scene: str | None
    unit: str | None
    reference: str | None
    not_required: bool
    by: str
    position: int
    for_day: str | None = None  # the day that it says it is of
    given_on: str | None = None  # the production day that was open
