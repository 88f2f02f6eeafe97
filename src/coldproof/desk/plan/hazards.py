"""Hazards that many sets share, who may be harmed, what is usually done: a start, never the end.

Every sentence is ours.  Each line says which rules of docs/rules.md it rests on and how well those
are evidenced; without a rule it is our own thought and says so.  A list like this finds nothing:
people who look at the place do.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.rules.base import STRONG, Evidence
from coldproof.words.floor import REAL, Alternative, SceneTag
from coldproof.words.kit import WeaponClass

FIRES = (
    Alternative.BLANK_REPLICA,
    Alternative.CONVERTED,
    Alternative.REAL_BLANKS,
    Alternative.WORKING_GUN,
)
"""Ways in which something is fired out of the muzzle or the vents."""
REAL_CLASSES = (WeaponClass.LIVE_CAPABLE, WeaponClass.PROHIBITED, WeaponClass.BLACK_POWDER)
BLANKS_CLASSES = (*REAL_CLASSES, WeaponClass.BLANK_CONVERTED, WeaponClass.BLANK_REPLICA)
LOOKALIKES = (WeaponClass.DEACTIVATED, WeaponClass.MOVING_REPLICA, WeaponClass.RUBBER)

NEAR = "Everybody near the weapon"
FRONT = "Whoever is in front of the muzzle"
HOLDER = "Whoever holds the weapon"
HANDLERS = "Handlers"
FIGHTERS = "The performers of the fight, and camera beside them"
EFFECTS = "Effects crew, performers, camera and grips close by"
STUNTS = "Stunt performers, and whoever stands in the path"
RIDERS = "Whoever rides in or on the vehicle"
ROAD = "The crew on the ground, and other road users"
OUTSIDERS = "Passers-by, and police who are called"
SWIMMERS = "Whoever is in or over the water"
ALL = "The whole crew"

CHECKED = "Check it before use, shown to a witness and to who will hold it"
COLD_AIM = "Keep every muzzle off people; cheat the angle or shoot by a remote camera"
SHIELDED = "Shield or distance for whoever must stand in front"
NO_LIVE = "No live round comes onto the set"
TOLD_APART = "Tell every dummy apart, one by one, before it is loaded"
MEASURED = "Measure the distance from the muzzle before each setup"
EARS_EYES = "Cover ears and eyes of everybody near"
REHEARSED = "Rehearse with a replica"
ONE_HAND = "One handler hands it over and takes it back; nobody else does"
MET = "Hold a meeting on the spot: action, what may go otherwise, how we abort, the way out"
ABORT = "One word and one sign that stop it, tried out beforehand"
SPECIALIST = "A qualified specialist plans it and leads it"
MEDIC = "A medic on the spot, and a way for an ambulance"
PERIMETER = "A closed area with somebody at every way in"
FIRE = "Somebody with an extinguisher who has no other duty"
SPEED = "Speed, path and stopping distance agreed and driven empty first"


class Line(NamedTuple):
    """One hazard of the library; it is offered where a tag, a class or a way of the scene fits."""

    key: str
    what: str
    harmed: str
    measures: tuple[str, ...]
    rules: tuple[str, ...] = ()
    evidence: Evidence = Evidence.OWN
    tags: tuple[SceneTag, ...] = ()
    classes: tuple[WeaponClass, ...] = ()
    ways: tuple[Alternative, ...] = ()

    @property
    def is_weak(self) -> bool:
        """Say whether what it rests on was found in no primary or official text."""
        return self.evidence not in STRONG


LIBRARY: tuple[Line, ...] = (
    Line(
        "gun-live-round",
        "A live or unknown round is in it",
        FRONT,
        (NO_LIVE, TOLD_APART, CHECKED),
        ("csatf-1.no-live-on-set", "cal-9155.ammunition-ban", "set.dummy-each-round"),
        Evidence.OFFICIAL,
        classes=REAL_CLASSES,
        ways=REAL,
    ),
    Line(
        "gun-aimed",
        "A muzzle points at a person, or at whoever is behind the camera",
        FRONT,
        (COLD_AIM, SHIELDED),
        ("csatf-1.no-point-at-person",),
        Evidence.OFFICIAL,
        classes=BLANKS_CLASSES,
        ways=(Alternative.REPLICA, Alternative.REPLICA_INERT, *FIRES, *REAL[:2]),
    ),
    Line(
        "gun-dummies",
        "A dummy is confused with a round that can fire",
        FRONT,
        (TOLD_APART, "Dummies and blanks are never on one cart at the same time", CHECKED),
        ("set.dummy-each-round", "set.no-homemade-dummies"),
        Evidence.OFFICIAL_SECONDARY,
        ways=(Alternative.REAL_DUMMIES, Alternative.REPLICA_INERT, Alternative.WORKING_GUN),
    ),
    Line(
        "gun-unmeant",
        "It fires unmeant while it is loaded, handed over or cleared",
        NEAR,
        ("Load at the last moment, finger off the trigger", ONE_HAND, CHECKED),
        ("csatf-1.load-last-moment", "set.closed-loop-handover"),
        Evidence.SECONDARY,
        classes=BLANKS_CLASSES,
        ways=FIRES,
    ),
    Line(
        "blank-muzzle",
        "Gas, wad or unburnt powder of a blank hits somebody",
        FRONT,
        (MEASURED, SHIELDED, "Look through the bore before each blank is loaded"),
        ("set.blank-distance", "set.bore-check-before-blank", "set.announce-hot"),
        Evidence.SECONDARY,
        classes=BLANKS_CLASSES,
        ways=FIRES,
    ),
    Line(
        "blank-noise",
        "The bang harms ears; sparks or casings harm eyes",
        NEAR,
        (EARS_EYES, "Tell everybody which charge, and how often"),
        ("csatf-1.ppe-proximity",),
        Evidence.SECONDARY,
        classes=BLANKS_CLASSES,
        ways=FIRES,
    ),
    Line(
        "blank-misfire",
        "A blank does not fire, or fires late",
        HOLDER,
        ("Muzzle stays where it is, wait, only the handler opens it",),
        ("set.misfire-wait", "csatf-1.malfunction-handler-only"),
        Evidence.SECONDARY_MEMORY,
        classes=BLANKS_CLASSES,
        ways=FIRES,
    ),
    Line(
        "black-powder",
        "Loose powder or embers catch fire",
        HANDLERS,
        ("Measured charges only, powder apart from every flame", FIRE),
        classes=(WeaponClass.BLACK_POWDER,),
    ),
    Line(
        "automatic",
        "It goes on firing when it should stop",
        NEAR,
        ("Load the exact count", "A handler within reach of the holder", ABORT),
        ("set.load-exact-count",),
        Evidence.SECONDARY,
        classes=(WeaponClass.PROHIBITED,),
    ),
    Line(
        "converted-pair",
        "Blank and gun do not fit each other",
        HOLDER,
        ("Test-fire the pair of gun and blank, and write it down",),
        ("set.blank-approved-pair",),
        Evidence.SECONDARY,
        classes=(WeaponClass.BLANK_CONVERTED, WeaponClass.BLANK_REPLICA),
        ways=(Alternative.CONVERTED, Alternative.BLANK_REPLICA, Alternative.REAL_BLANKS),
    ),
    Line(
        "unattended",
        "It is left unwatched, and somebody picks it up",
        ALL,
        ("It is in a hand or locked up, never on a table", "Count them at the end of the day"),
        ("csatf-1.never-unattended", "set.locked-store"),
        Evidence.SECONDARY,
        tags=(SceneTag.FIREARMS,),
        classes=BLANKS_CLASSES,
        ways=(*FIRES, *REAL),
    ),
    Line(
        "replica-mistaken",
        "A replica and a working gun are confused",
        FRONT,
        ("Tags of different colors, and never both on one cart", CHECKED),
        ("set.replica-and-electronic",),
        Evidence.SECONDARY_MEMORY,
        classes=(*LOOKALIKES, WeaponClass.AIRSOFT),
        ways=(Alternative.RUBBER, Alternative.REPLICA, Alternative.REPLICA_INERT),
    ),
    Line(
        "replica-public",
        "Somebody outside takes it for a real gun",
        OUTSIDERS,
        ("Tell police and neighbors beforehand", PERIMETER, "Cover it between takes"),
        classes=(*LOOKALIKES, WeaponClass.AIRSOFT, WeaponClass.ELECTRONIC, WeaponClass.TOY),
        ways=(Alternative.RUBBER, Alternative.TOY, Alternative.REPLICA, Alternative.ELECTRONIC),
    ),
    Line(
        "airsoft-pellet",
        "A pellet is still in an airsoft gun",
        FRONT,
        ("Prove magazine and pellet path empty", EARS_EYES),
        ("set.replica-and-electronic",),
        Evidence.SECONDARY_MEMORY,
        classes=(WeaponClass.AIRSOFT,),
        ways=(Alternative.AIRSOFT,),
    ),
    Line(
        "electronic-flash",
        "The flash dazzles, or its battery gets hot",
        HOLDER,
        ("Not close to eyes; look at battery and case before use",),
        ("set.replica-and-electronic",),
        Evidence.SECONDARY_MEMORY,
        classes=(WeaponClass.ELECTRONIC,),
        ways=(Alternative.ELECTRONIC,),
    ),
    Line(
        "implied-gun",
        "People run or fall though no gun is in the shot",
        ALL,
        (REHEARSED, "Walk the ground first; take away what one trips over"),
        ways=(Alternative.NO_GUN,),
    ),
    Line(
        "rubber-struck",
        "A solid replica strikes a face or a hand",
        FIGHTERS,
        ("The soft one for falls and blows", REHEARSED),
        classes=(WeaponClass.RUBBER, WeaponClass.IMPACT),
        ways=(Alternative.RUBBER,),
    ),
    Line(
        "blade",
        "A blade or point cuts somebody",
        FIGHTERS,
        ("Blunt or retracting ones wherever the camera allows", REHEARSED, MEDIC),
        ("set.edged-and-other",),
        Evidence.SECONDARY,
        tags=(SceneTag.FIGHT,),
        classes=(WeaponClass.EDGED,),
    ),
    Line(
        "thrown",
        "An arrow, bolt or thrown weapon flies where nobody meant it to",
        FRONT,
        ("Shoot release and hit apart", PERIMETER, SPECIALIST),
        ("set.edged-and-other",),
        Evidence.SECONDARY,
        classes=(WeaponClass.PROJECTILE,),
    ),
    Line(
        "fight",
        "A blow lands, or somebody falls badly",
        FIGHTERS,
        ("A fight call before each day of it", "Mats where they are out of frame", MEDIC),
        tags=(SceneTag.FIGHT,),
    ),
    Line(
        "explosion",
        "A charge throws fragments, heat or pressure at people",
        EFFECTS,
        (SPECIALIST, PERIMETER, ABORT, EARS_EYES),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.PYROTECHNICS,),
    ),
    Line(
        "fire",
        "Fire spreads to set, costume or brush",
        ALL,
        (FIRE, "Fireproofed costumes and set; water where the fire is", "A known way out"),
        tags=(SceneTag.PYROTECHNICS,),
    ),
    Line(
        "misfired-charge",
        "A charge did not go off and is still there",
        EFFECTS,
        ("Nobody comes near until the specialist says so",),
        tags=(SceneTag.PYROTECHNICS,),
    ),
    Line(
        "fall",
        "A fall or wire stunt goes otherwise than planned",
        STUNTS,
        (SPECIALIST, REHEARSED, "Gear looked over after each use", MEDIC),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.STUNTS,),
    ),
    Line(
        "process-shot",
        "A moving vehicle with people, lights and cameras on it brakes or turns",
        RIDERS,
        (SPEED, "Everybody on it strapped in; rigging looked over after each run", ABORT),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.PROCESS_SHOT,),
    ),
    Line(
        "traffic",
        "Traffic meets the crew",
        ROAD,
        ("Close the road, with police where it is public", "Bright vests"),
        tags=(SceneTag.PROCESS_SHOT, SceneTag.OFF_ROAD),
    ),
    Line(
        "aircraft",
        "Rotor, propeller or downwash hits people or things",
        ALL,
        (SPECIALIST, PERIMETER, "Nothing loose on the ground; nobody near without being led"),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.AIRCRAFT_TRAIN,),
    ),
    Line(
        "train",
        "A train comes, or cannot stop",
        ALL,
        ("The railway's own person decides who is on the track, and when", PERIMETER),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.AIRCRAFT_TRAIN,),
    ),
    Line(
        "rollover",
        "A vehicle tips, jumps or leaves its path",
        RIDERS,
        (SPEED, "Cage, harness and helmet", PERIMETER, MEDIC),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.OFF_ROAD,),
    ),
    Line(
        "drowning",
        "Somebody goes under, or is drawn away by current",
        SWIMMERS,
        ("Rescue swimmers who do nothing else", SPECIALIST, "Depth and current looked at first"),
        ("cal-9152-5c.triggers",),
        Evidence.OFFICIAL,
        tags=(SceneTag.WATER,),
    ),
    Line(
        "cold-water",
        "Cold, or electric current in water",
        SWIMMERS,
        ("Only so long as agreed, warmth afterwards", "Battery lights, or protected circuits"),
        tags=(SceneTag.WATER,),
    ),
    Line(
        "minors",
        "A minor is near weapons or effects",
        "The minor",
        ("As little as possible; consent and a responsible adult are there",),
        ("set.minors",),
        Evidence.OFFICIAL,
        tags=(SceneTag.MINORS,),
    ),
)
