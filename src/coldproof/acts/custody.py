"""Custody: whose hand, whose sight, which lock.  Exactly one at every moment, or missing."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Move
from coldproof.words.ids import Label, PersonId, SetupId, StoreId, UnitId, WeaponId
from coldproof.words.kit import RoundClass


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponUnlocked(Move):
    """The signer took weapons from a locked store into their hand, for a unit's work."""

    weapons: tuple[WeaponId, ...]
    store: StoreId
    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponOffered(Attest):
    """The signer offers the weapon: "ready, with … in it, to come back to me at cut"."""

    weapon: WeaponId
    to: PersonId
    setup: SetupId | None = None
    dummies: Count = 0
    blanks: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverAccepted(Move):
    """The signer took the weapon from the giver's hand: "…, back to you at cut"."""

    weapon: WeaponId
    giver: PersonId
    setup: SetupId | None = None
    in_sight_of: PersonId | None = None  # which handler watches; the giver when not said


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDeclined(Attest):
    """The signer does not take it; no reason is asked."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsIssued(Move):
    """Non-guns given out, each touched once: the n-th item to the n-th person."""

    weapons: tuple[WeaponId, ...]
    people: tuple[PersonId, ...]
    setup: SetupId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponCollected(Move):
    """A handler took weapons back into the hand."""

    weapons: tuple[WeaponId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponReturned(Move):
    """The holder put the weapon into another's hand."""

    weapon: WeaponId
    to: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedInShot(Move):
    """Within a take, the holder passed the weapon to another performer, as the card says."""

    weapon: WeaponId
    to: PersonId
    setup: SetupId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponLeft(Move):
    """Weapons were put down at a place and are in nobody's hand or sight."""

    weapons: tuple[WeaponId, ...]
    place: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class SightLost(Move):
    """The handler who watches them no longer sees these weapons, if only for a moment."""

    weapons: tuple[WeaponId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SightPassed(Move):
    """The watch over these weapons passes, face to face, to another handler (the deputy)."""

    weapons: tuple[WeaponId, ...]
    to: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponFound(Move):
    """The signer has a weapon that was out of sight, left or lost in hand again."""

    weapon: WeaponId
    place: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponLost(Move):
    """Nobody knows where the weapon is."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponLockedUp(Move):
    """Weapons were put under lock in a store."""

    weapons: tuple[WeaponId, ...]
    store: StoreId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponShown(Attest):
    """The signer (or, for them, the witness) was shown every chamber of the check answered."""

    weapon: WeaponId
    to: PersonId
    says_clear: bool
    chambers: tuple[RoundClass, ...] = ()
    magazine: tuple[RoundClass, ...] = ()
    asked_again: bool = False
