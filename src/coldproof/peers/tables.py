"""A log witness's book: one SQLite file, write-ahead log, full sync.

May it be lost?  No: a log witness that forgot what it cosigned could cosign a fork of it.  So no
empty book is ever made in passing; once a book is lost, its key is given up too.  Rolled back?  By
whoever puts an older copy in its place, and nothing in the file tells; so it is not restored from
a backup either.  What does one who can write to it gain?  With the log's key, a cosigned fork.
"""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.log.vkey import Key, read_vkey, write_vkey
from coldproof.peers.errors import BookError

BUSY_S = 10  # how long one process waits while another writes
MOST_EVIDENCE = 100  # requests kept of each log and each sort; the first ones are kept
FIRST_OF_ERROR = 0xFF  # the low byte of SQLite's codes says what, the rest says where
OPENED = "log witness's book"

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE witness (vkey TEXT NOT NULL);
    CREATE TABLE log (
        origin TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, vkey TEXT NOT NULL,
        size INTEGER NOT NULL, root BLOB NOT NULL, time_s INTEGER NOT NULL, note BLOB NOT NULL
    );
    CREATE INDEX log_time ON log (time_s);
    CREATE TABLE evidence (
        origin TEXT NOT NULL, sort TEXT NOT NULL, text BLOB NOT NULL, time_s INTEGER NOT NULL,
        request BLOB NOT NULL, PRIMARY KEY (origin, sort, text)
    );
    """,
)
"""Each string takes a book one version up; a string that was released never changes."""


class Seen(NamedTuple):
    """What was last cosigned of a log: its size, its root, when (seconds since 1970), the note."""

    size: int
    root: bytes
    time_s: int
    note: bytes


class Watched(NamedTuple):
    """A log that is watched: its origin, its key, and what was last cosigned of it."""

    origin: str
    key: Key
    seen: Seen


class Kept(NamedTuple):
    """A refused request that was kept: whose, of which sort, when it came, and its bytes."""

    origin: str
    sort: str
    time_s: int
    request: bytes


class Tables:
    """The tables of one file; any number of threads, and of processes."""

    def __init__(self, path: Path, key: Key, *, new: bool = False) -> None:
        """Open the book of the log witness with this key; with `new`, begin one.

        Raises `BookError` where there is none (or, to begin one, where there is anything), and for
        a book of another key or of tables that this program does not know.
        """
        self._path = path
        self._write, self._look = threading.Lock(), threading.Lock()
        self._writer: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        try:
            if new:
                path.open("xb").close()
            self._writer = self._connect()
            if new:
                self._begin(self._writer, write_vkey(key))
            self._check(self._writer, write_vkey(key))
            self._reader = self._connect()
        except FileExistsError:
            self.close()
            want = "another name, since no book is written over,"
            raise BookError(self._named, "a file of that name", want) from None
        except (OSError, sqlite3.Error) as error:
            self.close()
            want = "a book that was begun here, or a new key and a new book,"
            if new:
                want = "a place that has room and can be written to"
            raise BookError(self._named, f'"{error}"', want) from None
        except BookError:
            self.close()
            raise

    @property
    def is_open(self) -> bool:
        """Whether it can be written: neither closed, nor left after a write that failed."""
        return self._writer is not None

    @property
    def _named(self) -> str:
        return f"{OPENED} {self._path}"

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=BUSY_S,
            isolation_level=None,
            check_same_thread=False,
        )
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "fullfsync = ON",
            "checkpoint_fullfsync = ON",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _begin(self, connection: sqlite3.Connection, vkey: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for number, script in enumerate(MIGRATIONS, 1):
            for statement in filter(str.strip, script.split(";")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("INSERT INTO witness VALUES (?)", (vkey,))
        connection.execute("COMMIT")

    def _check(self, connection: sqlite3.Connection, vkey: str) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version != len(MIGRATIONS):
            found = f"tables of version {version}"
            raise BookError(self._named, found, f"version {len(MIGRATIONS)}")
        found = connection.execute("SELECT vkey FROM witness").fetchone()[0]
        if found != vkey:
            raise BookError(self._named, f"that it is of the key {found}", f"the book of {vkey}")

    def _use(self, connection: sqlite3.Connection | None) -> sqlite3.Connection:
        if connection is None:
            raise BookError(self._named, "that it is closed", "opening it again")
        return connection

    def add(self, origin: str, name: str, key: Key, start: Seen) -> None:
        """Watch one more log, from `start`; of one that is watched with that key, change nothing.

        `name` is under what it is asked for.  Raises `BookError` where the origin has another key.
        """
        vkey = write_vkey(key)
        self._change(
            "INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (origin) DO NOTHING",
            (origin, name, vkey, *start),
        )
        watched = self.log(origin)
        if watched is None or watched.key != key:
            found = "that its origin is watched with another key"
            raise BookError(f"log {vkey}", found, "the key that it has, or a new book,")

    def advance(self, origin: str, before: Seen, after: Seen) -> bool:
        """Replace what was last cosigned; say whether that was done; synced before it returns.

        It is not done where something else is there than `before`, by size and root, nor where
        any log of this book was cosigned at a later time.
        """
        # INVARIANT: one statement checks and stores, so that no two callers both go on from
        # `before`, whatever they did before they came here.
        return self._change(
            "UPDATE log SET size = ?, root = ?, time_s = ?, note = ?"
            " WHERE origin = ? AND size = ? AND root = ?"
            " AND NOT EXISTS (SELECT 1 FROM log WHERE time_s > ?)",
            (*after, origin, before.size, before.root, after.time_s),
        )

    def keep(self, kept: Kept, text: bytes) -> None:
        """Keep a refused request, once for each text; where there are enough, keep none."""
        self._change(
            "INSERT INTO evidence SELECT ?1, ?2, ?3, ?4, ?5"
            " WHERE (SELECT count(*) FROM evidence WHERE origin = ?1 AND sort = ?2) < ?6"
            " ON CONFLICT DO NOTHING",
            (kept.origin, kept.sort, text, kept.time_s, kept.request, MOST_EVIDENCE),
        )

    def _change(self, statement: str, values: tuple[object, ...]) -> bool:
        """Run one statement in one transaction, and say whether it changed a row."""
        with self._write:
            connection = self._use(self._writer)
            try:
                connection.execute("BEGIN IMMEDIATE")
                changed = connection.execute(statement, values).rowcount > 0
                connection.execute("COMMIT" if changed else "ROLLBACK")
            except sqlite3.Error as error:
                code = getattr(error, "sqlite_errorcode", 0)  # none where Python itself refused
                if code & FIRST_OF_ERROR != sqlite3.SQLITE_BUSY or connection.in_transaction:
                    self._abandon(connection)
                raise BookError(self._named, f'"{error}"', "opening it anew") from None
        return changed

    def _abandon(self, connection: sqlite3.Connection) -> None:
        """Leave a connection that failed: what it holds must not be read back and believed."""
        self._writer = None
        try:
            connection.close()
        except sqlite3.Error:
            return

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._look:
            connection = self._use(self._reader)
            self._use(self._writer)  # after a failed write nothing is answered any more
            try:
                return connection.execute(query, values).fetchall()
            except sqlite3.Error as error:
                raise BookError(self._named, f'"{error}"', "opening it anew") from None

    def log(self, origin: str) -> Watched | None:
        """Return a log that is watched."""
        rows = self._rows("SELECT vkey, size, root, time_s, note FROM log WHERE origin = ?", origin)
        return Watched(origin, read_vkey(rows[0][0]), Seen(*rows[0][1:])) if rows else None

    def logs(self) -> tuple[Watched, ...]:
        """Return the logs that are watched, by origin."""
        rows = self._rows("SELECT origin, vkey, size, root, time_s, note FROM log ORDER BY origin")
        return tuple([Watched(row[0], read_vkey(row[1]), Seen(*row[2:])) for row in rows])

    def note(self, name: str) -> bytes:
        """Return the note last cosigned of the log of that name; empty where there is none."""
        rows = self._rows("SELECT note FROM log WHERE hash = ?", name)
        return bytes(rows[0][0]) if rows else b""

    def latest_s(self) -> int:
        """Return the time of the latest cosignature of any log; 0 where there is none."""
        return int(self._rows("SELECT coalesce(max(time_s), 0) FROM log")[0][0])

    def evidence(self) -> tuple[Kept, ...]:
        """Return the refused requests that were kept, in the order in which they came."""
        query = "SELECT origin, sort, time_s, request FROM evidence ORDER BY time_s, rowid"
        return tuple([Kept(*row) for row in self._rows(query)])

    def close(self) -> None:
        """Let go of the file; twice is no error."""
        with self._write, self._look:
            for connection in (self._writer, self._reader):
                if connection is not None:
                    connection.close()
            self._writer = self._reader = None
