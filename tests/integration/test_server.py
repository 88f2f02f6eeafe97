"""A real server on this machine: live events, a flood, slow and huge requests, a clean end."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from coldproof.log.note import write_vkey
from coldproof.web import server as servers
from coldproof.web.running import Open
from tests.grown import known_signer
from tests.panel import Panel
from tests.served import Cast, Client, asked_for, coded, http_to, on_port, wait_until


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path / "film")


@pytest.fixture
def server(cast: Cast) -> Iterator[Open]:
    with on_port(asked_for(cast.folder)) as found:
        yield found


@pytest.fixture
def client(server: Open, cast: Cast) -> Iterator[Client]:
    with http_to(server) as http:
        yield Client(http, cast)


class Listener:
    """Reads a stream of events in a thread."""

    def __init__(self, server: Open, cast: Cast, heard: int | None = None) -> None:
        self.events: list[tuple[str, dict[str, Any], float]] = []
        self.ended = threading.Event()
        headers = {} if heard is None else {"last-event-id": str(heard)}
        self._url = f"http://127.0.0.1:{server.port}/p/{cast.production}/events"
        self._thread = threading.Thread(target=self._read, args=(headers,), daemon=True)
        self._thread.start()

    def _read(self, headers: dict[str, str]) -> None:
        with (
            httpx.Client(timeout=30) as http,
            http.stream("GET", self._url, headers=headers) as said,
        ):
            name = ""
            for line in said.iter_lines():
                if line.startswith("event: "):
                    name = line[7:]
                elif line.startswith("data: "):
                    self.events.append((name, json.loads(line[6:]), time.monotonic()))
        self.ended.set()

    def heads(self) -> list[int]:
        """Return the sizes that were told."""
        return [data["size"] for name, data, _ in self.events if name == "head"]


def test_what_is_recorded_is_heard_at_once(server: Open, client: Client, cast: Cast) -> None:
    listener = Listener(server, cast)
    wait_until(lambda: listener.heads() == [2])
    began = time.monotonic()
    client.recorded(*cast.enrolling("ad"))
    size = client.get("about").json()["size"]
    wait_until(lambda: listener.heads()[-1] == size)
    assert listener.events[-1][2] - began < 1.0
    client.sign_in("ad")
    assert client.get(f"entries?from={size - 1}").status_code == 200


def test_who_comes_back_says_how_far_they_had_heard(server: Open, cast: Cast) -> None:
    listener = Listener(server, cast, heard=2)
    wait_until(lambda: len(listener.events) > 0)
    assert listener.events[0][0] == "beat"
    other = Listener(server, cast, heard=1)
    wait_until(lambda: len(other.events) > 0)
    assert other.events[0][0] == "head"


def test_many_heads_are_told_five_times_a_second_at_most(
    server: Open, client: Client, cast: Cast
) -> None:
    listener = Listener(server, cast)
    wait_until(lambda: len(listener.events) > 0)
    began = time.monotonic()
    while time.monotonic() - began < 1.5:
        client.recorded(cast.crew.enrolling(f"p{len(cast.crew.signers)}"))
    size = client.get("about").json()["size"]
    wait_until(lambda: listener.heads()[-1] == size)
    times = [at for name, _, at in listener.events if name == "head"]
    assert size > len(times)
    for first, sixth in zip(times, times[6:], strict=False):
        assert sixth - first > 0.9


def test_a_beat_comes_every_two_seconds(server: Open, cast: Cast) -> None:
    listener = Listener(server, cast)
    wait_until(lambda: [name for name, _, _ in listener.events].count("beat") == 2)
    beats = [at for name, _, at in listener.events if name == "beat"]
    assert 1.5 < beats[1] - beats[0] < 3.5


def test_it_ends_while_streams_are_open(cast: Cast) -> None:
    with on_port(asked_for(cast.folder)) as server:
        listeners = [Listener(server, cast) for _ in range(5)]
        wait_until(lambda: all(one.events for one in listeners))
        began = time.monotonic()
    assert time.monotonic() - began < servers.GRACE_S
    wait_until(lambda: all(one.ended.is_set() for one in listeners), 5)
    assert Cast.__doc__ is not None
    with on_port(asked_for(cast.folder)) as again:  # the writer had let go of everything
        assert again.shop.hall.lives[cast.production].asking


def test_garbage_in_a_flood_while_others_are_served(
    server: Open, client: Client, cast: Cast
) -> None:
    client.sign_in("producer")
    stop = threading.Event()
    told: list[int] = []  # appending is one step, whatever other threads do

    def flood(number: int) -> None:
        with http_to(server) as http:
            for n in range(5_000):
                if stop.is_set():
                    return
                body = coded(os.urandom(40 + n % 400))
                said = http.post(client.path("notes"), content=body).status_code
                told.append(said)

    floods = [threading.Thread(target=flood, args=(n,)) for n in range(2)]
    for one in floods:
        one.start()
    waits, entered = [], 0
    while any(one.is_alive() for one in floods):
        began = time.monotonic()
        entered += len(client.recorded(cast.crew.enrolling(f"p{len(cast.crew.signers)}")))
        waits.append(time.monotonic() - began)
        time.sleep(0.05)
    stop.set()
    assert len(told) == 10_000
    assert set(told) == {200, 429}
    assert entered == len(waits) > 10
    assert sorted(waits)[len(waits) * 9 // 10] < 1.0
    with http_to(server) as http:  # from the very place of the flood
        said = http.post(client.path("floor/stop"), json={"scope": "production"})
        assert said.status_code == 200


def raw(server: Open, data: bytes, wait_s: float = 15.0) -> bytes:
    """Send bytes, and return all that comes until the server lets go."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=wait_s) as line:
        try:
            line.sendall(data)
            found = b""
            while piece := line.recv(65_536):
                found += piece
        except ConnectionError:
            return b""
        return found


