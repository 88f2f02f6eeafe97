"""A log in a SQLite file that a test may spoil, and what a check of it says."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from coldproof.acts.voice import WorkStopped
from coldproof.app.fsck import Report, fsck
from coldproof.keys.signing import check
from coldproof.store.sqlite import SHIFT, SqliteStore
from coldproof.words.floor import Scope
from tests.small_log import PRODUCTION, SECOND_US, Clock, Crew, writer_on

ROW = 1 << SHIFT
NO_NOTE = "note refused: found no blank line; a text, a blank line and signature lines would do"


class Written:
    """A log of ten entries in five commits, in a SQLite file that a test may spoil."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "coldproof.db"
        self.crew, clock = Crew(), Clock()
        with closing(SqliteStore(self.path)) as store:
            writer = writer_on(self.crew, store, folder, clock)
            writer.begin(self.crew.opening())
            for person in ("armorer", "actor", "first-ad"):
                clock.now_us += SECOND_US
                writer.record(self.crew.enrolling(person))
            clock.now_us += SECOND_US
            writer.record(self.crew.note("armorer", stop()))
            self.head = writer.ledger.head.checkpoint
            writer.close()

    def change(self, query: str, *values: object) -> None:
        """Run a statement on the file, as somebody who can write to it would."""
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.execute(query, values)

    def one(self, query: str, *values: object) -> Any:
        """Return what a statement finds first."""
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(query, values).fetchone()[0]

    def note(self, position: int) -> bytes:
        """Return the note of an entry."""
        return bytes(self.one("SELECT note FROM entry WHERE at = ?", ROW + position))

    def rewrite(self, position: int, note: bytes) -> None:
        """Put another note into the place of an entry."""
        self.change("UPDATE entry SET note = ? WHERE at = ?", note, ROW + position)

    def report(self, *kept: bytes) -> Report:
        """Return what a check finds."""
        with closing(SqliteStore(self.path)) as store:
            return fsck(store, PRODUCTION, self.crew.log.key, check, kept or (self.head,))

    def said(self, *kept: bytes) -> list[str]:
        """Return what a check finds wrong, in words."""
        return [f"{where}: {found}" for where, found in self.report(*kept).problems]


def stop() -> WorkStopped:
    return WorkStopped(scope=Scope.PRODUCTION)
