"""Setup: the card (purpose, direction, who is in front), consultations, distance, roll and cut."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count, Millimeters
from coldproof.words.floor import Mitigation, Purpose, Toward
from coldproof.words.ids import (
    Committed,
    Label,
    LotId,
    PersonId,
    SceneId,
    SetupId,
    UnitId,
    WeaponId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupBegun(Attest):
    """The setup card, filled by first AD with handler."""

    setup: SetupId
    unit: UnitId
    scene: SceneId
    purpose: Purpose
    toward: Toward
    weapons: tuple[WeaponId, ...] = ()
    shots: Count = 0
    passes: Count = 0
    drops: Count = 0
    outdoors: bool = False
    resting: tuple[Label, ...] = ()  # where weapons lie between takes, such as a cart or the safe
    of_shot: Label | None = None  # of the scene's plan


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupClosed(Attest):
    """The setup is done; every weapon issued for it is back."""

    setup: SetupId


@dataclass(frozen=True, slots=True, kw_only=True)
class MitigationConsulted(Attest):
    """A handler or first AD was consulted on a muzzle toward a person and names the mitigation."""

    setup: SetupId
    mitigation: Mitigation


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingGunJustified(Attest):
    """A handler or first AD says why a replica will not do in this setup; reason committed."""

    setup: SetupId
    reason: Committed | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceMeasured(Attest):
    """From this weapon's muzzle to the nearest person or object in front, in millimeters."""

    setup: SetupId
    weapon: WeaponId
    distance_mm: Millimeters
    mitigation: Mitigation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionSet(Attest):
    """Who has hearing and eye protection on; shield and remote camera."""

    setup: SetupId
    hearing: tuple[PersonId, ...] = ()
    eyes: tuple[PersonId, ...] = ()
    front: tuple[PersonId, ...] = ()  # in front of the muzzle or on the ejection side
    shield: bool = False
    remote_camera: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowRequested(Attest):
    """Anyone asks to be shown a weapon; the roll waits until it is answered or withdrawn."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowAnswered(Attest):
    """A handler showed it; the asker saw."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWithdrawn(Attest):
    """The asker withdraws the request answered."""

    weapon: WeaponId


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraRolled(Attest):
    """Roll: the setup's weapons are live in it."""

    setup: SetupId


@dataclass(frozen=True, slots=True, kw_only=True)
class CutCalled(Attest):
    """Cut: every weapon goes back to its handler's hand."""

    setup: SetupId


@dataclass(frozen=True, slots=True, kw_only=True)
class PairApproved(Attest):
    """A handler approves a lot of blanks for a weapon."""

    weapon: WeaponId
    lot: LotId
