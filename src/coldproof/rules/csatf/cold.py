"""Bulletin 1: every gun counts as loaded, and a handler checks it before each use."""

from __future__ import annotations

from coldproof.acts.condition import NonGunChecked, WeaponAnnounced
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Right,
    Severity,
    rule,
)
from coldproof.rules.csatf.bulletins import BULLETIN_1
from coldproof.rules.question import Handing, Question
from coldproof.state.clearance import bars_on
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Cause, Check, Weapon, has_seen
from coldproof.words.floor import CallState
from coldproof.words.kit import HAND_WEAPON
from coldproof.words.sentence import told, word


@rule(
    Citation(
        rule_id="csatf-1.treat-as-loaded",
        title="Every gun counts as loaded until a handler has looked",
        instrument=BULLETIN_1,
        clause="head warning",
        sources="S2 S3 S4 S130",
        evidence=Evidence.SECONDARY,
        says="Handle every gun, real, replica or rubber, as though it were loaded; blanks kill.",
        ours="What is in an item is unknown from its arrival, and again after anything was done to"
        " it, until a handler has opened it, or touched it if it is no gun; nothing that needs it"
        " cold goes ahead before that.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, ItemsIssued, WeaponAnnounced, NonGunChecked),
    cures=(Remedy.FULL_CHECK, Remedy.CHECK_NON_GUN),
)
def treat_as_loaded(q: Question) -> Finding | None:
    """What a cold call, an issue or a handover takes for granted of each item is known."""
    body, kind = q.body, type(q.body)
    if kind is WeaponAnnounced:
        if body.call is not CallState.COLD:
            return None
    elif kind in (WeaponOffered, HandoverAccepted):
        receiver = body.to if kind is WeaponOffered else q.by
        if is_handler(q.state, receiver):
            return None
    applies = False
    for name in q.weapons:
        weapon = q.state.weapons.get(name)
        if weapon is None:
            return Broken(told("{name} was never registered, so it counts as loaded", name=name))
        if weapon.kit.weapon_class in HAND_WEAPON and not is_gun(weapon.kit):
            continue
        found = touched_only(name, weapon) if kind is NonGunChecked else unknown_load(name, weapon)
        if found is not None:
            return found
        applies = kind is not NonGunChecked
    return HOLDS if applies else None


def touched_only(name: str, weapon: Weapon) -> Broken | None:
    """Find a gun among what is checked by touch alone."""
    if not is_gun(weapon.kit):
        return None
    return Broken(told("{name} is a gun: touching it does not tell what is in it", name=name))


def unknown_load(name: str, weapon: Weapon) -> Broken | None:
    """Find why nobody can say what is in an item, if so."""
    if not is_gun(weapon.kit):
        if weapon.charged:
            return Broken(told("{name} has its charge fitted, so it counts as loaded", name=name))
        if weapon.non_gun is None:
            return Broken(
                told("no handler has touched {name} and seen that it is no gun", name=name)
            )
        return None
    for suspicion in weapon.suspicions:
        if suspicion.cause is not Cause.FAULT:
            cause, at = suspicion
            return Broken(
                told("{name} counts as loaded since this: {cause}", name=name, cause=cause), (at,)
            )
    if not weapon.load_known:
        return Broken(told("what is in {name} is not known, so it counts as loaded", name=name))
    if weapon.check is None:
        if weapon.voided is None:
            return Broken(
                told("{name} counts as loaded: no handler has checked it since", name=name)
            )
        why, at = word(weapon.voided[0]), weapon.voided[1]
        return Broken(told("{name} counts as loaded since this: {why}", name=name, why=why), (at,))
    return None


@rule(
    Citation(
        rule_id="csatf-1.check-before-use",
        title="Every place, the bore and each round, before each use",
        instrument=BULLETIN_1,
        clause="checks before use, as practice reports them",
        sources="S7 S9 S17",
        evidence=Evidence.SECONDARY,
        says="Before each use a handler opens the gun and looks at every chamber, the magazine, the"
        " feed path, the bore and each round.",
        ours="All places of the gun, all rounds in it and a clear bore, in one check later than"
        " anything that ended an earlier one; a look at some of the places is none.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted),
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK),
    needs=(Right.APPOINT_HANDLER,),
)
def check_before_use(q: Question) -> Finding | None:
    """A whole check by a handler stands, and nothing happened to the gun after it."""
    h = q.handing
    if h is None:
        return None
    check = h.weapon.check
    if check is None:
        return never_checked(h)
    at = check.sights[-1].position
    if check.spent_to is not None:
        return Broken(
            told(
                "{name} was last checked before {spent_to} took it, and not since",
                name=h.name,
                spent_to=check.spent_to,
            ),
            (at,),
        )
    if not is_handler(q.state, check.handler, h.unit):
        return Broken(
            told(
                "{handler}, who checked {name}, is no handler of {unit} today",
                handler=check.handler,
                name=h.name,
                unit=h.unit,
            ),
            (at,),
        )
    if h.weapon.bore_due is not None:
        return Broken(
            told("the bore of {name} was not seen clear", name=h.name), (h.weapon.bore_due,)
        )
    lacks = unseen(q, h, check)
    if lacks is not None:
        return Broken(lacks, (at,))
    if q.stands:
        return HOLDS
    return ended(q, h, check, at)


def unseen(q: Question, h: Handing, check: Check) -> str | None:
    """Say what a check did not see of the gun and of what is in it, or none."""
    kit, contents = h.weapon.kit, q.contents
    if len(check.chambers) != kit.chambers or len(check.magazine) != kit.magazine:
        return told(
            "{seen} of {places} places of {name} were seen",
            seen=len(check.chambers) + len(check.magazine),
            places=kit.chambers + kit.magazine,
            name=h.name,
        )
    if contents.kind == "none":
        return told("{name} was seen to hold more than empties, dummies and blanks", name=h.name)
    loaded = sum(part.count for part in h.weapon.inside)
    counted = contents.dummies + contents.blanks
    if counted == loaded:
        return None
    return told(
        "{counted} rounds were seen in {name}, and {loaded} are in it",
        counted=counted,
        name=h.name,
        loaded=loaded,
    )


def never_checked(h: Handing) -> Broken:
    """Say what there is instead of a check: part of a look, an ended check, or nothing."""
    part, voided = h.weapon.part_look, h.weapon.voided
    if part is not None:  # a finished check forgets it, so it is later than what ended the last
        if part.seen < part.places:
            return Broken(
                told(
                    "{who} saw {seen} of {places} places of {name}",
                    who=part.by,
                    seen=part.seen,
                    places=part.places,
                    name=h.name,
                ),
                (part.position,),
            )
        return Broken(
            told(
                "{who} looked at {name}, and did not begin with the empty gun",
                who=part.by,
                name=h.name,
            ),
            (part.position,),
        )
    if voided is not None:
        why, at = voided
        return Broken(
            told("{name} was not checked again after this: {why}", name=h.name, why=why), (at,)
        )
    return Broken(told("no handler has opened and checked {name}", name=h.name))


def ended(q: Question, h: Handing, check: Check, at: int) -> Broken:
    """Say which restriction the check had not seen."""
    for bar in bars_on(q.state, h.weapon, (check.handler,)):
        if any(not has_seen(sight, (bar,)) for sight in check.sights):
            return Broken(
                told(
                    "{name} was not checked again after this: {cause}",
                    name=h.name,
                    cause=word(bar.cause),
                ),
                (bar.position,),
            )
    return Broken(told("the check of {name} is over", name=h.name), (at,))
