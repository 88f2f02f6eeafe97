"""`coldproof can`: with these people and things, which handovers can never become yes."""

from __future__ import annotations

import argparse
import json

from coldproof.app.can import Never, can
from coldproof.cli.telling import (
    Commands,
    act_text,
    bold,
    day_argument,
    packs_named,
    read_day,
    say,
    say_wrapped,
)


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("can", help="which planned acts can never become yes, and why")
    day_argument(command, run)
    command.add_argument("--json", action="store_true", help="one JSON object")


def run(given: argparse.Namespace) -> int:
    """Print which planned acts nobody here can make yes, and the fewest changes that would help."""
    story = read_day(given.day)
    count, found = can(story, packs_named(given.packs))
    if given.json:
        say(json.dumps({"planned": count, "never": [as_json(n) for n in found]}))
        return 0
    say(bold(story.title))
    if not found:
        say(f"Each of the {count} planned acts can become yes with these people and things.")
    for never in found:
        print_never(never)
    return 0


def as_json(never: Never) -> dict[str, object]:
    """Return one act for JSON."""
    return {
        "n": never.told.n,
        "kind": never.told.kind.__name__,
        "rules": list(never.rules),
        "changes": list(never.changes),
        "enough": never.enough,
    }


def print_never(never: Never) -> None:
    """Print one act that can never become yes."""
    say_wrapped(f"{never.told.n:4d}  {never.told.by}: {act_text(never.told)}", "", "      ")
    if never.told.only:
        only = ", ".join(f"{point} = {' or '.join(names)}" for point, names in never.told.only)
        say_wrapped(f"(told only if {only})", "      ", "      ")
    say_wrapped(f"can never become yes: {', '.join(never.rules)}", "      ", "      ")
    word = "the fewest changes that would help" if never.enough else "it would need at least"
    say_wrapped(f"{word}: {'; '.join(never.changes)}", "      ", "      ")
    say_wrapped("or do it without this gun", "      ", "      ")
