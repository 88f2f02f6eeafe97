"""The file of the default store: its tables, how it is opened, and what was left unsynced."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from coldproof.store.errors import StorageFailed

CACHE_KB = 16_000
WAL_PAGES = 800  # from which on a log written ahead is begun anew, in its place
ROOM = (WAL_PAGES + 32) * (4096 + 24)  # bytes: so many pages, each with its header, and a commit
PATIENCE_S, AGAIN_S = 10, 0.01  # for others who have the file locked

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE production (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE entry (at INTEGER PRIMARY KEY, act BLOB NOT NULL, note BLOB NOT NULL);
    CREATE UNIQUE INDEX entry_act ON entry (act, at >> 40);
    CREATE TABLE checkpoint (at INTEGER PRIMARY KEY, note BLOB NOT NULL);
    CREATE TABLE blob (
        production INTEGER NOT NULL, name TEXT NOT NULL, bytes BLOB NOT NULL,
        PRIMARY KEY (production, name)
    );
    """,
    "DROP INDEX entry_act",  # ids are random, so most notes cost a page of it: see `_ids`
)
"""Each string takes a database one version up; a string that was released never changes."""


def as_bytes(found: object) -> bytes:
    """Return a value as bytes, whatever stands there: a column of SQLite takes any type.

    We only ever write bytes.  What somebody else wrote is then refused like any other bytes.
    """
    return found if isinstance(found, bytes) else str(found).encode("utf-8", "replace")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Have the file written ahead; SQLite itself does not wait where another one just does so."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(AGAIN_S)
        else:
            return


def connected(path: str) -> sqlite3.Connection:
    """Return a connection to the file, which is made if need be; raises `sqlite3.Error`."""
    connection = sqlite3.connect(
        path, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False
    )
    _write_ahead(connection)
    for pragma in (
        "synchronous = FULL",
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        f"cache_size = -{CACHE_KB}",
        f"wal_autocheckpoint = {WAL_PAGES}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def opened(path: str) -> sqlite3.Connection:
    """Return a connection to the file, its tables up to date, and all of it synced.

    Raises `sqlite3.Error`, `OSError`, or `StorageFailed` for tables of a newer program.
    """
    connection = connected(path)
    try:
        _migrate(connection, path)
        _settle(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection, path: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection, path)
        for number, script in enumerate(MIGRATIONS[version:], version + 1):
            for statement in filter(str.strip, script.split(";")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection, path: str) -> int:
    version, known = int(connection.execute("PRAGMA user_version").fetchone()[0]), len(MIGRATIONS)
    if version > known:
        found = f"tables of version {version}, and this program knows {known}"
        raise StorageFailed(f"opening {path}", found)
    return version


def _settle(connection: sqlite3.Connection, path: str) -> None:
    """Sync what a killed process left written and not synced, before anybody reads it.

    SQLite recovers such a commit when the file is opened, and would sync it with the next one;
    but who finds a note there acknowledges it at once.  The folder, where the write-ahead log
    may be new, is synced here: SQLite does so too, and does not mind an error.
    """
    connection.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
    if os.name == "posix":
        folder = os.open(Path(path).parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def make_room(path: str) -> None:
    """Lengthen the write-ahead log by zeros, as far as it grows before it is begun anew.

    Whoever calls has the write lock.  A commit into room that is there syncs its bytes alone; one
    that makes the file longer waits for the file system's own journal too.  SQLite reads a log up
    to the first frame that does not fit, and zeros fit nowhere.  Nothing rests on it: of a disk
    that has less none is taken, and after an `OSError` all is as it was.
    """
    if not hasattr(os, "pwrite"):
        return
    file = os.open(f"{path}-wal", os.O_WRONLY)  # SQLite's locks are on the two other files
    try:
        there = os.fstat(file).st_size
        if there < ROOM and os.pwrite(file, bytes(ROOM - there), there) < ROOM - there:
            os.ftruncate(file, there)  # what is left on the disk is for notes
    finally:
        os.close(file)
