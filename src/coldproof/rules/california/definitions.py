"""California, Labor Code 9151: which weapons are firearms, which rounds ammunition or blanks.

The tables are fixed with the version of the pack; no production can change them.  They look at the
class alone, never at what somebody said the single item can do.
"""

from __future__ import annotations

from coldproof.acts.kit import WeaponRegistered
from coldproof.rules.base import Citation, Evidence
from coldproof.rules.duties import Property
from coldproof.state.records import Weapon
from coldproof.words.kit import RoundClass, WeaponClass

LABOR_CODE = "California Labor Code, Division 5, Part 13 (SB 132 of 2023, chapter 56)"
FIREARM_PART = "2025-01-01"  # operative date of the firearm part
LAST_DAY_OF_9152 = "2030-12-31"  # sections 9152 and 9152.5 lapse on 2031-01-01

FIREARM: dict[WeaponClass, bool] = {
    WeaponClass.LIVE_CAPABLE: True,
    WeaponClass.PROHIBITED: True,
    WeaponClass.BLANK_CONVERTED: True,
    WeaponClass.BLANK_REPLICA: True,
    WeaponClass.BLACK_POWDER: True,
    WeaponClass.DEACTIVATED: True,
    WeaponClass.MOVING_REPLICA: False,
    WeaponClass.RUBBER: False,
    WeaponClass.AIRSOFT: False,
    WeaponClass.ELECTRONIC: False,
    WeaponClass.TOY: False,
    WeaponClass.EDGED: False,
    WeaponClass.PROJECTILE: False,
    WeaponClass.IMPACT: False,
}
AMMUNITION: dict[RoundClass, bool] = {
    RoundClass.EMPTY: False,
    RoundClass.DUMMY: False,
    RoundClass.SNAP_CAP: False,
    RoundClass.BLANK: False,
    RoundClass.PRIMER_ONLY: False,
    RoundClass.POWDER_CHARGE: False,
    RoundClass.SPENT: False,
    RoundClass.LIVE: True,
    RoundClass.UNKNOWN: True,
}
BLANK: dict[RoundClass, bool] = {
    RoundClass.EMPTY: False,
    RoundClass.DUMMY: False,
    RoundClass.SNAP_CAP: False,
    RoundClass.BLANK: True,
    RoundClass.PRIMER_ONLY: True,
    RoundClass.POWDER_CHARGE: True,
    RoundClass.SPENT: False,
    RoundClass.LIVE: False,
    RoundClass.UNKNOWN: False,
}

DEFINITIONS = Property(
    citation=Citation(
        rule_id="cal-9151.definitions",
        title="What counts as firearm, ammunition and blank",
        instrument=LABOR_CODE,
        clause="section 9151, definitions of ammunition, blank and firearm",
        sources="S50 S56 S57",
        evidence=Evidence.OFFICIAL,
        says="Ammunition is a cartridge with something to send out, and a blank is none; a blank"
        " has primer, case and powder and nothing to send out; a firearm sends something out by"
        " explosion or combustion, and its frame or receiver alone is one too.",
        ours="One fixed table by class. Stricter where the text leaves room: an unknown round"
        " counts as ammunition; a blank-firing replica and a deactivated gun count as firearms; a"
        " primer-only case and a loose powder charge count as blanks. Replicas that fire nothing"
        " are left out, as one summary says.",
        in_force_from=FIREARM_PART,
    ),
    proved_by="tests/rules/california/test_definitions.py",
)


def is_firearm(kit: WeaponRegistered) -> bool:
    """Say whether a weapon's class is a firearm."""
    return FIREARM[kit.weapon_class]


def counts_as_firearm(weapon: Weapon | None) -> bool:
    """Say whether a weapon is a firearm; one that nobody registered counts as one."""
    return weapon is None or FIREARM[weapon.kit.weapon_class]
