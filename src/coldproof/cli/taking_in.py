"""`coldproof import`: a list of weapons, shown row by row; all of it is recorded, or nothing."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from coldproof.acts.fields import shown
from coldproof.cli.errors import UsageError
from coldproof.cli.house import counted
from coldproof.cli.lists import Told, list_command, say_faults, take_in
from coldproof.cli.telling import Commands, say
from coldproof.desk.inventory.columns import TAKEN
from coldproof.desk.inventory.rows import Opens, Options, Taken, taken
from coldproof.exchange.inventory.reading import Listed
from coldproof.state.model import SetState
from coldproof.words.kit import ActionType, Owner

NAME = "import"  # no module can be called so
WORDS = "take in a list of weapons as CSV: show it, or record all of it"
OPENS = "TYPE=MECHANISM,CHAMBERS,MAGAZINE"
OPENS_PARTS = 3
ASKED = (
    ("Coldproof_Owner", "whose are they? --owner OWNER says it of all whose row does not"),
    ("Location", "where are they locked? --store STORE says it of all whose row does not"),
)
"""What a row lacks that may be said of the whole list."""


def add(commands: Commands) -> None:
    """Add the command."""
    made = list_command(commands, NAME, WORDS, run)
    owners = [one.value for one in Owner]
    made.add_argument(
        "--owner", choices=owners, metavar="OWNER", help=f"whose they are: {', '.join(owners)}"
    )
    made.add_argument("--store", help="where those are locked whose row names no place")
    mechanisms = ", ".join(one.value for one in ActionType)
    made.add_argument(
        "--opens",
        action="append",
        default=[],
        metavar=OPENS,
        help=f"how weapons of a type open, and their places; mechanisms: {mechanisms}",
    )
    made.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="HEAD=COLUMN",
        help="which column a head is, where its name is another one",
    )


def options_of(given: argparse.Namespace) -> Options:
    """Return what was said of the whole list; raises `UsageError` for what cannot be."""
    types, columns = {}, {}
    for one in given.opens:
        kind, _, told = one.rpartition("=")
        parts = told.split(",")
        known = parts[0] in {action.value for action in ActionType}
        numbers = [part for part in parts[1:] if part.isascii() and part.isdigit()]
        if not kind or not known or len(parts) != OPENS_PARTS or len(numbers) != OPENS_PARTS - 1:
            want = "a type such as Revolver=revolver-gate,6,0"
            raise UsageError(f"--opens: found {shown(one)}; {want} would do")
        types[kind] = Opens(ActionType(parts[0]), int(parts[1]), int(parts[2]))
    for one in given.column:
        head, _, column = one.rpartition("=")
        if not head or column not in TAKEN:
            want = f"a head and one of {', '.join(TAKEN)}"
            raise UsageError(f"--column: found {shown(one)}; {want} would do")
        columns[head] = column
    owner = None if given.owner is None else Owner(given.owner)
    return Options(columns, types, owner, given.store)


def run(given: argparse.Namespace) -> int:
    """Show what the list comes to; with --record, record it if nothing is wrong."""
    options = options_of(given)

    def rows(listed: Listed, state: SetState) -> Sequence[Told] | None:
        found = taken(listed.head, listed.lines, options, tuple(state.weapons))
        show(found)
        return found.acts or None

    return take_in(given, rows)


def show(found: Taken) -> None:
    """Say what the list holds, what is left out, and what is wrong."""
    for line, name, words in found.rows:
        say(f"line {line}: {name}: {words}")
    for line, why in found.left_out:
        say(f"line {line}: left out: {why}")
    if found.unused:
        say(f"columns of no use here: {', '.join(found.unused)}")
    for kind in found.types:
        say(f"how does a {kind} open? --opens {shown(kind)[1:-1]}=MECHANISM,CHAMBERS,MAGAZINE")
    lacking = {one.column for one in found.faults if one.found == "nothing"}
    for column, question in ASKED:
        if column in lacking:
            say(question)
    say_faults(found.faults)
    wrong = len(found.faults) + len(found.types)
    weapons = counted(len(found.rows), "weapon", "weapons")
    say(f"{weapons}; {wrong or 'nothing'} to put right")
