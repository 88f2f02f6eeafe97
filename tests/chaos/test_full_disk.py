"""A disk that is full, for real: the writer ends, says so, and loses nothing (D4)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from coldproof.app.settings import SQLITE
from tests.chaos.logs import new_crew
from tests.chaos.processes import Books, Process

WHO = ("hand-1", "phone-1", "door-1")
ENDED = 3
SMALL = "160k"
BLOCKS = 300  # of 512 bytes: the longest file that may be written

# A file-system of its own, seen by nobody else, gone with the process.  Database and guard go into
# it (their names begin with a c), and come back when the process has ended.
SMALL_DISK = """
mount -t tmpfs -o size=$1 none "$2" && cp -p "$3"/c* "$2" || exit 99
from=$2 to=$3
shift 3
"$@"
code=$?
cp -p "$from"/* "$to"
exit $code
"""
SHORT_FILES = 'ulimit -f "$1" && shift && exec "$@"'


def unshared() -> list[str]:
    """Return the words that give a process mounts of its own, or skip."""
    tried = []
    for words in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"]):
        if shutil.which("unshare") is None:
            break
        command = [*words, "mount", "-t", "tmpfs", "none", "/mnt"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return words
        tried.append(done.stderr.strip())
    pytest.skip(f"no small disk could be mounted here: {'; '.join(tried) or 'no unshare'}")


@pytest.fixture
def begun(tmp_path: Path) -> Books:
    """A log that has begun, on a disk with room."""
    folder = tmp_path / "log"
    folder.mkdir()
    books = Books(folder, SQLITE, new_crew().production)
    books.begin(*WHO[:2])
    return books


def lost_nothing(books: Books, process: Process) -> None:
    """It ended and told everybody; with room again, it opens and goes on."""
    assert process.end() == ENDED, process.lines()
    assert process.ended() == set(WHO)
    said = {line.split(" ", 2)[2] for line in process.lines() if " ended " in line}
    print(*said, sep="\n")
    assert books.broken() == []
    books.ended.clear()
    again = Process(books, WHO)
    again.wait_for(60)
    again.kill()
    assert books.broken() == []
    assert books.ended == []


def test_a_small_disk_that_is_full(begun: Books) -> None:
    disk = begun.folder.with_name("disk")
    disk.mkdir()
    script = (SMALL_DISK, "sh", SMALL, disk, begun.folder)
    words: tuple[str | Path, ...] = (*unshared(), "sh", "-c", *script)
    lost_nothing(begun, Process(begun, WHO, before=words, folder=disk))


def test_files_that_may_not_grow(begun: Books) -> None:
    words = ("sh", "-c", SHORT_FILES, "sh", str(BLOCKS))
    lost_nothing(begun, Process(begun, WHO, before=words))
