"""The plan, held against the day: what goes out is what was planned."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from coldproof.acts.condition import WeaponLoaded
from coldproof.acts.custody import HandoverAccepted, ItemsIssued, WeaponOffered, WeaponUnlocked
from coldproof.acts.setup import CameraRolled
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
from coldproof.rules.question import Question, is_one_of_us
from coldproof.state.assessed import is_current, is_in_plan
from coldproof.state.facts import (
    allowed_by,
    is_gun,
    is_handler,
    is_kept,
    names_of,
    takes_rounds,
    unit_now,
)
from coldproof.state.model import SetState
from coldproof.state.records import CustodyKind, Setup, Way, Weapon
from coldproof.words.floor import Alternative
from coldproof.words.kit import HAND_WEAPON, RoundClass, WeaponClass
from coldproof.words.sentence import Sentence, told
from coldproof.words.ways import WITHOUT, alike, same_name, shows, takes

HANDING = (WeaponOffered, HandoverAccepted)
DRAWING = (WeaponUnlocked, WeaponLoaded)


class Going(NamedTuple):
    """One item on its way out, or out: with which rounds, for which setup, if that is known."""

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
        " or handed over for it, and the camera rolls on no such gun; what is less dangerous always"
        " may be. Where nothing was chosen, no working gun is planned. What an open setup names is"
        " drawn for it until its cut.",
    ),
    Severity.REFUSE,
    on=(*HANDING, ItemsIssued, WeaponUnlocked, WeaponLoaded, CameraRolled),
    cures=(Remedy.WITHOUT_GUN, Remedy.COLLECT, Remedy.CUT),
    needs=(Right.APPROVE_PLAN,),
)
def as_planned(q: Question) -> Finding | None:
    """Each item of the act, against the way of its shot, or what holds where none was chosen."""
    return first_against(
        without_card(q, going) if going.setup is None else for_card(q, going, going.setup)
        for going in goings(q)
    )


def for_card(q: Question, going: Going, setup: Setup) -> Finding | None:
    """Judge an item by every card that may be its setup's; what is drawn learns for which."""
    found = first_against(for_setup(q.state, going, card) for card in cards_of(setup))
    if type(q.body) not in DRAWING:
        return found
    if isinstance(found, Broken):
        because = told(
            "{setup} is open for {name}: {why}; if it is done, call its cut and close it",
            setup=going.setup_name,
            name=going.name,
            why=found.because,
        )
        return Broken(because, found.entries)
    if isinstance(found, Undecided):
        missing = tuple(
            told(
                "{what}; or {setup}, open for {name}, cut and closed",
                what=what,
                setup=going.setup_name,
                name=going.name,
            )
            for what in found.missing
        )
        return Undecided(missing, found.entries)
    return found


def cards_of(setup: Setup) -> tuple[Setup, ...]:
    """Return a setup by each card that may be its own: of two, one may not have known the other."""
    return (setup, *(setup._replace(card=card) for card in setup.unseen))


def first_against(findings: Iterable[Finding | None]) -> Finding | None:
    """Return the first that stands in the way; else that it holds, if that was found of any."""
    finding: Finding | None = None
    for said in findings:
        if said is not None and said is not HOLDS:
            return said
        finding = finding if said is None else said
    return finding


def goings(q: Question) -> tuple[Going, ...]:
    """Return what the act would put out, or roll on; what goes to a handler goes nowhere yet."""
    body, kind, state = q.body, type(q.body), q.state
    given: tuple[tuple[str, str], ...]
    if kind in HANDING:
        given = ((body.weapon, body.to if kind is WeaponOffered else q.by),)
    elif kind is ItemsIssued:
        given = tuple(zip(body.weapons, body.people, strict=False))
    elif kind is CameraRolled:
        given = tuple((name, "") for name in guns_out(state, body.setup))
    else:
        given = tuple((name, "") for name in q.weapons)
    found = []
    for name, to in given:
        weapon = state.weapons.get(name)
        if weapon is None or not (kind is WeaponLoaded or is_planned(weapon)):
            continue
        if kind in HANDING and (q.handing is None if is_gun(weapon.kit) else is_handler(state, to)):
            continue
        asked = getattr(body, "setup", None)
        setup = state.setups.get(asked) if asked is not None else None
        going = Going(name, weapon, rounds_of(q, weapon), asked, setup)
        found.append(for_a_card(q, going) if kind in DRAWING else going)
    return tuple(found)


