"""How every screen of one weapon begins: it is found by the route, and its state stands on top."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.parts import Part, Screen, state_card
from coldproof.desk.floor.spoken import custody_words, not_here
from coldproof.state.records import Weapon

Show = Callable[[Desk, tuple[str, ...]], Screen]
Page = Callable[[Desk, str, Weapon, tuple[str, ...]], Screen]


def of_weapon(page: Page) -> Show:
    """Make a screen of a page: the first part of its route names the weapon, the rest is given.

    Of a weapon that is not registered the screen says so, and leads back to the board.
    """

    @wraps(page)
    def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
        name = rest[0] if rest else ""
        weapon = desk.state.weapons.get(name)
        if weapon is None:
            return Screen(desk.say("Not found"), (not_here(desk, name),), back="board")
        return page(desk, name, weapon, rest[1:])

    return show


def state_of(desk: Desk, weapon: Weapon) -> Part:
    """Return how a weapon is and where, as a card."""
    return state_card(look_of(desk, weapon), (custody_words(desk, weapon.custody),))
