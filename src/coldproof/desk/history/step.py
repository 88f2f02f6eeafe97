"""One entry between two states, and what every collector asks of the three together."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act, Move
from coldproof.acts.named import weapons_named
from coldproof.rules.question import Question
from coldproof.state.entry import Entry
from coldproof.state.facts import roles_of
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.state.records import Cause, CustodyKind, Weapon
from coldproof.state.row import Row
from coldproof.state.table import ROWS
from coldproof.state.voices import kept
from coldproof.words.units import SECOND_US


class Step(NamedTuple):
    """An entry, what was so before it and what is so after it."""

    before: SetState
    entry: Entry
    after: SetState

    @property
    def act(self) -> Act:
        """Return the act."""
        return self.entry.act

    @property
    def kind(self) -> str:
        """Return the name of the act's kind."""
        return type(self.entry.act.body).__name__

    @property
    def now_us(self) -> int:
        """Return the time of the entry, never earlier than that of one before it."""
        return self.after.now_us

    @property
    def clipped_us(self) -> int:
        """Return how far the hour taken is from the one claimed; 0 for less than a second.

        A commit reads the clock only when a second has passed since the last reading, and an act
        that came after a reading is dated to it at the latest: up to a second is lost of any
        honest claim, and no more.
        """
        off_us = abs(self.entry.at_us - self.entry.act.at_us)
        return off_us if off_us >= SECOND_US else 0

    @property
    def changes_nothing(self) -> bool:
        """Say whether nothing is otherwise than before: the act was out of order, or said again."""
        after = self.after._replace(size=self.before.size, now_us=self.before.now_us)
        return after == self.before

    @property
    def is_only_kept(self) -> bool:
        """Say whether acts of this kind are kept to be read, and never change what is so."""
        return self.row.effect is kept

    @property
    def row(self) -> Row:
        """Return the row of the transition table that the act is judged by."""
        return ROWS[type(self.entry.act.body)]

    @property
    def restricts_only(self) -> bool:
        """Say whether the act may restrict and never permit: an unknown or revoked key's."""
        return not self.entry.may_permit or self.entry.act.device in self.before.revoked

    def weapons(self) -> tuple[str, ...]:
        """Return the weapons that the act names, each once."""
        return tuple(dict.fromkeys(weapons_named(self.entry.act.body)))

    def number(self, name: str) -> int:
        """Return a number of the packs in force before the act."""
        return Question(self.before, self.entry.act, self.entry.at_us).number(name)


def new_causes(before: Weapon | None, after: Weapon) -> tuple[str, ...]:
    """Return why a weapon is quarantined now and was not before."""
    known = () if before is None else before.suspicions
    if after.suspicions is known:
        return ()
    old = [s.cause for s in known]
    return tuple(s.cause for s in after.suspicions if s.cause not in old)


ASTRAY = (Cause.OUT_OF_ORDER, Cause.FORK)


def went_astray(step: Step, name: str) -> bool:
    """Say whether an act moves a weapon in a way that does not follow from where it was.

    A weapon that is quarantined for that already keeps the first reason only, so the act is folded
    once more without it.
    """
    before = step.before.weapons.get(name)
    if not isinstance(step.act.body, Move) or name not in step.after.weapons:
        return False
    causes = new_causes(before, step.after.weapons[name])
    rest = () if before is None else tuple(s for s in before.suspicions if s.cause not in ASTRAY)
    if before is not None and rest != before.suspicions:
        before = before._replace(suspicions=rest)
        weapons = {**step.before.weapons, name: before}
        after = fold(step.before._replace(weapons=weapons), (step.entry,))
        causes = new_causes(before, after.weapons[name])
    return any(cause in ASTRAY for cause in causes)


def in_hand_of(weapon: Weapon | None) -> str:
    """Return who holds a weapon, or an empty text."""
    if weapon is None or weapon.custody.kind is not CustodyKind.HELD:
        return ""
    return weapon.custody.person or ""


def hats(state: SetState, person: str) -> str:
    """Return the hats that a person wears that day, as one text."""
    return "; ".join(dict.fromkeys(role.value for role in roles_of(state, person)))