def is_planned(weapon: Weapon) -> bool:
    """Say whether ways to shoot a scene speak of it: of no blade or bow, unless it takes rounds."""
    kit = weapon.kit
    return kit.weapon_class not in HAND_WEAPON or takes_rounds(kit) or weapon.shown


def guns_out(state: SetState, setup: str) -> tuple[str, ...]:
    """Return the guns out for a setup, or named by a card of its, in hands that are given guns."""
    begun = state.setups.get(setup)
    named = () if begun is None else names_of(begun)
    found = []
    for name, weapon in state.weapons.items():
        where, near = weapon.custody, unit_now(state, weapon)
        unit = near if begun is None else begun.card.unit
        is_out = weapon.setup == setup or (name in named and near in (None, unit))
        is_one = is_gun(weapon.kit) or weapon.shown or bool(weapon.inside)
        is_held = where.kind is CustodyKind.HELD and is_one
        if is_out and is_held and where.person and not is_one_of_us(state, where.person, unit):
            found.append(name)
    return tuple(found)


def for_a_card(q: Question, going: Going) -> Going:
    """Return it for the latest setup under way whose card names it, or for which it is out.

    Of several, for one that it fits: for which of them it goes out is asked then.  What is drawn
    for one unit is for no card of another.  A card that was cut, and did not roll since, keeps
    nothing in the store: what goes out for its next take is judged when it goes; but it still
    says what is loaded between takes.
    """
    state, unit = q.state, getattr(q.body, "unit", None)
    cards = [
        going._replace(setup_name=name, setup=setup)
        for name, setup in sorted(state.setups.items(), key=lambda one: -one[1].position)
        if is_kept(state, name, going.name, unit)
    ]
    for one in cards:
        if one.setup is not None and for_setup(state, one, one.setup) in (None, HOLDS):
            return one
    if type(q.body) is WeaponUnlocked:
        cards = [one for one in cards if one.setup is not None and not one.setup.freed]
    return cards[0] if cards else going


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

    A shot spelled otherwise than any may be the one that it is like, or have no word of its own;
    what was chosen for one shot in two spellings speaks of it in both.
    What was chosen for an older version still speaks of a shot of which nothing was said since.
    """
    known, shot = speaking(state, (setup.card.scene,)), setup.card.of_shot
    if shot is None:
        return known
    same = tuple(way for way in known if way.shot is not None and same_name(way.shot, shot))
    own = same if any(way.shot == shot for way in same) else ()
    near = tuple(way for way in known if way.shot is None or alike(way.shot, shot))
    return own or near or known


def speaking(state: SetState, scenes: Container[str]) -> tuple[Way, ...]:
    """Return the ways that speak of scenes: older ones until the newest plan has one for all."""
    mine = [way for way in state.ways.values() if way.scene in scenes]
    whole = [way.scene for way in mine if way.shot is None and is_current(state, way)]
    return tuple(way for way in mine if way.scene not in whole or is_current(state, way))


def unsaid(state: SetState, scene: str, going: Going, shot: str | None = None) -> bool:
    """Say whether an item may be for a shot of which nothing was chosen, and is a working gun.

    Without the name of a shot it may be for any.  A production that plans on paper has the classes
    of the scene's own plan for its word, if that names any.
    """
    if fits_default(going):
        return False
    ways, paper = speaking(state, (scene,)), on_paper(state)
    shots = {way.shot for way in ways}
    if shots and not (paper and not any(is_current(state, way) for way in ways)):
        return None not in shots and shot not in shots
    planned = state.scenes.get(scene)
    if not paper:
        return True
    classes = () if planned is None else planned.plan.classes
    return bool(classes) and going.weapon.kit.weapon_class not in classes


def on_paper(state: SetState) -> bool:
    """Say whether the production chose no way at all, or only in an old record's words."""
    return all(way.bare for way in state.ways.values())


