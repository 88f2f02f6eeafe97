"""Branches of devices that did not see each other, and every way to interleave them.

All branches begin where the base ends.  Positions are large numbers that occur nowhere else, so
that two states can be compared with each position read as *which act*, not *when it arrived*:
orders that lead to the same facts are followed only once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.production import KeyRevoked
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.ids import ActId, DeviceId, Label
from tests.explore.world import START_US, Said, beginning, entry_of
from tests.oracle.gun import is_move, weapons_of

FIRST = 10**9  # position of the first merged act: no count or time of the small world is near it
MOST = 100
Counts = tuple[int, ...]


class Part(NamedTuple):
    """One act of a branch: what was said, and on which device."""

    said: Said
    device: str


Branch = tuple[Part, ...]


class Base(NamedTuple):
    """Where all branches begin: the entries that every device has seen."""

    entries: tuple[Entry, ...]
    state: SetState


def base_of(road: tuple[Said, ...]) -> Base:
    """The small world after its morning and a road, everybody online."""
    said = (*beginning(), *road)
    entries = tuple(entry_of(one, n, START_US, frozenset()) for n, one in enumerate(said))
    return Base(entries, fold(START, entries))


class Merge:
    """Some branches on one base."""

    def __init__(self, base: Base, branches: tuple[Branch, ...]) -> None:
        self.base, self.branches = base, branches
        self.acts = [self._acts(number, branch) for number, branch in enumerate(branches)]
        self.ends = tuple(len(branch) for branch in branches)
        self.orders: list[tuple[str, ...]] = []  # one that led to each leaf

    def _acts(self, number: int, branch: Branch) -> list[tuple[Act, str]]:
        """The acts of a branch with their ids; moves follow the branch's own last move."""
        size = len(self.base.entries)
        own: dict[str, str] = {}
        acts = []
        for place, part in enumerate(branch):
            name = f"b{number}.{place}"
            body: Any = part.said.body
            heads = []
            if is_move(body):
                for weapon in weapons_of(body):
                    known = (
                        (own[weapon],) if weapon in own else self.base.state.weapons[weapon].heads
                    )
                    heads.append(tuple(ActId(head) for head in known))
                    own[weapon] = name
            answers = tuple(
                ActId(f"b{number}.{each[1:]}" if each.startswith(".") else each)
                for each in part.said.answers
            )
            act = Act(
                production=Label("small"),
                body=body,
                by=part.said.by,
                device=DeviceId(part.device),
                seq=size + 1 + place,
                at_us=START_US + 60_000_000 * (1 + place),
                seen_size=size,
                answers=answers,
                heads=tuple(heads),
            )
            acts.append((act, name))
        return acts

    def entry(self, number: int, place: int, position: int, revoked: frozenset[str]) -> Entry:
        """The next entry of a branch at a position of the merged log."""
        act, name = self.acts[number][place]
        return Entry(act, name, position, act.at_us, act.device not in revoked)

    def leaves(self) -> list[SetState]:
        """Every state that some interleaving ends in, states alike but for arrival only once."""
        layer: dict[Counts, dict[Any, tuple[SetState, frozenset[str], tuple[str, ...]]]]
        zero = (0,) * len(self.branches)
        layer = {zero: {None: (self.base.state, frozenset(), ())}}
        for _ in range(sum(self.ends)):
            after: dict[Counts, dict[Any, tuple[SetState, frozenset[str], tuple[str, ...]]]] = {}
            for counts, states in layer.items():
                for state, revoked, order in states.values():
                    for number, entry in self._next(counts, revoked, len(order)):
                        body = entry.act.body
                        gone = revoked | ({body.revoked} if isinstance(body, KeyRevoked) else set())
                        then = fold(state, (entry,))
                        there = (*counts[:number], counts[number] + 1, *counts[number + 1 :])
                        key = self._plain(then, (*order, entry.id))
                        room = after.setdefault(there, {})
                        room.setdefault(key, (then, gone, (*order, entry.id)))
            layer = after
        self.orders = [order for _, _, order in layer[self.ends].values()]
        return [state for state, _, _ in layer[self.ends].values()]

    def _next(
        self, counts: Counts, revoked: frozenset[str], done: int
    ) -> Iterator[tuple[int, Entry]]:
        for number, count in enumerate(counts):
            if count < self.ends[number]:
                yield number, self.entry(number, count, FIRST + done, revoked)

    def _plain(self, state: SetState, order: tuple[str, ...]) -> Any:
        """The state with each new position as the act that stood there, maps without order."""
        parts = [
            (name, _plain(part, order))
            for name, part, old in zip(state._fields, state, self.base.state, strict=True)
            if part is not old and name not in ("size", "now_us")
        ]
        names = [
            n for n, p, o in zip(state._fields, state, self.base.state, strict=True) if p is not o
        ]
        return (tuple(names), tuple(parts))

    def one_order(self, order: tuple[int, ...]) -> SetState:
        """The state after one interleaving, given as the branch that each next act is of."""
        counts, revoked, state = [0] * len(self.branches), frozenset[str](), self.base.state
        for done, number in enumerate(order):
            entry = self.entry(number, counts[number], FIRST + done, revoked)
            if isinstance(entry.act.body, KeyRevoked):
                revoked |= {entry.act.body.revoked}
            state = fold(state, (entry,))
            counts[number] += 1
        return state


def _plain(value: Any, order: tuple[str, ...]) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return order[value - FIRST] if FIRST <= value < FIRST + MOST else value
    if isinstance(value, dict):
        return tuple(sorted((name, _plain(one, order)) for name, one in value.items()))
    if isinstance(value, tuple):
        return tuple(_plain(one, order) for one in value)
    return repr(value) if hasattr(value, "__dataclass_fields__") else value


def asked(state: SetState, said: Said) -> Entry:
    """An act proposed after the merge, by a device that has seen everything."""
    position = state.size
    act = Act(
        production=Label("small"),
        body=said.body,
        by=said.by,
        device=DeviceId(f"late-{said.by}"),
        seq=position + 1,
        at_us=state.now_us,
        seen_size=position,
        answers=tuple(ActId(each) for each in said.answers),
        heads=tuple(tuple(ActId(each) for each in heads) for heads in said.heads),
    )
    return Entry(act, f"q{position}", position, state.now_us)
