"""On which page a person begins, by what they want to say; from there they go on by its keys."""

from __future__ import annotations

from coldproof.words.floor import Known
from tests.floor_days.wanted import Want

WEAPON = ("weapon/{weapon}",)
PAPER = ("paper/{weapon}",)
UNIT = ("today/unit/{unit}",)
SETUP = ("setup/{setup}",)
PERSON = ("person/{person}",)
SCENE = ("plan/scene/{scene}",)
BEGIN: dict[str, tuple[str, ...]] = {
    "PackAdopted": ("packs",),
    "PersonEnrolled": ("join",),
    "RoleAppointed": PERSON,
    "CredentialShown": PERSON,
    "PersonTrained": PERSON,
    "ScenePlanned": ("plan",),
    "ShotPlanned": SCENE,
    "AlternativesWeighed": SCENE,
    "AssessmentApproved": SCENE,
    "RiskAssessed": (*SCENE, "plan"),
    "NoticeGiven": ("plan",),
    "ContactPublished": ("plan",),
    "StaffingDeclared": ("plan",),
    "DayOpened": ("today",),
    "UnitOpened": ("today",),
    "PrepDeclared": UNIT,
    "ZoneEntered": UNIT,
    "ZoneLeft": UNIT,
    "MealBegan": UNIT,
    "MealEnded": UNIT,
    "NotReadyCalled": UNIT,
    "ReadyCalled": UNIT,
    "MeetingHeld": ("meeting",),
    "MeetingAttended": ("meeting/last",),
    "PersonBriefed": ("meeting",),
    "StoreKeysNamed": ("kit/stores",),
    "StoreOpened": ("store/{store}",),
    "StoreLocked": ("store/{store}",),
    "WeaponRegistered": ("kit",),
    "LotReceived": ("kit",),
    "WeaponTagged": ("kit/weapon/{weapon}",),
    "FunctionChecked": ("kit/weapon/{weapon}",),
    "RoundsVerified": ("lot/{lot}",),
    "PairApproved": ("lot/{lot}",),
    "RoundsDrawn": ("lot/{lot}",),
    "RoundsStored": ("lot/{lot}",),
    "SetupBegun": ("setups",),
    "SetupClosed": SETUP,
    "CameraRolled": SETUP,
    "CutCalled": SETUP,
    "DistanceMeasured": SETUP,
    "ProtectionSet": SETUP,
    "WorkStopped": ("stop",),
    "WorkReleased": ("stop/last",),
    "IncidentOpened": ("happened",),
    "IncidentInvestigated": ("incident/last",),
    "WeaponMisfired": ("happened/click/{weapon}",),
    "WeaponTestFired": ("lot/{lot}",),
    "LotCounted": ("close",),
    "ShortageAccepted": ("close",),
    "ArmoryCounted": ("close",),
    "UnitClosed": ("close",),
    "DayClosed": ("close",),
}
TRAY = ("WeaponUnlocked", "NonGunChecked", "ItemsIssued", "WeaponCollected", "WeaponLockedUp")


def begin(want: Want) -> tuple[str, ...]:
    """Return the pages where it can begin."""
    words = {**want.body}
    if want.items and "weapon" not in words and "weapons" in words:
        words["weapon"] = want.items[0]
    found = []
    paper = want.told.known is Known.PAPER
    for template in PAPER if paper else BEGIN.get(want.kind, WEAPON):
        try:
            found.append(template.format(**words))
        except KeyError:
            continue
    return tuple(found)
