"""What stands in the way until it is ended by name, and incidents."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.state.records.sight import Bar
from coldproof.state.records.weapon import Notified
from coldproof.words.floor import (
    Danger,
    IncidentKind,
    Reason,
    Scope,
    Severity,
)
from coldproof.words.people import Role


class BlockKind(StrEnum):
    """What stands in the way until its own release."""

    STOP = "stop"
    NOT_READY = "not ready"
    SHOW = "show me"
    HAZARD = "hazard"
    HOLD = "hold"
    WITHHELD = "withheld"
    FREEZE = "freeze"


class Release(NamedTuple):
    """One person's release of a block: of a stop, or of what a stranger froze."""

    person: str
    signer_roles: tuple[Role, ...]
    whole: bool  # cause found, fixed, crew told; of a freeze: it says why
    answered: bool
    position: int
    why: Reason | None = None


class Block(NamedTuple):
    """A stop, a hold, a "not ready", a request to be shown: open until ended by name."""

    kind: BlockKind
    scope: Scope
    target: str | None
    by: str
    cause: str
    position: int
    bar: Bar
    at_us: int
    subject: str | None = None
    seen_us: int | None = None
    releases: tuple[Release, ...] = ()
    items: tuple[str, ...] = ()
    unit: str | None = None
    lots: tuple[str, ...] = ()  # a freeze: the lots it names beside the weapons in `items`
    seen: int | None = None  # a hazard: the entry by which somebody else had read it
    about: Danger | None = None  # a hazard: what is dangerous
    mistake: int | None = None  # a stop: where its opener said that it was a mistake


class Box(NamedTuple):
    """A sealed box by the digest of its bytes: how large, what it commits to, where and when."""

    size_class: int
    commitment: str | None
    position: int
    at_us: int


class Incident(NamedTuple):
    """A case: what happened, what belongs to it, who was told."""

    kind: IncidentKind
    severity: Severity
    unit: str | None
    weapons: tuple[str, ...]
    lots: tuple[str, ...]
    at_us: int
    learned_us: int
    position: int
    frozen: bool = False
    investigated: bool = False
    told: tuple[Notified, ...] = ()
    owner_told_us: int | None = None
    accounts: int = 0
    owner_told: int | None = None  # where it is recorded that the owner was told
    first_account: int | None = None  # where the first account is recorded
    givers: tuple[str, ...] = ()  # whose accounts there are
    released: tuple[tuple[tuple[str, ...], int, str], ...] = ()  # to whom, where, by whom
    signed: tuple[tuple[str, int], ...] = ()  # who found the cause and put it right, where
    given: tuple[tuple[str, str, int], ...] = ()  # accounts: who, the commitment, where
