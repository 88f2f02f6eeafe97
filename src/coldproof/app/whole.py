"""A file that is written whole or not at all: beside its place first, synced, then moved there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from coldproof.keys.files import make_folder


def write_whole(path: Path, data: bytes, mode: int) -> None:
    """Write a file with this mode from its first byte on; what stood there stays until then."""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)
    file = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(file, "wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(path)


@contextmanager
def begun_folder(folder: Path) -> Iterator[None]:
    """Make a folder, mode 0700, for what follows; where that fails, what was made goes again.

    Only folders that are empty by then go: what else lies in them is for who put it there.
    """
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        make_folder(folder)
        yield
    except BaseException:
        with suppress(OSError):
            for one in made:
                one.rmdir()
        raise
