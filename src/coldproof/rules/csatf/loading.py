"""Bulletin 1: who loads, when, and what happens to a gun that does not work."""

from __future__ import annotations

from coldproof.acts.condition import (
    WeaponAnnounced,
    WeaponCocked,
    WeaponLoaded,
    WeaponRepaired,
)
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered
from coldproof.acts.day import MealBegan, UnitMoved
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
from coldproof.rules.csatf.bulletins import BULLETIN_1, some
from coldproof.rules.csatf.hot import hot_guns, is_out
from coldproof.rules.question import Question
from coldproof.state.facts import is_gun, is_handler, is_hot, is_qualified
from coldproof.state.records import Cause, CustodyKind, Weapon
from coldproof.words.sentence import counted, told
from coldproof.words.units import MINUTE_US


@rule(
    Citation(
        rule_id="csatf-1.load-by-qualified",
        title="A handler loads, or stands by",
        instrument=BULLETIN_1,
        clause="loading, as a rental house's sheet and a union's stage rules have it",
        sources="S5 S9",
        evidence=Evidence.SECONDARY,
        says="Only the property master or armorer, or somebody experienced right under their eyes,"
        " loads a gun or a magazine.",
        ours="A handler appointed for the unit today and qualified, who loads or is named in the"
        " same act as standing by.",
    ),
    Severity.REFUSE,
    on=(WeaponLoaded,),
    cures=(Remedy.OTHER_PERSON,),
    needs=(Right.APPOINT_HANDLER, Right.SHOW_CREDENTIAL),
)
def load_by_qualified(q: Question) -> Finding | None:
    """The loader, or the supervisor named, is a qualified handler today."""
    weapon = q.state.weapons.get(q.body.weapon)
    unit = None if weapon is None else weapon.unit
    handlers = [
        person
        for person in (q.by, q.body.supervisor)
        if person is not None and is_handler(q.state, person, unit)
    ]
    if not handlers:
        return Broken(
            told(
                "{who} is no appointed handler today and would load {weapon} with none standing by",
                who=q.by,
                weapon=q.body.weapon,
            )
        )
    if any(is_qualified(q.state, person) for person in handlers):
        return HOLDS
    return Undecided(
        (told("a qualifying document of {names} that is valid today", names=some(handlers)),)
    )


@rule(
    Citation(
        rule_id="csatf-1.load-last-moment",
        title="Load last, cock at the call",
        instrument=BULLETIN_1,
        clause="loading at the last moment, from three adaptations",
        sources="S3 S6 S8",
        evidence=Evidence.SECONDARY,
        says="Load only when ready to shoot; cock or ready nothing before it is called; safeties"
        " stay on until action.",
        ours="A warning when a gun that can go off was loaded longer ago than the production's"
        " minutes (10, if it set none), when one is cocked before the roll, and when the unit"
        " breaks for a meal or moves with one out.",
    ),
    Severity.WARN,
    on=(
        WeaponOffered,
        HandoverAccepted,
        WeaponAnnounced,
        CameraRolled,
        WeaponCocked,
        MealBegan,
        UnitMoved,
    ),
    cures=(Remedy.UNLOAD,),
)
def load_last_moment(q: Question) -> Finding | None:
    """How long a gun has been loaded, and whether it is loaded where it should not be."""
    kind = type(q.body)
    if kind is MealBegan or kind is UnitMoved:
        return out_and_hot(q)
    if kind is WeaponCocked:
        return cocked_early(q)
    if kind in (WeaponOffered, HandoverAccepted):
        h = q.handing
        if h is None or not is_hot(h.weapon):
            return None
        return idle(q, h.name, h.weapon)
    findings = [idle(q, gun.name, gun.weapon) for gun in hot_guns(q)]
    for found in findings:
        if found is not HOLDS:
            return found
    return HOLDS if findings else None


