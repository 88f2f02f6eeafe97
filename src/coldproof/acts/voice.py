"""Voice: hazards, stops and their release, what is said sealed, work that is refused, holds.

A stop needs no right, no reason and no name; a release names the stop it ends and ends no other.
"""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count
from coldproof.words.floor import Danger, Reason, Scope
from coldproof.words.ids import (
    Committed,
    Digest,
    Label,
    PersonId,
    ReadingKey,
    SceneId,
    UnitId,
    WeaponId,
)
from coldproof.words.voice import Concern


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardReported(Attest):
    """A hazard or complaint, open to all; what must not be open goes as `SealedPosted`."""

    unit: UnitId | None = None
    weapons: bool = False  # about weapons: said before their use; an adopted pack may refuse by it
    subject: PersonId | None = None  # who may not be the one to answer it
    words: Committed | None = None
    about: Danger | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardSeen(Attest):
    """A person who must act on it has read the hazard answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HazardAnswered(Attest):
    """An action taken, or a reasoned answer, to the hazard answered."""

    acted: bool
    words: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkStopped(Attest):
    """Stop, at once: an item, a scene, a unit or the production.  Anyone may."""

    scope: Scope
    target: Label | None = None  # the weapon, scene or unit; none for the production


@dataclass(frozen=True, slots=True, kw_only=True)
class MistakeSaid(Attest):
    """Who stopped it says that the stop answered was a mistake; it ends nothing by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkReleased(Attest):
    """One person's release of the stop answered: cause looked at, fixed, crew told, and why.

    A stop ends when a handler and somebody of the safety side, one of them from outside the weapons
    team, have each released it.
    """

    cause_found: bool
    fixed: bool
    crew_told: bool
    concern_answered: bool = False  # what its opener was worried about, was answered
    why: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedPosted(Attest):
    """Something sealed to named recipients: one kind for all, padded to a size class (D10)."""

    box: Digest
    size_class: Count
    kept_for: Label | None = None
    commitment: Digest | None = None  # to what was said; who knows its salt alone can open it


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingKeyPublished(Attest):
    """What is sealed to the signer from now on is sealed to this key; none takes it back."""

    key: ReadingKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportsTold(Attest):
    """A reader says how many reports wait for an answer, rounded up to five, and how long."""

    unanswered: Count
    oldest_days: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ShieldAdopted(Attest):
    """The production's word: who tells of their own mistake within so many days is not punished.

    Not one that was meant, and none by which somebody was hurt or a crime was done.
    """

    policy: Committed | None = None
    days: Count = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonReleased(Attest):
    """A reader releases a line without names, from which other productions may learn.

    Or, with `document`, a reader takes in the lines of another production, with who gave them:
    `about` is then what the first of them is about.
    """

    about: Concern
    words: Committed | None = None
    document: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePublished(Attest):
    """The server's clerk says which page it serves: a digest over every file of it."""

    page: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRefused(Attest):
    """The signer does not do this work now; they stay at work until that has ended."""

    unit: UnitId | None = None
    scene: SceneId | None = None
    weapon: WeaponId | None = None
    rule: Label | None = None  # the rule that they say it breaks, by its id
    reason: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalAnswered(Attest):
    """What was done about the refusal answered, or why nothing was.

    It ends by the word of who refused, or of the safety side or a steward outside of the office;
    anybody else's stands beside it.
    """

    acted: bool
    words: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced(Attest):
    """Nothing about these is erased or changed: an investigator's or agency's hold."""

    weapons: tuple[WeaponId, ...] = ()
    document: Committed | None = None
    held_by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldLifted(Attest):
    """Whoever placed the hold answered lifts it.

    What a stranger froze ends when a handler and somebody of the safety side, one of them from
    outside the weapons team, have each lifted it and said why.
    """

    why: Reason | None = None
