"""What goes on under an open stop: a load, a hot call, a shot, a take (the second promise)."""

from __future__ import annotations

from typing import Any

from coldproof.acts import condition as c
from coldproof.acts.setup import CameraRolled
from coldproof.words.floor import CallState, Scope
from tests.oracle import gun as guns
from tests.oracle.floor import Floor, Stop
from tests.oracle.gun import Gun

GOING_ON = (c.WeaponAnnounced, c.WeaponFired, c.WeaponLoaded, CameraRolled)


def going_on(body: Any, floor: Floor, all_guns: dict[str, Gun]) -> list[str]:
    """Whether a load, a hot call, a shot or a take goes on under an open stop (invariant 5)."""
    if not isinstance(body, GOING_ON) or getattr(body, "call", CallState.HOT) != CallState.HOT:
        return []
    setup = getattr(body, "setup", None)
    cards = [card for _, card in floor.cards.get(setup or "", ())[-1:]]
    weapons: set[str] = set(guns.weapons_of(body))
    if isinstance(body, CameraRolled):
        weapons = {weapon for card in cards for weapon in card.weapons}
        weapons |= {name for name, gun in all_guns.items() if guns.out_for(gun) == setup}
    units: set[str | None] = {card.unit for card in cards}
    scenes: set[str | None] = {card.scene for card in cards} or {None}
    for gun in [all_guns[name] for name in weapons if name in all_guns]:
        units |= {gun.unit} - {None}
        where = guns.out_for(gun)
        if where is not None:
            out = [card for _, card in floor.cards.get(where, ())[-1:]]
            scenes |= {card.scene for card in out} or {None}
    open_stops = [stop for stop in floor.stops if floor.is_open(stop)]
    return ["5.going-on"] if any(hits(s, weapons, units, scenes) for s in open_stops) else []


def hits(stop: Stop, weapons: set[str], units: set[str | None], scenes: set[str | None]) -> bool:
    """Whether a stop touches any of these; where the unit or scene is not known, it does."""
    if stop.scope is Scope.UNIT:
        return not units or stop.target in units
    if stop.scope is Scope.SCENE:
        return None in scenes or stop.target in scenes
    return stop.scope is Scope.PRODUCTION or stop.target in weapons
