"""`coldproof flash`: write the marks for the picture editor, as files for editing programs."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, counted, opened, wiring
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.keys.whole import put

WORDS = "write the marks for the picture editor: OpenTimelineIO, EDL, Avid markers, CSV"


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "flash", WORDS, run)
    made.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder")
    made.add_argument("--day", default="", metavar="DAY", help="of one production day only")
    made.add_argument("--scene", default="", metavar="SCENE", help="of one scene only")


def run(given: argparse.Namespace) -> int:
    """Write the files and say what is in them, and what is not."""
    from coldproof.desk.plan.flash import chosen, collect  # noqa: PLC0415 - only if it is asked
    from coldproof.exchange.flash.files import files_of  # noqa: PLC0415 - the same
    from coldproof.paper.source import source_of, zone_minutes, zone_of  # noqa: PLC0415 - the same

    if given.out.exists():
        raise UsageError(f"--out: found {path_text(given.out)}; a new folder would do")
    built = wiring()
    with opened(built, given.folder) as house:
        source = source_of(house, built.now_us())
        marks = collect(source.entries(), partial(zone_minutes, zone_of(house)))
    marks = chosen(marks, given.day, given.scene)
    if not marks.marks and not marks.unplaced:
        raise UsageError("flash: found no mark of that day and scene; another one would do")
    files = files_of(marks)
    given.out.mkdir(parents=True)
    for name, data in files.items():
        put(given.out / name, data)
    many = counted(len(marks.marks), "mark", "marks")
    say(f"{many}, in {counted(len(files), 'file', 'files')}, in {path_text(given.out)}")
    if marks.unplaced:
        say_wrapped(
            f"{counted(len(marks.unplaced), 'shot was', 'shots were')} recorded for which no"
            " camera's frame is known: the pull list names each, without a frame."
        )
    return 0
