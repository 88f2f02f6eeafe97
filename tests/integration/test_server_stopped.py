"""A server that is asked to stop twice: it ends, says so, and shows nothing of its insides."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.test_server_processes import alive
from tests.served import Cast, wait_until

TRIES = 3
WAIT_S = 30
HEAD = (
    "POST /p/{}/floor/stop HTTP/1.1\r\nHost: localhost:{}\r\nContent-Type: application/json\r\n"
    "Content-Length: 100\r\nExpect: 100-continue\r\n\r\n"
)


class Server:
    """A server in a process of its own, that answers."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "coldproof", "serve", "--data", str(folder), "--port", "0"]
        env = {**os.environ, "COLUMNS": "100"}
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        while "Coldproof answers at" not in line:
            assert line, "it never answered"
            line = self.process.stdout.readline()
        self.port = int(line.split(" (")[0].rsplit(":", 1)[1])
        wait_until(lambda: alive(f"http://127.0.0.1:{self.port}/healthz"))

    def ended(self) -> tuple[int, str, str]:
        """Return its exit code, its last line, and what it said on standard error."""
        try:
            out, err = self.process.communicate(timeout=WAIT_S)
        finally:
            self.process.kill()
            self.process.communicate()
        return self.process.returncode, out.splitlines()[-1], err

    def stop_twice(self, first: signal.Signals) -> None:
        """Send two signals, which are two kinds: of one kind, the system may make one of them."""
        second = {signal.SIGINT: signal.SIGTERM, signal.SIGTERM: signal.SIGINT}[first]
        self.process.send_signal(first)
        self.process.send_signal(second)


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path / "film")


@pytest.mark.parametrize("first", [signal.SIGINT, signal.SIGTERM])
def test_two_signals_at_once(cast: Cast, first: signal.Signals) -> None:
    for _ in range(TRIES):
        server = Server(cast.folder)
        server.stop_twice(first)
        assert server.ended() == (0, "stopped", "")


def test_two_signals_while_a_request_is_answered(cast: Cast) -> None:
    server = Server(cast.folder)
    with socket.create_connection(("127.0.0.1", server.port), WAIT_S) as waiting:
        waiting.sendall(HEAD.format(cast.production, server.port).encode())
        assert waiting.recv(100).startswith(b"HTTP/1.1 100 ")  # it waits for the body
        server.stop_twice(signal.SIGINT)
        assert server.ended() == (0, "stopped", "")
