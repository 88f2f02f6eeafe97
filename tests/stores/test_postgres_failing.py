"""PostgreSQL failing in the middle: what was acknowledged stays, and nobody is told otherwise."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed

import psycopg
import pytest

from coldproof.store.base import EMPTY_HEAD, Pair, Store
from coldproof.store.errors import Closed, NotDone, StorageFailed
from coldproof.store.postgres import PostgresStore
from tests.postgres import SETTINGS, Server
from tests.stores.places import InPostgres, grow, notes, pair, pairs, whole

ENDED = "terminating connection due to administrator command"
AFTER = "opening the store anew would do"
REACH = "starting the server, or mending the database's address, would do"


def ask(place: InPostgres, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(place.where, autocommit=True) as connection:
        cursor = connection.execute(query)
        return cursor.fetchall() if cursor.description else []


def end_sessions(place: InPostgres) -> None:
    """End every session of a store, as an administrator does."""
    ask(
        place,
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        " WHERE application_name = 'coldproof'",
    )


def failing(call: Callable[[], object]) -> str:
    with pytest.raises(StorageFailed) as caught:
        call()
    return str(caught.value)


def closed(call: Callable[[], object]) -> None:
    with pytest.raises(Closed):
        call()


def test_after_a_failed_append_nothing_more_is_written(studio: InPostgres) -> None:
    store = studio.open()
    head = grow(store, "p", pairs("a"))
    ask(
        studio,
        "CREATE FUNCTION coldproof.die() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END $$;"
        " CREATE TRIGGER die BEFORE INSERT ON coldproof.entry"
        " FOR EACH ROW EXECUTE FUNCTION coldproof.die()",
    )
    said = failing(lambda: store.append("p", head, pairs("b"), b"checkpoint"))
    assert said == f"append to p failed: found {ENDED}; {AFTER}"
    ask(studio, "DROP TRIGGER die ON coldproof.entry")
    closed(lambda: store.append("p", head, pairs("b"), b"checkpoint"))
    closed(lambda: store.put("p", "name", b"blob"))
    closed(lambda: store.erase("p", "name"))
    again = studio.open()
    assert whole(again, "p") == (head, [b"a\n"], [head])
    assert grow(again, "p", pairs("b")).size == 2


def test_a_look_that_was_ended_is_begun_once_more_and_no_more(studio: InPostgres) -> None:
    store = studio.open()
    head = grow(store, "p", pairs("a"))
    assert store.head("p") == head
    end_sessions(studio)
    assert store.head("p") == head
    ask(
        studio,
        "CREATE FUNCTION public.size() RETURNS bigint LANGUAGE plpgsql AS"
        " $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN 1; END $$;"
        " CREATE SCHEMA old; ALTER TABLE coldproof.production SET SCHEMA old;"
        " CREATE VIEW coldproof.production AS"
        " SELECT number, name, public.size() AS size, checkpoint FROM old.production",
    )
    assert failing(lambda: store.head("p")) == f"reading failed: found {ENDED}; {AFTER}"
    ask(
        studio,
        "DROP VIEW coldproof.production; ALTER TABLE old.production SET SCHEMA coldproof;"
        " DROP SCHEMA old; DROP FUNCTION public.size()",
    )
    assert whole(store, "p") == (head, [b"a\n"], [head])


def test_a_watch_fails_and_the_next_one_hears_again(studio: InPostgres) -> None:
    store = studio.open()
    with ThreadPoolExecutor(2) as pool:
        watching = [pool.submit(store.watch, "p", 0, 20_000) for _ in range(2)]
        while not ask(studio, "SELECT 1 FROM pg_stat_activity WHERE query = 'LISTEN coldproof'"):
            assert not any(each.done() for each in watching)
        end_sessions(studio)
        failed = next(as_completed(watching, 10))  # the other one goes on with a new session
        said = failing(failed.result)
        assert said.startswith("watching failed: ")
        assert ENDED in said or "server closed the connection unexpectedly" in said
        watching.remove(failed)
        watching.append(pool.submit(store.watch, "p", 0, 20_000))
        assert grow(studio.open(), "p", pairs("a")).size == 1
        assert [each.result(10) for each in watching] == [1, 1]


def test_a_commit_that_fails_at_its_very_end_is_not_acknowledged(studio: InPostgres) -> None:
    """The engine says that all was done before it tries to commit; that is not yet a yes."""
    store = studio.open()
    head = grow(store, "p", pairs("a"))
    ask(
        studio,
        "CREATE FUNCTION coldproof.no() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'not at the end'; END $$;"
        " CREATE CONSTRAINT TRIGGER no AFTER INSERT ON coldproof.entry"
        " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION coldproof.no()",
    )
    said = failing(lambda: grow(store, "p", pairs("b")))
    assert said == f"append to p failed: found not at the end; {AFTER}"
    assert whole(studio.open(), "p") == (head, [b"a\n"], [head])


def test_a_row_beyond_the_end_is_not_taken_for_a_known_act(studio: InPostgres) -> None:
    """Somebody wrote past us: that is a broken store, and no reason to leave an act out."""
    store = studio.open()
    head = grow(store, "p", pairs("a"))
    ask(
        studio,
        "INSERT INTO coldproof.entry SELECT production, 1, '\\x00', note FROM coldproof.entry",
    )
    said = failing(lambda: store.append("p", head, pairs("b"), b"checkpoint"))
    assert said == (
        "append to p failed: found duplicate key value violates unique constraint"
        f' "entry_at"; {AFTER}'
    )


def test_a_call_that_fails_fails_nothing(
    studio: InPostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.store.postgres_sql.CALL", "SELECT 1 / 0")
    store = studio.open()
    assert grow(store, "p", pairs("a")).size == 1
    assert grow(store, "p", pairs("b")).size == 2


def test_every_session_waits_for_its_sync(studio: InPostgres) -> None:
    ask(studio, "ALTER ROLE coldproof SET synchronous_commit = off")
    try:
        store = studio.open()
        assert isinstance(store, PostgresStore)
        assert store._log.connection is not None
        row = store._log.connection.execute("SHOW synchronous_commit").fetchone()
        assert row == ("on",)
        ask(studio, "ALTER ROLE coldproof SET synchronous_commit = remote_apply")
        stricter = studio.open()
        assert isinstance(stricter, PostgresStore)
        assert stricter._log.connection is not None
        row = stricter._log.connection.execute("SHOW synchronous_commit").fetchone()
        assert row == ("remote_apply",)
    finally:
        ask(studio, "ALTER ROLE coldproof RESET synchronous_commit")


def test_a_server_that_does_not_sync_is_refused(
    postgresql: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SETTINGS, "fsync", "off")
    server = Server(postgresql.programs)
    try:
        said = failing(lambda: PostgresStore(server.conninfo))
    finally:
        server.stop()
    assert said == (
        "opening the database failed: found a server that does not sync (fsync);"
        " fsync = on would do"
    )


def test_a_session_that_may_not_write_is_refused_at_the_first_append(studio: InPostgres) -> None:
    studio.open()
    store = PostgresStore(studio.where + " options='-c default_transaction_read_only=on'")
    try:
        assert store.head("p") == EMPTY_HEAD
        with pytest.raises(NotDone) as refused:  # it is sure that nothing was written
            grow(store, "p", pairs("a"))
        assert str(refused.value) == (
            "append to p refused: found cannot execute SELECT in a read-only transaction; the"
            " server that is written to would do"
        )
    finally:
        store.close()


def test_a_server_that_is_not_there_is_told() -> None:
    assert failing(lambda: PostgresStore("host=/nowhere port=5432")) == (
        "opening the database failed: found connection is bad: connection to server on socket"
        f' "/nowhere/.s.PGSQL.5432" failed: No such file or directory; {REACH}'
    )


def test_what_is_no_connection_string_is_told() -> None:
    assert failing(lambda: PostgresStore("no equals sign")) == (
        'opening the database failed: found missing "=" after "no" in connection info string;'
        f" {REACH}"
    )


def test_a_table_that_is_gone_is_told_with_what_would_help(studio: InPostgres) -> None:
    store = studio.open()
    grow(store, "p", pairs("a"))
    ask(studio, "DROP TABLE coldproof.entry CASCADE")
    said = failing(lambda: list(store.read("p", 0, 1)))
    assert said.startswith("reading failed: found relation ")
    assert said.endswith("does not exist; `coldproof backup --from`, with a copy, would do")


def test_a_password_is_not_told(postgresql: Server) -> None:
    said = failing(lambda: PostgresStore(f"{postgresql.conninfo} dbname=none password=secret"))
    assert 'database "none" does not exist' in said
    assert "secret" not in said


def append_until_it_fails(store: Store, told: list[Pair], trying: list[Pair], salt: str) -> None:
    """Append for ever; `told` is what was acknowledged, `trying` what may be there too."""
    n = 0
    while True:
        trying[:] = [pair(f"{salt} {n} {k}\n".encode()) for k in range(1 + n % 5)]
        try:
            grow(store, "p", trying)
        except (StorageFailed, NotDone):
            return
        told += trying
        trying.clear()
        n += 1


def test_no_crash_takes_what_was_acknowledged(studio: InPostgres, postgresql: Server) -> None:
    chance = random.Random(7)  # noqa: S311 - a seed, so that a failure comes again
    told: list[Pair] = []
    for crash in range(3):
        before = len(told)
        trying: list[Pair] = []
        writing = threading.Thread(
            target=append_until_it_fails, args=(studio.open(), told, trying, f"{crash}")
        )
        writing.start()
        while writing.is_alive() and len(told) < before + chance.randrange(1, 60):
            pass
        postgresql.kill()
        writing.join(30)
        assert not writing.is_alive()
        postgresql.start()
        store = studio.open()
        found = notes(store, "p")
        acknowledged = [note for _, note in told]
        assert found in (acknowledged, acknowledged + [note for _, note in trying])
        assert store.head("p").size == len(found)
        if found != acknowledged:
            told += trying
        store.close()
    assert len(told) > 3
