"""Case: an incident, everything that belongs to it, and what was told to whom."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Micros
from coldproof.words.floor import Agency, IncidentKind, Severity
from coldproof.words.ids import Committed, Digest, Label, LotId, PersonId, UnitId, WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentOpened(Attest):
    """Something happened: what, how badly, which items; the clock of reports runs from learning."""

    incident: IncidentKind
    severity: Severity
    unit: UnitId | None = None
    weapons: tuple[WeaponId, ...] = ()
    lots: tuple[LotId, ...] = ()
    hurt: Count = 0
    learned_at_us: Micros | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentLinked(Attest):
    """More items and tips belong to the incident answered; nothing is ever unlinked."""

    weapons: tuple[WeaponId, ...] = ()
    lots: tuple[LotId, ...] = ()
    judged_not_relevant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentInvestigated(Attest):
    """The incident answered was looked into and what caused it was put right."""

    cause_found: bool
    corrected: bool
    words: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountGiven(Attest):
    """A person gave their own account of the incident answered; an addition is a further act.

    The account itself is sealed.  `text` is the commitment under which it is on the log, which
    tells nothing of the words to who guesses them.
    """

    text: Digest
    saw: bool
    heard: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsReleased(Attest):
    """The accounts of the incident answered may from now on be read by these, or by all."""

    to: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneFrozen(Attest):
    """Items and place of the incident answered stay as they are."""

    weapons: tuple[WeaponId, ...] = ()
    lots: tuple[LotId, ...] = ()
    altered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceCollected(Attest):
    """An agency took items of the incident answered, against a receipt."""

    agency: Agency
    receipt: Label
    weapons: tuple[WeaponId, ...] = ()
    lots: tuple[LotId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyNotified(Attest):
    """An agency was told of the incident answered; whether the scene was altered is answered."""

    agency: Agency
    channel: Label
    complete: bool
    scene_altered: bool | None = None
    confirmation: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerNotified(Attest):
    """The licensed owner of a lost or stolen weapon was told."""

    weapon: WeaponId
    owner: Label
    by_person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRead(Attest):
    """The server's clerk key read its clock at the start of a commit (D3)."""
