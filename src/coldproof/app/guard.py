"""The last checkpoint, kept outside the database: it shows when a database went back (D4).

It is replaced after each commit, and when entries of others were taken (app/outside.py), and synced
at most once a second, so it may lag behind the database; it never leads.  Two files: `checkpoint`,
overwritten in place in one write, and `checkpoint.synced`, the last one that was surely on the
disk.  Processes that share them take turns, by a lock of the system that ends with whoever holds
it: or one would read what another had half written, or rename what another had just begun.

May it be lost?  Then the log does not start, who only reads it is warned, and a person must say
which head they have seen elsewhere.  Rolled back?  Then it lags, and sees less.  Who can write to
it and to the database can roll back both: only log witnesses and receipts show that.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

BLOCK = 512  # bytes; one sector, so that a write in place is not torn
SYNC_US = 1_000_000
NAME = "checkpoint"
SYNCED = "checkpoint.synced"
FILES = (NAME, SYNCED)


@contextmanager
def _turn(file: int, *, alone: bool) -> Iterator[None]:
    """Have an open file to oneself, or together with others who only read."""
    import fcntl  # noqa: PLC0415 - not every system has it, nor a log to write to

    fcntl.flock(file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
    try:
        yield
    finally:
        fcntl.flock(file, fcntl.LOCK_UN)


def _read(file: int) -> bytes:
    with _turn(file, alone=False):
        return os.pread(file, BLOCK, 0).rstrip(b"\0")


def _write(file: int, data: bytes) -> None:
    """Write all of it at the beginning of a file; a part is an error."""
    written = os.pwrite(file, data, 0)
    if written != len(data):
        raise OSError(errno.ENOSPC, f"{written} of {len(data)} bytes of the checkpoint were taken")


class Guard:
    """The two files; one for each process, or shared by several on one machine."""

    def __init__(self, folder: Path, clock: Callable[[], int]) -> None:
        """Say where the files lie; nothing is read or written yet."""
        self._path, self._synced = folder / NAME, folder / SYNCED
        self._clock = clock
        self._file: int | None = None
        self._synced_us: int | None = None

    def candidates(self) -> tuple[bytes, ...]:
        """Return what stands in the files, torn or whole; empty where there is none."""
        found = []
        for path in (self._path, self._synced):
            try:
                file = os.open(path, os.O_RDONLY)
            except FileNotFoundError:
                continue
            try:
                found.append(_read(file))
            finally:
                os.close(file)
        return tuple(one for one in found if one)

    def open(self) -> None:
        """Open the first file, made if need be, so that `current` tells what others wrote there."""
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)

    def current(self) -> bytes:
        """Return what the first file says now; another process may have written it."""
        return b"" if self._file is None else _read(self._file)

    def replace(self, checkpoint: bytes) -> None:
        """Keep a checkpoint instead of the one before; raises `OSError` when that fails.

        Synced at most once a second: what a power cut takes makes it lag, not lead.  The synced
        file goes first, or a first write that is torn would leave none that can be read.
        """
        if len(checkpoint) > BLOCK:
            raise OSError(0, f"a checkpoint of {len(checkpoint)} bytes, and {BLOCK} would do")
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        now = self._clock()
        if self._synced_us is None or not 0 <= now - self._synced_us < SYNC_US:
            self._sync(checkpoint)
            self._synced_us = now
        with _turn(self._file, alone=True):
            _write(self._file, checkpoint.ljust(BLOCK, b"\0"))

    def _sync(self, checkpoint: bytes) -> None:
        new = self._synced.with_suffix(".new")
        folder = os.open(self._synced.parent, os.O_RDONLY)  # opened first: an error stays with it
        try:
            with _turn(folder, alone=True):
                file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                try:
                    _write(file, checkpoint)
                    os.fsync(file)
                finally:
                    os.close(file)
                os.replace(new, self._synced)  # noqa: PTH105 - beside the other calls of the system
                os.fsync(folder)
        finally:
            os.close(folder)

    def close(self, checkpoint: bytes = b"") -> None:
        """Let go of the file, synced if a checkpoint is given."""
        if self._file is None:
            return
        try:
            if checkpoint:
                self._sync(checkpoint)
        finally:
            os.close(self._file)
            self._file = None
