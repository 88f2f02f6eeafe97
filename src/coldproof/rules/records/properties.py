"""What the record keeps by its build, and what waits for the book or the bundle."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence, Severity
from coldproof.rules.duties import Property

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
        ours="A report has no name unless its author gives one, a coarse place and day, and no"
        " hour of its own; who reads it is said first. A line for others is written anew by a"
        " reader, and only where the author allows one. A warning when three people or fewer could"
        " have known.",
    ),
    proved_by="tests/unit/desk/floor/screens/test_sealed.py",
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
        ours="A phrase of 88 bits of chance opens the box later; a strip, signed by the server's"
        " clerk, promises that the box is on the log by an hour, and shows neither words nor"
        " author. With the phrase its author alone opens the commitment that the log keeps.",
    ),
    proved_by="tests/unit/desk/voice/test_boxes.py",
    severity=Severity.REFUSE,
)
LIMITS_AND_SHIELD = Property(
    citation=Citation(
        rule_id="rep.limits-and-shield",
        title="What a report is shielded from, and what not",
        instrument="Principles of the aviation safety reporting system and its regulator",
        clause="limits of the shield, and its window",
        sources="S100",
        evidence=Evidence.OFFICIAL,
        says="Crimes and accidents are shielded by nothing; an act that nobody meant, reported"
        " within ten days, is not punished. A production may adopt such a term in writing.",
        ours="The page asks whether somebody was hurt and whether it could be a crime, and says"
        " before anything is sealed that no promise covers such a report. Where the production"
        " adopted a promise, it says whether the day told is within it; where it did not, it says"
        " that. Nobody is judged to be shielded.",
    ),
    proved_by="tests/unit/desk/floor/screens/test_sealed.py",
    severity=Severity.REFUSE,
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
