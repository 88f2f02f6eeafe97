"""`coldproof init`: make a production, or the production of a told day, with keys of its own."""

from __future__ import annotations

import argparse
from pathlib import Path

from coldproof.acts.fields import shown
from coldproof.app.founding import Founding
from coldproof.app.settings import ORIGIN, ORIGIN_SHAPE, Settings, is_origin, is_url
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, speaker, wiring
from coldproof.cli.telling import Commands, path_text, read_day, say, say_wrapped
from coldproof.log.note import write_vkey
from coldproof.rules.packs import PACKS
from coldproof.words.floor import Medium

WORDS = "make a production: its folder, its keys, and entry 0 signed by its founder"
NO_PACK = (
    "No pack was adopted, so Coldproof's own invariants judge alone (pack core): an act of the kind"
    " PackAdopted adopts one, as --pack would have here."
)
KEEP = (
    "Write down the log's key, and give it to people outside of the production: with it alone,"
    " anybody can check what you hand over later. Back up the folder `keys`: what is in it signs in"
    " your name."
)


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "init", WORDS, run)
    made.add_argument("--title", default="", help="what people call it; not in the record")
    made.add_argument("--founder", metavar="PERSON[@DEVICE]", help="who makes it, such as producer")
    made.add_argument("--stage", action="store_true", help="a stage production, not a film")
    made.add_argument("--pack", action="append", default=[], metavar="PACK", help="a rule pack")
    made.add_argument("--zone", metavar="ZONE", help="the time zone's name, for people")
    made.add_argument("--database", metavar="URL", help="postgresql://…, instead of a SQLite file")
    made.add_argument(
        "--origin",
        default=ORIGIN,
        metavar="URL",
        help="where phones find it, for good: their keys belong to it",
    )
    made.add_argument(
        "--day", type=Path, metavar="DAY.toml", help="record a told day, each act signed for it"
    )


def run(given: argparse.Namespace) -> int:
    """Make it and say what to keep."""
    for pack in given.pack:
        if pack not in PACKS:
            raise UsageError(f"--pack: found {shown(pack)}; one of {', '.join(PACKS)} would do")
    if given.database is not None and not is_url(given.database):
        raise UsageError(
            f"--database: found {shown(given.database)}; an address such as postgresql://… would do"
        )
    if not is_origin(given.origin):
        raise UsageError(f"--origin: found {shown(given.origin)}; {ORIGIN_SHAPE} would do")
    if given.day is not None:
        return of_day(given)
    if given.founder is None:
        raise UsageError("--founder: found nothing; a handle, such as producer, would do")
    person, device = speaker(given.founder, "--founder")
    zone = None if given.zone is None else str(given.zone)
    medium = Medium.STAGE if given.stage else Medium.FILM
    founding = Founding(person, device, medium, tuple(dict.fromkeys(given.pack)), zone)
    settings = wiring().found(
        given.folder, founding, given.title, given.database, origin=given.origin
    )
    say_made(given.folder, settings, zone or "UTC; --zone would name that of the place, for good")
    if not founding.packs:
        say_wrapped(NO_PACK)
    return 0


def say_made(folder: Path, settings: Settings, zone: str = "") -> None:
    """Say what was made and what to keep."""
    say(f"production  {settings.production}")
    say(f"folder      {path_text(folder)}")
    say(f"log's key   {write_vkey(settings.log_key)}")
    say(f"pages       {settings.origin}")
    if zone:
        say(f"zone        {zone}")
    say_wrapped(KEEP)


def of_day(given: argparse.Namespace) -> int:
    """Record a told day: the first-listed accounts, each act signed by a key made for it."""
    wiring()  # first, since the next line needs what it looks for
    from coldproof.app.told_day import record_day  # noqa: PLC0415 - it needs PyNaCl, as `wiring`

    told = {"--founder": given.founder, "--zone": given.zone}
    told |= {"--stage": given.stage, "--pack": given.pack}
    if beside := [name for name, value in told.items() if value]:
        found = f"{', '.join(beside)} beside --day"
        raise UsageError(f"init: found {found}; leaving out what the day tells itself would do")
    story = read_day(given.day)
    settings, count, size = record_day(
        given.folder, story, given.title, given.database, given.origin
    )
    say_wrapped(
        f"{count} acts of {given.day.name} are in the record, {size} entries with enrollments and"
        " readings of the clock. Their keys were made for it and lie in the folder."
    )
    say_made(given.folder, settings)
    return 0
