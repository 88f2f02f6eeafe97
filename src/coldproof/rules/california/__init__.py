"""The pack `california`: Labor Code 9150-9161 as far as read, and Title 8 section 342."""

from coldproof.rules.base import Rule
from coldproof.rules.california import (
    ammunition,
    assessments,
    custody,
    definitions,
    meeting,
    papers,
    reports,
    staffing,
)
from coldproof.rules.duties import Duty, Property

CALIFORNIA: tuple[Rule, ...] = (
    custody.custody_control,
    custody.sole_handover_collect,
    custody.no_other_duties,
    meeting.safety_meeting,
    staffing.contact_and_staffing,
    papers.qualification,
    ammunition.ammunition_ban,
    papers.training_proximity,
    assessments.revise,
)
CALIFORNIA_DUTIES: tuple[Duty, ...] = (
    assessments.assessments,
    assessments.triggers,
    reports.report,
)
CALIFORNIA_PROPERTIES: tuple[Property, ...] = (definitions.DEFINITIONS,)
CALIFORNIA_NOT_ENCODED: tuple[str, ...] = (
    (
        "sections 9150, 9154 and 9157-9161, and what follows the parts read of 9151, 9152, 9152.5"
        " and 9153(b): their text was not at hand, so penalties and record-keeping are not here"
    ),
    "section 9152(a) and 9151(k): the safety advisor on tax-credit productions and their powers",
    (
        "the later subdivisions of section 9152: access to assessments, daily advisor meetings and"
        " the final safety report"
    ),
    (
        "Penal Code 29500-29535, 27805, 25510 and 29615: the permit's own terms, loan and transport"
        ", and minors"
    ),
    "Title 8 section 3203: the injury and illness prevention program",
)
