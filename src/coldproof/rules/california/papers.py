"""California, sections 9153(b) and 9156: the handler's papers, and the course for all nearby."""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.acts.condition import WeaponAnnounced
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.acts.day import ZoneEntered
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
from coldproof.rules.california.taking import TAKING, class_of, firearms_of, taking, unit_of
from coldproof.rules.question import Question
from coldproof.state.records import Credential
from coldproof.words.kit import WeaponClass
from coldproof.words.people import Document
from coldproof.words.sentence import told

PAPERS: tuple[tuple[str, tuple[Document, ...]], ...] = (
    (
        told("weapons permit (entertainment or state)"),
        (Document.ENTERTAINMENT_PERMIT, Document.STATE_PERMIT),
    ),
    (told("federal document for possession"), (Document.FEDERAL_POSSESSION,)),
    (told("certificate of the protocol training"), (Document.PROTOCOL_TRAINING,)),
)
COURSE = told("certificate of the firearms safety course")


@rule(
    Citation(
        rule_id="cal-9153b.qualification",
        title="The handler's three papers",
        instrument=LABOR_CODE,
        clause="section 9153(b), its beginning as read; the rest from a practitioner's summary",
        sources="S53 S62",
        evidence=Evidence.OFFICIAL_SECONDARY,
        says="A handler holds a current entertainment firearms permit or a current state permit for"
        " dangerous weapons, a federal document for possession and custody, and has completed"
        " training on industry protocol, state and federal law and best practice.",
        ours="All three valid on the production day and for the class of the firearm. The wording"
        " on the federal document was not verified.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=TAKING,
    cures=(Remedy.OTHER_PERSON,),
    needs=(Right.SHOW_CREDENTIAL,),
)
def qualification(q: Question) -> Finding | None:
    """Whoever would answer for the firearm or blank shows all three papers."""
    found = taking(q)
    if found is None:
        return None
    day = q.state.day
    if day is None:
        return Undecided((told("the production day on which the papers must be valid"),))
    kinds: list[WeaponClass | None] = []
    for name in found.firearms:
        kind = class_of(q, name)
        if kind not in kinds:
            kinds.append(kind)
    missing: list[str] = []
    for person in found.people:
        known = q.state.people.get(person)
        shown = () if known is None else known.credentials
        for paper, documents in PAPERS:
            if covered(shown, documents, day, kinds):
                continue
            those = [c for c in shown if c.document in documents]
            if not those:
                missing.append(told("a {paper} of {person}", paper=paper, person=person))
                continue
            lacking = not_covered(those, day, kinds)
            if lacking is not None:
                return Broken(
                    told(
                        "the {paper} of {person} {lacking}",
                        paper=paper,
                        person=person,
                        lacking=lacking,
                    ),
                    (those[-1].position,),
                )
    return Undecided(tuple(missing)) if missing else HOLDS


def covered(
    shown: tuple[Credential, ...],
    documents: tuple[Document, ...],
    day: str,
    kinds: list[WeaponClass | None],
) -> bool:
    """Say whether one paper of a sort is valid that day and covers every class."""
    for paper in shown:
        if paper.document in documents and paper.first_day <= day <= paper.last_day:
            classes = paper.classes
            if not classes or all(kind in classes for kind in kinds):
                return True
    return False


def not_covered(shown: list[Credential], day: str, kinds: list[WeaponClass | None]) -> str | None:
    """Say why the papers of one sort do not cover the day and each class, or none if they do."""
    valid = [c for c in shown if c.first_day <= day <= c.last_day]
    if not valid:
        return told("is not valid on {day}", day=day)
    for kind in kinds:
        if not any(not c.classes or kind in c.classes for c in valid):
            return told("does not cover {kind}", kind=kind or told("an unregistered firearm"))
    return None


@rule(
    Citation(
        rule_id="cal-9156.training-proximity",
        title="The safety course for all who handle or are near",
        instrument=LABOR_CODE,
        clause="section 9156",
        sources="S55",
        evidence=Evidence.OFFICIAL,
        says="Everybody who handles firearms on set or is near them completes the industry's"
        " firearms safety course, or one that the committee accepts as equal, at the employer's"
        " cost, union member or not.",
        ours="Near means in the zone of a unit's weapons: the text read gives no distance. Who paid"
        " is recorded and stands in nobody's way.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, ItemsIssued, WeaponAnnounced, ZoneEntered),
    cures=(Remedy.MOVE_BACK, Remedy.OTHER_PERSON),
    needs=(Right.SHOW_CREDENTIAL,),
)
def training_proximity(q: Question) -> Finding | None:
    """Who hands it, who takes it and everybody in the zone has a valid certificate."""
    body = q.body
    if type(body) is ZoneEntered:
        return certified(q, body.people)
    if type(body) is WeaponAnnounced:
        guns = firearms_of(q)
        return certified(q, near(q, unit_of(q, guns[0]))) if guns else None
    found = taking(q)
    if found is None or not found.issued:
        return None
    hands = found.people + found.receivers
    return certified(q, hands + tuple(p for p in near(q, found.unit) if p not in hands))


def near(q: Question, unit_name: str | None) -> tuple[str, ...]:
    """Return who is in the zone of a unit's weapons."""
    unit = q.unit(unit_name)
    return () if unit is None else tuple([n for n, p in unit.zone if p.entered > p.left])


def certified(q: Question, people: Iterable[str]) -> Finding:
    """Each of these people has shown a certificate that is valid today."""
    day = q.state.day
    if day is None:
        return Undecided((told("the production day on which the certificates must be valid"),))
    missing: list[str] = []
    everybody = q.state.people
    for person in people:
        known = everybody.get(person)
        old: Credential | None = None
        for shown in known.credentials if known is not None else ():
            if shown.document is Document.SAFETY_COURSE:
                if shown.first_day <= day <= shown.last_day:
                    break
                old = shown
        else:
            if old is not None:
                return Broken(
                    told(
                        "the {paper} of {person} is not valid on {day}",
                        paper=COURSE,
                        person=person,
                        day=day,
                    ),
                    (old.position,),
                )
            missing.append(told("a {paper} of {person}", paper=COURSE, person=person))
    return Undecided(tuple(missing)) if missing else HOLDS
