"""What speaks against this log, as every command that shows it should say."""

from __future__ import annotations

from typing import Any

from coldproof.app.witnessing import contradictions
from coldproof.cli.telling import say_wrapped


def say_alarm(name: str, said: str) -> None:
    """Say that a log witness contradicts this log."""
    say_wrapped(f"ALARM: {name} contradicts this log: {said}. What it said is kept.", "  ", "    ")


def say_alarms(house: Any) -> None:
    """Say which log witnesses contradicted this log, by what was kept, and still do."""
    for one in contradictions(house):
        say_alarm(one.name, one.words)
