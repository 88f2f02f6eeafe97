"""Gaps of voice and case: what stands at the end, and incidents and rounds with nothing after."""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.desk.history.rows import Gap, GapKind
from coldproof.state.model import SetState
from coldproof.state.records import Block, BlockKind

STANDING = (BlockKind.STOP, BlockKind.NOT_READY, BlockKind.SHOW, BlockKind.HAZARD)
"""Whom a weapon is withheld from is nobody's business; holds and freezes are meant to stand."""


def standing(after: SetState) -> Iterator[Gap]:
    """Yield the stops, hazards and requests that nobody ended."""
    for block in after.blocks.values():
        if block.kind in STANDING:
            about = block.target or block.scope.value
            yield Gap(GapKind.BLOCK, about, says_of(block), (block.position,))


def says_of(block: Block) -> str:
    """Say what stands since where, and what was done about it."""
    at = f"at position {block.position}"
    if block.kind is BlockKind.STOP:
        said = len(block.releases)
        until = f"; {said} of the releases it needs is recorded" if said == 1 else ""
        until = f"; {said} releases are recorded and do not end it" if said > 1 else until
        return f"The stop {at} ({block.cause}) is not released{until}."
    if block.kind is BlockKind.HAZARD:
        seen = "nobody else is recorded as having read it"
        if block.seen is not None:
            seen = f"it was read at position {block.seen}"
        return f"The hazard reported {at} is not answered; {seen}."
    if block.kind is BlockKind.SHOW:
        return f"The request {at} to be shown {block.target} is neither answered nor withdrawn."
    return f'The "not ready" {at} is not ended.'


def cases(after: SetState) -> Iterator[Gap]:
    """Yield the incidents that nobody looked into or told of, and found rounds not taken away."""
    for case in after.incidents.values():
        lacks = []
        if not case.investigated:
            lacks.append("no act says that it was looked into and put right")
        if not case.accounts:
            lacks.append("no account of it was given")
        if lacks:
            says = f"The incident at position {case.position} ({case.kind}): {'; '.join(lacks)}."
            yield Gap(GapKind.CASE, case.kind.value, says, (case.position,))
    for loose in after.rounds.values():
        if not loose.secured:
            says = f"The round found at position {loose.position} is not told to be taken away."
            yield Gap(GapKind.CASE, loose.place, says, (loose.position,))
