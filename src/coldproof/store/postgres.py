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
After an error in an append its connection is thrown away for good, and nothing is tried twice: to
write again the store is opened anew.  One that ended while nothing was under way is opened anew by
itself, as are the one that reads, which asks once more, and that of blobs (`postgres_writing`).
What the server itself gave up and rolled back is `NotDone`.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

import psycopg
from psycopg.errors import DivisionByZero, UniqueViolation
from psycopg.types.numeric import Int8

from coldproof.store import postgres_sql as sql
from coldproof.store.base import EMPTY_HEAD, ESCAPED, Head, Pair, check_batch
from coldproof.store.errors import NO_TRIGGER, Closed, KnownId, Moved, NotDone, StorageFailed
from coldproof.store.listening import CHANNEL, Connection, Ear
from coldproof.store.postgres_reading import Reading, fetched
from coldproof.store.postgres_session import connected, failing
from coldproof.store.postgres_writing import BlobSession, Session

MOST = 1 << 62  # beyond the end of any log
PIECE = 1024  # notes read at a time
LOOK_S = 1.0  # how often `watch` looks by itself, for a call that a crash has swallowed
TRYING = "trying to write"
TAKEN = "that some of the rows were taken away"
ERASING_S, ERASE_AGAIN_S = 10.0, 0.2


def _word(production: str) -> str:
    """Return what is called when a log has grown: as short as the channel wants it."""
    return hashlib.sha256(production.encode()).hexdigest()[:32]


def _shelf(production: str, name: str) -> int:
    """Return where a blob lies: by its digest, so it never changes."""
    return hashlib.sha256(f"{production}\0{name}".encode()).digest()[0] % sql.SHELVES


def _head(connection: Connection, production: str) -> Head:
    rows = fetched(connection, sql.HEAD, {"production": production.encode()})
    return Head(*rows[0]) if rows else EMPTY_HEAD


