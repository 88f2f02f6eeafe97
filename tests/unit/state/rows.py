"""Act tables: a row is one entry folded into a base world, and everything that it changes.

A row names paths into the state with their values before and after.  Each field of the state that
differs must be named by some path of the row: nothing else may change.  In paths, `@` is the id of
the entry, `@name` that of an earlier act so labelled, `*` every item; in values, `HERE` is the
position of the entry, `ID` its id and `ANY` whatever stands there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple
from unittest import mock

from coldproof.acts.base import Act, Body
from coldproof.app.story import Story
from coldproof.app.teller import Path, tell
from coldproof.desk.stage import heads_of
from coldproof.exchange.day.story import next_act, story_of
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.state.row import NOTHING
from coldproof.state.row import Row as Line
from coldproof.words.ids import ActId, DeviceId, Label, PersonId
from tests.rules.cases import Case, tables_of

ANY = mock.ANY
HERE, ID = object(), object()
EVER_NEW = ("size", "now_us")
"""What every entry changes."""
CLOSING = {"at": "08:01", "by": "upm", "kind": "ClockRead"}
Changes = Mapping[str, tuple[Any, Any]]
SAID = {"CheckWitnessed": {"whole": True}, "WeaponShown": {"says_clear": True}}
"""What must always be said, and is so unless a row says otherwise."""


class Hand(NamedTuple):
    """An entry built by hand: of what a day file could not name."""

    by: str
    body: Body
    answers: tuple[str, ...] = ()


class Row(NamedTuple):
    """One entry, what came before it, and what it changes."""

    name: str
    act: dict[str, Any] | Hand
    changes: Changes
    order: str
    acts: tuple[dict[str, Any], ...] = ()
    world: str | None = "revolver-out"
    drop: tuple[str, ...] = ()
    permit: bool = True  # false: by a revoked key
    permits: bool = False  # in order it permits: by a revoked key it changes nothing

    @property
    def kind(self) -> str:
        """Return the kind of the entry."""
        if isinstance(self.act, Hand):
            return type(self.act.body).__name__
        return str(self.act["kind"])

    @property
    def label(self) -> str:
        """Return a name for reports."""
        return f"{self.kind}: {self.name}"


def fits(name: str, act: dict[str, Any] | Hand, changes: Changes, **more: Any) -> Row:
    """Return a row of an act in order."""
    return Row(name, act, changes, "in", **more)


def odd(name: str, act: dict[str, Any] | Hand, changes: Changes | None = None, **more: Any) -> Row:
    """Return a row of an act out of order; without changes it has no effect at all."""
    return Row(name, act, changes or {}, "out", **more)


def act(kind: str, by: str = "armorer", at: str = "08:01", **fields: Any) -> dict[str, Any]:
    """Return an act as a day file tells it."""
    return {"at": at, "by": by, "kind": kind, **SAID.get(kind, {}), **fields}


class Base(NamedTuple):
    """A told world: its day so far, its state, and the telling's path."""

    story: Story
    state: SetState
    path: Path


EMPTY_NOW = act(
    "ProvedEmpty",
    weapon="G-1",
    chambers_seen=6,
    magazine="none",
    feed_path_seen=True,
    bore="rod",
)


@cache
def base(world: str | None, drop: tuple[str, ...]) -> Base:
    """Return a base world with some acts left out; without a name, an empty log."""
    if world is None:
        return Base(Story("t.toml", "t", "day", "", -420, (), (), (), "2025-03-13"), START, Path())
    told = {"name": "row", "world": world, "drop": list(drop), "ask": CLOSING}
    found = tables_of(Case("row", "none", told))
    story = story_of(found, [1] * len(found["act"]), "row.toml")
    so_far = Base(story._replace(acts=()), START, Path())
    for one in story.acts[:-1]:
        entry, path = tell(story, one, so_far.state, so_far.path)
        grown = story._replace(acts=(*so_far.story.acts, one))
        so_far = Base(grown, fold(so_far.state, (entry,)), path)
    return so_far


def told(so_far: Base, raw: dict[str, Any]) -> tuple[Entry, Base]:
    """Return a told act as the next entry, and the world after it."""
    one = next_act(so_far.story, raw)
    entry, path = tell(so_far.story, one, so_far.state, so_far.path)
    story = so_far.story._replace(acts=(*so_far.story.acts, one))
    return entry, Base(story, fold(so_far.state, (entry,)), path)


