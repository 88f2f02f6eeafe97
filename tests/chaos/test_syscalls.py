"""Each write, sync and rename of a recording process fails in turn, below the process (strace).

The system answers an error, or kills the process as it asks.  The process may not open, may end, or
may not care.  Whatever it had acknowledged by then is in the log, and after an error of its writer
it acknowledges nothing more.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from coldproof.app.batch import Receipt, Waiting
from coldproof.app.settings import SQLITE
from coldproof.app.wiring import now_us, open_store
from tests.chaos.logs import THOROUGH, new_crew
from tests.chaos.once import CLOSED, HAND, NOTES, send
from tests.chaos.processes import Books, Process
from tests.chaos.server import REFUSED
from tests.small_log import writer_on

STRACE = shutil.which("strace")
CALLS = ("pwrite64", "write", "fdatasync", "fsync", "rename", "openat", "ftruncate", "unlink")
KILL = "signal=KILL"
FAULTS = ("error=EIO", "error=ENOSPC", KILL)
KILLED = -9
DONE, ENDED = 0, 3
WAL_HEADER = 32  # bytes
SAMPLE = 11  # in `make test` every so-many-th point fails, another one for each fault
NAMES = ("", SQLITE, f"{SQLITE}-wal", f"{SQLITE}-shm", "checkpoint", "checkpoint.synced")
FILE = re.compile(r"^\d+ +([a-z0-9]+)\(\d+<[^>]*/([^>/]+)>")
LINE = re.compile(r"^\d+ +([a-z0-9]+)\(")

pytestmark = pytest.mark.skipif(STRACE is None, reason="no strace here: calls can not be made fail")


class Point(NamedTuple):
    """The n-th call of a name that touches the production's folder."""

    call: str
    nth: int
    fault: str


def traced(books: Books, *more: str, heard: bool) -> tuple[str | Path, ...]:
    """Return the words that put a process under strace; what it saw goes beside the folder."""
    folder = books.folder
    names = (*NAMES, "checkpoint.new", *((books.next_said,) if heard else ()))
    paths = [word for name in names for word in ("-P", str(folder / name).rstrip("/"))]
    calls = ",".join(CALLS)
    seen = ("-o", str(folder.with_suffix(".trace")))
    return (str(STRACE), "-f", "-y", "-e", f"trace={calls}", *more, *paths, *seen)


def prepared(folder: Path) -> Books:
    """Return a log that was begun, with one person enrolled, and nobody writing."""
    folder.mkdir()
    books = Books(folder, SQLITE, new_crew().production)
    books.begin(HAND)
    return books


def copied(books: Books, folder: Path) -> Books:
    """Return the same log in another folder, with what it has promised so far."""
    shutil.copytree(books.folder, folder)
    copy = Books(folder, books.database, books.script.crew.production)
    copy.told.positions |= books.told.positions
    copy.told.heads |= books.told.heads
    return copy


def ran(books: Books, *more: str, heard: bool = False) -> tuple[int, list[str]]:
    """Run the process under strace; return its exit code and the calls that were seen.

    Those on the production's folder, and if `heard`, those by which it says what it was told.
    """
    process = Process(books, module="tests.chaos.once", before=traced(books, *more, heard=heard))
    code = process.end()
    return code, books.folder.with_suffix(".trace").read_text().splitlines()


def counted(lines: list[str]) -> Counter[str]:
    """Return how often each call was made."""
    return Counter(found[1] for line in lines if (found := LINE.match(line)) is not None)


def send_again(books: Books) -> None:
    """Open the log through the start check and send everything: each note gets its receipt."""
    store = open_store(books.folder, books.database)
    writer = writer_on(books.script.crew, store, books.folder, now_us)
    answers = list(send(books.script, writer))
    for who, number, outcome in answers:
        books.told.hear(books.note(who, number), outcome)
    writer.close()
    store.close()
    assert {type(outcome) for _, _, outcome in answers} <= {Receipt, Waiting}
    assert isinstance(answers[-1].outcome, Receipt)


