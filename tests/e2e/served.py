"""A production that is served for a browser: its folder, its people, its server's process."""

from __future__ import annotations

import contextlib
import io
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from coldproof.cli import main

ROOT = Path(__file__).resolve().parents[2]
DAY = ROOT / "examples" / "ordinary-day.toml"
PATIENCE_S = 20.0


def free_port() -> int:
    """Return a port of this machine that nobody listens at now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def command(*arguments: object) -> str:
    """Run a command of ours, and return what it printed; fails with its own words."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(one) for one in arguments])
    assert code == 0, err.getvalue()
    return out.getvalue()


class Served:
    """A production, and the process that serves it; `stop` and `start` as often as wanted."""

    def __init__(self, folder: Path, *options: str) -> None:
        """Make the production from an example day; nothing runs yet."""
        self.options = options
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self.folder = folder / "film"
        self.log = folder / "serve.log"
        command("init", self.folder, "--title", "Dry Creek", "--origin", self.origin, "--day", DAY)
        self.process: subprocess.Popen[bytes] | None = None
        self.production = ""

    def start(self) -> None:
        """Serve, and wait until it answers."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "coldproof",
                    "serve",
                    "--data",
                    str(self.folder),
                    "--port",
                    str(self.port),
                    *self.options,
                ],
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            )
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                self.production = self.get("/api/v1/productions")[0]["production"]
            except (urllib.error.URLError, OSError):
                assert time.monotonic() < until, self.log.read_text()
                time.sleep(0.05)
            else:
                return

    def get(self, path: str) -> Any:
        """Return what the server answers as JSON."""
        address = self.origin + path
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - our own server
            return json.load(answer)

    def stop(self) -> None:
        """End the server's process, as if the laptop was closed."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(PATIENCE_S)
            self.process = None

    def enroll(self, person: str, device: str, key: str, department: str, *roles: str) -> None:
        """Have the founder enroll a device's key."""
        hats = [word for role in roles for word in ("--role", role)]
        command(
            "enroll",
            self.folder,
            *("--by", "producer"),
            *("--person", person, "--department", department),
            *("--device", device, f"--key={key}"),  # a key may begin with a dash
            *hats,
        )

    def vouch(self, person: str, role: str, day: str) -> None:
        """Have two of the crew, whose keys lie on the laptop, give somebody a hat."""
        for by, department in (("gaffer", "electric"), ("loader", "camera")):
            command(
                "enroll",
                self.folder,
                *("--by", "producer"),
                *("--person", by, "--department", department),
            )
            act = f'by = "{by}", kind = "RoleAppointed", person = "{person}", role = "{role}"'
            command("record", self.folder, "--act", f'{act}, first_day = "{day}"')


class Relay:
    """The page of another machine, in front of a production's server."""

    def __init__(self, served: Served) -> None:
        """Start it, and wait until it answers."""
        self.port = free_port()
        self.origin, self.production = f"http://localhost:{self.port}", served.production
        arguments = ("-m", "coldproof", "relay", "--to", served.origin, "--port", str(self.port))
        env = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
        self.process = subprocess.Popen([sys.executable, *arguments], env=env)
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                    return
            except OSError:
                assert time.monotonic() < until, "the relay did not answer"
                time.sleep(0.05)

    def stop(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait(PATIENCE_S)
