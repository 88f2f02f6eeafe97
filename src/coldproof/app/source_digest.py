"""The digest of the code that reads, folds and judges, as it is installed.

A snapshot is of the code that folded it: with one byte of that code changed, it is folded anew.
Rooms above the purity line do not count, since they have no say in what a state is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from coldproof.acts.codec import digest

PURE_ROOMS = ("acts", "desk", "log", "rules", "state", "words")


@cache
def source_digest() -> str:
    """Return the digest of the pure rooms' `.py` files; the same until the process ends."""
    return digest_of(files("coldproof"))


def digest_of(package: Traversable) -> str:
    """Return the SHA-256, 43 characters, of a list of the pure rooms' `.py` files in a folder.

    The list has a line `<SHA-256> <path>` for each file, sorted by path: so a file that moves, and
    a byte that moves from one file to the next, give another digest.  A room that is not there
    counts as empty.  `OSError` when a file cannot be read.
    """
    lines = [
        f"{hashlib.sha256(content).hexdigest()} {path}\n"
        for path, content in sorted(_sources(package, PURE_ROOMS))
    ]
    return digest("".join(lines).encode())


def _sources(package: Traversable, rooms: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of each `.py` file in these folders, in no order."""
    folders = [(room, package / room) for room in rooms]
    while folders:
        path, folder = folders.pop()
        if not folder.is_dir():
            continue
        for each in folder.iterdir():
            inside = f"{path}/{each.name}"
            if each.name.endswith(".py"):
                yield inside, each.read_bytes()
            else:
                folders.append((inside, each))
