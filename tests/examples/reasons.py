"""Why a variation of the ordinary day is not refused: each such one needs a reason here.

The key is an act's id or kind, and the variation.  A reason that nothing needs any more fails.
"""

from __future__ import annotations

KEYS = "who may do this is settled by keys, which come with the record, not by the rules"
PACK = "a pack only adds refusals, and a rightly run day gives it nothing to refuse"
LATE_DUTY = "a duty that is closed late refuses nothing"
UNASKED_HAT = "nothing on this day asks for that hat"
PROPMASTER = "the property master hands over no firearm and no blank on this day"
NOTICE = "notices are kept for the record, and no judged rule of these packs reads them"
COLORS = "colors are asked for only where a lookalike and a working gun are in one hand"
FUNCTION = "no rule asks for it until something was faulty"
NEXT_CHECK = "the next use begins with another whole check, and by the books it is empty"
EMPTY_PROOF = "the handler's proof of the empty gun follows, and that is what counts"
TEST_FIRING = "nobody is handed a gun in a test firing, and a whole check follows it"
SECOND_LOOK = "the first AD and the performer looked too, and two from outside are asked for"
ROLL = "a roll is judged and gives no right, so nothing later rests on it"
CUT = "a cut only starts the clock of the return, which is shown and never refused"
IN_HAND = "by the record the gun never left the handler's hand"
NO_GUN = "no gun is among them, and of others only the look at each item is asked for"
COUNT_TOLD = "who taps the count is not asked, only that the rounds were there"
UNTOLD_CLICK = "what nobody tells no rule can see; the unloading still tells of the round"
SETUP = "an open setup by itself holds nothing back, and the end of the day asks again"
FLOOR = "who taps it is not asked; what must be so at that moment is"
MEAL = "a meal only takes away, and nothing was out"
ASKED = "anybody may ask to be shown, and without a request there is nothing to answer"
NEAR = "the record knows only who is said to be near; fewer people ask for less"
GONE = "who is thought near although gone asks for more, and no hot call follows"
TOLD_ANYWAY = "everybody of the crew was told and has taken the course"
LED = "another handler and the first AD were there, and who led is not asked"
SHEET = "the sheet says who was there, whoever enters it"
DAY_MEETING = "the day's meeting came after the plan and told of it too"
MEASURED = "no mitigation rests on it, so anybody may hold the tape"
UNDER_LOCK = "what goes under lock is refused to nobody"
OPENING = "taking a weapon or rounds out is itself the record of that opening"
LOTS = "one count of each lot after its last move is asked for, and there are two"
SECOND_COUNT = "the second who counts may be anybody"
PAPER = "a paper speaks for whom it names, whoever enters it"
PLAN = "whoever enters it, the approval asks for the right"
CONTACT = "anybody enrolled can be the contact, and who publishes it is not asked"
PREP = "it only warns, where less time was given than a handler had declared"
LIST = "the list is read, not who wrote it"
LOADED = "it counts as loaded, or unknown, whoever brings it in"
LAST = "it is the last act: the day stays open, and nothing follows"
UNITS = "closing the day closes its units"

