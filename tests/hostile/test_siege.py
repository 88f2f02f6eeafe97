"""A siege: garbage of every kind from many places, while good clients record and a stop works.

`make hostile` sends POSTS=100000 of them; a part runs in `make test`.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2 as httpx
import pytest

from coldproof.acts.day import ZoneEntered
from coldproof.app import wiring
from coldproof.desk.reading import open_note
from coldproof.words.ids import PersonId, UnitId
from tests.hostile.garbage import Garbage
from tests.served import Cast, Client, wait_until

POSTS = int(os.environ.get("HOSTILE_POSTS", "3000"))
ATTACKERS = 6
STAY = 40  # requests from one address, then another
PATIENCE_S = 20.0
MOST_S = 2.0  # for nine in ten of the good posts and all but the worst stop, on a busy machine
MOST_GROWN = 80_000_000  # bytes, once every table that is bounded is full
REFUSALS = {400, 401, 403, 404, 405, 408, 413, 415, 421, 422, 429}
LOCAL = sys.platform == "linux"  # there every address of 127/8 is this machine's
PATTERN = b'"state":"recorded"'


@contextmanager
def process(folder: Path) -> Iterator[tuple[int, int]]:
    """Serve in a process of its own; yield its id and port."""
    command = [sys.executable, "-m", "coldproof", "serve", "--data", str(folder), "--port", "0"]
    env = {**os.environ, "COLUMNS": "100"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as server:
        try:
            assert server.stdout is not None
            line = server.stdout.readline()
            yield server.pid, int(line.split(" (")[0].rsplit(":", 1)[1])
            server.terminate()
            assert server.wait(PATIENCE_S) == 0
        finally:
            server.kill()


def memory_of(pid: int) -> int:
    """Return how many bytes a process holds; 0 where the system does not say."""
    path = Path(f"/proc/{pid}/statm")
    if not path.exists():
        return 0
    return int(path.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Line:
    """One connection of an attacker."""

    def __init__(self, port: int, source: str) -> None:
        self._line = socket.create_connection(
            ("127.0.0.1", port), PATIENCE_S, (source, 0) if LOCAL else None
        )
        self._line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, data: bytes) -> tuple[int, bytes, bool]:
        """Send a request; return status, body and whether the connection stays."""
        self._line.sendall(data)
        found = b""
        while b"\r\n\r\n" not in found:
            piece = self._line.recv(65_536)
            if not piece:
                return 0, found, False
            found += piece
        head, _, body = found.partition(b"\r\n\r\n")
        lines = dict(line.split(b": ", 1) for line in head.lower().split(b"\r\n")[1:])
        size = int(lines.get(b"content-length", b"0"))
        while len(body) < size and (piece := self._line.recv(65_536)):
            body += piece
        return int(head.split(b" ")[1]), body, lines.get(b"connection") != b"close"

    def close(self) -> None:
        self._line.close()


class Attacker(threading.Thread):
    """Sends its share, and counts what came back."""

    def __init__(self, number: int, cast: Cast, port: int, share: int) -> None:
        super().__init__(name=f"attacker {number}")
        self.number, self.port, self.share = number, port, share
        self.garbage = Garbage(cast, f"127.0.0.1:{port}", number)
        self.told: Counter[int] = Counter()
        self.kinds: Counter[str] = Counter()
        self.entered: list[str] = []
        self.sent = 0

    def run(self) -> None:
        made = list(self.garbage.all())
        self.garbage.random.shuffle(made)
        line: Line | None = None
        for n in range(self.share):
            kind, data = made[n % len(made)]
            if line is not None and n % STAY == 0:
                line.close()
                line = None
            try:
                line = line or Line(self.port, self.source(n // STAY))
                status, body, stays = line.ask(data)
            except (ConnectionError, TimeoutError):
                status, body, stays = 0, b"", False
            if not stays and line is not None:
                line.close()
                line = None
            self.told[status] += 1
            self.kinds[kind] += 1
            if PATTERN in body:
                self.entered.append(kind)
            self.sent = n + 1
        if line is not None:
            line.close()

    def source(self, turn: int) -> str:
        """Return an address; the first attacker has only one, and wears it out."""
        turn = 0 if self.number == 0 else turn
        return f"127.{self.number + 1}.{turn // 200 % 200}.{turn % 200 + 1}"


def work_on(client: Client, cast: Cast, attackers: list[Attacker]) -> tuple[list[float], int]:
    """Record, and stop work now and then, as long as they attack; return waits and stops."""
    waits: list[float] = []
    stops = 0
    while any(one.is_alive() for one in attackers):
        note = cast.note("grip", ZoneEntered(people=(PersonId("grip"),), unit=UnitId("main")))
        began = time.monotonic()
        client.recorded(note)
        waits.append(time.monotonic() - began)
        if len(waits) % 20 == 1:
            said = client.post("floor/stop", json={"scope": "production"})
            assert said.status_code == 200, said.text
            stops += not said.json()["again"]
        time.sleep(0.03)
    return waits, stops


@pytest.mark.parametrize("posts", [POSTS])
def test_a_siege(tmp_path: Path, posts: int) -> None:
    cast = Cast(tmp_path / "film")
    with process(cast.folder) as (pid, port), httpx.Client(timeout=PATIENCE_S) as http:
        http.base_url = httpx.URL(f"http://127.0.0.1:{port}")
        wait_until(lambda: http.get("/healthz").status_code == 200)
        client = Client(http, cast)
        client.recorded(*cast.enrolling("grip"))
        attackers = [Attacker(n, cast, port, -(-posts // ATTACKERS)) for n in range(ATTACKERS)]
        before = memory_of(pid)
        for one in attackers:
            one.start()
        waits, stops = work_on(client, cast, attackers)
        grown = memory_of(pid) - before
        assert http.get("/healthz").status_code == 200
        said = client.post("floor/stop", json={"scope": "production"})
        assert said.status_code == 200
        assert said.json()["again"]  # it stands
    told = sum((one.told for one in attackers), Counter())
    kinds = sum((one.kinds for one in attackers), Counter())
    print(f"\n{told.total()} sent, of {len(kinds)} kinds: {dict(sorted(told.items()))}")
    print(f"{len(waits)} recorded meanwhile, the slowest in {max(waits) * 1000:.0f} ms")
    print(f"{stops} stops entered; the server's memory grew by {grown / 1e6:.1f} MB")
    assert [kind for one in attackers for kind in one.entered] == []
    assert told.total() == sum(one.share for one in attackers)
    assert set(told) - {0, 200} <= REFUSALS
    assert told[0] <= kinds["no_http"]  # only what is no HTTP may go unanswered
    assert sorted(waits)[len(waits) * 9 // 10] < MOST_S
    assert grown < MOST_GROWN
    assert entered(cast) == {"ZoneEntered": len(waits), "WorkStopped": stops}


def entered(cast: Cast) -> dict[str, int]:
    """Return what is in the log beside its opening, enrollments and clock, by kind."""
    usual = (
        *("ProductionOpened", "PersonEnrolled", "DeviceEnrolled"),
        *("ClockRead", "PagePublished"),
    )
    with wiring.opened(cast.folder) as house:
        notes = house.store.read(cast.production, 0, house.ledger.size)
        kinds = Counter(type(open_note(note).act.body).__name__ for note in notes)
    return {kind: count for kind, count in kinds.items() if kind not in usual}
