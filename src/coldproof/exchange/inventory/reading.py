"""A file of comma-separated values (RFC 4180) as a head and lines, each with its number.

UTF-8, with or without its mark, and UTF-16 with its mark are read as such; other bytes as Windows
wrote them for long, which is said.  The comma may be a semicolon or a tab.  Refused: files of more
than a megabyte, more than 200 columns, cells of more than 2,000 characters, control characters.
"""

from __future__ import annotations

import codecs
import csv
from typing import Any, NamedTuple

from coldproof.desk.inventory.rows import MOST_ROWS, Line
from coldproof.exchange.inventory.errors import ListError

MOST_BYTES = 1024 * 1024
MOST_COLUMNS = 200
MOST_CELL = 2_000
DELIMITERS = (",", ";", "\t")
ALLOWED = "\t\r\n"
FIRST_PRINTABLE = " "
DELETE = "\x7f"


class Listed(NamedTuple):
    """A list as read: its head, its lines, and what one should know of how it was read."""

    head: tuple[str, ...]
    lines: tuple[Line, ...]
    notes: tuple[str, ...]

    def plain(self) -> dict[str, Any]:
        """Return it as plain values for JSON; the screen `import` takes them."""
        return {
            "head": list(self.head),
            "lines": [[line.number, list(line.cells)] for line in self.lines],
            "notes": list(self.notes),
        }


def read_list(data: bytes) -> Listed:
    """Return the list that a file holds; raises `ListError` for what is none."""
    if len(data) > MOST_BYTES:
        raise ListError(f"{len(data)} bytes", f"at most {MOST_BYTES}")
    text, notes = decoded(data)
    for char in text:
        if (char < FIRST_PRINTABLE and char not in ALLOWED) or char == DELETE:
            raise ListError(f"the control character {char!a}", "text")
    delimiter = delimiter_of(text)
    lines = parsed(text, delimiter)
    head = tuple(cell.strip(" ") for cell in lines[0].cells) if lines else ()
    if not any(head):
        raise ListError("no head", "a first line with the names of the columns")
    if len(head) > MOST_COLUMNS:
        raise ListError(f"{len(head)} columns", f"at most {MOST_COLUMNS}")
    twice = [name for name in head if name and head.count(name) > 1]
    if twice:
        raise ListError(f"two columns {twice[0]!a}", "each name once")
    rest = tuple(line for line in lines[1:] if any(cell.strip(" ") for cell in line.cells))
    if not rest:
        raise ListError("a head and no row", "rows under the head")
    return Listed(head, rest, notes)


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return a file's text, and what was taken for granted about its bytes."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            try:
                return data.decode(name), ()
            except UnicodeDecodeError:
                raise ListError(f"bytes that are no {name}", "a file saved as UTF-8") from None
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise ListError("bytes of no encoding known here", "a file saved as UTF-8") from None
    return text, ("Not UTF-8: read as Windows-1252. Look at every letter with an accent.",)


def delimiter_of(text: str) -> str:
    """Return what stands between the cells: what the first line has most of, of three."""
    first = text.lstrip("\r\n").split("\n", 1)[0]
    return max(DELIMITERS, key=lambda mark: (first.count(mark), -DELIMITERS.index(mark)))


def parsed(text: str, delimiter: str) -> list[Line]:
    """Return the lines, each with the number of its first line in the file."""
    found: list[Line] = []
    reader = csv.reader(
        text.splitlines(keepends=True), delimiter=delimiter, strict=True, doublequote=True
    )
    at = 1
    try:
        for cells in reader:
            for cell in cells:
                if len(cell) > MOST_CELL:
                    raise ListError(
                        f"a cell of {len(cell)} characters in line {at}", f"at most {MOST_CELL}"
                    )
            found.append(Line(at, tuple(cells)))
            if len(found) > MOST_ROWS * 4:
                raise ListError("more rows than are taken at once", f"at most {MOST_ROWS}")
            at = reader.line_num + 1
    except csv.Error as error:
        raise ListError(f"line {at}: {error}", "comma-separated values") from None
    return found
