"""Sessions that read PostgreSQL: one for the log, one for blobs, so that none waits for the other.

What is found ended is read once more, by a new session; where none is to be had, and where the
server gave the statement up, that is `NotDone`: nothing was read, and it can be asked again.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

import psycopg

from coldproof.store.errors import Closed, NotDone
from coldproof.store.listening import Connection
from coldproof.store.postgres_session import UNREACHED, failing, not_done, said

READING = "reading"


def fetched(
    connection: Connection, query: str, values: Mapping[str, object]
) -> list[tuple[Any, ...]]:
    """Return the rows of a query."""
    return connection.execute(query, values, prepare=True, binary=True).fetchall()


class Reading:
    """A connection that reads, for one thread at a time."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        """Keep how to connect; nothing is opened before somebody reads."""
        self._connect = connect
        self._turn = threading.Lock()
        self._open = True
        self._connection: Connection | None = None

    def rows(self, query: str, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """Return the rows of a query; raises a `StoreError`."""
        with self._turn, failing(READING):
            if not self._open:
                raise Closed
            while True:
                used = self._connection is not None
                connection = self._connected()
                try:
                    return fetched(connection, query, values)
                except BaseException as error:
                    if refused := not_done(READING, connection, error):
                        raise refused from None
                    ended = used and connection.closed and isinstance(error, psycopg.Error)
                    self._forget()
                    if not ended:
                        raise

    def _connected(self) -> Connection:
        if self._connection is None:
            try:
                self._connection = self._connect()
            except psycopg.Error as error:
                raise NotDone(READING, said(error), UNREACHED) from None
        return self._connection

    def _forget(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def close(self) -> None:
        """Let go of the connection once nobody reads."""
        self._open = False
        with self._turn:
            self._forget()
