"""The page that walks through the record: its commands run one after another, in one folder.

Keys and ids are made by chance, so two walks never print the same.  They are compared, and the page
is written anew, by what is left when each such word is replaced.  The clock is set, since whether a
second has passed between two commands would be seen.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from tools.pages.commands import COLUMNS, LINE, ROOT, arguments, excerpt, run

PAGE = "docs/record.md"
START_US = 1_778_594_400_000_000  # 2026-05-12 14:00:00Z
STEP_US = 60_000_000
"""A minute passes between two commands."""
WIDTH = int(COLUMNS)

BLOCK = re.compile(
    rf"^```sh\n(?P<line>{LINE})\n```(?:\n\n```text(?P<part>[^\n]*)\n(?P<old>.*?)^```)?$",
    re.MULTILINE | re.DOTALL,
)
EXIT = re.compile(r" exit=(?P<code>[0-9])")
INTO = re.compile(r" > (?P<file>[a-z0-9.-]+)$")
PRODUCTION = re.compile(r"^production  ([a-z2-7]{16})$", re.MULTILINE)
CHANCE = (
    (re.compile(r"\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}(?![A-Za-z0-9+/])"), "+<id>+<key>"),
    (re.compile(r"^[A-Za-z0-9+/]{88,}=*$", re.MULTILINE), "<signature>"),
    (re.compile(r"^[A-Za-z0-9+/]{43}=$", re.MULTILINE), "<hash>"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "<digest>"),
    (re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"), "<name>"),
    (re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{8}\.\.\."), "<begins>..."),
)


class Shown(NamedTuple):
    """One command of the page: what is shown of it, and what it did now."""

    line: str
    part: str | None  # none: its output is not shown, or went into a file
    old: str
    wanted: int
    code: int
    output: str

    @property
    def new(self) -> str:
        """What the page would show of it now."""
        if self.part is None:
            return ""
        return folded(excerpt(self.output, EXIT.sub("", self.part)))


def folded(text: str) -> str:
    """Return an output as wide as the page: longer lines go on in the next one."""
    found = []
    for line in text.splitlines():
        rest = line
        while len(rest) > WIDTH and (at := rest.rfind(" ", 1, WIDTH)) > 0:
            found.append(rest[:at])
            rest = rest[at + 1 :]
        found.append(rest)
    return "".join(f"{line}\n" for line in found)


def lines(text: str) -> list[str]:
    """Return the command lines of a page."""
    return [found["line"] for found in BLOCK.finditer(text)]


def walk(text: str) -> Iterator[Shown]:
    """Run every command of the page in a new folder, in its order."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        shutil.copytree(ROOT / "examples", folder / "examples")
        now = START_US
        for found in BLOCK.finditer(text):
            with mock.patch("time.time_ns", lambda now=now: now * 1000):
                code, output = one(found["line"], folder)
            now += STEP_US
            part = found["part"]
            exits = EXIT.search(part or "")
            yield Shown(
                found["line"],
                part,
                found["old"] or "",
                int(exits["code"]) if exits else 0,
                code,
                output,
            )


def one(line: str, folder: Path) -> tuple[int, str]:
    """Run one command line, its output perhaps into a file."""
    into = INTO.search(line)
    code, output = run(arguments(INTO.sub("", line)), folder, errors=into is None)
    if into is not None:
        (folder / into["file"]).write_text(output, encoding="utf-8")
        output = ""
    return code, output


def plain(text: str) -> str:
    """Return outputs without what chance made in them."""
    for production in dict.fromkeys(PRODUCTION.findall(text)):
        text = text.replace(production, "<production>")
    for pattern, word in CHANCE:
        text = pattern.sub(word, text)
    return text


def told(outputs: list[str]) -> list[str]:
    """Return each of a walk's outputs without what chance made; names are known from all."""
    mark = "\n<next>\n"
    return plain(mark.join(outputs)).split(mark)


def walked(text: str) -> str:
    """Return the page as it would be today."""
    return written(text, list(walk(text)))


def written(text: str, found: list[Shown]) -> str:
    """Return the page with what a walk printed; as it is, if nothing but chance is different."""
    if told([one.new for one in found]) == told([one.old for one in found]):
        return text
    again = iter(found)

    def block(match: re.Match[str]) -> str:
        shown = next(again)
        head = f"```sh\n{shown.line}\n```"
        return head if shown.part is None else f"{head}\n\n```text{shown.part}\n{shown.new}```"

    return BLOCK.sub(block, text)
