"""Words for plans, days, setups, calls and cases."""

from __future__ import annotations

from enum import StrEnum


class Medium(StrEnum):
    """Film has first ADs and scenes; stage has stage managers, cues and performances."""

    FILM = "film"
    STAGE = "stage"


class UnitKind(StrEnum):
    """A unit of work: a shooting unit, or one performance of a play."""

    UNIT = "unit"
    PERFORMANCE = "performance"


class Purpose(StrEnum):
    """What a setup is for."""

    LINE_UP = "line-up"
    REHEARSAL = "rehearsal"
    TAKE = "take"
    TRAINING = "training"


class Toward(StrEnum):
    """What the muzzle points at in the setup."""

    NOBODY = "nobody"
    PERSON = "person"
    CAMERA = "camera"


class Mitigation(StrEnum):
    """What makes a muzzle toward a person bearable."""

    CHEAT_ANGLE = "cheat-angle"
    SHIELD = "shield"
    REMOTE_CAMERA = "remote-camera"
    REPLICA = "replica"
    DISTANCE = "distance"


class Alternative(StrEnum):
    """Ways to shoot it; the order is no ranking, each leaves hazards of its own.

    `WORKING_GUN` is a real firearm of which nobody said whether it is empty or what is in it.
    """

    NO_GUN = "no-gun"  # implied: seen or heard by what others do
    RUBBER = "rubber"
    TOY = "toy"  # or an obvious fake
    REPLICA = "replica"  # that fires nothing
    REPLICA_INERT = "replica-inert-rounds"
    AIRSOFT = "airsoft"
    ELECTRONIC = "electronic"
    BLANK_REPLICA = "blank-replica"  # made to fire blanks
    CONVERTED = "converted"  # a firearm that now fires blanks only
    REAL_EMPTY = "real-empty"
    REAL_DUMMIES = "real-dummies"
    REAL_BLANKS = "real-blanks"
    WORKING_GUN = "working-gun"


REAL = (
    Alternative.REAL_EMPTY,
    Alternative.REAL_DUMMIES,
    Alternative.REAL_BLANKS,
    Alternative.WORKING_GUN,
)
"""Ways with a real firearm; one with a converted firearm stands by itself."""


class PlaceType(StrEnum):
    """What sort of place a scene is shot at."""

    STAGE = "stage"
    STUDIO_LOT = "studio-lot"
    PRIVATE = "private"
    PUBLIC = "public"
    RANGE = "range"
    MILITARY = "military"


class SceneTag(StrEnum):
    """Activities that ask for an assessment of their own (Cal. Lab. Code 9152.5(c))."""

    FIREARMS = "firearms"
    PYROTECHNICS = "pyrotechnics"
    STUNTS = "stunts"
    PROCESS_SHOT = "process-shot"
    AIRCRAFT_TRAIN = "aircraft-train"
    OFF_ROAD = "off-road"
    WATER = "water"
    FIGHT = "fight"
    MINORS = "minors"


class MeetingKind(StrEnum):
    """What a meeting is."""

    DAILY = "daily"
    ON_SITE = "on-site"
    FIGHT_CALL = "fight-call"
    CORRECTIVE = "corrective"


class Topic(StrEnum):
    """What a meeting or a training covered."""

    ACTION = "intended-action"
    DEVIATIONS = "possible-deviations"
    ABORT = "abort-plan"
    EMERGENCY = "emergency-steps"
    COMMAND = "chain-of-command"
    FIREARMS = "firearms"
    SAFE_HANDLING = "safe-handling"
    SAFE_USE = "safe-use"
    SAFETY_DEVICE = "safety-device"
    FIRING = "firing-procedure"
    FINGER = "finger-off-trigger"
    TARGET = "know-the-target"
    HORSEPLAY = "no-horseplay"


ON_SITE_TOPICS = (
    Topic.ACTION,
    Topic.DEVIATIONS,
    Topic.ABORT,
    Topic.EMERGENCY,
    Topic.COMMAND,
)
TRAINING_TOPICS = (Topic.SAFE_HANDLING, Topic.SAFE_USE, Topic.SAFETY_DEVICE, Topic.FIRING)


class NoticeKind(StrEnum):
    """To whom notice was given."""

    AUTHORITY = "authority"
    STUDIO_SAFETY = "studio-safety"
    BULLETIN = "bulletin"
    CALL_SHEET = "call-sheet"


