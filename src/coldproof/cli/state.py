"""`coldproof state`: at one moment of a told day, who held what, in what condition, known how."""

from __future__ import annotations

import argparse
import json
from typing import Any

from coldproof.app.replay import Telling, tellings
from coldproof.app.story import Story
from coldproof.cli.errors import UsageError
from coldproof.cli.telling import (
    Commands,
    act_text,
    bold,
    day_argument,
    packs_named,
    read_day,
    say,
    say_wrapped,
    when,
)
from coldproof.desk.views import board, lots_view, open_blocks


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("state", help="who held what at a moment, known how")
    day_argument(command, run)
    command.add_argument("--at", type=int, metavar="N", help="after act N; the last, if not given")
    command.add_argument("--json", action="store_true", help="one JSON object")


def run(given: argparse.Namespace) -> int:
    """Fold the day up to an act and print what is so."""
    story = read_day(given.day)
    last = len(story.acts)
    at = last if given.at is None else given.at
    if not 1 <= at <= last:
        raise UsageError(f"--at: found {at}; a number from 1 to {last} would do")
    telling = next(tellings(story, packs_named(given.packs), at))
    found = {
        "after": at,
        "day": telling.after.day,
        "weapons": board(telling.after, telling.after.now_us),
        "lots": lots_view(telling.after),
        "in the way": open_blocks(telling.after),
    }
    if given.json:
        say(json.dumps(found, ensure_ascii=True))
    else:
        print_state(story, telling, found)
    return 0


def print_state(story: Story, telling: Telling, found: dict[str, Any]) -> None:
    """Print the state as a person reads it."""
    by_position = {s.entry.position: s.told for s in telling.steps}
    said = by_position[max(by_position)] if by_position else None
    say(bold(f"{story.title}: after act {found['after']}"))
    if said is not None:
        say_wrapped(f"{when(story, said.at_us)}  {said.by}: {act_text(said)}", "", "  ")
    say()
    for row in found["weapons"]:
        say(bold(f"{row['weapon']}  {row['call']}"))
        say_wrapped(f"{row['custody']}", "    where: ", "      ")
        say_wrapped(f"{row['condition']}", "    condition: ", "      ")
        known = by_position.get(row["position"])
        if known is not None:
            source = f" [{known.source}, certainty {known.certainty}]" if known.source else ""
            say_wrapped(
                f"act {known.n}, {known.by}: {act_text(known)} ({known.known}){source}",
                "    known from: ",
                "      ",
            )
    for row in found["lots"]:
        say(bold(f"lot {row['lot']}"))
        say_wrapped(f"{row['places']}", "    ", "    ")
    for text in found["in the way"]:
        say_wrapped(text, "in the way: ", "  ")
    say()
    say_wrapped("What the record holds, no more. It is no substitute for looking into the chamber.")
