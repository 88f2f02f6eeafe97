"""California, section 9153(a)(1)-(3): custody, the one who hands over, no other duties."""

from __future__ import annotations

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    SightPassed,
    WeaponCollected,
    WeaponOffered,
    WeaponReturned,
    WeaponUnlocked,
)
from coldproof.acts.production import DutyTaken, RoleAppointed
from coldproof.acts.setup import CameraRolled
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
from coldproof.rules.california.definitions import (
    FIREARM_PART,
    LABOR_CODE,
)
from coldproof.rules.california.taking import (
    GIVING,
    TAKING,
    Taking,
    firearms_of,
    out_for,
    out_with,
    taking,
)
from coldproof.rules.question import Question
from coldproof.state.facts import is_handler, wears
from coldproof.state.records import CustodyKind
from coldproof.words.people import HANDLERS, PERFORMERS, Role
from coldproof.words.sentence import told, word

BESIDE_HANDLING = (*HANDLERS, Role.RANGE_MASTER, Role.STEWARD)
"""Hats that are no other duty: the three roles, the range that the rounds ask for, the union's."""


@rule(
    Citation(
        rule_id="cal-9153a1.custody-control",
        title="In a handler's custody, for one of four purposes",
        instrument=LABOR_CODE,
        clause="section 9153(a)(1)",
        sources="S53",
        evidence=Evidence.OFFICIAL,
        says="A firearm or blank is used only to rehearse, train an actor, film or otherwise make"
        " content, and only while a qualified property master, armorer or assistant property"
        " master has custody and control of it.",
        ours="Control means an appointed handler's hand or sight. A setup's purpose is always one"
        " of the four, so a firearm handed over for no setup, or for one that is over, has none."
        " The handler's papers are judged by cal-9153b.qualification.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(*TAKING, CameraRolled),
    cures=(Remedy.COLLECT, Remedy.OTHER_PERSON),
    needs=(Right.APPOINT_HANDLER,),
)
def custody_control(q: Question) -> Finding | None:
    """Who would have it or watch it is an appointed handler, and there is a purpose."""
    if type(q.body) is CameraRolled:
        return watched(q)
    found = taking(q)
    if found is None:
        return None
    for person in found.people:
        if not is_handler(q.state, person, found.unit):
            return Broken(
                told(
                    "{person} wears none of the three handlers' hats today, and {what} would be in"
                    " their custody",
                    person=person,
                    what=found.what,
                )
            )
    if not found.issued:
        return HOLDS
    if found.setup_name is None:
        return Undecided((told("the setup that {what} is handed over for", what=found.what),))
    if found.setup is None:
        return Undecided((told("the card of setup {setup}", setup=found.setup_name),))
    if not found.setup.open:
        return Broken(
            told(
                "setup {setup} is over, so {what} would be out for no purpose",
                setup=found.setup_name,
                what=found.what,
            ),
            (found.setup.position,),
        )
    return HOLDS


def watched(q: Question) -> Finding | None:
    """Every firearm that is out for the setup that rolls is in an appointed handler's sight."""
    setup = q.state.setups.get(q.body.setup)
    out = out_for(q, q.body.setup)
    if setup is None or not out:
        return None
    for name in out:
        where = q.state.weapons[name].custody
        if where.watcher is None:
            return Broken(
                told(
                    "{name} is out in setup {setup} and in no handler's sight",
                    name=name,
                    setup=q.body.setup,
                ),
                (where.position,),
            )
        if not is_handler(q.state, where.watcher, setup.card.unit):
            return Broken(
                told(
                    "{name} is out in the sight of {watcher}, who is no handler today",
                    name=name,
                    watcher=where.watcher,
                ),
                (where.position,),
            )
    return HOLDS


@rule(
    Citation(
        rule_id="cal-9153a2.sole-handover-collect",
        title="Only a handler hands it over and takes it back",
        instrument=LABOR_CODE,
        clause="section 9153(a)(2)",
        sources="S53",
        evidence=Evidence.OFFICIAL,
        says="Only that qualified person gives the firearm to the performer or stand-in during the"
        " scene, and only that person or another of the three roles takes it back afterwards.",
        ours="Stunt and background performers count as performers. The giver has the gun in hand:"
        " a gun that somebody else holds is not handed over by a handler.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(*GIVING, PassedInShot, WeaponReturned, WeaponCollected),
    cures=(Remedy.COLLECT, Remedy.OTHER_PERSON),
    needs=(Right.APPOINT_HANDLER,),
)
def sole_handover_collect(q: Question) -> Finding | None:
    """Handler to performer, performer to handler, and nobody in between."""
    kind = type(q.body)
    if kind is PassedInShot or kind is WeaponReturned or kind is WeaponCollected:
        return taken_back(q)
    found = taking(q)
    if found is None or not found.issued:
        return None
    giver = found.people[0]
    if not is_handler(q.state, giver, found.unit):
        return Broken(
            told(
                "{giver} is no handler today, and would hand over {what}",
                giver=giver,
                what=found.what,
            )
        )
    for name in found.firearms:
        weapon = q.state.weapons.get(name)
        where = None if weapon is None else weapon.custody
        if where is None or where.kind is not CustodyKind.HELD or where.person != giver:
            held = None if where is None else where.person or where.place
            at = () if where is None else (where.position,)
            return Broken(
                told(
                    "{name} is not in {giver}'s hand ({held})",
                    name=name,
                    giver=giver,
                    held=held or word("nobody"),
                ),
                at,
            )
    return to_performers(q, found)


def to_performers(q: Question, found: Taking) -> Finding:
    """Each receiver wears a performer's or stand-in's hat today."""
    for person in found.receivers:
        if not wears(q.state, person, PERFORMERS, found.unit):
            return Broken(
                told("{person} wears no performer's or stand-in's hat today", person=person)
            )
    if len(found.receivers) < len(found.firearms):
        return Undecided((told("who would take each of {what}", what=found.what),))
    return HOLDS


def taken_back(q: Question) -> Finding | None:
    """A firearm that leaves a performer's hand goes into a handler's."""
    guns = firearms_of(q)
    if not guns:
        return None
    names = ", ".join(guns)
    if type(q.body) is WeaponCollected:
        if is_handler(q.state, q.by):
            return HOLDS
        return Broken(
            told("{who} is no handler today, and would collect {names}", who=q.by, names=names)
        )
    if is_handler(q.state, q.body.to):
        return HOLDS
    return Broken(
        told(
            "{names} would go from {who} to {to}, who is no handler today",
            names=names,
            who=q.by,
            to=q.body.to,
        )
    )


@rule(
    Citation(
        rule_id="cal-9153a3.no-other-duties",
        title="The handler does nothing else",
        instrument=LABOR_CODE,
        clause="section 9153(a)(3)",
        sources="S53",
        evidence=Evidence.OFFICIAL,
        says="From preparing a firearm until it is out of use and locked away, whoever handles it"
        " has no other duty.",
        ours="Out of use means locked or gone for good; a firearm in the hand or the watch counts."
        " Any other work on the record and any other hat of the day is another duty, except a"
        " second handler's hat, range master and union steward.",
        in_force_from=FIREARM_PART,
    ),
    Severity.REFUSE,
    on=(
        WeaponUnlocked,
        WeaponOffered,
        HandoverAccepted,
        ItemsIssued,
        SightPassed,
        WeaponLoaded,
        DutyTaken,
        RoleAppointed,
    ),
    cures=(Remedy.OTHER_PERSON, Remedy.LOCK_UP),
    needs=(Right.DROP_DUTY,),
)
def no_other_duties(q: Question) -> Finding | None:
    """No other work beside a firearm that is out, and no firearm out beside other work."""
    if type(q.body) is DutyTaken or type(q.body) is RoleAppointed:
        return taken_on(q)
    found = taking(q)
    if found is None:
        return None
    for person in found.people:
        other = other_work(q, person)
        if other is not None:
            return Broken(
                told(
                    "{person} also works as {work}, and {what} would be out",
                    person=person,
                    work=other[0],
                    what=found.what,
                ),
                (other[1],),
            )
    return HOLDS


def other_work(q: Question, person: str) -> tuple[str, int] | None:
    """Return one other duty that a person has today, and where it was recorded."""
    known = q.state.people.get(person)
    if known is None:
        return None
    if known.duties:
        return known.duties[0]
    day = q.state.day or ""
    for hat in known.appointments:
        if hat.role not in BESIDE_HANDLING and hat.is_on(day):
            return hat.role, hat.position
    return None


def taken_on(q: Question) -> Finding | None:
    """Other work is not taken on while a firearm is in the person's hand or watch."""
    body = q.body
    day = q.state.day or ""
    if type(body) is RoleAppointed:
        over = body.last_day is not None and body.last_day < day
        if body.role in BESIDE_HANDLING or body.first_day > day or over:
            return None
        work = body.role
    else:
        work = body.duty
    if not is_handler(q.state, body.person):
        return None
    out = out_with(q, body.person)
    if not out:
        return HOLDS
    position = q.state.weapons[out[0]].custody.position
    return Broken(
        told(
            "{person} has {names} out, and would work as {work}",
            person=body.person,
            names=", ".join(out),
            work=work,
        ),
        (position,),
    )
