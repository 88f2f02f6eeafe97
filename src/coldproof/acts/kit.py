"""Kit: weapons and lots as received, told apart round by round, tagged, stored, retired."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Move, Sum
from coldproof.words.floor import Color
from coldproof.words.ids import Committed, Digest, Label, LotId, PersonId, StoreId, WeaponId
from coldproof.words.kit import (
    ActionType,
    Charge,
    Edge,
    Hammer,
    Marker,
    Origin,
    Owner,
    Primer,
    RoundClass,
    Safety,
    WeaponClass,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundTold:
    """`count` rounds, each told alike, one by one, by its own marker and primer."""

    count: Count
    round_class: RoundClass
    told_by: Marker
    primer: Primer


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponRegistered(Attest):
    """A weapon came to the production; its load is unknown, so it is loaded, until proved empty."""

    weapon: WeaponId
    weapon_class: WeaponClass
    can_chamber: bool
    can_expel: bool
    bore_open: bool
    action: ActionType = ActionType.NONE
    chambers: Count = 0
    magazine: Count = 0  # places in the magazine, feed tube or belt; 0: none
    hammer: Hammer = Hammer.UNKNOWN
    safety: Safety = Safety.UNKNOWN
    model: Label | None = None
    maker: Label | None = None
    caliber: Label | None = None
    serial_last4: Label | None = None
    owner: Owner = Owner.PRODUCTION
    owner_person: PersonId | None = None
    accepted: bool = False  # a handler takes a personal weapon as production property
    supplier: Label | None = None
    edge: Edge = Edge.NONE
    charged: bool = False  # an electronic gun with charge fitted and battery in
    store: StoreId | None = None
    document: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponCharged(Move):
    """An electronic gun got or lost its charge and battery."""

    weapon: WeaponId
    charged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LotReceived(Sum):
    """A lot of rounds of one class came; until each round is told apart, it is unknown."""

    lot: LotId
    round_class: RoundClass
    count: Count
    marker: Marker = Marker.NONE
    caliber: Label | None = None
    charge: Charge = Charge.NONE
    supplier: Label | None = None
    supplier_document: bool = False
    origin: Origin = Origin.UNKNOWN
    sealed: bool = False  # unopened, and locked away as intake
    store: StoreId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsVerified(Sum):
    """A handler told every one of these rounds of a lot apart, singly."""

    lot: LotId
    rounds: tuple[RoundTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionChecked(Attest):
    """A handler checked that the weapon works as it should."""

    weapon: WeaponId
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponTagged(Attest):
    """Weapons got a tag of a color."""

    weapons: tuple[WeaponId, ...]
    color: Color


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponRetired(Move):
    """The weapon left the production for good."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreKeysNamed(Attest):
    """The short list of people who can open a store."""

    store: StoreId
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreOpened(Attest):
    """Somebody opened a store for a purpose."""

    store: StoreId
    purpose: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreLocked(Attest):
    """Somebody locked a store."""

    store: StoreId


@dataclass(frozen=True, slots=True, kw_only=True)
class SequenceAdopted(Attest):
    """The lead handler takes a check's steps for a make and model; until then they are a draft."""

    model: Label
    mechanism: ActionType
    sequence: Digest  # of the steps as they were shown
    maker: Label | None = None
