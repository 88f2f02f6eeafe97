"""`coldproof state`: at one moment, who holds what, in what condition, known how.

Of a told day, or of a production's record.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any

from coldproof.app.replay import Telling, tellings
from coldproof.app.settings import FILE
from coldproof.app.story import Story
from coldproof.cli.alarms import say_alarms
from coldproof.cli.errors import UsageError
from coldproof.cli.house import act_line, hour, wiring
from coldproof.cli.plain import beside_plain, refusing
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
from coldproof.desk.reading import Reader
from coldproof.desk.views import board, lots_view, open_blocks
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState

OF_WHAT = "a day told as acts; or a production's folder, without --packs"


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("state", help="who holds what at a moment, known how")
    day_argument(command, run, "DAY.toml|FOLDER", OF_WHAT)
    command.add_argument(
        "--at", type=int, metavar="N", help="after act N, or entry N; the last, if not given"
    )
    command.add_argument("--json", action="store_true", help="one JSON object")


def run(given: argparse.Namespace) -> int:
    """Say what is so after an act."""
    if (given.day / FILE).is_file():
        return of_production(given)
    story = read_day(given.day, "a day file, or a production's folder,")
    last = len(story.acts)
    at = last if given.at is None else given.at
    refuse_other(at, 1, last)
    telling = next(tellings(story, packs_named(given.packs), at))
    found = state_told(telling.after, at, telling.after.now_us)
    if given.json:
        say(json.dumps(found, ensure_ascii=True))
    else:
        print_day(story, telling, found)
    return 0


def of_production(given: argparse.Namespace) -> int:
    """Say what is so after an entry of a record; now, where none is given."""
    if given.packs is not None:
        want = "no --packs: a production has those that it adopted,"
        raise UsageError(f"state: found a production's folder; {want} would do")
    built = wiring()
    with refusing(as_json=given.json), built.opened(given.day) as house:
        last = house.ledger.size - 1
        at = last if given.at is None else given.at
        refuse_other(at, 0, last)
        entries = entries_of(house, built.check, at)
        state = fold(START, entries)
        now_us = built.now_us() if at == last else state.now_us
        found = state_told(state, at, now_us)
        if given.json:
            say(json.dumps(found | beside_plain(house), ensure_ascii=True))
            return 0
        said = entries[at]
        say(bold(f"{house.settings.title or house.settings.production}: after entry {at}"))
        say_wrapped(f"{hour(said.at_us)}  {said.act.by}: {act_line(said.act)}", "", "  ")
        known = {row["position"]: known_by(entries[row["position"]]) for row in found["weapons"]}
        print_state(found, known)
        say_alarms(house)
    return 0


def refuse_other(at: int, first: int, last: int) -> None:
    """Raise `UsageError` for a number of which there is no act or entry."""
    if not first <= at <= last:
        raise UsageError(f"--at: found {at}; a number from {first} to {last} would do")


def entries_of(house: Any, check: Any, upto: int) -> list[Entry]:
    """Return the entries of a record up to and with one, each signature checked."""
    reader = Reader(check, house.ledger.tree.root)
    notes = house.store.read(house.settings.production, 0, upto + 1)
    return [reader.read(note).entry for note in notes]


def known_by(entry: Entry) -> str:
    """Tell the act from which something is known."""
    act = entry.act
    return f"entry {entry.position}, {act.by}: {act_line(act)} ({act.known})"


def state_told(state: SetState, at: int, now_us: int) -> dict[str, Any]:
    """Return what is so, as it is printed and given as JSON."""
    return {
        "after": at,
        "day": state.day,
        "weapons": board(state, now_us),
        "lots": lots_view(state),
        "in the way": open_blocks(state),
    }


def print_day(story: Story, telling: Telling, found: dict[str, Any]) -> None:
    """Print the state of a told day as a person reads it."""
    by_position = {s.entry.position: s.told for s in telling.steps}
    said = by_position[max(by_position)] if by_position else None
    say(bold(f"{story.title}: after act {found['after']}"))
    if said is not None:
        say_wrapped(f"{when(story, said.at_us)}  {said.by}: {act_text(said)}", "", "  ")
    known = {}
    for place, one in by_position.items():
        source = f" [{one.source}, certainty {one.certainty}]" if one.source else ""
        known[place] = f"act {one.n}, {one.by}: {act_text(one)} ({one.known}){source}"
    print_state(found, known)


def print_state(found: dict[str, Any], known: Mapping[int, str]) -> None:
    """Print what is so; `known` tells by position from what it is known."""
    say()
    for row in found["weapons"]:
        say(bold(f"{row['weapon']}  {row['call']}"))
        say_wrapped(f"{row['custody']}", "    where: ", "      ")
        say_wrapped(f"{row['condition']}", "    condition: ", "      ")
        if row["position"] in known:
            say_wrapped(known[row["position"]], "    known from: ", "      ")
    for row in found["lots"]:
        say(bold(f"lot {row['lot']}"))
        say_wrapped(f"{row['places']}", "    ", "    ")
    for text in found["in the way"]:
        say_wrapped(text, "in the way: ", "  ")
    say()
    say_wrapped("What the record holds, no more. It is no substitute for looking into the chamber.")
