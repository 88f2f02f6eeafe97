"""Evidence: what stays as it is after somebody was hurt, and that one case holds all its items."""

from __future__ import annotations

from coldproof.acts.case import AccountGiven, EvidenceCollected, IncidentLinked
from coldproof.acts.condition import (
    NonGunChecked,
    ProvedEmpty,
    RoundsProved,
    WeaponCocked,
    WeaponFired,
    WeaponInspected,
    WeaponLoaded,
    WeaponRepaired,
    WeaponReshown,
    WeaponTestFired,
    WeaponUnloaded,
)
from coldproof.acts.counts import LotCounted, RoundsDrawn, RoundsScrapped, RoundsSentBack
from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    WeaponOffered,
    WeaponUnlocked,
)
from coldproof.acts.kit import FunctionChecked, RoundsVerified, WeaponCharged, WeaponRetired
from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Right,
    rule,
)
from coldproof.rules.base import Severity as Weight
from coldproof.rules.question import Question
from coldproof.state.facts import is_handler, is_hot
from coldproof.state.records import Block, BlockKind, CustodyKind, Incident
from coldproof.words.floor import IncidentKind, Severity
from coldproof.words.sentence import told

TOUCHING_WEAPONS = (
    WeaponUnlocked,
    WeaponOffered,
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    ProvedEmpty,
    WeaponLoaded,
    WeaponUnloaded,
    WeaponInspected,
    WeaponReshown,
    NonGunChecked,
    WeaponCocked,
    WeaponFired,
    WeaponTestFired,
    WeaponRepaired,
    WeaponRetired,
    WeaponCharged,
    FunctionChecked,
    CameraRolled,
)
TOUCHING_ROUNDS = (
    RoundsDrawn,
    RoundsVerified,
    RoundsProved,
    RoundsScrapped,
    RoundsSentBack,
    LotCounted,
)
OF_WEAPONS = (
    IncidentKind.UNINTENDED_DISCHARGE,
    IncidentKind.HOT_WHEN_CALLED_COLD,
    IncidentKind.LIVE_ROUND,
)
MAKING_SAFE = (ProvedEmpty, WeaponUnloaded)


@rule(
    Citation(
        rule_id="ev.scene-freeze",
        title="After an injury everything stays as it is",
        instrument="Lesson of a fatal shot in 2021; 8 CCR 342 asks whether the scene was altered",
        clause="no text of its own",
        sources="S19 S31 S95",
        evidence=Evidence.SECONDARY,
        says="After the shot one gun was opened and the rounds of two others were thrown away."
        " The employer's report must say whether the scene was altered.",
        ours="From an injury on, the case's weapons and lots are frozen; if it is about weapons,"
        " so are all weapons of its unit and every opened lot. Nothing is done with them but"
        " taking into hand, locking up and handing to an agency against a receipt. A handler may"
        " open a hot gun to make it harmless by an act that answers the freeze or its case.",
    ),
    Weight.REFUSE,
    on=(*TOUCHING_WEAPONS, *TOUCHING_ROUNDS),
    needs=(Right.LIFT_HOLD,),
)
def scene_freeze(q: Question) -> Finding | None:
    """Nothing that the act touches is frozen; judged only while anything is."""
    frozen = False
    for name, block in q.state.blocks.items():
        if block.kind is not BlockKind.FREEZE:
            continue
        frozen = True
        case = q.state.incidents.get(name)
        thing = frozen_weapon(q, block, case) or frozen_lot(q, block, case)
        if thing is not None and not makes_safe(q):
            return Broken(
                told("{thing} is frozen as evidence, by {who}", thing=thing, who=block.by),
                (block.position,),
            )
    return HOLDS if frozen else None


def frozen_weapon(q: Question, block: Block, case: Incident | None) -> str | None:
    """Return a weapon of the act that a freeze reaches, or none."""
    unit = case.unit if case is not None and is_about_weapons(case) else None
    for name in touched(q):
        weapon = q.state.weapons.get(name)
        if (
            name in block.items
            or (case is not None and name in case.weapons)
            or (unit is not None and weapon is not None and weapon.unit == unit)
        ):
            return name
    return None


