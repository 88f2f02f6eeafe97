"""Words that differ between film and stage, and choices in plain words.

On stage the first AD is the stage manager, a scene is a scene or act with cues, a setup is a cue,
a unit is a performance, and nobody shouts *cut*.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.tongue import say
from coldproof.words.floor import (
    Agency,
    Alternative,
    IncidentKind,
    Medium,
    MeetingKind,
    Mitigation,
    NoticeKind,
    PlaceType,
    Purpose,
    SceneTag,
    Scope,
    Severity,
    Topic,
    Toward,
)
from coldproof.words.people import FLOOR, HANDLERS, Role


class Terms(NamedTuple):
    """What things are called here."""

    shout: str
    caller: str
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
            say("Stage manager"),
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
        say("First AD"),
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
    Purpose.LINE_UP: say("Line-up"),
    Purpose.REHEARSAL: say("Rehearsal"),
    Purpose.TAKE: say("Take"),
    Purpose.TRAINING: say("Training"),
}
STAGE_PURPOSES = {**PURPOSES, Purpose.TAKE: say("Performance")}
TOWARD = {
    Toward.NOBODY: say("Toward nobody"),
    Toward.PERSON: say("Toward a person"),
    Toward.CAMERA: say("Toward a camera"),
}
MITIGATIONS = {
    Mitigation.CHEAT_ANGLE: say("Cheat the angle"),
    Mitigation.SHIELD: say("Shield"),
    Mitigation.REMOTE_CAMERA: say("Remote camera"),
    Mitigation.REPLICA: say("Replica instead"),
    Mitigation.DISTANCE: say("More distance"),
}
TOPICS = {
    Topic.FIREARMS: say("Firearms: which, when, with what in them"),
    Topic.ACTION: say("The intended action"),
    Topic.DEVIATIONS: say("What may go otherwise"),
    Topic.ABORT: say("How we abort"),
    Topic.EMERGENCY: say("Emergency: medic, way out, who calls"),
    Topic.COMMAND: say("Who decides"),
    Topic.SAFE_HANDLING: say("How a weapon is handled"),
    Topic.SAFE_USE: say("How it is used"),
    Topic.SAFETY_DEVICE: say("Its safety lever"),
    Topic.FIRING: say("How it is fired"),
    Topic.FINGER: say("Finger off the trigger"),
    Topic.TARGET: say("What is in front and behind"),
    Topic.HORSEPLAY: say("No horseplay"),
}
MEETINGS = {
    MeetingKind.DAILY: say("Meeting of the day"),
    MeetingKind.ON_SITE: say("On the spot, about a scene"),
    MeetingKind.FIGHT_CALL: say("Fight call"),
    MeetingKind.CORRECTIVE: say("After an event: what changes"),
}
INCIDENTS = {
    IncidentKind.UNINTENDED_DISCHARGE: say("It fired unmeant"),
    IncidentKind.HOT_WHEN_CALLED_COLD: say("Hot when called cold"),
    IncidentKind.LIVE_ROUND: say("Live or unknown round"),
    IncidentKind.COUNT_MISMATCH: say("A count that does not balance"),
    IncidentKind.THEFT_OR_LOSS: say("Stolen or lost"),
    IncidentKind.INJURY: say("Somebody is hurt"),
    IncidentKind.NEAR_MISS: say("Near miss"),
}
SEVERITIES = {
    Severity.NOBODY_HURT: say("Nobody hurt"),
    Severity.INJURY: say("Hurt"),
    Severity.ADMISSION: say("Stays in hospital"),
    Severity.DEATH: say("Death"),
}
AGENCIES = {
    Agency.OSHA: say("Federal OSHA"),
    Agency.CAL_OSHA: say("Cal/OSHA"),
    Agency.STATE: say("The state's agency"),
    Agency.ATF: say("Federal bureau (ATF)"),
    Agency.POLICE: say("Police"),
    Agency.INSURER: say("Insurer"),
}
SCOPES = {
    Scope.ITEM: say("weapon {target}"),
    Scope.SCENE: say("scene {target}"),
    Scope.UNIT: say("{target}"),
    Scope.PRODUCTION: say("everything"),
}
ALTERNATIVES: dict[StrEnum, str] = {
    Alternative.NO_GUN: say("No gun in the shot"),
    Alternative.RUBBER: say("Rubber or solid replica"),
    Alternative.AIRSOFT: say("Airsoft"),
    Alternative.ELECTRONIC: say("Electronic non-gun"),
    Alternative.BLANK_REPLICA: say("Blank-firing replica"),
    Alternative.WORKING_GUN: say("Working gun"),
}
PLACES: dict[StrEnum, str] = {
    PlaceType.STAGE: say("Sound stage or theater"),
    PlaceType.STUDIO_LOT: say("Studio lot"),
    PlaceType.PRIVATE: say("Private ground"),
    PlaceType.PUBLIC: say("Public ground"),
    PlaceType.RANGE: say("Shooting range"),
    PlaceType.MILITARY: say("Military or police ground"),
}
TAGS: dict[StrEnum, str] = {
    SceneTag.FIREARMS: say("Firearms"),
    SceneTag.PYROTECHNICS: say("Pyrotechnics"),
    SceneTag.STUNTS: say("Stunts"),
    SceneTag.PROCESS_SHOT: say("Process shot on the road"),
    SceneTag.AIRCRAFT_TRAIN: say("Aircraft or train"),
    SceneTag.OFF_ROAD: say("Off-road driving"),
    SceneTag.WATER: say("Water"),
    SceneTag.FIGHT: say("Fight"),
    SceneTag.MINORS: say("Minors"),
}
NOTICES: dict[StrEnum, str] = {
    NoticeKind.AUTHORITY: say("Police or another authority"),
    NoticeKind.STUDIO_SAFETY: say("Studio safety office"),
    NoticeKind.BULLETIN: say("Bulletin, with the call sheet"),
    NoticeKind.CALL_SHEET: say("On the call sheet"),
}
HATS: dict[str, tuple[Role, ...]] = {
    say("a handler"): HANDLERS,
    say("a first AD, deputy or stage manager"): FLOOR,
    say("a UPM"): (Role.UPM,),
    say("a safety advisor"): (Role.SAFETY_ADVISOR,),
}
"""The hats that a release may still need, in the words of `stop.release`."""


def reach_text(desk: Desk, scope: Scope, target: str | None) -> str:
    """Say how far a stop reaches."""
    return desk.say(SCOPES[scope]).format(target=target)


def people_text(desk: Desk, people: tuple[str, ...] | list[str]) -> str:
    """Return names of people, or *nobody*, which is an answer."""
    return ", ".join(people) or desk.say("nobody")
