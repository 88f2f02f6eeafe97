"""Databases as older programs left them, and what a store must still find in them.

For each version there ever was: rows that a program of that time wrote, as statements, and nothing
but the tables of that time to put them into.  Whoever adds a migration adds the rows of the version
before it, and never changes the older ones.
"""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import Any

import psycopg

from coldproof.store import postgres_sql, sqlite_file
from coldproof.store.base import Head, Store
from tests.stores.places import InPostgres, Place, whole

NOTES = (b"first\n", b"\0second\0\n", b"third\n")
ACTS = tuple(hashlib.sha256(note).digest() for note in NOTES)
HEADS = (Head(1, b"signed 1"), Head(3, b"signed 3"))

SQLITE: dict[int, tuple[tuple[str, tuple[Any, ...]], ...]] = {
    1: (
        ("INSERT INTO production VALUES (1, 'other'), (2, 'p')", ()),
        ("INSERT INTO entry VALUES (?, ?, ?)", (1 << 40, ACTS[0], NOTES[0])),
        ("INSERT INTO checkpoint VALUES (?, ?)", ((1 << 40) + 1, b"signed other")),
        *(
            ("INSERT INTO entry VALUES (?, ?, ?)", ((2 << 40) + at, ACTS[at], NOTES[at]))
            for at in range(3)
        ),
        *(
            ("INSERT INTO checkpoint VALUES (?, ?)", ((2 << 40) + head.size, head.checkpoint))
            for head in HEADS
        ),
        ("INSERT INTO blob VALUES (2, 'name', ?)", (b"\0blob",)),
    ),
}
SQLITE[2] = SQLITE[1]  # without its index

POSTGRES: dict[int, tuple[tuple[str, tuple[Any, ...]], ...]] = {
    1: (
        (
            "INSERT INTO coldproof.production (name, size, checkpoint) VALUES (%b, 1, %b)",
            (b"other", b"signed other"),
        ),
        ("INSERT INTO coldproof.entry VALUES (1, 0, %b, %b)", (ACTS[0], NOTES[0])),
        ("INSERT INTO coldproof.checkpoint VALUES (1, 1, %b)", (b"signed other",)),
        (
            "INSERT INTO coldproof.production (name, size, checkpoint) VALUES (%b, 3, %b)",
            (b"p", HEADS[-1].checkpoint),
        ),
        *(
            ("INSERT INTO coldproof.entry VALUES (2, %s, %b, %b)", (at, ACTS[at], NOTES[at]))
            for at in range(3)
        ),
        *(("INSERT INTO coldproof.checkpoint VALUES (2, %s, %b)", tuple(head)) for head in HEADS),
        ("INSERT INTO coldproof.blob_8 VALUES (%b, %b, %b)", (b"p", b"name", b"\0blob")),
    ),
}


def versions(place: Place) -> int:
    """How many versions of tables this place's program knows."""
    return len(postgres_sql.MIGRATIONS if isinstance(place, InPostgres) else sqlite_file.MIGRATIONS)


def lay(place: Place, version: int) -> None:
    """Make the database of an older version, with its rows."""
    if isinstance(place, InPostgres):
        with psycopg.connect(place.where, autocommit=True) as connection:
            connection.execute(postgres_sql.MAKE_SCHEMA)
            connection.execute(postgres_sql.MAKE_VERSION)
            for number, script in enumerate(postgres_sql.MIGRATIONS[:version], 1):
                connection.execute(script)
                connection.execute(postgres_sql.MIGRATED, [number])
            for statement, values in POSTGRES[version]:
                connection.execute(statement, values)
        return
    with closing(sqlite3.connect(place.where)) as file, file:
        for script in sqlite_file.MIGRATIONS[:version]:
            file.executescript(script)
        file.execute(f"PRAGMA user_version = {version}")
        for statement, values in SQLITE[version]:
            file.execute(statement, values)


def check(store: Store) -> None:
    """What every older program left is all there."""
    assert whole(store, "p") == (HEADS[-1], list(NOTES), list(HEADS))
    assert [store.find("p", act) for act in ACTS] == [0, 1, 2]
    assert whole(store, "other")[1:] == ([NOTES[0]], [Head(1, b"signed other")])
    assert store.get("p", "name") == b"\0blob"
    assert store.names("other", "") == []
    assert store.productions() == ["other", "p"]