def fits_default(going: Going) -> bool:
    """Say whether an item may go out where nothing was chosen: by a way without a working gun.

    Not a deactivated gun with a round in it: that needs the word for it.
    """
    if going.weapon.kit.weapon_class is WeaponClass.DEACTIVATED and any(
        kind is not RoundClass.EMPTY for kind in going.rounds
    ):
        return False
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
    shown = going.weapon.shown or shows(kit.weapon_class, going.rounds)
    if not allowed_by(way, kit, shown=shown):
        said = {"name": going.name, "weapon_class": kit.weapon_class}
        if allowed_by(way, kit):  # but for what was told of it since
            return told("{name} takes rounds, whatever its class says ({weapon_class})", **said)
        return told("{name} is more than that ({weapon_class})", **said)
    for kind in going.rounds:
        if not takes(way, kind):
            return told("{kind} would be in {name}", kind=kind, name=going.name)
    return None


def for_setup(state: SetState, going: Going, setup: Setup) -> Finding | None:
    """Judge an item that goes out for a setup whose card is known."""
    ways = ways_of(state, setup)
    scene, shot = setup.card.scene, setup.card.of_shot
    planned = state.scenes.get(scene)
    wrong = [(way, why) for way in ways if (why := misfit(going, way.chosen)) is not None]
    open_shot = unsaid(state, scene, going, shot)
    if open_shot and (not ways or on_paper(state)):
        return Broken(
            told(
                "nothing was chosen for {scene}, so no working gun is planned, and {name} is one"
                " ({weapon_class})",
                scene=scene,
                name=going.name,
                weapon_class=going.weapon.kit.weapon_class,
            ),
            (setup.position if planned is None else planned.position,),
        )
    if not wrong and not open_shot:
        return fitting(state, going, ways)
    if shot is None and is_solid(going) and may_be_for(state, scene, going, ways):
        return fitting(state, going, [way for way in ways if misfit(going, way.chosen) is None])
    spoken = shot is None or any(way.shot is None or alike(way.shot, shot) for way in ways)
    if not spoken and fits_default(going):
        return None  # nothing was chosen for its shot, and it is no working gun
    entries = tuple(way.position for way, _ in wrong)
    for way, _ in wrong:
        if not is_current(state, way):
            return Undecided((not_said(way),), entries)
    meant = any(way.shot in (shot, None) for way in ways) or (shot is None and not is_solid(going))
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


def is_solid(going: Going) -> bool:
    """Say whether it is no more than rubber, and nothing is in it."""
    return misfit(going, Alternative.RUBBER) is None


def may_be_for(state: SetState, scene: str, going: Going, ways: Sequence[Way]) -> bool:
    """Say whether what no card names a shot for is let out for any shot: by its word, or by none.

    Of a shot that was planned by name, and of which nothing was chosen, no word speaks.
    """
    said, planned = [way.shot for way in ways], state.scenes.get(scene)
    if any(misfit(going, way.chosen) is None and is_in_plan(state, way) for way in ways):
        return True
    named = () if planned is None or None in said else planned.sure
    return not all(any(one is not None and alike(one, shot) for one in said) for shot in named)


def fitting(state: SetState, going: Going, ways: Sequence[Way]) -> Finding | None:
    """Judge an item that every way lets out: an older one lets no working gun out any more.

    On paper nobody says a word of the new version, and there is nothing to say.
    """
    old = [way for way in ways if not is_current(state, way)]
    if old and not on_paper(state) and not fits_default(going):
        return Undecided((not_said(old[0]),), (old[0].position,))
    return HOLDS if len(old) < len(ways) else None


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
    if fits and scheduled:
        return fitting(state, going, [way for way in fits if is_current(state, way)] or fits)
    if fits and len(fits) == len(ways) and not open_scenes:
        return fitting(state, going, fits)
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
        known_scenes = [state.scenes[name] for name in scheduled if name in state.scenes]
        return Broken(because, tuple(entries or (one.position for one in known_scenes)))
    return Undecided((told("a setup card that says what {name} is for", name=going.name),))
