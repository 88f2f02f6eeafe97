"""Some entries of a log, as an extract has them, folded as far as they tell anything."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.base import Act
from coldproof.acts.case import ClockRead
from coldproof.acts.voice import SealedPosted
from coldproof.desk import roster as keys
from coldproof.desk.reading import Standing
from coldproof.exchange.bundle.promises import Boxes
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.ids import CLERK


class Row(NamedTuple):
    """An entry, and the last reading of the server's clock before it among these."""

    position: int
    after_us: int
    act: Act


class Sparse:
    """Entries in the order of the log, entry 0 first; each was looked at before."""

    def __init__(self) -> None:
        """Begin before entry 0."""
        self.rows: list[Row] = []
        self.roster = keys.NOBODY
        self.clock_us = 0
        self.entries: list[Entry] = []

    def add(self, position: int, name: str, act: Act, standing: Standing) -> None:
        """Take the next entry; what says no hour is of the last reading before it."""
        if isinstance(act.body, ClockRead) and act.by == CLERK:
            self.clock_us = act.at_us
        may_permit = standing is Standing.ENROLLED
        if position == 0:
            self.roster = keys.opened(act)
        else:
            self.roster = keys.after(self.roster, position, act, may_permit=may_permit)
        at_us = self.clock_us if isinstance(act.body, SealedPosted) else act.at_us
        arrived = standing is Standing.ARRIVED
        self.entries.append(Entry(act, name, position, at_us, may_permit, arrived))
        self.rows.append(Row(position, self.clock_us, act))

    def state(self) -> SetState:
        """Return what these entries alone come to."""
        return fold(START, self.entries)

    def boxes(self) -> Boxes:
        """Return the sealed boxes among them."""
        return Boxes(self.state().boxes, self.clock_us, self.roster, whole=False)
