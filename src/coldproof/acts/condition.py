"""Condition: the check's steps, loading, calls, shots and what went wrong.

The check is one unbroken sequence (D6): proved empty → each round proved outside → loaded before
the same witness → each chamber seen and counted.  No step asks for a trigger press, an eye at the
muzzle, or a second person taking the gun: there is no field to record one.
"""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Millimeters, Move
from coldproof.acts.kit import RoundTold
from coldproof.words.floor import CallState, Toward
from coldproof.words.ids import LotId, PersonId, WeaponId
from coldproof.words.kit import BoreLook, Charge, Fate, Hammer, MagazineSeen, RoundClass, Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedEmpty(Move):
    """Ammunition source off or out, every chamber seen empty, feed path seen, then the bore."""

    weapon: WeaponId
    chambers_seen: Count
    magazine: MagazineSeen
    feed_path_seen: bool
    bore: BoreLook
    hammer: Hammer = Hammer.UNKNOWN
    safety: Safety = Safety.UNKNOWN
    serial_read: bool = False  # the last four were read from the metal, not from the tag


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundsProved(Attest):
    """Each round to be loaded was told apart outside the gun, one by one, before the witness."""

    weapon: WeaponId
    lot: LotId
    rounds: tuple[RoundTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponLoaded(Move):
    """Rounds of one lot went into the gun."""

    weapon: WeaponId
    lot: LotId
    round_class: RoundClass
    count: Count
    charge: Charge = Charge.NONE
    supervisor: PersonId | None = None  # a handler who stood by, when the loader is none


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundBack:
    """`count` rounds of a lot that came out of a gun, and what had become of them."""

    lot: LotId
    count: Count
    fate: Fate = Fate.UNFIRED


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponUnloaded(Move):
    """Rounds and cases came out; the bore is due next."""

    weapon: WeaponId
    rounds: tuple[RoundBack, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponInspected(Move):
    """A handler opened it and saw these places, each with what stood in it, and counted.

    `chambers` and `magazine` list what was seen, place by place, in the order of the mechanism; a
    list shorter than the gun's places says that the rest was not seen.
    """

    weapon: WeaponId
    chambers: tuple[RoundClass, ...]
    magazine: tuple[RoundClass, ...] = ()
    hammer: Hammer = Hammer.UNKNOWN
    safety: Safety = Safety.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponReshown(Attest):
    """Between takes the handler opened it again, every chamber seen, rounds left in.

    `unbroken` answers "in my hand or my sight since the check, no break"; it is asked every time.
    """

    weapon: WeaponId
    unbroken: bool
    chambers: tuple[RoundClass, ...] = ()
    magazine: tuple[RoundClass, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckWitnessed(Attest):
    """The signer looked at the check answered and records what they themselves saw.

    `whole` says that they saw the unbroken sequence from the empty gun on, and not only its end.
    """

    weapon: WeaponId
    whole: bool
    chambers: tuple[RoundClass, ...] = ()
    magazine: tuple[RoundClass, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NonGunChecked(Move):
    """A handler touched each item and saw that it is what its tag says: no working gun."""

    weapons: tuple[WeaponId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponAnnounced(Attest):
    """A call to all who hear: "cold, six dummies"; "hot, two quarter loads, toward the window"."""

    weapons: tuple[WeaponId, ...]
    call: CallState
    dummies: Count = 0
    blanks: Count = 0
    charge: Charge = Charge.NONE
    toward: Toward = Toward.NOBODY


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponCocked(Move):
    """The hammer was cocked or the weapon otherwise made ready."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponFired(Move):
    """Blanks were fired on purpose."""

    weapon: WeaponId
    lot: LotId
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponMisfired(Move):
    """A click and no shot: the round is still in it, and loaded until opened."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class OddReportHeard(Move):
    """An odd sound or kick: something may be stuck in the bore until the bore is proved."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class DischargedUnmeant(Move):
    """It fired when nobody meant it to; all weapon work of the unit stops."""

    weapon: WeaponId
    count: Count = 1
    called_cold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponTestFired(Attest):
    """A handler test-fired weapon and lot away from people; how far is dangerous, in millimeters.

    What it did to chambers and counts is told by its own acts of loading, firing and unloading.
    """

    weapon: WeaponId
    lot: LotId
    danger_mm: Millimeters


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponDropped(Move):
    """It fell, hard enough that somebody noticed."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponFaulted(Move):
    """It jammed or does not work as it should: locked out."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class WeaponRepaired(Move):
    """A handler or the supplier put it right, and its function was tested."""

    weapon: WeaponId
    function_tested: bool
