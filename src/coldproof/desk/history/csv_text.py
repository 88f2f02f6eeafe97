r"""CSV as RFC 4180 has it: a line of names, then a line a row, CRLF, quotes where they are needed.

A spreadsheet runs a cell that begins with one of `= + - @`, a tab or a line break as a formula.
Such a text gets an apostrophe in front, which spreadsheets do not show; a number stays as it is.
So a reader who joins act ids takes one leading apostrophe off, or joins by position.
"""

from __future__ import annotations

from coldproof.desk.history.tables import Cell, Table

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
QUOTED = (",", '"', "\r", "\n")
END = "\r\n"


def csv_text(table: Table) -> str:
    """Return a table as CSV; an empty cell stands for none."""
    lines = [table.columns, *table.rows]
    return "".join(",".join(cell_text(cell) for cell in line) + END for line in lines)


def cell_text(cell: Cell) -> str:
    """Return one cell: a text that a spreadsheet would run is made harmless, then quoted."""
    if cell is None:
        return ""
    if isinstance(cell, int):
        return str(cell)
    text = "'" + cell if cell.startswith(FORMULA) else cell
    if any(mark in text for mark in QUOTED):
        return '"' + text.replace('"', '""') + '"'
    return text