def after(
    *acts: dict[str, Any], world: str | None = "revolver-out", drop: tuple[str, ...] = ()
) -> Base:
    """Return a base world after more acts."""
    so_far = base(world, drop)
    for raw in acts:
        _, so_far = told(so_far, raw)
    return so_far


def by_hand(so_far: Base, hand: Hand) -> Entry:
    """Return an entry built by hand, by a device that had seen everything."""
    state = so_far.state
    made = Act(
        production=Label("day"),
        body=hand.body,
        by=PersonId(hand.by),
        device=DeviceId(hand.by),
        seq=1000,
        at_us=state.now_us,
        seen_size=state.size,
        answers=tuple(ActId(one) for one in hand.answers),
        heads=heads_of(state, hand.body),
    )
    return Entry(made, "by-hand", state.size, state.now_us)


class Met(NamedTuple):
    """What a row comes to."""

    before: SetState
    entry: Entry
    after: SetState
    labels: dict[str, str]


def meet(row: Row) -> Met:
    """Fold the entry of a row."""
    so_far = after(*row.acts, world=row.world, drop=row.drop)
    if isinstance(row.act, Hand):
        entry = by_hand(so_far, row.act)
    else:
        entry, _ = told(so_far, row.act)
    entry = entry._replace(may_permit=row.permit)
    labels = {label: name for label, name, _ in so_far.path.labels}
    return Met(so_far.state, entry, fold(so_far.state, (entry,)), labels)


def at(value: Any, parts: tuple[str, ...]) -> Any:
    """Return what stands at a path; none where there is nothing."""
    if value is None or not parts:
        return value
    head, rest = parts[0], parts[1:]
    if head == "*":
        items = value.values() if isinstance(value, dict) else value
        return tuple(at(one, rest) for one in items)
    if isinstance(value, dict):
        return at(value.get(head), rest)
    if head.lstrip("-").isdigit():
        return at(value[int(head)] if value else None, rest)
    return at(getattr(value, head), rest)


def at_path(state: SetState, path: str, met: Met) -> Any:
    """Return what stands at a row's path."""
    parts = tuple(
        met.entry.id if part == "@" else met.labels[part[1:]] if part[0] == "@" else part
        for part in path.split("/")
    )
    return at(state, parts)


def filled(value: Any, met: Met) -> Any:
    """Return a wanted value with the position and the id of the entry."""
    if value is HERE:
        return met.entry.position
    if value is ID:
        return met.entry.id
    if isinstance(value, tuple):
        return tuple(filled(one, met) for one in value)
    return value


def differing(one: SetState, other: SetState) -> list[str]:
    """Return the fields of two states that differ, but for those that every entry changes."""
    return [
        name
        for name in SetState._fields
        if name not in EVER_NEW and getattr(one, name) != getattr(other, name)
    ]


def check(row: Row) -> None:
    """Assert that the entry of a row changes what the row says and nothing else."""
    met = meet(row)
    found = {p: (at_path(met.before, p, met), at_path(met.after, p, met)) for p in row.changes}
    wanted = {p: (filled(b, met), filled(a, met)) for p, (b, a) in row.changes.items()}
    assert found == wanted
    named = {p.split("/")[0] for p, (old, new) in found.items() if old != new}
    assert differing(met.before, met.after) == [n for n in SetState._fields if n in named]
    assert met.after.size == met.before.size + 1


def check_revoked(row: Row) -> None:
    """Assert that the same entry by a revoked key changes nothing: it may restrict only (D8)."""
    met = meet(row._replace(permit=False))
    assert differing(met.before, met.after) == []


def permitting(rows: Iterable[Row]) -> list[Row]:
    """Return the rows of acts that permit."""
    return [row for row in rows if row.permits]


def labels_of(rows: Iterable[Row]) -> list[str]:
    """Return the names of rows, for reports."""
    return [row.label for row in rows]


def uncovered(family: tuple[Line, ...], rows: tuple[Row, ...]) -> list[str]:
    """Return which lines of the transition table no row shows, in order or out of order."""
    shown = {(row.kind, row.order) for row in rows}
    lacking = []
    for line in family:
        kind = line.kind.__name__
        if line.fits != "never" and (kind, "in") not in shown:
            lacking.append(f"{kind} in order")
        if line.otherwise != NOTHING and (kind, "out") not in shown:
            lacking.append(f"{kind} out of order")
    extra = sorted({row.kind for row in rows} - {line.kind.__name__ for line in family})
    return lacking + [f"{kind} is of another family" for kind in extra]
