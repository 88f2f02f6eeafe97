r"""CSV as RFC 4180 has it: a line of names, then a line a row, CRLF, quotes where they are needed.

A spreadsheet runs a cell that begins with one of `= + - @`, a tab or a line break as a formula.
Such a text gets an apostrophe in front, which spreadsheets do not show; a number stays as it is.
Where `;` or a tab parts cells, what is behind one begins a cell: it is treated alike.
So a reader who joins act ids takes one leading apostrophe off, or joins by position; but where a
table names a column of ids, an id in it stays as it is.  It has letters, digits, `-` and `_` only,
so nothing in it can call anything; a spreadsheet may show an error in its place.
"""

from __future__ import annotations

import re
from collections.abc import Container

from coldproof.desk.history.tables import Cell, Table
from coldproof.words.ids import DIGEST

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
INSIDE = re.compile(r"""([;\t]["\t\r\n ]*)(?=[=+@-])""")
QUOTED = (",", '"', "\r", "\n")
END = "\r\n"


def csv_text(table: Table, ids: Container[str] = ()) -> str:
    """Return a table as CSV; an empty cell stands for none, an id in a column of `ids` as it is."""
    whole = [name in ids for name in table.columns]
    lines = [
        (cell_text(cell, is_id=is_id) for cell, is_id in zip(line, whole, strict=True))
        for line in (table.columns, *table.rows)
    ]
    return "".join(",".join(line) + END for line in lines)


def cell_text(cell: Cell, *, is_id: bool = False) -> str:
    """Return one cell: a text that a spreadsheet would run is made harmless, then quoted."""
    if cell is None:
        return ""
    if isinstance(cell, int):
        return str(cell)
    if is_id and DIGEST.fullmatch(cell):
        return cell
    text = INSIDE.sub(r"\1'", "'" + cell if cell.startswith(FORMULA) else cell)
    if any(mark in text for mark in QUOTED):
        return '"' + text.replace('"', '""') + '"'
    return text
