"""A stage on which remedies are tried: hypothetical acts by the people who are here, never kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coldproof.acts.base import Act, Body, Sort
from coldproof.acts.named import weapons_named
from coldproof.rules.judge import unit_of
from coldproof.rules.question import NO_CONTENTS
from coldproof.state.clearance import contents_of
from coldproof.state.entry import Entry
from coldproof.state.facts import is_outside, is_qualified, wearers
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import ActId, DeviceId, Label, PersonId
from coldproof.words.people import FLOOR, HANDLERS
from coldproof.words.units import SECOND_US


class Stage:
    """A state, an instant and the act in question, while remedies are played on it."""

    def __init__(self, state: SetState, act: Act, now_us: int) -> None:
        """Begin with things as they are."""
        self.state, self.act, self.now_us = state, act, now_us
        self.played: list[Act] = []

    def play(self, by: str, body: Body, answers: tuple[str, ...] = ()) -> str:
        """Do one act on the stage, a second after the last; return its id."""
        self.now_us += SECOND_US
        act = Act(
            production=self.act.production,
            body=body,
            by=PersonId(by),
            device=DeviceId("stage"),
            seq=len(self.played) + 1,
            at_us=self.now_us,
            seen_size=self.state.size,
            answers=tuple(ActId(a) for a in answers),
            heads=heads_of(self.state, body),
        )
        name = f"stage-{len(self.played) + 1}"
        self.played.append(act)
        self.state = fold(self.state, (Entry(act, name, self.state.size, self.now_us),))
        return name

    def question(self) -> Act:
        """Return the act in question as it would be done now: by and from whom it can be."""
        body: Any = self.act.body
        answers = self.act.answers
        weapon = self.state.weapons.get(getattr(body, "weapon", ""))
        if type(body).__name__ == "HandoverAccepted" and weapon is not None and self.played:
            answers = () if weapon.offer is None else (ActId(weapon.offer.id),)
        elif type(body).__name__ == "WeaponOffered" and self.played and weapon is not None:
            held = NO_CONTENTS if weapon.check is None else contents_of(weapon.check)
            body = replace(body, dummies=held.dummies, blanks=held.blanks)
        elif type(body).__name__ in ("WeaponAnnounced", "CheckWitnessed") and self.played:
            checks = [
                self.state.weapons[w].check for w in weapons_named(body) if w in self.state.weapons
            ]
            answers = tuple(ActId(c.showing) for c in checks if c is not None)
        return Act(
            production=Label(self.act.production),
            body=body,
            by=self.act.by,
            device=self.act.device,
            seq=self.act.seq,
            at_us=self.now_us,
            seen_size=self.state.size,
            answers=answers,
            heads=heads_of(self.state, body),
        )

    def handler(self, unit: str | None, first: str | None = None) -> str | None:
        """Return a handler appointed for the unit: qualified and free of other work if one is."""
        here = wearers(self.state, HANDLERS, unit)
        order = (first, *here) if first is not None and first in here else here
        free = [p for p in order if not self.state.people[p].duties]
        good = [p for p in free if is_qualified(self.state, p)]
        return next(iter((*good, *free, *order)), None)

    def floor(self) -> str | None:
        """Return who makes the calls: of the act's own unit if anybody does there; or none."""
        return next(iter(self._callers()), None)

    def _callers(self) -> tuple[str, ...]:
        unit = unit_of(self.state, self.act.body)
        return (*wearers(self.state, FLOOR, unit), *wearers(self.state, FLOOR))

    def outsiders(self, but: tuple[str | None, ...]) -> tuple[str, ...]:
        """Return who could witness: the floor, then who is near, then the rest of the crew."""
        near = [p for u in self.state.units.values() for p, there in u.zone if there.near]
        order = dict.fromkeys((*self._callers(), *near, *self.state.people))
        return tuple(
            p
            for p in order
            if p not in but and is_outside(self.state, p) and not self.state.people[p].minor
        )


def heads_of(state: SetState, body: Body) -> tuple[tuple[ActId, ...], ...]:
    """Return the open heads of what a move names; a device that saw all would name them."""
    if body.sort is not Sort.MOVE:
        return ()
    return tuple(
        tuple(ActId(h) for h in state.weapons[w].heads) if w in state.weapons else ()
        for w in weapons_named(body)
    )
