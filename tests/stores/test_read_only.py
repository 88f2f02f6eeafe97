"""A store where nothing can be written is read; what SQLite says comes with what would help."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coldproof.store import sqlite, sqlite_file
from coldproof.store.base import EMPTY_HEAD
from coldproof.store.errors import Closed, ReadOnly
from coldproof.store.sqlite import SqliteStore
from tests.stores.places import grow, pairs, whole

SAID = (
    "{} refused: found a folder that cannot be written to; a copy of the folder on a disk that can"
    " be written to would do"
)
BACKUP = "`coldproof backup --from`, with a copy,"
PLACE = "a folder with room that can be written to"


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of one note, in a place that is then said to be closed to who would write."""
    path = tmp_path / "log.db"
    with closing(SqliteStore(path)) as store:
        grow(store, "p", pairs("a"))
        store.put("p", "name", b"blob")
    monkeypatch.setattr(sqlite, "may_write", lambda _: False)
    return path


def test_it_is_read(kept: Path) -> None:
    with closing(SqliteStore(kept)) as store:
        head, notes, heads = whole(store, "p")
        assert (head.size, notes, heads) == (1, [b"a\n"], [head])
        assert store.get("p", "name") == b"blob"


def test_every_verb_that_writes_is_refused(kept: Path) -> None:
    with closing(SqliteStore(kept)) as store:
        with pytest.raises(ReadOnly) as appended:
            store.append("p", EMPTY_HEAD, pairs("b"), b"checkpoint")
        with pytest.raises(ReadOnly) as put:
            store.put("p", "name", b"other")
        with pytest.raises(ReadOnly) as erased:
            store.erase("p", "name")
        assert str(appended.value) == SAID.format("append to p")
        assert str(put.value) == str(erased.value) == SAID.format("writing a blob of p")
        assert store.get("p", "name") == b"blob"


def test_once_it_is_closed_it_is_closed(kept: Path) -> None:
    store = SqliteStore(kept)
    store.close()
    with pytest.raises(Closed):
        store.put("p", "name", b"other")


@pytest.mark.parametrize(
    ("major", "system", "shut"),
    [
        (8, "ext4 /dev/sdb1 ro,errors=continue", True),
        (7, "squashfs /dev/loop0 ro", True),
        (0, "tmpfs none ro", True),
        (8, "ext4 /dev/sdb1 rw", False),  # mounted here to be read only
        (0, "nfs4 there:/film ro,vers=4.2", False),  # another machine may write
        (0, "overlay overlay ro", False),
        (8, "ext4 /dev/sdb1 rw,data=pro", False),
    ],
)
def test_a_medium_that_nobody_can_write(
    major: int, system: str, shut: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    minor = os.minor(tmp_path.stat().st_dev)
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "20 1 99:9999 / /else ro shared:1 - ext4 /dev/sda1 ro\n"
        f"36 35 {major}:{minor} / /here ro,noatime master:1 - {system}\n"
    )
    monkeypatch.setattr(sqlite_file, "MOUNTS", mounts)
    monkeypatch.setattr("os.major", lambda _: major)
    assert sqlite_file._is_shut(str(tmp_path)) is shut


def test_a_system_that_does_not_tell_its_mounts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "MOUNTS", tmp_path / "none")
    assert not sqlite_file._is_shut(str(tmp_path))


@pytest.mark.parametrize(
    ("code", "text", "want"),
    [
        (sqlite3.SQLITE_NOTADB, "file is not a database", BACKUP),
        (sqlite3.SQLITE_CORRUPT, "database disk image is malformed", BACKUP),
        (sqlite3.SQLITE_ERROR, "no such table: entry", BACKUP),
        (sqlite3.SQLITE_FULL, "database or disk is full", "more room"),
        (
            sqlite3.SQLITE_IOERR_WRITE,
            "disk I/O error",
            "more room, or a copy of the folder on a disk that works,",
        ),
        (sqlite3.SQLITE_CANTOPEN, "unable to open database file", PLACE),
        (sqlite3.SQLITE_BUSY, "database is locked", "opening the store anew"),
    ],
)
def test_what_would_help(code: int, text: str, want: str) -> None:
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    said = f"reading failed: found {text}; {want} would do"
    assert str(sqlite_file.failed("reading", error)) == said
