"""The fold: acts in log order → what is so now.  The same entries always give the same state."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from coldproof.state.entry import Entry
from coldproof.state.model import EMPTY, Draft, SetState
from coldproof.state.paper import from_paper
from coldproof.state.row import Effect
from coldproof.state.table import TABLE
from coldproof.words.floor import Known

START = EMPTY


@cache
def effects() -> dict[type, Effect]:
    """Return the effect of each kind."""
    return {row.kind: row.effect for row in TABLE}


@cache
def own_words() -> frozenset[type]:
    """Return the kinds that are a person's own word: nobody else's key says them for them."""
    return frozenset(row.kind for row in TABLE if row.own)


def fold(state: SetState, entries: Iterable[Entry]) -> SetState:
    """Return the state after these entries; the state given is left as it was.

    Folding in parts equals folding once.  No act is refused: see the transition table.
    """
    draft = Draft(state)
    known = effects()
    for entry in entries:
        act = entry.act
        draft.now_us = max(draft.now_us, entry.at_us)
        lost = draft.revoked and act.device in draft.revoked
        lent = act.vouched_by not in (None, act.by) and type(act.body) in own_words()
        bound = entry.may_permit and (lost or lent)
        taken = entry._replace(may_permit=False) if bound else entry
        effect = known[type(act.body)]
        if act.known is Known.PAPER:
            from_paper(draft, taken, effect)
        else:
            effect(draft, taken)
        draft.size = entry.position + 1
    return draft.finish()
