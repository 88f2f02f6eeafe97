"""A log witness's book: begun on purpose, of one key, and one step at a time."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from coldproof.log.merkle import EMPTY_ROOT
from coldproof.log.note import Key, write_vkey
from coldproof.peers.errors import BookError
from coldproof.peers.tables import MIGRATIONS, Kept, Seen, Tables, Watched
from tests.grown import known_signer

KEY = known_signer("union.example/w1").cosigner
LOG = known_signer("coldproof/dc-1").key
THEIRS = known_signer("coldproof/dc-2").key
START = Seen(0, EMPTY_ROOT, 0, b"")
FIRST = Seen(7, bytes(32), 100, b"first")
SECOND = Seen(9, bytes(range(32)), 101, b"second")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a book?#.db"


def begun(path: Path, key: Key = KEY) -> Tables:
    tables = Tables(path, key, new=True)
    tables.add("theirs", "digest of theirs", THEIRS, START)
    tables.add("ours", "digest of ours", LOG, START)
    return tables


def refusal(path: Path, key: Key = KEY, *, new: bool = False) -> str:
    with pytest.raises(BookError) as error:
        Tables(path, key, new=new)
    return str(error.value).replace(str(path), "PATH")


def test_a_log_is_taken_from_one_to_the_next(path: Path) -> None:
    tables = begun(path)
    assert tables.logs() == (Watched("ours", LOG, START), Watched("theirs", THEIRS, START))
    assert tables.advance("ours", START, FIRST)
    assert tables.advance("ours", FIRST, SECOND)
    assert tables.log("ours") == Watched("ours", LOG, SECOND)
    assert tables.log("theirs") == Watched("theirs", THEIRS, START)
    assert tables.log("nobody's") is None
    assert tables.note("digest of ours") == b"second"
    assert tables.note("digest of theirs") == tables.note("ours") == b""
    assert tables.latest_s() == 101
    tables.close()


@pytest.mark.parametrize(
    ("origin", "before", "after"),
    [
        ("ours", START, SECOND),
        ("ours", FIRST._replace(root=bytes(31)), SECOND),
        ("ours", FIRST._replace(size=8), SECOND),
        ("ours", FIRST, SECOND._replace(time_s=99)),
        ("theirs", START, SECOND._replace(time_s=99)),
        ("nobody's", START, SECOND),
    ],
)
def test_from_anything_else_it_is_not_taken(
    path: Path, origin: str, before: Seen, after: Seen
) -> None:
    tables = begun(path)
    assert tables.advance("ours", START, FIRST)
    was = tables.logs()
    assert not tables.advance(origin, before, after)
    assert tables.logs() == was
    tables.close()


def test_when_and_with_which_note_it_was_cosigned_does_not_matter(path: Path) -> None:
    tables = begun(path)
    assert tables.advance("ours", START, FIRST)
    assert tables.advance("ours", FIRST._replace(time_s=5, note=b"other"), SECOND)
    tables.close()


def test_evidence_is_kept_once_for_each_text(path: Path) -> None:
    tables = begun(path)
    one, two = Kept("ours", "fork", 8, b"one"), Kept("ours", "fork", 9, b"two")
    tables.keep(two, b"text")
    tables.keep(one, b"text")
    tables.keep(one, b"other text")
    assert tables.evidence() == (one, two)
    tables.close()


def test_a_book_is_kept(path: Path) -> None:
    tables = begun(path)
    tables.advance("ours", START, FIRST)
    tables.close()
    tables.close()
    again = Tables(path, KEY)
    assert again.log("ours") == Watched("ours", LOG, FIRST)
    again.close()


def test_no_book_is_made_in_passing(path: Path) -> None:
    assert refusal(path) == (
        'log witness\'s book PATH refused: found "unable to open database file"; a book that was'
        " begun here, or a new key and a new book, would do"
    )
    assert not path.exists()


def test_no_book_is_written_over(path: Path) -> None:
    begun(path).close()
    before = path.read_bytes()
    assert refusal(path, new=True) == (
        "log witness's book PATH refused: found a file of that name; another name, since no book is"
        " written over, would do"
    )
    assert path.read_bytes() == before


def test_a_book_is_of_one_key(path: Path) -> None:
    begun(path).close()
    other = known_signer("steward.example/w1").cosigner
    assert refusal(path, other) == (
        f"log witness's book PATH refused: found that it is of the key {write_vkey(KEY)}; the book"
        f" of {write_vkey(other)} would do"
    )


@pytest.mark.parametrize("version", [0, len(MIGRATIONS) + 1])
def test_tables_of_another_version_are_not_opened(path: Path, version: int) -> None:
    begun(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    assert refusal(path) == (
        f"log witness's book PATH refused: found tables of version {version}; version 1 would do"
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "tables of version 0; version 1 would do"),
        (
            b"hello, this is no database at all",
            '"file is not a database"; a book that was begun here, or a new key and a new book,'
            " would do",
        ),
    ],
)
def test_a_file_that_is_no_book_is_not_opened(path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    assert refusal(path) == f"log witness's book PATH refused: found {said}"


def test_after_closing_nothing_is_told(path: Path) -> None:
    tables = begun(path)
    was = [tables.is_open]
    tables.close()
    assert [*was, tables.is_open] == [True, False]
    said = f"log witness's book {path} refused: found that it is closed; opening it again would do"
    for use in (
        lambda: tables.log("ours"),
        lambda: tables.advance("ours", START, FIRST),
        lambda: tables.add("more", "digest", LOG, START),
        tables.logs,
        tables.latest_s,
        tables.evidence,
    ):
        with pytest.raises(BookError) as error:
            use()
        assert str(error.value) == said


def test_the_first_version_reads_as_it_was_written(path: Path) -> None:
    """A book as version 1 left it: what was released is read for good."""
    connection = sqlite3.connect(path)
    for statement in MIGRATIONS[0].split(";"):
        connection.execute(statement)
    connection.execute("PRAGMA user_version = 1")
    connection.execute("INSERT INTO witness VALUES (?)", (write_vkey(KEY),))
    connection.execute(
        "INSERT INTO log VALUES ('ours', 'digest', ?, 7, ?, 100, ?)",
        (write_vkey(LOG), bytes(32), b"first"),
    )
    connection.execute("INSERT INTO evidence VALUES ('ours', 'fork', ?, 9, ?)", (b"text", b"two"))
    connection.commit()
    connection.close()
    tables = Tables(path, KEY)
    assert tables.logs() == (Watched("ours", LOG, FIRST),)
    assert tables.evidence() == (Kept("ours", "fork", 9, b"two"),)
    tables.close()


def test_a_folder_that_cannot_be_written_has_no_book(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "book.db"
    assert refusal(path, new=True) == (
        f"log witness's book PATH refused: found \"[Errno 2] {os.strerror(2)}: 'PATH'\"; a"
        " place that has room and can be written to would do"
    )


def test_a_commit_is_synced(path: Path) -> None:
    tables = begun(path)
    assert tables._writer is not None
    found = [
        tables._writer.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")
    ]
    assert found == ["wal", FULL, 1, 1]
    tables.close()


FULL = 2


class Failing:
    """A connection whose every statement fails."""

    def __init__(self, code: int, *, in_transaction: bool) -> None:
        self.in_transaction = in_transaction
        self.error = sqlite3.OperationalError("no")
        self.error.sqlite_errorcode = code

    def execute(self, *_: object) -> None:
        raise self.error

    def close(self) -> None:
        raise self.error


@pytest.mark.parametrize(
    ("code", "in_transaction", "goes_on"),
    [
        (sqlite3.SQLITE_BUSY, False, True),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, False, True),
        (sqlite3.SQLITE_BUSY, True, False),
        (sqlite3.SQLITE_FULL, False, False),
        (sqlite3.SQLITE_IOERR_FSYNC, True, False),
    ],
)
def test_a_write_that_failed_ends_the_book_unless_it_only_had_to_wait(
    path: Path, code: int, *, in_transaction: bool, goes_on: bool
) -> None:
    tables = begun(path)
    true = tables._writer
    failing = Failing(code, in_transaction=in_transaction)
    tables._writer = failing  # type: ignore[assignment] # a connection that fails
    with pytest.raises(BookError) as error:
        tables.advance("ours", START, FIRST)
    said = f'log witness\'s book {path} refused: found "no"; opening it anew would do'
    assert str(error.value) == said
    assert tables.is_open == goes_on
    tables._writer = true
    tables.close()
