"""`coldproof kit`: the weapons that are here, as a list that `coldproof import` takes."""

from __future__ import annotations

import argparse
import sys

from coldproof.cli.house import command, opened, wiring
from coldproof.cli.telling import Commands
from coldproof.desk.inventory.writing import inventory_csv

WORDS = "print the weapons that are here as CSV, with the columns that `import` takes"


def add(commands: Commands) -> None:
    """Add the command."""
    command(commands, "kit", WORDS, run)


def run(given: argparse.Namespace) -> int:
    """Print the list; lines end as RFC 4180 has it."""
    with opened(wiring(), given.folder) as house:
        sys.stdout.write(inventory_csv(house.follower.catch_up()))
    return 0
