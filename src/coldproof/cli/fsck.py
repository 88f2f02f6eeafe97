"""`coldproof fsck`: rebuild everything from the entries and compare; exit 1 if it differs."""

from __future__ import annotations

import argparse
import re
from typing import Any

from coldproof.acts.fields import shown
from coldproof.app.errors import SetupError
from coldproof.app.fsck import SIZE, Found, Report, against_live, fsck
from coldproof.app.guard import Guard
from coldproof.app.settings import read_settings
from coldproof.app.witnessing import contradictions, policy_of
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, counted, wiring
from coldproof.cli.telling import Commands, say, say_wrapped
from coldproof.log.checkpoint import Checkpoint

WORDS = "rebuild everything from the entries and compare it with what is kept"
ROOT = re.compile("[0-9a-f]{64}")


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "fsck", WORDS, run)
    made.add_argument(
        "--accept",
        nargs=2,
        metavar=("SIZE", "ROOT"),
        help="the checkpoint outside is lost: begin with this head, seen elsewhere",
    )


def run(given: argparse.Namespace) -> int:
    """Check the log; with --accept, write the lost checkpoint anew first."""
    built = wiring()
    settings = read_settings(given.folder)
    if given.accept is not None:
        accept(given, built)
    store = built.open_kept(given.folder, settings)
    try:
        kept = Guard(given.folder, built.now_us).candidates()
        report = fsck(store, settings.production, settings.log_key, built.check, kept)
    finally:
        store.close()
    problems = list(report.problems)
    try:
        policy_of(given.folder)
    except SetupError as error:  # or nobody notices before something is to be handed over
        problems.append(Found(error.what, f"{error.found}; {error.want} would do"))
    if not kept:
        problems.append(Found("the checkpoint kept outside", "none; --accept begins it anew"))
    unbelieved = unwritable = None
    if not report.problems:
        with built.opened(given.folder) as house:
            problems += against_live(report, house.ledger, house.follower.catch_up())
            problems += (
                Found(f"log witness {one.name}", f"that it contradicts: {one.words}")
                for one in contradictions(house)
            )
            unbelieved = house.follower.unbelieved
            unwritable = house.follower.unwritable()
    for problem in problems:
        say_wrapped(f"{problem.where}: {problem.found}", "  - ", "    ")
    say_report(report)
    if unbelieved is not None:
        say_wrapped(f"the snapshot is not used, and made anew: {unbelieved}", "  ! ", "    ")
    if unwritable is not None:
        say_wrapped(
            f"no snapshot can be made, so each start takes longer: {unwritable}", "  ! ", "    "
        )
    if problems:
        say(counted(len(problems), "thing does", "things do") + " not fit")
        return 1
    say("everything fits")
    return 0


def accept(given: argparse.Namespace, built: Any) -> None:
    """Write the checkpoint outside anew, if the log has this head, which a person saw elsewhere.

    It takes the place of one that is lost, never of one that is there and that the log does not go
    on from: that log was rolled back, or is another, and opening it says so.
    """
    size, root = given.accept
    if SIZE.fullmatch(size) is None or ROOT.fullmatch(root) is None:
        want = "a size and a root of 64 digits, as `coldproof log` prints them,"
        raise UsageError(f"--accept: found {shown(size)} {shown(root)}; {want} would do")
    with built.opened(given.folder) as house:
        said = Checkpoint(house.settings.log_key.name, int(size), bytes.fromhex(root))
        house.ledger.extends(said, "what was seen elsewhere")
        guard = Guard(given.folder, built.now_us)
        guard.replace(house.ledger.head.checkpoint)
        guard.close(house.ledger.head.checkpoint)


def say_report(report: Report) -> None:
    """Say what was looked at."""
    entries = counted(report.size, "entry", "entries")
    heads = counted(report.checkpoints, "checkpoint", "checkpoints")
    say(f"{entries}, {heads}; root {report.root.hex()}")
    if report.revoked:
        say(f"{counted(report.revoked, 'entry', 'entries')} by revoked keys, which restrict only")
    if report.arrived:
        say(f"{counted(report.arrived, 'entry', 'entries')} that the clerk entered")
    if report.waiting:
        say(counted(report.waiting, "note waits", "notes wait"))
    for position in report.elsewhere:
        say_wrapped(f"entry {position}: its device had seen another log than this one", "  ! ")
