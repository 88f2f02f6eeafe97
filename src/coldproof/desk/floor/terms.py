"""Words that differ between film and stage, and choices in plain words.

On stage the first AD is the stage manager, a scene is a scene or act with cues, a setup is a cue,
a unit is a performance, and nobody shouts *cut*.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.words.floor import (
    Agency,
    Alternative,
    Danger,
    IncidentKind,
    Medium,
    MeetingKind,
    Mitigation,
    NoticeKind,
    PlaceType,
    Purpose,
    Reason,
    Ring,
    SceneTag,
    Scope,
    Severity,
    Topic,
    Toward,
)
from coldproof.words.people import FLOOR, HANDLERS, Role
from coldproof.words.plan import FrameRate, Hand, Side
from coldproof.words.voice import Concern, Departure, Erasure, Firing, Rung


class Terms(NamedTuple):
    """What things are called here."""

    shout: str
    shout_on: str  # once others are known to have the stop
    caller: str
    the_caller: str  # within a sentence
    setup: str
    setups: str
    new_setup: str
    name: str
    roll: str
    rolling: str
    cut: str
    scenes: str
    units: str
    open_unit: str


def terms(desk: Desk) -> Terms:
    """Return the words of the production's medium, in the person's language."""
    say = desk.say
    if desk.state.medium is Medium.STAGE:
        return Terms(
            say("Shout HOLD. This screen has stopped nobody yet."),
            say("Shout HOLD. A phone that has it stops nobody."),
            say("Stage manager"),
            say("the stage manager"),
            say("Cue {name}"),
            say("Cues"),
            say("New cue"),
            say("Name of the cue, such as 5.1"),
            say("Go: the cue is called"),
            say("CUE RUNNING"),
            say("Cue over"),
            say("Scenes with weapons"),
            say("Performances"),
            say("Open a performance"),
        )
    return Terms(
        say("Shout CUT. This screen has stopped nobody yet."),
        say("Shout CUT. A phone that has it stops nobody."),
        say("First AD"),
        say("the first AD"),
        say("Setup {name}"),
        say("Setups"),
        say("New setup"),
        say("Name of the setup, such as 24A"),
        say("Roll"),
        say("ROLLING"),
        say("Cut"),
        say("Scenes with weapons"),
        say("Units"),
        say("Open a unit"),
    )


PURPOSES = {
    Purpose.LINE_UP: "Line-up",
    Purpose.REHEARSAL: "Rehearsal",
    Purpose.TAKE: "Take",
    Purpose.TRAINING: "Training",
}
STAGE_PURPOSES = {**PURPOSES, Purpose.TAKE: "Performance"}
TOWARD = {
    Toward.NOBODY: "Toward nobody",
    Toward.PERSON: "Toward a person",
    Toward.CAMERA: "Toward a camera",
}
MITIGATIONS = {
    Mitigation.CHEAT_ANGLE: "Cheat the angle",
    Mitigation.SHIELD: "Shield",
    Mitigation.REMOTE_CAMERA: "Remote camera",
    Mitigation.REPLICA: "Replica instead",
    Mitigation.DISTANCE: "More distance",
}
CONCERNS = {
    Concern.WEAPONS: "Weapons",
    Concern.OTHER_HAZARD: "Another hazard",
    Concern.HOURS: "Hours",
    Concern.PRESSURE: "Pressure to go on",
    Concern.TREATMENT: "How somebody was treated for speaking up",
    Concern.CONDUCT: "How somebody behaves",
    Concern.OTHER: "Something else",
}
FIRINGS = {
    Firing.TRIGGER_PRESSED: "The trigger was pressed",
    Firing.TRIGGER_NOT_PRESSED: "The trigger was not pressed",
    Firing.HAMMER_RELEASED: "The hammer was let go",
    Firing.DROPPED: "It was dropped",
    Firing.STRUCK: "It struck something",
    Firing.UNKNOWN: "I do not know",
}
DEPARTURES = {
    Departure.LEFT: "Left",
    Departure.SENT_AWAY: "Sent away",
    Departure.ENDED: "Work ended",
}
RUNGS = {
    Rung.DEPARTMENT: "The department",
    Rung.FLOOR: "First AD and safety",
    Rung.UNION: "The union",
    Rung.REGULATOR: "The agency",
}
ERASURES = {
    Erasure.ASKED: "the person asked",
    Erasure.KEPT_LONG_ENOUGH: "it was kept long enough",
    Erasure.MISTAKE: "it was entered by mistake",
    Erasure.ORDERED: "an authority ordered it",
}
TOPICS = {
    Topic.FIREARMS: "Firearms: which, when, with what in them",
    Topic.ACTION: "The intended action",
    Topic.DEVIATIONS: "What may go otherwise",
    Topic.ABORT: "How we abort",
    Topic.EMERGENCY: "Emergency: medic, way out, who calls",
    Topic.COMMAND: "Who decides",
    Topic.SAFE_HANDLING: "How a weapon is handled",
    Topic.SAFE_USE: "How it is used",
    Topic.SAFETY_DEVICE: "Its safety lever",
    Topic.FIRING: "How it is fired",
    Topic.FINGER: "Finger off the trigger",
    Topic.TARGET: "What is in front and behind",
    Topic.HORSEPLAY: "No horseplay",
}
MEETINGS = {
    MeetingKind.DAILY: "Meeting of the day",
    MeetingKind.ON_SITE: "On the spot, about a scene",
    MeetingKind.FIGHT_CALL: "Fight call",
    MeetingKind.CORRECTIVE: "After an event: what changes",
}
INCIDENTS = {
    IncidentKind.UNINTENDED_DISCHARGE: "It fired unmeant",
    IncidentKind.HOT_WHEN_CALLED_COLD: "Hot when called cold",
    IncidentKind.LIVE_ROUND: "Live or unknown round",
    IncidentKind.COUNT_MISMATCH: "A count that does not balance",
    IncidentKind.THEFT_OR_LOSS: "Stolen or lost",
    IncidentKind.INJURY: "Somebody is hurt",
    IncidentKind.NEAR_MISS: "Near miss",
}
SEVERITIES = {
    Severity.NOBODY_HURT: "Nobody hurt",
    Severity.INJURY: "Hurt",
    Severity.ADMISSION: "Stays in hospital",
    Severity.DEATH: "Death",
}
AGENCIES = {
    Agency.OSHA: "Federal OSHA",
    Agency.CAL_OSHA: "Cal/OSHA",
    Agency.STATE: "The state's agency",
    Agency.ATF: "Federal bureau (ATF)",
    Agency.POLICE: "Police",
    Agency.INSURER: "Insurer",
}
READ_AS = {  # a line of a script
    "heading": "a scene heading",
    "action": "what is seen and done",
    "character": "who speaks",
    "dialogue": "spoken words",
    "parenthetical": "how it is said",
    "transition": "a transition",
    "page-break": "of the page, not of the script",
    "other": "something else",
}
WHYS = {
    Reason.PUT_RIGHT: "Found, and put right",
    Reason.NOTHING_FOUND: "Looked into, nothing found",
    Reason.OTHERWISE: "It is done another way now",
    Reason.TAKEN_AWAY: "What it was about is gone from here",
    Reason.AGENCY: "The agency is done with it",
    Reason.MISTAKE: "It was a mistake",
}
DANGERS = {
    Danger.UNWATCHED: "A weapon or rounds left unwatched",
    Danger.ROUNDS: "Rounds that nobody told apart",
    Danger.UNCHECKED: "Used without a check",
    Danger.AIMED: "Pointed at a person",
    Danger.TOO_CLOSE: "Too close",
    Danger.UNTOLD: "People were not told",
    Danger.PROTECTION: "No ears or eyes covered",
    Danger.FAULTY: "A weapon that does not work as it should",
    Danger.STAFF: "Too few handlers",
    Danger.HASTE: "No time for it",
    Danger.TIRED: "People too tired",
    Danger.OTHER: "Something else",
}
RINGS = {
    Ring.EMERGENCY: "Emergency services",
    Ring.MEDIC: "Set medic",
    Ring.HOSPITAL: "Hospital",
    Ring.CARE: "Care line: somebody to talk to",
    Ring.UNION: "Union",
    Ring.STEWARD: "Steward",
    Ring.REGULATOR: "The agency",
    Ring.POLICE: "Police",
    Ring.OFFICE: "Production office",
}
RESTING = ("handler's hand", "holster", "cart", "table")
"""Where weapons rest between takes on every set; a store goes by its own name."""
SCOPES = {
    Scope.ITEM: "weapon {target}",
    Scope.SCENE: "scene {target}",
    Scope.UNIT: "unit {target}",
    Scope.PRODUCTION: "everything",
}
ALTERNATIVES: dict[StrEnum, str] = {
    Alternative.NO_GUN: "No gun in the shot",
    Alternative.RUBBER: "Rubber or solid replica",
    Alternative.TOY: "Toy or obvious fake",
    Alternative.REPLICA: "Replica that fires nothing",
    Alternative.REPLICA_INERT: "Such a replica, with inert rounds",
    Alternative.AIRSOFT: "Airsoft",
    Alternative.ELECTRONIC: "Electronic non-gun",
    Alternative.BLANK_REPLICA: "Blank-firing replica",
    Alternative.CONVERTED: "Firearm converted to blanks",
    Alternative.REAL_EMPTY: "Real firearm, empty",
    Alternative.REAL_DUMMIES: "Real firearm, with dummies",
    Alternative.REAL_BLANKS: "Real firearm, with blanks",
    Alternative.WORKING_GUN: "Working gun",
}
PLACES: dict[StrEnum, str] = {
    PlaceType.STAGE: "Sound stage or theater",
    PlaceType.STUDIO_LOT: "Studio lot",
    PlaceType.PRIVATE: "Private ground",
    PlaceType.PUBLIC: "Public ground",
    PlaceType.RANGE: "Shooting range",
    PlaceType.MILITARY: "Military or police ground",
}
TAGS: dict[StrEnum, str] = {
    SceneTag.FIREARMS: "Firearms",
    SceneTag.PYROTECHNICS: "Pyrotechnics",
    SceneTag.STUNTS: "Stunts",
    SceneTag.PROCESS_SHOT: "Process shot on the road",
    SceneTag.AIRCRAFT_TRAIN: "Aircraft or train",
    SceneTag.OFF_ROAD: "Off-road driving",
    SceneTag.WATER: "Water",
    SceneTag.FIGHT: "Fight",
    SceneTag.MINORS: "Minors",
}
NOTICES: dict[StrEnum, str] = {
    NoticeKind.AUTHORITY: "Police or another authority",
    NoticeKind.STUDIO_SAFETY: "Studio safety office",
    NoticeKind.BULLETIN: "Bulletin, with the call sheet",
    NoticeKind.CALL_SHEET: "On the call sheet",
}
FRAME_RATES: dict[StrEnum, str] = {
    FrameRate.FILM: "23.976",
    FrameRate.CINEMA: "24",
    FrameRate.PAL: "25",
    FrameRate.NTSC_DROP: "29.97 drop-frame",
    FrameRate.NTSC: "29.97 non-drop",
    FrameRate.THIRTY: "30",
    FrameRate.HFR: "48",
    FrameRate.DOUBLE_DROP: "59.94 drop-frame",
    FrameRate.DOUBLE: "59.94 non-drop",
}
HANDS: dict[StrEnum, str] = {
    Hand.RIGHT: "Right hand",
    Hand.LEFT: "Left hand",
    Hand.BOTH: "Both hands",
    Hand.NONE: "No hand",
}
SIDES: dict[StrEnum, str] = {
    Side.LEFT: "To camera left",
    Side.RIGHT: "To camera right",
    Side.TOWARD: "Toward the camera",
    Side.AWAY: "Away from the camera",
    Side.UP: "Up",
    Side.DOWN: "Down",
}
HATS: dict[str, tuple[Role, ...]] = {
    "a handler": HANDLERS,
    "a first AD, deputy or stage manager": FLOOR,
    "a UPM": (Role.UPM,),
    "a safety advisor": (Role.SAFETY_ADVISOR,),
}
"""The hats that a release may still need, in the words of `stop.release`."""


def reach_text(desk: Desk, scope: Scope, target: str | None) -> str:
    """Say how far a stop reaches."""
    stage = scope is Scope.UNIT and desk.state.medium is Medium.STAGE
    words = desk.say("performance {target}") if stage else desk.say(SCOPES[scope])
    return words.format(target=target)


def people_text(desk: Desk, people: tuple[str, ...] | list[str]) -> str:
    """Return names of people, or *nobody*, which is an answer."""
    return ", ".join(people) or desk.say("nobody")
