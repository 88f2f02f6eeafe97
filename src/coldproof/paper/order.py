"""The steps of a check as a card prints them: those of the screen, with the same numbers."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.desk.floor.sequences import (
    BY_MECHANISM,
    Phase,
    Steps,
    Tap,
    adopted_by,
    steps_of,
)
from coldproof.desk.floor.spoken import place_words
from coldproof.paper.source import PaperSource
from coldproof.words.kit import ActionType

BOX = "☐"
BLANK = "……"
OPEN = ("serial", "places", "count", "n", "many", "mark", "what", "call")


class CardStep(NamedTuple):
    """One line: its number, what the handler does, what is read and answered, what may be seen."""

    number: str
    does: str
    aloud: str
    answer: str
    taps: tuple[str, ...]


class CardSteps(NamedTuple):
    """The lines of a mechanism, whether they are a draft or adopted, and whether rounds go in."""

    standing: str
    steps: tuple[CardStep, ...]
    loads: bool


def sequence_of(source: PaperSource, mechanism: ActionType, weapon: str | None) -> Steps:
    """Return the sequence of a weapon, or of a mechanism where no weapon is named."""
    if weapon is None:
        return BY_MECHANISM[mechanism]
    return steps_of(source.state.weapons[weapon].kit)


def card_steps(source: PaperSource, mechanism: ActionType, weapon: str | None) -> CardSteps:
    """Return the lines of a check; what only the moment tells is left open for a pen."""
    say = source.say
    found = sequence_of(source, mechanism, weapon)
    words = dict.fromkeys(OPEN, BLANK)
    by = None
    if weapon is not None:
        known = source.state.weapons[weapon]
        words |= {k: v for k, v in place_words(source.desk(), known).items() if k != "serial"}
        by = adopted_by(source.state, known.kit)

    def label(tap: Tap) -> str:
        return f"{BOX} {say(tap.label).format(**words)}"

    steps = tuple(
        CardStep(
            str(n),
            say(step.does),
            say(step.aloud).format(**words),
            say(step.answer).format(**words),
            tuple(label(tap) for tap in step.taps),
        )
        for n, step in enumerate(found.steps, 1)
    )
    standing = say("{steps}. Adopted by {who}.") if by else say("{steps}. DRAFT: not adopted.")
    loads = any(Phase.SEEN in step.phases for step in found.steps)
    return CardSteps(standing.format(steps=say(found.name), who=by), steps, loads)
