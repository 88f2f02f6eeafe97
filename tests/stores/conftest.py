"""A fresh store of each kind for every test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from coldproof.store.base import Store
from tests.postgres import Server
from tests.stores.places import PLACES, InMemory, InPostgres, InSqlite, Place

# Making all tables anew takes longer than most tests do.
EMPTY = """
    DO $$ DECLARE found regclass; BEGIN
        FOR found IN
            SELECT oid FROM pg_class WHERE relnamespace = to_regnamespace('coldproof')
            AND relkind = 'r' AND relname <> 'migration'
        LOOP
            EXECUTE format('DELETE FROM %s', found);
        END LOOP;
    END $$
"""
REMOVE = "DROP SCHEMA IF EXISTS coldproof CASCADE"


def in_postgres(server: Server, how: str) -> InPostgres:
    """The server's database without what the last test left."""
    with psycopg.connect(server.conninfo, autocommit=True) as connection:
        connection.execute("SET lock_timeout = '10s'")
        connection.execute("SET client_min_messages = 'error'")
        connection.execute(how)
    return InPostgres(server.conninfo, server.folder / "rows")


def at(kind: str, request: pytest.FixtureRequest, folder: Path, how: str) -> Place:
    if kind == InPostgres.kind:
        return in_postgres(request.getfixturevalue("postgresql"), how)
    return InSqlite(str(folder / "record.sqlite")) if kind == InSqlite.kind else InMemory("")


@pytest.fixture(params=sorted(PLACES))
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place of each kind; a test that changes tables asks for `lasting` or `studio`."""
    with closing(at(request.param, request, tmp_path, EMPTY)) as place:
        yield place


@pytest.fixture(params=sorted(PLACES.keys() - {InMemory.kind}))
def lasting(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place of each kind that outlives its process, without any tables."""
    with closing(at(request.param, request, tmp_path, REMOVE)) as place:
        yield place
    if isinstance(place, InPostgres):
        in_postgres(request.getfixturevalue("postgresql"), REMOVE)


@pytest.fixture
def studio(postgresql: Server) -> Iterator[InPostgres]:
    """Only PostgreSQL, without any tables."""
    with closing(in_postgres(postgresql, REMOVE)) as place:
        yield place
    postgresql.start()
    in_postgres(postgresql, REMOVE)


@pytest.fixture
def store(place: Place) -> Store:
    return place.open()
