"""Letters: what people stand behind together, and where one is drafted."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Screen, Tone, button, go, row, rows, text
from coldproof.desk.floor.said import key_needed, signs
from coldproof.desk.floor.screens import crowd
from coldproof.state.records import Letter


def show(desk: Desk, _: tuple[str, ...]) -> Screen:
    """Return every letter there is, the newest first, and the way to draft one."""
    say = desk.say
    parts = [
        text(say("A letter is a text that is frozen, and that people stand behind by signing it.")),
        text(say("What you saw belongs in your own account.")),
        rows(
            [line(desk, name) for name in reversed(desk.state.letters)],
            say("No letter is frozen yet."),
        ),
    ]
    if signs(desk) is None:
        parts.append(key_needed(desk))
    else:
        parts.append(button(say("Draft a letter, or open a draft"), go("draft"), Tone.QUIET))
        parts += crowd.offered(desk)
    return Screen(say("Letters"), tuple(parts), back="more", live=False)


def line(desk: Desk, name: str) -> dict[str, Any]:
    """Return a letter as a row that leads to it."""
    say = desk.say
    letter = desk.state.letters[name]
    n = letter.standing_count
    lines = [say("1 signature stands") if n == 1 else say("{n} signatures stand").format(n=n)]
    if letter.beside is not None:
        lines.append(say("differs from another letter, and hangs beside it"))
    return row(title_of(desk, letter), lines, do=go(f"letter/{name}"))


def title_of(desk: Desk, letter: Letter) -> str:
    """Say which letter it is: who froze it, and when."""
    words = desk.say("Letter of {hour}, frozen by {who}")
    return words.format(hour=desk.when(letter.at_us), who=letter.by)
