"""Tile paths, tiles and entry bundles: one spelling each."""

from __future__ import annotations

import pytest

from coldproof.log.errors import TileError
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.tiles import (
    MAX_ENTRY,
    PATH_SHAPE,
    Tile,
    bundle_path,
    entry_bundle,
    path_of,
    paths_of,
    read_bundle,
    read_path,
    tile_bytes,
    tile_path,
)

SIZE = 70_000  # the example of C2SP tlog-tiles
TREE = Tree([leaf_hash(b"%d" % n) for n in range(SIZE)])
MOST = 2**63 - 1


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 0, 256), "tile/0/000"),
        (Tile(0, 0, 1), "tile/0/000.p/1"),
        (Tile(0, 0, 255), "tile/0/000.p/255"),
        (Tile(0, 999, 256), "tile/0/999"),
        (Tile(0, 1000, 256), "tile/0/x001/000"),
        (Tile(0, 1_234_067, 256), "tile/0/x001/x234/067"),
        (Tile(7, 1_234_067, 10), "tile/7/x001/x234/067.p/10"),
        (Tile(63, MOST, 256), "tile/63/x009/x223/x372/x036/x854/x775/807"),
        (Tile(None, 0, 256), "tile/entries/000"),
        (Tile(None, 1_234_067, 112), "tile/entries/x001/x234/067.p/112"),
    ],
)
def test_a_path_is_written_and_read(tile: Tile, path: str) -> None:
    assert path_of(tile) == path
    assert read_path(path) == tile


@pytest.mark.parametrize(
    "path",
    [
        "",
        "tile",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/00/000",
        "tile/-1/000",
        "tile/+0/000",
        "tile/100/000",
        "tile/a/000",
        "tile/\u0660/000",
        "tile/0/\uff10\uff10\uff10",
        "tile/8/0/000",
        "tile/0/x000/000",
        "tile/0/x000/x001/000",
        "tile/0/001/000",
        "tile/0/x001/x234",
        "tile/0/X001/000",
        "tile/0/x001/x000/x000/x000/x000/x000/x000/000",
        "tile/0/000.p",
        "tile/0/000.p/",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/+1",
        "tile/0/000.p/1/",
        "tile/0/000.P/1",
        "tile/0/000\n",
        "tile/0/000.p/1\n",
        " tile/0/000",
        "/tile/0/000",
        "./tile/0/000",
        "tile/../tile/0/000",
        "tile//0/000",
        "tile\\0\\000",
        "tile/entry/000",
        "tile/data/000",
        "tile/entries/0",
        "checkpoint",
    ],
)
def test_another_spelling_of_a_path_is_refused(path: str) -> None:
    with pytest.raises(TileError) as error:
        read_path(path)
    found = ascii(path) if len(ascii(path)) <= 60 else ascii(path)[:57] + "..."
    assert str(error.value) == f"tile path refused: found {found}; {PATH_SHAPE} would do"


def test_the_shape_of_a_path_is_told_in_words() -> None:
    assert PATH_SHAPE == "a path such as tile/0/x001/234.p/5 or tile/entries/000"


@pytest.mark.parametrize(
    ("level", "n", "width", "said"),
    [
        (-1, 0, 256, "tile level refused: found -1; 0 to 63 would do"),
        (64, 0, 256, "tile level refused: found 64; 0 to 63 would do"),
        (0, -1, 256, "tile index refused: found -1; 0 to 2^63-1 would do"),
        (0, 2**63, 256, f"tile index refused: found {2**63}; 0 to 2^63-1 would do"),
        (0, 0, 0, "tile width refused: found 0; 1 to 256 would do"),
        (0, 0, -1, "tile width refused: found -1; 1 to 256 would do"),
        (0, 0, 257, "tile width refused: found 257; 1 to 256 would do"),
    ],
)
def test_a_path_out_of_bounds_is_not_written(level: int, n: int, width: int, said: str) -> None:
    with pytest.raises(TileError) as error:
        tile_path(level, n, width)
    assert str(error.value) == said
    if 0 <= level <= 63:
        with pytest.raises(TileError) as error:
            bundle_path(n, width)
        assert str(error.value) == said
        with pytest.raises(TileError) as error:
            tile_bytes(TREE, level, n, width)
        assert str(error.value) == said


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("tile/64/000", "tile level refused: found 64; 0 to 63 would do"),
        ("tile/99/000", "tile level refused: found 99; 0 to 63 would do"),
        ("tile/0/000.p/257", "tile width refused: found 257; 1 to 256 would do"),
        ("tile/0/000.p/999", "tile width refused: found 999; 1 to 256 would do"),
        (
            "tile/0/x009/x223/x372/x036/x854/x775/808",
            f"tile index refused: found {2**63}; 0 to 2^63-1 would do",
        ),
    ],
)
def test_a_path_out_of_bounds_is_not_read(path: str, said: str) -> None:
    with pytest.raises(TileError) as error:
        read_path(path)
    assert str(error.value) == said


# ------------------------------------------------------------------------------------------- tiles


def test_the_example_of_the_standard() -> None:
    """273 full tiles and 112 hashes, one full tile and 17, and one: all of 70,000 entries."""
    paths = paths_of(SIZE)
    assert len(paths) == 2 * 274 + 2 + 1
    assert [path for path in paths if ".p/" in path] == [
        "tile/entries/273.p/112",
        "tile/0/273.p/112",
        "tile/1/001.p/17",
        "tile/2/000.p/1",
    ]
    assert paths[0] == "tile/entries/000"


