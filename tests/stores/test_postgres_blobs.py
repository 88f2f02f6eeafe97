"""PostgreSQL keeps blobs by a session of their own: no note waits for one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import psycopg
import pytest

from coldproof.store.base import Head, Store
from coldproof.store.postgres import PostgresStore
from coldproof.store.postgres_sql import SHELVES
from tests.stores.places import InPostgres, pairs
from tests.stores.test_postgres_failing import ask, end_sessions
from tests.stores.test_postgres_quiet import begun, no

__all__ = ["begun"]


@contextmanager
def locked(place: InPostgres, how: str) -> Iterator[None]:
    """Hold every table of blobs, as a dump or an erasure of somebody else does."""
    with psycopg.connect(place.where) as other:
        for shelf in range(SHELVES):
            other.execute(f"LOCK TABLE coldproof.blob_{shelf} IN {how} MODE")
        yield


def test_a_note_does_not_wait_for_a_blob(
    studio: InPostgres, begun: tuple[Store, Head], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.store.postgres_sql.FOR_BLOBS", "SET lock_timeout = '3s'")
    store, head = begun
    with ThreadPoolExecutor(1) as pool, locked(studio, "ACCESS EXCLUSIVE"):
        put = pool.submit(store.put, "p", "name", b"blob")
        while not ask(studio, "SELECT 1 FROM pg_locks WHERE NOT granted"):
            assert not put.done()
        store.append("p", head, pairs("b"), b"checkpoint")
        assert no(lambda: put.result(20)) == (
            "writing a blob of p refused: found canceling statement due to lock timeout;"
            " sending it again once nobody else holds a lock would do"
        )
    store.put("p", "name", b"blob")
    assert store.get("p", "name") == b"blob"


def test_who_writes_a_blob_waits_a_while_for_another(
    begun: tuple[Store, Head], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = begun
    assert isinstance(store, PostgresStore)
    monkeypatch.setattr("coldproof.store.postgres_writing.PATIENCE_S", 0.05)
    with store._blobs.turn:
        assert no(lambda: store.put("p", "name", b"blob")) == (
            "writing a blob of p refused: found another blob that is being written or erased;"
            " sending it again would do"
        )
    store.put("p", "name", b"blob")


def test_an_erasure_is_tried_until_nobody_reads_all(
    studio: InPostgres, begun: tuple[Store, Head]
) -> None:
    store, _ = begun
    store.put("p", "name", b"blob")
    with ThreadPoolExecutor(1) as pool:
        with locked(studio, "ACCESS SHARE"):
            erased = pool.submit(store.erase, "p", "name")
            while not ask(studio, "SELECT 1 FROM pg_locks WHERE NOT granted"):
                assert not erased.done()
            time.sleep(0.5)
            assert not erased.done()
        erased.result(20)
    assert store.get("p", "name") is None


def test_who_reads_the_log_does_not_wait_for_a_blob(
    studio: InPostgres, begun: tuple[Store, Head]
) -> None:
    store, head = begun
    with locked(studio, "ACCESS EXCLUSIVE"), ThreadPoolExecutor(1) as pool:
        names = pool.submit(store.names, "p", "")
        while not ask(studio, "SELECT 1 FROM pg_locks WHERE NOT granted") and not names.done():
            pass
        assert store.head("p") == head
        given_up = "reading refused: found canceling statement due to lock timeout; "
        for call in (lambda: names.result(20), lambda: store.get("p", "name"), store.productions):
            assert no(call).startswith(given_up)
    assert store.names("p", "") == []


def test_where_no_session_is_to_be_had_nothing_was_read(
    begun: tuple[Store, Head], monkeypatch: pytest.MonkeyPatch, studio: InPostgres
) -> None:
    store, head = begun
    assert store.head("p") == head
    end_sessions(studio)

    def refused(_: str) -> psycopg.Connection:
        raise psycopg.OperationalError("sorry, too many clients already")

    with monkeypatch.context() as patch:
        patch.setattr("coldproof.store.postgres.connected", refused)
        assert no(lambda: store.head("p")) == (
            "reading refused: found sorry, too many clients already; starting the server, or"
            " mending the database's address, would do"
        )
    assert store.head("p") == head
