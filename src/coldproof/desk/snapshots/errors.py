"""Errors of snapshots.

SnapshotError
    it is no snapshot as our writer writes it, or one of another log or other code; nothing of it
    was taken.
"""

from __future__ import annotations


class SnapshotError(ValueError):
    """Something that is not a snapshot as our writer writes it, or that does not belong here.

    `what` says what was refused, `found` what stood there, `want` what would do, and `where` the
    path of fields to it.
    """

    def __init__(self, what: str, found: str, want: str, where: str = "") -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want, self.where = what, found, want, where
        at = f"{where}: " if where else ""
        super().__init__(f"{at}{what} refused: found {found}; {want} would do")

    def inside(self, name: str) -> SnapshotError:
        """Return the same error, one field further out."""
        joint = "." if self.where and not self.where.startswith("[") else ""
        return SnapshotError(self.what, self.found, self.want, f"{name}{joint}{self.where}")
