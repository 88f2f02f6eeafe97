"""Lists in a file that a command takes in: read, told of, and recorded row by row."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from coldproof.acts.fields import build
from coldproof.acts.kinds import kinds
from coldproof.app.acting import Hand
from coldproof.app.house import House
from coldproof.app.saying import about_to
from coldproof.app.saying import say as tell
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, opened, speaker, speaking, wiring
from coldproof.cli.record import say_outcome
from coldproof.cli.telling import Commands, path_text, read_file, say
from coldproof.desk.inventory.rows import Fault
from coldproof.exchange.inventory.errors import ListError
from coldproof.exchange.inventory.reading import MOST_BYTES, Listed, read_list
from coldproof.state.model import SetState

Run = Callable[[argparse.Namespace], int]
Told = Mapping[str, Any]
"""An act as a screen writes it: its kind, and the kind's fields."""
Taken = Callable[[Listed, SetState], Sequence[Told] | None]
"""Says what a list comes to; returns the acts of it, or none where something is to put right."""


def list_command(commands: Commands, name: str, words: str, run: Run) -> argparse.ArgumentParser:
    """Add a command that takes in a list; return it."""
    made = command(commands, name, words, run)
    made.add_argument("file", type=Path, metavar="FILE", help="a list, with a head of columns")
    made.add_argument("--by", required=True, metavar="PERSON[@DEVICE]", help="who takes it in")
    made.add_argument("--record", action="store_true", help="record it, if every row is right")
    return made


def take_in(given: argparse.Namespace, taken: Taken) -> int:
    """Show what the list comes to; with --record, record it if nothing is wrong."""
    by, device = speaker(given.by, "--by")
    data = read_file(given.file, MOST_BYTES, "a list that can be read")
    try:
        listed = read_list(data)
    except ListError as error:
        raise UsageError(f"{path_text(given.file)}: {error}") from None
    with opened(wiring(), given.folder) as house:
        wiring().signer_of(house, by, device)  # looked for before anything is shown
        for note in listed.notes:
            say(note)
        acts = taken(listed, house.follower.catch_up())
        if acts is None:
            return 1
        if not given.record:
            say("nothing was recorded; --record records it")
        elif acts:
            record_all(house, by, device, acts)
    return 0


def record_all(house: House, by: str, device: str, acts: Iterable[Told]) -> None:
    """Record acts in their order, by a person on a device whose key is here; say each outcome."""
    built = wiring()
    signer = built.signer_of(house, by, device)
    with speaking(built, house) as writer:
        for one in acts:
            body = build(kinds()[one["kind"]], {n: v for n, v in one.items() if n != "kind"})
            act = about_to(house, Hand(by, device), body, built.now_us()).act
            say_outcome(house, act, tell(house, writer, act, signer))


def say_faults(faults: Iterable[Fault]) -> None:
    """Say what is wrong, and where."""
    for one in faults:
        where = f"line {one.line}" + (f", {one.column}" if one.column else "")
        say(f"{where}: found {one.found}; {one.want} would do")
