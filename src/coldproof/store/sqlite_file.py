"""The file of the default store: its tables, how it is opened, and what was left unsynced.

Where nothing can be written it is opened to be read.  SQLite reads a file that is written ahead
with the help of two others beside it; on a medium where they cannot be made it reads the file
alone, without a lock, which is right only where nobody at all can write.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import suppress
from pathlib import Path

from coldproof.store.errors import (
    COPY,
    MORE_ROOM,
    NEWER,
    NO_TRIGGER,
    NotDone,
    ReadOnly,
    StorageFailed,
)

CACHE_KB = 16_000
WAL_PAGES = 800  # from which on a log written ahead is begun anew, in its place
ROOM = (WAL_PAGES + 32) * (4096 + 24)  # bytes: so many pages, each with its header, and a commit
BESIDE = 32_768  # bytes: the least that SQLite needs beside the file, to read it too
PATIENCE_S, AGAIN_S = 10, 0.01  # for others who have the file locked
MOUNTS = Path("/proc/self/mountinfo")  # proc(5); where there is none, no medium is known to be shut
IN_MEMORY = ("tmpfs", "ramfs")
TAKEN = "that some of the rows were taken away"
PLACE = "a folder with room that can be written to"
CURES = {
    sqlite3.SQLITE_NOTADB: COPY,
    sqlite3.SQLITE_CORRUPT: COPY,
    sqlite3.SQLITE_FULL: MORE_ROOM,
    sqlite3.SQLITE_IOERR: "more room, or a copy of the folder on a disk that works,",
    sqlite3.SQLITE_CANTOPEN: PLACE,
    sqlite3.SQLITE_READONLY: PLACE,
}

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


def failed(doing: str, error: Exception) -> StorageFailed:
    """Return what SQLite or the system said, with what would help, as far as that can be told."""
    want = CURES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if isinstance(error, OSError):
        want = PLACE
    elif str(error) == TAKEN:
        want = NO_TRIGGER
    elif want is None and str(error).startswith("no such "):  # a table, a column
        want = COPY
    return StorageFailed(doing, str(error), *(() if want is None else (want,)))


def unopened(path: str, error: Exception) -> StorageFailed:
    """Return why a file could not be opened: on a full disk SQLite says only that one failed."""
    doing = f"opening {path}"
    with suppress(OSError):
        if shutil.disk_usage(Path(path).parent).free < BESIDE:
            return StorageFailed(doing, "a full disk", f"{MORE_ROOM}, or a copy on another disk,")
    return failed(doing, error)


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


def may_write(path: str) -> bool:
    """Say whether the file, and what SQLite keeps beside it, can be written, or is yet to come."""
    file = Path(path)
    return not file.exists() or (os.access(file.parent, os.W_OK) and os.access(file, os.W_OK))


def opened_to_read(path: str) -> sqlite3.Connection:
    """Return a connection to a file that is there and cannot be written.

    Raises `sqlite3.Error`, `StorageFailed` for tables of a newer program, and `ReadOnly` where it
    can not be read as it lies: somebody left a write-ahead log that is to be taken in, or another
    one may write while it is read, or its tables are those of an older program.
    """
    doing, uri = f"opening {path}", f"{Path(path).absolute().as_uri()}?mode=ro"
    try:
        connection = _reading(uri)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CANTOPEN:
            raise
        ahead = Path(f"{path}-wal")
        if ahead.exists() and ahead.stat().st_size:
            found = "a write-ahead log in a folder that cannot be written to"
            raise ReadOnly(doing, found) from None
        if not _is_shut(path):
            found = "a folder that cannot be written to, while others may write"
            raise ReadOnly(doing, found) from None
        connection = _reading(f"{uri}&immutable=1")
    try:
        _refuse_older(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_older(connection: sqlite3.Connection, path: str) -> None:
    version = _version(connection, path)
    if version < len(MIGRATIONS):
        found = f"tables of version {version} in a folder that cannot be written to"
        raise ReadOnly(f"opening {path}", found)


def _reading(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        for pragma in ("trusted_schema = OFF", f"cache_size = -{CACHE_KB}", "schema_version"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _is_shut(path: str) -> bool:
    """Say whether nobody can write to a file's medium: not another process, nor another machine.

    A folder may be mounted here to be read only, and another way to be written; so it is asked how
    its file system as a whole was mounted.  What comes over a network is never known to be shut:
    its device has the major number 0, as has what lies in memory.
    """
    device = Path(path).stat().st_dev
    major, minor = os.major(device), os.minor(device)
    try:
        mounts = MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    for mount in mounts:
        here, _, system = mount.partition(" - ")
        kind, _, rest = system.partition(" ")
        if here.split(" ")[2:3] == [f"{major}:{minor}"]:
            shut = "ro" in rest.rpartition(" ")[2].split(",")
            return shut and (major != 0 or kind in IN_MEMORY)
    return False


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
        if connection.in_transaction:  # a full disk has ended it already
            connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection, path: str) -> int:
    version, known = int(connection.execute("PRAGMA user_version").fetchone()[0]), len(MIGRATIONS)
    if version > known:
        found = f"tables of version {version}, and this program knows {known}"
        raise StorageFailed(f"opening {path}", found, NEWER)
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


def begin(connection: sqlite3.Connection, doing: str) -> None:
    """Take the write lock; raises `NotDone` where others have it, which wrote nothing."""
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise NotDone(doing, str(error)) from None
        raise


def emptied(connection: sqlite3.Connection) -> bool:
    """Empty the write-ahead log; say whether nobody was in the way for a tenth of a second."""
    connection.execute("PRAGMA busy_timeout = 100")
    try:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_S * 1000}")
    return not busy


class Place:
    """Where an open file lies, and which file that was."""

    def __init__(self, path: str) -> None:
        """Look which file it is; raises `OSError`."""
        self._path = path
        self._file = self._which()

    def _which(self) -> tuple[int, int]:
        found = os.stat(self._path)  # noqa: PTH116 - the path is text, as SQLite takes it
        return found.st_dev, found.st_ino

    def moved(self) -> str:
        """Say why what is written would not be found there; nothing where it would."""
        try:
            return "" if self._which() == self._file else "another file in its place"
        except OSError as error:
            return str(error)

    def make_room(self) -> None:
        """Make room in the write-ahead log, where it can be had; not in that of another file."""
        with suppress(OSError):
            if self._which() == self._file:
                make_room(self._path)
