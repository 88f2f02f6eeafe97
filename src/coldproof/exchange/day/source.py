"""From a file's bytes to TOML tables, with bounds checked before any parser sees them."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from typing import Any, NamedTuple

from coldproof.acts.fields import shown
from coldproof.app.errors import DayError
from coldproof.exchange.day.mistyped import PLACE, QUOTED, Mistyped, mistyped, stopped_at
from coldproof.words.units import MAX_INT

MAX_BYTES = 4_000_000
MAX_DEPTH = 16
MAX_PARTS = 3  # of a dotted key: no day needs more
ACT_LINE = re.compile(r"\s*\[\[act\]\]\s*(?:#.*)?")
MARK = "\ufeff"  # the byte-order mark that some editors put before a text

_BRACKETS = re.compile(r"[\n\[\]{}.,=]")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_.-]+)\s*\]")
_OTHER_ACT = re.compile(r"""\s*\[{0,2}\s*["']?act["']?\s*[\].=]""")
_BARE = re.compile(r"[A-Za-z0-9_-]{1,60}")


class Source(NamedTuple):
    """A file's tables, the line of each act's own `[[act]]`, and the lines of what stands above.

    `head` has the line of each top key, and of the n-th `[[contested]]` as `contested 1` and so on;
    lines count from 1.
    """

    tables: dict[str, Any]
    acts: list[int]
    head: dict[str, int]


def tables(data: bytes, file: str) -> tuple[dict[str, Any], list[int]]:
    """Return a file's tables and the line of each act's own `[[act]]`; raise `DayError`."""
    found = read_source(data, file)
    return found.tables, found.acts


def read_source(data: bytes, file: str) -> Source:
    """Return a file's tables and their lines.

    Raises `DayError` for anything too big, too deep, not UTF-8 or not TOML, for acts that do not
    stand each under its own `[[act]]`, and for values that no field of a day holds.
    """
    if len(data) > MAX_BYTES:
        raise too_big(file, len(data))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{data[error.start]:02x}, which is not UTF-8"
        raise DayError(file, line, 0, "", found, "a file saved as UTF-8") from None
    text = text.removeprefix(MARK).replace("\r\n", "\n")
    bare = bare_text(text)
    check_depth(bare, file)
    lines = bare.split("\n")
    acts = [n for n, line in enumerate(lines, 1) if ACT_LINE.fullmatch(line)]
    found_tables = _parsed(text, acts, file)
    told = found_tables.get("act", [])
    if type(told) is not list or len(told) != len(acts):
        line = next((n for n, one in enumerate(text.split("\n"), 1) if _is_other(one)), 1)
        raise DayError(
            file, line, 0, "act", "acts told in another way", "each act on its own [[act]] line"
        )
    source = Source(found_tables, acts, _head_lines(lines))
    _check_values(source, file)
    return source


def too_big(file: str, size: int) -> DayError:
    """Return the error for a file that is too big to be a day."""
    return DayError(file, 0, 0, "", f"{size} bytes", f"a day of at most {MAX_BYTES} bytes")


def bare_text(text: str) -> str:
    """Return a text without its strings and comments; each line stays where it is."""
    return QUOTED.sub(lambda m: "\n" * m[0].count("\n"), text)


def check_depth(bare: str, file: str) -> None:
    """Refuse a text, its strings and comments taken out, with too many brackets or dots in a row.

    Dotted keys nest as brackets do, and a parser takes the square of their number in steps.
    """
    depth = dots = 0
    line = 1
    for found in _BRACKETS.finditer(bare):
        char = found[0]
        dots = dots + 1 if char == "." else 0
        if char == "\n":
            line += 1
        elif char in "[{":
            depth += 1
        elif char in "]}":
            depth = max(depth - 1, 0)
        if depth > MAX_DEPTH:
            said = f"more than {MAX_DEPTH} levels of nesting"
            raise DayError(file, line, 0, "", said, "a flatter day")
        if dots >= MAX_PARTS:
            said = f"a key of more than {MAX_PARTS} parts"
            raise DayError(file, line, 0, "", said, "a flatter day")


def _parsed(text: str, acts: list[int], file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number too long is a ValueError only
        said = str(error)
        odd = mistyped(text, said)
        words = PLACE.sub("", said).split(";", maxsplit=1)[0]
        found = f"what is no TOML ({words.encode('ascii', 'backslashreplace').decode()[:120]})"
        place, found, want = odd or Mistyped(stopped_at(text, said), found, "TOML 1.0")
        line = text.count("\n", 0, place) + 1
        act = sum(1 for n in acts if n <= line)
        raise DayError(file, line, act, "", found, want) from None


def _is_other(line: str) -> bool:
    return _OTHER_ACT.match(line) is not None and ACT_LINE.fullmatch(line) is None


def _head_lines(lines: list[str]) -> dict[str, int]:
    """Return the line of each top key, and of each `[[contested]]` and `[[later]]`."""
    head: dict[str, int] = {}
    many = {"contested": 0, "later": 0}
    above = True
    for n, line in enumerate(lines, 1):
        header = _HEADER.match(line)
        key = _KEY.match(line)
        if header is not None:
            above = False
            if header[1] in many:
                many[header[1]] += 1
                head[f"{header[1]} {many[header[1]]}"] = n
            head.setdefault(header[1], n)
        elif key is not None and above:
            head.setdefault(key[1], n)
    return head


def _check_values(source: Source, file: str) -> None:
    for key, value in source.tables.items():
        if key != "act":
            odd = odd_value(value, key_text(key))
            if odd is not None:
                raise DayError(file, source.head.get(key, 1), 0, *odd)
    told_acts = source.tables.get("act", [])
    for n, (line, told) in enumerate(zip(source.acts, told_acts, strict=True), 1):
        odd = odd_value(told, "")
        if odd is not None:
            raise DayError(file, line, n, *odd)


def odd_value(value: Any, where: str) -> tuple[str, str, str] | None:
    """Return place, what was found and what would do for a value that no field of a day holds.

    TOML's own dates and times are none of ours; a whole number beyond ±2^53 may be too long even to
    be shown.
    """
    if isinstance(value, dt.date | dt.time):
        return where, f"{value.isoformat()} without quotes", "the same in quotes"
    if type(value) is int and abs(value) > MAX_INT:
        return where, "a number of more than 15 digits", "a smaller one"
    parts: list[tuple[str, Any]] = []
    if type(value) is dict:
        joint = "." if where else ""
        parts = [(f"{where}{joint}{key_text(key)}", one) for key, one in value.items()]
    elif type(value) is list:
        parts = [(f"{where}[{n}]", one) for n, one in enumerate(value)]
    for place, one in parts:
        odd = odd_value(one, place)
        if odd is not None:
            return odd
    return None


def key_text(key: str) -> str:
    """Return a key as it is, or shown briefly in quotes when it is no plain word."""
    return key if _BARE.fullmatch(key) else shown(key)
