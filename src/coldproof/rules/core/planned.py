"""The plan, held against the day: what goes out is what was planned, and a firearm was signed."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered, WeaponUnlocked
from coldproof.rules.base import (
    HOLDS,
    Broken,
    Finding,
    Remedy,
    Right,
    Severity,
    Undecided,
    rule,
)
from coldproof.rules.cite import own
from coldproof.rules.question import Question
from coldproof.state.assessed import is_current
from coldproof.state.facts import allowed_by, is_gun, is_handler, wearers
from coldproof.state.model import SetState
from coldproof.state.records import Setup, Way, Weapon
from coldproof.words.floor import Alternative
from coldproof.words.kit import HAND_WEAPON, RoundClass
from coldproof.words.people import FLOOR, HANDLERS, Role
from coldproof.words.sentence import Sentence, told
from coldproof.words.ways import FIREARM, WITHOUT, takes

HANDING = (WeaponOffered, HandoverAccepted)
SAFETY = (Role.SAFETY, Role.SAFETY_ADVISOR)


class Signing(StrEnum):
    """A side that signs a way with a real firearm."""

    HANDLER = "handler"
    FLOOR = "floor"
    SAFETY = "safety"  # where there is one


HATS_OF = {Signing.HANDLER: HANDLERS, Signing.FLOOR: FLOOR, Signing.SAFETY: SAFETY}


class Going(NamedTuple):
    """One item on its way out: with which rounds, for which setup, if that is known."""

    name: str
    weapon: Weapon
    rounds: tuple[RoundClass, ...]
    setup_name: str | None
    setup: Setup | None


@rule(
    own(
        "core.as-planned",
        "What goes out is what the shot was planned with",
        "set practice on choosing the least dangerous way, held to the plan by us",
        "Nothing more dangerous than the newest plan names for a shot is unlocked, loaded, issued"
        " or handed over for it; what is less dangerous always may be. Where nothing was chosen, no"
        " working gun is planned.",
    ),
    Severity.REFUSE,
    on=(*HANDING, ItemsIssued, WeaponUnlocked, WeaponLoaded),
    cures=(Remedy.WITHOUT_GUN,),
    needs=(Right.APPROVE_PLAN,),
)
def as_planned(q: Question) -> Finding | None:
    """Each item of the act, against the way of its shot, or what holds where none was chosen."""
    finding: Finding | None = None
    for going in goings(q):
        setup = going.setup
        said = without_card(q, going) if setup is None else for_setup(q.state, going, setup)
        if said is not None and said is not HOLDS:
            return said
        finding = finding if said is None else said
    return finding


def goings(q: Question) -> tuple[Going, ...]:
    """Return what the act would put out; an item that goes to a handler goes nowhere yet."""
    body, kind, state = q.body, type(q.body), q.state
    given: tuple[tuple[str, str], ...]
    if kind in HANDING:
        given = ((body.weapon, body.to if kind is WeaponOffered else q.by),)
    elif kind is ItemsIssued:
        given = tuple(zip(body.weapons, body.people, strict=False))
    else:
        given = tuple((name, "") for name in q.weapons)
    found = []
    for name, to in given:
        weapon = state.weapons.get(name)
        if weapon is None or (weapon.kit.weapon_class in HAND_WEAPON and not is_gun(weapon.kit)):
            continue
        if kind in HANDING and (q.handing is None if is_gun(weapon.kit) else is_handler(state, to)):
            continue
        asked = getattr(body, "setup", None)
        if kind in (WeaponUnlocked, WeaponLoaded):
            asked = card_naming(state, name, weapon)
        setup = state.setups.get(asked) if asked is not None else None
        found.append(Going(name, weapon, rounds_of(q, weapon), asked, setup))
    return tuple(found)


def card_naming(state: SetState, name: str, weapon: Weapon) -> str | None:
    """Return the latest open setup whose card names a weapon, or for which it is out."""
    found = [
        (setup.position, one)
        for one, setup in state.setups.items()
        if setup.open and (name in setup.card.weapons or weapon.setup == one)
    ]
    return max(found)[1] if found else None


def rounds_of(q: Question, weapon: Weapon) -> tuple[RoundClass, ...]:
    """Return what by the books is in it, and what the act says is or goes in."""
    body, kind = q.body, type(q.body)
    if kind is WeaponUnlocked:
        return ()  # what lies in it is found by whoever proves it empty
    found = [part.round_class for part in weapon.inside if part.count]
    if kind is WeaponLoaded:
        lot = q.state.lots.get(body.lot)
        found += [body.round_class, *(() if lot is None else (lot.received.round_class,))]
    if kind is WeaponOffered:
        found += [RoundClass.DUMMY] * bool(body.dummies) + [RoundClass.BLANK] * bool(body.blanks)
    return tuple(dict.fromkeys(found))


def ways_of(state: SetState, setup: Setup) -> tuple[Way, ...]:
    """Return the ways that may be meant by a card: one where it names its shot, else all.

    What was chosen for an older version still speaks of a shot of which nothing was said since.
    """
    known, shot = speaking(state, (setup.card.scene,)), setup.card.of_shot
    for named in () if shot is None else (shot, None):
        for way in known:
            if way.shot == named:
                return (way,)
    return known


def speaking(state: SetState, scenes: Container[str]) -> tuple[Way, ...]:
    """Return the ways that speak of scenes: older ones until the newest plan has one for all."""
    mine = [way for way in state.ways.values() if way.scene in scenes]
    whole = [way.scene for way in mine if way.shot is None and is_current(state, way)]
    return tuple(way for way in mine if way.scene not in whole or is_current(state, way))


def unsaid(state: SetState, scene: str, going: Going, shot: str | None = None) -> bool:
    """Say whether an item may be for a shot of which nothing was chosen, and is a working gun.

    A production that chose no way at all, or only in an old record's words, plans on paper: there
    the classes of the scene's own plan are its word, if it names any.
    """
    planned = state.scenes.get(scene)
    if planned is None or fits_default(going):
        return False
    shots = {way.shot for way in speaking(state, (scene,))}
    if shots:
        left = (shot,) if shot is not None else planned.shots
        return None not in shots and any(one not in shots for one in left)
    if any(not way.bare for way in state.ways.values()):
        return True
    classes = planned.plan.classes
    return bool(classes) and going.weapon.kit.weapon_class not in classes


def fits_default(going: Going) -> bool:
    """Say whether an item may go out where nothing was chosen: by a way without a working gun."""
    return any(misfit(going, way) is None for way in WITHOUT)


def not_said(way: Way) -> Sentence:
    """Say that nothing was chosen for the newest version, as before it was."""
    return told(
        "how {scene} is to be shot by the newest version of its plan; it was {way} before",
        scene=way.scene,
        way=way.chosen,
    )


def misfit(going: Going, way: Alternative) -> Sentence | None:
    """Say what of an item does not fit a way; none: it fits, or is less dangerous."""
    kit = going.weapon.kit
    if not allowed_by(way, kit):
        return told(
            "{name} is more than that ({weapon_class})",
            name=going.name,
            weapon_class=kit.weapon_class,
        )
    for kind in going.rounds:
        if not takes(way, kind):
            return told("{kind} would be in {name}", kind=kind, name=going.name)
    return None


def for_setup(state: SetState, going: Going, setup: Setup) -> Finding | None:
    """Judge an item that goes out for a setup whose card is known."""
    ways = ways_of(state, setup)
    scene, shot = setup.card.scene, setup.card.of_shot
    wrong = [(way, why) for way in ways if (why := misfit(going, way.chosen)) is not None]
    open_shot = unsaid(state, scene, going, shot)
    if open_shot and not ways:
        return Broken(
            told(
                "nothing was chosen for {scene}, so no working gun is planned, and {name} is one"
                " ({weapon_class})",
                scene=scene,
                name=going.name,
                weapon_class=going.weapon.kit.weapon_class,
            ),
            (state.scenes[scene].position,),
        )
    if not wrong and not open_shot:
        return HOLDS if any(is_current(state, way) for way in ways) else None
    entries = tuple(way.position for way, _ in wrong)
    for way, _ in wrong:
        if not is_current(state, way):
            return Undecided((not_said(way),), entries)
    meant = shot is None or any(way.shot in (shot, None) for way in ways)
    if open_shot or len(wrong) < len(ways) or not meant:
        words = told(
            "which shot of {scene} {setup} is, and how that is planned",
            scene=scene,
            setup=going.setup_name,
        )
        return Undecided((words,), entries)
    way, why = wrong[0]
    because = told("{scene} is planned as {way}, and {why}", scene=scene, way=way.chosen, why=why)
    return Broken(because, entries)


def without_card(q: Question, going: Going) -> Finding | None:
    """Judge an item for which no card speaks: drawn for the day, or handed over for nothing told.

    A gun is drawn for the scenes that its unit has on the schedule today: one that none of them is
    planned with stays where it is.
    """
    state = q.state
    if type(q.body) is WeaponLoaded or not is_gun(going.weapon.kit):
        return None  # judged when it goes out
    scheduled: tuple[str, ...] = ()
    if type(q.body) is WeaponUnlocked:
        listed = state.schedule.get(f"{state.day}|{q.body.unit}")
        scheduled = () if listed is None else listed.scenes
        if not scheduled:
            return None  # judged when it goes out
    ways = speaking(state, scheduled or state.scenes)
    open_scenes = {name for name in scheduled or state.scenes if unsaid(state, name, going)}
    known = open_scenes | {way.scene for way in ways}
    if not known or (scheduled and known != set(scheduled)):
        return None
    fits = [way for way in ways if misfit(going, way.chosen) is None]
    if fits and (scheduled or (len(fits) == len(ways) and not open_scenes)):
        return HOLDS if any(is_current(state, way) for way in ways) else None
    for way in ways:
        if way not in fits and not is_current(state, way):
            return Undecided((not_said(way),), (way.position,))
    if scheduled:
        because = told(
            "nothing on today's schedule of {unit} is planned with {name}",
            unit=q.body.unit,
            name=going.name,
        )
        entries = [way.position for way in ways]
        return Broken(because, tuple(entries or (state.scenes[n].position for n in scheduled)))
    return Undecided((told("a setup card that says what {name} is for", name=going.name),))


@rule(
    own(
        "core.real-gun-signed",
        "A real firearm has a reason and signatures",
        "set practice on choosing the least dangerous way, made strict by us",
        "A real firearm goes to a performer only for a shot with a written reason why nothing less"
        " will do, signed by a handler, by who runs the floor, and by the safety side if there is"
        " one: as many different people, by the hats that each had when signing.",
    ),
    Severity.REFUSE,
    on=HANDING,
    cures=(Remedy.WITHOUT_GUN,),
    needs=(Right.APPROVE_PLAN,),
)
def real_gun_signed(q: Question) -> Finding | None:
    """Every way that may be meant; who chose it signed by that, and counts for one side only."""
    h = q.handing
    if h is None or h.weapon.kit.weapon_class not in FIREARM:
        return None
    if h.setup is None:
        return signed_for_any(q.state, h.name, h.unit)
    judged = False
    for way in ways_of(q.state, h.setup):
        if not way.is_signed:
            continue
        judged = True
        if not is_current(q.state, way):
            return Undecided((not_said(way),), (way.position,))
        if way.reason is None:
            return Broken(
                told(
                    "{scene} is planned as {way}, and nobody wrote why nothing less will do",
                    scene=way.scene,
                    way=way.chosen,
                ),
                (way.position,),
            )
        lacks = len(unsigned(q.state, way, h.unit))
        if lacks:
            return Broken(
                told(
                    "{scene} is planned as {way}, and {n} more of a handler, the floor and the"
                    " safety side must sign that",
                    scene=way.scene,
                    way=way.chosen,
                    n=lacks,
                ),
                (way.position,),
            )
    return HOLDS if judged else None


def signed_for_any(state: SetState, name: str, unit: str | None) -> Finding | None:
    """Judge a firearm of which no card says what it is for: every way that it could be for."""
    ways = [way for way in speaking(state, state.scenes) if way.is_signed]
    for way in ways:
        if not is_current(state, way) or way.reason is None or unsigned(state, way, unit):
            words = told("a setup card that says what {name} is for", name=name)
            return Undecided((words,), (way.position,))
    return HOLDS if ways else None


def unsigned(state: SetState, way: Way, unit: str | None) -> tuple[Signing, ...]:
    """Return which sides have no signer of their own; there is a safety side on the open day."""
    return open_sides(bool(wearers(state, SAFETY)), signers(way), signed_as(way, unit))


def signers(way: Way) -> tuple[str, ...]:
    """Return who stands behind a way: who chose it, and who signed it since."""
    return tuple(person for person, _ in way.signed)


def signed_as(way: Way, unit: str | None = None) -> Callable[[str, tuple[Role, ...]], bool]:
    """Return what says whether somebody signed a way with one of some hats, of a unit or any.

    A hat counts that was there when they signed: none given since, and one taken off since too.
    """
    signed = dict(way.signed)

    def can(person: str, roles: tuple[Role, ...]) -> bool:
        return any(
            hat.role in roles and (unit is None or not hat.units or unit in hat.units)
            for hat in signed.get(person, ())
        )

    return can


def open_sides(
    safety: bool, people: Iterable[str], can: Callable[[str, tuple[Role, ...]], bool]
) -> tuple[Signing, ...]:
    """Return which sides none of these people can sign for, each person counted for one side.

    `safety` says whether there is a safety side; `can`, whether somebody has one of some hats.
    """
    sides = [side for side in Signing if safety or side is not Signing.SAFETY]
    covered: dict[tuple[Signing, ...], None] = {(): None}
    for person in people:
        seats = [side for side in sides if can(person, HATS_OF[side])]
        more = ((*taken, seat) for taken in covered for seat in seats if seat not in taken)
        covered |= dict.fromkeys(more)
    best = max(covered, key=len)
    return tuple(side for side in sides if side not in best)
