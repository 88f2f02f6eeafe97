"""One log on any store, opened again and again, and held against all that it has promised."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from coldproof.app.batch import Outcome
from coldproof.app.guard import Guard
from coldproof.app.ledger import Ledger
from coldproof.app.wiring import open_store
from coldproof.app.writer import Writer, open_writer
from coldproof.desk.roster import raw_key
from coldproof.store.base import Store
from coldproof.store.memory import MemoryStore
from tests.chaos.faults import Faults
from tests.chaos.told import Told
from tests.small_log import SECOND_US, Clock, Crew, id_of, tag, writer_on

MEMORY = ":memory:"
KINDS = ("memory", "sqlite", "postgres")
RUNS = int(os.environ.get("CHAOS_RUNS", "0"))
THOROUGH = RUNS > 0  # asked for by `make chaos`; `make test` does a part of everything


def new_crew() -> Crew:
    """Return people with keys, in a production that no test had before."""
    return Crew(f"chaos{secrets.token_hex(8)}")


class Log:
    """One log: its folder, its store, its writer, and what it has promised."""

    def __init__(self, folder: Path, database: str, faults: Faults | None = None) -> None:
        """Open an empty log; `database` is a file's name, an address, or `MEMORY`."""
        self.crew, self.clock = new_crew(), Clock()
        self.told = Told(self.crew)
        self.folder, self.database = folder, database
        self._others: list[Store] = []
        self.faults = faults or Faults()
        self._memory: Store | None = (
            self.faults.store(MemoryStore()) if database == MEMORY else None
        )
        self.store = self._opened()
        self.writer = self._written()

    def _opened(self) -> Store:
        if self._memory is not None:
            return self._memory
        return self.faults.store(open_store(self.folder, self.database))

    def _written(self) -> Writer:
        return writer_on(self.crew, self.store, self.folder, self.clock)

    def another_store(self) -> Store:
        """Return a second way to the same store, as another process has it; closed at the end."""
        found = self._memory or open_store(self.folder, self.database)
        self._others.append(found)
        return found

    def opened_with(self, ledger: Ledger) -> Writer:
        """Return a writer that was loaded before, and is opened now."""
        guard, crew = Guard(self.folder, self.clock), self.crew
        return open_writer(ledger, self.store, guard, crew.log, crew.clerk, self.clock)

    def act(self, note: bytes) -> bytes:
        """Return the id of the act in a note, as the store has it."""
        return raw_key(id_of(note))

    def begin(self) -> None:
        """Begin the log, with an armorer enrolled."""
        self.begin_with(self.crew.opening())
        self.record(self.crew.enrolling("armorer"))

    def begin_with(self, note: bytes) -> None:
        """Write entry 0."""
        self.told.hear(note, self.writer.begin(note))

    def record(self, *notes: bytes) -> list[Outcome]:
        """Record notes, a second later; keep in mind what was answered."""
        self.clock.now_us += SECOND_US
        outcomes = self.writer.record_all(notes)
        for note, outcome in zip(notes, outcomes, strict=True):
            self.told.hear(note, outcome)
        return outcomes

    def tag(self, number: int, by: str = "armorer") -> bytes:
        """Return somebody's next note."""
        return self.crew.note(by, tag(number))

    def leave(self) -> None:
        """Close everything, as far as it is still open."""
        self.writer.close()
        if self._memory is None:
            self.store.close()

    def end(self) -> None:
        """Leave for good."""
        self.faults.disarm()
        self.leave()
        for store in self._others:
            store.close()

    def reopen(self) -> None:
        """Leave, and open the log anew through the start check."""
        self.leave()
        self.store = self._opened()
        self.writer = self._written()

    def kept(self) -> tuple[bytes, ...]:
        """Return the checkpoints outside of the store."""
        return Guard(self.folder, self.clock).candidates()

    def broken(self) -> list[str]:
        """Return what the log does not keep of its promises."""
        return self.told.broken(self.store, self.kept())
