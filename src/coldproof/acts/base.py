"""The act itself: who did or said what, when, on which device, having seen what (D2).

An `Act` is an envelope around one *body*: a frozen dataclass of one kind, named in the past tense.
Kinds are of three sorts (D9): *moves* advance one weapon and name its head, the last move their
device had seen; *attests* name what they speak of and commute; *sums* add up and never fork.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, ClassVar

from coldproof.words.floor import Known
from coldproof.words.ids import ActId, DeviceId, Digest, Label, PersonId

Count = Annotated[int, "count"]  # 0 .. 1,000,000 things
Size = Annotated[int, "size"]  # 0 .. 2^53: entries of a log, acts of a device
Version = Annotated[int, "version"]  # 1 .. 1,000,000
Micros = Annotated[int, "instant"]  # microseconds since 1970, within ±2^53
Millimeters = Annotated[int, "millimeters"]  # 0 .. 10,000,000 (10 km)
Minutes = Annotated[int, "minutes"]  # 0 .. 100,000
Number = Annotated[int, "number"]  # any integer within ±2^53; the pack's parameter names its unit


class Sort(StrEnum):
    """How acts of a kind combine when two devices did not see each other."""

    MOVE = "move"
    ATTEST = "attest"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Body:
    """What was done or said.  Every kind is a subclass with its own fields."""

    sort: ClassVar[Sort] = Sort.ATTEST
    version: ClassVar[int] = 1


@dataclass(frozen=True, slots=True)
class Move(Body):
    """A body that advances each weapon it names."""

    sort: ClassVar[Sort] = Sort.MOVE


@dataclass(frozen=True, slots=True)
class Attest(Body):
    """A body that speaks of something and changes no weapon's chain."""


@dataclass(frozen=True, slots=True)
class Sum(Body):
    """A body that adds to or takes from a lot's counts."""

    sort: ClassVar[Sort] = Sort.SUM


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The answer shown, if the person asked before recording: verdict and the rules' digest."""

    refused: bool
    rules: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act with its envelope; its id is the digest of its canonical text (`codec.act_id`)."""

    production: Label
    body: Body
    by: PersonId
    device: DeviceId
    seq: Size  # this device's own sequence number, from 1
    at_us: Micros  # the device's claim; the log's clock-reads clip it (D3)
    previous: Digest | None = None  # this device's previous act
    seen_size: Size = 0  # entries of the log this device had seen
    seen_root: Digest | None = None
    answers: tuple[ActId, ...] = ()  # the acts this one speaks of or answers
    heads: tuple[tuple[ActId, ...], ...] = ()  # per weapon named, its head or heads (D9)
    known: Known = Known.OWN_DEVICE
    vouched_by: PersonId | None = None  # whose device entered it, when not the person's own
    asked: Asked | None = None
