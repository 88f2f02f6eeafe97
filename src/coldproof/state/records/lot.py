"""Lots and loose rounds, live plans, and which blanks go with which gun."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.kit import LotReceived
from coldproof.acts.plan import LivePlanFiled
from coldproof.words.kit import RoundClass


class Lot(NamedTuple):
    """A lot and where its rounds are; the sum of the places is what was received."""

    received: LotReceived
    stored: int
    position: int
    carried: int = 0
    loaded: int = 0
    fired: int = 0
    misfired: int = 0
    scrapped: int = 0
    sent_back: int = 0
    evidence: int = 0
    lost: int = 0
    wanting: int = 0
    surplus: int = 0
    verified: int = 0
    deadly: int = 0  # rounds told to be live or that nobody could tell
    opened: bool = False
    markers_mixed: bool = False
    primers_unknown: bool = False
    accepted: tuple[tuple[str, int], ...] = ()
    carriers: tuple[str, ...] = ()
    left_at: str | None = None
    counted: int | None = None
    counters: tuple[str, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()  # by whom, position: the latest of each person
    used: int | None = None  # where a round of it last went into, or came out of, a gun
    verified_position: int | None = None
    told_again: int = 0  # told apart since the last round that may be live was found anywhere
    moved: int = -1  # position of the last move of its rounds


class LooseRound(NamedTuple):
    """A round found that fits no lot: live until told apart and taken away."""

    round_class: RoundClass
    place: str
    position: int
    secured: bool = False


class LivePlan(NamedTuple):
    """A plan for live rounds and who approved it."""

    plan: LivePlanFiled
    approved: tuple[str, ...]
    position: int


class Pair(NamedTuple):
    """A weapon and a lot: approved, test-fired, and how far that is dangerous."""

    approved: int | None = None
    tested: int | None = None
    danger_mm: int = 0
