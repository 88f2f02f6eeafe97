"""Commands that a page shows, and what they print: run in this process, written below them."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
from pathlib import Path

from coldproof.cli.main import main as coldproof

ROOT = Path(__file__).resolve().parents[2]
COLUMNS = "96"

LINE = r"coldproof (?:[^\n]*\\\n)*[^\n]*"
SHOWN = re.compile(
    rf"^```sh\n(?P<line>{LINE})\n```\n\n```text(?P<part>[^\n]*)\n(?P<old>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def run(given: list[str], root: Path = ROOT, *, errors: bool = False) -> tuple[int, str]:
    """Run one command as its user would, in a folder; return its code and output.

    With `errors`, what it says on standard error is in the output, as on a terminal.
    """
    before = dict(os.environ)
    os.environ["COLUMNS"] = COLUMNS
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    heard = contextlib.redirect_stderr(out) if errors else contextlib.nullcontext()
    try:
        with contextlib.redirect_stdout(out), heard, contextlib.chdir(root):
            code = coldproof(given)
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        os.environ.clear()
        os.environ.update(before)
    said = out.buffer
    said.seek(0)
    return code, said.read().decode("utf-8")


def commands() -> list[str]:
    """Return the names of all commands, as the help lists them."""
    return re.findall(r"^ {4}([a-z]+) ", run(["--help"])[1], re.MULTILINE)


def arguments(line: str) -> list[str]:
    """Return what a shell would hand to `coldproof`."""
    return shlex.split(line.replace("\\\n", ""))[1:]


def excerpt(output: str, part: str) -> str:
    """Return an output whole, its first lines, or some from a line that begins so."""
    lines = output.rstrip("\n").split("\n")
    asked = re.fullmatch(r'(?: from="(?P<start>[^"]+)")? lines=(?P<many>[0-9]+)', part)
    if asked is None:
        return output
    start = asked["start"] or ""
    first = next((n for n, line in enumerate(lines) if line.lstrip().startswith(start)), 0)
    kept = lines[first : first + int(asked["many"])]
    rest = ["…"] if first + len(kept) < len(lines) else []
    return "\n".join([*(["…"] if first else []), *kept, *rest]) + "\n"


def with_outputs(text: str, root: Path = ROOT) -> str:
    """Return a page with what each shown command prints today below it."""

    def again(match: re.Match[str]) -> str:
        output = run(arguments(match["line"]), root)[1]
        return f"```sh\n{match['line']}\n```\n\n```text{match['part']}\n" + (
            excerpt(output, match["part"]) + "```"
        )

    return SHOWN.sub(again, text)
