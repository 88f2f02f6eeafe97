"""Lots and loose rounds, live plans, and which blanks go with which gun."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.kit import LotReceived
from coldproof.acts.plan import LivePlanFiled
from coldproof.state.records.sight import Sight
from coldproof.words.kit import RoundClass


class Short(NamedTuple):
    """Rounds that one count found missing from store and pouches."""

    missing: int
    sight: Sight  # of the count
    drawn: int = 0  # carried since by who had seen it, less what they put away: not missing


class Lot(NamedTuple):
    """A lot and where its rounds are; the sum of the places is what was received."""

    received: LotReceived
    stored_told: int
    position: int
    carried_told: int = 0
    shorts: tuple[Short, ...] = ()  # what counts found missing from store and pouches, ever
    loaded: int = 0
    fired: int = 0
    misfired: int = 0
    scrapped: int = 0
    sent_back: int = 0
    evidence: int = 0
    lost: int = 0
    wanting: int = 0
    wanting_since: Sight | None = None  # the latest act that found some wanting
    surplus: int = 0
    verified: int = 0
    deadly: int = 0  # rounds told to be live or that nobody could tell
    opened: bool = False
    told: bool = False  # somebody began to tell its rounds apart
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

    # Sums are kept as they were told, so that they commute (invariant 5).  What a count found
    # missing stands against the carried rounds first, but not against those that somebody who knew
    # of it counted into a pouch since (docs/adr/0025).

    @property
    def short(self) -> int:
        """Return how many rounds counts found missing from store and pouches, ever."""
        return sum(one.missing for one in self.shorts)

    @property
    def carried(self) -> int:
        """Return how many rounds are carried: those told so, less those missing from pouches."""
        return self.carried_told - self._from_pouches()

    @property
    def stored(self) -> int:
        """Return how many rounds are stored: those told so, less the rest of those missing."""
        return self.stored_told - (self.short - self._from_pouches())

    def _from_pouches(self) -> int:
        """Return how many of the missing rounds are missing from pouches."""
        short, gone = self.short, 0
        for room, missing in sorted((self.carried_told - s.drawn, s.missing) for s in self.shorts):
            gone += min(missing, max(room - gone, 0))
        beyond = short - max(self.stored_told, 0)  # the store cannot lack more than it has
        return min(max(gone, beyond), max(self.carried_told, 0), short)


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
