"""What an act does to what is so, printed: `ask` says it before, `record` once it is kept."""

from __future__ import annotations

from coldproof.cli.telling import say_wrapped
from coldproof.desk.effects import effects, still_open
from coldproof.desk.history.step import Step

MARK = "  ! "


def say_effects(one: Step, *, with_open: bool = True) -> None:
    """Print what an act does that its own line does not say, and what stands open."""
    for sentence in (*effects(one), *(still_open(one) if with_open else ())):
        say_wrapped(sentence, MARK, "    ")
