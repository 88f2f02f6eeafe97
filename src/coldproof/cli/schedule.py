"""`coldproof schedule`: a shooting schedule is shown row by row; all of it is recorded, or none."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from coldproof.acts.fields import shown
from coldproof.cli.errors import UsageError
from coldproof.cli.house import counted, named
from coldproof.cli.lists import Told, list_command, say_faults, take_in
from coldproof.cli.telling import Commands, say
from coldproof.desk.plan.sheets import Asked, Read, is_date, read_sheets, unheard_of
from coldproof.exchange.inventory.reading import Listed
from coldproof.state.model import SetState

WORDS = "take in a shooting schedule as CSV: show it, or record its days"


def add(commands: Commands) -> None:
    """Add the command."""
    made = list_command(commands, "schedule", WORDS, run)
    made.add_argument("--unit", help="the unit of the whole list, whatever its rows say")
    made.add_argument(
        "--day",
        action="append",
        default=[],
        metavar="NUMBER=DATE",
        help="which date a day is that the list only numbers, such as 3=2026-11-26",
    )


def asked_of(given: argparse.Namespace) -> Asked:
    """Return what was said of the whole list; raises `UsageError` for what cannot be."""
    dates = {}
    for one in given.day:
        number, _, date = one.partition("=")
        if not (number.isascii() and number.isdigit()) or not is_date(date):
            want = "the number of a day and its date such as 3=2026-11-26"
            raise UsageError(f"--day: found {shown(one)}; {want} would do")
        dates[str(int(number))] = date
    return Asked(dates, None if given.unit is None else named(given.unit, "--unit"))


def run(given: argparse.Namespace) -> int:
    """Show what the list comes to; with --record, record it if nothing is wrong."""
    asked = asked_of(given)

    def taken(listed: Listed, state: SetState) -> Sequence[Told] | None:
        found = read_sheets(listed.head, listed.lines, asked, state)
        show(found)
        say_unplanned(found, state)
        return None if found.faults or found.numbers else found.acts

    return take_in(given, taken)


def say_unplanned(found: Read, state: SetState) -> None:
    """Name the scenes that no plan has, which may be slips; the script's text is not read."""
    scenes = tuple(dict.fromkeys(one for _, _, names in found.days for one in names))
    unplanned = unheard_of(state, scenes)
    if unplanned:
        many = counted(len(unplanned), "scene is", "scenes are")
        say(f"{many} in no plan: {', '.join(unplanned)}; look if the script has them")


def show(found: Read) -> None:
    """Say what the list holds, what is left out, and what is wrong."""
    for row in found.rows:
        more = [row.words, *(f"{name}: {value}" for name, value in row.more)]
        words = "; ".join(one for one in more if one)
        say(f"line {row.line}: {row.day or '?'} {row.unit}: {', '.join(row.scenes)}: {words}")
    for line, why in found.left_out:
        say(f"line {line}: left out: {why}")
    if found.unknown:
        say(f"columns not known here: {', '.join(found.unknown)}")
    for day, unit, scenes in found.days:
        same = " (so already)" if (day, unit) in found.same else ""
        say(f"{day} {unit}: {', '.join(scenes)}{same}")
    for day, unit in found.other:
        say(f"{day} {unit}: not in this list, and left as it is")
    for number in found.numbers:
        say(f"which date is day {number}? --day {number}=DATE")
    say_faults(found.faults)
    wrong = len(found.faults) + len(found.numbers)
    rows, days = counted(len(found.rows), "row", "rows"), counted(len(found.days), "day", "days")
    say(f"{rows}, {days}; {wrong or 'nothing'} to put right")
