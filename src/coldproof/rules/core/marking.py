"""Who marks a flash for the picture editor has no weapon to mind meanwhile."""

from __future__ import annotations

from coldproof.acts.script import FlashMarked
from coldproof.rules.base import HOLDS, Broken, Finding, Remedy, Severity, rule
from coldproof.rules.cite import own
from coldproof.rules.question import Question
from coldproof.state.clearance import check_stands
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Weapon
from coldproof.words.people import Department
from coldproof.words.sentence import told

MARKING = (Department.SCRIPT, Department.EFFECTS, Department.SOUND)
"""Who marks: the script supervisor's, the effects' (visual ones are in it) and sound."""


@rule(
    own(
        "core.flash-marker",
        "Who marks a flash has no weapon to mind",
        "set practice that a weapon has the whole attention of who has it, made strict by us",
        "A flash is marked by the script supervisor, visual effects or sound: never by somebody who"
        " holds or watches a weapon, or who is in a check that is open.",
    ),
    Severity.REFUSE,
    on=(FlashMarked,),
    cures=(Remedy.OTHER_PERSON, Remedy.COLLECT, Remedy.LOCK_UP),
)
def flash_marker(q: Question) -> Finding | None:
    """The mark itself is kept whatever this says: a flash once seen is of use to the editor."""
    name = minds(q.state, q.by)
    if name is None:
        return HOLDS
    position = q.state.weapons[name].custody.position
    return Broken(told("{who} has {name} to mind", who=q.by, name=name), (position,))


def marks(state: SetState, person: str) -> bool:
    """Say whether a person works where flashes are marked; who does not is told, never refused."""
    known = state.people.get(person)
    return known is not None and known.department in MARKING


def minds(state: SetState, person: str) -> str | None:
    """Return a weapon that a person holds, watches, or is in an open check of; or none."""
    for name, weapon in state.weapons.items():
        held = weapon.custody
        out = held.kind is CustodyKind.HELD and person in (held.person, held.watcher)
        if out or in_open_check(state, weapon, person):
            return name
    return None


def in_open_check(state: SetState, weapon: Weapon, person: str) -> bool:
    """Say whether a person checks a weapon, looked at it in a check that stands, or is offered it.

    Once it was handed over, that is over for whoever neither has nor watches it.
    """
    if weapon.sequence is not None and weapon.sequence.handler == person:
        return True
    offer, check = weapon.offer, weapon.check
    if offer is not None and person in (offer.by, offer.to):
        return True
    if check is None or check.spent_to is not None or not check_stands(state, weapon, check):
        return False
    return person in (check.handler, *(look.person for look in check.looks))
