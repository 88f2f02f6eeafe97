"""Takes a log in a store back to what it was, as an old backup in its place would."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg

from coldproof.app.settings import is_url
from coldproof.store.base import Head
from coldproof.store.memory import MemoryStore
from coldproof.store.sqlite import SHIFT
from tests.chaos.logs import Log

BACK = (
    "DELETE FROM coldproof.entry WHERE at >= %(size)s"
    " AND production = (SELECT number FROM coldproof.production WHERE name = %(name)s)",
    "DELETE FROM coldproof.checkpoint WHERE size > %(size)s"
    " AND production = (SELECT number FROM coldproof.production WHERE name = %(name)s)",
    "UPDATE coldproof.production SET size = %(size)s, checkpoint = %(note)s WHERE name = %(name)s",
)


def go_back(log: Log, head: Head) -> None:
    """Take a log back to a head that it had, behind the back of who has it open."""
    if isinstance(log.store, MemoryStore):
        _memory(log.store, log.crew.production, head)
    elif is_url(log.database):
        _postgres(log.database, log.crew.production, head)
    else:
        _sqlite(log.folder / log.database, head)


def _memory(store: MemoryStore, production: str, head: Head) -> None:
    del store._notes[production][head.size :]
    heads = store._checkpoints[production]
    del heads[heads.index(head) + 1 :]
    found = store._found[production]
    for act in [act for act, position in found.items() if position >= head.size]:
        del found[act]


def _sqlite(path: Path, head: Head) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    low = 1 << SHIFT  # of the one production in it
    connection.execute("DELETE FROM entry WHERE at >= ?", (low + head.size,))
    connection.execute("DELETE FROM checkpoint WHERE at > ?", (low + head.size,))
    connection.close()


def _postgres(address: str, production: str, head: Head) -> None:
    values = {"name": production.encode(), "size": head.size, "note": head.checkpoint}
    with psycopg.connect(address) as connection:
        for statement in BACK:
            connection.execute(statement, values)
