"""`coldproof import`: a list of weapons, shown row by row; all of it is recorded, or nothing."""

from __future__ import annotations

import argparse
from pathlib import Path

from coldproof.acts.fields import build, shown
from coldproof.acts.kit import WeaponRegistered
from coldproof.app.acting import Hand
from coldproof.app.saying import about_to
from coldproof.app.saying import say as tell
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, speaker, wiring
from coldproof.cli.record import say_outcome
from coldproof.cli.telling import Commands, say
from coldproof.desk.inventory.columns import TAKEN
from coldproof.desk.inventory.rows import Opens, Options, Taken, taken
from coldproof.exchange.inventory.errors import ListError
from coldproof.exchange.inventory.reading import Listed, read_list
from coldproof.words.kit import ActionType, Owner

NAME = "import"  # no module can be called so
WORDS = "take in a list of weapons as CSV: show it, or record all of it"
OPENS = "TYPE=MECHANISM,CHAMBERS,MAGAZINE"
OPENS_PARTS = 3


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, NAME, WORDS, run)
    made.add_argument("file", type=Path, metavar="FILE", help="a list, with a head of columns")
    made.add_argument("--by", required=True, metavar="PERSON[@DEVICE]", help="who takes it in")
    made.add_argument("--record", action="store_true", help="record it, if every row is right")
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
    by, device = speaker(given.by, "--by")
    try:
        listed = read_list(given.file.read_bytes())
    except OSError as error:
        raise UsageError(f"{given.file}: {error.strerror}") from None
    except ListError as error:
        raise UsageError(f"{given.file}: {error}") from None
    built = wiring()
    with built.opened(given.folder) as house:
        here = tuple(house.follower.catch_up().weapons)
        found = taken(listed.head, listed.lines, options, here)
        show(listed, found)
        if not found.acts:
            return 1
        if not given.record:
            say("nothing was recorded; --record records it")
            return 0
        signer = built.signer_of(house, by, device)
        with built.writing(house) as writer:
            for one in found.acts:
                body = build(WeaponRegistered, {n: v for n, v in one.items() if n != "kind"})
                act = about_to(house, Hand(by, device), body, built.now_us()).act
                say_outcome(house, act, tell(house, writer, act, signer))
    return 0


def show(listed: Listed, found: Taken) -> None:
    """Say what the list holds, what is left out, and what is wrong."""
    for note in listed.notes:
        say(note)
    for line, name, words in found.rows:
        say(f"line {line}: {name}: {words}")
    for line, why in found.left_out:
        say(f"line {line}: left out: {why}")
    if found.unused:
        say(f"columns of no use here: {', '.join(found.unused)}")
    for kind in found.types:
        say(f"how does a {kind} open? --opens {shown(kind)[1:-1]}=MECHANISM,CHAMBERS,MAGAZINE")
    for one in found.faults:
        where = f"line {one.line}" + (f", {one.column}" if one.column else "")
        say(f"{where}: found {one.found}; {one.want} would do")
    wrong = len(found.faults) + len(found.types)
    say(f"{len(found.rows)} weapons; {wrong or 'nothing'} to put right")
