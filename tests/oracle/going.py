"""What goes on under an open stop: a gift, a load, a hot call, a shot, a take (the second promise).

Decided here, in the dangerous direction: a gun of no unit may be of any, but for a take whose unit
is known; a gun last handed out for a setup of another unit is of both.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coldproof.acts import condition as c
from coldproof.acts import custody as k
from coldproof.acts.kit import WeaponCharged
from coldproof.acts.setup import CameraRolled, SetupBegun
from coldproof.state.entry import Entry
from coldproof.words.floor import CallState, Scope
from tests.oracle import gun as guns
from tests.oracle import hand
from tests.oracle.floor import Floor, Stop
from tests.oracle.gun import Gun
from tests.oracle.seen import has_seen

GOING_ON = (
    c.WeaponAnnounced,
    c.WeaponCocked,
    c.WeaponFired,
    c.WeaponLoaded,
    CameraRolled,
    WeaponCharged,
    k.HandoverAccepted,
    k.ItemsIssued,
    k.PassedInShot,
    k.WeaponOffered,
)


def going_on(
    proposed: Entry,
    floor: Floor,
    all_guns: dict[str, Gun],
    is_free: Callable[[str, str | None], bool],
) -> list[str]:
    """Whether something goes on under an open stop (invariant 5), whoever does it."""
    body: Any = proposed.act.body
    if not isinstance(body, GOING_ON) or getattr(body, "call", CallState.HOT) != CallState.HOT:
        return []
    if not getattr(body, "charged", True):
        return []
    if isinstance(body, k.WeaponOffered | k.HandoverAccepted):
        to = body.to if isinstance(body, k.WeaponOffered) else proposed.act.by
        own = all_guns.get(body.weapon, Gun()).unit
        if is_free(to, floor.unit_of(body.setup, own)):
            return []
    is_open = (stop for stop in floor.stops if floor.is_open(stop))
    return ["5.going-on"] if any(hits(s, body, floor, all_guns) for s in is_open) else []


def standing(floor: Floor, setup: str | None) -> list[SetupBegun]:
    """The card of a setup, and with it those of its name of which its beginner did not know."""
    stand: list[Entry] = []
    for entry in floor.begun:
        if getattr(entry.act.body, "setup", None) == setup:
            knew = bool(stand) and has_seen(entry, stand[-1])
            stand = [entry] if knew else [*stand, entry]
    return [entry.act.body for entry in stand if isinstance(entry.act.body, SetupBegun)]


def only_warns(
    proposed: Entry, floor: Floor, all_guns: dict[str, Gun], stands: Callable[[str, Gun], bool]
) -> bool:
    """Whether a hot call under a stop says what is so, and nothing can rest on it (ADR-0062)."""
    body = proposed.act.body
    if not isinstance(body, c.WeaponAnnounced) or body.call is not CallState.HOT:
        return False
    named = [(name, all_guns.get(name, Gun())) for name in body.weapons]
    if not named:
        return False
    if any(gun.kit is None or not is_hot(gun) or stands(name, gun) for name, gun in named):
        return False
    is_open = (stop for stop in floor.stops if floor.is_open(stop))
    return any(hits(stop, body, floor, all_guns) for stop in is_open)


def is_hot(gun: Gun) -> bool:
    """Whether something in it can go off by the books; of a gun, or whether nobody knows."""
    doubted = gun.unsettled or bool(hand.quarantine(gun))
    return gun.hot_inside or (gun.is_gun and (doubted or not hand.load_known(gun)))


def hits(stop: Stop, body: Any, floor: Floor, all_guns: dict[str, Gun]) -> bool:
    """Whether a stop touches what an act is about; of an unknown unit or scene, it does."""
    setup = getattr(body, "setup", None)
    cards = standing(floor, setup)
    weapons: set[str] = set(guns.weapons_of(body))
    if isinstance(body, CameraRolled):
        weapons = {weapon for card in cards for weapon in card.weapons}
        weapons |= {name for name, gun in all_guns.items() if guns.out_for(gun) == setup}
    units: set[str | None] = {card.unit for card in cards}
    scenes: set[str | None] = {card.scene for card in cards} or {None}
    for gun in [all_guns.get(name, Gun()) for name in weapons]:
        if gun.unit is not None or not cards:
            units.add(gun.unit)
        where = guns.out_for(gun)
        if where is not None:
            units |= {card.unit for card in standing(floor, where)}
            scenes |= {card.scene for card in standing(floor, where)} or {None}
    if stop.scope is Scope.UNIT:
        return not units or None in units or stop.target in units
    if stop.scope is Scope.SCENE:
        return None in scenes or stop.target in scenes
    return stop.scope is Scope.PRODUCTION or stop.target in weapons
