"""Somebody with a key that was revoked: what they say may restrict, and no hand gets a gun by it.

A day is told with one act left out, so that what comes after it is refused.  Then a lost key says
something, anything, in between; and what was refused must be refused still.
"""

from __future__ import annotations

import random
import typing
from dataclasses import is_dataclass, replace
from enum import StrEnum
from types import UnionType
from typing import Any

import pytest

from coldproof.acts import counts, custody
from coldproof.acts.base import Act, Body, Sort
from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.acts.named import weapons_named
from coldproof.rules.judge import judge
from coldproof.rules.packs import PACKS
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.ids import ActId, DeviceId, Label, PersonId
from tests.adversary.worlds import steps_of

HANDING = (custody.WeaponOffered, custody.HandoverAccepted, custody.ItemsIssued)
SUMS = (counts.RoundsDrawn, counts.RoundsStored)
RUNS, AHEAD = 60, 60
FEW = (0, 1, 2, 3, 6, 100)


class Tongue:
    """Says anything at all, of things and people that there are."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a seed, so that it can be said again

    def body(self, cls: Any, state: SetState) -> Any:
        """Return a record of a class with values that fit it."""
        given = {
            field.name: self._value(field.hint, state)
            for field in fields_of(cls).values()
            if field.required or self.chance.random() < 0.6
        }
        return cls(**given)

    def _value(self, hint: Any, state: SetState) -> Any:
        origin, inner = typing.get_origin(hint), typing.get_args(hint)
        if origin is typing.Annotated:
            return self.chance.choice(FEW[1:] if inner[1] == "version" else FEW)
        if origin in (UnionType, typing.Union):
            (one,) = [each for each in inner if each is not type(None)]
            return None if self.chance.random() < 0.3 else self._value(one, state)
        if origin is tuple:
            return tuple(self._value(inner[0], state) for _ in range(self.chance.choice((0, 1, 2))))
        if hint is bool:
            return self.chance.random() < 0.5
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            return self.chance.choice(list(hint))
        return self.body(hint, state) if is_dataclass(hint) else self._name(hint.__name__, state)

    def _name(self, kind: str, state: SetState) -> str:
        known: dict[str, Any] = {
            "PersonId": state.people,
            "WeaponId": state.weapons,
            "LotId": state.lots,
            "UnitId": state.units,
            "SetupId": state.setups,
            "SceneId": state.scenes,
            "StoreId": state.stores,
            "PackId": PACKS,
            "Day": [state.day or "2026-05-12", "2026-05-13"],
            "DeviceId": state.devices,
            "Label": ["main", "x"],
        }
        return str(
            self.chance.choice([*known.get(kind, ()), "A" * 43][: -1 if known.get(kind) else None])
        )

    def entry(self, state: SetState) -> Entry:
        """Return an act by a lost key, which had seen everything and answers what is open."""
        kind = self.chance.choice([one for one in kinds().values() if one not in SUMS])
        body: Body = self.body(kind, state)
        act = Act(
            production=Label("x"),
            body=body,
            by=PersonId(self.chance.choice(list(state.people))),
            device=DeviceId("lost"),
            seq=1,
            at_us=state.now_us,
            seen_size=state.size,
            answers=tuple(ActId(one) for one in list(state.blocks)[:2]),
        )
        return linked(state, Entry(act, "L" * 43, state.size, state.now_us, may_permit=False))


def linked(state: SetState, entry: Entry) -> Entry:
    """Return an entry with the heads that its weapons have now, by a device that has seen all."""
    act = replace(entry.act, seen_size=state.size)
    if type(act.body).sort is Sort.MOVE:
        named = weapons_named(act.body)
        heads = [state.weapons[one].heads if one in state.weapons else () for one in named]
        act = replace(act, heads=tuple(tuple(ActId(each) for each in one) for one in heads))
    return entry._replace(act=act, position=state.size)


def refused(base: SetState, entries: list[Entry], said: dict[int, Entry]) -> dict[int, bool]:
    """Return for each handing whether it is refused, where somebody else says something before."""
    state, found = base, {}
    for place, entry in enumerate(entries):
        if place in said:
            state = fold(state, (linked(state, said[place]),))
        now = linked(state, entry)
        if isinstance(now.act.body, HANDING):
            found[place] = judge(state, now.act, now.at_us).refused
        state = fold(state, (now,))
    return found


@pytest.mark.parametrize("day", ["ordinary-day", "two-shows"])
def test_what_a_lost_key_says_gives_no_gun_to_anybody(day: str) -> None:
    steps = steps_of(day, "DayClosed")
    tongue = Tongue(1)
    tried = 0
    for _ in range(RUNS):
        left_out = tongue.chance.randrange(20, len(steps) - AHEAD)
        base = steps[left_out].before
        entries = [step.entry for step in steps[left_out + 1 : left_out + 1 + AHEAD]]
        before = refused(base, entries, {})
        if not any(before.values()):
            continue
        for _ in range(6):
            place = tongue.chance.randrange(20)
            lost = tongue.entry(base)
            after = refused(base, entries, {place: lost})
            tried += 1
            turned = [n for n, no in before.items() if n >= place and no and not after[n]]
            assert not turned, (steps[left_out].entry.act.body, lost.act)
    assert tried > 30


def test_rounds_that_a_lost_key_says_were_drawn_are_drawn_by_the_books() -> None:
    """The limit: sums come out the same in every order, so they count whoever says them."""
    steps = steps_of("ordinary-day", "HandoverAccepted")
    place = next(
        n for n, step in enumerate(steps) if isinstance(step.entry.act.body, counts.RoundsDrawn)
    )
    entries = [step.entry for step in steps[place + 1 :]]
    told = steps[place].entry._replace(may_permit=False)
    without = refused(steps[place].before, entries, {})
    by_a_lost_key = refused(steps[place].before, entries, {0: told})
    assert any(without.values())
    assert not any(by_a_lost_key.values())