def strike(start: Books, folder: Path, point: Point) -> str:
    """Let one call fail; hold the log against its promises, twice; return what came of it."""
    books = copied(start, folder)
    inject = f"inject={point.call}:{point.fault}:when={point.nth}"
    code, _ = ran(books, "-e", inject)
    lines = books.processes[0].lines()
    expected = {KILLED} if point.fault == KILL else {DONE, ENDED, REFUSED}
    assert code in expected, (point, code, lines)
    ends = [number for number, line in enumerate(lines) if " ended " in line]
    assert not any(" receipt " in line for line in lines[min(ends, default=len(lines)) :])
    assert (code == DONE) <= (lines[-1:] == [CLOSED]), (point, code, lines)
    assert books.broken() == [], (point, lines)
    send_again(books)
    assert books.broken() == [], (point, lines)
    shutil.rmtree(folder)
    return {DONE: "went on", ENDED: "ended", REFUSED: "did not open", KILLED: "killed"}[code]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """A log to begin from."""
    return prepared(tmp_path_factory.mktemp("syscalls") / "start")


@pytest.fixture(scope="module")
def points(start: Books) -> Counter[str]:
    """How often each call is made when nothing fails."""
    code, lines = ran(copied(start, start.folder.with_name("counted")))
    assert code == DONE
    found = counted(lines)
    assert {"pwrite64", "fdatasync", "fsync", "rename", "openat", "ftruncate"} <= found.keys()
    return found


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("call", CALLS)
def test_a_call_of_the_system_that_fails_breaks_no_promise(
    start: Books, points: Counter[str], tmp_path: Path, call: str, fault: str
) -> None:
    first = 1 + (CALLS.index(call) + FAULTS.index(fault)) % SAMPLE
    step = 1 if THOROUGH else SAMPLE
    begin = 1 if THOROUGH else max(1, min(first, points[call]))
    turns = range(begin, points[call] + 1, step)
    came = Counter(strike(start, tmp_path / f"{n}", Point(call, n, fault)) for n in turns)
    print(f"{call} {fault}: {sum(came.values())} of {points[call]} struck, {dict(came)}")


def test_nothing_is_acknowledged_before_it_is_synced(start: Books, tmp_path: Path) -> None:
    """What was written to the database and its write-ahead log was synced, or nobody is told."""
    code, seen = ran(copied(start, tmp_path / "watched"), heard=True)
    assert code == DONE
    unsynced: dict[str, None] = {}
    told = 0
    for line in seen:
        found = FILE.search(line)
        if found is None or not found[2].startswith(SQLITE) or found[2].endswith("-shm"):
            if " receipt " in line or " waiting" in line:
                told += 1
                assert unsynced == {}, line
        elif found[1] in {"pwrite64", "write"}:  # what is cut off was copied and synced before
            unsynced[found[2]] = None
        elif found[1] in {"fsync", "fdatasync"}:
            unsynced.pop(found[2], None)
    assert told == len(NOTES) + 3


def test_what_a_killed_process_left_is_synced_before_it_is_acknowledged(
    start: Books, points: Counter[str], tmp_path: Path
) -> None:
    """Killed as it asks for a sync: the next process finds the note, perhaps only in memory.

    So where a write-ahead log was left, no receipt is given before it was synced.
    """
    step = 1 if THOROUGH else 3
    left = 0
    for nth in range(1, points["fdatasync"] + 1, step):
        books = copied(start, tmp_path / f"{nth}")
        assert ran(books, "-e", f"inject=fdatasync:{KILL}:when={nth}")[0] == KILLED
        ahead = books.folder / f"{SQLITE}-wal"
        if not ahead.exists() or ahead.stat().st_size <= WAL_HEADER:
            continue
        left += 1
        code, seen = ran(books, heard=True)
        assert code == DONE
        told = next(n for n, line in enumerate(seen) if " receipt " in line)
        assert any("fdatasync(" in line for line in seen[:told]), (nth, seen[: told + 1])
    assert left > 0
