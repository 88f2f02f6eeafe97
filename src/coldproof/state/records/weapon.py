"""A weapon: custody, what is inside, its check, and why it is quarantined."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.kit import WeaponRegistered
from coldproof.state.records.sight import Bar, Sight, saw
from coldproof.words.floor import (
    Agency,
    CallState,
    Color,
    Known,
    Toward,
)
from coldproof.words.kit import ActionType, Charge, RoundClass


class CustodyKind(StrEnum):
    """Exactly one of these at every moment (invariant 2)."""

    LOCKED = "locked"
    HELD = "held"
    LEFT = "left"
    OUT_OF_SIGHT = "out of sight"
    MISSING = "missing"
    RETIRED = "retired"


class Custody(NamedTuple):
    """Whose hand, whose sight or which lock."""

    kind: CustodyKind
    person: str | None  # who holds it
    watcher: str | None  # the handler in whose sight it is
    place: str | None  # store or place
    position: int


class Cause(StrEnum):
    """Why a weapon is quarantined."""

    UNREGISTERED = "named before it was registered"
    FORK = "two stories of one weapon"
    OUT_OF_ORDER = "moved out of order"
    GAP = "out of sight, left or lost"
    DIFFERS = "what was seen differs from what was counted"
    MISFIRE = "a click and no shot"
    ODD_REPORT = "an odd report: the bore may be blocked"
    UNMEANT = "fired when nobody meant it to"
    FAULT = "jammed or faulty"
    DEADLY = "a live or unknown round"
    DROPPED = "it was dropped"


class Suspicion(NamedTuple):
    """One reason for quarantine, and the entry that gave it."""

    cause: Cause
    position: int


class Inside(NamedTuple):
    """Rounds or cases of one lot and class in a gun, by the books."""

    lot: str
    round_class: RoundClass
    count: int  # type: ignore[assignment]  # rounds, not the tuple's own method
    charge: Charge


class Look(NamedTuple):
    """One person's own look at a check: a witness, or somebody it was shown to."""

    person: str
    signer: str
    shown: bool
    whole: bool
    clear: bool
    at_us: int
    known: Known
    sight: Sight


class Call(NamedTuple):
    """An announcement that rests on a check."""

    state: CallState
    by: str
    dummies: int
    blanks: int
    charge: Charge
    toward: Toward
    at_us: int
    sight: Sight


class Sequence(NamedTuple):
    """A check under way: from proved empty, one handler, unbroken."""

    id: str
    handler: str
    at_us: int
    sight: Sight
    proved: tuple[Inside, ...]  # rounds told apart outside the gun, not yet loaded
    told: tuple[Sight, ...] = ()  # the acts that told them apart


class Check(NamedTuple):
    """A finished check: every place seen and counted at the end of one unbroken sequence.

    `showing` is the act that looks must answer: the check itself or its latest re-show.  `spent_to`
    is who accepted under it; from then on it clears nothing until a re-show.
    """

    id: str
    handler: str
    chambers: tuple[RoundClass, ...]
    magazine: tuple[RoundClass, ...]
    began_us: int
    at_us: int
    sights: tuple[Sight, ...]
    looks: tuple[Look, ...] = ()
    showing: str = ""
    showings: tuple[str, ...] = ()  # the check itself and every re-show of it
    reshown: int = 0
    spent_to: str | None = None
    first_to: str | None = None
    first_setup: str | None = None
    first_at: int | None = None  # position of that acceptance
    first_witnesses: tuple[str, ...] = ()
    first_looks: tuple[Look, ...] = ()  # of those witnesses, when it was first accepted
    calls: tuple[Call, ...] = ()


class Offer(NamedTuple):
    """A weapon held out to somebody and not yet taken."""

    id: str
    by: str
    to: str
    setup: str | None
    at_us: int
    sight: Sight


class PartLook(NamedTuple):
    """A look that was no check: how much of the gun was seen, by whom."""

    by: str
    seen: int
    places: int
    position: int


class Weapon(NamedTuple):
    """One weapon."""

    kit: WeaponRegistered
    heads: tuple[str, ...]
    custody: Custody
    unit: str | None = None
    setup: str | None = None  # the setup for which it is out
    inside: tuple[Inside, ...] = ()
    load_known: bool = False
    sequence: Sequence | None = None
    check: Check | None = None
    was: Check | None = None  # the last check that ended, until the next whole proof
    voided: tuple[str, int] | None = None  # why the last check ended, and where
    part_look: PartLook | None = None
    offers: tuple[Offer, ...] = ()  # made since the last move
    suspicions: tuple[Suspicion, ...] = ()
    bars: tuple[Bar, ...] = ()
    bore_due: int | None = 0  # position of what made a bore check due; None: proved clear
    cocked: bool = False
    hot_since_us: int | None = None
    misfired_us: int | None = None
    broken_since: int | None = None  # a re-show is no longer enough since this entry
    issued: int | None = None
    non_gun: tuple[str, int, int] | None = None  # checked as such: by whom, when (us), position
    color: Color | None = None
    function_checked: int | None = None
    charged: bool = False
    position: int = 0
    moved: Sight | None = None  # the latest move
    went_off: int = 0  # shots nobody meant, not yet matched to rounds
    live: tuple[str, int] | None = None  # who loaded live rounds; until another proves it empty
    shown: bool = False  # an act named a round for it: it takes rounds, whatever was registered

    @property
    def open_offers(self) -> tuple[Offer, ...]:
        """Return the offers that no later one replaces; two of them cross."""
        return tuple(
            o for o in self.offers if not any(saw(p.sight, o.sight) for p in self.offers if p != o)
        )

    @property
    def offer(self) -> Offer | None:
        """Return the open offer, or none; of two that cross, the last to arrive."""
        return self.open_offers[-1] if self.offers else None


class Notified(NamedTuple):
    """An agency that was told of an incident, how, and whether everything asked was answered."""

    agency: Agency
    at_us: int
    complete: bool
    altered: bool | None  # whether the scene was altered; none: not said
    channel: str
    position: int


class Unmeant(NamedTuple):
    """A discharge that nobody meant, or a gun hot when called cold; and what followed."""

    ids: tuple[str, ...]  # the acts that told of it
    unit: str | None
    weapons: tuple[str, ...]
    position: int
    discharge: int | None = None  # where it was told as a discharge
    incident: int | None = None  # where it was told as an incident
    investigated: int | None = None
    meetings: tuple[str, ...] = ()  # corrective meetings of its unit since
    told: tuple[str, ...] = ()  # who was at any of them
    absent: tuple[str, ...] | None = None  # whom it concerns and who was at none; None: no meeting
    signed: tuple[str, ...] = ()  # who released its stop


class Looked(NamedTuple):
    """A person's latest looks that said the same in a row: what, and when."""

    person: str
    kind: str  # the kind of act
    places: tuple[RoundClass, ...]
    at_us: tuple[int, ...]  # of the last three, oldest first


class Adopted(NamedTuple):
    """A check's steps, taken by a lead handler for a make and model."""

    mechanism: ActionType
    sequence: str  # the digest of the steps
    by: str
    position: int
