"""`coldproof lessons`: what another production learned, read from a file that it took along."""

from __future__ import annotations

import argparse
from pathlib import Path

from coldproof.cli.errors import UsageError
from coldproof.cli.telling import Commands, bold, path_text, read_file, say, say_wrapped
from coldproof.desk.voice.errors import LessonsError
from coldproof.desk.voice.lessons import MOST_LETTERS, Lesson, read_lessons

MOST_BYTES = 4 * MOST_LETTERS


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser(
        "lessons", help="what others learned: read files that productions took along"
    )
    made.add_argument("files", type=Path, nargs="+", metavar="FILE", help="lines, as JSON")
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Print the lines of each file under its name; nothing at all where one of them is refused."""
    pages = [(path_text(path), lessons_of(path)) for path in given.files]
    say(bold("What others learned"))
    for name, lessons in pages:
        say(f"From {name}, which nobody here has checked:")
        for one in lessons:
            say_wrapped(f'{one.about}: "{" ".join(one.words.split())}"')
    return 0


def lessons_of(path: Path) -> tuple[Lesson, ...]:
    """Return the lines of a file; raises `UsageError`, in one sentence, for its first fault."""
    data = read_file(path, MOST_BYTES, "a file of lessons")
    if len(data) > MOST_BYTES:
        raise UsageError(f"{path_text(path)}: found more than {MOST_BYTES} bytes; fewer would do")
    try:
        return read_lessons(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise UsageError(f"{path_text(path)}: found no text; JSON in UTF-8 would do") from None
    except LessonsError as error:
        raise UsageError(f"{path_text(path)}: {error}") from None
