"""What stands in the way of a setup, as the board and the setup's own page tell it: one list."""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.setup import CameraRolled
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import shown_people, unspent, was_called
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import go, row
from coldproof.desk.floor.screens import showing
from coldproof.desk.floor.screens.way import Way, because, cleared_on, in_the_way
from coldproof.desk.floor.spoken import call_text, custody_words
from coldproof.desk.floor.tongue import say
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Cause, CustodyKind, Flash, Setup, Weapon
from coldproof.words.ids import CLERK, SetupId
from coldproof.words.kit import INERT

CLEAR = say("Nothing that the record knows.")


class Clearing(NamedTuple):
    """Rows of what stands in the way of a setup, and where it can be cleared, if anywhere."""

    rows: tuple[dict[str, Any], ...]
    way: Way | None


def clearing(desk: Desk, name: str, setup: Setup) -> Clearing:
    """Return what would refuse the roll now, what the card's weapons lack, and marks that differ.

    While the camera rolls, the roll is asked no more.
    """
    say, items, ways = desk.say, list[dict[str, Any]](), list[Way]()
    if setup.rolled is None:
        by = desk.me.person or CLERK  # no rule asks who rolls
        for judged in in_the_way(desk, CameraRolled(setup=SetupId(name)), by):
            way = cleared_on(desk, name, setup, judged)
            do = None if way is None else go(way.route)
            items.append(row(because(desk, judged), (judged.rule.id,), do=do, marked=True))
            ways += [] if way is None else [way]
    for one in setup.card.weapons:
        weapon = desk.state.weapons.get(one)
        lacking = [say("not registered")] if weapon is None else lacks(desk, one, weapon, name)
        lacking += marked_fired(desk, one, setup)
        if lacking:
            look, where = None if weapon is None else look_of(desk, weapon), f"weapon/{one}"
            items.append(row(one, lacking, look, go(where)))
            ways.append(Way(say("What {weapon} needs").format(weapon=one), where))
    return Clearing(tuple(items), ways[0] if ways else None)


def lacks(desk: Desk, name: str, weapon: Weapon, setup: str) -> list[str]:
    """Say what a weapon of a card lacks before it can be in the shot."""
    say, kind = desk.say, weapon.custody.kind
    if weapon.suspicions:
        return [say("quarantined: {why}").format(why=say(weapon.suspicions[0].cause.value))]
    if kind is not CustodyKind.HELD:
        return [custody_words(desk, weapon.custody)]
    if weapon.setup == setup and not is_handler(desk.state, holder(weapon)):
        return []
    if not is_gun(weapon.kit):
        return [] if weapon.non_gun is not None else [say("not touched yet")]
    check = unspent(desk, weapon)
    if check is None:
        return [say("not checked, or not shown again")]
    found = []
    if not showing.floor_saw(desk.state, weapon, check):
        found.append(say("the floor has not seen it"))
    if not shown_people(desk, weapon, check):
        found.append(say("shown to nobody who takes it"))
    if not was_called(desk, weapon, check):
        words = say("not called out: {words}")
        found.append(words.format(words=call_text(desk, name, weapon, check)))
    return found


def unlike(desk: Desk, name: str, setup: Setup) -> str:
    """Say what speaks against a round fired from a gun, by the books; nothing: nothing does.

    A gun in a hand whose load is not known counts as loaded.  Cases in it were rounds; one that is
    empty after rounds were fired in the setup may have been unloaded since, but for quarantine.
    """
    weapon = desk.state.weapons.get(name)
    if weapon is None or not is_gun(weapon.kit):
        return ""
    say, inside = desk.say, [part for part in weapon.inside if part.count]
    unknown = not weapon.load_known
    if any(part.round_class not in INERT for part in inside):
        return ""
    in_hand = weapon.custody.kind is CustodyKind.HELD
    if not inside and ((setup.fired and not weapon.suspicions) or (in_hand and unknown)):
        return ""
    if not inside and unknown:
        words = say("By the books no round was put into {weapon}, and nobody has it in hand.")
    elif inside and in_hand:
        words = say("By the books {weapon} has only dummies in it.")
    elif inside:
        words = say("By the books {weapon} has only dummies in it, and nobody has it in hand.")
    elif in_hand:
        words = say("By the books {weapon} is empty.")
    else:
        words = say("By the books {weapon} is empty, and nobody has it in hand.")
    return words.format(weapon=name)


def marked_fired(desk: Desk, name: str, setup: Setup) -> list[str]:
    """Say that a weapon was marked as really fired, while the books speak against it.

    Once an unmeant discharge of it is on record, that is what is told.
    """
    why = unlike(desk, name, setup)
    found = [one for one in desk.state.flashes.values() if is_mark(one, name, setup)] if why else []
    if not found or is_told(desk.state.weapons[name], found[-1]):
        return []
    words = desk.say("marked as really fired, {hour}, by {who}. {why}")
    return [words.format(hour=desk.hour(found[-1].at_us), who=found[-1].by, why=why)]


def is_mark(one: Flash, name: str, setup: Setup) -> bool:
    """Say whether a mark tells of a round fired from a weapon since a setup was begun, in it."""
    mark, card = one.mark, setup.card
    here = (mark.unit, mark.scene) == (card.unit, card.scene) and one.position > setup.position
    return mark.fired and mark.weapon == name and here


def is_told(weapon: Weapon, one: Flash) -> bool:
    """Say whether an unmeant discharge of a weapon was recorded since it was marked."""
    return any(s.cause is Cause.UNMEANT and s.position > one.position for s in weapon.suspicions)
