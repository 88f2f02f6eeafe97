"""Set practice, what is called out: "cold", with how many dummies; "hot", with how many blanks."""

from __future__ import annotations

from coldproof.acts.condition import WeaponAnnounced
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
from coldproof.rules.question import Handing, Question
from coldproof.rules.set_practice.seen import (
    HANDING,
    current,
    ended_by,
    guns,
    hot_parts,
    is_out,
    where_none,
    why_none,
)
from coldproof.state.clearance import bars_on, contents_of, unit_bars, witnesses_of
from coldproof.state.facts import hot_inside, is_gun, is_handler, is_hot, wears
from coldproof.state.records import Call, Check, Weapon, has_seen
from coldproof.words.floor import CallState
from coldproof.words.kit import Charge, RoundClass
from coldproof.words.people import FLOOR, HANDLERS
from coldproof.words.sentence import told, word
from coldproof.words.units import span_text

STRENGTH = (Charge.NONE, Charge.QUARTER, Charge.HALF, Charge.FULL)
COLD = ("empty", "dummy")
CALLERS = (*FLOOR, *HANDLERS)


@rule(
    Citation(
        rule_id="set.announce-cold",
        title='"Cold" is called on a check just seen',
        instrument="Set practice (US)",
        clause='practice; "cold gun" stands in no statute',
        sources="S17 S29",
        evidence=Evidence.SECONDARY,
        says='Before a gun is handed over, "cold gun" is called out so that everybody hears: it'
        " says that the gun has just been checked.",
        ours="The caller wears the first AD's, deputy's or stage manager's hat, saw the whole check"
        " themselves and did not make it, and says the number that was counted, the same in each"
        " gun named. A handler checks, the floor calls: both. Each new showing needs its own call.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponAnnounced),
    cures=(Remedy.RESHOW, Remedy.FULL_CHECK, Remedy.ANNOUNCE),
    needs=(Right.APPOINT_FLOOR,),
)
def announce_cold(q: Question) -> Finding | None:
    """On the call itself, each gun named; on a handover, that a call of this showing was made."""
    if type(q.body) is WeaponAnnounced:
        return cold_call(q) if q.body.call is CallState.COLD else None
    h = q.handing
    return None if h is None else called_cold(q, h)


def cold_call(q: Question) -> Finding | None:
    """Judge a cold call: a standing check by a handler, only dummies, seen by who calls."""
    state = q.state
    finding: Finding | None = None
    for name in q.weapons:
        weapon = state.weapons.get(name)
        if weapon is None:
            return Broken(told("{name} is not registered, and would be called cold", name=name))
        if not is_gun(weapon.kit):
            continue
        check = current(state, weapon)
        if check is None:
            return Broken(
                told(
                    "{name} would be called cold, and {why}",
                    name=name,
                    why=why_none(q.state, name, weapon),
                ),
                where_none(weapon),
            )
        why = no_cold(q, name, weapon, check)
        if why is not None:
            return Broken(why, (check.sights[-1].position,))
        finding = HOLDS
    return finding


def no_cold(q: Question, name: str, weapon: Weapon, check: Check) -> str | None:
    """Say why a gun whose check stands is not called cold so, or by this person; or none."""
    by, seen = q.by, contents_of(check)
    if seen.kind not in COLD:
        return told("{name} would be called cold with more than dummies in it", name=name)
    if not is_handler(q.state, check.handler):
        return told(
            "{handler}, who checked {name}, is no handler today", handler=check.handler, name=name
        )
    if check.handler == by:
        return told("{who} checked {name}, and somebody else calls it", who=by, name=name)
    if by not in witnesses_of(q.state, weapon, check):
        return told("{who} did not see the whole check of {name}", who=by, name=name)
    if q.body.dummies != seen.dummies or q.body.blanks:
        return told(
            "{name} would be called with {dummies} dummies and {blanks} blanks, and the check"
            " counted {counted} dummies",
            name=name,
            dummies=q.body.dummies,
            blanks=q.body.blanks,
            counted=seen.dummies,
        )
    if wears(q.state, by, FLOOR, weapon.unit):
        return None
    return told(
        "{who} is no first AD, deputy or stage manager, and would call {name}", who=by, name=name
    )


def called_cold(q: Question, h: Handing) -> Finding | None:
    """Find a cold call of the current showing by the floor, of who saw it, with its count."""
    check = h.weapon.check
    if check is None or not q.stands:
        why = why_none(q.state, h.name, h.weapon)
        return Broken(
            told("{name} was not called cold: {why}", name=h.name, why=why), where_none(h.weapon)
        )
    seen = q.contents
    if seen.kind == "blank":
        return None
    for call in check.calls:
        if (
            call.state is CallState.COLD
            and (call.dummies, call.blanks) == (seen.dummies, 0)
            and call.by in q.witnesses
            and wears(q.state, call.by, FLOOR, h.unit)
            and heard(q, h.weapon, call)
        ):
            return HOLDS
    return Broken(
        told(
            "{name} was not called cold with {dummies} dummies by the floor since it was last"
            " shown",
            name=h.name,
            dummies=seen.dummies,
        ),
        (check.sights[-1].position,),
    )


def heard(q: Question, weapon: Weapon, call: Call) -> bool:
    """Say whether a call had seen every restriction on the gun."""
    return has_seen(call.sight, bars_on(q.state, weapon, (call.by,)))


@rule(
    Citation(
        rule_id="set.announce-hot",
        title='"Hot" is called with count and charge, just before',
        instrument="Set practice (US)",
        clause="practice; not a statute",
        sources="S8 S27",
        evidence=Evidence.SECONDARY,
        says="When a blank is in a gun, that and its charge are called out to all, and everybody"
        " who will hear the shot is warned just before.",
        ours="Called since the check by the floor or a handler, with the count of blanks and the"
        " strongest charge that was loaded; at the roll the call is at most 5 minutes old. What is"
        " loaded and unknown counts as hot. The direction called is kept and not compared.",
    ),
    Severity.REFUSE,
    on=(*HANDING, WeaponAnnounced, CameraRolled),
    cures=(Remedy.UNLOAD, Remedy.FULL_CHECK, Remedy.ANNOUNCE),
)
def announce_hot(q: Question) -> Finding | None:
    """On the call its count and charge; on a handover and a roll, that the call was made."""
    kind = type(q.body)
    if kind is WeaponAnnounced:
        return hot_call(q) if q.body.call is CallState.HOT else None
    if kind is CameraRolled:
        return hot_roll(q)
    h = q.handing
    if h is None:
        return None
    if not hot_inside(h.weapon):
        return None
    check = h.weapon.check
    if check is None:
        return Broken(
            told("{name} is hot by the books, and was not called so since any check", name=h.name)
        )
    if not q.stands:
        return Broken(
            told("{name} is hot, and {why}", name=h.name, why=why_none(q.state, h.name, h.weapon)),
            where_none(h.weapon),
        )
    return called_hot(q, h.name, h.weapon, check, None)


def hot_call(q: Question) -> Finding | None:
    """Judge a hot call: the count and the charge of what the standing check found."""
    finding: Finding | None = None
    for name, weapon in guns(q):
        check = current(q.state, weapon)
        if check is None:
            return Broken(
                told(
                    "{name} would be called hot, and {why}",
                    name=name,
                    why=why_none(q.state, name, weapon),
                ),
                where_none(weapon),
            )
        seen = contents_of(check)
        at = (check.sights[-1].position,)
        if q.body.blanks != seen.blanks:
            return Broken(
                told(
                    "{name} would be called with {blanks} blanks, and the check counted {counted}",
                    name=name,
                    blanks=q.body.blanks,
                    counted=seen.blanks,
                ),
                at,
            )
        charge = charge_in(q, name, weapon)
        if isinstance(charge, Undecided):
            return charge
        if q.body.charge is not charge:
            return Broken(
                told(
                    "{name} would be called with charge {charge}, and {loaded} was loaded",
                    name=name,
                    charge=word(q.body.charge.value),
                    loaded=word(charge.value),
                ),
                at,
            )
        finding = HOLDS
    return finding


def charge_in(q: Question, name: str, weapon: Weapon) -> Charge | Undecided:
    """Return the strongest charge in a gun; one that nobody told is undecided."""
    strongest = Charge.NONE
    for part in hot_parts(weapon):
        charge = part.charge
        if charge is Charge.NONE and part.round_class is not RoundClass.PRIMER_ONLY:
            lot = q.state.lots.get(part.lot)
            charge = Charge.UNKNOWN if lot is None else lot.received.charge
            charge = Charge.UNKNOWN if charge is Charge.NONE else charge
        if charge is Charge.UNKNOWN:
            return Undecided(
                (told("the charge of the blanks of {lot} in {name}", lot=part.lot, name=name),)
            )
        if STRENGTH.index(charge) > STRENGTH.index(strongest):
            strongest = charge
    return strongest


def hot_roll(q: Question) -> Finding | None:
    """Every hot gun that is out for the setup was called, and lately."""
    finding: Finding | None = None
    for name, weapon in q.state.weapons.items():
        if not is_gun(weapon.kit) or not is_hot(weapon):
            continue
        if not is_out(q.state, name, weapon, q.body.setup):
            continue
        if weapon.check is None:
            return Broken(
                told(
                    "{name} is hot or of unknown load, and {why}",
                    name=name,
                    why=why_none(q.state, name, weapon),
                ),
                where_none(weapon),
            )
        lent = unit_bars(q.state, weapon, q.body.setup)
        # a handler may hold it still, for a setup of another unit
        gun = weapon._replace(bars=weapon.bars + lent) if lent else weapon
        end = ended_by(q.state, gun, weapon.check)
        if end is not None:
            return Broken(
                told("the check of {name} ended: {cause}", name=name, cause=word(end[0])),
                (end[1],),
            )
        found = called_hot(q, name, gun, weapon.check, q.number("hot-call-life-us"))
        if found is not HOLDS:
            return found
        finding = HOLDS
    return finding


def called_hot(
    q: Question, name: str, weapon: Weapon, check: Check, life_us: int | None
) -> Finding:
    """Find a hot call of the current showing with its count and charge, and not too old."""
    seen = contents_of(check)
    charge = charge_in(q, name, weapon)
    if isinstance(charge, Undecided):
        return charge
    old = 0
    for call in check.calls:
        if (
            call.state is CallState.HOT
            and call.blanks == seen.blanks
            and call.charge is charge
            and (wears(q.state, call.by, CALLERS, weapon.unit))
            and heard(q, weapon, call)
        ):
            if life_us is None or q.now_us - call.at_us <= life_us:
                return HOLDS
            old = q.now_us - call.at_us
    at = (check.sights[-1].position,)
    if old and life_us is not None:
        return Broken(
            told(
                "{name} was called hot {old} ago, and a call counts for {limit}",
                name=name,
                old=span_text(old),
                limit=span_text(life_us),
            ),
            at,
        )
    return Broken(
        told(
            "{name} was not called hot with {blanks} blanks, charge {charge}, since its check",
            name=name,
            blanks=seen.blanks,
            charge=word(charge.value),
        ),
        at,
    )
