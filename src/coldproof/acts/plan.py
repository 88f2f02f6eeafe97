"""Plan: scenes and shots, ways to do without the gun, assessments, approvals, notices."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Minutes, Number, Version
from coldproof.words.floor import (
    Alternative,
    AssessmentKind,
    LiveActivity,
    LiveException,
    NoticeKind,
    PlaceType,
    SceneTag,
)
from coldproof.words.ids import (
    Committed,
    Day,
    Label,
    LotId,
    PersonId,
    SceneId,
    UnitId,
    WeaponId,
)
from coldproof.words.kit import WeaponClass

USD = Label("USD")


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenePlanned(Attest):
    """A version of a scene's plan; on stage a cue's. A new version voids what rested on the old."""

    scene: SceneId
    plan: Version
    place: PlaceType
    classes: tuple[WeaponClass, ...] = ()
    shots: Count = 0
    tags: tuple[SceneTag, ...] = ()
    headcount: Count = 0
    weapons_visible_to_public: bool = False
    weapons: tuple[WeaponId, ...] = ()  # those that are meant, where that is settled already


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotPlanned(Attest):
    """One shot of a scene: in-shot passes and drops that the setup card must carry."""

    scene: SceneId
    shot: Label
    passes: Count = 0
    drops: Count = 0
    weapons: tuple[WeaponId, ...] = ()  # those that are meant, where that is settled already


@dataclass(frozen=True, slots=True, kw_only=True)
class WayFigures:
    """What one way costs for a shot, as the production reckons: instead of our own estimate."""

    way: Alternative
    minutes: Minutes
    cents: Number  # of the currency
    flashes: Count = 0  # shots that the picture editor has to touch
    currency: Label = USD


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativesWeighed(Attest):
    """What was considered instead of a working gun, what was chosen; the reason is committed."""

    scene: SceneId
    plan: Version
    considered: tuple[Alternative, ...]
    chosen: Alternative
    reason: Committed | None = None
    shot: Label | None = None  # none: every shot of the scene that has no word of its own
    figures: tuple[WayFigures, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAssessed(Attest):
    """A written assessment: general for the production, specific for a scene's plan version."""

    assessment: AssessmentKind
    scene: SceneId | None = None
    plan: Version = 1
    hazards_listed: bool = False
    mitigation_detailed: bool = False
    scored_with_and_without: bool = False
    affected_group_named: bool = False
    contributors: tuple[PersonId, ...] = ()
    document: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentApproved(Attest):
    """A person with the right approves the specific assessment of a scene's plan version."""

    scene: SceneId
    plan: Version


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursPlanned(Attest):
    """The longest week planned for anyone, in minutes (an assessment trigger in California)."""

    longest_week_minutes: Minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class LivePlanFiled(Attest):
    """A plan for one lot of live rounds: exception, place, people, times."""

    lot: LotId
    exception: LiveException
    place: PlaceType
    range_master: PersonId
    medic: PersonId
    handler: PersonId
    range_rules: bool
    backstop: bool
    day: Day
    activity: LiveActivity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LivePlanApproved(Attest):
    """One approval of the live plan of a lot; producer, handler and safety each give their own."""

    lot: LotId


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeGiven(Attest):
    """Notice to an authority, studio safety, or the crew; `not_required` names who said so."""

    notice: NoticeKind
    scene: SceneId | None = None
    unit: UnitId | None = None
    reference: Label | None = None
    not_required: bool = False
    for_day: Day | None = None  # the day that it is of; none: of a scene, or of the open day
