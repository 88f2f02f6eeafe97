"""Productions to measure on: a folder for each size of log, copied anew for each measurement."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.signed_log import PRODUCTION, SignedLog
from coldproof.acts.base import Act
from coldproof.app import wiring
from coldproof.app.batch import Receipt
from coldproof.app.guard import Guard
from coldproof.app.house import House
from coldproof.app.remembered import Remembered
from coldproof.app.settings import KEYS, SQLITE, Settings
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.reading import open_note
from coldproof.keys.beside import Beside
from coldproof.keys.signing import Signer, check
from coldproof.log.note import Signed
from coldproof.store.sqlite import SqliteStore

BESIDE = Beside(check)  # one for all that is measured, as a server has one while it serves


class Clock:
    """A clock that begins where the log ends and then goes as fast as any other."""

    def __init__(self, now_us: int) -> None:
        """Begin at an hour, in microseconds since 1970."""
        self._ahead_us = now_us - time.monotonic_ns() // 1000

    def __call__(self) -> int:
        """Return the hour, in microseconds since 1970."""
        return self._ahead_us + time.monotonic_ns() // 1000


class Place(NamedTuple):
    """A production in a folder, and what its crews would say next."""

    folder: Path
    size: int
    entry_bytes: int  # of all entries
    now_us: int
    log: Signer
    clerk: Signer
    coming: tuple[tuple[bytes, ...], ...]  # for each crew
    signed: tuple[Signed, ...]  # the signatures under them
    asked: Act  # something to be judged

    @contextmanager
    def copied(self) -> Iterator[Path]:
        """Copy the folder to one that is removed afterwards."""
        with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as name:
            copy = Path(name) / "production"
            shutil.copytree(self.folder, copy)
            yield copy

    @contextmanager
    def opened(self) -> Iterator[tuple[House, Writer]]:
        """Open a copy to ask and to write, as a server does."""
        checking = Remembered(check, look_ahead=BESIDE.look_ahead)
        with self.copied() as folder, wiring.opened(folder, None, checking) as house:
            clock = Clock(self.now_us)
            guard = Guard(folder, clock)
            writer = open_writer(house.ledger, house.store, guard, self.log, self.clerk, clock)
            yield house, writer
            writer.close()


def settle(made: SignedLog, where: Path, coming: int) -> Place:
    """Put a log as it is into a folder, as `coldproof init` and `record` would have."""
    folder = where / str(len(made.entries))
    keys = folder / KEYS
    keys.mkdir(parents=True)
    for path, signer in ((wiring.LOG, made.log), (wiring.CLERK_FILE, made.clerk)):
        wiring.keep_signer(keys / path, signer)
    wiring.keep_secret(keys / wiring.SNAPSHOT)
    store = SqliteStore(folder / SQLITE)
    made.put_into(store)
    store.close()
    guard = Guard(folder, Clock(made.now_us))
    guard.replace(made.heads[-1].checkpoint)
    guard.close()
    wiring.keep_settings(folder, Settings(PRODUCTION, "Bench", made.log.key, SQLITE))
    notes = made.coming(coming)
    signed = tuple(signed_in(made, note) for crew in notes for note in crew)
    return Place(
        folder,
        len(made.entries),
        sum(len(note) for _, note in made.entries),
        made.now_us,
        made.log,
        made.clerk,
        tuple(tuple(crew) for crew in notes),
        signed,
        made.asked(),
    )


def signed_in(made: SignedLog, note: bytes) -> Signed:
    """Return what a verifier is given to check the one signature under a note."""
    opened = open_note(note)
    return made.signer(opened.act).public, opened.note.text, opened.note.lines[0].signature


def record(writer: Writer, notes: tuple[bytes, ...]) -> None:
    """Record notes, and raise unless each was acknowledged as durable."""
    for outcome in writer.record_all(notes):
        if not isinstance(outcome, Receipt):
            raise SystemExit(f"bench: a note came to {outcome}; a receipt would do")
