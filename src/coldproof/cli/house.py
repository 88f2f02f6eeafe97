"""What the commands on a production share: its folder, who speaks, times, one line for an entry."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coldproof.acts.base import Act
from coldproof.acts.fields import shown
from coldproof.cli.errors import UsageError
from coldproof.cli.telling import Commands
from coldproof.desk.floor.tongue import with_codes
from coldproof.desk.wording import body_text, given
from coldproof.exchange.day.values import instant
from coldproof.words.ids import NAME, NAME_SHAPE
from coldproof.words.units import DAY_US, MINUTE_US, clock_text

if TYPE_CHECKING:
    from types import ModuleType

UTC = "UTC"
DATE = 10  # characters of a day, of an hour's text
Run = Callable[[argparse.Namespace], int]


def wiring() -> ModuleType:
    """Return the module that builds real things; it needs PyNaCl, which a bare Python has not."""
    try:
        from coldproof.app import wiring as built  # noqa: PLC0415 - `demo` runs without PyNaCl
    except ImportError as error:
        found = f"no {(error.name or 'libsodium').partition('.')[0]} in this Python"
        raise UsageError(f"the record: found {found}; `pip install .` would do") from None
    return built


def command(commands: Commands, name: str, words: str, run: Run) -> argparse.ArgumentParser:
    """Add a command on a production's folder; return it."""
    made: argparse.ArgumentParser = commands.add_parser(name, help=words, description=words)
    made.add_argument("folder", type=Path, metavar="FOLDER", help="a production's folder")
    made.set_defaults(run=run)
    return made


UNGUARDED = (
    "WARNING: beside the database there is no checkpoint of this log, which every folder has from"
    " its beginning. So nothing here tells whether the database is an older one that was put back:"
    " hold its size and root against a head that was seen elsewhere; `coldproof fsck --accept` then"
    " begins that file anew."
)


@contextmanager
def opened(built: Any, folder: Path, *, as_json: bool = False) -> Iterator[Any]:
    """Open a production to read it; once that went well, warn where it was not `guarded`.

    On standard error: what is printed may be a file.  What is told as JSON has it in itself.
    """
    with built.opened(folder) as house:
        yield house
        if not (house.guarded or as_json or sys.stderr is None):
            sys.stderr.write(f"coldproof: {UNGUARDED}\n")


@contextmanager
def speaking(built: Any, house: Any) -> Iterator[Any]:
    """Open the writer for a key of this folder, one command at a time.

    Each is told after what the last one told: two at once would have one number, as if somebody
    else had a copy of the key.
    """
    can_wait = os.name == "posix" and house.keys.is_dir()
    place = os.open(house.keys, os.O_RDONLY) if can_wait else None  # the guard locks the folder
    try:
        if place is not None:
            import fcntl  # noqa: PLC0415 - not every system has it

            fcntl.flock(place, fcntl.LOCK_EX)
        with built.writing(house) as writer:
            yield writer
    finally:
        if place is not None:
            os.close(place)


def named(text: str, option: str) -> str:
    """Return a handle given on the command line, or raise `UsageError`."""
    if NAME.fullmatch(text) is None:
        bare = text.strip()
        want = NAME_SHAPE if NAME.fullmatch(bare) is None else f"{bare}, without the blank,"
        raise UsageError(f"{option}: found {shown(text)}; {want} would do")
    return text


def speaker(text: str, option: str) -> tuple[str, str]:
    """Return person and device of `PERSON@DEVICE`, or of `PERSON`, whose device has that name."""
    person, at, device = text.partition("@")
    return named(person, option), named(device if at else person, option)


def counted(count: int, one: str, many: str) -> str:
    """Return a number with its word: `1 entry`, `2 entries`."""
    return f"{count} {one if count == 1 else many}"


def hour(at_us: int) -> str:
    """Return an instant as the record's commands print it."""
    return clock_text(at_us) + "Z"


def act_line(act: Act) -> str:
    """Tell an act of the record in one line: its kind as words, and what it says."""
    return with_codes(body_text(act.body, given(act.body)))


def minutes_of(house: Any) -> Callable[[int], int] | None:
    """Return by how many minutes the production's place is off UTC at an instant, if known."""
    from coldproof.paper.source import place_minutes, zone_of  # noqa: PLC0415 - only if it is asked

    return place_minutes(zone_of(house))


def at_place(house: Any, at_us: int) -> str:
    """Return an instant by the clocks of the production's place, and in UTC."""
    from coldproof.paper.source import zone_of  # noqa: PLC0415 - only if it is asked

    zone, minutes = zone_of(house), minutes_of(house)
    if zone == UTC or minutes is None:
        return hour(at_us)
    return f"{clock_text(at_us, minutes(at_us))} {zone}, {hour(at_us)}"


def typed_hour(house: Any, text: str, option: str, now_us: int | None = None) -> int | None:
    """Return the instant of an hour as the place has it, or in UTC with `Z`; none for no such hour.

    One without a date is of today, if it is given what is now.  Raises `UsageError` for an hour
    that the place had twice or never, as its clocks changed, and where its zone is not known here.
    """
    from coldproof.paper.source import zone_of  # noqa: PLC0415 - only if it is asked

    zone = None if text.endswith("Z") else zone_of(house)
    today = ""
    if now_us is not None:
        today = clock_text(now_us)[:DATE] if zone is None else today_of(house, now_us)
    at_us = instant(text.removesuffix("Z"), today, 0)
    if at_us is None or zone is None:
        return at_us
    minutes = minutes_of(house)
    if minutes is None:
        found = f"{shown(text)} of the zone {shown(zone)}, which this machine does not know"
        want = "that hour in UTC, with a Z behind it, as `coldproof log` has hours,"
        raise UsageError(f"{option}: found {found}; {want} would do")
    near = {minutes(at_us - DAY_US), minutes(at_us + DAY_US)}
    fits = [one for one in near if minutes(at_us - one * MINUTE_US) == one]
    if len(fits) != 1:
        often = "twice" if fits else "never"
        found = f"{shown(text)}, which the clocks of {zone} showed {often}, as they changed"
        either = " or ".join(sorted(hour(at_us - one * MINUTE_US) for one in near))
        raise UsageError(f"{option}: found {found}; {either} would do")
    return at_us - fits[0] * MINUTE_US


def today_of(house: Any, now_us: int) -> str:
    """Return the date at the production's place; in UTC where its zone is not known."""
    from coldproof.paper.source import zone_minutes, zone_of  # noqa: PLC0415 - only if it is asked

    return clock_text(now_us, zone_minutes(zone_of(house), now_us))[:DATE]
