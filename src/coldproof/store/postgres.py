"""The store for a studio: PostgreSQL 13 or later, and any number of server processes.

May it be lost?  What `append` returned from was synced by the server, with its standby if
`synchronous_standby_names` asks for one, as far as its disk tells the truth; a server that does not
sync is refused.  With the server it is gone, so back it up.  Rolled back?  By a restore, by a
failover to a standby that lagged, and by whoever may write: the last checkpoint kept outside
(app/guard.py) and log witnesses notice, nothing in the database does.  What does one who can write
to it gain?  They can destroy it, and add nothing that verifies: a changed, dropped or moved note no
longer fits the signed checkpoint, and a new one needs keys that are not here.  Blobs that a note
names by digest are held by it; the others are checked before they are believed.

Whoever connects must reach the server itself, or a pool that keeps one session for one client.
After an error a connection is thrown away, and nothing is tried twice: to write again the store is
opened anew, to read it is enough to ask again.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.errors import UniqueViolation
from psycopg.types.numeric import Int8

from coldproof.store import postgres_sql as sql
from coldproof.store.base import EMPTY_HEAD, Head, Pair, check_batch
from coldproof.store.errors import COPY, MORE_ROOM, NEWER, Closed, KnownId, Moved, StorageFailed
from coldproof.store.listening import CHANNEL, Connection, Ear

MOST = 1 << 62  # beyond the end of any log
PIECE = 1024  # notes read at a time
LOOK_S = 1.0  # how often `watch` looks by itself, for a call that a crash has swallowed
GIVEN = {  # unless the connection string says otherwise; a peer that is gone is noticed in 30 s
    "application_name": "coldproof",
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "4",
    "tcp_user_timeout": "30000",
}
OPENING = "opening the database"
UNREACHED = "starting the server, or mending the database's address,"
CURES = {  # by SQLSTATE
    "53100": MORE_ROOM,  # disk_full
    "42P01": COPY,  # undefined_table
    "42703": COPY,  # undefined_column
    "XX001": COPY,  # data_corrupted
    "XX002": COPY,  # index_corrupted
    "42501": "a role that owns the schema coldproof, or may create it,",  # insufficient_privilege
}


def _said(error: psycopg.Error) -> str:
    """Return what the engine said, in one line and without values of rows."""
    text = error.diag.message_primary or str(error).strip() or type(error).__name__
    return text.splitlines()[0]


def _failed(doing: str, error: psycopg.Error) -> StorageFailed:
    """Return what the engine said, with what would help, as far as that can be told.

    Where no session came about, there is no SQLSTATE: libpq says itself what it found.
    """
    want = CURES.get(error.sqlstate or "")
    if want is None and doing == OPENING and error.sqlstate is None:
        want = UNREACHED
    return StorageFailed(doing, _said(error), *(() if want is None else (want,)))


def _word(production: str) -> str:
    """Return what is called when a log has grown: as short as the channel wants it."""
    return hashlib.sha256(production.encode()).hexdigest()[:32]


def _shelf(production: str, name: str) -> int:
    """Return where a blob lies: by its digest, so it never changes."""
    return hashlib.sha256(f"{production}\0{name}".encode()).digest()[0] % sql.SHELVES


def _fetched(
    connection: Connection, query: str, values: Mapping[str, object]
) -> list[tuple[Any, ...]]:
    return connection.execute(query, values, prepare=True, binary=True).fetchall()


def _head(connection: Connection, production: str) -> Head:
    rows = _fetched(connection, sql.HEAD, {"production": production.encode()})
    return Head(*rows[0]) if rows else EMPTY_HEAD


def _prepare(connection: Connection) -> None:
    """Make a new session wait for every sync; a server that does not sync is refused."""
    row = connection.execute(sql.SESSION).fetchone()
    if row is None or row[-1] != "on":
        raise StorageFailed(OPENING, "a server that does not sync (fsync)", "fsync = on")


def _migrate(connection: Connection) -> None:
    """Bring the tables up to date, one process after the other; newer ones are refused."""
    if _version(connection) == len(sql.MIGRATIONS):
        return
    with connection.transaction():
        connection.execute(sql.MIGRATE_ALONE)
        version = _version(connection)
        known = len(sql.MIGRATIONS)
        if version > known:
            found = f"tables of version {version}, and this program knows {known}"
            raise StorageFailed(OPENING, found, NEWER)
        if version == 0:
            if not _one(connection, sql.HAS_SCHEMA):
                connection.execute(sql.MAKE_SCHEMA)
            connection.execute(sql.MAKE_VERSION)
        for number, script in enumerate(sql.MIGRATIONS[version:], version + 1):
            connection.execute(script)
            connection.execute(sql.MIGRATED, [number])


def _version(connection: Connection) -> int:
    """Return the number of the last migration that was done here, 0 for none."""
    return int(_one(connection, sql.VERSION)) if _one(connection, sql.HAS_VERSION) else 0


def _one(connection: Connection, query: str) -> Any:
    """Return the one value of the one row that a query always has."""
    (row,) = connection.execute(query).fetchall()
    return row[0]


class PostgresStore:
    """The verbs of `Store` on a PostgreSQL database; any number of threads and processes."""

    def __init__(self, conninfo: str) -> None:
        """Connect as libpq's connection string says, and bring the tables up to date.

        The role must own the schema `coldproof`, or be allowed to create it.
        """
        self._conninfo = conninfo
        self._write = threading.Lock()
        self._look = threading.Lock()
        self._open = True
        self._reader: Connection | None = None
        self._ear = Ear(self._connect)
        with self._failing(OPENING):
            self._writer: Connection | None = self._connect()
            try:
                _migrate(self._writer)
            except BaseException:
                self._abandon()
                raise

    def _connect(self) -> Connection:
        given = {**GIVEN, **conninfo_to_dict(self._conninfo), "client_encoding": "utf8"}
        connection = psycopg.connect(make_conninfo("", **given), autocommit=True)
        try:
            _prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def _failing(self, doing: str) -> Iterator[None]:
        """Turn what the engine raises into `StorageFailed`."""
        try:
            yield
        except psycopg.Error as error:
            raise _failed(doing, error) from None

    @contextmanager
    def _writing(self, doing: str) -> Iterator[Connection]:
        """Yield the connection that writes.  Whatever is raised inside ends it for good."""
        with self._write:
            if self._writer is None:
                raise Closed
            with self._failing(doing):
                try:
                    yield self._writer
                except BaseException:
                    self._abandon()
                    raise

    def _abandon(self) -> None:
        """Leave a connection that failed: in what state it is, nobody knows."""
        connection, self._writer = self._writer, None
        if connection is not None:
            connection.close()

    def append(
        self, production: str, expected: Head, entries: Sequence[Pair], checkpoint: bytes
    ) -> None:
        """Add notes and their checkpoint, or raise `Moved` or `KnownId` and add nothing."""
        check_batch(entries)
        values = {
            "production": production.encode(),
            "first": Int8(expected.size),
            "size": Int8(expected.size + len(entries)),
            "expected": expected.checkpoint,
            "checkpoint": checkpoint,
            "acts": [act for act, _ in entries],
            "notes": [note for _, note in entries],
        }
        query = sql.BEGIN if expected == EMPTY_HEAD else sql.ADVANCE
        with self._writing(f"append to {production}") as connection:
            try:
                row = connection.execute(query, values, prepare=True).fetchone()
            except UniqueViolation as error:
                if error.diag.constraint_name != sql.ACT_IS_KNOWN:
                    raise
                refused: Exception = KnownId(production)
            else:
                if row is not None:
                    self._call(connection, production)
                    return
                refused = Moved(production, expected, _head(connection, production))
        raise refused

    def _call(self, connection: Connection, production: str) -> None:
        """Wake who watches.  The notes are in by now, so a failure here fails nothing.

        It is a transaction of its own, since one that calls holds a lock of the whole server while
        it syncs: productions would wait for each other.  It writes nothing, so it syncs nothing.
        """
        with suppress(psycopg.Error):
            values = {"channel": CHANNEL, "word": _word(production)}
            connection.execute(sql.CALL, values, prepare=True)

    def _rows(self, query: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        with self._look:
            if not self._open:
                raise Closed
            with self._failing("reading"):
                try:
                    if self._reader is None:
                        self._reader = self._connect()
                    return _fetched(self._reader, query, values)
                except BaseException:
                    self._forget_reader()
                    raise

    def _forget_reader(self) -> None:
        connection, self._reader = self._reader, None
        if connection is not None:
            connection.close()

    def head(self, production: str) -> Head:
        """Return where the log ends."""
        rows = self._rows(sql.HEAD, {"production": production.encode()})
        return Head(*rows[0]) if rows else EMPTY_HEAD

    def read(self, production: str, first: int, last: int) -> Iterator[bytes]:
        """Yield notes in order, some at a time."""
        name = production.encode()
        first, last = max(first, 0), min(last, MOST)
        while first < last:
            upto = min(first + PIECE, last)
            span = {"production": name, "first": Int8(first), "upto": Int8(upto)}
            rows = self._rows(sql.READ, span)
            yield from (row[0] for row in rows)
            if len(rows) < upto - first:
                return
            first = upto

    def checkpoints(self, production: str, above: int = 0) -> Iterator[Head]:
        """Yield the checkpoint of each commit, some at a time."""
        name = production.encode()
        while True:
            span = {"production": name, "above": Int8(min(above, MOST)), "most": Int8(PIECE)}
            rows = self._rows(sql.CHECKPOINTS, span)
            yield from (Head(*row) for row in rows)
            if len(rows) < PIECE:
                return
            above = rows[-1][0]

    def find(self, production: str, act: bytes) -> int | None:
        """Return the position of an act."""
        rows = self._rows(sql.FIND, {"production": production.encode(), "act": act})
        return int(rows[0][0]) if rows else None

    def watch(self, production: str, size: int, timeout_ms: int) -> int:
        """Return the size as soon as it is greater, whichever process made it so."""
        until = time.monotonic() + timeout_ms / 1000
        with self._ear.waiter(_word(production)) as waiter:
            while True:
                waiter.called = False
                found = self.head(production).size
                left = until - time.monotonic()
                if found > size or left <= 0:
                    return found
                with self._failing("watching"):
                    self._ear.wait(waiter, min(left, LOOK_S))

    def put(self, production: str, name: str, blob: bytes) -> None:
        """Keep a blob."""
        values = {"production": production.encode(), "name": name.encode(), "blob": blob}
        put = sql.on(_shelf(production, name), sql.PUT)
        with self._writing(f"writing a blob of {production}") as connection:
            connection.execute(put, values, prepare=True)

    def erase(self, production: str, name: str) -> None:
        """Remove a blob, and write its shelf anew: a deleted row stays in the table's file.

        That takes as long as copying a sixteenth of all blobs, which wait meanwhile.  The server's
        own log keeps the blob until its segments are used again, and so does every standby and
        backup: that they forget is up to whoever runs them.
        """
        values = {"production": production.encode(), "name": name.encode()}
        doing, shelf = f"erasing a blob of {production}", _shelf(production, name)
        with self._writing(doing) as connection, connection.transaction():
            connection.execute(sql.on(shelf, sql.HOLD))
            if connection.execute(sql.on(shelf, sql.ERASE), values).rowcount:
                connection.execute(sql.on(shelf, sql.REWRITE))

    def get(self, production: str, name: str) -> bytes | None:
        """Return a blob."""
        values = {"production": production.encode(), "name": name.encode()}
        rows = self._rows(sql.on(_shelf(production, name), sql.GET), values)
        return bytes(rows[0][0]) if rows else None

    def names(self, production: str, prefix: str) -> list[str]:
        """Return names of blobs.  No byte of a name is FF, so what begins so comes before it."""
        first = prefix.encode()
        span = {"production": production.encode(), "first": first, "after": first + b"\xff"}
        return [row[0].decode() for row in self._rows(sql.names(), span)]

    def productions(self) -> list[str]:
        """Return the productions that have a log or a blob."""
        return [row[0].decode() for row in self._rows(sql.productions(), {})]

    def close(self) -> None:
        """Let go of the connections; whoever waits is woken; twice is no error."""
        self._open = False
        with self._write:
            self._abandon()
        with self._look:
            self._forget_reader()
        self._ear.close()
