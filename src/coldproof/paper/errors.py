"""Errors of the paper room.

PaperError        something about a paper
├── NoSuchPaper   no paper, item or size of that name
├── SealRefused   a seal that is broken, missing, or another one's
├── CodeRefused   a code that is not of this log, or not of what this paper says
└── NoTypesetter  what typesets papers is not installed here
"""

from __future__ import annotations


class PaperError(Exception):
    """Something about a paper: what was refused, what was found, what would do."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the parts; the message is one sentence of all of them."""
        self.what, self.found, self.want = what, found, want
        super().__init__(f"{what}: found {found}; {want} would do")


class NoSuchPaper(PaperError):
    """There is no paper, argument, item or size of that name."""


class CodeRefused(PaperError):
    """A code that was not made from this log, or whose paper this log does not give."""


class SealRefused(PaperError):
    """A paper that is not as it was sealed, or a seal that is none."""


class NoTypesetter(PaperError):
    """A package that papers need is missing; the rest of Coldproof works without it."""