@pytest.mark.parametrize(
    ("size", "paths"),
    [
        (0, []),
        (1, ["tile/entries/000.p/1", "tile/0/000.p/1"]),
        (255, ["tile/entries/000.p/255", "tile/0/000.p/255"]),
        (256, ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]),
        (
            257,
            [
                "tile/entries/000",
                "tile/entries/001.p/1",
                "tile/0/000",
                "tile/0/001.p/1",
                "tile/1/000.p/1",
            ],
        ),
    ],
)
def test_the_paths_of_a_small_log(size: int, paths: list[str]) -> None:
    assert paths_of(size) == paths


@pytest.mark.parametrize("size", [-1, 2**63])
def test_there_is_no_log_of_that_size(size: int) -> None:
    with pytest.raises(TileError) as error:
        paths_of(size)
    assert str(error.value) == f"log size refused: found {size}; 0 to 2^63-1 would do"


def test_tiles_give_the_tree_back() -> None:
    rebuilt = Tree()
    for path in paths_of(SIZE):
        level, n, width = read_path(path)
        if level is None:
            continue
        hashes = tile_bytes(TREE, level, n, width)
        assert len(hashes) == 32 * width
        parts = [hashes[at : at + 32] for at in range(0, len(hashes), 32)]
        if level == 0:
            rebuilt.extend(parts)
        else:
            wanted = [TREE.node(8 * level, n * 256 + i) for i in range(width)]
            assert parts == wanted
    assert rebuilt.root() == TREE.root()


def test_a_hash_of_a_tile_is_the_root_of_the_full_tile_below() -> None:
    above = tile_bytes(TREE, 1, 0)
    for n in (0, 1, 255):
        below = tile_bytes(TREE, 0, n)
        tree = Tree([below[at : at + 32] for at in range(0, len(below), 32)])
        assert tree.root() == above[32 * n : 32 * n + 32]


@pytest.mark.parametrize(
    ("level", "n", "width", "path"),
    [
        (0, 273, 113, "tile/0/273.p/113"),
        (0, 273, 256, "tile/0/273"),
        (0, 274, 1, "tile/0/274.p/1"),
        (1, 1, 18, "tile/1/001.p/18"),
        (2, 0, 2, "tile/2/000.p/2"),
        (3, 0, 1, "tile/3/000.p/1"),
        (63, 0, 1, "tile/63/000.p/1"),
    ],
)
def test_a_tile_that_the_log_has_not(level: int, n: int, width: int, path: str) -> None:
    with pytest.raises(TileError) as error:
        tile_bytes(TREE, level, n, width)
    found = f"{path} of a log of 70000"
    assert str(error.value) == f"tile refused: found {found}; a tile that such a log has would do"


def test_a_past_partial_tile_is_there() -> None:
    assert tile_bytes(TREE, 0, 273, 5) == tile_bytes(TREE, 0, 273, 112)[:160]


# ----------------------------------------------------------------------------------- entry bundles


@pytest.mark.parametrize(
    ("entries", "data"),
    [
        ([b""], b"\x00\x00"),
        ([b"a"], b"\x00\x01a"),
        ([b"a", b"", b"bc"], b"\x00\x01a\x00\x00\x00\x02bc"),
        ([b"x" * MAX_ENTRY], b"\xff\xff" + b"x" * MAX_ENTRY),
        ([b""] * 256, bytes(512)),
    ],
)
def test_a_bundle_is_written_and_read(entries: list[bytes], data: bytes) -> None:
    assert entry_bundle(entries) == data
    assert read_bundle(data, len(entries)) == tuple(entries)


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([], "entry bundle refused: found 0 entries; 1 to 256 would do"),
        ([b""] * 257, "entry bundle refused: found 257 entries; 1 to 256 would do"),
        ([b"", bytes(65_536)], "entry refused: found 65536 bytes; at most 65535 would do"),
    ],
)
def test_a_bundle_that_cannot_be(entries: list[bytes], said: str) -> None:
    with pytest.raises(TileError) as error:
        entry_bundle(entries)
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("data", "count", "said"),
    [
        (b"", 1, "found an end within entry 0 of 1; whole entries"),
        (b"\x00", 1, "found an end within entry 0 of 1; whole entries"),
        (b"\x00\x01", 1, "found an end within entry 0 of 1; whole entries"),
        (b"\x00\x01a\x00", 2, "found an end within entry 1 of 2; whole entries"),
        (b"\x00\x01a\x00\x02b", 2, "found an end within entry 1 of 2; whole entries"),
        (b"\x00\x01a", 2, "found an end within entry 1 of 2; whole entries"),
        (b"\xff\xffa", 1, "found an end within entry 0 of 1; whole entries"),
        (b"\x00\x01ab", 1, "found 1 bytes after entry 0; an end after 1 entries"),
        (b"\x00\x01a\x00\x01b", 1, "found 3 bytes after entry 0; an end after 1 entries"),
        (b"", 0, "found 0 entries asked for; 1 to 256"),
        (b"", -1, "found -1 entries asked for; 1 to 256"),
        (bytes(514), 257, "found 257 entries asked for; 1 to 256"),
    ],
)
def test_bytes_that_are_no_bundle(data: bytes, count: int, said: str) -> None:
    with pytest.raises(TileError) as error:
        read_bundle(data, count)
    assert str(error.value) == f"entry bundle refused: {said} would do"


def test_bundles_one_behind_the_other_are_read_where_that_was_asked_for() -> None:
    entries = [b"%d" % n for n in range(600)]
    data = b"".join(entry_bundle(entries[n : n + 256]) for n in range(0, 600, 256))
    assert list(read_bundle(data, 600, 1_000)) == entries
    for count, most in ((600, 256), (600, 599), (601, 1_000), (599, 1_000), (0, 1_000)):
        with pytest.raises(TileError):
            read_bundle(data, count, most)
