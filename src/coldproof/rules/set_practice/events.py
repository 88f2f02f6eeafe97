"""Set practice, after a discharge that nobody meant: looked into, put right, told, signed."""

from __future__ import annotations

from coldproof.acts.voice import WorkReleased
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Right,
    Severity,
    rule,
)
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import HANDING, same_unit
from coldproof.state.facts import wears
from coldproof.state.records import Unmeant
from coldproof.words.people import Role
from coldproof.words.sentence import told


@rule(
    Citation(
        rule_id="set.unintended-discharge-stop",
        title="A discharge nobody meant stops weapon work",
        instrument="Set practice, after the New Mexico OHSB's findings of 2022",
        clause="findings: two discharges were not investigated; as told by the regulator and press",
        sources="S10 S13 S25",
        evidence=Evidence.SECONDARY,
        says="When a gun fires and nobody meant it to, weapon work stops until that was looked"
        " into, put right, and everybody was told.",
        ours="A gun found hot when it was called cold counts too. It reaches every gun of the unit,"
        " until an investigation that found and corrected the cause is on record and every handler,"
        " first AD or stage manager and UPM (where nobody is, the producer) of the unit was at a"
        " corrective meeting. From the second such event on, a producer signs the release too.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WorkReleased),
    needs=(Right.RELEASE_STOP,),
)
def unintended_discharge_stop(q: Question) -> Finding | None:
    """Every such event of the unit; on a release, the events whose stop it names."""
    events = q.state.unmeant
    if not events:
        return None
    if type(q.body) is WorkReleased:
        finding: Finding | None = None
        for event in events:
            if any(name in q.act.answers for name in event.ids):
                finding = followed(event)
                if finding is not HOLDS:
                    return finding
        return finding
    h = q.handing
    if h is None:
        return None
    for event in events:
        if same_unit(event.unit, h.unit):
            finding = followed(event)
            if finding is not HOLDS:
                return finding
    return producer_signed(q, h.unit)


def followed(event: Unmeant) -> Finding:
    """Judge what followed one event: investigated, and all whom it concerns told."""
    what = ", ".join(event.weapons) or told("a gun")
    entries = (event.position,)
    if event.investigated is None:
        return Broken(
            told("what happened with {what} was not investigated and put right", what=what), entries
        )
    if event.absent is None:
        return Broken(
            told("no corrective meeting was held on what happened with {what}", what=what), entries
        )
    if event.absent:
        missing = ", ".join(event.absent)
        return Broken(
            told(
                "not at the corrective meeting on what happened with {what}: {missing}",
                what=what,
                missing=missing,
            ),
            entries,
        )
    return HOLDS


def producer_signed(q: Question, unit: str | None) -> Finding | None:
    """From the second event on, all but one carry a producer's signature."""
    events = q.state.unmeant
    signed = sum(
        1 for event in events if any(wears(q.state, p, (Role.PRODUCER,)) for p in event.signed)
    )
    if signed < len(events) - 1:
        last = events[-1]
        return Broken(
            told(
                "no producer signed the release after the latest of {events} such events",
                events=len(events),
            ),
            (last.position,),
        )
    return HOLDS if any(same_unit(event.unit, unit) for event in events) else None
