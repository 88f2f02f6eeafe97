"""Room in SQLite's write-ahead log: made once, given back where a disk is full."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coldproof.store.errors import StorageFailed
from coldproof.store.sqlite import BUSY, SqliteStore
from coldproof.store.sqlite_file import ROOM
from tests.stores.places import grow, notes, pairs, whole

ACTS = 40
HEADER, FRAME = 32, 4096 + 24  # bytes of SQLite's write-ahead log


def log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def length(path: Path) -> int:
    return log_of(path).stat().st_size


def appended(store: SqliteStore, first: int = 0, last: int = ACTS) -> list[bytes]:
    for n in range(first, last):
        grow(store, "p", pairs(str(n)))
    return [b"%d\n" % n for n in range(first, last)]


def test_who_appends_again_and_again_makes_room_once(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = SqliteStore(path)
    appended(store, 0, BUSY - 1)
    assert length(path) < ROOM
    appended(store, BUSY - 1, BUSY)
    assert length(path) == ROOM
    appended(store, BUSY)
    assert length(path) == ROOM
    store.close()


def test_whoever_only_reads_takes_no_room(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    writing = SqliteStore(path)
    said = appended(writing)
    writing.close()
    reading = SqliteStore(path)
    assert notes(reading, "p") == said
    assert length(path) < ROOM
    reading.close()


def test_two_who_write_share_one_room(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    one, other = SqliteStore(path), SqliteStore(path)
    for first in range(0, ACTS, 2):
        appended(one, first, first + 1)
        appended(other, first + 1, first + 2)
    assert length(path) == ROOM
    assert notes(one, "p") == notes(other, "p") == [b"%d\n" % n for n in range(ACTS)]
    one.close()
    other.close()


def test_a_log_that_is_begun_anew_stays_in_its_room(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = SqliteStore(path)
    said = appended(store, 0, 600)  # some 1,200 pages, of 800 at a time
    assert length(path) == ROOM
    assert notes(store, "p") == said
    store.close()


def test_what_was_emptied_gets_room_again(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    store = SqliteStore(path)
    appended(store, 0, BUSY)
    store.put("p", "name", b"blob")
    store.erase("p", "name")
    assert length(path) == 0
    appended(store, BUSY, BUSY + 1)
    assert length(path) < ROOM
    appended(store, BUSY + 1, 2 * BUSY)
    assert length(path) == ROOM
    store.close()


def test_files_of_a_killed_process_are_read_up_to_the_zeros(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.db", tmp_path / "copy.db"
    store = SqliteStore(path)
    said = appended(store)
    shutil.copy(path, copy)
    shutil.copy(log_of(path), log_of(copy))
    before = whole(store, "p")
    store.close()

    again = SqliteStore(copy)
    assert whole(again, "p") == before
    assert notes(again, "p") == said
    assert appended(again, ACTS, ACTS + 1) == [b"%d\n" % ACTS]
    again.close()


def test_no_room_is_taken_of_a_disk_that_has_less(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.db"
    write = os.pwrite
    monkeypatch.setattr(os, "pwrite", lambda file, data, at: write(file, data[:5000], at))
    store = SqliteStore(path)
    said = appended(store, 0, 30)
    frames, part = divmod(length(path) - HEADER, FRAME)
    assert part == 0
    assert 30 < frames < 100
    assert notes(store, "p") == said
    store.close()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG, errno.EIO])
@pytest.mark.parametrize("call", ["open", "fstat", "pwrite"])
def test_room_that_can_not_be_had_refuses_no_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    path = tmp_path / "a.db"
    store = SqliteStore(path)
    monkeypatch.setattr(os, call, failing(number))
    said = appended(store, 0, BUSY + 1)
    monkeypatch.undo()
    assert notes(store, "p") == said
    assert length(path) < ROOM
    store.close()


def failing(number: int) -> Callable[..., int]:
    def call(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    return call


def test_room_is_not_made_in_the_log_of_another_file(tmp_path: Path) -> None:
    path, aside = tmp_path / "a.db", tmp_path / "b.db"
    store = SqliteStore(path)
    appended(store, 0, BUSY - 1)
    path.rename(aside)
    log_of(path).rename(log_of(aside))
    other = SqliteStore(path)
    before = length(path)
    with pytest.raises(StorageFailed, match="another file in its place"):
        appended(store, BUSY - 1, BUSY)
    assert length(path) == before
    assert length(aside) < ROOM
    assert notes(other, "p") == []
    other.close()
    store.close()
