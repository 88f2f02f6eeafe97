"""From a file's bytes to TOML tables, with bounds checked before any parser sees them."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from coldproof.acts.fields import shown
from coldproof.app.errors import DayError

MAX_BYTES = 4_000_000
MAX_DEPTH = 16
ACT_LINE = re.compile(r"\s*\[\[act\]\]\s*(?:#.*)?")
_QUOTED = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|' r"'''.*?'''|" r'"(?:[^"\\\n]|\\.)*"|' r"'[^'\n]*'|#[^\n]*",
    re.DOTALL,
)
_OPENERS, _CLOSERS = "[{", "]}"


def tables(data: bytes, file: str) -> tuple[dict[str, Any], list[int]]:
    """Return the file's tables and the line of each act's own `[[act]]`, counted from 1.

    Raises `DayError` for anything too big, too deep, not UTF-8 or not TOML.
    """
    if len(data) > MAX_BYTES:
        raise too_big(file, len(data))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{data[error.start]:02x}, which is not UTF-8"
        raise DayError(file, line, 0, "", found, "a file saved as UTF-8") from None
    text = text.replace("\r\n", "\n")
    _check_depth(text, file)
    try:
        found_tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        place = re.search(r"at line ([0-9]+)", said)
        line = int(place[1]) if place else text.count("\n") + 1
        raise DayError(file, line, 0, "", f"no TOML ({shown(said)})", "TOML 1.0") from None
    except (ValueError, RecursionError, OverflowError) as error:
        raise DayError(file, 1, 0, "", f"no TOML ({shown(str(error))})", "TOML 1.0") from None
    return found_tables, _act_lines(text, found_tables, file)


def too_big(file: str, size: int) -> DayError:
    """Return the error for a file that is too big to be a day."""
    return DayError(file, 0, 0, "", f"{size} bytes", f"a day of at most {MAX_BYTES} bytes")


def _check_depth(text: str, file: str) -> None:
    depth = 0
    bare = _QUOTED.sub(lambda m: "\n" * m[0].count("\n"), text)
    line = 1
    for char in bare:
        if char == "\n":
            line += 1
        elif char in _OPENERS:
            depth += 1
            if depth > MAX_DEPTH:
                raise DayError(
                    file, line, 0, "", f"more than {MAX_DEPTH} levels of nesting", "a flatter day"
                )
        elif char in _CLOSERS:
            depth = max(depth - 1, 0)


def _act_lines(text: str, found: dict[str, Any], file: str) -> list[int]:
    bare = _QUOTED.sub(lambda m: "\n" * m[0].count("\n"), text)
    lines = [n for n, line in enumerate(bare.split("\n"), 1) if ACT_LINE.fullmatch(line)]
    acts = found.get("act", [])
    if type(acts) is not list or len(acts) != len(lines):
        raise DayError(
            file, 1, 0, "act", "acts told in another way", "each act on its own [[act]] line"
        )
    return lines
