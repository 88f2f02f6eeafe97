"""Stops and hazards about weapons that reached a weapon, though no act of them names it."""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.acts.named import weapons_named
from coldproof.acts.voice import HazardAnswered, HazardSeen, MistakeSaid, WorkReleased
from coldproof.state.entry import Entry
from coldproof.state.facts import blocks_on, unit_now
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind
from coldproof.state.voices import WEAPON_HAZARD

TO_THEM = frozenset(one.__name__ for one in (HazardAnswered, HazardSeen, MistakeSaid, WorkReleased))
"""Kinds of acts that say something to a stop or a hazard."""


class Bearing:
    """Which stops and hazards about weapons reached which weapon, and in which entry each ended.

    One reaches a weapon that is in its scope when it begins, or when an act names the weapon while
    it stands.
    """

    def __init__(self) -> None:
        """Begin before the first entry."""
        self._state = START
        self._reached: dict[str, dict[int, None]] = {}  # weapon: positions where they began
        self._ended: dict[int, int] = {}  # where one began, and where it ended

    def add(self, entry: Entry) -> None:
        """Take the next entry."""
        before = self._state
        self._state = after = fold(before, (entry,))
        if after.blocks is not before.blocks:
            for name, block in before.blocks.items():
                if name not in after.blocks:
                    self._ended[block.position] = entry.position
        began = entry.id in after.blocks
        for name in after.weapons if began else weapons_named(entry.act.body):
            if name in after.weapons:
                self._reached.setdefault(name, {}).update(reaching(after, name))

    def on(self, weapons: Iterable[str], first: int, last: int) -> set[int]:
        """Return where those began that reached one of these and stood between two entries."""
        return {
            began
            for weapon in weapons
            for began in self._reached.get(weapon, ())
            if began <= last and self._ended.get(began, last) >= first
        }


def reaching(state: SetState, name: str) -> dict[int, None]:
    """Return where the stops and hazards about weapons began that reach a weapon now.

    A weapon out for a setup of another unit is of both; the stop of a scene ends every check.
    """
    weapon = state.weapons[name]
    kinds = (BlockKind.STOP, BlockKind.HAZARD)
    return {
        block.position: None
        for unit in (weapon.unit, unit_now(state, weapon))
        for _, block in blocks_on(state, kinds, name, unit or "")
        if block.kind is BlockKind.STOP or block.cause == WEAPON_HAZARD
    }
