"""The backups of one production, in a folder beside it: made at close of day, and when asked.

Each is named by when it was made and how many entries it has.  None is ever removed here, but for
one that was killed before it was whole.  Keys are not in them: whoever finds a backup can read the
record and sign nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from coldproof.app.backup import BACKUPS, back_up
from coldproof.app.house import House
from coldproof.app.ports import Clock, Store
from coldproof.app.whole import forget_drafts

LOCK = ".making"
BEGUN = re.compile(r"[0-9]{16}")
NAME = re.compile(r"([0-9]{16})-([0-9]{1,12})")


class Backup(NamedTuple):
    """One backup: its folder's name, when it was made, how many entries it has."""

    name: str
    at_us: int
    size: int


@contextmanager
def _turn(folder: Path) -> Iterator[None]:
    """Have the folder to oneself; several processes may serve one production."""
    import fcntl  # noqa: PLC0415 - not every system has it, nor a log to write to

    with (folder / LOCK).open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class Backups:
    """What backups there are, and how the next one is made."""

    def __init__(
        self, folder: Path, open_store: Callable[[Path, str], Store], clock: Clock
    ) -> None:
        """Look at what is there; nothing is made yet."""
        self._folder, self._open, self._clock = folder, open_store, clock
        self.place = folder / BACKUPS
        self.failed: str | None = None
        self.newest_us: int | None = None
        self.newest_size = 0
        self._look()

    def all(self) -> list[Backup]:
        """Return every backup that is there, oldest first."""
        if not self.place.is_dir():
            return []
        found = [(path, NAME.fullmatch(path.name)) for path in self.place.iterdir()]
        told = [Backup(path.name, int(m[1]), int(m[2])) for path, m in found if m is not None]
        return sorted(told)

    def _look(self) -> None:
        if told := self.all():
            self.newest_us, self.newest_size = told[-1].at_us, told[-1].size

    def make(self, house: House) -> Backup:
        """Make a backup unless one has every entry already; return the newest.

        Raises `SetupError`, a `StoreError` or an `OSError`.
        """
        self.place.mkdir(mode=0o700, exist_ok=True)
        size = house.ledger.size
        with _turn(self.place):
            told = self.all()
            if not told or told[-1].size < size:
                self._make(house, self._clock())
        self.failed = None
        self._look()
        return self.all()[-1]

    def _make(self, house: House, at_us: int) -> None:
        for left in [one for one in self.place.iterdir() if BEGUN.fullmatch(one.name)]:
            forget_drafts(left)
        draft = self.place / f"{at_us:016d}"
        settings = house.settings
        head = back_up(
            self._folder, settings, house.store, draft, self._open, self._clock, with_keys=False
        )
        draft.rename(draft.with_name(f"{draft.name}-{head.size}"))
