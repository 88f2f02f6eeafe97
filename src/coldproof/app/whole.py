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

from coldproof.app.errors import SetupError, cause, reason
from coldproof.keys.whole import FOLDER_MODE, hold, make_folder, sync_folder

DRAFT = re.compile(r"\.[0-9a-f]{16}\.new")


@contextmanager
def whole_folder(
    folder: Path, last: str, over: Container[str] = (), aside: tuple[str, str] | None = None
) -> Iterator[Path]:
    """Yield a draft in a folder, which is made if need be: what is put there is its own, or gone.

    Once nothing failed, all of it is moved up, `last` at the end; otherwise nothing is, and the
    folder goes too if it was made for this.  What else lies in it stays, but for what a killed
    process left of another draft, and for files whose names begin as `aside` says first: those
    begin as it says next from then on, unless moving up fails.  Raises `SetupError` where the
    folder cannot be made, where somebody else is making it, where a draft stays that should go, or
    where it has something of a name that is in the draft, unless that is a file named in `over`,
    which is replaced.
    """
    with _begun_folder(folder), alone(folder):
        draft = folder / f".{secrets.token_hex(8)}.new"
        try:
            draft.mkdir(mode=FOLDER_MODE)
            yield draft
            _move_up(draft, folder, last, over, aside)
        except BaseException as error:
            _remove(draft, f"after {reason(error)}")
            raise
        _remove(draft, "though all of it was moved up")


def forget_drafts(folder: Path, last: str = "", ours: Container[str] = ()) -> None:
    """Remove a folder in which nothing is but drafts: who made them was killed in the middle.

    With `last`, which is moved up at the end, one that is empty goes as well, and one of which a
    part was moved up: files of a name in `ours` alone, while a draft has `last` still.  Raises
    `SetupError` where somebody is making it, or where a draft stays.
    """
    if folder.is_dir() and _is_left(folder, last, ours):
        with _held(folder) as lent:
            if lent and _is_left(folder, last, ours):  # nobody ended it meanwhile
                drafts = _drafts(folder)
                for one in [one for one in folder.iterdir() if one not in drafts]:
                    one.unlink()
                _forget(folder)  # by them it is known as one that was left, so they go last
                with suppress(OSError):
                    folder.rmdir()


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Have a folder to oneself, without the drafts that are left in it; raises `SetupError`."""
    with _held(folder) as lent:
        if lent:
            _forget(folder)
        yield


def _is_left(folder: Path, last: str, ours: Container[str]) -> bool:
    drafts = _drafts(folder)
    up = [one for one in folder.iterdir() if one not in drafts]
    if not up:
        return bool(drafts or last)
    return any((one / last).is_file() for one in drafts if last) and all(
        one.name in ours and one.is_file() and not one.is_symlink() for one in up
    )


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
            found = cause(error)
            raise SetupError(str(folder), found, "a folder that can be made") from None
        yield
    except BaseException:
        with suppress(OSError):
            for one in made:
                one.rmdir()
        raise


@contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Hold a folder, and say whether the system lends such a lock; raises `SetupError`."""
    file = None if sys.platform == "win32" else os.open(folder, os.O_RDONLY)
    try:
        try:
            lent = file is not None and hold(file)
        except BlockingIOError:
            want = "another folder, or waiting until that has ended,"
            raise SetupError(str(folder), "another command that is making it", want) from None
        yield lent
    finally:
        if file is not None:
            os.close(file)


def _drafts(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if DRAFT.fullmatch(one.name)]


def _forget(folder: Path) -> None:
    for left in _drafts(folder):
        _remove(left, "though who made it is gone")


def _remove(draft: Path, when: str) -> None:
    """Remove a draft, whatever the modes of folders in it; raises `SetupError` if it stays."""
    _open_up(draft)
    shutil.rmtree(draft, ignore_errors=True)
    if os.path.lexists(draft):
        found = f"that it stays, perhaps with keys in it, {when}"
        raise SetupError(str(draft), found, "removing it by hand")


def _open_up(folder: Path) -> None:
    """Let its owner change a folder, and each in it; links are not followed."""
    with suppress(OSError):
        if not folder.is_symlink():
            folder.chmod(FOLDER_MODE)
            for one in folder.iterdir():
                if one.is_dir():
                    _open_up(one)


def _move_up(
    draft: Path, folder: Path, last: str, over: Container[str], aside: tuple[str, str] | None
) -> None:
    """Move what is in a draft up; who is second with a folder of the same name moves nothing.

    Where it fails in the middle, all but what was replaced is moved back.
    """
    ours = sorted(draft.iterdir(), key=lambda one: (one.name == last, not one.is_dir(), one.name))
    moves = [] if aside is None else _put_aside(folder, *aside)
    free = [old.name for old, _ in moves]
    for one in ours:
        if one.name not in free and one.name not in over and os.path.lexists(folder / one.name):
            raise SetupError(str(folder), f"{one.name} in it already", "another folder")
    moves += [(one, folder / one.name) for one in ours]
    try:
        for one, there in moves:
            one.replace(there)
    except BaseException:
        for one, there in reversed(moves):
            if there.name not in over and os.path.lexists(there) and not os.path.lexists(one):
                with suppress(OSError):
                    there.replace(one)
        raise
    sync_folder(folder)
    with suppress(OSError):  # where nobody here may read it, its owner's system syncs it
        sync_folder(folder.parent)


def _put_aside(folder: Path, old: str, new: str) -> list[tuple[Path, Path]]:
    """Return the files whose names begin so, each with its name from then on."""
    found = sorted(one for one in folder.iterdir() if one.name.startswith(old))
    return [
        (one, one.with_name(one.name.replace(old, new, 1)))
        for one in found
        if not one.name.startswith(new)
    ]
