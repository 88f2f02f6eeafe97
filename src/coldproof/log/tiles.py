"""Tiles and entry bundles: a log as files that never change (C2SP tlog-tiles).

A tile holds up to 256 hashes of one level, eight levels of the tree apart; an entry bundle holds
the entries under a tile of level 0, each after its length in two bytes.  A partial tile or bundle
has its width in its path.  One path for each tile: the reader takes what the writer writes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from coldproof.log.errors import TileError, shown
from coldproof.log.merkle import Tree
from coldproof.log.spelling import MAX_SIZE

FULL = 256  # hashes or entries in a full tile or bundle
HEIGHT = 8  # levels of the tree between two levels of tiles
MAX_LEVEL = 63
MAX_ENTRY = 65_535  # bytes
_GROUP = 1000
_LENGTH = 2
_PATH = re.compile(
    r"tile/(0|[1-9][0-9]?|entries)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?"
)
PATH_SHAPE = "a path such as tile/0/x001/234.p/5 or tile/entries/000"


class Tile(NamedTuple):
    """What a path names: a tile of a level, or a bundle where `level` is none; `n` from 0."""

    level: int | None
    n: int
    width: int


def tile_path(level: int, n: int, width: int = FULL) -> str:
    """Return the path of tile `n` of a level, `width` hashes wide; `read_path` gives them back.

    Raises `TileError` for a level out of 0 to 63, `n` out of 0 to 2^63-1, width out of 1 to 256.
    """
    if not 0 <= level <= MAX_LEVEL:
        raise TileError("tile level", str(level), f"0 to {MAX_LEVEL}")
    return f"tile/{level}/{_place(n, width)}"


def bundle_path(n: int, width: int = FULL) -> str:
    """Return the path of entry bundle `n`, `width` entries wide; raises as `tile_path`."""
    return f"tile/entries/{_place(n, width)}"


def _place(n: int, width: int) -> str:
    if not 0 <= n <= MAX_SIZE:
        raise TileError("tile index", str(n), "0 to 2^63-1")
    if not 0 < width <= FULL:
        raise TileError("tile width", str(width), f"1 to {FULL}")
    place = f"{n % _GROUP:03d}"
    while n >= _GROUP:
        n //= _GROUP
        place = f"x{n % _GROUP:03d}/{place}"
    return place if width == FULL else f"{place}.p/{width}"


def path_of(tile: Tile) -> str:
    """Return the path of a tile or bundle; raises as `tile_path`."""
    level, n, width = tile
    return bundle_path(n, width) if level is None else tile_path(level, n, width)


def read_path(path: str) -> Tile:
    """Return what a path names, or raise `TileError`; `path_of` it is the same path."""
    found = _PATH.fullmatch(path)
    if found is None:
        raise TileError("tile path", shown(path), PATH_SHAPE)
    level = None if found[1] == "entries" else int(found[1])
    n = int(found[2].replace("x", "").replace("/", ""))
    tile = Tile(level, n, FULL if found[3] is None else int(found[3]))
    if path_of(tile) != path:
        raise TileError("tile path", shown(path), PATH_SHAPE)
    return tile


def tile_bytes(tree: Tree, level: int, n: int, width: int = FULL) -> bytes:
    """Return a tile's hashes, `width` times 32 bytes, from a tree that has them all.

    Raises `TileError` where the tree has not, or for what `tile_path` refuses.
    """
    path = tile_path(level, n, width)
    first = n * FULL
    if tree.size >> (HEIGHT * level) < first + width:
        raise TileError("tile", f"{path} of a log of {tree.size}", "a tile that such a log has")
    return tree.nodes(HEIGHT * level, first, first + width)


def entry_bundle(entries: Sequence[bytes]) -> bytes:
    """Return a bundle of 1 to 256 entries; `read_bundle` gives them back.

    Raises `TileError` for another count, or an entry of more than 65,535 bytes.
    """
    if not 0 < len(entries) <= FULL:
        raise TileError("entry bundle", f"{len(entries)} entries", f"1 to {FULL}")
    longest = max(map(len, entries))
    if longest > MAX_ENTRY:
        raise TileError("entry", f"{longest} bytes", f"at most {MAX_ENTRY}")
    return b"".join([len(entry).to_bytes(_LENGTH, "big") + entry for entry in entries])


def read_bundle(data: bytes, count: int, most: int = FULL) -> tuple[bytes, ...]:
    """Return the `count` entries of a bundle, which fill it to its end, or raise `TileError`.

    `most` is larger where several bundles were put one behind the other.
    """
    if not 0 < count <= most:
        raise TileError("entry bundle", f"{count} entries asked for", f"1 to {most}")
    entries = []
    at = 0
    for number in range(count):
        start = at + _LENGTH
        at = start + int.from_bytes(data[at:start], "big")
        if start > len(data) or at > len(data):
            found = f"an end within entry {number} of {count}"
            raise TileError("entry bundle", found, "whole entries")
        entries.append(data[start:at])
    if at != len(data):
        found = f"{len(data) - at} bytes after entry {count - 1}"
        raise TileError("entry bundle", found, f"an end after {count} entries")
    return tuple(entries)


def paths_of(size: int) -> list[str]:
    """Return the paths of all bundles and tiles that a log of `size` entries has.

    Bundles first, then tiles by level from 0, each row in order; none for size 0.  Raises
    `TileError` for a size out of 0 to 2^63-1.
    """
    if not 0 <= size <= MAX_SIZE:
        raise TileError("log size", str(size), "0 to 2^63-1")
    return [path_of(tile) for tile in _row(None, size)] + [
        path_of(tile)
        for level in range(MAX_LEVEL + 1)
        if size >> (HEIGHT * level)
        for tile in _row(level, size >> (HEIGHT * level))
    ]


def _row(level: int | None, count: int) -> list[Tile]:
    """The full tiles of a row of `count` hashes or entries, and its partial one if any."""
    full, rest = divmod(count, FULL)
    row = [Tile(level, n, FULL) for n in range(full)]
    return [*row, Tile(level, full, rest)] if rest else row