def test_a_head_that_never_ends_is_let_go(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "HEAD_S", 0.5)
    with on_port(asked_for(cast.folder)) as server:
        began = time.monotonic()
        assert raw(server, b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ") == b""
        assert raw(server, b"") == b""
        assert time.monotonic() - began < 5


def test_a_head_that_is_too_long_is_let_go(server: Open) -> None:
    head = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 20_000
    assert b"200 OK" not in raw(server, head + b"\r\n")


@pytest.mark.parametrize(("size", "status"), [(32_000, b"200 OK"), (40_000, b"400 Bad Request")])
@pytest.mark.parametrize("before", [b"", b"GET /healthz HTTP/1.1\r\nHost: localhost:%d\r\n\r\n"])
def test_a_head_that_comes_in_one_piece_is_as_long_as_any(
    server: Open, size: int, status: bytes, before: bytes
) -> None:
    """The count must not begin anew because the head is whole already."""
    head = b"GET /healthz HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n" % server.port
    head += b"X: " + b"y" * size + b"\r\n\r\n"
    said = raw(server, (before % server.port if before else b"") + head)
    assert said.rpartition(b"HTTP/1.1 ")[2].startswith(status)


def test_a_body_that_never_ends_is_let_go(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coldproof.web.calls.BODY_S", 0.5)
    with on_port(asked_for(cast.folder)) as server:
        host = f"Host: localhost:{server.port}\r\n".encode()
        path = f"POST /p/{cast.production}/notes HTTP/1.1\r\n".encode()
        said = raw(server, path + host + b"Content-Length: 100\r\n\r\nabc")
        assert said.startswith(b"HTTP/1.1 408 ")
        chunked = raw(server, path + host + b"Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n")
        assert chunked.startswith(b"HTTP/1.1 408 ")


def test_a_body_that_nobody_reads_is_not_waited_for(server: Open) -> None:
    host = f"Host: localhost:{server.port}\r\n".encode()
    said = raw(server, b"GET /healthz HTTP/1.1\r\n" + host + b"Content-Length: 100000\r\n\r\nabc")
    assert said.startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize(
    "data",
    [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked"
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01",
    ],
)
def test_what_is_no_request_of_ours_gets_no_page(server: Open, data: bytes) -> None:
    assert b"200 OK" not in raw(server, data)


def test_the_command_serves_and_stops(cast: Cast) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "coldproof", "serve", "--data", str(cast.folder)]
    process = subprocess.Popen(
        [*command, "--port", str(port), "--log"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line == f"Coldproof answers at http://localhost:{port} (Ctrl-C stops it)\n"
        url = f"http://localhost:{port}"
        wait_until(lambda: answers(f"{url}/healthz"))
        with httpx.stream("GET", f"{url}/p/{cast.production}/events") as said:
            assert next(said.iter_bytes())
            process.send_signal(signal.SIGTERM)
            out = process.stdout.read()  # what `readline` took in advance is in it too
            err = process.stderr.read() if process.stderr is not None else ""
            process.wait(timeout=20)
            process.communicate()  # closes both pipes
        assert (process.returncode, out.splitlines()[-1]) == (0, "stopped")
        assert "pages are for good at http://localhost:8420" in out
        assert "GET /healthz 200" in err
        assert "127.0.0.1" not in err
        assert cast.production not in err
    finally:
        process.kill()
        process.wait()


def answers(url: str) -> bool:
    """Say whether a server answers there."""
    try:
        return httpx.get(url).status_code == 200
    except httpx.TransportError:
        return False


def test_log_witnesses_are_asked_and_listeners_told(cast: Cast, tmp_path: Path) -> None:
    (tmp_path / "books").mkdir()
    with Panel(tmp_path / "books", cast.log_key, 2) as panel:
        (cast.folder / "policy.txt").write_text(policy_text(cast, panel), "utf-8")
        with on_port(asked_for(cast.folder)) as server, http_to(server) as http:
            client, listener = Client(http, cast), Listener(server, cast)
            client.recorded(*cast.enrolling("ad"))
            size = client.get("about").json()["size"]
            wait_until(lambda: client.get("about").json()["witnessed"] == size)
            wait_until(lambda: listener.events[-1][1].get("witnessed") == size)
            assert panel.sizes() == [size, size]
            signer = known_signer("w1")
            told = client.opening(signer.cosigner.name, signer)
            assert client.post("session", json=told).status_code == 200  # it may read entries


def policy_text(cast: Cast, panel: Panel) -> str:
    """Return a policy that wants both log witnesses."""
    lines = [f"log {write_vkey(cast.log_key)}"]
    for name, url in panel.urls.items():
        lines.append(f"witness {name} {write_vkey(known_signer(name).cosigner)} {url}")
    return "\n".join([*lines, "group outside 2 w1 w2", "quorum outside", ""])
