"""`coldproof ask`: propose the next act of a told day and get the verdict.  Records nothing."""

from __future__ import annotations

import argparse
import sys

from coldproof.app.ask import Answer, propose
from coldproof.app.errors import DayError
from coldproof.app.story import Story
from coldproof.cli.telling import (
    Commands,
    act_text,
    bold,
    day_argument,
    finding_text,
    packs_named,
    read_day,
    say,
    say_wrapped,
)
from coldproof.exchange.day.line import read_line

PROMPT = "what next? "
HELP = (
    'Type an act as in a day file, on one line: at = "14:03", by = "armorer", kind ='
    ' "WeaponOffered", weapon = "G-1", to = "actor", setup = "12A". An empty line ends.'
)


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("ask", help="propose the next act, get the verdict")
    day_argument(command, run)
    command.add_argument(
        "--act", metavar="FIELDS", help='an act on one line: at = "14:03", by = …, kind = …'
    )


def run(given: argparse.Namespace) -> int:
    """Judge one proposed act, or those typed one after another."""
    story = read_day(given.day)
    packs = packs_named(given.packs)
    if given.act is not None:
        print_answer(propose(story, read_line(story, given.act), packs))
        return 0
    return converse(story, packs)


def converse(story: Story, packs: tuple[str, ...] | None) -> int:
    """Ask and answer until an empty line; nothing is recorded."""
    if sys.stdin is None:  # closed by who called us: nothing is asked
        return 0
    tty = sys.stdin.isatty()
    if tty:
        say_wrapped(HELP)
    code = 0
    while True:
        if tty:
            sys.stdout.write(PROMPT)
            sys.stdout.flush()
        line = sys.stdin.readline().strip()
        if not line:
            return code
        try:
            print_answer(propose(story, read_line(story, line), packs))
        except DayError as error:
            sys.stderr.write(f"coldproof: {error}\n")
            code = 0 if tty else 2


def print_answer(answer: Answer) -> None:
    """Print a verdict: what stands in the way, and what would cure it."""
    say_wrapped(f"{answer.told.by}: {act_text(answer.told)}", "", "  ")
    verdict = answer.verdict
    words = {"refused": "NO.", "warned": "Not refused, with a warning."}
    say(bold(words.get(verdict.word, "Not refused by these rules.")))
    for judged in verdict.judged:
        if judged.stands_in_the_way:
            say_wrapped(f"{judged.rule.severity}  {finding_text(judged)}", "  - ", "    ")
    if verdict.refused:
        say("What would cure it:")
        for place, step in enumerate(answer.cures.steps, 1):
            say_wrapped(step, f"  {place}. ", "     ")
        for need in answer.cures.needs:
            say_wrapped(f"needs a person with that right: {need}", "  ", "    ")
    say("Look into the chamber all the same.")
