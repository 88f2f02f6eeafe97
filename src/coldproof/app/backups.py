"""The backups of one production, in a folder beside it: made at close of day, and when asked.

Each is named by when it was made and how many entries it has.  None is ever removed here, but for
what is left of one whose making was killed; one that only lacked its name gets it.  Keys are not in
them: whoever finds a backup can read the record and sign nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from coldproof.app.backup import BACKUPS, back_up
from coldproof.app.errors import RecordError
from coldproof.app.guard import FILES
from coldproof.app.house import House
from coldproof.app.ports import Clock, Store
from coldproof.app.settings import FILE, POLICY, SQLITE, read_settings
from coldproof.app.whole import alone, forget_drafts
from coldproof.log.errors import LogError
from coldproof.store.errors import StoreError

LOCK = ".making"
BEGUN = re.compile(r"[0-9]{16}")
NAME = re.compile(r"([0-9]{16})-([0-9]{1,12})")
OURS = (*FILES, POLICY, SQLITE)  # what is moved up before the settings


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

    def newest(self) -> Backup | None:
        """Return the one with most entries, and of these the last: a clock may have been ahead."""
        return max(self.all(), key=lambda one: (one.size, one.at_us), default=None)

    def _look(self) -> None:
        if (newest := self.newest()) is not None:
            self.newest_us, self.newest_size = newest.at_us, newest.size

    def make(self, house: House) -> Backup:
        """Make a backup unless one has every entry already; return the newest.

        Raises `SetupError`, a `StoreError` or an `OSError`.
        """
        self.place.mkdir(mode=0o700, exist_ok=True)
        size = house.ledger.size
        with _turn(self.place):
            self._tidy(house)
            newest = self.newest()
            if newest is None or newest.size < size:
                newest = self._made(house, self._clock())
        self.failed = None
        self._look()
        return newest

    def _tidy(self, house: House) -> None:
        """Remove what was left half, and name what was left whole; the rest is somebody else's.

        Nothing of it has keys, and nothing of it keeps the next backup from being made.
        """
        for left in [one for one in self.place.iterdir() if BEGUN.fullmatch(one.name)]:
            if not left.is_symlink():
                with suppress(RecordError, LogError, StoreError, OSError):
                    forget_drafts(left, FILE, OURS)
                    self._name(left, house)

    def _name(self, left: Path, house: House) -> None:
        """Give a backup its name, if it is one of this log."""
        if read_settings(left).database == SQLITE and (left / SQLITE).is_file():
            with closing(self._open(left, SQLITE)) as store:
                head = store.head(house.settings.production)
            if house.ledger.checkpoint(head.checkpoint).size == head.size:
                with alone(left):
                    left.rename(left.with_name(f"{left.name}-{head.size}"))

    def _made(self, house: House, at_us: int) -> Backup:
        draft = self.place / f"{at_us:016d}"
        settings = house.settings
        head = back_up(
            self._folder, settings, house.store, draft, self._open, self._clock, with_keys=False
        )
        made = Backup(f"{draft.name}-{head.size}", at_us, head.size)
        draft.rename(draft.with_name(made.name))
        return made
