"""What is said of the hour that an act claims: `ask` says it before, `record` once it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coldproof.cli.house import at_place, counted, hour
from coldproof.desk.reading import Read
from coldproof.state.model import SetState
from coldproof.words.units import DAY_US, SECOND_US

CLAIM_US = 5 * SECOND_US  # of a claimed hour from the clock, which is said


def claimed(house: Any, at_us: int, now_us: int, position: int | None = None) -> Iterator[str]:
    """Say so where an act claims another hour than it is now, and where that is days ahead.

    Of an entry just recorded, at its position, it is said by which hour the record dates it.
    """
    if at_us and abs(at_us - now_us) > CLAIM_US:  # what claims no hour has 0
        dated_us = None if position is None else dated(house, position)
        yield f"It claims {at_place(house, at_us)}, {taken(at_us, dated_us)}"
    if at_us - now_us > DAY_US:
        days = counted((at_us - now_us) // DAY_US, "day", "days")
        yield f"That is more than {days} ahead of now: look whether its date was meant."


def taken(at_us: int, dated_us: int | None) -> str:
    """Say what the record makes of a claimed hour (ADR-0015); no hour where that is not known."""
    if dated_us is None:
        return (
            "and keeps that as a claim: the record believes it where it lies between two readings"
            " of its own clock, and else dates the act to one of these or between them."
        )
    if abs(at_us - dated_us) < SECOND_US:
        return "and the record dates it so: that lies between two readings of its own clock."
    return f"and keeps that as a claim: the record dates it {hour(dated_us)}, by its own clock."


def dated(house: Any, position: int) -> int | None:
    """Return by which hour an entry is dated; none of one that the state had before."""
    found: list[int] = []

    def each(_: SetState, read: Read) -> None:
        if read.entry.position == position:
            found.append(read.entry.at_us)

    house.follower.catch_up(each)
    return found[0] if found else None
