"""Bulletin 1: the muzzle toward nobody, and protection near a blank."""

from __future__ import annotations

from coldproof.acts.condition import WeaponAnnounced
from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.acts.setup import CameraRolled
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Citation,
    Evidence,
    Finding,
    Remedy,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.csatf.bulletins import BULLETIN_1, some
from coldproof.rules.csatf.hot import HotItem, hot_guns, is_out
from coldproof.rules.question import Question
from coldproof.state.facts import is_gun, is_handler, wears
from coldproof.state.records import Setup, Weapon
from coldproof.words.floor import Toward
from coldproof.words.people import FLOOR
from coldproof.words.sentence import told


@rule(
    Citation(
        rule_id="csatf-1.no-point-at-person",
        title="No muzzle toward a person without asking first",
        instrument=BULLETIN_1,
        clause="pointing at a person, as quoted by a state regulator",
        sources="S2 S10",
        evidence=Evidence.OFFICIAL,
        says="Point it at nobody, yourself included; if a shot needs it, first consult the property"
        " master or armorer, or a safety representative such as the first AD.",
        ours="Both are consulted, a handler and the first AD or stage manager, two people, and name"
        " one and the same mitigation. Toward a camera counts as toward a person. What was called"
        " out counts where it says more than the setup's card.",
    ),
    Severity.REFUSE,
    on=(WeaponOffered, HandoverAccepted, CameraRolled),
    cures=(Remedy.CONSULT,),
)
def no_point_at_person(q: Question) -> Finding | None:
    """Judged where a gun goes out for a setup, and again where that setup rolls."""
    if type(q.body) is CameraRolled:
        setup = q.state.setups.get(q.body.setup)
        if setup is None:
            return None
        kept: Finding | None = None
        for name, weapon in q.state.weapons.items():
            mine = weapon.setup == q.body.setup and is_gun(weapon.kit)
            if mine and is_out(q, weapon):
                kept = consulted(q, name, weapon, q.body.setup, setup)
                if kept is not HOLDS:
                    return kept
        return kept
    h = q.handing
    if h is None:
        return None
    if h.setup is None:
        return Undecided(
            (told("the setup for which {name} goes out, and what it points at", name=h.name),)
        )
    return consulted(q, h.name, h.weapon, str(h.setup_name), h.setup)


def consulted(q: Question, name: str, weapon: Weapon, setup_name: str, setup: Setup) -> Finding:
    """Find one mitigation that a handler and the floor have both named, if one is needed."""
    toward = setup.card.toward
    if toward is Toward.NOBODY and weapon.check is not None and weapon.check.calls:
        toward = weapon.check.calls[-1].toward
    if toward is Toward.NOBODY:
        return HOLDS
    what = told("a person" if toward is Toward.PERSON else "a camera")
    unit = setup.card.unit
    handlers = [c for c in setup.consulted if is_handler(q.state, c[0], unit)]
    floor = [c for c in setup.consulted if wears(q.state, c[0], FLOOR, unit)]
    lacking = told("no handler was" if not handlers else "neither first AD nor stage manager was")
    if not handlers or not floor:
        return Broken(
            told(
                "{name} would point toward {what} in setup {setup}, and {lacking} consulted",
                name=name,
                what=what,
                setup=setup_name,
                lacking=lacking,
            ),
            (setup.position,),
        )
    if any(a[0] != b[0] and a[1] is b[1] for a in handlers for b in floor):
        return HOLDS
    return Broken(
        told(
            "{name} would point toward {what} in setup {setup}, and no two people of the"
            " weapons and the floor named one mitigation",
            name=name,
            what=what,
            setup=setup_name,
        ),
        tuple(c[2] for c in setup.consulted),
    )


@rule(
    Citation(
        rule_id="csatf-1.ppe-proximity",
        title="Ears, eyes and shields near a blank",
        instrument=BULLETIN_1,
        clause="protection near blanks; shields as a copy of the Ontario guideline describes them",
        sources="S3 S4 S6 S118",
        evidence=Evidence.SECONDARY,
        says="Everybody near a blank protects ears and eyes, and the body where needed; toward a"
        " camera there is a clear shield or nobody behind the camera; the ejection side is"
        " protected too.",
        ours="Everybody listed near the unit's weapons has hearing protection on the record;"
        " everybody in front or on the ejection side has eye protection or stands behind the"
        " shield. Basis: gun peaks of about 144 to 172 dB against a limit of 140 dB [S151]. Body"
        " protection is not encoded.",
    ),
    Severity.REFUSE,
    on=(WeaponAnnounced, CameraRolled),
    cures=(Remedy.PROTECT, Remedy.MOVE_BACK),
)
def ppe_proximity(q: Question) -> Finding | None:
    """Judged at the hot call and at the roll with a hot gun."""
    guns = hot_guns(q)
    if not guns:
        return None
    missing: list[str] = []
    entries: list[int] = []
    for gun in guns:
        found = protected(q, gun)
        if isinstance(found, Broken):
            return found
        if isinstance(found, Undecided):
            missing += [m for m in found.missing if m not in missing]
            entries += found.entries
    return Undecided(tuple(missing), tuple(entries)) if missing else HOLDS


def protected(q: Question, gun: HotItem) -> Finding:
    """Find who near one gun is not protected, or what nobody has said."""
    setup = gun.setup
    if setup is None:
        return Undecided((told("the setup for which {name} is hot", name=gun.name),))
    if setup.protection is None:
        return Undecided(
            (told("who is protected, and how, in setup {setup}", setup=gun.setup_name),)
        )
    at = (setup.protection,)
    unit = q.unit(gun.unit)
    zone = () if unit is None else unit.zone
    bare = [name for name, presence in zone if presence.near and name not in setup.hearing]
    if bare:
        return Broken(
            told("no hearing protection is recorded for {people}, who are near", people=some(bare)),
            at,
        )
    blind = [name for name in setup.front if name not in setup.eyes]
    if blind and not setup.shield:
        return Broken(
            told(
                "neither eye protection nor a shield is recorded for {people}, who are in front or"
                " on the ejection side",
                people=some(blind),
            ),
            at,
        )
    toward = q.body.toward if type(q.body) is WeaponAnnounced else Toward.NOBODY
    at_camera = Toward.CAMERA in (setup.card.toward, toward)
    if at_camera and not (setup.shield or setup.remote_camera):
        return Broken(
            told(
                "{name} would fire toward a camera in setup {setup} with neither a shield nor a"
                " remote camera",
                name=gun.name,
                setup=gun.setup_name,
            ),
            at,
        )
    if not zone:
        return Undecided((told("who is near the weapons of {unit}", unit=gun.unit),))
    return HOLDS
