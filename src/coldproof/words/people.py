"""Hats and departments.  One person may wear several hats; "nobody" is an answer."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A hat, worn by appointment, for days and units."""

    ARMORER = "armorer"
    PROPERTY_MASTER = "property-master"
    ASSISTANT_PROPERTY_MASTER = "assistant-property-master"
    FIRST_AD = "first-ad"
    FIRST_AD_DEPUTY = "first-ad-deputy"
    STAGE_MANAGER = "stage-manager"
    SAFETY = "safety"
    SAFETY_ADVISOR = "safety-advisor"
    UPM = "upm"
    PRODUCER = "producer"
    STEWARD = "steward"
    PERFORMER = "performer"
    STAND_IN = "stand-in"
    STUNT = "stunt"
    BACKGROUND = "background"
    RANGE_MASTER = "range-master"
    MEDIC = "medic"
    FIGHT_DIRECTOR = "fight-director"
    INVESTIGATOR = "investigator"
    RESPONSIBLE_ADULT = "responsible-adult"
    COMPLIANCE_CONTACT = "compliance-contact"


HANDLERS = (Role.ARMORER, Role.PROPERTY_MASTER, Role.ASSISTANT_PROPERTY_MASTER)
"""Who may handle, hand over and collect: the three roles of the law and the bulletins."""
FLOOR = (Role.FIRST_AD, Role.FIRST_AD_DEPUTY, Role.STAGE_MANAGER)
"""Who runs the floor and makes the call: first AD or named deputy; on stage, the stage manager."""
PERFORMERS = (Role.PERFORMER, Role.STAND_IN, Role.STUNT, Role.BACKGROUND)
"""Who may be handed a weapon for a setup."""
SAFETY_SIDE = (*FLOOR, Role.SAFETY, Role.SAFETY_ADVISOR)
"""Who may release, consult and accept on the company's safety side."""
OFFICE = (Role.PRODUCER, Role.UPM)
"""Who may give the hats that need no second word and are no performer's."""
APPROVERS = (
    Role.PRODUCER,
    Role.UPM,
    Role.FIRST_AD,
    Role.STAGE_MANAGER,
    Role.SAFETY,
    Role.SAFETY_ADVISOR,
)
"""Our default: whose approval of an assessment counts."""
READING = (Role.STEWARD, Role.SAFETY, Role.SAFETY_ADVISOR)
"""Who reads what is reported sealed, once they have published a key; each a vouched hat."""
ANSWERING = (*SAFETY_SIDE, Role.STEWARD)
"""Whose answer ends a refusal of work beside who refused: the rungs that a report goes up (ours).

None who is or was of the office."""
VOUCHED = (*HANDLERS, *SAFETY_SIDE, Role.STEWARD)
"""Hats that two people from different departments vouch for, or the founder (our choice)."""


class Department(StrEnum):
    """Where a person works.  `weapons` is the weapons department: armorers and their assistants."""

    WEAPONS = "weapons"
    PROPS = "props"
    DIRECTION = "direction"
    CAMERA = "camera"
    CAST = "cast"
    STUNTS = "stunts"
    EFFECTS = "effects"
    SOUND = "sound"
    ELECTRIC = "electric"
    GRIP = "grip"
    ART = "art"
    COSTUME = "costume"
    MAKEUP = "makeup"
    SCRIPT = "script"
    STAGE = "stage"
    LOCATIONS = "locations"
    PRODUCTION = "production"
    MEDICAL = "medical"
    SAFETY = "safety"
    OUTSIDE = "outside"


WEAPONS_TEAM = (Department.WEAPONS, Department.PROPS)
"""The weapons team, for "a person from outside the weapons department"."""


class Document(StrEnum):
    """What a person shows of their fitness for a role."""

    ENTERTAINMENT_PERMIT = "entertainment-firearms-permit"
    STATE_PERMIT = "state-weapons-permit"
    FEDERAL_POSSESSION = "federal-possession"
    PROTOCOL_TRAINING = "protocol-training"
    ARMORER_QUALIFICATION = "armorer-qualification"
    SAFETY_COURSE = "safety-course"
    ADVISOR_TRAINING = "advisor-training"


QUALIFYING = (
    Document.ENTERTAINMENT_PERMIT,
    Document.STATE_PERMIT,
    Document.ARMORER_QUALIFICATION,
)
"""Any one of these, valid that day, makes an appointed handler a *qualified* one (our default)."""
