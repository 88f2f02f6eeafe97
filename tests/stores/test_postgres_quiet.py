"""PostgreSQL between two writes: what ends in quiet is opened anew, what is sure ends nothing."""

from __future__ import annotations

import select
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import cast

import psycopg
import pytest

from coldproof.store.base import EMPTY_HEAD, Head, Store
from coldproof.store.errors import Closed, Moved, NotDone, StorageFailed, StoreError
from coldproof.store.postgres import PostgresStore
from coldproof.store.postgres_sql import SESSION
from tests.postgres import Server
from tests.stores.places import InPostgres, grow, pairs, whole
from tests.stores.test_postgres_failing import AFTER, ask, end_sessions

REACH = "starting the server, or mending the database's address, would do"
STANDBY = "canceling wait for synchronous replication due to user request"


def no(call: Callable[[], object], kind: type[StoreError] = NotDone) -> str:
    with pytest.raises(kind) as caught:
        call()
    return str(caught.value)


@pytest.fixture
def begun(studio: InPostgres) -> tuple[Store, Head]:
    """A store with a log of one entry."""
    store = studio.open()
    return store, grow(store, "p", pairs("a"))


# ---------------------------------------------------------------------------------- it was ended


def test_a_session_that_was_ended_in_quiet_is_opened_anew(
    studio: InPostgres, begun: tuple[Store, Head]
) -> None:
    store, _ = begun
    end_sessions(studio)
    assert store.head("p").size == 1
    assert grow(store, "p", pairs("b")).size == 2
    end_sessions(studio)
    store.ready()
    store.put("p", "name", b"blob")
    assert studio.open().head("p").size == 2


def test_a_server_that_was_restarted_in_quiet_is_found_again(
    begun: tuple[Store, Head], postgresql: Server
) -> None:
    store, head = begun
    postgresql.restart()
    store.append("p", head, pairs("b"), b"checkpoint")


def test_while_the_server_is_down_nothing_is_written_and_nothing_ends(
    begun: tuple[Store, Head], postgresql: Server
) -> None:
    store, head = begun
    postgresql.kill()
    until = time.monotonic() + 20
    while time.monotonic() < until:
        with suppress(NotDone):  # what was killed a moment ago may not be seen yet
            store.ready()
            continue
        break
    try:
        said = no(lambda: store.append("p", head, pairs("b"), b"checkpoint"))
        assert said.startswith("append to p refused: found connection is bad: ")
        assert said.endswith(f"; {REACH}")
        assert no(store.ready).startswith("looking at the database refused: found connection is ")
        assert no(lambda: store.put("p", "n", b"b")).startswith("writing a blob of p refused: ")
    finally:
        postgresql.start()
    store.ready()
    store.append("p", head, pairs("b"), b"checkpoint")


def test_what_is_opened_anew_is_written_only_where_the_log_still_ends(
    studio: InPostgres, begun: tuple[Store, Head]
) -> None:
    """The database that answers now may be another: it went back while nobody looked."""
    store, head = begun
    end_sessions(studio)
    ask(studio, "UPDATE coldproof.production SET size = 0, checkpoint = ''")
    with pytest.raises(StoreError) as caught:
        store.append("p", head, pairs("b"), b"checkpoint")
    assert not isinstance(caught.value, NotDone)


def test_tables_of_another_version_are_not_written(
    studio: InPostgres, begun: tuple[Store, Head]
) -> None:
    store, head = begun
    end_sessions(studio)
    ask(studio, "UPDATE coldproof.migration SET number = 99")
    assert no(lambda: store.append("p", head, pairs("b"), b"c"), StorageFailed) == (
        f"opening the database failed: found tables of another version; {AFTER}"
    )


def test_no_idle_limit_of_the_server_ends_a_session(studio: InPostgres) -> None:
    ask(studio, "ALTER ROLE coldproof SET idle_session_timeout = '200ms'")
    try:
        store = studio.open()
        assert isinstance(store, PostgresStore)
        head = grow(store, "p", pairs("a"))
        time.sleep(0.5)
        store.append("p", head, pairs("b"), b"checkpoint")
        assert store.head("p").size == 2
    finally:
        ask(studio, "ALTER ROLE coldproof RESET idle_session_timeout")


def test_a_word_of_the_server_ends_nothing(studio: InPostgres, begun: tuple[Store, Head]) -> None:
    """It may say something to who asked for nothing."""
    store, head = begun
    assert isinstance(store, PostgresStore)
    before = store._log.connection
    assert before is not None
    before.execute("LISTEN something")
    ask(studio, "NOTIFY something")
    assert select.select([before.fileno()], [], [], 10)[0]
    store.append("p", head, pairs("b"), b"checkpoint")
    assert store._log.connection is before


