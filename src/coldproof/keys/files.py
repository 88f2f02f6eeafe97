"""Secrets in files: one line each, readable by their owner alone.

May a key file be lost?  Then nobody signs under that name again, and a new key must be enrolled.
Rolled back?  It never changes: a new key is a new file.  Whoever can read one signs in its name
until the key is revoked; whoever can write one can only put another key there, which nobody knows.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

from coldproof.keys.errors import KeyFileError
from coldproof.keys.whole import begun, make_folder, settle
from coldproof.log.rewritten import SAVED, UNENDED, how_rewritten

FILE_MODE = 0o600
READ_BY_OTHERS = 0o044
WRITTEN_BY_OTHERS = 0o022
MAX_BYTES = 4096
LINE = "one short line of ASCII, ended by LF,"
# A pipe under the name of a key must not hold up the one who opens it.
_LOOK = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def save(path: Path, secret: str) -> None:
    """Keep a secret of one line in a new file, mode 0600; `load` gives it back.

    Missing folders are made, mode 0700.  After a crash the file is there whole, or not at all.
    Raises `KeyFileError` where a file of that name exists, which is left as it was, and where the
    place keeps no such modes or cannot be written to.
    """
    if not _is_line(secret) or len(secret) >= MAX_BYTES:
        raise KeyFileError(_named(path), "a secret of another shape", LINE)
    try:
        make_folder(path.parent)
        _write_new(path, secret.encode("ascii") + b"\n")
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        want = "more room" if full else "a place that can be written to and knows hard links"
        raise KeyFileError(_named(path), _reason(error), want) from None


def load(path: Path) -> str:
    """Return the secret that `save` kept, or raise `KeyFileError`.

    Refused are a file that other users can read or write, one that belongs to another user, and
    anything but one line of ASCII.  On Windows only the last is looked at: modes say nothing there.
    """
    try:
        content = _read(path)
    except OSError as error:
        gone = isinstance(error, FileNotFoundError)
        want = "that file, or a copy of it, in its place" if gone else "a key file of one's own"
        raise KeyFileError(_named(path), _reason(error), want) from None
    if len(content) > MAX_BYTES:
        raise KeyFileError(_named(path), f"more than {MAX_BYTES} bytes", LINE)
    if (how := how_rewritten(content)) is not None:
        raise KeyFileError(_named(path), how, SAVED)
    if _is_line(content.decode("ascii", "replace")):
        raise KeyFileError(_named(path), UNENDED, SAVED)
    secret = content[:-1].decode("ascii", "replace")
    if not content.endswith(b"\n") or not _is_line(secret):
        raise KeyFileError(_named(path), "a text of another shape", LINE)
    return secret


def _read(path: Path) -> bytes:
    """Return the first bytes of a file, one more than may be there, once its owner is seen."""
    file = os.open(path, _LOOK)
    try:
        _refuse_open_to_others(path, os.fstat(file))
        return os.read(file, MAX_BYTES + 1)
    finally:
        os.close(file)


def _write_new(path: Path, content: bytes) -> None:
    """Write a file under a name nobody uses, then give it its own name, which must be free."""
    with begun(path, FILE_MODE) as (draft, file):
        _refuse_open_to_others(path, os.fstat(file.fileno()))
        file.write(content)
        try:
            settle(draft, file, path, _link)
        except FileExistsError:
            want = "another name, since no key is written over,"
            raise KeyFileError(_named(path), "a file of that name", want) from None


def _link(draft: Path, path: Path) -> None:
    os.link(draft, path)  # of two who begin one key, the second is refused
    draft.unlink()


def _refuse_open_to_others(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise KeyFileError(_named(path), "something that is no plain file", "a key file")
    if sys.platform == "win32":
        return
    mode = stat.S_IMODE(status.st_mode)
    doings = [
        doing
        for doing, bits in (("read", READ_BY_OTHERS), ("write", WRITTEN_BY_OTHERS))
        if mode & bits
    ]
    if doings:
        found = f"mode {mode:04o}, so that others can {' and '.join(doings)} it"
        raise KeyFileError(_named(path), found, f"mode {FILE_MODE:04o}, by `chmod 600`,")
    if status.st_uid not in (0, os.geteuid()):
        found = f"that it belongs to user {status.st_uid}"
        want = f"a file of user {os.geteuid()}, who runs this, or of root"
        raise KeyFileError(_named(path), found, want)


def _is_line(text: str) -> bool:
    return bool(text) and text.isascii() and text.isprintable()


def _named(path: Path) -> str:
    return f"key file {path}"


def _reason(error: OSError) -> str:
    return f'"{error.strerror or type(error).__name__}"'
