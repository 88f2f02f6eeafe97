"""Rows of the transition table: the crew's voice, letters, and cases."""

from __future__ import annotations

from coldproof.acts import case, letters, voice
from coldproof.state import letters as let
from coldproof.state import people as peo
from coldproof.state import sealed as sea
from coldproof.state import voices as voi
from coldproof.state.row import Row

VOICE = (
    Row(voice.HazardReported, voi.hazard),
    Row(voice.HazardSeen, voi.hazard_seen, "not who reported it", "it names the hazard"),
    Row(
        voice.HazardAnswered,
        voi.hazard_answered,
        "not its subject, and not who reported it",
        "it names the hazard",
        own=True,
    ),
    Row(voice.WorkStopped, voi.stopped),
    Row(voice.MistakeSaid, voi.mistake_said, "who stopped it", "it names the stop", own=True),
    Row(
        voice.WorkReleased,
        voi.released,
        "a handler and the safety side, each apart, one from outside the weapons team",
        "it names the stop: cause found, fixed, crew told",
        "the stop stands",
        own=True,
    ),
    Row(voice.SealedPosted, sea.sealed),
    Row(voice.ReportsTold, sea.reports_told, "who reads them", "a multiple of five", own=True),
    Row(voice.ReadingKeyPublished, peo.reading_key, "the person, enrolled", own=True),
    Row(
        voice.ShieldAdopted,
        sea.shield_adopted,
        "the founder, the producer or the UPM",
        "not for fewer days than before",
        own=True,
    ),
    Row(voice.LessonReleased, sea.lesson_released, "who reads reports", own=True),
    Row(voice.PagePublished, sea.page_published, "the server's clerk key"),
    Row(voice.WorkRefused, sea.work_refused),
    Row(
        voice.RefusalAnswered,
        sea.refusal_answered,
        "anyone enrolled, but not who refused",
        "it names the refusal",
        own=True,
    ),
    Row(voice.HoldPlaced, voi.hold_placed),
    Row(
        voice.HoldLifted,
        voi.hold_lifted,
        "who placed it; what a stranger froze, a handler and the safety side, each apart, one from"
        " outside the weapons team",
        "it names the hold; what a stranger froze, it says why",
        own=True,
    ),
)
LETTERS = (
    Row(letters.StatementOffered, let.offered, fits="no such text is frozen yet", own=True),
    Row(
        letters.StatementSigned,
        let.signed,
        "anyone enrolled",
        "the text is frozen, and no signature by their key stands under it",
        own=True,
    ),
    Row(letters.StatementWithdrawn, let.withdrawn, "who signed, or who vouched", own=True),
    Row(
        letters.SignatureOpened,
        let.opened,
        "who reads reports",
        "the text is frozen, the signer enrolled, the device known; nothing by their own key"
        " stands, and they took nothing back",
        own=True,
    ),
    Row(
        letters.SignatureVouched,
        let.vouched,
        "who reads reports",
        "the text is frozen, and it was not vouched for before",
        own=True,
    ),
    Row(
        letters.SignedOnPaper,
        let.on_paper,
        "anyone enrolled",
        "the text is frozen; nothing of that person stands, and they took nothing back",
        own=True,
    ),
    Row(letters.VoiceKeyPublished, let.voice_key, "the person, enrolled", own=True),
    Row(letters.StatementRinged, let.ringed, "the server's clerk key", "its tag is a new one"),
    Row(letters.Disclosed, let.disclosed, "anyone enrolled", own=True),
    Row(
        letters.ValueErased,
        let.erased,
        "anyone enrolled; a letter's text and a reason for leaving only whose it is, its drafts and"
        " proofs nobody, but by order of an authority",
        "no hold and no freeze stands, and it is no sealed box",
        own=True,
    ),
)
CASE = (
    Row(case.IncidentOpened, voi.incident_opened),
    Row(case.IncidentLinked, voi.linked, fits="it names the incident"),
    Row(case.IncidentInvestigated, voi.investigated, fits="it names the incident"),
    Row(
        case.AccountGiven,
        voi.account_given,
        "the person, by their own key",
        "it names the incident",
        own=True,
    ),
    Row(
        case.AccountsReleased,
        voi.accounts_released,
        "an investigator, or who reads reports",
        "it names the incident",
        own=True,
    ),
    Row(case.SceneFrozen, voi.scene_frozen),
    Row(
        case.EvidenceCollected,
        voi.evidence,
        "a handler, the safety side or an investigator",
        otherwise="the weapons are frozen, the rounds are still here",
    ),
    Row(case.AgencyNotified, voi.agency_notified, fits="it names the incident"),
    Row(case.OwnerNotified, voi.owner_notified, fits="it names the incident"),
    Row(
        case.ClockRead,
        peo.clock_read,
        "the server's clerk key",
        "it is not earlier than the last",
        "every clearance that had not seen it ends",
    ),
)
