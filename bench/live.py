"""A set that is being served: how long an act takes to be acknowledged, and to be seen elsewhere.

Run it with `make bench`.  The server is a process of its own; this one plays every device.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.crowd import Client, Crowd, bundled, gather
from bench.page import ROOT, machine, quick, write_section
from bench.rows import Row, ratio_row, rows_table
from bench.timing import in_turn
from coldproof.app import wiring
from coldproof.log.note import read_note

DEVICES, ACTS_A_SECOND = 200, 30
CLIENTS, EACH = 64, 120
LONG_S, SHORT_S = 30, 6
MOST_ACK_MS, MOST_SEEN_MS = 100, 500
P50, P99 = 0.5, 0.99
PATIENCE_S = 20.0
PAGE_WIDTH = 100
LAST_GOOD = 299  # of HTTP's statuses


class Load(NamedTuple):
    """What was measured while a set was live: milliseconds, and the server's memory in bytes."""

    acknowledged_ms: list[float]
    seen_ms: list[float]
    before: int
    after: int


def free_port() -> int:
    """Return a port of this machine that nobody listens at now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def process(port: int, *words: object) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server of Python until the block ends."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    started = subprocess.Popen(
        [sys.executable, *map(str, words)],
        env=environment,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
    )
    try:
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                if time.monotonic() > until:
                    found = "bench: the server did not answer; a running one would do"
                    raise SystemExit(found) from None
                time.sleep(0.05)
        yield started
    finally:
        started.send_signal(signal.SIGTERM)
        started.wait(PATIENCE_S)


@contextmanager
def serving(crowd: Crowd, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Serve a production."""
    with process(
        port, "-m", "coldproof", "serve", "--data", crowd.folder, "--port", port
    ) as server:
        yield server


def memory_of(pid: int) -> int:
    """Return how many bytes a process holds."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


async def listen(port: int, production: str, heard: list[tuple[int, float]]) -> None:
    """Hear the heads of a log, as a screen does, and note when each came."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(
        f"GET /p/{production}/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode("ascii")
    )
    while line := await reader.readline():
        if line.startswith(b"data:") and b'"size"' in line:
            heard.append((int(json.loads(line[5:])["size"]), time.perf_counter()))


async def live(crowd: Crowd, port: int, pid: int, span_s: float) -> Load:
    """Play every device of a set for a while: all listen, and acts come at a steady pace."""
    production = crowd.settings.production
    heard: list[list[tuple[int, float]]] = [[] for _ in crowd.devices]
    listeners = [asyncio.create_task(listen(port, production, one)) for one in heard]
    await asyncio.sleep(1.0)
    before = memory_of(pid)
    sources = [device.notes(wiring.now_us()) for device in crowd.devices]
    clients = [Client("127.0.0.1", port, crowd.settings.origin) for _ in crowd.devices]
    sent: list[tuple[float, float, int]] = []

    async def say(place: int) -> None:
        began = time.perf_counter()
        status, answer = await clients[place].post(
            f"/p/{production}/notes", bundled(next(sources[place]))
        )
        ended = time.perf_counter()
        outcome = json.loads(answer)["outcomes"][0] if status <= LAST_GOOD else {}
        if outcome.get("state") != "recorded":
            raise SystemExit(f"bench: an act came to {status} {answer[:200]!r}; recorded would do")
        sent.append((began, ended, int(outcome["position"])))

    began, tasks = time.perf_counter(), []
    for step in range(int(span_s * ACTS_A_SECOND)):
        await asyncio.sleep(max(0.0, began + step / ACTS_A_SECOND - time.perf_counter()))
        tasks.append(asyncio.create_task(say(step % len(clients))))
    await asyncio.gather(*tasks)
    await asyncio.sleep(1.0)
    after = memory_of(pid)
    for task in listeners:
        task.cancel()
    for client in clients:
        client.close()
    return Load(
        [(ended - start) * 1000 for start, ended, _ in sent],
        [wait * 1000 for wait in waits(sent, heard)],
        before,
        after,
    )


def waits(
    sent: Sequence[tuple[float, float, int]], heard: Sequence[Sequence[tuple[int, float]]]
) -> Iterator[float]:
    """Yield how long each act took to each screen: to the first head there that holds it."""
    for events in heard:
        for start, _, position in sent:
            found = next((at for size, at in events if size > position), None)
            if found is None:
                raise SystemExit(f"bench: entry {position} reached one screen never; all would do")
            yield found - start


