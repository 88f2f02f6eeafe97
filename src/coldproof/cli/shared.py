"""Where what ships beside the code lies: example days and rule cases.

In a checkout they are in their own folders; an installation puts them under its `share` folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[3]
INSTALLED = Path(sys.prefix) / "share" / "coldproof"


def folder(in_checkout: str, installed: str) -> Path | None:
    """Return the folder of one kind of thing, or none when it was not installed."""
    for place in (CHECKOUT / in_checkout, INSTALLED / installed):
        if place.is_dir():
            return place
    return None
