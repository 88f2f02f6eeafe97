"""A production where nothing can be written: it is read, checked and restored from, and stays."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.chaos.test_full_disk import unshared
from tests.houses import Film
from tests.unit.cli.copies import ROOT, copied

IN = "a folder that cannot be written to"
COPY = "a copy of the folder on a disk that can be written to would do"
ACT = 'by = "producer", kind = "DayOpened", day = "2026-11-26"'

# Mounts seen by nobody else, gone with the process: a disk that is shut, or another way to a folder
# that is only read there.
SHUT = 'mount -t tmpfs none "$1" && cp -a "$2"/. "$1" && mount -o remount,ro "$1" || exit 99'
FULL = (
    'mount -t tmpfs -o size=1m none "$1" && cp -a "$2"/. "$1" || exit 99;'
    ' cat /dev/zero >"$1/rest" 2>&- || true'
)
SMALL = 'mount -t tmpfs -o size=64k none "$1" || exit 99'
BOUND = 'mount --bind "$2" "$1" && mount -o remount,bind,ro "$1" || exit 99'


class Place:
    """A folder as another way shows it, for commands that run there."""

    def __init__(self, how: str, folder: Path) -> None:
        self.folder = folder.with_name("disk")
        self.folder.mkdir()
        self._begin = (*unshared(), "sh", "-c", f'{how}; shift 2; exec "$@"', "sh")
        self._begin += (str(self.folder), str(folder))

    def run(self, *words: str | Path) -> tuple[int, str, str]:
        """Run a command; return its exit code and what it said."""
        command = (*self._begin, sys.executable, "-m", "coldproof", *map(str, words))
        cwd = self.folder.parent
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd)
        return done.returncode, done.stdout, " ".join(done.stderr.split())


def unchecked(folder: Path) -> None:
    """Leave a write-ahead log behind, as a process does that is killed."""
    script = (
        "import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "db.execute('CREATE TABLE more (one)'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(folder / "coldproof.db")], check=True)
    (folder / "coldproof.db-shm").unlink()


def test_a_copy_on_a_disk_that_is_shut_is_read_and_checked(film: Film) -> None:
    place = Place(SHUT, copied(film, "copy", "--keys").folder)
    code, out, err = place.run("fsck", "disk")
    assert (code, err) == (0, "")
    assert out.endswith(f"root {ROOT}\neverything fits\n")
    code, out, err = place.run("log", "disk")
    assert (code, err) == (0, "")
    assert out.endswith(f"20 entries; root {ROOT}\n")
    assert place.run("export", "disk", "out.zip")[0] == 0
    assert place.run("backup", "disk", "--to", "again")[0] == 0


@pytest.mark.parametrize("command", ["state", "log", "fsck"])
def test_a_disk_that_is_full_is_told_as_one(command: str, film: Film) -> None:
    want = "more room, or a copy on another disk, would do"
    said = f"coldproof: opening disk/coldproof.db failed: found a full disk; {want}"
    assert Place(FULL, copied(film, "copy").folder).run(command, "disk") == (1, "", said)


def test_a_copy_that_has_no_room_is_named(film: Film) -> None:
    place = Place(SMALL, film.folder)
    said = "coldproof: making the copy disk/copy failed: found database or disk is full; more room"
    assert place.run("backup", film.folder, "--to", "disk/copy") == (1, "", f"{said} would do")


def test_a_copy_on_a_disk_that_is_shut_is_restored_from(film: Film) -> None:
    place = Place(SHUT, copied(film, "copy").folder)
    code, out, err = place.run("backup", "back", "--from", "disk")
    assert (code, err) == (0, "")
    assert out.startswith(f"20 entries are back; root {ROOT}\n")


@pytest.mark.parametrize(
    "words",
    [
        ("record", "disk", "--act", ACT),
        ("enroll", "disk", "--by", "producer", "--person", "p", "--department", "weapons"),
        ("serve", "--data", "disk", "--port", "0"),
    ],
    ids=["record", "enroll", "serve"],
)
def test_nothing_is_written_on_a_disk_that_is_shut(words: tuple[str, ...], film: Film) -> None:
    place = Place(SHUT, copied(film, "copy", "--keys").folder)
    said = f"coldproof: disk: found {IN}; a copy of it on a disk that can be written to would do"
    assert place.run(*words) == (2, "", said)


def test_what_another_process_may_write_is_not_read_without_its_locks(film: Film) -> None:
    place = Place(BOUND, film.folder)
    said = f"opening disk/coldproof.db refused: found {IN}, while others may write; {COPY}"
    assert place.run("log", "disk") == (2, "", f"coldproof: {said}")


def test_what_another_process_writes_is_read_with_its_locks(film: Film) -> None:
    connection = sqlite3.connect(film.folder / "coldproof.db", isolation_level=None)
    try:
        connection.execute("CREATE TABLE more (one)")
        code, out, err = Place(BOUND, film.folder).run("log", "disk")
    finally:
        connection.close()
    assert (code, err) == (0, "")
    assert out.endswith(f"20 entries; root {ROOT}\n")


def test_a_write_ahead_log_that_was_left_is_not_passed_over(film: Film) -> None:
    copy = copied(film, "copy").folder
    unchecked(copy)
    said = f"opening disk/coldproof.db refused: found a write-ahead log in {IN}; {COPY}"
    assert Place(SHUT, copy).run("log", "disk") == (2, "", f"coldproof: {said}")


def test_tables_of_an_older_program_are_not_brought_up_to_date(film: Film) -> None:
    copy = copied(film, "copy").folder
    connection = sqlite3.connect(copy / "coldproof.db", isolation_level=None)
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    said = f"opening disk/coldproof.db refused: found tables of version 1 in {IN}; {COPY}"
    assert Place(SHUT, copy).run("log", "disk") == (2, "", f"coldproof: {said}")


def test_what_is_no_database_is_told_so_there_too(film: Film) -> None:
    copy = copied(film, "copy").folder
    (copy / "coldproof.db").write_bytes(b"something else" * 100)
    assert json.loads((copy / "production.json").read_text())["database"] == "coldproof.db"
    want = "`coldproof backup --from`, with a copy, would do"
    said = f"opening disk/coldproof.db failed: found file is not a database; {want}"
    assert Place(SHUT, copy).run("log", "disk") == (1, "", f"coldproof: {said}")
