"""Set practice, blanks: a clear bore, a tested pair, room in front, and the wait after a click."""

from __future__ import annotations

from coldproof.acts.condition import (
    ProvedEmpty,
    WeaponAnnounced,
    WeaponInspected,
    WeaponLoaded,
    WeaponUnloaded,
)
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
from coldproof.rules.question import Question
from coldproof.rules.set_practice.seen import HANDING, card_of, guns, hot_parts, is_out
from coldproof.state.facts import is_gun, is_handler, is_hot, pair_key
from coldproof.state.records import Setup, Weapon
from coldproof.words.floor import CallState, Mitigation
from coldproof.words.kit import HOT, RoundClass, WeaponClass
from coldproof.words.sentence import told


@rule(
    Citation(
        rule_id="set.bore-check-before-blank",
        title="The bore is clear before a blank goes in",
        instrument="Set practice (lesson of a death on a US film in 1993; a theatre union)",
        clause="a practitioner's account and the union's rules; not a statute",
        sources="S9 S152",
        evidence=Evidence.SECONDARY,
        says="Before any blank is loaded the bore is looked through or rodded, and always after"
        " dummies were used in that gun.",
        ours="Due again after every unload, shot, click, odd report, repair and lost sight; caps"
        " and powder charges count as blanks. Only an empty gun's bore is looked at, and never with"
        " an eye before the muzzle.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponLoaded),
    cures=(Remedy.UNLOAD, Remedy.PROVE_EMPTY, Remedy.FULL_CHECK),
)
def bore_check_before_blank(q: Question) -> Finding | None:
    """Nothing has made a bore check due since the last one, before a blank goes in or goes out."""
    if type(q.body) is WeaponLoaded:
        if q.body.round_class not in HOT:
            return None
        name = str(q.body.weapon)
        weapon = q.state.weapons.get(q.body.weapon)
        if weapon is None:
            return Broken(
                told("{name} is not registered, and nobody looked into its bore", name=name)
            )
    else:
        h = q.handing
        if h is None or not hot_parts(h.weapon):
            return None
        name, weapon = h.name, h.weapon
    if weapon.bore_due is None:
        return HOLDS
    entries = (weapon.bore_due,) if weapon.bore_due else ()
    return Broken(
        told("the bore of {name} was not seen clear since it was last used or out", name=name),
        entries,
    )


@rule(
    Citation(
        rule_id="set.blank-approved-pair",
        title="Only blanks meant for that gun, test-fired first",
        instrument="Set practice (rental houses; an Australian guideline; a theatre union)",
        clause="a rental sheet; guideline and union rules on test firing",
        sources="S6 S9 S124",
        evidence=Evidence.SECONDARY,
        says="Only blanks meant for that gun go into it, and the pair is fired once, away from"
        " people, before its first use.",
        ours="A handler approves the lot for the gun before it is loaded; the test firing is on"
        " record before the gun is called hot or handed over. Two calibers that differ never pair.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponLoaded, WeaponAnnounced),
    cures=(Remedy.UNLOAD, Remedy.TEST_FIRE),
    needs=(Right.SUPPLY,),
)
def blank_approved_pair(q: Question) -> Finding | None:
    """Approved before loading; approved and tested before it is called hot or handed over."""
    kind = type(q.body)
    if kind is WeaponLoaded:
        if q.body.round_class not in HOT:
            return None
        return pair(q, q.body.weapon, q.state.weapons.get(q.body.weapon), q.body.lot, tested=False)
    if kind is WeaponAnnounced:
        return pairs(q, guns(q)) if q.body.call is CallState.HOT else None
    h = q.handing
    return None if h is None or not h.weapon.inside else pairs(q, ((h.name, h.weapon),))


def pairs(q: Question, weapons: tuple[tuple[str, Weapon], ...]) -> Finding | None:
    """Judge every pair of a gun and the blanks in it."""
    finding: Finding | None = None
    for name, weapon in weapons:
        for part in hot_parts(weapon):
            finding = pair(q, name, weapon, part.lot, tested=True)
            if finding is not HOLDS:
                return finding
    return finding


def pair(q: Question, name: str, weapon: Weapon | None, lot: str, *, tested: bool) -> Finding:
    """Judge one gun and one lot of blanks."""
    known = q.state.lots.get(lot)
    if weapon is not None and known is not None:
        ours, theirs = weapon.kit.caliber, known.received.caliber
        if ours is not None and theirs is not None and ours != theirs:
            return Broken(
                told(
                    "{lot} is of caliber {theirs}, and {name} of {ours}",
                    lot=lot,
                    theirs=theirs,
                    name=name,
                    ours=ours,
                ),
                (known.position,),
            )
    found = q.state.pairs.get(pair_key(name, lot))
    if found is None or found.approved is None:
        return Broken(told("no handler approved {lot} for {name}", lot=lot, name=name))
    if tested and found.tested is None:
        return Broken(
            told("{name} was not test-fired with {lot}", name=name, lot=lot), (found.approved,)
        )
    return HOLDS


@rule(
    Citation(
        rule_id="set.blank-distance",
        title="Room in front of a blank",
        instrument="Set practice (US rental houses; a set's own rules; an arts school)",
        clause="rental sheets give 20 ft or more; others 10 ft or a 20 degree arc; no statute does",
        sources="S5 S6 S135 S136",
        evidence=Evidence.SECONDARY,
        says="There is no one number: the handler sets the distance for each gun, charge and"
        " direction after test firing; rental houses ask for at least 20 ft from the muzzle to any"
        " person or object.",
        ours="The larger of the production's minimum, 6,096 mm if it sets none, and what the test"
        " firing showed, against what was measured in this setup; exactly that much is enough. Less"
        " is bearable only with a mitigation named in the measure that a handler signs, and never"
        " less than the test firing showed.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponAnnounced, CameraRolled),
    cures=(Remedy.UNLOAD, Remedy.MOVE_BACK),
)
def blank_distance(q: Question) -> Finding | None:
    """Each gun called hot, handed over hot, and each hot gun out at the roll, in its setup."""
    state = q.state
    finding: Finding | None = None
    if type(q.body) is CameraRolled:
        setup = state.setups.get(q.body.setup)
        for name, weapon in state.weapons.items():
            if is_gun(weapon.kit) and is_hot(weapon) and is_out(state, name, weapon, q.body.setup):
                found = room(q, name, weapon, None if setup is None else (q.body.setup, setup))
                if found is not HOLDS:
                    return found
                finding = HOLDS
        return finding
    if type(q.body) in HANDING:
        h = q.handing
        if h is None or h.setup_name is None or h.setup is None or not hot_parts(h.weapon):
            return None
        return room(q, h.name, h.weapon, (h.setup_name, h.setup))
    if q.body.call is not CallState.HOT:
        return None
    for name, weapon in guns(q):
        found = room(q, name, weapon, card_of(state, name, weapon))
        if found is not HOLDS:
            return found
        finding = HOLDS
    return finding


def room(q: Question, name: str, weapon: Weapon, card: tuple[str, Setup] | None) -> Finding:
    """Compare what was measured in front of one gun with what it needs."""
    if card is None:
        return Undecided((told("the setup card of {name}", name=name),))
    setup_name, setup = card
    measured = next((d for d in setup.distances if d.weapon == name), None)
    if measured is None:
        return Undecided(
            (told("the distance in front of {name} in {setup}", name=name, setup=setup_name),)
        )
    needed, danger = q.number("blank-distance-mm"), 1
    for part in hot_parts(weapon):
        tested = q.state.pairs.get(pair_key(name, part.lot))
        if tested is not None:
            danger = max(danger, tested.danger_mm)
    needed = max(needed, danger)
    if measured.distance_mm >= needed:
        return HOLDS
    named = measured.mitigation is not None and measured.mitigation is not Mitigation.DISTANCE
    if named and measured.distance_mm >= danger and is_handler(q.state, measured.by):
        return HOLDS
    return Broken(
        told(
            "{distance_mm} mm are free in front of {name} in {setup}, and {needed} mm are needed",
            distance_mm=measured.distance_mm,
            name=name,
            setup=setup_name,
            needed=needed,
        ),
        (measured.position,),
    )


@rule(
    Citation(
        rule_id="set.misfire-wait",
        title="After a click: wait, and only a handler opens it",
        instrument="Set practice (a rental sheet; practitioners)",
        clause="15 s in the sheet, 60 s in a practitioner's note; 30 s and 60 s are from memory",
        sources="S6 S137",
        evidence=Evidence.SECONDARY_MEMORY,
        says="After a trigger pull without a shot the muzzle stays in a direction where it hurts"
        " nobody, everybody waits, and only a handler clears the gun.",
        ours="30 seconds, or 60 for black powder; at exactly the wait it may be opened. Until it"
        " was then proved empty, bore and all, it is handed to nobody. An odd report waits alike.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponUnloaded, ProvedEmpty, WeaponInspected),
    cures=(Remedy.WAIT, Remedy.OTHER_PERSON, Remedy.UNLOAD, Remedy.PROVE_EMPTY, Remedy.FULL_CHECK),
    needs=(Right.APPOINT_HANDLER,),
)
def misfire_wait(q: Question) -> Finding | None:
    """Judged only on a gun that clicked and was not proved empty since."""
    weapon = q.state.weapons.get(q.body.weapon)
    if weapon is None or weapon.misfired_us is None:
        return None
    name = q.body.weapon
    if type(q.body) in HANDING:
        if q.handing is None:
            return None
        return Broken(
            told("{name} clicked without a shot and was not proved empty since", name=name)
        )
    if not is_handler(q.state, q.by):
        return Broken(
            told(
                "{who} is no handler today, and would open {name} after a click",
                who=q.by,
                name=name,
            )
        )
    powder = weapon.kit.weapon_class is WeaponClass.BLACK_POWDER or any(
        part.round_class is RoundClass.POWDER_CHARGE for part in weapon.inside
    )
    wait = q.number("misfire-wait-powder-us" if powder else "misfire-wait-us")
    if q.said_us - weapon.misfired_us >= wait:
        return HOLDS
    return Broken(told("the wait after a click or an odd report of {name} is not over", name=name))
