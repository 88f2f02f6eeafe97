"""Set practice, ours: a first showing does not keep."""

from __future__ import annotations

from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Severity,
    rule,
)
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import HANDING
from coldproof.words.sentence import told
from coldproof.words.units import span_text


@rule(
    Citation(
        rule_id="set.clearance-life",
        title="A check is used soon or made again",
        instrument="Coldproof, our own",
        clause="a clearance is a short-lived fact; no outside text",
        sources="docs/adr",
        evidence=Evidence.OWN,
        says="A gun is handed over soon after it was checked, or it is checked again.",
        ours="30 minutes from the end of the check to the first handover under it. A production may"
        " shorten it.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.FULL_CHECK,),
)
def clearance_life(q: Question) -> Finding | None:
    """The age of an unspent check at its first handover; a re-show has a limit of its own."""
    h = q.handing
    check = q.check
    if h is None or check is None or check.spent_to is not None or check.reshown:
        return None
    age = q.now_us - check.at_us
    limit = q.number("clearance-life-us")
    if age <= limit:
        return HOLDS
    return Broken(
        told(
            "the check of {name} is {age} old, more than {limit}",
            name=h.name,
            age=span_text(age),
            limit=span_text(limit),
        ),
        (check.sights[-1].position,),
    )
