"""A store that went back; a guard that is gone, forged or ahead: seen, and never a fork (D4)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from coldproof.acts.voice import WorkStopped
from coldproof.app.batch import Receipt
from coldproof.app.errors import Ended, NotWhole, RecordError, RolledBack
from coldproof.app.guard import NAME, SYNCED
from coldproof.app.settings import SQLITE
from coldproof.keys.signing import new_signer
from coldproof.store.errors import StoreError
from coldproof.words.floor import Scope
from tests.chaos.going_back import go_back
from tests.chaos.logs import Log
from tests.small_log import Crew, signed_head

STOP = WorkStopped(scope=Scope.PRODUCTION)
EVERY = pytest.mark.parametrize("database", ["memory", "sqlite", "postgres"], indirect=True)
SQLITE_ONLY = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
COPY = "`coldproof backup --from`, with a copy that goes so far, would do"
ASK = "keeping both, and asking who signed them, would do"
GUARD = "the checkpoint kept outside the database"


@pytest.fixture
def written(log: Log) -> Log:
    """A log of some entries."""
    log.begin()
    for number in range(4):
        log.record(log.tag(number))
    return log


def refused(log: Log) -> str:
    """Return why a log does not open."""
    with pytest.raises(RolledBack) as error:
        log.reopen()
    return str(error.value)


def ended(log: Log) -> str:
    """Return why the writer of a log ended, told to whoever sends the next note."""
    outcome = log.record(log.tag(99))[0]
    assert isinstance(outcome, Ended)
    said = str(outcome).removeprefix("the record: found that its writer ended: ")
    assert said.endswith("; opening it anew would do")
    return said.removesuffix("; opening it anew would do")


def guarded(log: Log, *notes: bytes) -> None:
    """Put other checkpoints into the guard's two files; without one, remove both."""
    for name, note in zip((NAME, SYNCED), notes or (b"", b""), strict=True):
        if note:
            (log.folder / name).write_bytes(note)
        else:
            (log.folder / name).unlink(missing_ok=True)


# ------------------------------------------------------------------------------ the store went back


@EVERY
def test_a_store_that_went_back_does_not_open(written: Log) -> None:
    before = written.writer.ledger.head
    written.record(written.tag(50))
    written.leave()
    go_back(written, before)
    assert refused(written) == (
        f"the log of {written.crew.production}: found {before.size} entries where {GUARD} says"
        f" {before.size + 2}; {COPY}"
    )


@EVERY
def test_a_store_that_goes_back_ends_its_writer(written: Log) -> None:
    before = written.writer.ledger.head
    written.record(written.tag(50))
    go_back(written, before)
    assert ended(written) == (
        f"the log of {written.crew.production}: found a head of size {before.size} where one of"
        f" {before.size + 2} was seen before; the database that this process had opened would do"
    )
    assert "where the checkpoint kept outside" in refused(written)


@EVERY
def test_a_store_that_went_back_and_on_again_is_a_fork_and_does_not_open(written: Log) -> None:
    """Somebody takes the log back, guard and all, and records; the server still has the rest."""
    before = written.writer.ledger.head
    written.record(written.tag(50))
    after, guard = written.writer.ledger.head, written.kept()
    written.leave()
    go_back(written, before)
    guarded(written, before.checkpoint, before.checkpoint)
    written.reopen()
    written.crew.chains.clear()
    written.record(written.crew.note("visitor", STOP))
    assert written.writer.ledger.size == after.size
    written.leave()
    guarded(written, *guard)
    assert refused(written) == (
        f"the log of {written.crew.production}: found another tree than {GUARD} says at size"
        f" {after.size}; {ASK}"
    )


@SQLITE_ONLY
@pytest.mark.parametrize("ahead", [True, False], ids=["with its log", "without its log"])
def test_an_older_file_in_the_place_of_an_open_one_ends_the_writer(
    written: Log, ahead: bool
) -> None:
    """Nothing that would go into the file that was put away is acknowledged.

    Where the write-ahead log stayed, it gives back what the older file lacks.
    """
    path = written.folder / SQLITE
    older = backup(written)
    written.record(written.tag(50))
    older.replace(path)
    assert ended(written) == (
        f"append to {written.crew.production} failed: found another file in its place; opening the"
        " store anew would do"
    )
    if ahead:
        written.reopen()
        assert written.broken() == []
    else:
        written.leave()
        path.with_name(f"{SQLITE}-wal").unlink()
        assert COPY in refused(written)


@SQLITE_ONLY
def test_a_file_that_is_removed_under_an_open_store_ends_the_writer(written: Log) -> None:
    path, size = written.folder / SQLITE, written.writer.ledger.size
    path.unlink()
    assert ended(written) == (
        f"append to {written.crew.production} failed: found [Errno 2] No such file or directory:"
        f" '{path}'; opening the store anew would do"
    )
    assert refused(written) == (
        f"the log of {written.crew.production}: found 0 entries where {GUARD} says {size}; {COPY}"
    )