def share(values: Sequence[float], part: float) -> float:
    """Return the value that a share of all does not go beyond."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


async def posted(port: int, origin: str, path: str, bodies: Sequence[Sequence[bytes]]) -> float:
    """Post each client's bodies, all clients at once; return how many each second."""

    async def one(mine: Sequence[bytes]) -> None:
        client = Client("127.0.0.1", port, origin)
        for body in mine:
            status, answer = await client.post(path, body)
            if status > LAST_GOOD or b"recorded" not in answer:
                raise SystemExit(f"bench: a post came to {status} {answer[:200]!r}")
        client.close()

    began = time.perf_counter()
    await asyncio.gather(*(one(mine) for mine in bodies))
    return sum(map(len, bodies)) / (time.perf_counter() - began)


def our_rate(folder: Path) -> float:
    """Return how many notes of many clients are acknowledged each second."""
    port = free_port()
    with tempfile.TemporaryDirectory(dir=folder) as name:
        crowd = gather(Path(name) / "film", CLIENTS, f"http://localhost:{port}")
        now = wiring.now_us()
        bodies = [
            [bundled(note) for note, _ in zip(d.notes(now), range(EACH), strict=False)]
            for d in crowd.devices
        ]
        with serving(crowd, port):
            path = f"/p/{crowd.settings.production}/notes"
            return asyncio.run(posted(port, crowd.settings.origin, path, bodies))


def bare_rate(folder: Path) -> float:
    """Return how many of such notes a bare endpoint checks and keeps each second."""
    port = free_port()
    with tempfile.TemporaryDirectory(dir=folder) as name:
        crowd = gather(Path(name) / "film", CLIENTS, f"http://localhost:{port}")
        now = wiring.now_us()
        bodies = []
        for device in crowd.devices:
            mine = []
            for note, _ in zip(device.notes(now), range(EACH), strict=False):
                read = read_note(note)
                mine.append(device.signer.public + read.lines[0].signature + read.text)
            bodies.append(mine)
        with process(port, "-m", "bench.bare_server", port, Path(name) / "bare.db"):
            return asyncio.run(posted(port, f"http://localhost:{port}", "/notes", bodies))


def live_rows(folder: Path, span_s: float) -> list[Row]:
    """Measure a live set."""
    port = free_port()
    crowd = gather(folder / "set", DEVICES, f"http://localhost:{port}")
    with serving(crowd, port) as server:
        urllib.request.urlopen(f"http://localhost:{port}/healthz").close()
        load = asyncio.run(live(crowd, port, server.pid, span_s))
    what = f"{DEVICES} devices listen, {ACTS_A_SECOND} acts each second for {span_s:g} s"
    acks, seen = load.acknowledged_ms, load.seen_ms
    ack, far = share(acks, P99), share(seen, P99)
    grown = (load.after - load.before) / 1e6
    return [
        Row(
            f"{what}: acknowledged, p99",
            f"{ack:.0f} ms",
            f"p50 {share(acks, P50):.0f} ms",
            "–",
            f"≤ {MOST_ACK_MS} ms",
            "yes" if ack <= MOST_ACK_MS else "no",
        ),
        Row(
            "the same: heard by another device, p99",
            f"{far:.0f} ms",
            f"p50 {share(seen, P50):.0f} ms",
            "–",
            f"≤ {MOST_SEEN_MS} ms",
            "yes" if far <= MOST_SEEN_MS else "no",
        ),
        Row(
            "the same: memory of the server",
            f"{load.after / 1e6:.0f} MB",
            f"{load.before / 1e6:.0f} MB before, {grown:+.1f} MB for {len(acks)} acts",
            "–",
            "flat",
            "",
        ),
    ]


def main() -> None:
    """Print the table; after a full run, write it into docs/benchmarks.md."""
    short = quick()
    with tempfile.TemporaryDirectory(prefix="coldproof-bench-") as name:
        folder = Path(name)
        rows = live_rows(folder, SHORT_S if short else LONG_S)
        found = in_turn(lambda: bare_rate(folder), lambda: our_rate(folder), 3 if short else 9)
    peer = "a bare endpoint that checks and keeps the same bytes"
    rows.append(ratio_row(f"notes posted by {CLIENTS} clients at once", peer, found, 0.5))
    how = (
        f"On {machine()}. The server is one process with SQLite; every device is played by one "
        "other process on the same cores, which is part of what is measured."
    )
    text = f"{textwrap.fill(how, PAGE_WIDTH)}\n\n{rows_table(rows)}"
    print(text)
    if short:
        print("bench: a quick look; docs/benchmarks.md stays as it is")
    else:
        write_section("live", text)


if __name__ == "__main__":
    main()
