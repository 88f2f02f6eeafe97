"""Set practice on stage: each performance is a day of its own; and the words of the house."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.day import UnitClosed
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
from coldproof.rules.question import Handing, Question
from coldproof.rules.set_practice.replicas import was_at_fight_call
from coldproof.rules.set_practice.seen import HANDING
from coldproof.state.facts import is_gun, is_handler, unexplained
from coldproof.state.records import CustodyKind, Unit, Weapon
from coldproof.words.floor import Medium, SceneTag, UnitKind
from coldproof.words.kit import HOT
from coldproof.words.sentence import told


class Profile(NamedTuple):
    """How a house that is no film set speaks, and what it does beside: words, packs, habits."""

    name: str
    medium: Medium
    packs: tuple[str, ...]
    words: tuple[tuple[str, str], ...]  # our word, the house's
    habits: tuple[tuple[str, str], ...]  # what is done, the rule that judges it

    def word(self, ours: str) -> str:
        """Return the house's word for one of ours; ours if it has none of its own."""
        return next((theirs for word, theirs in self.words if word == ours), ours)


PROFILE = Profile(
    name="theatre",
    medium=Medium.STAGE,
    packs=("core", "set-practice"),
    words=(
        ("first AD", "stage manager"),
        ("first AD's deputy", "deputy stage manager"),
        ("production day", "day"),
        ("unit", "performance"),
        ("scene", "cue"),
        ("setup", "entrance"),
        ("take", "run"),
        ("roll", "go"),
        ("cut", "exit"),
        ("set", "stage"),
        ("camera", "house"),
        ("call sheet", "call"),
        ("production report", "show report"),
        ("UPM", "production manager"),
    ),
    habits=(
        ("a fight call on the same day", "set.edged-and-other"),
        ("every weapon and blank counted by two after each show", "set.theatre-per-performance"),
        ("one spare round where the house allows it", "set.load-exact-count"),
    ),
)


@rule(
    Citation(
        rule_id="set.theatre-per-performance",
        title="On stage, counted and locked for each performance",
        instrument="Set practice (theatre in the US, the UK and Australia)",
        clause="a union's rules, a stagecraft list, a stage managers' network; not a statute",
        sources="S9 S131 S132",
        evidence=Evidence.SECONDARY,
        says="For each performance the armorer gets the locked case, inspects, hands the weapon"
        " straight to the performer and takes it straight back, with no prop table between; blanks"
        " are counted before and after, and two people put their initials to it.",
        ours="As on film, with a cue for a scene. Taken out of its case for this performance, and"
        " for a fight cue a fight call of the day. Blanks are counted since the performance opened"
        " before the first is loaded, and by two people since the last was in a gun; two people"
        " count every weapon after it came back; none is left out or loaded when the"
        " performance closes.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponLoaded, UnitClosed),
    cures=(Remedy.COLLECT, Remedy.UNLOAD, Remedy.MEET, Remedy.COUNT, Remedy.LOCK_UP),
    needs=(Right.APPOINT_HANDLER,),
)
def theatre_per_performance(q: Question) -> Finding | None:
    """Judged only in a unit that is a performance."""
    kind = type(q.body)
    if kind is UnitClosed:
        unit = q.unit(q.body.unit)
        if unit is None or unit.kind is not UnitKind.PERFORMANCE:
            return None
        return after_show(q, q.body.unit, unit)
    if kind is WeaponLoaded:
        return before_load(q) if q.body.round_class in HOT else None
    h = q.handing
    unit = None if h is None else q.unit(h.unit)
    if h is None or unit is None or unit.kind is not UnitKind.PERFORMANCE:
        return None
    return straight(q, h, unit)


def straight(q: Question, h: Handing, unit: Unit) -> Finding:
    """Judge a handover in a performance: open, out of the case for it, and its fight called."""
    if not unit.open:
        return Broken(told("{unit} is closed", unit=h.unit), (unit.position,))
    issued = h.weapon.issued
    if h.weapon.unit != h.unit or issued is None or issued < unit.position:
        return Broken(
            told("{name} was not taken out of its case for {unit}", name=h.name, unit=h.unit),
            (unit.position,),
        )
    scene = None if h.setup is None else q.state.scenes.get(h.setup.card.scene)
    fight = scene is not None and SceneTag.FIGHT in scene.plan.tags
    if fight and not was_at_fight_call(q, h.receiver):
        return Broken(told("{receiver} was at no fight call today", receiver=h.receiver))
    return HOLDS


def before_load(q: Question) -> Finding | None:
    """Blanks were counted since the performance opened, before one of them goes in."""
    weapon = q.state.weapons.get(q.body.weapon)
    unit = None if weapon is None else q.unit(weapon.unit)
    if weapon is None or unit is None or unit.kind is not UnitKind.PERFORMANCE:
        return None
    lot = q.state.lots.get(q.body.lot)
    if lot is not None and lot.counted is not None and lot.counted > unit.position:
        return HOLDS
    return Broken(
        told(
            "the blanks of {lot} were not counted since {unit} opened",
            lot=q.body.lot,
            unit=weapon.unit,
        ),
        (unit.position,),
    )


def after_show(q: Question, name: str, unit: Unit) -> Finding:
    """Every weapon of the performance back and counted by two; every blank too."""
    for item, weapon in q.state.weapons.items():
        if weapon.unit == name and weapon.position > unit.position:
            found = back(q, item, weapon, unit)
            if found is not HOLDS:
                return found
    for lot_name, lot in q.state.lots.items():
        if lot.received.round_class not in HOT or lot.used is None or lot.used < unit.position:
            continue
        counted = sum(1 for _, position in lot.counts if position > lot.used)
        if counted < 2:  # noqa: PLR2004 — two people put their initials to it
            return Broken(
                told(
                    "{counted} of two people counted {lot} after {name}",
                    counted=counted,
                    lot=lot_name,
                    name=name,
                ),
                (lot.used,),
            )
        if lot.wanting > 0 or unexplained(lot):
            off = lot.wanting or unexplained(lot)
            return Broken(
                told(
                    "the blanks of {lot} are off by {off} after {name}",
                    lot=lot_name,
                    off=off,
                    name=name,
                ),
                (lot.used,),
            )
    return HOLDS


def back(q: Question, item: str, weapon: Weapon, unit: Unit) -> Finding:
    """Judge one weapon after the show: in a handler's hand or locked, empty, counted by two."""
    where = weapon.custody
    locked = where.kind in (CustodyKind.LOCKED, CustodyKind.RETIRED)
    held = where.kind is CustodyKind.HELD and is_handler(q.state, where.person)
    if not locked and not held:
        place = where.person or where.place or told("nobody")
        return Broken(
            told("{item} is not back: {kind} ({place})", item=item, kind=where.kind, place=place),
            (where.position,),
        )
    if is_gun(weapon.kit) and weapon.inside:
        many = sum(part.count for part in weapon.inside)
        return Broken(
            told("{many} rounds or cases are still in {item}", many=many, item=item),
            (where.position,),
        )
    counters = sum(1 for _, items, _, _ in unit.counted if item in items)
    if counters < 2:  # noqa: PLR2004 — two people put their initials to it
        return Broken(
            told(
                "{counters} of two people counted {item} after the show",
                counters=counters,
                item=item,
            ),
            (where.position,),
        )
    return HOLDS
