"""What `backup --from` reads of copies: plain files, a database in the folder, and all of a mind.

A copy may come from somebody else.  Nothing in it says what else is read on this machine, or whom
it talks to, before it was looked at.
"""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

from coldproof.acts.fields import shown
from coldproof.app.errors import SetupError
from coldproof.app.guard import FILES
from coldproof.app.settings import (
    FILE,
    KEYS,
    POLICY,
    SQLITE,
    Settings,
    is_url,
    read_settings,
)
from coldproof.app.witnessing import policy_text
from coldproof.cli.telling import path_text

BESIDE = ("", "-wal", "-shm", "-journal")  # what SQLite reads with a database
ALIKE = "naming one copy, or making them alike,"


def read_copies(folder: Path, sources: list[Path]) -> tuple[Settings, list[Settings]]:
    """Return the settings to restore, in the default format, and those of each copy.

    Raises `SetupError` for a copy of another log, for one that has a link, a pipe or an address for
    what a backup of ours has as a file, and where copies differ in what only a person can decide.
    """
    for path in sources:
        refuse_odd_copy(path)
    copies = [read_settings(path) for path in sources]
    for path, copy in zip(sources, copies, strict=True):
        where = path_text(path / FILE)
        if is_url(copy.database):
            found = "a database by its address, which may be anybody's"
            raise SetupError(where, found, "a copy as `coldproof backup --to` makes it")
        for end in BESIDE:
            refuse_odd(path / f"{copy.database}{end}")
    first, name = copies[0], path_text(sources[0])
    for path, copy in zip(sources, copies, strict=True):
        if (copy.production, copy.log_key) != (first.production, first.log_key):
            found = f"a copy of {copy.production}"
            raise SetupError(path_text(path), found, f"one of {first.production}")
        for what in ("title", "origin"):
            ours, other = getattr(copy, what), getattr(first, what)
            if ours != other:
                found = f"the {what} {shown(ours)} where {name} has {shown(other)}"
                raise SetupError(path_text(path / FILE), found, ALIKE)
    if not (folder / POLICY).exists():
        refuse_other_policies(folder, sources)
    return first._replace(database=SQLITE), copies


def refuse_odd_copy(copy: Path) -> None:
    """Raise `SetupError` for a copy in which something is read that is not a file of its own."""
    for name in (FILE, POLICY, *FILES):
        refuse_odd(copy / name)
    refuse_odd(copy / KEYS, folder=True)
    for one in (copy / KEYS).glob("**/*"):
        refuse_odd(one, folder=True)


def refuse_odd(path: Path, *, folder: bool = False) -> None:
    """Raise `SetupError` for what is there and neither a file nor, where that may be, a folder.

    What a link leads to on this machine would be read as if it were the copy's; and who reads a
    pipe may wait for good.
    """
    if path.is_symlink():
        raise SetupError(path_text(path), "a link", "the file itself")
    if path.exists() and not (path.is_file() or (folder and path.is_dir())):
        raise SetupError(path_text(path), "something that is no file", "the file itself")


def refuse_other_policies(folder: Path, sources: list[Path]) -> None:
    """Raise `SetupError` where copies differ in whom the log is to ask: the first would win."""
    (first, told), *others = [(path / POLICY, policy_text(path)) for path in sources]
    for path, text in others:
        ours, other = first_difference(text, told)
        if ours != other:
            found = f"{ours} where {path_text(first)} has {other}"
            counts = path_text(folder / POLICY)
            want = f"naming one copy, making them alike, or the policy that counts as {counts},"
            raise SetupError(path_text(path), found, want)


def first_difference(one: str | None, other: str | None) -> tuple[str, str]:
    """Return the first lines in which two policies differ; the same twice where they do not."""
    if one is None or other is None:
        mine, theirs = ("nothing" if text is None else "a policy" for text in (one, other))
        return mine, theirs
    for left, right in zip_longest(one.splitlines(), other.splitlines()):
        if left != right:
            mine, theirs = ("no more" if line is None else shown(line) for line in (left, right))
            return mine, theirs
    return "", ""
