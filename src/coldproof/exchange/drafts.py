"""A new file, there whole or not at all: written beside its place, then given its name."""

from __future__ import annotations

import errno
import os
import secrets
import sys
from pathlib import Path
from typing import BinaryIO

PLAIN = 0o666  # as the user's own settings narrow it


def put(path: Path, content: bytes, mode: int = PLAIN) -> None:
    """Write a file where nothing is yet; it is there whole, or not at all.

    Raises `FileExistsError`, or another `OSError`.
    """
    draft, file = begun(path, mode)
    try:
        with file:
            file.write(content)
            synced(file)
        settled(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def begun(path: Path, mode: int) -> tuple[Path, BinaryIO]:
    """Open a draft of a file under a name beside it that nobody uses; return both.

    Raises `OSError` where the folder cannot be written to, by the name that was given.
    """
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return draft, os.fdopen(os.open(draft, flags, mode), "wb")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def synced(file: BinaryIO) -> None:
    """Close a draft, with all of it on the disk."""
    file.flush()
    os.fsync(file.fileno())
    file.close()


def settled(draft: Path, path: Path) -> None:
    """Give a draft its own name; it is there also after a power cut.

    Raises `FileExistsError` where the name is taken.
    """
    folder = None if sys.platform == "win32" else os.open(path.parent, os.O_RDONLY)
    try:
        refuse_taken(path)
        draft.rename(path)
        if folder is not None:
            os.fsync(folder)
    finally:
        if folder is not None:
            os.close(folder)


def refuse_taken(path: Path) -> None:
    """Raise `FileExistsError` where something has that name, a link to nothing too."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
