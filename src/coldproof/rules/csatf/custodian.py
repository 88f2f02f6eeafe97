"""Bulletin 1: one custodian, never unattended, nobody's own gun."""

from __future__ import annotations

from coldproof.acts.counts import RoundsDrawn, RoundsLeft
from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    SightLost,
    WeaponLeft,
    WeaponLost,
    WeaponOffered,
    WeaponUnlocked,
)
from coldproof.acts.day import MealBegan, ZoneLeft
from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.production import DutyTaken, PersonDeparted, RoleEnded
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
from coldproof.rules.csatf.bulletins import BULLETIN_1, some
from coldproof.rules.question import Handing, Question
from coldproof.state.closing import is_accounted
from coldproof.state.facts import is_gun, is_handler, wears
from coldproof.state.records import Cause, CustodyKind, Lot, Weapon
from coldproof.words.kit import Owner
from coldproof.words.people import HANDLERS, SAFETY_SIDE
from coldproof.words.sentence import counted, told


@rule(
    Citation(
        rule_id="csatf-1.designated-custodian",
        title="One named custodian for every gun",
        instrument=BULLETIN_1,
        clause="the property master or armorer as custodian",
        sources="S4",
        evidence=Evidence.SECONDARY,
        says="One named property master or armorer gets, keeps and handles every weapon for the"
        " company, together with the company's safety representative.",
        ours="Whoever takes it out, draws rounds or hands over is appointed for the unit that day,"
        " with somebody appointed on the safety side; a gun, and anything else down to a replica"
        " with moving parts (W1 to W7), has exactly one handler who answers for it at every"
        " moment.",
    ),
    Severity.REFUSE,
    on=(WeaponUnlocked, RoundsDrawn, WeaponOffered, HandoverAccepted, ItemsIssued),
    cures=(Remedy.COLLECT, Remedy.OTHER_PERSON),
    needs=(Right.APPOINT_HANDLER, Right.APPOINT_FLOOR),
)
def designated_custodian(q: Question) -> Finding | None:
    """Who does it is appointed for the unit, and so is a safety representative."""
    kind = type(q.body)
    if kind in (WeaponOffered, HandoverAccepted):
        h = q.handing
        if h is None:
            return None
        who, unit = h.giver, h.unit
        found = answered_for(q, h)
        if found is not None:
            return found
    elif kind is ItemsIssued:
        items = [q.state.weapons[name] for name in q.weapons if name in q.state.weapons]
        kept = [weapon for weapon in items if is_accounted(weapon.kit)]
        if not kept:
            return None
        who, unit = q.by, kept[0].unit
    else:
        who, unit = q.by, q.body.unit
    if not is_handler(q.state, who, unit):
        return Broken(
            told(
                "{who} is not appointed today to keep the weapons of {unit}",
                who=who,
                unit=unit or told("any unit"),
            )
        )
    for name in q.state.people:
        if wears(q.state, name, SAFETY_SIDE, unit):
            return HOLDS
    return Broken(
        told(
            "nobody is appointed today on the safety side of {unit}", unit=unit or told("any unit")
        )
    )


def answered_for(q: Question, h: Handing) -> Broken | None:
    """Find a gun that no one handler answers for now, or would once it is taken."""
    where = h.weapon.custody
    now = where.watcher if where.person != h.giver else h.giver
    if where.kind is not CustodyKind.HELD or now is None:
        return Broken(
            told("no handler answers for {name}, which is {kind}", name=h.name, kind=where.kind),
            (where.position,),
        )
    if type(q.body) is HandoverAccepted:
        then = q.body.in_sight_of
        if then is not None and not is_handler(q.state, then, h.unit):
            return Broken(
                told(
                    "{then}, who would watch {name}, is no appointed handler today",
                    then=then,
                    name=h.name,
                )
            )
    return None


