"""From told acts to log entries: devices, sequence numbers, heads and links filled in (D2, D9).

Where the story does not say what an act answers, it links by itself to the latest thing that it
could answer, as a phone would; where it does not say what its device had seen, it had seen all.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from coldproof.acts.base import Act, Sort
from coldproof.acts.codec import act_id, write
from coldproof.acts.errors import FormatError
from coldproof.acts.named import weapons_named
from coldproof.app.errors import DayError
from coldproof.app.story import Story, Told
from coldproof.desk.making import LATEST, by_the_books, links
from coldproof.state.entry import Entry
from coldproof.state.model import SetState
from coldproof.words.ids import ActId, DeviceId, Digest, Label, PersonId

Heads = dict[str, tuple[str, ...]]


class Path(NamedTuple):
    """What one telling has said so far; every step gives a new one."""

    position: int = 0
    labels: tuple[tuple[str, str, int], ...] = ()  # label, act id, position
    devices: tuple[tuple[str, int, str], ...] = ()  # device, last seq, last act id
    latest: tuple[tuple[str, str], ...] = ()  # kind of thing, id of its latest act
    past: tuple[tuple[int, str, Heads], ...] = ()  # position, device, heads after it


def tell(story: Story, told: Told, state: SetState, path: Path) -> tuple[Entry, Path]:
    """Return an act as the next entry of one telling, and the telling after it.

    Raises `DayError` when the act names something that this telling does not have, or when it is
    longer than an act may be.
    """
    at = told.line, told.n
    asked = told.seen is not None or bool(told.answers)
    labels = {n: (name, position) for n, name, position in path.labels} if asked else {}
    seen = path.position if told.seen is None else _position(story, told, labels, told.seen) + 1
    seq, previous = 0, None
    for device, last, name in path.devices:
        if device == told.device:
            seq, previous = last, Digest(name)
    answers = (
        links(state, told.body, told.by, dict(path.latest))
        if told.answers is None
        else tuple(_answer(story, told, labels, one) for one in told.answers)
    )
    body = by_the_books(state, told.body)
    heads = _heads(told, body, state, path, seen)
    act = Act(
        production=Label(story.production),
        body=body,
        by=PersonId(told.by),
        device=DeviceId(told.device),
        seq=seq + 1,
        at_us=told.at_us,
        previous=previous,
        seen_size=seen,
        answers=tuple(ActId(one) for one in answers),
        heads=heads,
        known=told.known,
        vouched_by=None if told.vouched_by is None else PersonId(told.vouched_by),
    )
    try:
        name = act_id(write(act))
    except FormatError as error:
        where = error.where or error.what
        raise DayError(story.file, at[0], at[1], where, error.found, error.want) from None
    entry = Entry(act, name, path.position, told.at_us)
    return entry, _after(path, told, entry)


def _position(story: Story, told: Told, labels: dict[str, tuple[str, int]], label: str) -> int:
    if label not in labels:
        raise DayError(
            story.file,
            told.line,
            told.n,
            "seen",
            f"{label}, which is not told in this account",
            "an act that is told in every account in which this one is",
        )
    return labels[label][1]


def _answer(story: Story, told: Told, labels: dict[str, tuple[str, int]], label: str) -> str:
    if label not in labels:
        raise DayError(
            story.file,
            told.line,
            told.n,
            "answers",
            f"{label}, which is not told in this account",
            "an act that is told in every account in which this one is",
        )
    return labels[label][0]


def _heads(
    told: Told, body: Any, state: SetState, path: Path, seen: int
) -> tuple[tuple[ActId, ...], ...]:
    if body.sort is not Sort.MOVE:
        return ()
    view: Heads = {}
    if told.seen is None:
        view = {w: state.weapons[w].heads for w in weapons_named(body) if w in state.weapons}
    else:
        for position, device, heads in path.past:
            if position < seen or device == told.device:
                view.update(heads)
    return tuple(tuple(ActId(h) for h in view.get(w, ())) for w in weapons_named(body))


def _after(path: Path, told: Told, entry: Entry) -> Path:
    body: Any = entry.act.body
    kind = type(body).__name__
    labels = path.labels
    if told.label is not None:
        labels = (*labels, (told.label, entry.id, entry.position))
    devices = tuple(d for d in path.devices if d[0] != told.device)
    latest = path.latest
    if kind in LATEST:
        latest = (*(p for p in latest if p[0] != LATEST[kind]), (LATEST[kind], entry.id))
    past = path.past
    if body.sort is Sort.MOVE or kind == "WeaponRegistered":
        heads: Heads = dict.fromkeys(weapons_named(body), (entry.id,))
        past = (*past, (entry.position, told.device, heads))
    return Path(
        path.position + 1,
        labels,
        (*devices, (told.device, entry.act.seq, entry.id)),
        latest,
        past,
    )
