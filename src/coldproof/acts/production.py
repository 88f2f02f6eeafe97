"""Production and people: who is here, in which hats, trained, qualified, and free to say no."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Minutes, Number, Size
from coldproof.words.floor import ConsentGround, Medium, Ring, Topic
from coldproof.words.ids import (
    Committed,
    Day,
    DeviceId,
    Digest,
    Label,
    PackId,
    PersonId,
    PublicKey,
    UnitId,
)
from coldproof.words.kit import WeaponClass
from coldproof.words.people import Department, Document, Role
from coldproof.words.voice import Departure


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One number of a pack, made stricter; a laxer one has no effect (D11)."""

    name: Label
    value: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductionOpened(Attest):
    """Entry 0: the production, its founder, medium and time zone (a name, for people only).

    The keys are those of the log, of its clerk (D3) and of the founder's device that signs this.
    """

    founder: PersonId
    medium: Medium = Medium.FILM
    zone: Label | None = None
    log_key: PublicKey | None = None
    clerk_key: PublicKey | None = None
    founder_key: PublicKey | None = None
    packs: tuple[PackId, ...] = ()
    continues: Label | None = None  # the production whose log was lost behind its last signed head
    continues_size: Size = 0
    continues_root: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackAdopted(Attest):
    """A rule pack is in force from now on, for the whole production or for some units."""

    pack: PackId
    pack_version: Label | None = None
    parameters: tuple[Parameter, ...] = ()
    units: tuple[UnitId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEnrolled(Attest):
    """Somebody joined, under a handle; the name is committed, never open."""

    person: PersonId
    department: Department
    minor: bool = False
    name: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceEnrolled(Attest):
    """A device holds its own key for a person."""

    person: PersonId
    enrolled: DeviceId
    key: PublicKey | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRevoked(Attest):
    """A device's key counts no more; its later acts may restrict, never permit (D8)."""

    person: PersonId
    revoked: DeviceId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAppointed(Attest):
    """A person wears a hat from a day to a day (both included), for all units or some.

    Some hats take two such acts, by people from different departments.
    """

    person: PersonId
    role: Role
    first_day: Day
    last_day: Day | None = None
    units: tuple[UnitId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleEnded(Attest):
    """A person wears a hat no more."""

    person: PersonId
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTrained(Attest):
    """A handler trained a person on a weapon model: planned and done minutes, and a judgment."""

    person: PersonId
    model: Label
    planned_minutes: Minutes
    done_minutes: Minutes
    completed: bool
    competent: bool
    topics: tuple[Topic, ...] = ()
    shortfall_accepted: bool = False
    interrupted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CredentialShown(Attest):
    """A person showed a document, valid from a day to a day; its number is committed."""

    person: PersonId
    document: Document
    first_day: Day
    last_day: Day
    issuer: Label | None = None
    classes: tuple[WeaponClass, ...] = ()  # empty: all
    number: Committed | None = None
    employer_paid: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyTaken(Attest):
    """A person took on other work beside what the hat says."""

    person: PersonId
    duty: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyLeft(Attest):
    """A person put that other work down."""

    person: PersonId
    duty: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDeparted(Attest):
    """A person's work on the production ended; a reason stands here only in their own act.

    What somebody else says of why goes sealed, to the person and to who reads reports.
    """

    person: PersonId
    reason: Committed | None = None
    how: Departure = Departure.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonReplaced(Attest):
    """Somebody steps in for a person, and is briefed anew before they handle anything."""

    person: PersonId
    by_person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingWithheld(Attest):
    """No weapon to this person, for reasons nobody else reads; opened by them or by a handler."""

    person: PersonId
    reason: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingResumed(Attest):
    """Ends the withholding it answers; counts only from the one who opened it."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class MinorConsentFiled(Attest):
    """On what ground a minor may handle which classes, and the adult who must be present."""

    person: PersonId
    ground: ConsentGround
    adult: PersonId
    classes: tuple[WeaponClass, ...]
    document: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPublished(Attest):
    """Whom performers, crew, unions and the agency can reach on compliance, from day to day."""

    person: PersonId
    first_day: Day
    last_day: Day
    on_call_sheet: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPosted(Attest):
    """Whom to ring, by what it is for, for everybody to see; without a phone it is taken down.

    The latest of each counts.  No person's name stands in it.
    """

    ring: Ring
    phone: Label | None = None
    detail: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardsAdopted(Attest):
    """A lead handler takes these very words of the floor cards; until then they are a draft."""

    cards: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffingDeclared(Attest):
    """The lead handler says how many active weapons one handler can watch."""

    weapons_per_handler: Count