@rule(
    Citation(
        rule_id="csatf-1.never-unattended",
        title="In hand, in sight or locked",
        instrument=BULLETIN_1,
        clause="never unattended",
        sources="S20 S21",
        evidence=Evidence.SECONDARY,
        says="A weapon or round is in the hand of somebody allowed to have it, in a handler's sight"
        " or under lock; never on a cart, a table or a pew.",
        ours="A handler who eats, goes away, leaves or takes on other work watches nothing"
        " meanwhile: what only they had in sight comes back into a hand or a lock first. After a"
        " gap a gun goes to nobody until it was proved empty, and no gun does while rounds lie"
        " about that were left and not told apart since.",
    ),
    Severity.REFUSE,
    on=(
        WeaponLeft,
        SightLost,
        WeaponLost,
        RoundsLeft,
        MealBegan,
        ZoneLeft,
        DutyTaken,
        RoleEnded,
        PersonDeparted,
        WeaponOffered,
        HandoverAccepted,
    ),
    cures=(Remedy.COLLECT, Remedy.VERIFY_LOT, Remedy.FULL_CHECK, Remedy.LOCK_UP, Remedy.STAY),
)
def never_unattended(q: Question) -> Finding | None:
    """What the act would leave alone, or what was left alone before it."""
    kind = type(q.body)
    if kind is WeaponOffered or kind is HandoverAccepted:
        return after_a_gap(q)
    if kind is RoundsLeft:
        return Broken(
            told(
                "{many} of lot {lot} would lie at {place}, in no hand, sight or lock",
                many=counted(q.body.count, "1 round", "{count} rounds"),
                lot=q.body.lot,
                place=q.body.place,
            )
        )
    if kind is MealBegan:
        return over_the_meal(q)
    if kind in (WeaponLeft, SightLost, WeaponLost):
        alone = [
            name
            for name in q.weapons
            if name not in q.state.weapons or is_accounted(q.state.weapons[name].kit)
        ]
        if not alone:
            return None
        return Broken(told("in no hand, sight or lock: {names}", names=some(alone)))
    return watcher_goes(q)


def after_a_gap(q: Question) -> Finding | None:
    """Find a gap in the custody of the gun, or rounds that were left and not told apart since."""
    h = q.handing
    if h is None:
        return None
    for suspicion in h.weapon.suspicions:
        if suspicion.cause is Cause.GAP:
            return Broken(
                told(
                    "{name} was in no hand, sight or lock, and was not proved empty since",
                    name=h.name,
                ),
                (suspicion.position,),
            )
    for name, lot in q.state.lots.items():
        if lies_about(lot):
            return Broken(
                told(
                    "rounds of lot {name} were left at {left_at} and not told apart since",
                    name=name,
                    left_at=lot.left_at,
                ),
                (lot.position,),
            )
    return HOLDS


def lies_about(lot: Lot) -> bool:
    """Say whether rounds of a lot were left somewhere and nobody told them apart since."""
    return lot.left_at is not None and lot.verified < lot.received.count


def over_the_meal(q: Question) -> Finding | None:
    """Find a weapon of the unit, or rounds, that are in no handler's own hand when it eats."""
    applies = False
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        if weapon.unit != q.body.unit or not is_accounted(weapon.kit):
            continue
        if where.kind in (CustodyKind.LOCKED, CustodyKind.RETIRED):
            continue
        applies = True
        if where.kind is not CustodyKind.HELD:
            return Broken(
                told("{name} is {kind} and the unit breaks", name=name, kind=where.kind),
                (where.position,),
            )
        if not is_handler(q.state, where.person):
            return Broken(
                told(
                    "{name} is in {person}'s hand, and nobody watches over the meal",
                    name=name,
                    person=where.person,
                ),
                (where.position,),
            )
    for name, lot in q.state.lots.items():
        if lies_about(lot):
            return Broken(
                told(
                    "rounds of lot {name} lie at {left_at} and the unit breaks",
                    name=name,
                    left_at=lot.left_at,
                )
            )
        applies = applies or lot.carried > 0
        if lot.carried > 0 and not any(is_handler(q.state, who) for who in lot.carriers):
            return Broken(
                told(
                    "{many} of lot {name} in no handler's hand",
                    many=counted(lot.carried, "1 round", "{count} rounds"),
                    name=name,
                )
            )
    return HOLDS if applies else None


