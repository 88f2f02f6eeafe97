"""Set practice, minors: which weapons, with whose consent, and with which adult near."""

from __future__ import annotations

from coldproof.acts.custody import ItemsIssued, PassedInShot, WeaponReturned
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
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import HANDING, receiving
from coldproof.state.records import Person, Weapon
from coldproof.words.kit import WORKING, WeaponClass
from coldproof.words.sentence import told

STRICT = (*WORKING, WeaponClass.DEACTIVATED)
ALLOWING = ("california",)


@rule(
    Citation(
        rule_id="set.minors",
        title="A minor and a weapon: law, consent, and an adult near",
        instrument="Set practice; New South Wales asks for two papers; California has its own rule",
        clause="general; NSW permit conditions for those under 18",
        sources="S126",
        evidence=Evidence.OFFICIAL,
        says="A minor handles a weapon only where the law of the place and every consent allow it,"
        " within the strictest limits of class.",
        ours="A gun, working or deactivated (W1 to W6), never, unless the pack of a place that"
        " allows it is adopted (california) and consent for that class is on file; anything else"
        " but a toy, consent for its class. Either way the adult it names is here and marked near"
        " the unit's weapons. Birth dates are not in the record, only that somebody is a minor.",
    ),
    Severity.REFUSE,
    on=(*HANDING, ItemsIssued, WeaponReturned, PassedInShot),
    cures=(Remedy.WITHOUT_GUN,),
    needs=(Right.CONSENT,),
)
def minors(q: Question) -> Finding | None:
    """Each item that the act would put into a minor's hand."""
    people = q.state.people
    finding: Finding | None = None
    for name, to in receiving(q):
        person = people.get(to)
        if person is None:
            return Undecided((told("whether {to} is of age", to=to),))
        if person.minor:
            finding = handled(q, name, q.state.weapons.get(name), to, person)
            if finding is not HOLDS and finding is not None:
                return finding
    return finding


def handled(
    q: Question, name: str, weapon: Weapon | None, to: str, person: Person
) -> Finding | None:
    """Judge one weapon in one minor's hand."""
    if weapon is None:
        return Broken(told("{name} is not registered, and {to} is a minor", name=name, to=to))
    kind = weapon.kit.weapon_class
    if kind is WeaponClass.TOY:
        return None
    if kind in STRICT and not any(pack in q.state.packs for pack in ALLOWING):
        return Broken(
            told("{to} is a minor, and {name} is of class {kind}", to=to, name=name, kind=kind),
            (person.position,),
        )
    given = tuple(c for c in person.consents if kind in c.classes)
    if not given:
        return Broken(
            told("no consent for {to} covers class {kind} of {name}", to=to, kind=kind, name=name),
            (person.position,),
        )
    if any(is_near(q, consent.adult, weapon.unit) for consent in given):
        return HOLDS
    adults = ", ".join(dict.fromkeys(c.adult for c in given))
    return Broken(
        told(
            "{adults} is not marked near while {to} handles {name}", adults=adults, to=to, name=name
        ),
        (given[-1].position,),
    )


def is_near(q: Question, adult: str, unit: str | None) -> bool:
    """Say whether an adult is here and marked near a unit's weapons."""
    known = q.state.people.get(adult)
    where = q.unit(unit)
    if known is None or known.departed is not None or known.minor or where is None:
        return False
    return any(person == adult and seen.near for person, seen in where.zone)
