"""What several commands share: reading the day, naming packs, telling an act in a line."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coldproof.acts.fields import shown
from coldproof.app.errors import cause
from coldproof.app.story import Story, Told
from coldproof.cli.errors import UsageError
from coldproof.desk.floor.tongue import with_codes
from coldproof.desk.wording import body_text
from coldproof.exchange.bundle.errors import visible
from coldproof.exchange.day.source import MAX_BYTES, too_big
from coldproof.exchange.day.story import read_story
from coldproof.rules.base import STRONG, Broken, Undecided
from coldproof.rules.judge import Judged
from coldproof.rules.packs import PACKS
from coldproof.words.units import clock_text

NO_PACK = "No pack was in force: Coldproof's own invariants judged alone (pack core)."
BOLD = re.compile("(\x1b\\[[01]m)")
Run = Callable[[argparse.Namespace], int]
Commands = Any  # argparse has no public name for its table of commands


def day_argument(
    command: argparse.ArgumentParser,
    run: Run,
    metavar: str = "DAY.toml",
    told: str = "a day told as acts",
) -> None:
    """Add the day file and the packs to a command, and what it runs."""
    command.add_argument("day", type=Path, metavar=metavar, help=told)
    command.add_argument(
        "--packs",
        metavar="A,B",
        help="judge by these rule packs instead of those that the day adopts",
    )
    command.set_defaults(run=run)


def packs_named(text: str | None) -> tuple[str, ...] | None:
    """Return the packs named on the command line, or none when it names none."""
    if text is None:
        return None
    names = tuple(sorted({name.strip() for name in text.split(",") if name.strip()}))
    for name in names:
        if name not in PACKS:
            raise UsageError(f"--packs: found {shown(name)}; of {', '.join(PACKS)} would do")
    if not names:
        raise UsageError(f"--packs: found nothing; of {', '.join(PACKS)} would do")
    return names


def read_day(path: Path, want: str = "a day file that can be read") -> Story:
    """Return the day in a file; one sentence when it cannot be read or is not well told."""
    name = path_text(path)
    data = read_file(path, MAX_BYTES, want)
    if len(data) > MAX_BYTES:
        raise too_big(name, path.stat().st_size)
    return read_story(data, name)


def read_file(path: Path, most: int, want: str) -> bytes:
    """Return the bytes of a file, of a longer one one byte more than `most`, so that it is seen.

    Raises `UsageError`, one sentence, where it cannot be read; `want` says what would do.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except IsADirectoryError:
        found = "a folder"
    except OSError as error:
        found = cause(error)
    except ValueError:  # a zero byte in the name
        found = "no name of a file"
    raise UsageError(f"{path_text(path)}: found {found}; {want} would do")


def path_text(path: Path) -> str:
    """Return a path as it is, or in quotes and escaped if it would not print on one line."""
    text = str(path)
    return text if text.isprintable() else shown(text)


def say(text: str = "") -> None:
    """Print a line; what a terminal would obey is written out, but for our own bold."""
    if sys.stdout is not None:  # closed by who called us: nothing to say it to
        parts = BOLD.split(text)
        sys.stdout.write("".join([p if BOLD.fullmatch(p) else visible(p) for p in parts]) + "\n")


def width() -> int:
    """Return how wide to print: the terminal's width, 72 to 110."""
    return max(72, min(shutil.get_terminal_size((100, 24)).columns, 110))


def say_wrapped(text: str, first: str = "", rest: str = "") -> None:
    """Print a paragraph, indented."""
    for line in textwrap.wrap(
        text,
        width(),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first.rstrip()]:
        say(line)


def bold(text: str) -> str:
    """Return text in bold on a terminal, as it is elsewhere."""
    return f"\x1b[1m{text}\x1b[0m" if sys.stdout.isatty() else text


def act_text(told: Told) -> str:
    """Tell an act in one line: its kind as words and the fields that were given."""
    return with_codes(body_text(told.body, told.given))


def when(story: Story, at_us: int) -> str:
    """Return a local time."""
    return clock_text(at_us, story.offset_minutes)


def finding_text(judged: Judged) -> str:
    """Say what a rule found and where it comes from, a weak source said as weak."""
    finding = judged.finding
    cited = judged.rule.citation
    if isinstance(finding, Broken):
        said = finding.because
    elif isinstance(finding, Undecided):
        said = f"cannot be decided; {finding.because}"
    else:
        said = "holds"
    weak = "" if cited.evidence in STRONG else f"; weakly sourced [{cited.evidence}]"
    return f"{judged.rule.id}: {said}. ({cited.instrument}, {cited.clause}{weak})"
