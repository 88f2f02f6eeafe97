"""The question put to every rule: may this act be done, now, as things are.

What several rules need of the state is looked up once here.  Nothing is decided.
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.base import Act
from coldproof.acts.custody import HandoverAccepted, WeaponOffered
from coldproof.acts.named import weapons_named
from coldproof.rules.numbers import NUMBERS
from coldproof.state.clearance import (
    Contents,
    check_stands,
    contents_of,
    shown_to,
    standing_looks,
    unit_bars,
    witnesses_of,
)
from coldproof.state.facts import is_bound, is_gun, is_handler, is_qualified
from coldproof.state.model import SetState
from coldproof.state.records import Check, Look, Setup, Unit, Weapon
from coldproof.words.people import PERFORMERS, WEAPONS_TEAM

UNSET: Any = object()
NO_CONTENTS = Contents("none", 0, 0)


def is_one_of_us(state: SetState, person: str, unit: str | None) -> bool:
    """Say whether a gun may go to a person as to a handler: of the team, and no performer too."""
    known = state.people.get(person)
    return (
        known is not None
        and known.department in WEAPONS_TEAM
        and not known.minor
        and is_handler(state, person, unit)
        and is_qualified(state, person)
        and not is_bound(state, person, PERFORMERS)
    )


class Handing:
    """A gun going into the hand of somebody who is no handler."""

    __slots__ = ("giver", "name", "receiver", "setup", "setup_name", "unit", "weapon")

    def __init__(
        self,
        name: str,
        weapon: Weapon,
        giver: str,
        receiver: str,
        setup_name: str | None,
        setup: Setup | None,
    ) -> None:
        """Keep the parts; the unit is the setup's, else the weapon's."""
        self.name, self.weapon, self.giver, self.receiver = name, weapon, giver, receiver
        self.setup_name, self.setup = setup_name, setup
        self.unit = weapon.unit if setup is None else setup.card.unit


class Question:
    """A state, a proposed act and the time; with what rules need of them, looked up once."""

    __slots__ = (
        "_contents",
        "_handing",
        "_looks",
        "_shown",
        "_stands",
        "_witnesses",
        "act",
        "body",
        "by",
        "now_us",
        "said_us",
        "state",
        "taking",
    )

    def __init__(self, state: SetState, act: Act, now_us: int) -> None:
        """Take the state before the act, and the instant at which it is said to be done.

        `now_us` is never earlier than anything told before it, so nothing is made younger by a
        clock that is behind; `said_us` is the claim, so no wait is made longer by one ahead.
        """
        self.state, self.act, self.said_us = state, act, now_us
        self.now_us = max(now_us, state.now_us)
        self.body: Any = act.body
        self.by = act.by
        self._handing: Any = UNSET
        self._contents: Any = UNSET
        self._looks: Any = UNSET
        self._shown: Any = UNSET
        self._stands: Any = UNSET
        self._witnesses: Any = UNSET
        self.taking: Any = UNSET  # what a pack looked up for several of its rules

    @property
    def weapons(self) -> tuple[str, ...]:
        """Return the weapons that the act names."""
        return weapons_named(self.act.body)

    @property
    def handing(self) -> Handing | None:
        """Return the handover of a gun to somebody who is no handler, if the act is one."""
        if self._handing is UNSET:
            self._handing = self._find_handing()
        found: Handing | None = self._handing
        return found

    def _find_handing(self) -> Handing | None:
        body = self.body
        state = self.state
        if type(body) is HandoverAccepted:
            giver, receiver, setup = body.giver, self.by, body.setup
        elif type(body) is WeaponOffered:
            giver, receiver, setup = self.by, body.to, body.setup
        else:
            return None
        weapon = state.weapons.get(body.weapon)
        if weapon is None or not is_gun(weapon.kit):
            return None
        card = state.setups.get(setup) if setup is not None else None
        unit = weapon.unit if card is None else card.card.unit
        lent = unit_bars(state, weapon, setup) if setup is not None else ()
        if lent:  # what restricts the setup's unit restricts a gun lent to it too
            weapon = weapon._replace(bars=weapon.bars + lent)
        if is_one_of_us(state, receiver, unit):
            return None
        return Handing(body.weapon, weapon, giver, receiver, setup, card)

    @property
    def check(self) -> Check | None:
        """Return the check of the weapon being handed, spent or not."""
        handing = self.handing
        return None if handing is None else handing.weapon.check

    @property
    def stands(self) -> bool:
        """Say whether the check of the weapon being handed is unspent and nothing ended it."""
        if self._stands is UNSET:
            check = self.check
            self._stands = (
                check is not None
                and self.handing is not None
                and check.spent_to is None
                and check_stands(self.state, self.handing.weapon, check)
            )
        return bool(self._stands)

    @property
    def contents(self) -> Contents:
        """Return what the check of the weapon being handed counted."""
        if self._contents is UNSET:
            self._contents = NO_CONTENTS if self.check is None else contents_of(self.check)
        found: Contents = self._contents
        return found

    @property
    def looks(self) -> tuple[Look, ...]:
        """Return the looks at the current showing of the gun being handed that still stand."""
        if self._looks is UNSET:
            handing, check = self.handing, self.check
            self._looks = (
                ()
                if handing is None or check is None
                else standing_looks(self.state, handing.weapon, check)
            )
        found: tuple[Look, ...] = self._looks
        return found

    @property
    def shown(self) -> bool:
        """Say whether the current showing was shown to who would take the gun."""
        if self._shown is UNSET:
            handing, check = self.handing, self.check
            self._shown = (
                handing is not None
                and check is not None
                and shown_to(self.state, handing.weapon, check, handing.receiver)
            )
        return bool(self._shown)

    @property
    def witnesses(self) -> tuple[str, ...]:
        """Return who from outside the weapons team witnessed the whole of the current showing."""
        if self._witnesses is UNSET:
            handing, check = self.handing, self.check
            self._witnesses = (
                ()
                if handing is None or check is None
                else witnesses_of(self.state, handing.weapon, check)
            )
        found: tuple[str, ...] = self._witnesses
        return found

    def unit(self, name: str | None) -> Unit | None:
        """Return a unit by name, or none."""
        return self.state.units.get(name) if name is not None else None

    def number(self, name: str) -> int:
        """Return a number of the packs in force: our default, or what was adopted if stricter."""
        number = NUMBERS[name]
        value = number.value
        for pack in self.state.packs.values():
            for given, adopted in pack.parameters:
                if given == name and number.is_stricter(adopted, value):
                    value = adopted
        return value
