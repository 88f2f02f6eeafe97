"""`coldproof schedule`: a shooting schedule is shown row by row; all of it is recorded, or none."""

from __future__ import annotations

import argparse
from pathlib import Path

from coldproof.acts.fields import build, shown
from coldproof.acts.script import DayScheduled
from coldproof.app.acting import Hand
from coldproof.app.saying import about_to
from coldproof.app.saying import say as tell
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, counted, named, speaker, wiring
from coldproof.cli.record import say_outcome
from coldproof.cli.telling import Commands, say
from coldproof.desk.plan.sheets import Asked, Read, is_date, read_sheets
from coldproof.exchange.inventory.errors import ListError
from coldproof.exchange.inventory.reading import Listed, read_list

WORDS = "take in a shooting schedule as CSV: show it, or record its days"


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "schedule", WORDS, run)
    made.add_argument("file", type=Path, metavar="FILE", help="a list, with a head of columns")
    made.add_argument("--by", required=True, metavar="PERSON[@DEVICE]", help="who takes it in")
    made.add_argument("--record", action="store_true", help="record it, if every row is right")
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
    by, device = speaker(given.by, "--by")
    try:
        listed = read_list(given.file.read_bytes())
    except OSError as error:
        raise UsageError(f"{given.file}: {error.strerror}") from None
    except ListError as error:
        raise UsageError(f"{given.file}: {error}") from None
    built = wiring()
    with built.opened(given.folder) as house:
        found = read_sheets(listed.head, listed.lines, asked, house.follower.catch_up())
        show(listed, found)
        if found.faults or found.numbers:
            return 1
        if not given.record:
            say("nothing was recorded; --record records it")
            return 0
        signer = built.signer_of(house, by, device) if found.acts else None
        if signer is None:
            return 0
        with built.writing(house) as writer:
            for one in found.acts:
                body = build(DayScheduled, {n: v for n, v in one.items() if n != "kind"})
                act = about_to(house, Hand(by, device), body, built.now_us()).act
                say_outcome(house, act, tell(house, writer, act, signer))
    return 0


def show(listed: Listed, found: Read) -> None:
    """Say what the list holds, what is left out, and what is wrong."""
    for note in listed.notes:
        say(note)
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
    for fault in found.faults:
        where = f"line {fault.line}" + (f", {fault.column}" if fault.column else "")
        say(f"{where}: found {fault.found}; {fault.want} would do")
    wrong = len(found.faults) + len(found.numbers)
    rows, days = counted(len(found.rows), "row", "rows"), counted(len(found.days), "day", "days")
    say(f"{rows}, {days}; {wrong or 'nothing'} to put right")
