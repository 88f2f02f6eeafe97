"""A session with PostgreSQL: how it is begun, what it says, and whether it is still there."""

from __future__ import annotations

import select
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from coldproof.store import postgres_sql as sql
from coldproof.store.errors import COPY, MORE_ROOM, NEWER, NotDone, StorageFailed
from coldproof.store.listening import Connection

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
SURE = {  # by SQLSTATE: the engine gave the statement up, and rolled it back
    "55P03": "sending it again once nobody else holds a lock",  # lock_not_available
    "57014": "sending it again once the database is quicker",  # query_canceled
    "40001": "sending it again",  # serialization_failure
    "25006": "the server that is written to",
    "40P01": "sending it again",  # deadlock_detected
}


def said(error: psycopg.Error) -> str:
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
    return StorageFailed(doing, said(error), *(() if want is None else (want,)))


@contextmanager
def failing(doing: str) -> Iterator[None]:
    """Turn what the engine raises into `StorageFailed`."""
    try:
        yield
    except psycopg.Error as error:
        raise _failed(doing, error) from None


def not_done(doing: str, connection: Connection, error: BaseException) -> NotDone | None:
    """Return an error as one after which nothing was written, where the engine says so for sure."""
    if not isinstance(error, psycopg.Error) or error.sqlstate not in SURE:
        return None
    if connection.info.transaction_status is not psycopg.pq.TransactionStatus.IDLE:
        return None
    return NotDone(doing, said(error), SURE[error.sqlstate])


def connected(conninfo: str) -> Connection:
    """Return a session in which every commit waits for its sync; raises `psycopg.Error`.

    A server that does not sync is refused: `StorageFailed`.
    """
    given = {**GIVEN, **conninfo_to_dict(conninfo), "client_encoding": "utf8"}
    connection = psycopg.connect(make_conninfo("", **given), autocommit=True)
    syncs = False
    try:
        row = connection.execute(sql.SESSION).fetchone()
        syncs = row is not None and row[-1] == "on"
    finally:
        if not syncs:
            connection.close()
    if not syncs:
        raise StorageFailed(OPENING, "a server that does not sync (fsync)", "fsync = on")
    return connection


def stirred(connection: Connection) -> bool:
    """Say whether the server sent something while nothing was asked, as it does when it ends.

    That costs one call of the system, and no word to the server.
    """
    if connection.closed:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(connection.fileno(), select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([connection.fileno()], [], [], 0)[0])


def migrate(connection: Connection) -> None:
    """Bring the tables up to date, one process after the other; newer ones are refused."""
    if is_current(connection):
        return
    with connection.transaction():
        connection.execute(sql.UNHURRIED)
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


def is_current(connection: Connection) -> bool:
    """Say whether the tables are as this program knows them."""
    return _version(connection) == len(sql.MIGRATIONS)


def _version(connection: Connection) -> int:
    """Return the number of the last migration that was done here, 0 for none."""
    return int(_one(connection, sql.VERSION)) if _one(connection, sql.HAS_VERSION) else 0


def _one(connection: Connection, query: str) -> Any:
    """Return the one value of the one row that a query always has."""
    (row,) = connection.execute(query).fetchall()
    return row[0]
