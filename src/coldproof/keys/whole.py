"""A file that is there whole or not at all: a draft beside its place, synced, then named.

Who writes a draft holds it by a lock of the system, which ends with the process.  One that nobody
holds was left by who was killed: the next draft for that place removes it.  Windows and some disks
lend no such lock: nobody can tell there, and it stays.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

PLAIN = 0o666  # as the user's own settings narrow it
FOLDER_MODE = 0o700
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_LOOK = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def put(path: Path, content: bytes, mode: int = PLAIN) -> None:
    """Write a file where nothing is yet; raises `FileExistsError`, or another `OSError`."""
    with begun(path, mode) as (draft, file):
        file.write(content)
        settle(draft, file, path)


def write_whole(path: Path, content: bytes, mode: int) -> None:
    """Write a file with this mode from its first byte on; what stood there stays until then."""
    with begun(path, mode) as (draft, file):
        file.write(content)
        settle(draft, file, path, os.replace)


def rename(draft: Path, path: Path) -> None:
    """Give a draft its name; raises `FileExistsError` where that is taken."""
    refuse_taken(path)
    draft.rename(path)


def refuse_taken(path: Path) -> None:
    """Raise `FileExistsError` where something has that name, a link to nothing too."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


@contextmanager
def begun(path: Path, mode: int) -> Iterator[tuple[Path, BinaryIO]]:
    """Yield a draft of a file, under a name that nobody uses, and open; in the end it is gone.

    Raises `OSError` where the folder cannot be written to, by the name that was given.
    """
    try:
        _forget(path)
        draft, file = _open(path, mode)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    try:
        yield draft, file
    finally:
        with suppress(OSError):  # after a full disk, say; that error is on its way
            file.close()
        draft.unlink(missing_ok=True)


def settle(
    draft: Path,
    file: BinaryIO,
    path: Path,
    name: Callable[[Path, Path], None] = rename,
) -> None:
    """Give a draft its own name, with all of it on the disk; it is there after a power cut too."""
    file.flush()
    os.fsync(file.fileno())
    if sys.platform == "win32":
        file.close()  # what is open gets no other name there
    name(draft, path)
    sync_folder(path.parent)


def hold(file: int) -> bool:
    """Hold an open file or folder until it is closed; say whether the system lends that lock.

    Raises `BlockingIOError` while somebody else holds it.
    """
    if sys.platform == "win32":
        return False
    import fcntl  # noqa: PLC0415 - not every system has it

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:
        return False
    return True


def make_folder(path: Path) -> None:
    """Make a folder, and those above it that are missing, mode 0700; leave what is there as it is.

    Raises `OSError` where that cannot be done.
    """
    if path.is_dir():
        return
    make_folder(path.parent)
    path.mkdir(mode=FOLDER_MODE, exist_ok=True)


def sync_folder(path: Path) -> None:
    """Make sure that a new name in a folder outlives a power cut; Windows does that by itself."""
    if sys.platform == "win32":
        return
    folder = os.open(path, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _forget(path: Path) -> None:
    """Remove the drafts of a file that nobody holds."""
    name = re.compile(re.escape(f".{path.name}.") + "[0-9a-f]{16}")
    for left in [one for one in path.parent.iterdir() if name.fullmatch(one.name)]:
        with suppress(OSError):  # somebody is at work on it, or it is another user's
            file = os.open(left, _LOOK)
            try:
                if stat.S_ISREG(os.fstat(file).st_mode) and hold(file):
                    left.unlink()
            finally:
                os.close(file)


def _open(path: Path, mode: int) -> tuple[Path, BinaryIO]:
    while True:
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        file = os.open(draft, _NEW, mode)
        with suppress(BlockingIOError):  # or another took it for one that was left, and removes it
            hold(file)
            if draft.exists():
                return draft, os.fdopen(file, "wb")
        os.close(file)
