"""`coldproof demo --day`: the 2021 ranch day beside its cured twin, and the question put live."""

from __future__ import annotations

import sys
from pathlib import Path

from coldproof.app.ask import propose
from coldproof.app.replay import replay
from coldproof.app.story import Story
from coldproof.cli.ask import converse, print_answer
from coldproof.cli.errors import UsageError
from coldproof.cli.replay import LAST_LINE, print_accounts, print_mark, print_step
from coldproof.cli.shared import folder
from coldproof.cli.telling import bold, read_day, say, say_wrapped, when
from coldproof.exchange.day.line import read_line
from coldproof.words.units import MINUTE_US

STANDS_OUT = (
    "DischargedUnmeant",
    "OddReportHeard",
    "WeaponMisfired",
    "IncidentOpened",
    "WorkStopped",
    "RoundFound",
)
"""Kinds that are always shown: what happened, whatever rules say of it."""
RANCH, CURED = "ranch-2021.toml", "ranch-2021-cured.toml"


def tell(folder: Path | None) -> int:
    """Show both days and put the question; example days are found by themselves if not given."""
    folder = folder or examples()
    ranch, cured = read_day(folder / RANCH), read_day(folder / CURED)
    say(bold("1. The day as it was, on everybody's account"))
    say()
    show(ranch)
    say()
    say(bold("2. The same people, place and gun, with what was missing done"))
    say()
    show(cured)
    say()
    say(bold("3. Your question"))
    say()
    now = after_the_cut(cured)
    last = now.acts[-1]
    say_wrapped(
        f"It is {when(cured, last.at_us)} on the cured day: the gun went out, the shot is over, and"
        f" it is back with {last.by}. Propose what comes next, and see what these rules say."
        " Nothing is recorded."
    )
    question = prepared(now)
    if sys.stdin.isatty():
        say_wrapped(f"For example, the same person takes it once more: {question}")
        return converse(now, None)
    say("(No terminal: one prepared question, the same person takes it once more.)")
    say_wrapped(f"what next? {question}", "", "  ")
    print_answer(propose(now, read_line(now, question)))
    return 0


def after_the_cut(story: Story) -> Story:
    """Return the day up to where the marked gun is back in its handler's hand."""
    marked = next(n for n, a in enumerate(story.acts) if a.mark is not None)
    back = next(
        n for n, a in enumerate(story.acts) if n > marked and a.kind.__name__ == "WeaponCollected"
    )
    return story._replace(acts=story.acts[: back + 1])


def examples() -> Path:
    """Return the folder of example days."""
    found = folder("examples", "examples")
    if found is None or not (found / RANCH).is_file():
        raise UsageError("demo: found no example days; --examples FOLDER would do")
    return found


def show(story: Story) -> None:
    """Print the acts of a day that stand out: marked, refused, warned, or told in words."""
    result = replay(story)
    say(bold(story.title))
    if story.about:
        say_wrapped(story.about)
    say()
    skipped = 0
    for step in result.first.steps:
        out = step.told.mark is not None or step.told.kind.__name__ in STANDS_OUT
        if step.verdict.word == "not refused" and not out:
            skipped += 1
            continue
        if skipped:
            say(folded(skipped))
            skipped = 0
        print_step(step, when(story, step.entry.at_us)[5:16], with_cures=False)
    if skipped:
        say(folded(skipped))
    if story.contested:
        print_accounts(story, result.tellings)
    for mark in result.marks:
        print_mark(mark)
    say()
    say_wrapped(LAST_LINE)


def folded(count: int) -> str:
    """Say how many acts are not shown."""
    return f"      … {count} act{'' if count == 1 else 's'} not shown (none refused) …"


def prepared(story: Story) -> str:
    """Return a question that fits the day: its marked handover, once more, to the same person."""
    marked = next(a for a in story.acts if a.mark is not None)
    body = marked.body
    last = when(story, story.acts[-1].at_us + MINUTE_US)
    weapon, giver = getattr(body, "weapon", ""), getattr(body, "giver", "")
    setup = getattr(body, "setup", None)
    card = f', setup = "{setup}"' if setup else ""
    return (
        f'at = "{last}", by = "{marked.by}", kind = "HandoverAccepted", weapon = "{weapon}",'
        f' giver = "{giver}"{card}'
    )
