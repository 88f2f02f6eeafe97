"""Where measurements go: printed, and into their own marked section of docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/benchmarks.md"
HEADING = "# Benchmarks\n"


def quick() -> bool:
    """Say whether a short look is wanted: `BENCH=quick make bench`, which writes no page."""
    wanted = os.environ.get("BENCH", "full")
    if wanted not in ("full", "quick"):
        raise SystemExit(f"bench: found BENCH={wanted}; full or quick would do")
    return wanted == "quick"


def machine() -> str:
    """Return in a few words what was measured on."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {os.cpu_count()} cores, {platform.machine()}"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    first, *rest = ("| " + " | ".join(line) + " |" for line in (head, *rows))
    return "\n".join((first, "|" + "---|" * len(head), *rest))


def write_section(name: str, text: str, page: Path = PAGE) -> None:
    """Write a text between the marks of its name, instead of what stood there, or at the end."""
    begin, end = f"<!-- {name}: written by make bench -->", f"<!-- end of {name} -->"
    old = page.read_text(encoding="utf-8") if page.exists() else HEADING
    if begin not in old:
        old = f"{old.rstrip()}\n\n{begin}\n{end}\n"
    before, rest = old.split(begin)
    after = rest.split(end)[1]
    page.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")
