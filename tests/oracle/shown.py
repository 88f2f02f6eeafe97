"""What acts show of a gun: that it takes rounds, whatever was registered of it.

Decided here, in the dangerous direction: whoever says so is believed, and a round of a lot is what
either says of it, the act or the lot.
"""

from __future__ import annotations

from typing import Any

from coldproof.acts.condition import WeaponFired, WeaponLoaded, WeaponTestFired, WeaponUnloaded
from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.setup import PairApproved
from coldproof.words.kit import INERT, WORKING, Fate, RoundClass, WeaponClass
from tests.oracle.ledger import Ledger

MADE_FOR_INERT = (WeaponClass.DEACTIVATED, WeaponClass.MOVING_REPLICA)
KEPT_PLACES = (*MADE_FOR_INERT, WeaponClass.AIRSOFT)


class Shown:
    """Which rounds the record names for each weapon, so far."""

    ACTS = (PairApproved, WeaponFired, WeaponLoaded, WeaponTestFired, WeaponUnloaded)

    def __init__(self) -> None:
        self.rounds: frozenset[tuple[str, RoundClass]] = frozenset()

    def fork(self) -> Shown:
        """What goes its own way from here."""
        other = Shown()
        other.rounds = self.rounds
        return other

    def feed(self, body: Any, ledger: Ledger) -> None:
        """Takes in one act, and what its lots are said to be."""
        found: list[RoundClass] = []
        backs = body.rounds if isinstance(body, WeaponUnloaded) else (body,)
        for one in backs:
            book = ledger.book(one.lot)
            found.append(book.round_class if book.known else RoundClass.UNKNOWN)
            if isinstance(body, WeaponUnloaded) and one.fate is not Fate.UNFIRED:
                found.append(RoundClass.SPENT)
        if isinstance(body, WeaponLoaded):
            found.append(body.round_class)
        if isinstance(body, WeaponFired | WeaponTestFired):
            found.append(RoundClass.SPENT)
        self.rounds |= {(body.weapon, one) for one in found}

    def takes(self, kit: WeaponRegistered, inside: list[RoundClass]) -> bool:
        """Whether a weapon takes rounds: by its class, its own words, or a round."""
        working = kit.weapon_class in WORKING or kit.can_chamber
        return working or bool(inside) or self.is_more(kit, inside)

    def is_more(self, kit: WeaponRegistered, inside: list[RoundClass]) -> bool:
        """Whether a weapon of a class below the working ones is more than its class."""
        kind, mine = kit.weapon_class, [one for name, one in self.rounds if name == kit.weapon]
        if kind in WORKING:
            return False
        chambers = kit.can_chamber and kind is not WeaponClass.MOVING_REPLICA
        places = kit.chambers + kit.magazine > 0 and kind not in KEPT_PLACES
        expels = kit.can_expel and kind is not WeaponClass.AIRSOFT
        return chambers or places or expels or bool(hard(kit, [*mine, *inside]))


def hard(kit: WeaponRegistered, rounds: list[RoundClass]) -> list[RoundClass]:
    """Those of some rounds that were not made to lie in such a weapon."""
    inert = INERT if kit.weapon_class in MADE_FOR_INERT else ()
    return [one for one in rounds if one not in (RoundClass.EMPTY, *inert)]
