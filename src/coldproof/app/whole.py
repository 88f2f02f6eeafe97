"""A file, or a folder, that is there whole or not at all: made as a draft, synced, then moved."""

from __future__ import annotations

import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from coldproof.app.errors import SetupError
from coldproof.keys.files import make_folder, sync_folder

DRAFT = re.compile(r"\.[0-9a-f]{16}\.new")


def write_whole(path: Path, data: bytes, mode: int) -> None:
    """Write a file with this mode from its first byte on; what stood there stays until then."""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(file, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def begun_folder(folder: Path) -> Iterator[None]:
    """Make a folder, mode 0700, for what follows; where that fails, what was made goes again.

    Only folders that are empty by then go: what else lies in them is for who put it there.  Raises
    `SetupError` where it cannot be made.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        try:
            make_folder(folder)
        except OSError as error:
            found = (error.strerror or "an error").lower()
            raise SetupError(str(folder), found, "a folder that can be made") from None
        yield
    except BaseException:
        with suppress(OSError):
            for one in made:
                one.rmdir()
        raise


@contextmanager
def whole_folder(folder: Path, last: str) -> Iterator[Path]:
    """Yield a draft in a folder, which is made if need be: what is put there is its own, or gone.

    Once nothing failed, all of it is moved up, `last` at the end; otherwise nothing is, and the
    folder goes too if it was made for this.  What else lies in it stays.  Raises `SetupError` where
    the folder cannot be made, or has something of a name that is in the draft.
    """
    with begun_folder(folder):
        draft = folder / f".{secrets.token_hex(8)}.new"
        try:
            draft.mkdir(mode=0o700)
            yield draft
            _move_up(draft, folder, last)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def forget_drafts(folder: Path) -> None:
    """Remove a folder in which nothing is but drafts: who made them was killed in the middle."""
    left = list(folder.iterdir()) if folder.is_dir() else []
    if left and all(DRAFT.fullmatch(one.name) for one in left):
        shutil.rmtree(folder)


def _move_up(draft: Path, folder: Path, last: str) -> None:
    """Move what is in a draft up; who is second with a folder of the same name moves nothing."""
    ours = sorted(draft.iterdir(), key=lambda one: (one.name == last, not one.is_dir(), one.name))
    for one in ours:
        if os.path.lexists(folder / one.name):
            raise SetupError(str(folder), f"{one.name} in it already", "another folder")
    for one in ours:
        one.rename(folder / one.name)
    sync_folder(folder)
    with suppress(OSError):  # where nobody here may read it, its owner's system syncs it
        sync_folder(folder.parent)
