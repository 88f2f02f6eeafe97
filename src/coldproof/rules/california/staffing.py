"""California, section 9153(a)(5)-(6): whom to reach on compliance, and enough handlers."""

from __future__ import annotations

from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    SightPassed,
    WeaponOffered,
    WeaponUnlocked,
)
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.california.definitions import FIREARM_PART, LABOR_CODE
from coldproof.rules.california.taking import Taking, out_with, taking
from coldproof.rules.question import Question
from coldproof.words.sentence import told


@rule(
    Citation(
        rule_id="cal-9153a5-6.contact-and-staffing",
        title="A contact on the call sheet, and enough handlers",
        instrument=LABOR_CODE,
        clause="section 9153(a)(5) and (6)",
        sources="S53",
        evidence=Evidence.OFFICIAL,
        says="The employer names somebody whom performers, crew, unions and the state's agency can"
        " reach on compliance, and engages enough qualified handlers.",
        ours="The contact is on the call sheet. Enough means: no handler has more firearms in hand"
        " or watch than the lead handler said one can watch, and none watches two units at once.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(WeaponUnlocked, WeaponOffered, HandoverAccepted, ItemsIssued, SightPassed),
    cures=(Remedy.LOCK_UP, Remedy.OTHER_PERSON),
    needs=(Right.ADOPT, Right.EMPLOY),
)
def contact_and_staffing(q: Question) -> Finding | None:
    """A contact of today on the call sheet, and no handler with too many or in two units."""
    found = taking(q)
    if found is None:
        return None
    lacking = no_contact(q)
    if lacking is not None:
        return lacking
    most = q.state.per_handler
    if most is None:
        return Undecided(
            (told("how many firearms one handler can watch, by the lead handler's word"),)
        )
    for person in found.people:
        trouble = too_many(q, found, person, most)
        if trouble is not None:
            return trouble
    return HOLDS


def no_contact(q: Question) -> Broken | None:
    """Find that nobody can be reached on compliance today, or that the call sheet names nobody."""
    day = q.state.day or ""
    left_out: Broken | None = None
    for contact in q.state.contacts.values():
        if not contact.first_day <= day <= contact.last_day:
            continue
        known = q.state.people.get(contact.person)
        if known is None or known.departed is not None:
            continue
        if contact.on_call_sheet:
            return None
        left_out = Broken(
            told(
                "{person} is the contact on compliance, and no call sheet says so",
                person=contact.person,
            ),
            (contact.position,),
        )
    return left_out or Broken(told("nobody is published as today's contact on compliance"))


def too_many(q: Question, found: Taking, person: str, most: int) -> Broken | None:
    """Find that a handler would have more firearms than one can watch, or in two units."""
    out = out_with(q, person)
    for name in out:
        weapon = q.state.weapons[name]
        if name not in found.firearms and found.unit and weapon.unit not in (None, found.unit):
            return Broken(
                told(
                    "{person} watches {name} of {unit}, and {what} would be out with {other}",
                    person=person,
                    name=name,
                    unit=weapon.unit,
                    what=found.what,
                    other=found.unit,
                ),
                (weapon.custody.position,),
            )
    many = len(out) + sum(1 for name in found.firearms if name not in out)
    if many > most:
        return Broken(
            told(
                "{person} would have {many} firearms in hand or watch, and {most} at most",
                person=person,
                many=many,
                most=most,
            )
        )
    return None
