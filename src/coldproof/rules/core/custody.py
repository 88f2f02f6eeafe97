"""Invariant 2: exactly one holder or place, and no hot weapon out of a handler's sight."""

from __future__ import annotations

from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    SightLost,
    SightPassed,
    WeaponCollected,
    WeaponLeft,
    WeaponLockedUp,
    WeaponLost,
    WeaponReturned,
    WeaponUnlocked,
)
from coldproof.acts.day import DayClosed
from coldproof.acts.production import PersonDeparted, RoleEnded
from coldproof.rules.base import HOLDS, Broken, Finding, Remedy, Right, Severity, rule
from coldproof.rules.cite import own
from coldproof.rules.question import Question
from coldproof.state.facts import is_gun, is_handler, is_hot, wears
from coldproof.state.records import Custody, CustodyKind
from coldproof.words.people import HANDLERS
from coldproof.words.sentence import told


@rule(
    own(
        "core.custody",
        "In a handler's hand or sight, or locked",
        "invariant 2",
        "Every gun is in one hand or one lock, and no hot one is out of a handler's sight.",
    ),
    Severity.REFUSE,
    on=(
        SightLost,
        WeaponLeft,
        WeaponLost,
        WeaponReturned,
        WeaponUnlocked,
        WeaponCollected,
        WeaponLockedUp,
        SightPassed,
        HandoverAccepted,
        DayClosed,
        RoleEnded,
        PersonDeparted,
    ),
    cures=(Remedy.STAY, Remedy.COLLECT, Remedy.LOCK_UP, Remedy.OTHER_PERSON),
    needs=(Right.APPOINT_HANDLER,),
)
def custody(q: Question) -> Finding | None:
    """What the act would leave in nobody's hand or sight."""
    kind = type(q.body)
    if kind in (DayClosed, RoleEnded, PersonDeparted):
        return left_behind(q)
    guns = [n for n in q.weapons if n not in q.state.weapons or is_gun(q.state.weapons[n].kit)]
    if not guns:
        return None
    names = ", ".join(guns)
    if kind in (SightLost, WeaponLeft, WeaponLost):
        return Broken(told("{names} would be in no handler's hand or sight", names=names))
    if kind in (WeaponUnlocked, WeaponCollected, WeaponLockedUp):
        if is_handler(q.state, q.by):
            return HOLDS
        return Broken(
            told(
                "{who} is not an appointed handler today, and would have {names} in hand",
                who=q.by,
                names=names,
            )
        )
    if kind is SightPassed and any(
        q.state.weapons[n].custody.kind is not CustodyKind.HELD
        for n in guns
        if n in q.state.weapons
    ):
        return Broken(
            told("{names} is in nobody's hand: there is no watch over it to pass on", names=names)
        )
    to = q.body.to if kind in (WeaponReturned, SightPassed) else watcher_of(q)
    if is_handler(q.state, to):
        return HOLDS
    return Broken(
        told(
            "{names} would be in the sight of {to}, who is no appointed handler today",
            names=names,
            to=to,
        )
    )


def watcher_of(q: Question) -> str:
    """Return in whose sight an accepted gun would be."""
    if is_handler(q.state, q.by):
        return q.by
    return str(q.body.in_sight_of or q.body.giver)


def nobody_left(q: Question, where: Custody) -> bool:
    """Say whether a gun out would have no handler once this person or their hat is gone."""
    gone = q.body.person
    if gone not in (where.person, where.watcher):
        return False
    if type(q.body) is PersonDeparted and gone == where.person:
        return True
    rest = [p for p in (where.person, where.watcher) if p != gone]
    return not any(is_handler(q.state, p) for p in rest)


def ends_handling(q: Question) -> bool:
    """Say whether a person who is a handler today would be none once this hat is off."""
    other = tuple(role for role in HANDLERS if role is not q.body.role)
    return is_handler(q.state, q.body.person) and not wears(q.state, q.body.person, other)


def left_behind(q: Question) -> Finding | None:
    """Find a hot gun that would have no handler when a day, a hat or a person goes."""
    if type(q.body) is RoleEnded and not ends_handling(q):
        return None
    if type(q.body) is DayClosed and q.body.day != q.state.day:
        return None
    for name, weapon in q.state.weapons.items():
        where = weapon.custody
        if where.kind is not CustodyKind.HELD or not is_hot(weapon):
            continue
        if type(q.body) is DayClosed or nobody_left(q, where):
            return Broken(
                told("{name} is out and hot, and nobody would watch it", name=name),
                (where.position,),
            )
    return HOLDS


@rule(
    own(
        "core.tray",
        "No working gun in a tray",
        "invariant 1; D6, non-guns are handed out checked as such",
        "What is given out by the tray or passed on in a shot is no gun.",
    ),
    Severity.REFUSE,
    on=(ItemsIssued, PassedInShot),
    cures=(Remedy.COLLECT,),
)
def tray(q: Question) -> Finding | None:
    """Every item of the tray."""
    for name in q.weapons:
        weapon = q.state.weapons.get(name)
        if weapon is not None and weapon.inside:
            return Broken(told("{name} has rounds in it by the books: it is a gun", name=name))
        if weapon is None or is_gun(weapon.kit):
            return Broken(
                told("{name} can take a cartridge or send something out: it is a gun", name=name)
            )
    return HOLDS
