"""The parts of a check's steps: phases in D6's order, a step, a sequence, its digest.

In no step does anybody press a trigger, put an eye or a hand before the muzzle, or take the gun
from who checks it to look: witness and performer look, and never hold.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.words.ids import Digest
from coldproof.words.kit import ActionType

OURS = "[P]"  # our own proposal, until a lead handler adopts it


class Phase(StrEnum):
    """What a step is about; a sequence goes through them in this order and never back (D6)."""

    HANDS = "hands"
    SOURCE = "source"
    CHAMBERS = "chambers"
    FEED = "feed"
    BORE = "bore"
    ROUNDS = "rounds"
    LOADED = "loaded"
    SEEN = "seen"
    SHOWN = "shown"
    FRONT = "front"


ORDER = tuple(Phase)
EMPTY_PHASES = (Phase.HANDS, Phase.SOURCE, Phase.CHAMBERS, Phase.FEED, Phase.BORE)
"""What proves it empty; all of it ends in one act."""


class Tap(NamedTuple):
    """One answer that can be tapped: its words, and what it writes; `odd` stops the sequence."""

    label: str
    value: str
    odd: bool = False


class Step(NamedTuple):
    """One step, one screen: challenge, response, and what the witness saw."""

    phases: tuple[Phase, ...]
    does: str  # what the handler does, hands on the gun
    aloud: str  # the witness reads it aloud
    answer: str  # said aloud in answer
    taps: tuple[Tap, ...]
    source: str  # OURS, or the id of the rule that asks for it
    act: str  # the kind of act it ends in
    fields: tuple[str, ...]  # which of its fields the step fills

    @property
    def phase(self) -> Phase:
        """Return the phase that the step ends."""
        return self.phases[-1]


class Steps(NamedTuple):
    """The whole check of one mechanism."""

    mechanism: ActionType
    name: str
    steps: tuple[Step, ...]

    def proving(self) -> tuple[Step, ...]:
        """Return the steps that prove it empty."""
        return tuple(step for step in self.steps if step.phase in EMPTY_PHASES)

    def of(self, phase: Phase) -> Step:
        """Return the step of a phase; raises `KeyError` where the mechanism has none."""
        for step in self.steps:
            if phase in step.phases:
                return step
        raise KeyError(phase)

    @property
    def digest(self) -> Digest:
        """Return the digest of the steps in English, which an adoption names."""
        plain = [self.mechanism.value, self.name, self.steps]
        data = json.dumps(plain, ensure_ascii=True, separators=(",", ":"))
        return Digest(digest(data.encode("ascii")))