def touched(q: Question) -> tuple[str, ...]:
    """Return the weapons that the act touches; a roll, those that are out for its setup."""
    if type(q.body) is CameraRolled:
        return tuple(
            name
            for name, weapon in q.state.weapons.items()
            if weapon.setup == q.body.setup and weapon.custody.kind is CustodyKind.HELD
        )
    return q.weapons


def is_about_weapons(case: Incident) -> bool:
    """Say whether a case is about weapons: by its kind, or because it names one."""
    return case.kind in OF_WEAPONS or bool(case.weapons or case.lots)


def frozen_lot(q: Question, block: Block, case: Incident | None) -> str | None:
    """Return the lot of the act, for a sentence, if a freeze reaches it."""
    name = getattr(q.body, "lot", None)
    if name is None:
        return None
    lot = q.state.lots.get(name)
    reached = (
        name in block.lots
        or (case is not None and name in case.lots)
        or (case is not None and is_about_weapons(case) and lot is not None and lot.opened)
    )
    return told("lot {name}", name=name) if reached else None


def makes_safe(q: Question) -> bool:
    """Say whether a handler opens a hot gun to make it harmless, and names a freeze of it."""
    if type(q.body) not in MAKING_SAFE or not is_handler(q.state, q.by):
        return False
    weapon = q.state.weapons.get(q.body.weapon)
    if weapon is None or not is_hot(weapon):
        return False
    for name in q.act.answers:
        block = q.state.blocks.get(name)
        if block is not None and block.kind is BlockKind.FREEZE:
            return frozen_weapon(q, block, q.state.incidents.get(name)) is not None
    return False


@rule(
    Citation(
        rule_id="ev.one-case-all-items",
        title="One case holds all its items",
        instrument="Lesson of a prosecution that ended in 2024",
        clause="no text of its own",
        sources="S39",
        evidence=Evidence.SECONDARY,
        says="Ammunition that had been logged under another case number ended the prosecution.",
        ours="An account, a link and a collection name exactly one incident; what an agency takes"
        " is linked to that incident first; what belongs to an open case, or to one in which"
        ' somebody was hurt, does not leave the production otherwise. "Not relevant" is a note'
        " and unlinks nothing.",
    ),
    Weight.REFUSE,
    on=(
        AccountGiven,
        IncidentLinked,
        EvidenceCollected,
        WeaponRetired,
        RoundsScrapped,
        RoundsSentBack,
    ),
    needs=(Right.LIFT_HOLD,),
)
def one_case_all_items(q: Question) -> Finding | None:
    """One act, one case; and nothing of a case is thrown or sent away."""
    if type(q.body) in (WeaponRetired, RoundsScrapped, RoundsSentBack):
        return sent_away(q)
    named = [name for name in q.act.answers if name in q.state.incidents]
    if len(named) != 1:
        many = told("{count} incidents", count=len(named)) if named else told("no incident")
        return Broken(told("this names {many}, and each item belongs to one", many=many))
    if type(q.body) is not EvidenceCollected:
        return HOLDS
    case = q.state.incidents[named[0]]
    loose: list[str] = [name for name in q.body.weapons if name not in case.weapons]
    loose += [told("lot {name}", name=name) for name in q.body.lots if name not in case.lots]
    if loose:
        return Broken(
            told("{name} would be taken and is not linked to the case", name=loose[0]),
            (case.position,),
        )
    return HOLDS


def sent_away(q: Question) -> Finding | None:
    """Judged where there is a case that is open or in which somebody was hurt."""
    lot = getattr(q.body, "lot", None)
    judged = False
    for case in q.state.incidents.values():
        if case.investigated and case.severity is Severity.NOBODY_HURT:
            continue
        judged = True
        for name in q.weapons:
            if name in case.weapons:
                return Broken(
                    told("{name} belongs to a case ({kind})", name=name, kind=case.kind),
                    (case.position,),
                )
        if lot in case.lots:
            return Broken(
                told("lot {lot} belongs to a case ({kind})", lot=lot, kind=case.kind),
                (case.position,),
            )
    return HOLDS if judged else None
