"""What an act does to what is so, printed: `ask` says it before, `record` once it is kept."""

from __future__ import annotations

from coldproof.cli.telling import say_wrapped
from coldproof.desk.effects import effects, open_stops
from coldproof.desk.history.step import Step

MARK = "  ! "


def say_effects(one: Step, *, with_stops: bool = True) -> None:
    """Print what an act does that its own line does not say, and which stops are open."""
    for sentence in (*effects(one), *(open_stops(one) if with_stops else ())):
        say_wrapped(sentence, MARK, "    ")
