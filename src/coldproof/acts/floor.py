"""Floor: not ready, pressed to go on, done anyway, told afterwards.  One tap each, no blame."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest
from coldproof.words.floor import Pressure
from coldproof.words.ids import Committed, PersonId, UnitId, WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReadyCalled(Attest):
    """Not ready: no handover and no call on the unit, or for the weapon, until a handler is."""

    unit: UnitId
    weapon: WeaponId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyCalled(Attest):
    """A handler ends the "not ready" answered."""

    unit: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class PressedToGoOn(Attest):
    """The signer was pressed, or refused what they asked for: time, days, training, staff."""

    unit: UnitId | None = None
    pressure: Pressure = Pressure.GO_ON
    person: PersonId | None = None  # by whom; may be left out


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneAnyway(Attest):
    """The signer says that the act answered was done although the answer was no."""

    words: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldAfterwards(Attest):
    """Something is told later than it happened; the late entry keeps both times."""

    words: Committed | None = None
