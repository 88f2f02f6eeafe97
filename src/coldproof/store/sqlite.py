"""The default store: one SQLite file, write-ahead log, full sync; nothing to administer.

May it be lost?  What `append` returned from survives a kill and a power cut, as far as the disk
tells the truth about a sync; with the file it is gone, so back it up.  Rolled back?  By whoever
puts an older copy in its place: the last checkpoint kept outside (app/guard.py) and log witnesses
notice, nothing in the file does.  A file that is put away under an open store is noticed by the
next append.  What does one who can write to it gain?  They can destroy it, and
add nothing that verifies: a changed, dropped or moved note no longer fits the signed checkpoint,
and a new one needs keys that are not here.  Blobs that a note names by digest are held by it; the
others (waiting notes, snapshots) are checked before they are believed.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from coldproof.store.base import EMPTY_HEAD, ESCAPED, Head, Pair, check_batch
from coldproof.store.errors import Closed, KnownId, Moved, ReadOnly, StorageFailed, StoreError
from coldproof.store.sqlite_file import (
    AGAIN_S,
    PATIENCE_S,
    TAKEN,
    Place,
    as_bytes,
    begin,
    connected,
    emptied,
    failed,
    may_write,
    opened,
    opened_to_read,
    unopened,
)

SHIFT = 40  # a row's key is production << 40 | position: one B-tree, in log order
MOST = 1 << SHIFT
PIECE = 4096  # notes read at a time
BUSY = 8  # the append at which a process gets room in the write-ahead log: a command makes fewer
POLL_MS = 50  # how often `watch` looks for what another process wrote


class SqliteStore:
    """The verbs of `Store` on one file; any number of threads."""

    def __init__(self, path: Path | str) -> None:
        """Open the file, making it if need be, and bring its tables up to date.

        Where it lies in a place that cannot be written to, it is read, and nothing is changed.
        """
        self._changed = threading.Condition()
        self._write = threading.Lock()
        self._look = threading.Lock()
        self._numbers: dict[str, int] = {}
        self._learning = threading.Lock()
        self._known: dict[int, dict[bytes, int]] = {}  # of each production: act, position
        self._path = str(path)
        self._appends = 0  # since the write-ahead log was opened or emptied
        self._writer: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        try:
            self._to_read = not may_write(self._path)
            if self._to_read:
                self._reader = opened_to_read(self._path)
            else:
                self._writer = opened(self._path)
                self._reader = connected(self._path)
            self._place = Place(self._path)
        except (sqlite3.Error, OSError) as error:
            self.close()
            raise unopened(self._path, error) from None
        except StoreError:
            self.close()
            raise

    def _check_file(self, doing: str) -> None:
        """Refuse to say that something was kept in a file that nobody will find again."""
        found = self._place.moved()
        if found:
            self._abandon(self._use(self._writer))
            raise StorageFailed(doing, found)

    def _use(self, connection: sqlite3.Connection | None) -> sqlite3.Connection:
        if connection is None:
            raise Closed
        return connection

    def _use_to_write(self, doing: str) -> sqlite3.Connection:
        if self._to_read and self._reader is not None:
            raise ReadOnly(doing)
        return self._use(self._writer)

    def _number(self, connection: sqlite3.Connection, production: str, *, make: bool) -> int:
        """Return a production's number; made if need be, in the transaction that is open."""
        known = self._numbers.get(production)
        if known is not None:
            return known
        row = connection.execute(
            "SELECT number FROM production WHERE name = ?", (production,)
        ).fetchone()
        if row is None and make:
            connection.execute("INSERT INTO production (name) VALUES (?)", (production,))
            return self._number(connection, production, make=False)
        return 0 if row is None else int(row[0])

    def append(
        self, production: str, expected: Head, entries: Sequence[Pair], checkpoint: bytes
    ) -> None:
        """Add notes and their checkpoint, or raise `Moved` or `KnownId` and add nothing."""
        check_batch(entries)
        with self._write:
            connection = self._use_to_write(f"append to {production}")
            self._appends += 1
            try:
                begin(connection, f"append to {production}")
                if self._appends == BUSY:
                    self._place.make_room()
                number = self._number(connection, production, make=True)
                self._insert(connection, number, production, expected, entries, checkpoint)
                connection.execute("COMMIT")
            except StoreError:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            except sqlite3.Error as error:
                self._abandon(connection)
                raise failed(f"append to {production}", error) from None
            except BaseException:  # somebody pressed a key in the middle of it
                self._abandon(connection)
                raise
            self._check_file(f"append to {production}")
            self._numbers[production] = number
            self._learn(number, expected.size, [act for act, _ in entries])
        with self._changed:
            self._changed.notify_all()

    def _ids(self, connection: sqlite3.Connection, number: int, size: int) -> dict[bytes, int]:
        """Return where each act of a log is, read up to this size as far as it was not known.

        Whoever reads a log from its beginning, as a server does at its start, has read them too.

        An index would find the same on the disk; its pages are written all over, and in memory it
        costs less.  Of an act that stands twice in a damaged log, the first place counts.
        """
        low = number << SHIFT
        with self._learning:
            known = self._known.setdefault(number, {})
            if len(known) < size:
                query = "SELECT act, at FROM entry WHERE at >= ? AND at < ? ORDER BY at"
                for act, at in connection.execute(query, (low + len(known), low + size)):
                    known.setdefault(as_bytes(act), at - low)
            return known

    def _learn(self, number: int, first: int, acts: Sequence[object]) -> None:
        """Take acts that were read or appended anyway, from the first one on that is not known."""
        with self._learning:
            known = self._known.setdefault(number, {})
            if len(known) == first:
                for place, act in enumerate(acts, first):
                    known.setdefault(as_bytes(act), place)

    def _insert(
        self,
        connection: sqlite3.Connection,
        number: int,
        production: str,
        expected: Head,
        entries: Sequence[Pair],
        checkpoint: bytes,
    ) -> None:
        low = number << SHIFT
        row = connection.execute(
            "SELECT at, note FROM checkpoint WHERE at > ? AND at < ? ORDER BY at DESC LIMIT 1",
            (low - 1, low + MOST),
        ).fetchone()
        found = EMPTY_HEAD if row is None else Head(row[0] - low, row[1])
        if found != expected:
            raise Moved(production, expected, found)
        first = low + found.size
        acts = {act for act, _ in entries}
        if len(self._known.get(number, ())) > found.size:  # it went back
            del self._known[number]
        known = self._ids(connection, number, found.size)
        if len(acts) < len(entries) or not known.keys().isdisjoint(acts):
            raise KnownId(production)
        added = connection.executemany(
            "INSERT INTO entry VALUES (?, ?, ?)",
            [(first + n, act, note) for n, (act, note) in enumerate(entries)],
        ).rowcount
        signed = connection.execute(
            "INSERT INTO checkpoint VALUES (?, ?)", (first + len(entries), checkpoint)
        ).rowcount
        if (added, signed) != (len(entries), 1):
            raise sqlite3.IntegrityError(TAKEN)

    def _abandon(self, connection: sqlite3.Connection) -> None:
        """Leave a connection that failed: what it holds must not be read back and believed."""
        self._writer = None
        with suppress(sqlite3.Error):
            connection.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._look:
            connection = self._use(self._reader)
            try:
                yield connection
            except sqlite3.Error as error:
                raise failed("reading", error) from None

    def _rows(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        with self._reading() as connection:
            return connection.execute(query, values).fetchall()

    def _low(self, production: str) -> int | None:
        """Return the key before a production's first row; none if it was never written."""
        known = self._numbers.get(production)
        if known is None:
            rows = self._rows("SELECT number FROM production WHERE name = ?", (production,))
            if not rows:
                return None
            known = self._numbers[production] = int(rows[0][0])
        return known << SHIFT

    def try_writing(self, production: str) -> None:
        """Take the lock of who writes, and give it back."""
        with self._write:
            connection = self._use_to_write(f"append to {production}")
            try:
                connection.executescript("BEGIN IMMEDIATE; ROLLBACK")
            except sqlite3.Error as error:
                self._abandon(connection)
                raise failed(f"append to {production}", error) from None

    def ready(self) -> None:
        """Raise `StoreError` where nothing could be written: by an error before, or elsewhere."""
        if self._to_read or not self._write.acquire(blocking=False):
            return
        try:
            self._use(self._writer)
            self._check_file("looking at the file")
        finally:
            self._write.release()

    def head(self, production: str) -> Head:
        """Return where the log ends."""
        low = self._low(production)
        if low is None:
            return EMPTY_HEAD
        rows = self._rows(
            "SELECT at, note FROM checkpoint WHERE at > ? AND at < ? ORDER BY at DESC LIMIT 1",
            (low, low + MOST),
        )
        return Head(rows[0][0] - low, as_bytes(rows[0][1])) if rows else EMPTY_HEAD

    def read(self, production: str, first: int, last: int) -> Iterator[bytes]:
        """Yield notes in order, some thousand at a time."""
        low = self._low(production)
        first, last = max(first, 0), min(last, MOST)
        while low is not None and first < last:
            upto = min(first + PIECE, last)
            rows = self._rows(
                "SELECT note, act FROM entry WHERE at >= ? AND at < ? ORDER BY at",
                (low + first, low + upto),
            )
            if len(rows) == upto - first:
                self._learn(low >> SHIFT, first, [row[1] for row in rows])
            yield from (as_bytes(row[0]) for row in rows)
            if len(rows) < upto - first:
                return
            first = upto

    def checkpoints(self, production: str, above: int = 0) -> Iterator[Head]:
        """Yield the checkpoint of each commit."""
        low = self._low(production)
        while low is not None:
            rows = self._rows(
                "SELECT at, note FROM checkpoint WHERE at > ? AND at < ? ORDER BY at LIMIT ?",
                (low + min(above, MOST), low + MOST, PIECE),
            )
            yield from (Head(at - low, as_bytes(note)) for at, note in rows)
            if len(rows) < PIECE:
                return
            above = rows[-1][0] - low

    def beyond(self, production: str, size: int) -> int | None:
        """Return the first position from `size` on at which a note lies."""
        low = self._low(production) or 0  # below the first production there is nothing
        span = (low + size, low + MOST if low else 0)
        found = self._rows("SELECT min(at) FROM entry WHERE at >= ? AND at < ?", span)[0][0]
        return None if found is None else int(found) - low

    def find(self, production: str, act: bytes) -> int | None:
        """Return the position of an act."""
        low = self._low(production)
        if low is None:
            return None
        size = self.head(production).size
        with self._reading() as connection:
            return self._ids(connection, low >> SHIFT, size).get(act)

    def watch(self, production: str, size: int, timeout_ms: int) -> int:
        """Return the size as soon as it is greater; another process is noticed by polling."""
        until = time.monotonic() + timeout_ms / 1000
        while True:
            with self._changed:
                found = self.head(production).size
                left = until - time.monotonic()
                if found > size or left <= 0:
                    return found
                self._changed.wait(min(left, POLL_MS / 1000))

    def put(self, production: str, name: str, blob: bytes) -> None:
        """Keep a blob."""
        self._write_blob(
            production,
            "INSERT INTO blob VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET bytes = ?3",
            (name, blob),
        )

    def erase(self, production: str, name: str, *, at_once: bool = False) -> None:
        """Remove a blob: its pages are overwritten, and the write-ahead log is emptied.

        Where another process reads on for longer than ten seconds, that log keeps the bytes until
        the last one closes the file.  Whoever appends meanwhile waits a tenth of one at most.
        """
        self._write_blob(
            production, "DELETE FROM blob WHERE production = ?1 AND name = ?2", (name,)
        )
        until = time.monotonic() + PATIENCE_S
        while not at_once and not self._emptied() and time.monotonic() < until:
            time.sleep(AGAIN_S)

    def _emptied(self) -> bool:
        """Empty the write-ahead log, unless somebody reads; notes do not wait for them long."""
        with self._write:
            connection = self._use(self._writer)
            try:
                self._appends = 0
                return emptied(connection)
            except sqlite3.Error as error:
                self._abandon(connection)
                raise failed("erasing", error) from None

    def _write_blob(self, production: str, query: str, values: tuple[object, ...]) -> None:
        with self._write:
            connection = self._use_to_write(f"writing a blob of {production}")
            try:
                begin(connection, f"writing a blob of {production}")
                number = self._number(connection, production, make=True)
                connection.execute(query, (number, *values))
                connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._abandon(connection)
                raise failed(f"writing a blob of {production}", error) from None
            self._check_file(f"writing a blob of {production}")
            self._numbers[production] = number

    def get(self, production: str, name: str) -> bytes | None:
        """Return a blob."""
        rows = self._rows(
            "SELECT bytes FROM blob JOIN production ON number = production"
            " WHERE production.name = ? AND blob.name = ?",
            (production, name),
        )
        return as_bytes(rows[0][0]) if rows else None

    def names(self, production: str, prefix: str) -> list[str]:
        """Return names of blobs; SQLite compares text by its bytes."""
        rows = self._rows(
            "SELECT CAST(blob.name AS BLOB) FROM blob JOIN production ON number = production"
            " WHERE production.name = ? AND substr(blob.name, 1, ?) = ? ORDER BY blob.name",
            (production, len(prefix), prefix),
        )
        return [row[0].decode(errors=ESCAPED) for row in rows]

    def productions(self) -> list[str]:
        """Return the productions that have a log or a blob."""
        rows = self._rows(
            "SELECT name FROM production WHERE"
            " EXISTS (SELECT 1 FROM checkpoint WHERE at > number << ?1 AND at < (number + 1) << ?1)"
            " OR EXISTS (SELECT 1 FROM blob WHERE production = number) ORDER BY name",
            (SHIFT,),
        )
        return [row[0] for row in rows]

    def close(self) -> None:
        """Let go of the file; twice is no error."""
        with self._write, self._look:
            for connection in (self._writer, self._reader):
                if connection is not None:
                    connection.close()
            self._writer = self._reader = None
        with self._changed:
            self._changed.notify_all()
