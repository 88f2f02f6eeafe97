"""Errors of the acts room.

FormatError
    the bytes or values are not what our writer writes; nothing of them was taken.
"""

from __future__ import annotations


class FormatError(ValueError):
    """Something that is not an act as our writer writes it.

    `what` says what was refused, `found` what stood there, `want` what would do, and `where` the
    path of fields to it.
    """

    def __init__(self, what: str, found: str, want: str, where: str = "") -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want, self.where = what, found, want, where
        at = f"{where}: " if where else ""
        super().__init__(f"{at}{what} refused: found {found}; {want} would do")

    def inside(self, name: str) -> FormatError:
        """Return the same error, one field further out."""
        joint = "." if self.where and not self.where.startswith("[") else ""
        return FormatError(self.what, self.found, self.want, f"{name}{joint}{self.where}")
