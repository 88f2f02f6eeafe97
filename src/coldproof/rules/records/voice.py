"""Duties of the crew's voice: work that is refused, and reports that wait."""

from __future__ import annotations

from coldproof.rules.base import Citation, Evidence
from coldproof.rules.duties import Due, duty, task
from coldproof.state.model import SetState
from coldproof.words.sentence import told
from coldproof.words.units import DAY_US

ANSWER_WITHIN_DAYS = 1  # as on the desk of who reads reports; ours, where no other was agreed

PROTECTED_ACTIVITY = Citation(
    rule_id="ret.protected-activity",
    title="Nobody is made to pay for speaking up",
    instrument="OSH Act 11(c); NM 50-9-25 and 11.5.1.20 NMAC; California Labor Code 6310, 6311",
    clause="no adverse act for raising safety, complaining, reporting or helping inspectors",
    sources="S94 S97 S98 S99",
    evidence=Evidence.OFFICIAL,
    says="Nobody is treated worse for raising safety or reporting an injury; a complaint about"
    " that is filed within 30 days, federally and in New Mexico. Refusing work is protected"
    " within limits that differ by place.",
    ours="30 days are the earliest deadline we know; others may be longer. Opened by each refusal"
    " of work, closed by the word of who refused, or of a first AD, a named deputy, a stage"
    " manager, safety or a steward who is none of the office: until then who refused is at work,"
    " whatever anybody else answers. Whether"
    " somebody was treated worse is not judged, and who reported it sealed is known to nobody"
    " here.",
)


@duty(PROTECTED_ACTIVITY)
def refusals_answered(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task for each refusal of work: to answer it.  No clock was found for it."""
    return tuple(
        task(
            PROTECTED_ACTIVITY,
            told("answer {person}, who refused work: {name}", person=one.person, name=name),
            one.position,
            None,
            one.answered,
        )
        for name, one in state.refusals.items()
    )


LADDER = Citation(
    rule_id="rep.escalation-ladder",
    title="No answer goes one rung up",
    instrument="Union practice",
    clause="supervisor or steward, then the local, then the hotline",
    sources="S101 S102 S103",
    evidence=Evidence.SECONDARY,
    says="A report goes to the supervisor, department head or steward, then to the local, then"
    " to a hotline, which is a net and takes no duty from the employer; it may be anonymous.",
    ours="On their own desk readers see which report is due on which rung, where its author lets"
    " others be asked. Here, from what a reader tells everybody: at most so many reports wait,"
    " rounded up to five. Overdue when the oldest waits longer than a day.",
)


@duty(LADDER)
def reports_answered(state: SetState, now_us: int) -> tuple[Due, ...]:
    """One task while a reader has told that reports wait; only the latest telling counts."""
    return waiting(state, LADDER)


def waiting(state: SetState, citation: Citation) -> tuple[Due, ...]:
    """Return the task of the reports that wait, as they were last told, in whole days."""
    if state.reports is None or not state.reports[0]:
        return ()
    count, days, position, at_us = state.reports
    due_us = at_us + (ANSWER_WITHIN_DAYS - days) * DAY_US
    subject = told(
        "sealed reports, at most {count}, the oldest {days} days", count=count, days=days
    )
    return (task(citation, subject, position, due_us),)
