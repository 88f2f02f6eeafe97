"""California, Title 8 section 342: the employer's report of a death or serious injury."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence
from coldproof.rules.duties import Due, duty, task
from coldproof.rules.numbers import NUMBERS
from coldproof.state.model import SetState
from coldproof.state.records import Incident
from coldproof.words.floor import Agency, Severity

SECTION_342 = Citation(
    rule_id="cal-342.report",
    title="Report a death or serious injury to the state within 8 hours",
    instrument="California Code of Regulations, Title 8",
    clause="section 342",
    sources="S95",
    evidence=Evidence.OFFICIAL,
    says="A death or serious injury is reported at once, at the latest 8 hours after the employer"
    " knew or with diligence would have known; up to 24 hours only in exigent circumstances. The"
    " report says, among other things, whether scene or instrument was altered.",
    ours="Serious covers each stay in hospital, amputation and lost eye. The clock shows 8 hours,"
    " the earliest we know; it closes only by a report told to be complete that answers whether"
    " the scene was altered.",
)


@duty(SECTION_342)
def report(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each death or admission."""
    limit = NUMBERS["cal-report-us"].value
    return tuple(
        task(SECTION_342, name, case.position, case.learned_us + limit, reported(case))
        for name, case in state.incidents.items()
        if case.severity in (Severity.DEATH, Severity.ADMISSION)
    )


def reported(case: Incident) -> int | None:
    """Return the complete report to the agency that answers whether the scene was altered."""
    for told in case.told:
        if told.agency is Agency.CAL_OSHA and told.complete and told.altered is not None:
            return told.position
    return None