def watcher_goes(q: Question) -> Finding | None:
    """Find what would be in nobody's sight when people go, or take on other work."""
    body, kind = q.body, type(q.body)
    gone = body.people if kind is ZoneLeft else (body.person,)
    if kind is RoleEnded and (body.role not in HANDLERS or still_handler(q)):
        return None
    applies = False
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        if where.watcher not in gone and where.person not in gone:
            continue
        if not is_accounted(weapon.kit) or (kind is ZoneLeft and weapon.unit != body.unit):
            continue
        applies = True
        if loses_sight(q, weapon, gone):
            return Broken(
                told("{name} would be in no handler's sight", name=name), (where.position,)
            )
    if kind is PersonDeparted:
        for name, lot in q.state.lots.items():
            if lot.carried > 0 and lot.carriers == gone:
                return Broken(
                    told(
                        "{many} of lot {name} in {person}'s hand",
                        many=counted(lot.carried, "1 round", "{count} rounds"),
                        name=name,
                        person=body.person,
                    )
                )
    return HOLDS if applies else None


def loses_sight(q: Question, weapon: Weapon, gone: tuple[str, ...]) -> bool:
    """Say whether nobody would watch a weapon that one of those who go holds or watches."""
    kind, where = type(q.body), weapon.custody
    if where.person in gone and where.watcher in gone:
        # in hand, or both go together: only for good is that nobody
        return kind is PersonDeparted or kind is RoleEnded
    if where.watcher in gone:
        return True
    return kind is PersonDeparted or kind is ZoneLeft  # the hand goes, and its watcher stays


def still_handler(q: Question) -> bool:
    """Say whether a person would still be a handler today without the hat that ends."""
    rest = tuple(role for role in HANDLERS if role is not q.body.role)
    return wears(q.state, q.body.person, rest)


@rule(
    Citation(
        rule_id="csatf-1.no-personal-weapons",
        title="Nobody's own gun",
        instrument=BULLETIN_1,
        clause="personal weapons; armed guards, as Manitoba and set rules have it",
        sources="S5 S119",
        evidence=Evidence.SECONDARY,
        says="No gun or round that is privately owned comes on set; police and armed guards who"
        " play a part included, unless theirs was emptied away from the set and looked over.",
        ours="What belongs to a person or to police is taken in only by a handler, as the"
        " production's own, a gun with model and serial number; until then it goes to nobody."
        " Whose a lot of rounds is, the record does not ask.",
    ),
    Severity.REFUSE,
    on=(WeaponRegistered, WeaponOffered, HandoverAccepted),
    cures=(Remedy.OTHER_PERSON,),
    needs=(Right.SUPPLY,),
)
def no_personal_weapons(q: Question) -> Finding | None:
    """Whose it is, when it comes and when it would go into a hand."""
    body = q.body
    if type(body) is not WeaponRegistered:
        if q.handing is None:
            return None
        kit = q.handing.weapon.kit
        if kit.accepted or not is_personal(kit):
            return HOLDS
        return Broken(
            told(
                "{name} is {whose} and was not taken in by a handler",
                name=q.handing.name,
                whose=whose(kit),
            )
        )
    if not is_personal(body):
        return HOLDS
    if not body.accepted:
        return Broken(
            told(
                "{weapon} is {whose} and is not taken in by a handler",
                weapon=body.weapon,
                whose=whose(body),
            )
        )
    if not is_handler(q.state, q.by):
        return Broken(
            told(
                "{who} is no appointed handler today and would take in {weapon}",
                who=q.by,
                weapon=body.weapon,
            )
        )
    missing = []
    if is_gun(body) and body.model is None:
        missing.append(told("the model of {weapon}", weapon=body.weapon))
    if is_gun(body) and body.serial_last4 is None:
        missing.append(told("the serial number of {weapon}", weapon=body.weapon))
    return Undecided(tuple(missing)) if missing else HOLDS


def is_personal(kit: WeaponRegistered) -> bool:
    """Say whether it belongs to a person or to police."""
    return kit.owner in (Owner.PERSONAL, Owner.POLICE) or kit.owner_person is not None


def whose(kit: WeaponRegistered) -> str:
    """Say whose it is, in words."""
    if kit.owner is Owner.POLICE:
        return told("owned by police or guards")
    if kit.owner_person is None:
        return told("privately owned")
    return told("{person}'s own", person=kit.owner_person)
