"""Errors of a list of weapons.

ListError
    the file as a whole is no list that is taken; nothing of it was read.
"""

from __future__ import annotations


class ListError(ValueError):
    """A file that is no list: what was refused, what was found, what would do."""

    def __init__(self, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of them."""
        self.what, self.found, self.want = "the list", found, want
        super().__init__(f"the list refused: found {found}; {want} would do")