def test_a_store_that_was_closed_or_failed_is_not_opened_anew(studio: InPostgres) -> None:
    store = studio.open()
    store.close()
    for call in (store.ready, lambda: store.try_writing("p")):
        no(call, Closed)


def test_who_writes_is_not_waited_for(begun: tuple[Store, Head]) -> None:
    store, _ = begun
    assert isinstance(store, PostgresStore)
    with store._log.turn:
        looking = threading.Thread(target=store.ready, daemon=True)
        looking.start()
        looking.join(5)
        assert not looking.is_alive()


# ------------------------------------------------------------------------------------ what is sure


@pytest.fixture
def hurried(
    request: pytest.FixtureRequest, studio: InPostgres, monkeypatch: pytest.MonkeyPatch
) -> tuple[Store, Head]:
    """A log in a store of which one limit, that of the parameter, is a tenth of a second."""
    session = SESSION.replace(request.param, "'100ms'")
    assert session != SESSION
    monkeypatch.setattr("coldproof.store.postgres_sql.SESSION", session)
    store = studio.open()
    return store, grow(store, "p", pairs("a"))


@pytest.mark.parametrize("hurried", ["'30s'"], indirect=True)
def test_a_lock_that_was_not_had_in_time_ends_nothing(
    studio: InPostgres, hurried: tuple[Store, Head]
) -> None:
    store, head = hurried
    with psycopg.connect(studio.where) as other:
        other.execute("SELECT number FROM coldproof.production FOR UPDATE")
        assert no(lambda: store.append("p", head, pairs("b"), b"checkpoint")) == (
            "append to p refused: found canceling statement due to lock timeout; sending it again"
            " once nobody else holds a lock would do"
        )
        assert whole(store, "p") == (head, [b"a\n"], [head])
    store.append("p", head, pairs("b"), b"checkpoint")


@pytest.mark.parametrize("hurried", ["'60s'"], indirect=True)
def test_a_statement_that_takes_too_long_is_given_up(
    studio: InPostgres, hurried: tuple[Store, Head]
) -> None:
    store, head = hurried
    with psycopg.connect(studio.where) as other:
        other.execute("SELECT number FROM coldproof.production FOR UPDATE")
        said = no(lambda: store.append("p", head, pairs("b"), b"checkpoint"))
        assert said.startswith("append to p refused: found canceling statement due to statement")
    store.append("p", head, pairs("b"), b"checkpoint")
    store.put("p", "name", b"blob")
    store.erase("p", "name")  # what may take long has no such limit


# -------------------------------------------------------------------------------- without a standby


@contextmanager
def standby_is_gone(place: InPostgres) -> Iterator[None]:
    """Let every commit wait for a standby that does not come."""
    ask(place, "CREATE TABLE IF NOT EXISTS public.probe (n int)")
    ask(place, "ALTER SYSTEM SET synchronous_standby_names = 'gone'")
    ask(place, "SELECT pg_reload_conf()")
    wait_till_it_is_waited_for(place)
    try:
        yield
    finally:
        ask(place, "ALTER SYSTEM RESET synchronous_standby_names")
        ask(place, "SELECT pg_reload_conf()")


CANCEL = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


def wait_till_it_is_waited_for(place: InPostgres) -> None:
    """Write until a commit waits: a server takes new settings up a while after it was told."""
    until = time.monotonic() + 20
    with ThreadPoolExecutor(1) as pool:
        while time.monotonic() < until:
            probe = pool.submit(ask, place, "INSERT INTO public.probe VALUES (1)")
            while not probe.done():
                if ask(place, CANCEL):
                    probe.result(20)
                    return
    pytest.fail("no commit waits for a standby")


def cancel_the_wait(place: InPostgres) -> None:
    """Cancel who waits for a standby, as an administrator does."""
    until = time.monotonic() + 20
    while not ask(place, CANCEL):
        assert time.monotonic() < until


@pytest.mark.parametrize("verb", ["append", "put", "erase", "try_writing"])
def test_a_commit_whose_standby_was_not_waited_for_is_not_acknowledged(
    studio: InPostgres, begun: tuple[Store, Head], verb: str
) -> None:
    store, head = begun
    store.put("p", "old", b"blob")
    calls = {
        "append": ("append to p", lambda: store.append("p", head, pairs("b"), b"checkpoint")),
        "put": ("writing a blob of p", lambda: store.put("p", "name", b"blob")),
        "erase": ("erasing a blob of p", lambda: store.erase("p", "old")),
        "try_writing": ("trying to write", lambda: store.try_writing("p")),
    }
    doing, call = calls[verb]
    with standby_is_gone(studio), ThreadPoolExecutor(1) as pool:
        wrote = pool.submit(call)
        cancel_the_wait(studio)
        said = no(lambda: wrote.result(20), StorageFailed)
    assert said == (
        f"{doing} failed: found a warning: {STANDBY}; a standby, or whatever it speaks of, as it"
        " should be, and opening the store anew would do"
    )
    if verb in ("put", "erase"):  # that of a blob can be tried again, and holds up no note
        store.put("p", "again", b"blob")
        store.append("p", head, pairs("c"), b"checkpoint")
    else:
        no(lambda: store.append("p", head, pairs("c"), b"checkpoint"), Closed)