class PostgresStore:
    """The verbs of `Store` on a PostgreSQL database; any number of threads and processes."""

    def __init__(self, conninfo: str) -> None:
        """Connect as libpq's connection string says, and bring the tables up to date.

        The role must own the schema `coldproof`, or be allowed to create it.
        """
        self._conninfo = conninfo
        self._log, self._blobs = Session(conninfo), BlobSession(conninfo)
        self._log_rows, self._blob_rows = Reading(self._connect), Reading(self._connect_for_blobs)
        self._ear = Ear(self._connect)

    def _connect(self) -> Connection:
        return connected(self._conninfo)

    def _connect_for_blobs(self) -> Connection:
        connection = self._connect()
        connection.execute(sql.FOR_BLOBS)
        return connection

    @contextmanager
    def _shelving(self, doing: str) -> Iterator[Connection]:
        """Yield the connection that writes blobs, unless this store is to be opened anew."""
        if self._log.is_over:
            raise Closed
        with self._blobs.writing(doing) as connection:
            yield connection
            self._blobs.refuse_warned(doing)

    def ready(self) -> None:
        """Look whether the connection that writes is there; while it is used, it is."""
        self._log.ready()

    def try_writing(self, production: str) -> None:
        """Try to write rows that are rolled back, then wait for a commit that changes nothing.

        What was committed before it has then reached every standby that a commit waits for.
        """
        with self._log.writing(TRYING) as connection:
            with connection.transaction(force_rollback=True):
                row = connection.execute(sql.TRY).fetchone()
                if row is None or row[0] != 2:  # noqa: PLR2004 - one of each table
                    raise StorageFailed(TRYING, TAKEN, NO_TRIGGER)
            connection.execute(sql.TOUCH, {"production": production.encode()})
            self._log.refuse_warned(TRYING)

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
        with self._log.writing(doing) as connection:
            try:
                row = connection.execute(query, values, prepare=True).fetchone()
            except UniqueViolation as error:
                if error.diag.constraint_name != sql.ACT_IS_KNOWN:
                    raise
                refused: Exception = KnownId(production)
            except DivisionByZero:
                raise StorageFailed(doing, TAKEN, NO_TRIGGER) from None
            else:
                self._log.refuse_warned(doing)
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

    def head(self, production: str) -> Head:
        """Return where the log ends."""
        rows = self._log_rows.rows(sql.HEAD, {"production": production.encode()})
        return Head(*rows[0]) if rows else EMPTY_HEAD

    def read(self, production: str, first: int, last: int) -> Iterator[bytes]:
        """Yield notes in order, some at a time."""
        name = production.encode()
        first, last = max(first, 0), min(last, MOST)
        while first < last:
            upto = min(first + PIECE, last)
            span = {"production": name, "first": Int8(first), "upto": Int8(upto)}
            rows = self._log_rows.rows(sql.READ, span)
            yield from (row[0] for row in rows)
            if len(rows) < upto - first:
                return
            first = upto

    def checkpoints(self, production: str, above: int = 0) -> Iterator[Head]:
        """Yield the checkpoint of each commit, some at a time."""
        name = production.encode()
        while True:
            span = {"production": name, "above": Int8(min(above, MOST)), "most": Int8(PIECE)}
            rows = self._log_rows.rows(sql.CHECKPOINTS, span)
            yield from (Head(*row) for row in rows)
            if len(rows) < PIECE:
                return
            above = rows[-1][0]

    def beyond(self, production: str, size: int) -> int | None:
        """Return the first position from `size` on at which a note lies."""
        values = {"production": production.encode(), "size": Int8(min(size, MOST))}
        found = self._log_rows.rows(sql.BEYOND, values)[0][0]
        return None if found is None else int(found)

    def find(self, production: str, act: bytes) -> int | None:
        """Return the position of an act."""
        rows = self._log_rows.rows(sql.FIND, {"production": production.encode(), "act": act})
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
        with self._shelving(doing) as connection:
            connection.execute(put, values, prepare=True)

    def erase(self, production: str, name: str, *, at_once: bool = False) -> None:
        """Remove a blob, and write its shelf anew: a deleted row stays in the table's file.

        That takes as long as copying a sixteenth of all blobs; whoever writes a blob meanwhile is
        told so after a second, and an append does not wait.  Raises `NotDone` after ten seconds in
        which somebody else read them all, as a dump does.  `at_once` leaves the row in the file,
        and waits for nobody who reads.  The server's own log keeps the blob until its segments are
        used again, and so does every standby and backup: that they forget is up to whoever runs
        them.
        """
        values = {"production": production.encode(), "name": name.encode()}
        doing, shelf = f"erasing a blob of {production}", _shelf(production, name)
        if at_once:
            with self._shelving(doing) as connection:
                connection.execute(sql.on(shelf, sql.ERASE), values)
            return
        until = time.monotonic() + ERASING_S
        while True:
            try:
                self._rewrite(doing, shelf, values)
            except NotDone:
                if self._blobs.connection is None or time.monotonic() > until:
                    raise
                time.sleep(ERASE_AGAIN_S)
            else:
                return

    def _rewrite(self, doing: str, shelf: int, values: Mapping[str, object]) -> None:
        with self._shelving(doing) as connection, connection.transaction():
            connection.execute(sql.UNHURRIED)
            connection.execute(sql.IMPATIENT)
            connection.execute(sql.on(shelf, sql.HOLD))
            if connection.execute(sql.on(shelf, sql.ERASE), values).rowcount:
                connection.execute(sql.on(shelf, sql.REWRITE))

    def get(self, production: str, name: str) -> bytes | None:
        """Return a blob."""
        values = {"production": production.encode(), "name": name.encode()}
        rows = self._blob_rows.rows(sql.on(_shelf(production, name), sql.GET), values)
        return bytes(rows[0][0]) if rows else None

    def names(self, production: str, prefix: str) -> list[str]:
        """Return names of blobs.  No byte of a name is FF, so what begins so comes before it."""
        first = prefix.encode()
        span = {"production": production.encode(), "first": first, "after": first + b"\xff"}
        return [row[0].decode(errors=ESCAPED) for row in self._blob_rows.rows(sql.names(), span)]

    def productions(self) -> list[str]:
        """Return the productions that have a log or a blob."""
        return [
            row[0].decode(errors=ESCAPED) for row in self._blob_rows.rows(sql.productions(), {})
        ]

    def close(self) -> None:
        """Let go of the connections; whoever waits is woken; twice is no error."""
        for session in (self._log, self._blobs, self._log_rows, self._blob_rows, self._ear):
            session.close()
