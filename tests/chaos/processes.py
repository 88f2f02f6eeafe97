"""Writing processes under a driver: started, killed, heard, and held against what they promised."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import psycopg

from coldproof.app.guard import Guard
from coldproof.app.wiring import now_us, open_store
from coldproof.log.checkpoint import Checkpoint
from tests.chaos.script import Script
from tests.chaos.told import Told
from tests.small_log import id_of, writer_on

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 60
WHO_IS_THERE = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
)


def environment() -> dict[str, str]:
    """Return what a process of ours needs to find the code."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}


class Process:
    """One writing process; what it says goes to a file, which no kill can tear."""

    def __init__(
        self,
        books: Books,
        who: tuple[str, ...] = (),
        *,
        module: str = "tests.chaos.server",
        before: tuple[str | Path, ...] = (),
        folder: Path | None = None,
    ) -> None:
        """Start it, each of these submitters where it stands; `before` is put before its words."""
        self.books = books
        self.path = books.folder / books.next_said
        starts = [f"{one}={books.next_of(one)}" for one in who]
        command = [sys.executable, "-m", module]
        place = [str(folder or books.folder), books.database, books.script.crew.production]
        with self.path.open("wb") as said:
            self.process = subprocess.Popen(
                [*before, *command, *place, *starts], cwd=ROOT, env=environment(), stdout=said
            )
        books.processes.append(self)
        self._heard = 0

    def ended(self) -> set[str]:
        """Return which submitters were told that the writer had ended."""
        told = [line.split(" ")[0] for line in self.lines() if " ended " in line]
        return {who.removeprefix("guest-") for who in told}

    def lines(self) -> list[str]:
        """Return the whole lines that it wrote so far."""
        return self.path.read_text().split("\n")[:-1]

    def wait_for(self, count: int) -> None:
        """Wait until it has said so many things, has ended, or was too slow."""
        until = time.monotonic() + PATIENCE_S
        while self.process.poll() is None and time.monotonic() < until:
            if len(self.lines()) >= count:
                return
            time.sleep(0.001)
        assert self.process.poll() is not None, f"only {len(self.lines())} in {PATIENCE_S} s"

    def kill(self) -> None:
        """Kill it, as power does, and hear what it had said."""
        self.process.kill()
        self.end()

    def end(self) -> int:
        """Wait for its end; hear what it said; return its exit code."""
        code = self.process.wait(PATIENCE_S)
        new = self.lines()[self._heard :]
        self._heard += len(new)
        for line in new:
            self.books.hear(line)
        ended: dict[str, str] = {}
        for line in self.lines():
            who, what = line.split(" ")[0], line.split(" ")[2:3]
            if what == ["ended"]:
                ended.setdefault(who, line)
            elif who in ended:
                self.books.told.lies.append(f"after it had said {ended[who]!r}: {line}")
        return code


class Books:
    """One log that processes write to: what they were told, and who is to say what next."""

    def __init__(self, folder: Path, database: str, production: str) -> None:
        """Say where it is."""
        self.folder, self.database = folder, database
        self.script = Script(production)
        self.told = Told(self.script.crew)
        self.processes: list[Process] = []
        self.receipts: dict[str, int] = {}  # of each submitter, one after the other
        self.ended: list[str] = []

    def begin(self, *people: str) -> None:
        """Begin the log and enroll people."""
        store = open_store(self.folder, self.database)
        writer = writer_on(self.script.crew, store, self.folder, now_us)
        writer.begin(self.script.crew.opening())
        for person in people:
            note = self.script.crew.enrolling(person)
            self.told.hear(note, writer.record(note))
        writer.close()
        store.close()

    @property
    def next_said(self) -> str:
        """The name of the file that the next process writes to."""
        return f"said-{len(self.processes)}"

    def next_of(self, who: str) -> int:
        """Return the number of the first note of somebody that has no receipt."""
        return self.receipts.get(who, 0)

    def hear(self, line: str) -> None:
        """Take down one line of a process."""
        who, _, rest = line.partition(" ")
        if not rest:
            return
        number, what, *more = rest.split(" ")
        if what in {"ended", "refused"}:
            self.ended.append(line)
            return
        note = self.note(who, int(number))
        if what == "waiting":
            self.told.waiting[id_of(note)] = None
            return
        position, size, root = more
        said = Checkpoint(self.script.crew.log.name, int(size), bytes.fromhex(root))
        self.told.receipt(id_of(note), int(position), said)
        if not who.startswith("door-"):  # a door goes on when its guest is in
            self.receipts[who.removeprefix("guest-")] = int(number) + 1

    def note(self, who: str, number: int) -> bytes:
        """Return a note by who sent it, as a process names it."""
        if who.startswith("guest-"):
            return self.script.guest(who.removeprefix("guest-"), number)
        door = who.startswith("door-")
        return self.script.enrolling(who, number) if door else self.script.note(who, number)

    def _disorder(self) -> list[str]:
        """Each submitter's notes stand in the order in which they were sent."""
        found = []
        for who, count in self.receipts.items():
            ids = [id_of(self.note(who, number)) for number in range(count)]
            told = [self.told.positions[act] for act in ids if act in self.told.positions]
            if told != sorted(told):
                found.append(f"notes of {who} in another order")
        return found

    def broken(self) -> list[str]:
        """Return what the log does not keep, looked at from outside, nobody writing."""
        if "://" in self.database:
            wait_until_alone(self.database)
        store = open_store(self.folder, self.database)
        try:
            kept = Guard(self.folder, now_us).candidates()
            return self.told.broken(store, kept) + self._disorder()
        finally:
            store.close()


def wait_until_alone(address: str) -> None:
    """Wait until PostgreSQL serves nobody else: it ends what a killed process had asked of it."""
    until = time.monotonic() + PATIENCE_S
    with psycopg.connect(address, autocommit=True) as connection:
        while connection.execute(WHO_IS_THERE).fetchone() != (0,):
            assert time.monotonic() < until, f"others are there after {PATIENCE_S} s"
            time.sleep(0.001)


def killed(books: Books, who: tuple[str, ...], chance: random.Random) -> Process:
    """Start a process and kill it at some moment: while it opens, or after some of its work."""
    process = Process(books, who)
    if chance.random() < 0.2:
        time.sleep(chance.random() / 2)
    else:
        process.wait_for(1 + chance.randrange(80))
        time.sleep(chance.random() / 100)
    process.kill()
    return process
