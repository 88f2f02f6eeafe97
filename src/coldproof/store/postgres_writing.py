"""Sessions that write to PostgreSQL: one for the log, one for blobs.

A note must not wait until a blob has its lock, or until one is erased; so blobs have a session of
their own.  Who waits there waits a second at most, half of it for their turn, and then nothing was
written.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psycopg

from coldproof.store import postgres_sql as sql
from coldproof.store.errors import Closed, NotDone, StorageFailed
from coldproof.store.listening import Connection
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

LOOKING = "looking at the database"
WARNED = "a standby, or whatever it speaks of, as it should be, and opening the store anew"
OF_NO_WRITE = ("varsup.c", "multixact.c")
"""Where the server warns that a database is to be vacuumed, beside whatever is written."""
PATIENCE_S = 0.5


class Session:
    """A connection that writes, for one thread at a time; opened anew where it ended in quiet."""

    def __init__(self, conninfo: str) -> None:
        """Connect, and bring the tables up to date."""
        self._conninfo = conninfo
        self.turn = threading.Lock()
        self.connection: Connection | None = None
        self.is_over = False
        self._warnings: list[str] = []
        with failing(OPENING):
            self._begin()

    def _begin(self) -> None:
        self.connection = self._connected()
        try:
            migrate(self.connection)
        except BaseException:
            self.end()
            raise

    def _connected(self) -> Connection:
        connection = connected(self._conninfo)
        connection.add_notice_handler(self._heed)
        return connection

    def _heed(self, told: psycopg.errors.Diagnostic) -> None:
        if told.severity_nonlocalized == "WARNING" and told.source_file not in OF_NO_WRITE:
            self._warnings.append(told.message_primary or "nothing")

    def refuse_warned(self, doing: str) -> None:
        """Refuse what the server did with a warning.

        A commit whose standby was not waited for, since somebody canceled it or it took too long,
        comes back like any other, and with no more than that.
        """
        if self._warnings:
            raise StorageFailed(doing, f"a warning: {self._warnings[0]}", WARNED)

    @contextmanager
    def writing(self, doing: str) -> Iterator[Connection]:
        """Yield the connection.

        Whatever is raised inside ends it, but for what is sure to have written nothing.
        """
        with self._having_turn(doing):
            connection = self._to_write(doing)
            self._warnings.clear()
            with failing(doing):
                try:
                    yield connection
                except BaseException as error:
                    if refused := not_done(doing, connection, error):
                        raise refused from None
                    self._failed()
                    raise

    @contextmanager
    def _having_turn(self, doing: str) -> Iterator[None]:  # noqa: ARG002 - for who waits not long
        with self.turn:
            yield

    def _to_write(self, doing: str) -> Connection:
        """Return the connection, opened anew where it ended while nothing was written.

        Raises `NotDone` where that can not be done now.
        """
        if self.is_over:
            raise Closed
        if self.connection is not None and not stirred(self.connection):
            return self.connection
        try:
            if self.connection is not None:
                with suppress(psycopg.Error):
                    self.connection.execute(sql.READ_ONLY)  # it may only have been told something
                    return self.connection
                self.lose()
            fresh = self._connected()
            if not is_current(fresh):
                fresh.close()
                raise StorageFailed(OPENING, "tables of another version")
        except psycopg.Error as error:
            raise NotDone(doing, said(error), UNREACHED) from None
        self.connection = fresh
        return fresh

    def lose(self) -> None:
        """Let go of the connection while nothing is written: it can be opened anew."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()

    def _failed(self) -> None:
        """Leave a connection that failed: in what state the log is, nobody knows."""
        self.end()

    def end(self) -> None:
        """Let go of the connection for good."""
        self.is_over = True
        self.lose()

    def close(self) -> None:
        """End once nobody writes."""
        with self.turn:
            self.end()

    def ready(self) -> None:
        """Look whether the connection is there and may write; while it is used, it is."""
        if not self.turn.acquire(blocking=False):
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
                    self.lose()
            if row != ("off",):
                raise NotDone(LOOKING, "one that is only read", "the server that is written to")
        finally:
            self.turn.release()


class BlobSession(Session):
    """That of blobs: a failure ends nothing, since the same blob can be put or erased again."""

    def _begin(self) -> None:
        """Connect when the first blob is written."""

    def _connected(self) -> Connection:
        connection = super()._connected()
        connection.execute(sql.FOR_BLOBS)
        return connection

    @contextmanager
    def _having_turn(self, doing: str) -> Iterator[None]:
        if not self.turn.acquire(timeout=PATIENCE_S):
            found = "another blob that is being written or erased"
            raise NotDone(doing, found, "sending it again")
        try:
            yield
        finally:
            self.turn.release()

    def _failed(self) -> None:
        self.lose()
