"""A folder that is there whole or not at all: made as a draft in it, then moved up.

Who makes it holds the folder by a lock of the system.  A draft in a folder that nobody holds was
left by who was killed, perhaps with keys in it, and is removed; Windows lends no such lock, so that
nobody can tell there, and it stays.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
from collections.abc import Container, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from coldproof.app.errors import SetupError
from coldproof.keys.whole import hold, make_folder, sync_folder

DRAFT = re.compile(r"\.[0-9a-f]{16}\.new")


@contextmanager
def whole_folder(folder: Path, last: str, over: Container[str] = ()) -> Iterator[Path]:
    """Yield a draft in a folder, which is made if need be: what is put there is its own, or gone.

    Once nothing failed, all of it is moved up, `last` at the end; otherwise nothing is, and the
    folder goes too if it was made for this.  What else lies in it stays, but for what a killed
    process left of another draft.  Raises `SetupError` where the folder cannot be made, where
    somebody else is making it, or where it has something of a name that is in the draft, unless
    that is a file named in `over`, which is replaced.
    """
    with _begun_folder(folder), _alone(folder):
        draft = folder / f".{secrets.token_hex(8)}.new"
        try:
            draft.mkdir(mode=0o700)
            yield draft
            _move_up(draft, folder, last, over)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def forget_drafts(folder: Path) -> None:
    """Remove a folder in which nothing is but drafts: who made them was killed in the middle.

    Raises `SetupError` where somebody is making it.
    """
    if folder.is_dir() and len(_drafts(folder)) == len(list(folder.iterdir())) > 0:
        with _alone(folder), suppress(OSError):
            folder.rmdir()


@contextmanager
def _begun_folder(folder: Path) -> Iterator[None]:
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
def _alone(folder: Path) -> Iterator[None]:
    """Have a folder to oneself, without the drafts that are left in it."""
    file = None if sys.platform == "win32" else os.open(folder, os.O_RDONLY)
    try:
        try:
            if file is not None and hold(file):
                for left in _drafts(folder):
                    shutil.rmtree(left, ignore_errors=True)
        except BlockingIOError:
            want = "another folder, or waiting until that has ended,"
            raise SetupError(str(folder), "another command that is making it", want) from None
        yield
    finally:
        if file is not None:
            os.close(file)


def _drafts(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if DRAFT.fullmatch(one.name)]


def _move_up(draft: Path, folder: Path, last: str, over: Container[str]) -> None:
    """Move what is in a draft up; who is second with a folder of the same name moves nothing."""
    ours = sorted(draft.iterdir(), key=lambda one: (one.name == last, not one.is_dir(), one.name))
    for one in ours:
        if one.name not in over and os.path.lexists(folder / one.name):
            raise SetupError(str(folder), f"{one.name} in it already", "another folder")
    for one in ours:
        one.replace(folder / one.name)
    sync_folder(folder)
    with suppress(OSError):  # where nobody here may read it, its owner's system syncs it
        sync_folder(folder.parent)
