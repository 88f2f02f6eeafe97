"""SQLite empties its write-ahead log after an erasure, and nobody who appends waits for that."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from coldproof.store.sqlite import SqliteStore
from coldproof.store.sqlite_file import emptied
from tests.stores.places import grow, pairs

SECRET = b"a secret that is erased" * 9


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path)) as opened:
        opened.put("p", "name", SECRET)
        yield opened


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Read the file as another process does, which begins before the erasure."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM blob").fetchall()
        yield


def holds(path: Path) -> bool:
    return any(SECRET in file.read_bytes() for file in path.parent.iterdir())


def test_who_appends_does_not_wait_for_who_reads(
    store: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Event()

    def trying(connection: sqlite3.Connection) -> bool:
        found = emptied(connection)
        tried.set()
        return found

    monkeypatch.setattr("coldproof.store.sqlite.emptied", trying)
    with ThreadPoolExecutor(1) as pool:
        with reading(path):
            erased = pool.submit(store.erase, "p", "name")
            assert tried.wait(20)
            head = grow(store, "p", pairs("a"))
            assert not erased.done()
            assert holds(path)
        erased.result(20)
    assert not holds(path)
    assert store.head("p") == head


def test_after_a_while_the_log_keeps_what_somebody_reads_and_is_written_on(
    store: SqliteStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.store.sqlite.PATIENCE_S", 0)
    with reading(path):
        store.erase("p", "name")
        assert holds(path)
        grow(store, "p", pairs("a"))
    assert store.get("p", "name") is None
    store.erase("p", "another")
    assert not holds(path)
