"""What a device had seen, and the few questions that every part of the oracle asks of an entry."""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.state.entry import Entry


def has_seen(later: Entry, earlier: Entry) -> bool:
    """Whether the device of one act knew of another when it wrote its own: who names it, does."""
    if earlier.position < later.act.seen_size:
        return True
    if earlier.id in later.act.answers:
        return True
    return earlier.act.device == later.act.device and earlier.act.seq < later.act.seq


def has_seen_all(later: Entry, facts: Iterable[Entry]) -> bool:
    """Whether the device of an act knew of every one of these."""
    return all(has_seen(later, fact) for fact in facts)


def answered(entry: Entry) -> str:
    """The id of the act that this one speaks of, or nothing."""
    return entry.act.answers[0] if entry.act.answers else ""
