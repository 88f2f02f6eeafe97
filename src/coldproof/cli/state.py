"""`coldproof state`: at one moment, who holds what, in what condition, known how.

Of a told day, or of a production's record.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from coldproof.app.replay import Telling, tellings
from coldproof.app.settings import FILE
from coldproof.app.story import Story, Told
from coldproof.cli.alarms import say_alarms
from coldproof.cli.errors import UsageError
from coldproof.cli.house import act_line, hour, opened, wiring
from coldproof.cli.plain import beside_plain, head_plain, refusing
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
from coldproof.desk.floor.tongue import with_codes
from coldproof.desk.reading import Reader
from coldproof.desk.views import board, lots_view, open_blocks
from coldproof.exchange.bundle.command import print_json
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
    found = state_of_day(story, telling, at)
    if given.json:
        print_json(found)
    else:
        print_day(story, telling, found)
    return 0


def of_production(given: argparse.Namespace) -> int:
    """Say what is so after an entry of a record; now, where none is given."""
    if given.packs is not None:
        want = "no --packs: a production has those that it adopted,"
        raise UsageError(f"state: found a production's folder; {want} would do")
    built = wiring()
    with refusing(as_json=given.json), opened(built, given.day, as_json=given.json) as house:
        last = house.ledger.size - 1
        at = last if given.at is None else given.at
        refuse_other(at, 0, last)
        entries = entries_of(house, built.check, at)
        state = fold(START, entries)
        now_us = built.now_us() if at == last else state.now_us
        found = state_told(state, at, now_us, partial(of_entry, entries), hour)
        if given.json:
            head = {**head_plain(house), "at": hour(entries[at].at_us)}
            print_json({**head, **found, **beside_plain(house)})
            return 0
        said = entries[at]
        say(bold(f"{house.settings.title or house.settings.production}: after entry {at}"))
        say_wrapped(f"{hour(said.at_us)}  {said.act.by}: {act_line(said.act)}", "", "  ")
        print_state(found)
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


def of_entry(entries: list[Entry], position: int) -> dict[str, object]:
    """Return the entry of a record from which something is known, and tell it."""
    act = entries[position].act
    told = f"entry {position}, {act.by}: {act_line(act)} ({act.known})"
    return {"entry": position, "known_from": told}


def of_act(acts: Mapping[int, Told], position: int) -> dict[str, object]:
    """Return the act of a told day from which something is known, and tell it."""
    one = acts.get(position)
    if one is None:
        return {"act": None, "known_from": None}
    source = f" [{one.source}, certainty {one.certainty}]" if one.source else ""
    told = f"act {one.n}, {one.by}: {act_text(one)} ({one.known}){source}"
    return {"act": one.n, "known_from": told}


def state_of_day(story: Story, telling: Telling, at: int) -> dict[str, Any]:
    """Return what is so after an act of a told day."""
    acts = {step.entry.position: step.told for step in telling.steps}
    state = telling.after
    return state_told(state, at, state.now_us, partial(of_act, acts), partial(when, story))


def state_told(
    state: SetState,
    at: int,
    now_us: int,
    source: Callable[[int], dict[str, object]],
    hour_of: Callable[[int], str],
) -> dict[str, Any]:
    """Return what is so, as it is printed and given as JSON.

    `source` tells by a position what something is known from, `hour_of` says an instant as text.
    """
    blocks = open_blocks(state)
    return {
        "after": at,
        "day": state.day,
        "now_us": now_us,
        "now": hour_of(now_us),
        "weapons": [
            {**without(row, "position"), **source(row["position"])}
            for row in board(state, now_us, with_codes)
        ],
        "lots": lots_view(state, with_codes),
        "in_the_way": [
            {
                **without(row, "position", "at_us"),
                "at": hour_of(row["at_us"]),
                **without(source(row["position"]), "known_from"),  # not who withheld handling
            }
            for row in blocks
        ],
    }


def without(row: dict[str, Any], *names: str) -> dict[str, Any]:
    """Return what a row has under other names."""
    return {name: value for name, value in row.items() if name not in names}


def print_day(story: Story, telling: Telling, found: dict[str, Any]) -> None:
    """Print the state of a told day as a person reads it."""
    last = max(telling.steps, key=lambda step: step.entry.position, default=None)
    say(bold(f"{story.title}: after act {found['after']}"))
    if last is not None:
        said = last.told
        say_wrapped(f"{when(story, said.at_us)}  {said.by}: {act_text(said)}", "", "  ")
    print_state(found)


def print_state(found: dict[str, Any]) -> None:
    """Print what is so, and from what it is known."""
    say()
    for row in found["weapons"]:
        say(bold(f"{row['weapon']}  {row['call']}"))
        say_wrapped(f"{row['custody']}", "    where: ", "      ")
        say_wrapped(f"{row['condition']}", "    condition: ", "      ")
        if row["known_from"] is not None:
            say_wrapped(row["known_from"], "    known from: ", "      ")
    for row in found["lots"]:
        say(bold(f"lot {row['lot']}"))
        say_wrapped(f"{row['places']}", "    ", "    ")
    for row in found["in_the_way"]:
        where = next((f", {name} {row[name]}" for name in ("entry", "act") if row.get(name)), "")
        say_wrapped(f"{row['says']}; {row['at']}{where}", "in the way: ", "  ")
    say()
    say_wrapped("What the record holds, no more. It is no substitute for looking into the chamber.")
