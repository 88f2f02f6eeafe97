"""What speaks against this log, or lacks beside it, as every command that reads it should say."""

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
    say_unguarded(house)


def say_unguarded(house: Any) -> None:
    """Say that nothing outside the database tells whether an older one was put in its place."""
    if not house.guarded:
        say_wrapped(
            "WARNING: beside the database there is no checkpoint of this log, which every folder"
            " has from its beginning. So nothing here tells whether the database is an older one"
            " that was put back: hold its size and root against a head that was seen elsewhere;"
            " `coldproof fsck --accept` then begins that file anew.",
            "  ! ",
            "    ",
        )
