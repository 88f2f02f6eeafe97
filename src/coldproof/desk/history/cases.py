"""Gaps of voice and case: what stands at the end, and incidents and rounds with nothing after."""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.desk.history.rows import Gap, GapKind
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind
from coldproof.words.sentence import joined, told, word

STANDING = (BlockKind.STOP, BlockKind.NOT_READY, BlockKind.SHOW, BlockKind.HAZARD)
"""Whom a weapon is withheld from is nobody's business; holds and freezes are meant to stand."""


def standing(after: SetState) -> Iterator[Gap]:
    """Yield the stops, hazards and requests that nobody ended."""
    for block in after.blocks.values():
        if block.kind in STANDING:
            about = block.target or told("{scope}", scope=block.scope)
            yield Gap(GapKind.BLOCK, about, says_of(block), (block.position,))


def says_of(block: Block) -> str:
    """Say what stands since where, and what was done about it."""
    at = block.position
    if block.kind is BlockKind.STOP:
        said, cause = len(block.releases), word(block.cause)
        if not said:
            return told("The stop at position {at} ({cause}) is not released.", at=at, cause=cause)
        return told(
            "The stop at position {at} ({cause}) is not released; 1 of the releases it needs is"
            " recorded."
            if said == 1
            else "The stop at position {at} ({cause}) is not released; {said} releases are recorded"
            " and do not end it.",
            at=at,
            cause=cause,
            said=said,
        )
    if block.kind is BlockKind.HAZARD:
        if block.seen is None:
            return told(
                "The hazard reported at position {at} is not answered; nobody else is recorded as"
                " having read it.",
                at=at,
            )
        return told(
            "The hazard reported at position {at} is not answered; it was read at position {seen}.",
            at=at,
            seen=block.seen,
        )
    if block.kind is BlockKind.SHOW:
        return told(
            "The request at position {at} to be shown {target} is neither answered nor withdrawn.",
            at=at,
            target=block.target,
        )
    return told('The "not ready" at position {at} is not ended.', at=at)


def cases(after: SetState) -> Iterator[Gap]:
    """Yield the incidents that nobody looked into or told of, and found rounds not taken away."""
    for case in after.incidents.values():
        lacks = []
        if not case.investigated:
            lacks.append(told("no act says that it was looked into and put right"))
        if not case.accounts:
            lacks.append(told("no account of it was given"))
        if lacks:
            says = told(
                "The incident at position {position} ({kind}): {lacks}.",
                position=case.position,
                kind=case.kind,
                lacks=joined("; ", lacks),
            )
            yield Gap(GapKind.CASE, told("{kind}", kind=case.kind), says, (case.position,))
    for loose in after.rounds.values():
        if not loose.secured:
            says = told(
                "The round found at position {position} is not told to be taken away.",
                position=loose.position,
            )
            yield Gap(GapKind.CASE, loose.place, says, (loose.position,))
