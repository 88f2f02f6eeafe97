"""The transition table: every kind of act, who it takes, and its effect in and out of order (D8).

docs/acts.md is drawn from this table.  The fold never asks the rules: an act that should not have
happened has its effect all the same.  Out of order, an act that permits has no effect; one that
states a fact takes effect in the dangerous direction and makes the item suspect.
"""

from __future__ import annotations

from coldproof.acts import (
    condition,
    counts,
    custody,
    day,
    floor,
    kit,
    plan,
    production,
    script,
    setup,
)
from coldproof.state import condition as con
from coldproof.state import custody as cus
from coldproof.state import days as das
from coldproof.state import hats
from coldproof.state import looks as loo
from coldproof.state import lots as lot
from coldproof.state import people as peo
from coldproof.state import planned as pla
from coldproof.state import setups as stp
from coldproof.state import shots as sho
from coldproof.state import told as tol
from coldproof.state import voices as voi
from coldproof.state.row import HANDLER, HOLDER, SUSPECT, Row
from coldproof.state.spoken import CASE, LETTERS, VOICE

PEOPLE = (
    Row(production.ProductionOpened, peo.production_opened),
    Row(
        production.PackAdopted,
        peo.pack_adopted,
        "the founder, the producer, the UPM, a handler or the safety side",
    ),
    Row(production.PersonEnrolled, peo.enrolled),
    Row(production.DeviceEnrolled, peo.device_enrolled),
    Row(production.KeyRevoked, peo.key_revoked),
    Row(
        production.RoleAppointed,
        hats.appointed,
        "the founder; a performer's hat, anyone; a handler's, a safety hat or the steward's, two"
        " people from different departments, neither of them the person; any other, the producer or"
        " the UPM",
        "the person is enrolled",
    ),
    Row(
        production.RoleEnded,
        hats.role_ended,
        "anyone; what the hat forbids ends by the founder, the producer or the UPM, not the wearer",
        "the person is enrolled",
    ),
    Row(production.PersonTrained, peo.trained, fits="the person is enrolled"),
    Row(production.CredentialShown, peo.credential, fits="the person is enrolled"),
    Row(production.DutyTaken, peo.duty_taken, fits="the person is enrolled"),
    Row(production.DutyLeft, peo.duty_left, fits="the person is enrolled"),
    Row(production.PersonDeparted, peo.departed, fits="the person is enrolled"),
    Row(production.PersonReplaced, peo.replaced, fits="who steps in is enrolled"),
    Row(production.HandlingWithheld, peo.withheld),
    Row(
        production.HandlingResumed,
        voi.resumed,
        "who withheld it; for a handler's, any handler",
        "it names the withholding",
        own=True,
    ),
    Row(production.MinorConsentFiled, peo.consent, fits="the person is enrolled"),
    Row(production.ContactPublished, peo.contact),
    Row(
        production.NumberPosted,
        peo.number_posted,
        "the founder, the office, a handler, the safety side, the steward or a medic",
    ),
    Row(production.CardsAdopted, peo.cards_adopted, HANDLER),
    Row(production.StaffingDeclared, peo.staffing, HANDLER),
)
PLAN = (
    Row(plan.ScenePlanned, das.scene_planned, fits="its version is not older"),
    Row(plan.ShotPlanned, das.shot_planned),
    Row(
        plan.AlternativesWeighed,
        das.weighed,
        fits="the scene is planned, it had seen the choice that it replaces, and who plans a"
        " working gun may",
    ),
    Row(plan.RiskAssessed, das.assessed, fits="the scene, if one is named, is planned"),
    Row(
        plan.AssessmentApproved,
        das.assessment_approved,
        fits="the scene is planned, and it had seen the newest plan and assessment",
        own=True,
    ),
    Row(plan.HoursPlanned, das.hours_planned),
    Row(plan.LivePlanFiled, das.live_plan_filed),
    Row(plan.LivePlanApproved, das.live_plan_approved, fits="the live plan is filed", own=True),
    Row(plan.NoticeGiven, das.notice_given),
)
SCRIPT = (
    Row(script.ScriptFiled, pla.script_filed, otherwise="scenes it changes are changed"),
    Row(script.HitSettled, pla.hit_settled, otherwise="a hit accepted is one"),
    Row(
        script.WayApproved,
        pla.way_approved,
        fits="it answers the choice that counts, of this version, and had seen the newest plan",
        own=True,
    ),
    Row(script.AssessmentReceived, pla.assessment_received, own=True),
    Row(script.DayScheduled, pla.day_scheduled),
    Row(script.HandlerAsked, pla.handler_asked),
    Row(
        script.HandlerAnswered,
        pla.handler_answered,
        "the person, by their own key",
        "they were asked for that day",
        own=True,
    ),
    Row(script.CameraClockSet, pla.camera_clock_set),
    Row(script.FlashMarked, pla.flash_marked),
)
DAY = (
    Row(
        day.DayOpened,
        das.day_opened,
        fits="that day was not open before, and is a day off the clock at most",
    ),
    Row(day.DayClosed, das.day_closed, fits="that day is open"),
    Row(day.UnitOpened, das.unit_opened),
    Row(day.UnitClosed, das.unit_closed, fits="the unit was opened"),
    Row(day.MeetingHeld, tol.meeting_held),
    Row(day.MeetingAttended, tol.attended, fits="it answers a meeting"),
    Row(day.PersonBriefed, tol.briefed, HANDLER),
    Row(day.ZoneEntered, das.zone, fits="the unit was opened"),
    Row(day.ZoneLeft, das.zone, fits="the unit was opened"),
    Row(day.MealBegan, das.meal_began, fits="the unit was opened"),
    Row(day.MealEnded, das.meal_ended, fits="it had seen the meal begin"),
    Row(day.UnitMoved, das.unit_moved, fits="the unit was opened"),
    Row(day.PrepDeclared, das.prep, fits="the unit was opened"),
)
SETUP = (
    Row(setup.SetupBegun, stp.setup_begun),
    Row(setup.SetupClosed, stp.setup_closed, fits="the setup was begun"),
    Row(setup.MitigationConsulted, stp.consulted, fits="the setup was begun"),
    Row(
        setup.WorkingGunJustified,
        stp.justified,
        "a handler, the first AD or the stage manager",
        "the setup was begun",
    ),
    Row(setup.DistanceMeasured, stp.measured, fits="the setup was begun"),
    Row(setup.ProtectionSet, stp.protection, fits="the setup was begun"),
    Row(setup.ShowRequested, voi.show_requested),
    Row(setup.ShowAnswered, voi.show_ended, HANDLER, "it names the request"),
    Row(setup.ShowWithdrawn, voi.show_ended, "who asked", "it names the request", own=True),
    Row(setup.CameraRolled, stp.rolled, fits="the setup was begun"),
    Row(setup.CutCalled, stp.cut, fits="the setup was begun"),
    Row(setup.PairApproved, peo.pair_approved, HANDLER),
)
KIT = (
    Row(
        kit.WeaponRegistered,
        peo.registered,
        fits="the name is new",
        otherwise="the weapon of that name is quarantined",
    ),
    Row(kit.WeaponCharged, sho.charged),
    Row(
        kit.LotReceived,
        lot.received,
        fits="the name is new",
        otherwise="everything stops: a second lot of one name",
    ),
    Row(
        kit.RoundsVerified,
        lot.verified,
        HANDLER,
        "the rounds are what the lot is said to be",
        "they stay unknown; a round that is something else stops everything",
    ),
    Row(kit.FunctionChecked, peo.function_checked, HANDLER, otherwise="a failure locks it out"),
    Row(kit.WeaponTagged, peo.tagged),
    Row(kit.WeaponRetired, sho.retired),
    Row(kit.StoreKeysNamed, peo.keys_named),
    Row(kit.StoreOpened, peo.store_opened),
    Row(kit.StoreLocked, peo.store_locked),
    Row(kit.SequenceAdopted, peo.sequence_adopted, HANDLER),
)
CUSTODY = (
    Row(custody.WeaponUnlocked, cus.unlocked, HANDLER, "it is locked in that store", SUSPECT),
    Row(custody.WeaponOffered, cus.offered, HOLDER),
    Row(
        custody.HandoverAccepted,
        cus.accepted,
        "the person it was offered to",
        "it answers the open offer of the giver who holds it, for the same setup",
        SUSPECT,
    ),
    Row(custody.HandoverDeclined, cus.declined, fits="it answers the open offer"),
    Row(custody.ItemsIssued, cus.issued, HOLDER, "no item is a gun", SUSPECT),
    Row(
        custody.WeaponCollected,
        cus.collected,
        HANDLER,
        "it is neither locked nor missing",
        SUSPECT,
    ),
    Row(
        custody.WeaponReturned,
        cus.returned,
        "the person who holds it",
        "it goes into a handler's hand",
        SUSPECT,
    ),
    Row(
        custody.PassedInShot,
        cus.passed,
        "the person who holds it",
        "the setup card says that it is passed on, and it is no gun",
        SUSPECT,
    ),
    Row(custody.WeaponLeft, cus.left, fits="never", otherwise=SUSPECT),
    Row(custody.SightLost, cus.sight_lost, fits="never", otherwise=SUSPECT),
    Row(
        custody.SightPassed,
        cus.sight_passed,
        "the handler who watches it",
        "to a handler appointed that day",
        SUSPECT,
    ),
    Row(custody.WeaponFound, cus.found, fits="never", otherwise=SUSPECT),
    Row(custody.WeaponLost, cus.lost, fits="never", otherwise=SUSPECT),
    Row(custody.WeaponLockedUp, cus.locked_up, HOLDER, otherwise=SUSPECT),
    Row(
        custody.WeaponShown,
        loo.shown,
        "who was shown it; at a cold re-show the witness too",
        "it answers the current showing and saw the same",
        "no effect; what differs, or is live or unknown, quarantines",
    ),
)
CONDITION = (
    Row(
        condition.ProvedEmpty,
        con.proved_empty,
        HOLDER,
        "every place, the feed path and the bore were seen",
        "the check before it is over",
    ),
    Row(
        condition.RoundsProved,
        con.rounds_proved,
        "the handler of the check",
        "each round was told by its own marker",
        "no effect; a live or unknown round stops everything",
    ),
    Row(
        condition.WeaponLoaded,
        con.loaded,
        "the handler of the check",
        "these rounds were proved outside",
        "they are in it by the books, and its load is unknown",
    ),
    Row(
        condition.WeaponUnloaded,
        con.unloaded,
        fits="these rounds were in it",
        otherwise="the weapon is quarantined",
    ),
    Row(
        condition.WeaponInspected,
        loo.inspected,
        "the handler of the check",
        "every place was seen and holds what the books say",
        "no check; what differs, or is live or unknown, quarantines",
    ),
    Row(
        condition.WeaponReshown,
        loo.reshown,
        "the handler of the check, who holds it",
        "no break, and the same places were seen",
        "a break it found ends the check; else no effect",
    ),
    Row(
        condition.CheckWitnessed,
        loo.witnessed,
        fits="it answers the current showing and saw the same",
        otherwise="no effect; what differs, or is live or unknown, quarantines",
    ),
    Row(condition.NonGunChecked, con.non_gun_checked, HOLDER, "no item is a gun"),
    Row(condition.WeaponAnnounced, loo.announced, fits="it answers the current showing"),
    Row(condition.WeaponCocked, sho.cocked),
    Row(
        condition.WeaponFired,
        sho.fired,
        fits="that many rounds of the lot were in it",
        otherwise="quarantined, and everything stops",
    ),
    Row(condition.WeaponMisfired, sho.misfired),
    Row(condition.OddReportHeard, sho.odd_report),
    Row(condition.DischargedUnmeant, sho.unmeant),
    Row(condition.WeaponTestFired, sho.test_fired, HANDLER),
    Row(condition.WeaponDropped, sho.dropped),
    Row(condition.WeaponFaulted, sho.faulted),
    Row(
        condition.WeaponRepaired,
        sho.repaired,
        HANDLER,
        "its function was tested",
        "the weapon stays locked out",
    ),
)
COUNTS = (
    Row(counts.RoundsDrawn, lot.drawn, fits="that many are stored", otherwise="unknown rounds"),
    Row(counts.RoundsStored, lot.stored, fits="that many are carried", otherwise="unknown rounds"),
    Row(counts.RoundsLeft, lot.rounds_left, fits="never", otherwise="they are unknown again"),
    Row(
        counts.LotCounted,
        lot.counted,
        fits="as many as expected",
        otherwise="too few are found wanting; too many stop everything",
    ),
    Row(
        counts.ShortageAccepted,
        lot.shortage_accepted,
        "a handler and a person from outside, each apart",
        "after a search",
        own=True,
    ),
    Row(counts.RoundsScrapped, lot.scrapped, HANDLER, "carried", "they are still here"),
    Row(counts.RoundsSentBack, lot.sent_back, HANDLER, "stored", "they are still here"),
    Row(counts.RoundFound, lot.found, fits="never", otherwise="everything stops"),
    Row(counts.RoundSecured, lot.secured, fits="it answers the find"),
    Row(counts.ArmoryCounted, das.armory_counted, fits="the unit was opened"),
)
FLOOR = (
    Row(floor.NotReadyCalled, voi.not_ready),
    Row(floor.ReadyCalled, voi.ready, HANDLER, "it names the call"),
    Row(floor.PressedToGoOn, voi.pressed),
    Row(floor.DoneAnyway, voi.kept),
    Row(floor.ToldAfterwards, voi.kept),
)
TABLE = (
    *(PEOPLE + PLAN + SCRIPT + DAY + SETUP + KIT + CUSTODY + CONDITION + COUNTS),
    *(FLOOR + VOICE + LETTERS + CASE),
)
ROWS = {row.kind: row for row in TABLE}
