"""The store for a studio: PostgreSQL 13 or later, and any number of server processes.

May it be lost?  What `append` returned from was synced by the server, with its standby if
`synchronous_standby_names` asks for one, as far as its disk tells the truth; a server that does not
sync is refused.  With the server it is gone, so back it up.  Rolled back?  By a restore, by a
failover to a standby that lagged, and by whoever may write: the last checkpoint kept outside
(app/guard.py), which each server moves with what it wrote or took from others, and log witnesses
notice, nothing in the database does.  What does one who can write to it gain?  They can destroy it,
and add nothing that verifies: a changed, dropped or moved note no longer fits the signed
checkpoint, and a new one needs keys that are not here.  An append counts its rows, and a commit
that comes back with a warning, as without its standby, is none (ADR 0058).  Blobs that a note
names by digest are held by it; the others are checked before they are believed.

Whoever connects must reach the server itself, or a pool that keeps one session for one client.
After an error in a write its connection is thrown away for good, and nothing is tried twice: to
write again the store is opened anew.  One that ended while nothing was under way is opened anew by
itself, as is the one that reads; and what the server itself gave up and rolled back is `NotDone`.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg.errors import DivisionByZero, UniqueViolation
from psycopg.types.numeric import Int8

from coldproof.store import postgres_sql as sql
from coldproof.store.base import EMPTY_HEAD, ESCAPED, Head, Pair, check_batch
from coldproof.store.errors import NO_TRIGGER, Closed, KnownId, Moved, NotDone, StorageFailed
from coldproof.store.listening import CHANNEL, Connection, Ear
from coldproof.store.postgres_session import (
    OPENING,
    UNREACHED,
    connected,
    failing,
    is_current,
    migrate,
    not_done,
    said,
    stirred,
)

MOST = 1 << 62  # beyond the end of any log
PIECE = 1024  # notes read at a time
LOOK_S = 1.0  # how often `watch` looks by itself, for a call that a crash has swallowed
LOOKING, TRYING = "looking at the database", "trying to write"
TAKEN = "that some of the rows were taken away"
WARNED = "a standby, or whatever it speaks of, as it should be, and opening the store anew"


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
        self._failed = False  # in the middle of a write: nothing is written here any more
        self._warnings: list[str] = []
        self._reader: Connection | None = None
        self._writer: Connection | None = None
        self._ear = Ear(self._connect)
        with failing(OPENING):
            self._writer = self._connect_to_write()
            try:
                migrate(self._writer)
            except BaseException:
                self._abandon()
                raise

    def _connect(self) -> Connection:
        return connected(self._conninfo)

    def _connect_to_write(self) -> Connection:
        connection = self._connect()
        connection.add_notice_handler(self._heed)
        return connection

    def _heed(self, told: psycopg.errors.Diagnostic) -> None:
        if told.severity_nonlocalized == "WARNING":
            self._warnings.append(told.message_primary or "nothing")

    def _refuse_warned(self, doing: str) -> None:
        """Refuse what the server did with a warning.

        A commit whose standby was not waited for, since somebody canceled it or it took too long,
        comes back like any other, and with no more than that.
        """
        if self._warnings:
            raise StorageFailed(doing, f"a warning: {self._warnings[0]}", WARNED)

    @contextmanager
    def _writing(self, doing: str) -> Iterator[Connection]:
        """Yield the connection that writes.

        Whatever is raised inside ends it for good, but for what is sure to have written nothing.
        """
        with self._write:
            connection = self._to_write(doing)
            self._warnings.clear()
            with failing(doing):
                try:
                    yield connection
                except BaseException as error:
                    if refused := not_done(doing, connection, error):
                        raise refused from None
                    self._abandon()
                    raise

    def _to_write(self, doing: str) -> Connection:
        """Return the connection that writes, opened anew where it ended while nothing was written.

        Raises `NotDone` where that can not be done now.
        """
        if self._failed or not self._open:
            raise Closed
        if self._writer is not None and not stirred(self._writer):
            return self._writer
        try:
            if self._writer is not None:
                with suppress(psycopg.Error):
                    self._writer.execute(sql.READ_ONLY)  # it may only have been told something
                    return self._writer
                self._lose()
            fresh = self._connect_to_write()
            if not is_current(fresh):
                fresh.close()
                raise StorageFailed(OPENING, "tables of another version")
        except psycopg.Error as error:
            raise NotDone(doing, said(error), UNREACHED) from None
        self._writer = fresh
        return fresh

    def _lose(self) -> None:
        """Let go of the connection that writes while nothing is written: it can be opened anew."""
        connection, self._writer = self._writer, None
        if connection is not None:
            connection.close()

    def _abandon(self) -> None:
        """Leave a connection that failed: in what state it is, nobody knows."""
        self._failed = True
        self._lose()

    def ready(self) -> None:
        """Look whether the connection that writes is there; while it is used, it is."""
        if not self._write.acquire(blocking=False):
            return
        try:
            connection = self._to_write(LOOKING)
            row = None
            try:
                row = connection.execute(sql.READ_ONLY).fetchone()
            except psycopg.Error as error:
                raise NotDone(LOOKING, said(error), UNREACHED) from None
            finally:
                if row != ("off",):
                    self._lose()
            if row != ("off",):
                raise NotDone(LOOKING, "one that is only read", "the server that is written to")
        finally:
            self._write.release()

    def try_writing(self, production: str) -> None:
        """Try to write rows that are rolled back, then wait for a commit that changes nothing.

        What was committed before it has then reached every standby that a commit waits for.
        """
        with self._writing(TRYING) as connection:
            with connection.transaction(force_rollback=True):
                row = connection.execute(sql.TRY).fetchone()
                if row is None or row[0] != 2:  # noqa: PLR2004 - one of each table
                    raise StorageFailed(TRYING, TAKEN, NO_TRIGGER)
            connection.execute(sql.TOUCH, {"production": production.encode()})
            self._refuse_warned(TRYING)

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
        doing = f"append to {production}"
        with self._writing(doing) as connection:
            try:
                row = connection.execute(query, values, prepare=True).fetchone()
            except UniqueViolation as error:
                if error.diag.constraint_name != sql.ACT_IS_KNOWN:
                    raise
                refused: Exception = KnownId(production)
            except DivisionByZero:
                raise StorageFailed(doing, TAKEN, NO_TRIGGER) from None
            else:
                self._refuse_warned(doing)
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
            with failing("reading"):
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

    def beyond(self, production: str, size: int) -> int | None:
        """Return the first position from `size` on at which a note lies."""
        values = {"production": production.encode(), "size": Int8(min(size, MOST))}
        found = self._rows(sql.BEYOND, values)[0][0]
        return None if found is None else int(found)

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
                with failing("watching"):
                    self._ear.wait(waiter, min(left, LOOK_S))

    def put(self, production: str, name: str, blob: bytes) -> None:
        """Keep a blob."""
        values = {"production": production.encode(), "name": name.encode(), "blob": blob}
        put = sql.on(_shelf(production, name), sql.PUT)
        doing = f"writing a blob of {production}"
        with self._writing(doing) as connection:
            connection.execute(put, values, prepare=True)
            self._refuse_warned(doing)

    def erase(self, production: str, name: str, *, at_once: bool = False) -> None:
        """Remove a blob, and write its shelf anew: a deleted row stays in the table's file.

        That takes as long as copying a sixteenth of all blobs, which wait meanwhile.  Raises
        `NotDone` at once where somebody else reads them all, as a dump does.  `at_once` leaves the
        row in the file, and waits for nobody who reads.  The server's
        own log keeps the blob until its segments are used again, and so does every standby and
        backup: that they forget is up to whoever runs them.
        """
        values = {"production": production.encode(), "name": name.encode()}
        doing, shelf = f"erasing a blob of {production}", _shelf(production, name)
        with self._writing(doing) as connection:
            with connection.transaction():
                if at_once:
                    connection.execute(sql.on(shelf, sql.ERASE), values)
                else:
                    connection.execute(sql.UNHURRIED)
                    connection.execute(sql.IMPATIENT)
                    connection.execute(sql.on(shelf, sql.HOLD))
                    if connection.execute(sql.on(shelf, sql.ERASE), values).rowcount:
                        connection.execute(sql.on(shelf, sql.REWRITE))
            self._refuse_warned(doing)

    def get(self, production: str, name: str) -> bytes | None:
        """Return a blob."""
        values = {"production": production.encode(), "name": name.encode()}
        rows = self._rows(sql.on(_shelf(production, name), sql.GET), values)
        return bytes(rows[0][0]) if rows else None

    def names(self, production: str, prefix: str) -> list[str]:
        """Return names of blobs.  No byte of a name is FF, so what begins so comes before it."""
        first = prefix.encode()
        span = {"production": production.encode(), "first": first, "after": first + b"\xff"}
        return [row[0].decode(errors=ESCAPED) for row in self._rows(sql.names(), span)]

    def productions(self) -> list[str]:
        """Return the productions that have a log or a blob."""
        return [row[0].decode(errors=ESCAPED) for row in self._rows(sql.productions(), {})]

    def close(self) -> None:
        """Let go of the connections; whoever waits is woken; twice is no error."""
        self._open = False
        with self._write:
            self._abandon()
        with self._look:
            self._forget_reader()
        self._ear.close()
