"""The fold: acts in log order → what is so now.  The same entries always give the same state."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from coldproof.state.entry import Entry
from coldproof.state.model import EMPTY, Draft, SetState
from coldproof.state.table import TABLE, Effect

START = EMPTY


@cache
def effects() -> dict[type, Effect]:
    """Return the effect of each kind."""
    return {row.kind: row.effect for row in TABLE}


def fold(state: SetState, entries: Iterable[Entry]) -> SetState:
    """Return the state after these entries; the state given is left as it was.

    Folding in parts equals folding once.  No act is refused: see the transition table.
    """
    draft = Draft(state)
    known = effects()
    for entry in entries:
        draft.now_us = max(draft.now_us, entry.at_us)
        if entry.may_permit and draft.revoked and entry.act.device in draft.revoked:
            known[type(entry.act.body)](draft, entry._replace(may_permit=False))
        else:
            known[type(entry.act.body)](draft, entry)
        draft.size = entry.position + 1
    return draft.finish()
