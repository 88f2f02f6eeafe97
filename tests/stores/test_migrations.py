"""Tables of each older version are brought up to date, with every row they hold."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import psycopg
import pytest

from coldproof.store import postgres_sql, sqlite_file
from coldproof.store.errors import KnownId, StorageFailed
from tests.stores import old_rows
from tests.stores.places import InPostgres, Place, grow, pair, pairs

MORE = {
    "sqlite": """
        CREATE TABLE extra (word TEXT);
        INSERT INTO extra VALUES ('made once')
    """,
    "postgres": """
        CREATE TABLE coldproof.extra (word text);
        INSERT INTO coldproof.extra VALUES ('made once')
    """,
}
BROKEN = "; INSERT INTO nowhere VALUES (1)"


def with_one_more(place: Place, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Make it a program that knows one version more."""
    for module in (sqlite_file, postgres_sql):
        monkeypatch.setattr(module, "MIGRATIONS", (*module.MIGRATIONS, script))


def asked(place: Place, query: str) -> list[tuple[object, ...]]:
    """What the database itself answers."""
    if isinstance(place, InPostgres):
        with psycopg.connect(place.where) as connection:
            return connection.execute(query.replace("FROM ", "FROM coldproof.")).fetchall()
    with closing(sqlite3.connect(place.where)) as file:
        return file.execute(query).fetchall()


def version(place: Place) -> int:
    if isinstance(place, InPostgres):
        return len(asked(place, "SELECT number FROM migration"))
    with closing(sqlite3.connect(place.where)) as file:
        return int(file.execute("PRAGMA user_version").fetchone()[0])


def test_each_version_has_its_rows() -> None:
    """Whoever adds a migration has to say what the version before it held."""
    assert list(old_rows.POSTGRES) == list(range(1, len(postgres_sql.MIGRATIONS) + 1))
    assert list(old_rows.SQLITE) == list(range(1, len(sqlite_file.MIGRATIONS) + 1))


@pytest.mark.parametrize("number", sorted({*old_rows.POSTGRES, *old_rows.SQLITE}))
def test_a_database_of_each_version_is_read_and_written(lasting: Place, number: int) -> None:
    if number > old_rows.versions(lasting):
        pytest.skip("this kind of store has no tables of that version")
    old_rows.lay(lasting, number)
    store = lasting.open()
    old_rows.check(store)
    assert version(lasting) == old_rows.versions(lasting)
    with pytest.raises(KnownId):
        grow(store, "p", [pair(old_rows.NOTES[1])])
    assert grow(store, "p", pairs("fourth")).size == 4
    assert grow(store, "new", pairs("first")).size == 1


def test_an_empty_place_gets_the_newest_tables(lasting: Place) -> None:
    lasting.open()
    assert version(lasting) == old_rows.versions(lasting)


def test_the_next_version_is_made_once_and_keeps_every_row(
    lasting: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = old_rows.versions(lasting)
    old_rows.lay(lasting, now)
    with_one_more(lasting, monkeypatch, MORE[lasting.kind])
    with ThreadPoolExecutor(5) as pool:
        stores = list(pool.map(lambda _: lasting.open(), range(5)))
    for store in (*stores, lasting.open()):
        old_rows.check(store)
    assert version(lasting) == now + 1
    assert asked(lasting, "SELECT word FROM extra") == [("made once",)]


def test_a_migration_that_fails_leaves_what_was_there(
    lasting: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = old_rows.versions(lasting)
    old_rows.lay(lasting, now)
    with monkeypatch.context() as patched:
        with_one_more(lasting, patched, MORE[lasting.kind] + BROKEN)
        with pytest.raises(StorageFailed, match=r"^opening .* failed: found .*nowhere"):
            lasting.open()
    assert version(lasting) == now
    with pytest.raises((sqlite3.Error, psycopg.Error), match="extra"):
        asked(lasting, "SELECT word FROM extra")
    old_rows.check(lasting.open())


def test_newer_tables_are_refused_and_left_alone(
    lasting: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = old_rows.versions(lasting)
    with monkeypatch.context() as patched:
        with_one_more(lasting, patched, MORE[lasting.kind])
        grow(lasting.open(), "p", pairs("a"))
    with pytest.raises(StorageFailed) as caught:
        lasting.open()
    where = "the database" if isinstance(lasting, InPostgres) else lasting.where
    assert str(caught.value) == (
        f"opening {where} failed: found tables of version {now + 1}, and this program knows {now};"
        " a newer Coldproof would do"
    )
    assert version(lasting) == now + 1