REASONS: dict[tuple[str, str], str] = {
    ("PackAdopted", "left out"): PACK,
    ("PackAdopted", "too late"): PACK,
    ("PersonEnrolled", "by"): KEYS,
    ("RoleAppointed", "by"): KEYS,
    ("DayOpened", "by"): KEYS,
    ("DayClosed", "by"): KEYS,
    ("UnitOpened", "by"): KEYS,
    ("UnitClosed", "by"): KEYS,
    ("CredentialShown", "by"): PAPER,
    ("RiskAssessed", "too late"): LATE_DUTY,
    ("RiskAssessed", "by"): PLAN,
    ("AlternativesWeighed", "too late"): LATE_DUTY,
    ("ScenePlanned", "by"): PLAN,
    ("NoticeGiven", "left out"): NOTICE,
    ("NoticeGiven", "too late"): NOTICE,
    ("NoticeGiven", "by"): NOTICE,
    ("ContactPublished", "by"): CONTACT,
    ("ContactPublished", "to"): CONTACT,
    ("PrepDeclared", "left out"): PREP,
    ("PrepDeclared", "too late"): PREP,
    ("PrepDeclared", "by"): PREP,
    ("StoreKeysNamed", "by"): LIST,
    ("WeaponRegistered", "by"): LOADED,
    ("LotReceived", "by"): LOADED,
    ("WeaponTagged", "left out"): COLORS,
    ("WeaponTagged", "too late"): COLORS,
    ("WeaponTagged", "by"): COLORS,
    ("FunctionChecked", "left out"): FUNCTION,
    ("FunctionChecked", "too late"): FUNCTION,
    ("FunctionChecked", "by"): FUNCTION,
    ("RoundsProved", "left out"): TEST_FIRING,
    ("RoundsProved", "too late"): TEST_FIRING,
    ("RoundsProved", "by"): TEST_FIRING,
    ("WeaponUnloaded", "left out"): EMPTY_PROOF,
    ("WeaponUnloaded", "by"): EMPTY_PROOF,
    ("ProvedEmpty", "left out"): NEXT_CHECK,
    ("ProvedEmpty", "too late"): NEXT_CHECK,
    ("ProvedEmpty", "by"): NEXT_CHECK,
    ("WeaponLockedUp", "left out"): IN_HAND,
    ("WeaponLockedUp", "by"): NO_GUN,
    ("CheckWitnessed", "left out"): SECOND_LOOK,
    ("CheckWitnessed", "too late"): SECOND_LOOK,
    ("CheckWitnessed", "by"): SECOND_LOOK,
    ("CameraRolled", "left out"): ROLL,
    ("CameraRolled", "too late"): ROLL,
    ("CameraRolled", "by"): FLOOR,
    ("CutCalled", "left out"): CUT,
    ("CutCalled", "too late"): CUT,
    ("CutCalled", "by"): FLOOR,
    ("HandoverAccepted", "left out"): IN_HAND,
    ("ItemsIssued", "left out"): NO_GUN,
    ("ItemsIssued", "by"): NO_GUN,
    ("ItemsIssued", "to"): NO_GUN,
    ("WeaponFired", "by"): COUNT_TOLD,
    ("WeaponMisfired", "left out"): UNTOLD_CLICK,
    ("WeaponMisfired", "too late"): UNTOLD_CLICK,
    ("WeaponMisfired", "by"): FLOOR,
    ("SetupBegun", "by"): FLOOR,
    ("SetupClosed", "left out"): SETUP,
    ("SetupClosed", "too late"): SETUP,
    ("SetupClosed", "by"): FLOOR,
    ("MealBegan", "left out"): MEAL,
    ("MealBegan", "too late"): MEAL,
    ("MealBegan", "by"): FLOOR,
    ("MealEnded", "by"): FLOOR,
    ("ShowRequested", "left out"): ASKED,
    ("ShowRequested", "too late"): ASKED,
    ("ShowRequested", "by"): ASKED,
    ("ZoneEntered", "left out"): NEAR,
    ("ZoneEntered", "too late"): NEAR,
    ("ZoneEntered", "by"): FLOOR,
    ("ZoneEntered", "to"): TOLD_ANYWAY,
    ("ZoneLeft", "left out"): GONE,
    ("ZoneLeft", "too late"): GONE,
    ("ZoneLeft", "by"): FLOOR,
    ("MeetingHeld", "by"): LED,
    ("MeetingAttended", "by"): SHEET,
    ("MeetingAttended", "to"): DAY_MEETING,
    ("DistanceMeasured", "by"): MEASURED,
    ("ProtectionSet", "by"): FLOOR,
    ("RoundsStored", "by"): UNDER_LOCK,
    ("StoreLocked", "by"): UNDER_LOCK,
    ("StoreOpened", "left out"): OPENING,
    ("LotCounted", "left out"): LOTS,
    ("LotCounted", "too late"): LOTS,
    ("LotCounted", "by"): LOTS,
    ("ArmoryCounted", "by"): SECOND_COUNT,
    ("DayClosed", "left out"): LAST,
    ("UnitClosed", "left out"): UNITS,
    ("UnitClosed", "too late"): UNITS,
}
for _hat in ("hat-producer", "hat-safety", "hat-medic"):
    for _variation in ("left out", "too late", "to"):
        REASONS[_hat, _variation] = UNASKED_HAT
for _paper in ("entertainment-firearms-permit", "federal-possession", "protocol-training"):
    for _variation in ("left out", "too late", "to"):
        REASONS[f"propmaster-{_paper}", _variation] = PROPMASTER
