"""Statements: after an incident, accounts in people's own words."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence
from coldproof.rules.base import Severity as Weight
from coldproof.rules.duties import Due, duty, task
from coldproof.state.model import SetState
from coldproof.words.floor import Severity

SIGNED_STATEMENT = Citation(
    rule_id="ev.signed-statement",
    title="Accounts in people's own words",
    instrument="Statement practice",
    clause="from memory",
    sources="",
    evidence=Evidence.MEMORY,
    says="A statement is in the first person and the writer's own words, with the time it was"
    " made, what was seen apart from what was heard, signed; later additions stand apart.",
    ours="Opened by an incident in which somebody was hurt, or whose items are frozen; closed by"
    " the first account. Nobody is made to give one, and who gave none is not asked. Each is"
    " sealed to who reads reports, to an investigator and to its writer; the record keeps a"
    " commitment to its words, so that none is changed later. Other witnesses read it once it was"
    " released, which the record shows.",
)


@duty(SIGNED_STATEMENT, Weight.RECORD)
def signed_statement(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each serious incident of which nobody has given an account."""
    return tuple(
        task(SIGNED_STATEMENT, name, case.position, None, case.first_account)
        for name, case in state.incidents.items()
        if case.frozen or case.severity is not Severity.NOBODY_HURT
    )
