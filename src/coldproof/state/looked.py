"""When each person last looked and said the same in a row: what a lead may want to ask about."""

from __future__ import annotations

from coldproof.state.entry import Entry
from coldproof.state.model import Draft
from coldproof.state.records import Looked
from coldproof.words.kit import RoundClass


def remember(draft: Draft, entry: Entry, places: tuple[RoundClass, ...]) -> None:
    """Keep when the signer last said this; another kind or another finding begins a new row."""
    kind = type(entry.act.body).__name__
    before: tuple[int, ...] = ()
    rest = []
    for run in draft.looked:
        if run.person != entry.act.by:
            rest.append(run)
        elif run.kind == kind and run.places == places:
            before = run.at_us[-2:]
    draft.looked = (*rest, Looked(entry.act.by, kind, places, (*before, entry.at_us)))