def idle(q: Question, name: str, weapon: Weapon) -> Finding:
    """Find whether a gun was loaded too long ago."""
    since = weapon.hot_since_us
    if since is None:
        return Undecided((told("when {name} was loaded", name=name),))
    if q.now_us - since <= q.number("load-idle-us"):
        return HOLDS
    minutes = counted((q.now_us - since) // MINUTE_US, "1 minute", "{count} minutes")
    return Broken(
        told("{name} was loaded {minutes} ago and was not used", name=name, minutes=minutes),
        (weapon.position,),
    )


def cocked_early(q: Question) -> Finding | None:
    """Find whether a gun that can go off would be cocked before its setup rolls."""
    weapon = q.state.weapons.get(q.body.weapon)
    if weapon is None or not is_gun(weapon.kit) or not is_hot(weapon) or weapon.setup is None:
        return None
    setup = q.state.setups.get(weapon.setup)
    if setup is not None and setup.rolled is not None:
        return HOLDS
    return Broken(
        told(
            "{weapon} would be cocked before setup {setup} rolls",
            weapon=q.body.weapon,
            setup=weapon.setup,
        )
    )


def out_and_hot(q: Question) -> Finding:
    """Find a gun that counts as loaded and is out while its unit breaks or moves."""
    out = [
        name
        for name, weapon in q.state.weapons.items()
        if weapon.unit == q.body.unit and weapon.custody.kind is CustodyKind.HELD and is_hot(weapon)
    ]
    if not out:
        return HOLDS
    what = told("breaks for a meal" if type(q.body) is MealBegan else "moves")
    return Broken(
        told(
            "{unit} {what} while this counts as loaded and is out: {names}",
            unit=q.body.unit,
            what=what,
            names=some(out),
        )
    )


OUT_OF_USE = (Cause.FAULT, Cause.ODD_REPORT)


@rule(
    Citation(
        rule_id="csatf-1.malfunction-handler-only",
        title="Only a handler mends it, and it is checked anew",
        instrument=BULLETIN_1,
        clause="malfunctions, as a rental house's sheet and a union's stage rules have it",
        sources="S5 S9",
        evidence=Evidence.SECONDARY,
        says="Only somebody qualified changes or mends a gun or clears a jam, or else it goes back"
        " to the supplier; nobody fires one whose bore is blocked.",
        ours="A fault or an odd report locks the item out: it is not loaded, handed over, given out"
        " or rolled with until a qualified handler has mended it and tested its function, or proved"
        " its bore; a new check follows either. Clearing the jam itself is never refused here.",
    ),
    Severity.REFUSE,
    on=(WeaponRepaired, WeaponLoaded, WeaponOffered, HandoverAccepted, ItemsIssued, CameraRolled),
    cures=(Remedy.OTHER_PERSON, Remedy.COLLECT),
    needs=(Right.SUPPLY, Right.SHOW_CREDENTIAL),
)
def malfunction_handler_only(q: Question) -> Finding | None:
    """Who mends it, and that nothing out of use is used."""
    kind = type(q.body)
    if kind is WeaponRepaired:
        return mended(q)
    state = q.state
    if kind in (WeaponOffered, HandoverAccepted):
        if q.handing is None:
            return None
        return out_of_use(q.handing.name, q.handing.weapon) or HOLDS
    if kind is CameraRolled:
        setup = q.body.setup
        names = [
            name
            for name, weapon in state.weapons.items()
            if weapon.setup == setup and is_out(q, weapon)
        ]
    else:
        names = [name for name in q.weapons if name in state.weapons]
    for name in names:
        found = out_of_use(name, state.weapons[name])
        if found is not None:
            return found
    return HOLDS if names else None


def out_of_use(name: str, weapon: Weapon) -> Broken | None:
    """Find an open fault, or a bore that may be blocked."""
    for suspicion in weapon.suspicions:
        if suspicion.cause in OUT_OF_USE:
            return Broken(
                told("{name} is out of use: {cause}", name=name, cause=suspicion.cause),
                (suspicion.position,),
            )
    return None


def mended(q: Question) -> Finding:
    """Find whether a qualified handler mends it and tests its function."""
    name = q.body.weapon
    if not is_handler(q.state, q.by):
        return Broken(
            told("{who} is no appointed handler today and would mend {name}", who=q.by, name=name)
        )
    if not q.body.function_tested:
        return Broken(told("the function of {name} was not tested", name=name))
    if not is_qualified(q.state, q.by):
        return Undecided((told("a qualifying document of {who} that is valid today", who=q.by),))
    return HOLDS