class AssessmentKind(StrEnum):
    """General: script and plan; specific: one focused activity (Cal. Lab. Code 9152.5)."""

    GENERAL = "general"
    SPECIFIC = "specific"


class LiveException(StrEnum):
    """Where live ammunition may be at all (Cal. Lab. Code 9155(a))."""

    RANGE = "range"
    SUBJECT = "essential-to-subject"
    MILITARY = "military-police"


class LiveActivity(StrEnum):
    """What a live plan is for; a dramatic re-enactment fits no exception."""

    ACTOR_TRAINING = "actor-training"
    GUNFIRE_RECORDING = "gunfire-recording"
    DOCUMENTARY = "documentary"
    EDUCATION = "firearms-education"
    COMPETITION = "competition"
    SERVICE_FIRING = "military-or-police-firing"
    DRAMA = "drama-or-re-enactment"


class CallState(StrEnum):
    """What is announced."""

    COLD = "cold"
    HOT = "hot"


class Scope(StrEnum):
    """How far a stop reaches."""

    ITEM = "item"
    SCENE = "scene"
    UNIT = "unit"
    PRODUCTION = "production"


class Reason(StrEnum):
    """Why a stop or a freeze may end, as who releases it says."""

    PUT_RIGHT = "found-and-put-right"
    NOTHING_FOUND = "looked-and-nothing-found"
    OTHERWISE = "done-another-way"
    TAKEN_AWAY = "taken-away"
    AGENCY = "the-agency-is-done"
    MISTAKE = "by-mistake"


class Danger(StrEnum):
    """What somebody reports as dangerous."""

    UNWATCHED = "left-unwatched"
    ROUNDS = "rounds-not-told-apart"
    UNCHECKED = "used-without-a-check"
    AIMED = "pointed-at-a-person"
    TOO_CLOSE = "too-close"
    UNTOLD = "people-not-told"
    PROTECTION = "no-ears-or-eyes"
    FAULTY = "faulty"
    STAFF = "too-few-handlers"
    HASTE = "no-time-for-it"
    TIRED = "people-too-tired"
    OTHER = "something-else"


class Ring(StrEnum):
    """Whom a number is for."""

    EMERGENCY = "emergency-services"
    MEDIC = "set-medic"
    HOSPITAL = "hospital"
    CARE = "care-line"
    UNION = "union"
    STEWARD = "steward"
    REGULATOR = "regulator"
    POLICE = "police"
    OFFICE = "production-office"


class Pressure(StrEnum):
    """What was pressed for or refused."""

    TIME = "time"
    DAYS = "days"
    TRAINING = "training"
    STAFF = "staff"
    OTHER_WORK = "other-work"
    GO_ON = "go-on"


class IncidentKind(StrEnum):
    """What happened."""

    UNINTENDED_DISCHARGE = "unintended-discharge"
    HOT_WHEN_CALLED_COLD = "hot-when-called-cold"
    LIVE_ROUND = "live-round"
    COUNT_MISMATCH = "count-mismatch"
    THEFT_OR_LOSS = "theft-or-loss"
    INJURY = "injury"
    NEAR_MISS = "near-miss"


class Severity(StrEnum):
    """How badly anybody was hurt; `admission` covers amputation and the loss of an eye too."""

    NOBODY_HURT = "nobody-hurt"
    INJURY = "injury"
    ADMISSION = "admission"
    DEATH = "death"


class Agency(StrEnum):
    """Who was told of an incident."""

    OSHA = "osha"
    CAL_OSHA = "cal-osha"
    STATE = "state"
    ATF = "atf"
    POLICE = "police"
    INSURER = "insurer"


class ConsentGround(StrEnum):
    """On what ground a minor may handle a weapon (Cal. Penal Code 29615 lists four)."""

    PARENT_PRESENT = "parent-present"
    ADULT_AND_CONSENT = "adult-and-written-consent"
    CONSENT_16 = "sixteen-and-written-consent"
    PARENT_LAND = "parents-land-and-consent"


class Known(StrEnum):
    """How an act came into the record."""

    OWN_DEVICE = "own-device"
    GUEST_KEY = "guest-key"
    PAPER = "paper"
    VOUCHED = "vouched"


class Color(StrEnum):
    """Tag colors: a replica's must differ from a working gun's."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    ORANGE = "orange"
    WHITE = "white"
    BLACK = "black"
