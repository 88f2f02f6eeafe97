"""What the record keeps by its build, and what waits for the voice, the book or the bundle."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence, Severity
from coldproof.rules.duties import Property

VOICE = "the voice, issue 4"
BOOK = "a bound book, which no issue plans yet"

APPEND_ONLY = Property(
    citation=Citation(
        rule_id="ev.append-only",
        title="Nothing recorded is overwritten",
        instrument="Business-record practice; an idea of ATF Ruling 2016-1",
        clause="records made at or near the time by somebody with knowledge",
        sources="S73 S150",
        evidence=Evidence.SECONDARY,
        says="Records are made at or near the time by somebody who knows, as a regular practice,"
        " and none is overwritten.",
        ours="Each act keeps the time its device claims and the time under which it arrived. That"
        " an entry more than 15 minutes late is marked late comes with the record, issue 2.",
    ),
    proved_by="tests/rules/records/test_properties.py",
)
E_CORRECT_AND_COMPLETE = Property(
    citation=Citation(
        rule_id="atf.e-correct-and-complete",
        title="Corrections stand beside what they correct",
        instrument="ATF Ruling 2016-1",
        clause="conditions 2 and 3, as vendors quote them",
        sources="S73 S74",
        evidence=Evidence.OFFICIAL,
        says="A correction never overwrites: the original, the corrected and both stay visible."
        " Required data are in the record itself, never in an invoice that it points to; a"
        " licensee who keeps any of it electronically keeps all of it so.",
        ours="No act changes or removes another: a second registration under one name leaves the"
        " first as it was and makes the weapon suspect. The three views come with a bound book.",
    ),
    proved_by="tests/rules/records/test_properties.py",
)
SELF_AUTHENTICATING_EXPORT = Property(
    citation=Citation(
        rule_id="ev.self-authenticating-export",
        title="An export that proves itself",
        instrument="Federal Rules of Evidence",
        clause="rules 902(11), 902(13), 902(14) and 803(6)",
        sources="S150",
        evidence=Evidence.OFFICIAL,
        says="Electronic records can be certified by a qualified person who describes an accurate"
        " process, and copies by a digest; the other side is told in writing.",
        in_force_from="2017-12-01",
    ),
    proved_by="the record and its bundle, issue 2",
)
DE_IDENTIFY = Property(
    citation=Citation(
        rule_id="rep.de-identify",
        title="Who reported cannot be read from a report",
        instrument="Principle of the aviation safety reporting system",
        clause="de-identification",
        sources="S100 S102",
        evidence=Evidence.OFFICIAL,
        says="Names are removed and what would reveal who reported is made coarse before others"
        " read it.",
        ours="A warning when three people or fewer could have known.",
    ),
    proved_by=VOICE,
    severity=Severity.REFUSE,
)
RECEIPT = Property(
    citation=Citation(
        rule_id="rep.receipt",
        title="Proof of having reported, without a name",
        instrument="Principle of the aviation safety reporting system",
        clause="the returned strip",
        sources="S100",
        evidence=Evidence.OFFICIAL,
        says="Who reports gets proof of it, and who holds the report need not keep the name.",
    ),
    proved_by=VOICE,
    severity=Severity.REFUSE,
)
LADDER = Property(
    citation=Citation(
        rule_id="rep.escalation-ladder",
        title="No answer goes one rung up",
        instrument="Union practice",
        clause="supervisor or steward, then the local, then the hotline",
        sources="S101 S102 S103",
        evidence=Evidence.SECONDARY,
        says="A report goes to the supervisor, department head or steward, then to the local, then"
        " to a hotline, which is a net and takes no duty from the employer; it may be anonymous.",
    ),
    proved_by=VOICE,
    severity=Severity.DUE,
)
PROTECTED_ACTIVITY = Property(
    citation=Citation(
        rule_id="ret.protected-activity",
        title="Nobody is made to pay for speaking up",
        instrument="OSH Act 11(c); NM 50-9-25 and 11.5.1.20 NMAC; California Labor Code 6310, 6311",
        clause="no adverse act for raising safety, complaining, reporting or helping inspectors",
        sources="S94 S97 S98 S99",
        evidence=Evidence.OFFICIAL,
        says="Nobody is treated worse for raising safety or reporting an injury; a complaint about"
        " that is filed within 30 days, federally and in New Mexico. Refusing work is protected"
        " within limits that differ by place.",
        ours="30 days are the earliest deadline we know; others may be longer.",
    ),
    proved_by=VOICE,
    severity=Severity.DUE,
)
AD_COLUMNS = Property(
    citation=Citation(
        rule_id="atf.ad-columns",
        title="Every required column of the bound book",
        instrument="Code of Federal Regulations, Title 27",
        clause="sections 478.122, 478.123, 478.125(e), (f) and (i), and 479.131",
        sources="S71 S72 S73 S82",
        evidence=Evidence.OFFICIAL_SECONDARY,
        says="Acquisition and disposition each have their columns, maker and importer both among"
        " them, and anything extra stands apart.",
    ),
    proved_by=BOOK,
    severity=Severity.REFUSE,
)
AD_TIME = Property(
    citation=Citation(
        rule_id="atf.ad-time",
        title="The bound book is written in time",
        instrument="Code of Federal Regulations, Title 27",
        clause="sections 478.122, 478.123 and 478.125",
        sources="S70 S72 S82",
        evidence=Evidence.OFFICIAL,
        says="Dealers enter an acquisition by the close of the next business day, makers by the"
        " seventh day, importers within fifteen; everybody a disposition within seven.",
        ours="A late line stays marked late.",
    ),
    proved_by=BOOK,
    severity=Severity.DUE,
)
