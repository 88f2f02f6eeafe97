"""The floor cards as papers have them, and the numbers to call that were posted."""

from __future__ import annotations

from coldproof.desk.floor.call_sheet import number_lines
from coldproof.desk.floor.cards import AGAIN, ALOUD, CARDS, ORDER, STOP, Card
from coldproof.desk.floor.tongue import say
from coldproof.paper.source import PaperSource
from coldproof.words.floor import Ring

HURT, LIVE, UNMEANT, CLICK = (CARDS[name] for name in ("hurt", "round", "fired", "click"))
NUMBERS = Card(
    say("Numbers to call"),
    (
        say("Emergency services:"),
        say("Medic:"),
        say("Hospital:"),
        say("Production:"),
    ),
)
CALLED = (Ring.EMERGENCY, Ring.MEDIC, Ring.HOSPITAL, Ring.OFFICE)
"""Whom the lines of `NUMBERS` are for."""
POCKET = (STOP, HURT, LIVE, UNMEANT, CLICK, ORDER, AGAIN, ALOUD, NUMBERS)


def numbers(source: PaperSource, rings: tuple[Ring, ...] = tuple(Ring)) -> list[str]:
    """Return a line for each number that is posted."""
    return number_lines(source.desk(), rings)


def to_call(source: PaperSource) -> list[str]:
    """Return the lines of `NUMBERS`, each with what was posted, or left open to be written in."""
    lines = zip(NUMBERS.lines, CALLED, strict=True)
    posted = {ring: numbers(source, (ring,)) for ring in CALLED}
    return [*(one for line, ring in lines for one in posted[ring] or [source.say(line)])]


__all__ = [
    "AGAIN",
    "ALOUD",
    "CARDS",
    "CLICK",
    "HURT",
    "LIVE",
    "NUMBERS",
    "ORDER",
    "POCKET",
    "STOP",
    "UNMEANT",
    "Card",
    "numbers",
    "to_call",
]
