"""Hats, departments, documents, classes, mechanisms and rounds in plain words (English source)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from coldproof.desk.floor.context import Desk
from coldproof.words.floor import Color, Medium
from coldproof.words.kit import (
    ActionType,
    Charge,
    Edge,
    Hammer,
    MagazineSeen,
    Marker,
    Origin,
    Owner,
    Primer,
    RoundClass,
    Safety,
    WeaponClass,
)
from coldproof.words.people import Department, Document, Role

ROLES: dict[StrEnum, str] = {
    Role.ARMORER: "Armorer",
    Role.PROPERTY_MASTER: "Property master",
    Role.ASSISTANT_PROPERTY_MASTER: "Assistant property master",
    Role.FIRST_AD: "First AD",
    Role.FIRST_AD_DEPUTY: "First AD's deputy",
    Role.STAGE_MANAGER: "Stage manager",
    Role.SAFETY: "Safety representative",
    Role.SAFETY_ADVISOR: "Safety advisor",
    Role.UPM: "UPM",
    Role.PRODUCER: "Producer",
    Role.STEWARD: "Steward",
    Role.PERFORMER: "Performer",
    Role.STAND_IN: "Stand-in",
    Role.STUNT: "Stunt performer",
    Role.BACKGROUND: "Background",
    Role.RANGE_MASTER: "Range master",
    Role.MEDIC: "Medic",
    Role.FIGHT_DIRECTOR: "Fight director",
    Role.INVESTIGATOR: "Investigator",
    Role.RESPONSIBLE_ADULT: "Responsible adult",
    Role.COMPLIANCE_CONTACT: "Compliance contact",
}
DEPARTMENTS: dict[StrEnum, str] = {
    Department.WEAPONS: "Weapons",
    Department.PROPS: "Props",
    Department.DIRECTION: "Direction",
    Department.CAMERA: "Camera",
    Department.CAST: "Cast",
    Department.STUNTS: "Stunts",
    Department.EFFECTS: "Effects",
    Department.SOUND: "Sound",
    Department.ELECTRIC: "Electric",
    Department.GRIP: "Grip",
    Department.ART: "Art",
    Department.COSTUME: "Costume",
    Department.MAKEUP: "Make-up",
    Department.SCRIPT: "Script",
    Department.STAGE: "Stage",
    Department.LOCATIONS: "Locations",
    Department.PRODUCTION: "Production",
    Department.MEDICAL: "Medical",
    Department.SAFETY: "Safety",
    Department.OUTSIDE: "From outside",
}
DOCUMENTS: dict[StrEnum, str] = {
    Document.ENTERTAINMENT_PERMIT: "Entertainment firearms permit",
    Document.STATE_PERMIT: "State weapons permit",
    Document.FEDERAL_POSSESSION: "Federal possession certificate",
    Document.PROTOCOL_TRAINING: "Training in the protocol",
    Document.ARMORER_QUALIFICATION: "Armorer's qualification",
    Document.SAFETY_COURSE: "Firearms course",
    Document.ADVISOR_TRAINING: "Safety advisor's training",
}
CLASSES: dict[StrEnum, str] = {
    WeaponClass.LIVE_CAPABLE: "Gun that can fire live rounds",
    WeaponClass.PROHIBITED: "Automatic or otherwise restricted gun",
    WeaponClass.BLANK_CONVERTED: "Gun converted to blanks",
    WeaponClass.BLANK_REPLICA: "Blank-firing replica",
    WeaponClass.BLACK_POWDER: "Black powder gun",
    WeaponClass.DEACTIVATED: "Deactivated gun",
    WeaponClass.MOVING_REPLICA: "Replica with moving parts",
    WeaponClass.RUBBER: "Rubber or solid replica",
    WeaponClass.AIRSOFT: "Airsoft",
    WeaponClass.ELECTRONIC: "Electronic non-gun",
    WeaponClass.TOY: "Toy",
    WeaponClass.EDGED: "Blade",
    WeaponClass.PROJECTILE: "Bow, crossbow or thrown",
    WeaponClass.IMPACT: "Club or staff",
}
SHORT: dict[StrEnum, str] = {
    WeaponClass.LIVE_CAPABLE: "live-capable gun",
    WeaponClass.PROHIBITED: "restricted gun",
    WeaponClass.BLANK_CONVERTED: "blank-converted gun",
    WeaponClass.BLANK_REPLICA: "blank replica",
    WeaponClass.BLACK_POWDER: "black powder",
    WeaponClass.DEACTIVATED: "deactivated",
    WeaponClass.MOVING_REPLICA: "moving replica",
    WeaponClass.RUBBER: "rubber",
    WeaponClass.AIRSOFT: "airsoft",
    WeaponClass.ELECTRONIC: "flash gun",
    WeaponClass.TOY: "toy",
    WeaponClass.EDGED: "blade",
    WeaponClass.PROJECTILE: "bow or thrown",
    WeaponClass.IMPACT: "club",
}
"""Classes of weapons where several stand in one line."""
ACTIONS: dict[StrEnum, str] = {
    ActionType.SWING_OUT: "Revolver, swing-out",
    ActionType.TOP_BREAK: "Revolver, top-break",
    ActionType.GATE: "Revolver, loading gate",
    ActionType.SEMI_AUTO: "Semi-automatic",
    ActionType.LEVER: "Lever action",
    ActionType.BOLT: "Bolt action",
    ActionType.PUMP: "Pump action",
    ActionType.BREAK: "Break action",
    ActionType.MUZZLE_LOADER: "Muzzle-loader",
    ActionType.BLANK_ONLY: "Blank-only",
    ActionType.ELECTRONIC: "Electronic",
    ActionType.NONE: "None: nothing opens",
}
ROUNDS: dict[StrEnum, str] = {
    RoundClass.EMPTY: "Empty",
    RoundClass.DUMMY: "Dummies",
    RoundClass.SNAP_CAP: "Snap caps",
    RoundClass.BLANK: "Blanks",
    RoundClass.PRIMER_ONLY: "Primer-only rounds",
    RoundClass.POWDER_CHARGE: "Powder charges",
    RoundClass.SPENT: "Spent cases",
    RoundClass.LIVE: "Live rounds",
    RoundClass.UNKNOWN: "Unknown",
}
MARKERS: dict[StrEnum, str] = {
    Marker.RATTLE: "It rattles when shaken",
    Marker.HOLE: "Hole in the case",
    Marker.NO_PRIMER: "No primer",
    Marker.INERT_PRIMER: "Inert primer",
    Marker.RESIN: "Resin or solid body",
    Marker.CRIMP: "Crimp and no bullet",
    Marker.WAD: "Wad and no bullet",
    Marker.CASE_ONLY: "Case only",
    Marker.BULLET: "Bullet",
    Marker.NONE: "No mark",
    Marker.MIXED: "Mixed marks",
}
PRIMERS: dict[StrEnum, str] = {
    Primer.ABSENT: "Absent",
    Primer.INERT: "Inert",
    Primer.STRUCK: "Struck",
    Primer.LIVE: "Live primer",
    Primer.UNKNOWN: "Cannot tell",
}
CHARGES: dict[StrEnum, str] = {
    Charge.NONE: "No powder",
    Charge.QUARTER: "Quarter load",
    Charge.HALF: "Half load",
    Charge.FULL: "Full load",
    Charge.UNKNOWN: "Not known",
}
ORIGINS: dict[StrEnum, str] = {
    Origin.MAKER: "From the maker",
    Origin.SUPPLIER: "From a supplier",
    Origin.IN_HOUSE: "Made in house",
    Origin.UNKNOWN: "Not known",
}
OWNERS: dict[StrEnum, str] = {
    Owner.PRODUCTION: "The production's",
    Owner.SUPPLIER: "A supplier's",
    Owner.PERSONAL: "Somebody's own",
    Owner.POLICE: "The police's",
}
EDGES: dict[StrEnum, str] = {
    Edge.NONE: "No edge",
    Edge.BLUNT: "Blunt",
    Edge.RETRACTABLE: "Retractable",
    Edge.SHARP: "Sharp",
}
MAGAZINES: dict[StrEnum, str] = {MagazineSeen.EMPTY: "Seen empty"}
HAMMERS: dict[StrEnum, str] = {
    Hammer.DOWN: "Hammer down",
    Hammer.HALF_COCK: "Half cock",
    Hammer.COCKED: "Cocked",
    Hammer.NONE: "No hammer to be seen",
}
SAFETIES: dict[StrEnum, str] = {
    Safety.ON: "Lever on",
    Safety.OFF: "Lever off",
    Safety.NONE: "It has none",
}
COLORS: dict[StrEnum, str] = {
    Color.RED: "Red",
    Color.YELLOW: "Yellow",
    Color.GREEN: "Green",
    Color.BLUE: "Blue",
    Color.ORANGE: "Orange",
    Color.WHITE: "White",
    Color.BLACK: "Black",
}
MEDIA: dict[StrEnum, str] = {Medium.FILM: "Film or series", Medium.STAGE: "Stage"}


LOT_PLACES = {
    "stored": "In store",
    "carried": "Carried",
    "loaded": "In guns",
    "fired": "Fired",
    "misfired": "Misfired",
    "scrapped": "Made useless",
    "sent_back": "Sent back",
    "evidence": "Held as evidence",
    "lost": "Lost after a search",
    "wanting": "Wanting",
    "surplus": "Too many",
}
LOT_MOVES = {
    "draw": ("Draw", "I took {n} out"),
    "store": ("Put back under lock", "{n} are under lock"),
    "scrap": ("Made useless", "I made {n} useless"),
    "back": ("Sent back", "I sent {n} back"),
}

Kind = TypeVar("Kind", bound=StrEnum)


USUAL = {
    Role.ARMORER: Department.WEAPONS,
    Role.PROPERTY_MASTER: Department.PROPS,
    Role.ASSISTANT_PROPERTY_MASTER: Department.PROPS,
    Role.FIRST_AD: Department.DIRECTION,
    Role.FIRST_AD_DEPUTY: Department.DIRECTION,
    Role.STAGE_MANAGER: Department.STAGE,
    Role.SAFETY: Department.SAFETY,
    Role.PERFORMER: Department.CAST,
    Role.BACKGROUND: Department.CAST,
    Role.STUNT: Department.STUNTS,
    Role.MEDIC: Department.MEDICAL,
    Role.FIGHT_DIRECTOR: Department.STUNTS,
    Role.PRODUCER: Department.PRODUCTION,
    Role.UPM: Department.PRODUCTION,
}
"""The department whose people usually wear a hat."""


def label(desk: Desk, words: Mapping[StrEnum, str], value: Any) -> str:
    """Return the words for a value, in the person's language."""
    return desk.say(words[value])


def with_hats(desk: Desk, person: str) -> str:
    """Return a person's handle, with their hats in words after it."""
    known = desk.state.people.get(person)
    worn = () if known is None else known.appointments
    hats = ", ".join(dict.fromkeys(label(desk, ROLES, hat.role) for hat in worn))
    return f"{person} ({hats})" if hats else person


def classes_text(desk: Desk, classes: Iterable[StrEnum]) -> str:
    """Return classes of weapons in one line."""
    return ", ".join(label(desk, SHORT, WeaponClass(one)) for one in classes)


def shots_text(desk: Desk, shots: int) -> str:
    """Return how many blanks a plan has."""
    if shots == 0:
        return desk.say("no shot")
    return (desk.say("1 shot") if shots == 1 else desk.say("{n} shots")).format(n=shots)


def options(
    desk: Desk, words: Mapping[StrEnum, str], only: Iterable[StrEnum] | None = None
) -> list[tuple[str, str]]:
    """Return the options of a choice: all of an enumeration, or only some of it."""
    wanted = words if only is None else only
    return [(one.value, desk.say(words[one])) for one in wanted]


def member(kind: type[Kind], value: object) -> Kind | None:
    """Return the member that a draft's value names, or none."""
    return next((one for one in kind if one.value == value), None)
