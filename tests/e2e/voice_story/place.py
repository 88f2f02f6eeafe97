"""The set: a production, the process that serves it, its network, and its clock."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from coldproof.app import wiring
from coldproof.app.founding import Founding
from coldproof.keys.signing import Signer
from tests.e2e.served import PATIENCE_S, ROOT, Served, free_port
from tests.e2e.voice_story.serving import BYTES
from tests.e2e.voice_story.wire import Wire


class Place(Served):
    """A production of its own; `ahead` moves its clock, for the server and for every phone."""

    def __init__(self, folder: Path) -> None:
        """Found it, and lay its network; nothing is served yet."""
        self.options = ()
        self.port = free_port()
        self.wire = Wire(folder / "wire", self.port)
        self.origin = f"http://localhost:{self.wire.port}"
        self.folder, self.log = folder / "film", folder / "serve.log"
        self._clock = folder / "clock"
        self._clock.write_bytes(bytes(BYTES))
        self.ahead_us = 0
        founding = Founding("producer", "producer")
        made = wiring.found(self.folder, founding, "Dry Creek", origin=self.origin)
        self.production, self.log_key = made.production, made.log_key
        self.process = None

    def founder(self) -> Signer:
        """Return the founder's key, which lies on the laptop."""
        return wiring.load_signer(wiring.signer_file(self.folder, "producer", "producer"))

    @property
    def env(self) -> dict[str, str]:
        """Return the environment of a process of ours."""
        return {**os.environ, "PYTHONPATH": str(ROOT / "src")}

    @property
    def now_us(self) -> int:
        """The one clock of the set."""
        return wiring.now_us() + self.ahead_us

    def pass_time(self, us: int) -> None:
        """Let time pass, for the server at once."""
        self.ahead_us += us
        with self._clock.open("r+b", 0) as file:
            file.write(self.ahead_us.to_bytes(BYTES, "big"))

    def start(self) -> None:
        """Serve, and wait until it answers."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [
                    sys.executable,
                    *("-m", "tests.e2e.voice_story.serving"),
                    *(str(self.folder), str(self.port), str(self._clock)),
                ],
                cwd=ROOT,
                stdout=log,
                stderr=log,
                env=self.env,
            )
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                self.get("/api/v1/productions")
            except (urllib.error.URLError, OSError):
                assert time.monotonic() < until, self.log.read_text()
                time.sleep(0.05)
            else:
                return

    @contextmanager
    def down(self) -> Iterator[None]:
        """Serve nothing for a while."""
        self.stop()
        yield
        self.start()

    def boxes_that_wait(self) -> int:
        """Return how many boxes are not on the log yet, as only this machine's owner can see."""
        with closing(sqlite3.connect(f"file:{self.folder}/coldproof.db?mode=ro", uri=True)) as db:
            [count] = db.execute("SELECT count(*) FROM blob WHERE name LIKE 'pending/%'").fetchone()
        return int(count)

    def end(self) -> None:
        """Take all of it down."""
        self.stop()
        self.wire.stop()
