"""`coldproof calendar`: the dates of scheduled days, for any calendar program."""

from __future__ import annotations

import argparse
import sys

from coldproof.cli.house import command, opened, wiring
from coldproof.cli.telling import Commands

WORDS = "print the scheduled days as an iCalendar file (RFC 5545)"
LANGUAGES = ("en", "es")


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "calendar", WORDS, run)
    made.add_argument("--lang", choices=LANGUAGES, default="en", help="its language")


def run(given: argparse.Namespace) -> int:
    """Print the file as bytes: its lines end as RFC 5545 has it, on every system."""
    # fetched when asked for: what writes calendars and papers is slow to load
    from coldproof.desk.floor.dates import dates  # noqa: PLC0415 - see above
    from coldproof.exchange.calendar.writing import calendar_file  # noqa: PLC0415 - see above
    from coldproof.paper.source import speaker as speaking  # noqa: PLC0415 - see above

    built = wiring()
    with opened(built, given.folder) as house:
        state = house.follower.catch_up()
        told = dates(state, house.ledger.production, speaking(given.lang))
        data = calendar_file(house.settings.title, told, built.now_us())
    if sys.stdout is not None:  # closed by who called us: nothing to print to
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    return 0
