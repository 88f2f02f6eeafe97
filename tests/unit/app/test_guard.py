"""The checkpoint kept outside: replaced whole, synced now and then, shared without a torn word."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coldproof.app import guard as room
from coldproof.app.guard import BLOCK, NAME, SYNC_US, SYNCED, Guard
from tests.small_log import Clock

ONE, TWO, THREE = b"one\n", b"number two\n", b"three\n"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def guard(tmp_path: Path, clock: Clock) -> Guard:
    return Guard(tmp_path, clock)


# -------------------------------------------------------------------------------- what stands there


def test_before_anything_nothing_stands_there(guard: Guard, tmp_path: Path) -> None:
    assert (guard.candidates(), guard.current()) == ((), b"")
    assert list(tmp_path.iterdir()) == []


def test_what_was_put_there_stands_in_both_files(guard: Guard, tmp_path: Path) -> None:
    guard.replace(ONE)
    assert (guard.candidates(), guard.current()) == ((ONE, ONE), ONE)
    assert sorted(path.name for path in tmp_path.iterdir()) == [NAME, SYNCED]
    assert (tmp_path / NAME).read_bytes() == ONE.ljust(BLOCK, b"\0")
    assert (tmp_path / SYNCED).read_bytes() == ONE
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_a_shorter_one_leaves_nothing_of_the_longer(guard: Guard) -> None:
    guard.replace(TWO)
    guard.replace(ONE)
    assert guard.current() == ONE


def test_the_longest_fits(guard: Guard) -> None:
    guard.replace(b"x" * BLOCK)
    assert guard.current() == b"x" * BLOCK


@pytest.mark.parametrize(
    ("later_us", "synced"),
    [(0, ONE), (SYNC_US - 1, ONE), (SYNC_US, TWO), (60 * SYNC_US, TWO), (-1, TWO)],
    ids=["at once", "just before a second", "after a second", "a minute", "the clock ran backward"],
)
def test_it_is_synced_once_a_second(
    guard: Guard, clock: Clock, later_us: int, synced: bytes
) -> None:
    guard.replace(ONE)
    clock.now_us += later_us
    guard.replace(TWO)
    assert guard.candidates() == (TWO, synced)


def test_who_leaves_may_sync(guard: Guard) -> None:
    guard.replace(ONE)
    guard.replace(TWO)
    guard.close(TWO)
    assert guard.candidates() == (TWO, TWO)
    assert guard.current() == b""


def test_who_leaves_without_a_word_syncs_nothing(guard: Guard) -> None:
    guard.replace(ONE)
    guard.replace(TWO)
    guard.close()
    guard.close(THREE)  # it is closed: nothing is written any more
    assert guard.candidates() == (TWO, ONE)


def test_it_can_be_used_again(guard: Guard) -> None:
    guard.replace(ONE)
    guard.close()
    guard.replace(TWO)
    assert guard.current() == TWO


def test_a_file_that_a_crash_left_half_done_is_written_over(guard: Guard, tmp_path: Path) -> None:
    (tmp_path / "checkpoint.new").write_bytes(b"half a checkpoint, and longer than the next one")
    guard.replace(ONE)
    assert guard.candidates() == (ONE, ONE)
    assert not (tmp_path / "checkpoint.new").exists()


@pytest.mark.parametrize("gone", [NAME, SYNCED])
def test_one_of_the_two_may_be_gone(guard: Guard, tmp_path: Path, gone: str) -> None:
    guard.replace(ONE)
    (tmp_path / gone).unlink()
    assert guard.candidates() == (ONE,)


# ------------------------------------------------------------------------------------- what it says


def test_one_too_long_is_refused(guard: Guard, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="checkpoint") as error:
        guard.replace(b"x" * (BLOCK + 1))
    assert str(error.value) == "[Errno 0] a checkpoint of 513 bytes, and 512 would do"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(FileNotFoundError) as error:
        Guard(tmp_path / "none", clock).replace(ONE)
    path = tmp_path / "none" / NAME
    assert str(error.value) == f"[Errno 2] No such file or directory: '{path}'"


def test_something_else_in_its_place_is_said(guard: Guard, tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(IsADirectoryError) as error:
        guard.candidates()
    assert str(error.value) == "[Errno 21] Is a directory"


def test_a_part_is_not_taken_for_the_whole(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    guard.replace(ONE)

    def half(file: int, data: bytes, place: int) -> int:
        return os.pwrite(file, data[: len(data) // 2], place)

    monkeypatch.setattr(room, "os", SimpleNamespace(**{**vars(os), "pwrite": half}))
    with pytest.raises(OSError, match="taken") as error:
        guard.replace(TWO)
    assert str(error.value) == "[Errno 28] 256 of 512 bytes of the checkpoint were taken"


@pytest.mark.parametrize("call", ["pwrite", "fsync", "replace"])
def test_an_error_is_told_and_no_file_stays_open(
    guard: Guard, clock: Clock, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    files: list[int] = []

    def opens(*given: Any) -> int:
        files.append(os.open(*given))
        return files[-1]

    def closes(file: int) -> None:
        files.remove(file)
        os.close(file)

    def fails(*_: Any) -> None:
        raise OSError(5, "the disk is broken")

    watched = {**vars(os), "open": opens, "close": closes}
    monkeypatch.setattr(room, "os", SimpleNamespace(**watched))
    guard.replace(ONE)
    assert len(files) == 1
    monkeypatch.setattr(room, "os", SimpleNamespace(**{**watched, call: fails}))
    clock.now_us += SYNC_US
    with pytest.raises(OSError, match="broken") as error:
        guard.replace(TWO)
    assert str(error.value) == "[Errno 5] the disk is broken"
    assert len(files) == 1
    with pytest.raises(OSError, match="broken"):
        guard.close(TWO)
    assert files == []  # its own is let go all the same


# ----------------------------------------------------------------------------- several who share it


def test_it_is_never_read_torn_and_never_written_in_each_other_s_way(tmp_path: Path) -> None:
    """Two who share it, each with files of its own, as two processes have them."""
    words = [letter * 400 for letter in (b"a", b"b")]
    read: set[bytes] = set()
    failed: list[str] = []
    done = threading.Event()

    def write(word: bytes) -> None:
        turns = iter(range(0, 300 * SYNC_US, SYNC_US))  # a second later each time: all are synced
        mine = Guard(tmp_path, lambda: next(turns))
        try:
            for _ in range(200):
                mine.replace(word)
                read.add(mine.current())
        except OSError as error:
            failed.append(str(error))
        finally:
            mine.close()

    def look() -> None:
        while not done.is_set():
            read.update(Guard(tmp_path, Clock()).candidates())

    writers = [threading.Thread(target=write, args=(word,)) for word in words]
    looker = threading.Thread(target=look)
    for thread in (*writers, looker):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    looker.join()
    assert failed == []
    assert read == set(words)


HOLD = """
import fcntl, os, sys, time
file = os.open(sys.argv[1], os.O_RDWR)
fcntl.flock(file, fcntl.LOCK_EX)
print("held", flush=True)
time.sleep(60)
"""


def test_who_is_killed_holds_nobody_up(guard: Guard, tmp_path: Path) -> None:
    guard.replace(ONE)
    command = [sys.executable, "-c", HOLD, str(tmp_path / NAME)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        file = os.open(tmp_path / NAME, os.O_RDONLY)
        with pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        os.close(file)
        holder.kill()
    guard.replace(TWO)
    assert guard.current() == TWO
