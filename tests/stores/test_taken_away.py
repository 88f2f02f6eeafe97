"""Rows that somebody takes away, or puts beyond the end: no append that lost one is taken."""

from __future__ import annotations

import sqlite3

import psycopg
import pytest

from coldproof.store.base import EMPTY_HEAD, Store
from coldproof.store.errors import StorageFailed
from tests.stores.places import InPostgres, Place, grow, pair, pairs, whole

SAID = (
    "append to p failed: found that some of the rows were taken away; removing the trigger that"
    " does so would do"
)
SWALLOW = {
    "sqlite": (
        "CREATE TRIGGER gone BEFORE INSERT ON {table} {when} BEGIN SELECT RAISE(IGNORE); END",
        "WHEN new.note = x'620a'",
    ),
    "postgres": (
        "CREATE FUNCTION coldproof.gone() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RETURN NULL; END $$; CREATE TRIGGER gone BEFORE INSERT ON coldproof.{table}"
        " FOR EACH ROW {when} EXECUTE FUNCTION coldproof.gone()",
        "WHEN (new.note = '\\x620a')",
    ),
}


def tell(place: Place, command: str) -> None:
    """Give a command to the engine, past every store."""
    if isinstance(place, InPostgres):
        with psycopg.connect(place.where, autocommit=True) as connection:
            connection.execute(command)
    else:
        other = sqlite3.connect(place.where, isolation_level=None)
        other.execute(command)
        other.close()


def swallow(place: Place, table: str, *, only_b: bool = False) -> None:
    """Take away what is put into a table: all of it, or the note `b` alone."""
    command, when = SWALLOW[place.kind]
    tell(place, command.format(table=table, when=when if only_b else ""))


def failed(store: Store, *words: str) -> str:
    with pytest.raises(StorageFailed) as caught:
        grow(store, "p", pairs(*words))
    return str(caught.value)


@pytest.mark.parametrize("table", ["entry", "checkpoint"])
@pytest.mark.parametrize("begun", [True, False])
def test_an_append_whose_rows_are_taken_away_fails(lasting: Place, table: str, begun: bool) -> None:
    store = lasting.open()
    if begun:
        grow(store, "p", pairs("a"))
    before = whole(store, "p")
    swallow(lasting, table)
    assert failed(store, "b", "c") == SAID
    assert whole(lasting.open(), "p") == before


def test_an_append_that_loses_one_row_of_three_fails(lasting: Place) -> None:
    store = lasting.open()
    grow(store, "p", pairs("a"))
    swallow(lasting, "entry", only_b=True)
    assert failed(store, "x", "b", "y") == SAID
    assert grow(lasting.open(), "p", pairs("x", "y")).size == 3


def test_trying_to_write_finds_it_too(studio: InPostgres) -> None:
    store = studio.open()
    swallow(studio, "entry")
    with pytest.raises(StorageFailed) as caught:
        store.try_writing("p")
    assert str(caught.value) == SAID.replace("append to p", "trying to write")


def test_what_tries_to_write_leaves_nothing(store: Store) -> None:
    head = grow(store, "p", pairs("a"))
    store.try_writing("p")
    store.ready()
    assert whole(store, "p") == (head, [b"a\n"], [head])
    assert store.productions() == ["p"]


# --------------------------------------------------------------------------------- beyond the end


def test_beyond_the_end_nothing_lies(store: Store) -> None:
    assert store.beyond("p", 0) is None
    grow(store, "p", pairs("a", "b"))
    grow(store, "q", pairs("c", "d", "e"))
    assert store.beyond("p", 2) is None
    assert store.beyond("p", 1) == 1
    assert store.beyond("q", 1 << 39) is None
    assert store.head("r") == EMPTY_HEAD


def test_a_row_beyond_the_end_is_found_however_far(lasting: Place) -> None:
    store = lasting.open()
    grow(store, "p", pairs("a"))
    act, note = pair(b"far\n")
    if isinstance(lasting, InPostgres):
        row = f"number, 70000, '\\x{act.hex()}', '\\x{note.hex()}' FROM coldproof.production"
        tell(lasting, f"INSERT INTO coldproof.entry SELECT {row}")
    else:
        row = f"({(1 << 40) + 70_000}, x'{act.hex()}', x'{note.hex()}')"
        tell(lasting, f"INSERT INTO entry VALUES {row}")  # noqa: S608 - our own bytes
    assert store.beyond("p", 1) == 70_000
