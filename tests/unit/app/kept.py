"""A log in memory that grows, copies of it, and its twin, for tests of backups."""

from __future__ import annotations

from pathlib import Path

from coldproof.acts.voice import WorkStopped
from coldproof.app.backup import Source, copy_blobs, copy_log, restore
from coldproof.app.guard import Guard
from coldproof.app.settings import Settings
from coldproof.app.writer import Writer
from coldproof.keys.signing import check
from coldproof.log.checkpoint import Checkpoint
from coldproof.store.base import Head, Store
from coldproof.store.memory import MemoryStore
from coldproof.words.floor import Scope
from tests.small_log import PRODUCTION, SECOND_US, Clock, Crew, writer_on

OUT = "keeping both, and asking who signed them, would do"


class Kept:
    """A log in memory that grows, and copies of it."""

    def __init__(self, folder: Path, store: Store | None = None) -> None:
        self.crew, self.clock, self.folder = Crew(), Clock(), folder
        self.store = store or MemoryStore()
        self.writer: Writer = writer_on(self.crew, self.store, folder, self.clock)
        if self.writer.ledger.size == 0:
            self.writer.begin(self.crew.opening())
            self.writer.record(self.crew.enrolling("actor"))
        self.settings = Settings(PRODUCTION, "", self.crew.log.key, "postgresql://here/film")

    def stop(self, by: str = "actor") -> None:
        """Record a stop a second later."""
        self.clock.now_us += SECOND_US
        self.writer.record(self.crew.note(by, WorkStopped(scope=Scope.PRODUCTION)))

    def copy(self, name: str = "a copy", upto: int | None = None) -> Source:
        """Return a copy of the log."""
        target = MemoryStore()
        copy_log(self.store, target, PRODUCTION, upto)
        copy_blobs(self.store, target, PRODUCTION)
        return Source(name, target)

    def head(self) -> Checkpoint:
        """Return where the log ends, as somebody saw it."""
        return self.writer.ledger.checkpoint(self.writer.ledger.head.checkpoint)

    def restored(self, *sources: Source, heads: tuple[tuple[str, Checkpoint], ...] = ()) -> Store:
        """Return a store refilled from copies."""
        target = MemoryStore()
        restore(self.settings, check, target, sources, heads)
        return target


def whole(store: Store) -> tuple[Head, list[bytes], list[Head]]:
    """Return everything that a log is."""
    return (
        store.head(PRODUCTION),
        list(store.read(PRODUCTION, 0, 1 << 40)),
        list(store.checkpoints(PRODUCTION)),
    )


def twin(kept: Kept, folder: Path) -> Kept:
    """Return the same log in another place, which went on in another way."""
    (folder / "twin").mkdir()
    store = kept.copy().store
    guard = Guard(folder / "twin", kept.clock)
    guard.replace(store.head(PRODUCTION).checkpoint)
    guard.close()
    other = Kept(folder / "twin", store)
    other.stop("stranger")
    return other
