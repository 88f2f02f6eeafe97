"""A day as told: its acts in order, and what is contested.  `exchange/day` reads it from a file."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Body
from coldproof.words.floor import Known


class Account(NamedTuple):
    """One side's account of a contested point."""

    name: str
    told_by: str
    says: str
    source: str


class Contested(NamedTuple):
    """A point that people tell differently; its accounts vary together wherever it matters."""

    point: str
    question: str
    accounts: tuple[Account, ...]


class Later(NamedTuple):
    """What was found out later: printed, never folded."""

    text: str
    source: str
    certainty: str


class Told(NamedTuple):
    """One act as told."""

    n: int
    line: int
    kind: type[Body]
    body: Body
    given: tuple[str, ...]  # the body's fields that were given
    at_us: int
    by: str
    label: str | None
    answers: tuple[str, ...] | None
    seen: str | None
    device: str
    known: Known
    vouched_by: str | None
    mark: str | None
    said: str
    source: str
    certainty: str
    only: tuple[tuple[str, tuple[str, ...]], ...]


class Story(NamedTuple):
    """A whole day."""

    file: str
    title: str
    production: str
    about: str
    offset_minutes: int
    contested: tuple[Contested, ...]
    acts: tuple[Told, ...]
    later: tuple[Later, ...]
    date: str