def test_a_warning_beside_a_write_is_not_one_of_it(
    studio: InPostgres, begun: tuple[Store, Head], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waking the others is done when all is in: what the server says of that fails nothing."""
    ask(
        studio,
        "CREATE FUNCTION coldproof.warn() RETURNS int LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE WARNING 'beside'; RETURN 1; END $$",
    )
    monkeypatch.setattr("coldproof.store.postgres_sql.CALL", "SELECT coldproof.warn()")
    store, head = begun
    store.append("p", head, pairs("b"), b"one")
    store.append("p", Head(2, b"one"), pairs("c"), b"two")


# --------------------------------------------------------------------------- a start tries to write


def test_trying_to_write_leaves_nothing(studio: InPostgres, begun: tuple[Store, Head]) -> None:
    store, head = begun
    ask(studio, "CREATE SCHEMA old")
    for table in ("entry", "checkpoint", "production"):
        ask(studio, f"CREATE TABLE old.{table} AS TABLE coldproof.{table}")
    store.try_writing("p")
    store.try_writing("of nobody")
    assert whole(store, "p") == (head, [b"a\n"], [head])
    for table in ("entry", "checkpoint", "production"):
        assert ask(studio, f"TABLE coldproof.{table}") == ask(studio, f"TABLE old.{table}")
    ask(studio, "DROP SCHEMA old CASCADE")
    assert store.productions() == ["p"]


def test_a_session_that_may_not_write_fails_the_try(studio: InPostgres) -> None:
    studio.open()
    store = PostgresStore(studio.where + " options='-c default_transaction_read_only=on'")
    try:
        assert no(lambda: store.try_writing("p"), NotDone) == (
            "trying to write refused: found cannot execute SELECT in a read-only transaction; the"
            " server that is written to would do"
        )
    finally:
        store.close()


def test_a_database_that_came_to_be_read_only_is_not_ready(studio: InPostgres) -> None:
    store = studio.open()
    assert isinstance(store, PostgresStore)
    assert store._log.connection is not None
    store._log.connection.execute("SET default_transaction_read_only = on")
    assert no(store.ready) == (
        "looking at the database refused: found one that is only read; the server that is written"
        " to would do"
    )
    store.ready()  # with a session of its own again
    assert store.head("p") == EMPTY_HEAD


def test_a_role_that_may_only_read_fails_the_try(studio: InPostgres) -> None:
    grow(studio.open(), "p", pairs("a"))
    ask(studio, "CREATE ROLE looker LOGIN")
    try:
        ask(studio, "GRANT USAGE ON SCHEMA coldproof TO looker")
        ask(studio, "GRANT SELECT ON ALL TABLES IN SCHEMA coldproof TO looker")
        store = PostgresStore(studio.where.replace("user=coldproof", "user=looker"))
        try:
            assert store.head("p").size == 1
            said = no(lambda: store.try_writing("p"), StorageFailed)
        finally:
            store.close()
    finally:
        ask(studio, "DROP OWNED BY looker; DROP ROLE looker")
    assert said == (
        "trying to write failed: found permission denied for table checkpoint; a role that owns"
        " the schema coldproof, or may create it, would do"
    )


# ------------------------------------------------------------------------------- beside a write


@pytest.mark.parametrize(("where", "ends"), [("varsup.c", False), ("pl_exec.c", True)])
def test_only_a_warning_that_is_of_no_write_ends_nothing(
    begun: tuple[Store, Head], where: str, *, ends: bool
) -> None:
    """That a database is to be vacuumed is said beside whatever is written."""
    store, _ = begun
    assert isinstance(store, PostgresStore)
    told = SimpleNamespace(
        severity_nonlocalized="WARNING", source_file=where, message_primary="something"
    )
    with suppress(StorageFailed), store._log.writing("write"):
        store._log._heed(cast("psycopg.errors.Diagnostic", told))
        store._log.refuse_warned("write")
    assert store._log.is_over is ends


def test_a_server_that_was_restarted_ends_no_writer_that_must_read_first(
    studio: InPostgres, begun: tuple[Store, Head], postgresql: Server
) -> None:
    """Another process appended meanwhile, and every session of this one ended in quiet."""
    store, head = begun
    assert store.head("p") == head
    grown = grow(studio.open(), "p", pairs("b"))
    postgresql.restart()
    with pytest.raises(Moved):
        store.append("p", head, pairs("c"), b"checkpoint")
    assert whole(store, "p")[0] == grown
