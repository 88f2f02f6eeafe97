"""Where a store of each kind lies, and what tests put into it."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path

from coldproof.store.base import Head, Pair, Store
from coldproof.store.memory import MemoryStore
from coldproof.store.postgres import PostgresStore
from coldproof.store.sqlite import SqliteStore

LONGEST = 65_535


class Place(ABC):
    """One store's place: opened as often as a test wants, and closed behind it."""

    kind: str

    def __init__(self, where: str) -> None:
        self.where = where
        self._opened: list[Store] = []

    def open(self) -> Store:
        """Return a store on what is there: another connection each time, where there are any."""
        store = self._open()
        self._opened.append(store)
        return store

    @abstractmethod
    def _open(self) -> Store: ...

    @abstractmethod
    def files(self) -> list[Path]:
        """The files in which its rows lie, without the engine's own log."""

    def close(self) -> None:
        for store in self._opened:
            store.close()


class InMemory(Place):
    kind = "memory"

    def _open(self) -> Store:
        return self._opened[0] if self._opened else MemoryStore()

    def files(self) -> list[Path]:
        return []


class InSqlite(Place):
    kind = "sqlite"

    def _open(self) -> Store:
        return SqliteStore(self.where)

    def files(self) -> list[Path]:
        return list(Path(self.where).parent.iterdir())


class InPostgres(Place):
    kind = "postgres"

    def __init__(self, where: str, rows: Path = Path()) -> None:
        super().__init__(where)
        self.rows = rows  # the server's folder

    def _open(self) -> Store:
        return PostgresStore(self.where)

    def files(self) -> list[Path]:
        return [path for path in (self.rows / "base").rglob("*") if path.is_file()]


PLACES: dict[str, type[Place]] = {each.kind: each for each in (InMemory, InSqlite, InPostgres)}


def pair(note: bytes) -> Pair:
    """An id and its note; the same note always has the same id."""
    return hashlib.sha256(note).digest(), note


def pairs(*words: str) -> list[Pair]:
    return [pair(f"{word}\n".encode()) for word in words]


def signed(before: bytes, entries: Sequence[Pair]) -> bytes:
    """A checkpoint that only these notes after that checkpoint have."""
    return hashlib.sha256(before + b"".join(act for act, _ in entries)).digest()


def grow(store: Store, production: str, entries: Sequence[Pair]) -> Head:
    """Append after the head that is there, and return the new one."""
    found = store.head(production)
    checkpoint = signed(found.checkpoint, entries)
    store.append(production, found, entries, checkpoint)
    return Head(found.size + len(entries), checkpoint)


def notes(store: Store, production: str) -> list[bytes]:
    return list(store.read(production, 0, 1 << 40))


def whole(store: Store, production: str) -> tuple[Head, list[bytes], list[Head]]:
    """Everything that a production's log is."""
    return store.head(production), notes(store, production), list(store.checkpoints(production))