@SQLITE_ONLY
@pytest.mark.parametrize("ahead", [True, False], ids=["with its log", "without its log"])
def test_older_bytes_written_over_an_open_file_are_never_a_fork(written: Log, ahead: bool) -> None:
    """The engine may notice or not; whatever opens afterward is whole, and of the one tree."""
    path = written.folder / SQLITE
    older = backup(written)
    written.record(written.tag(50))
    if not ahead:
        path.with_name(f"{SQLITE}-wal").write_bytes(b"")
    path.write_bytes(older.read_bytes())
    outcome = written.record(written.tag(51))[0]
    assert isinstance(outcome, Receipt | Ended)
    written.leave()
    try:
        written.reopen()
    except (RecordError, StoreError) as error:
        assert isinstance(error, RolledBack | NotWhole | StoreError)  # noqa: PT017 - one of many
    else:
        assert written.broken() == []


def backup(log: Log) -> Path:
    """Return a copy of a SQLite file as it is now, everything in it."""
    log.reopen()
    log.leave()
    copy = log.folder / "older"
    shutil.copyfile(log.folder / SQLITE, copy)
    log.reopen()
    return copy


# ---------------------------------------------------------------------------------------- the guard


@EVERY
def test_a_guard_that_is_gone_is_missed(written: Log) -> None:
    written.leave()
    guarded(written)
    assert refused(written) == (
        f"the checkpoint of {written.crew.production} kept outside the database: found none;"
        " `coldproof fsck --accept`, with a head that was seen elsewhere, would do"
    )


@EVERY
@pytest.mark.parametrize("torn", [NAME, SYNCED])
def test_of_two_guards_one_may_be_torn(written: Log, torn: str) -> None:
    written.leave()
    path = written.folder / torn
    path.write_bytes(path.read_bytes()[:40])
    written.reopen()
    assert written.broken() == []


@EVERY
def test_guards_that_are_both_torn_are_none(written: Log) -> None:
    written.leave()
    guarded(written, b"coldproof/x", b"coldproof/y")
    none = "note refused: found no blank line; a text, a blank line and signature lines would do"
    assert refused(written) == (
        f"the checkpoint of {written.crew.production} kept outside the database: found {none};"
        f" {none}; `coldproof fsck --accept`, with a head that was seen elsewhere, would do"
    )


@EVERY
def test_a_guard_that_another_key_signed_is_none(written: Log) -> None:
    ledger = written.writer.ledger
    thief = Crew(written.crew.production)
    thief.log = new_signer(ledger.log_key.name, bytes(32))
    forged = signed_head(thief, ledger.size, ledger.tree.root())
    written.leave()
    guarded(written, forged, forged)
    none = (
        f"note refused: found signatures of '{ledger.log_key.name}' only; one of a known key"
        " would do"
    )
    assert refused(written) == (
        f"the checkpoint of {written.crew.production} kept outside the database: found {none};"
        f" {none}; `coldproof fsck --accept`, with a head that was seen elsewhere, would do"
    )


@EVERY
@pytest.mark.parametrize("name", [NAME, SYNCED])
def test_a_guard_that_is_ahead_is_believed(written: Log, name: str) -> None:
    """Whichever of the two files it is in."""
    size = written.writer.ledger.size
    ahead = signed_head(written.crew, size + 1, bytes(32))
    written.leave()
    (written.folder / name).write_bytes(ahead)
    assert refused(written) == (
        f"the log of {written.crew.production}: found {size} entries where {GUARD} says"
        f" {size + 1}; {COPY}"
    )


@EVERY
def test_a_guard_of_another_tree_is_believed(written: Log) -> None:
    size = written.writer.ledger.size
    other = signed_head(written.crew, size - 2, bytes(32))
    written.leave()
    guarded(written, other, other)
    assert refused(written) == (
        f"the log of {written.crew.production}: found another tree than {GUARD} says at size"
        f" {size - 2}; {ASK}"
    )


@EVERY
def test_a_guard_may_lag(written: Log) -> None:
    lagging = written.kept()
    for number in range(3):
        written.record(written.tag(60 + number))
    written.leave()
    guarded(written, *lagging)
    written.reopen()
    assert written.broken() == []


@EVERY
@pytest.mark.parametrize("ahead", [0, 5])
def test_a_guard_that_changes_under_a_writer_ends_it(written: Log, ahead: int) -> None:
    """Another process signed something that is not in the store: nobody goes on from there."""
    size = written.writer.ledger.size
    guarded(written, *[signed_head(written.crew, size + ahead, bytes(32))] * 2)
    last = written.store.head(written.crew.production)
    if ahead:
        found = f"{size} entries where {GUARD} says {size + ahead}; {COPY}"
    else:
        found = f"another tree than {GUARD} says at size {size}; {ASK}"
    assert ended(written) == f"the log of {written.crew.production}: found {found}"
    assert written.store.head(written.crew.production) == last


@EVERY
def test_a_guard_that_can_not_be_read_ends_the_writer(written: Log) -> None:
    (written.folder / NAME).write_bytes(b"scribbled over\n\nand over")
    said = "signature line refused: found 'and over' without a newline; an em dash, a name and"
    assert ended(written) == f"{said} canonical base64, each after one space would do"


@EVERY
def test_a_guard_that_is_removed_under_a_writer_is_there_again_when_it_leaves(written: Log) -> None:
    guarded(written)
    assert isinstance(written.record(written.tag(50))[0], Receipt)
    written.leave()
    assert written.kept() == (written.writer.ledger.head.checkpoint,)
    written.reopen()
    assert written.broken() == []
