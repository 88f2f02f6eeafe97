"""Errors of the app room.

DayError
    the day is not well told; nothing of it was taken.
"""

from __future__ import annotations


class DayError(ValueError):
    """A day that is not well told: where, what was refused, what was found, what would do."""

    def __init__(self, file: str, line: int, act: int, field: str, found: str, want: str) -> None:
        """Keep the parts; `line` is that of the act's own `[[act]]` line, `act` counts from 1."""
        self.file, self.line, self.act = file, line, act
        self.field, self.found, self.want = field, found, want
        where = file if line == 0 else f"{file}, line {line}"
        number = f", act {act}" if act else ""
        name = f", {field}" if field else ""
        super().__init__(f"{where}{number}{name}: found {found}; {want} would do")
