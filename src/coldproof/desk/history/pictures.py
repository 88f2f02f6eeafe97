"""State by word and shape: triangle hot, square cold, open circle check needed, and so on.

The words always stand beside the shape, so a shape is hidden from who listens to the page; color
only comes on top.  The shapes are those of the screens.  Each is drawn anew where it stands: not
every reader of pages follows a reference to a shape.
"""

from __future__ import annotations

from html import escape
from typing import NamedTuple

DRAWN = {
    "s-hot": '<path d="M8 1 15 15H1Z" fill="currentColor"/>',
    "s-cold": '<path d="M2 2h12v12H2Z" fill="currentColor"/>',
    "s-check": '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/>',
    "s-held": '<path d="M2 2h12v12H2ZM2 2l12 12M14 2 2 14" fill="none" stroke="currentColor"'
    ' stroke-width="2"/>',
    "s-non": '<path d="M2 2h12v12H2Z" fill="none" stroke="currentColor" stroke-width="2"'
    ' stroke-dasharray="3 2"/>',
    "s-stop": '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" fill="currentColor"/>',
}
SILENT = 'viewBox="0 0 16 16" aria-hidden="true" focusable="false"'


class Picture(NamedTuple):
    """The shape of a state word and its style; a word without one has no shape."""

    shape: str
    style: str


NO_PICTURE = Picture("", "")


def picture_of(word: str) -> Picture:
    """Return the shape that goes with a word of the board, or none."""
    if word.endswith("CHECK NEEDED"):
        return Picture("s-check", "")
    for begins, picture in (
        ("HOT", Picture("s-hot", "hot")),
        ("COLD", Picture("s-cold", "cold")),
        ("QUARANTINED", Picture("s-held", "held")),
        ("NON-GUN", Picture("s-non", "")),
        ("STOP", Picture("s-stop", "stop")),
    ):
        if word.startswith(begins):
            return picture
    return NO_PICTURE


def shown(word: str) -> str:
    """Return a word as markup, its shape before it."""
    shape, style = picture_of(word)
    said = escape(word, quote=True)
    if not shape:
        return said
    drawn = f'<svg class="{shape}" {SILENT}>{DRAWN[shape]}</svg>'
    styled = f' class="{style}"' if style else ""
    return f"<span{styled}>{drawn} {said}</span>"
