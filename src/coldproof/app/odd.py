"""Rows beside a log that nothing of ours wrote so: passed over by who reads them, named by `fsck`.

Who may write to the store can put anything there.  Nothing that a note names by its digest is
looked at here, nor what has a form of its own, such as notes that wait and cosigned heads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from coldproof.app import feeds, joins
from coldproof.app.backup import HANDED, PENDING, RINGS
from coldproof.app.boxes import Boxes
from coldproof.app.ports import Store
from coldproof.app.rings import Rings
from coldproof.app.values import read_mark
from coldproof.store.beside import ODD

Reads = Callable[[str, str, bytes], object | None]
"""Returns what a row of a production, of that name, says; none for an odd one."""
READ: tuple[tuple[str, Reads, str], ...] = (
    (PENDING, Boxes.read_row, "no sealed box that waits; one that was promised may be lost"),
    (RINGS, Rings.read_row, "no signature that waits; one that was taken may be lost"),
    (HANDED, lambda _, name, row: read_mark(name, row), "nobody who handed a value in"),
    (joins.PREFIX, lambda _, name, row: joins.read_row(name, row), "no request to join"),
    (feeds.PREFIX, lambda _, name, row: feeds.read_row(name, row), "no address of a calendar"),
)
MOST_SHOWN = 100  # letters of a name
NO_TEXT = "a name that is no UTF-8 or has a backslash, which nothing of ours gave it"


class OddRow(NamedTuple):
    """One of them: its name in ASCII, the beginning of it, and what was found there."""

    name: str
    found: str


def odd_rows(store: Store, production: str) -> Iterator[OddRow]:
    """Yield what is odd beside the log of a production."""
    for name in store.names(production, ""):
        if ODD in name:
            yield OddRow(_printed(name), NO_TEXT)
            continue
        for prefix, read, found in READ:
            if name.startswith(prefix):
                row = store.get(production, name)
                if row is not None and read(production, name, row) is None:
                    yield OddRow(_printed(name), found)


def _printed(name: str) -> str:
    return ascii(name[:MOST_SHOWN])[1:-1].replace("\\\\", "\\")
