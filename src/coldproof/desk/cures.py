"""Cures: what people here can do with their hands so that a no becomes no longer a no (D7).

Remedies are tried in a fixed order on a stage, the act is judged again after each, at most 12 of
them, and those that were not needed are dropped.  Where the act would bring a gun into play, first
stands always: do it without this gun.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.condition import (
    WeaponAnnounced,
    WeaponCocked,
    WeaponFired,
    WeaponLoaded,
    WeaponTestFired,
)
from coldproof.acts.counts import RoundsDrawn, RoundsLeft
from coldproof.acts.custody import (
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    SightLost,
    SightPassed,
    WeaponLeft,
    WeaponOffered,
    WeaponReturned,
    WeaponUnlocked,
)
from coldproof.acts.named import weapons_named
from coldproof.acts.setup import CameraRolled, SetupBegun
from coldproof.desk.remedies import PLAYS, others
from coldproof.desk.remedies.where import in_the_way
from coldproof.desk.stage import Stage
from coldproof.rules.base import Remedy, Right
from coldproof.rules.judge import Verdict, judge
from coldproof.state.facts import is_gun, touches, wearers
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.words.kit import LOOKALIKE, WeaponClass
from coldproof.words.people import FLOOR
from coldproof.words.sentence import told

MAX_STEPS = 12
LEAVING = (WeaponLeft, SightLost, RoundsLeft, WeaponReturned, SightPassed)
"""Acts for which the remedy is not to do them, but to keep what is in hand or sight."""
IN_PLAY = (
    WeaponUnlocked,
    WeaponOffered,
    HandoverAccepted,
    ItemsIssued,
    PassedInShot,
    RoundsDrawn,
    WeaponLoaded,
    WeaponCocked,
    WeaponAnnounced,
    WeaponFired,
    WeaponTestFired,
    SetupBegun,
    CameraRolled,
)
"""Acts that bring a gun into play: what they are for can be done without it."""
NEVER = told("Nobody here can make this yes.")
HEAVY = (Remedy.UNLOAD, Remedy.PROVE_EMPTY, Remedy.FULL_CHECK)
"""Tried only when lighter ones do not suffice: a second showing must not cost a whole check."""
AGAIN = told("Then ask again: without an open day not everything can be judged.")
KEEP = told("keep it in a handler's hand or sight")


class Cures(NamedTuple):
    """What would cure a refusal: things to do, in order, and what needs a person with the right.

    `found` says whether the things to do, all done, end the refusal; `acts` is what was played on
    the stage to find out, for tests and never for the record.
    """

    found: bool
    steps: tuple[str, ...]
    needs: tuple[str, ...]
    acts: tuple[Act, ...] = ()
    remedies: tuple[Remedy, ...] = ()


def cures(state: SetState, act: Act, now_us: int, packs: tuple[str, ...] | None = None) -> Cures:
    """Return what would cure the refusal of an act; nothing when it is not refused."""
    verdict = judge(state, act, now_us, packs)
    if not verdict.refused:
        return Cures(True, (), ())
    without = without_gun(state, act)
    first = () if not without else (Remedy.WITHOUT_GUN,)
    order, end = search(state, act, now_us, packs, HEAVY)
    if end.refused:
        order, end = search(state, act, now_us, packs)
    if end.refused:
        found = by_others(state, act, now_us, packs) or a_day_first(state, act, now_us, packs)
        if found is None:
            return Cures(False, (*without, *instead(act, verdict)), rights(state, end))
        return found._replace(steps=(*without, *found.steps))
    kept = needed(state, act, now_us, packs, order)
    stage = Stage(state, act, now_us)
    said = [PLAYS[r](stage) for r in kept]
    return Cures(
        True,
        (*without, *(s for s in said if s)),
        (),
        tuple(stage.played),
        (*first, *kept),
    )


def instead(act: Act, verdict: Verdict) -> tuple[str, ...]:
    """Say what to do instead of an act that nothing can make yes."""
    if Remedy.STAY in wanted(verdict) and isinstance(act.body, LEAVING):
        return (KEEP,)
    return (NEVER,)


def by_others(
    state: SetState, act: Act, now_us: int, packs: tuple[str, ...] | None
) -> Cures | None:
    """Say what somebody with the right, or another person, does where that ends the refusal.

    With what hands do after it, and without what is not needed; none where nothing ends it.
    """

    def after(plays: Sequence[others.Play]) -> tuple[Stage, dict[others.Play, str]]:
        stage, said = Stage(state, act, now_us), dict[others.Play, str]()
        for play in plays:
            if words := play(stage, packs):
                said[play] = words
        return Stage(stage.state, stage.act, stage.now_us), said

    def ends(plays: Sequence[others.Play]) -> bool:
        stage, _ = after(plays)
        return not search(stage.state, stage.act, stage.now_us, packs)[1].refused

    kept = list(after(others.BY_OTHERS)[1])
    if not kept or not ends(kept):
        return None
    for play in tuple(kept):
        fewer = [one for one in kept if one is not play]
        kept = fewer if ends(fewer) else kept
    stage, said = after(kept)
    order, _ = search(stage.state, stage.act, stage.now_us, packs)
    hands = needed(stage.state, stage.act, stage.now_us, packs, order)
    last = [said.pop(play) for play in others.ON_THE_ACT if play in said]
    done = [words for remedy in hands if (words := PLAYS[remedy](stage))]
    return Cures(False, (*said.values(), *done, *last), ())


def a_day_first(
    state: SetState, act: Act, now_us: int, packs: tuple[str, ...] | None
) -> Cures | None:
    """Say what opens a day, where none is open and that takes something out of the way.

    Before it nobody wears a hat, and most of what is in the way then is not for long.
    """
    if state.day is not None:
        return None
    before, stage = judge(state, act, now_us, packs), Stage(state, act, now_us)
    said = [play(stage, packs) for play in (others.open_day, others.open_unit)]
    opened = judge(stage.state, stage.question(), stage.now_us, packs)
    if len(in_the_way(opened)) >= len(in_the_way(before)):
        return None
    stands = tuple(right for right in rights(state, opened) if right in STANDING)
    return Cures(False, (*(words for words in said if words), AGAIN), stands)


def without_gun(state: SetState, act: Act) -> tuple[str, ...]:
    """Say the first remedy of all, with a non-gun that is here if there is one.

    None where the act brings no gun into play: a stop is not released with another prop.
    """
    if not isinstance(act.body, IN_PLAY):
        return ()
    spare = spares(state, tuple(weapons_named(act.body)))
    if not spare:
        return (told("Do it without this gun: play the moment without one."),)
    words = told(
        "Do it without this gun: use {name}, or play the moment without one.", name=spare[0]
    )
    return (words,)


def spares(state: SetState, mine: Sequence[str]) -> list[str]:
    """Return the other weapons that are no guns: solid ones, then lookalikes, then the rest.

    None that a stop reaches: it would be refused like the gun.
    """
    stops = [block for block in state.blocks.values() if block.kind is BlockKind.STOP]
    found = [
        name
        for name, weapon in state.weapons.items()
        if name not in mine
        and not (is_gun(weapon.kit) or weapon.suspicions)
        and not any(touches(stop, name, weapon.unit, None) for stop in stops)
    ]

    def order(name: str) -> tuple[bool, bool]:
        kind = state.weapons[name].kit.weapon_class
        return kind is not WeaponClass.RUBBER, kind not in LOOKALIKE

    return sorted(found, key=order)


def wanted(verdict: Verdict) -> tuple[Remedy, ...]:
    """Return the remedies that the rules in the way list, in the fixed order."""
    listed = {remedy for judged in in_the_way(verdict) for remedy in judged.rule.cures}
    return tuple(remedy for remedy in Remedy if remedy in listed)


STANDING = {
    Right.RELEASE_STOP: (BlockKind.STOP,),
    Right.LIFT_HOLD: (BlockKind.HOLD, BlockKind.FREEZE),
    Right.READY: (BlockKind.NOT_READY,),
    Right.END_WITHHOLDING: (BlockKind.WITHHELD,),
    Right.ANSWER_HAZARD: (BlockKind.HAZARD,),
}
"""Rights that are named only while there is something of theirs: nothing is invented."""

HATS = {Right.APPOINT_FLOOR: FLOOR}
"""A hat that must be worn is named only while nobody wears it."""


def rights(state: SetState, verdict: Verdict) -> tuple[str, ...]:
    """Return what only a person with the right could change, of the rules in the way."""
    there = {block.kind for block in state.blocks.values()}
    worn = {right for right, roles in HATS.items() if wearers(state, roles)}
    listed = {right for judged in in_the_way(verdict) for right in judged.rule.needs}
    return tuple(
        right.value
        for right in Right
        if right in listed
        and right not in worn
        and (right not in STANDING or any(kind in there for kind in STANDING[right]))
    )


def search(
    state: SetState,
    act: Act,
    now_us: int,
    packs: tuple[str, ...] | None,
    but: tuple[Remedy, ...] = (),
) -> tuple[tuple[Remedy, ...], Verdict]:
    """Try remedies in order, but for some, until nothing refuses; return them and the verdict.

    A remedy may come again when a later one undid it: an offer lapses when the gun is opened.
    """
    stage = Stage(state, act, now_us)
    order: list[Remedy] = []
    failed = list(but)
    while True:
        verdict = judge(stage.state, stage.question(), stage.now_us, packs)
        if not verdict.refused or len(order) >= MAX_STEPS:
            return tuple(order), verdict
        for remedy in wanted(verdict):
            play = PLAYS.get(remedy)
            if play is None or remedy in failed or order.count(remedy) > 1:
                continue
            if play(stage) is not None:
                order.append(remedy)
                break
            failed.append(remedy)
        else:
            return tuple(order), verdict


def needed(
    state: SetState,
    act: Act,
    now_us: int,
    packs: tuple[str, ...] | None,
    order: tuple[Remedy, ...],
) -> tuple[Remedy, ...]:
    """Drop, from the first on, every remedy without which the act is not refused either."""
    kept, place = order, 0
    while place < len(kept):
        fewer = kept[:place] + kept[place + 1 :]
        stage = Stage(state, act, now_us)
        for remedy in fewer:
            PLAYS[remedy](stage)
        if judge(stage.state, stage.question(), stage.now_us, packs).refused:
            place += 1
        else:
            kept = fewer
    return kept
