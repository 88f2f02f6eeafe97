"""Entries to tell the history of: the example days, and a base world with acts dropped or added."""

from __future__ import annotations

import dataclasses
from functools import cache
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import act_id, write
from coldproof.app.replay import Telling, tellings
from coldproof.desk.history.rows import Gap, GapKind, History
from coldproof.desk.history.telling import told
from coldproof.desk.stage import heads_of
from coldproof.exchange.day.story import read_story
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.words.ids import DeviceId, PersonId
from coldproof.words.units import MINUTE_US
from tests.unit.state.rows import CLOSING, act, base
from tests.unit.state.rows import told as one_more
from tests.unit.worlds import ask

EXAMPLES = Path(__file__).parents[4] / "examples"
DAYS = ("ordinary-day", "hard-day", "two-shows", "ranch-2021", "ranch-2021-cured")
EMPTY_NOW = act(
    "ProvedEmpty",
    weapon="G-1",
    chambers_seen=6,
    magazine="none",
    feed_path_seen=True,
    bore="rod",
)
TAKEN = act("HandoverAccepted", "actor", weapon="G-1", giver="armorer", setup="12A")
BACK = act("WeaponCollected", weapon="G-1")
DUMMIES = ["R1"] * 6


@cache
def accounts(name: str, *points: str) -> tuple[Telling, ...]:
    """Return the tellings of an example in which only these points are told differently."""
    path = EXAMPLES / f"{name}.toml"
    story = read_story(path.read_bytes(), path.name)
    contested = tuple(
        one if one.point in points else one._replace(accounts=one.accounts[:1])
        for one in story.contested
    )
    return tuple(tellings(story._replace(contested=contested), ()))


@cache
def example(name: str) -> tuple[Entry, ...]:
    """Return the entries of the first-listed accounts of an example."""
    return tuple(step.entry for step in accounts(name)[0].steps)


def entries(
    *acts: dict[str, Any], world: str = "revolver-out", drop: tuple[str, ...] = ()
) -> tuple[Entry, ...]:
    """Return a base world and more acts, as entries."""
    found = list(ask(CLOSING, world=world, drop=list(drop)).entries)
    so_far = base(world, drop)
    for raw in acts:
        entry, so_far = one_more(so_far, raw)
        found.append(entry)
    return tuple(found)


def history(*acts: dict[str, Any], **world: Any) -> History:
    """Return what a base world and more acts tell."""
    return told(entries(*acts, **world))


def by_hand(before: tuple[Entry, ...], by: str, body: Body, **envelope: Any) -> tuple[Entry, ...]:
    """Return entries and one more, a minute later, that no day file could tell.

    It is made by a device that had seen all, as its next act, unless the envelope says otherwise.
    """
    state = fold(START, before)
    device = envelope.get("device", by)
    mine = [entry for entry in before if entry.act.device == device]
    fields: dict[str, Any] = {
        "production": before[0].act.production,
        "body": body,
        "by": PersonId(by),
        "device": DeviceId(device),
        "seq": mine[-1].act.seq + 1 if mine else 1,
        "at_us": state.now_us + MINUTE_US,
        "previous": mine[-1].id if mine else None,
        "seen_size": state.size,
        "heads": heads_of(state, body),
    }
    made = Act(**{**fields, **envelope})
    return (*before, Entry(made, act_id(write(made)), state.size, made.at_us))


def changed(entry: Entry, **fields: Any) -> Entry:
    """Return an entry whose act has other fields in its envelope; its id stays."""
    return entry._replace(act=dataclasses.replace(entry.act, **fields))


def sentences(found: History | list[Gap], kind: GapKind) -> list[str]:
    """Return the sentences of one kind of gap."""
    gaps = found.gaps if isinstance(found, History) else found
    return [gap.says for gap in gaps if gap.kind is kind]
