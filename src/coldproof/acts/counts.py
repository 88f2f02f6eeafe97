"""Counts: rounds of a lot drawn, stored, counted, lost after search; weapons counted at night.

For each lot, always: received = stored + carried + loaded + fired + misfired + scrapped + sent back
+ in evidence + lost after search + found wanting.
"""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Sum
from coldproof.words.ids import Label, LotId, PersonId, UnitId, WeaponId
from coldproof.words.kit import RoundClass


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsDrawn(Sum):
    """A handler took rounds out of the store to carry them."""

    lot: LotId
    count: Count
    unit: UnitId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsStored(Sum):
    """Carried rounds went back under lock."""

    lot: LotId
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsLeft(Sum):
    """Carried rounds were put down and left, in nobody's hand or sight, under no lock."""

    lot: LotId
    count: Count
    place: Label


@dataclass(frozen=True, slots=True, kw_only=True)
class LotCounted(Sum):
    """All stored and carried rounds of a lot counted, beside what the counter's device expected."""

    lot: LotId
    count: Count
    expected: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageAccepted(Sum):
    """After a search, one of two people accepts that rounds are lost; the other acts apart."""

    lot: LotId
    count: Count
    searched: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsScrapped(Sum):
    """Carried rounds were made useless."""

    lot: LotId
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsSentBack(Sum):
    """Stored rounds went back to their supplier."""

    lot: LotId
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFound(Sum):
    """A round was found that belongs to no lot one can name; until told apart it is live."""

    round_class: RoundClass
    place: Label
    weapon: WeaponId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSecured(Attest):
    """The found round answered was taken away from the set, to the police or the handler's lock."""

    receipt: Label
    to: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmoryCounted(Attest):
    """At close the signer counted these weapons by serial: present, clean, checked, locked."""

    unit: UnitId
    weapons: tuple[WeaponId, ...]
    cleaned: bool
