"""One process that is a log witness: `python -m tests.integration.one_witness BOOK NAME`.

It opens the book of `tests.panel`, says where it is asked, and ends with its standard input.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from coldproof.keys.signing import check
from coldproof.peers.serving import WitnessServer
from coldproof.peers.witness import WitnessBook
from tests.grown import known_signer
from tests.panel import now_us

ROOT = Path(__file__).resolve().parents[2]


def main(path: str, name: str) -> None:
    """Serve until nothing more can be read."""
    book = WitnessBook(Path(path), known_signer(name), check, now_us)
    server = WitnessServer(book).start()
    print(server.url, flush=True)
    sys.stdin.read()
    server.stop()
    book.close()


class Process:
    """A log witness in a process of its own, over a book that was begun before."""

    def __init__(self, path: Path, name: str) -> None:
        places = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.one_witness", str(path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": places},
            cwd=ROOT,
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().decode().strip()

    def kill(self) -> None:
        """End it as a power cut would, as far as the process can tell."""
        self._process.send_signal(signal.SIGKILL)
        self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _end(self) -> None:
        self._process.communicate(timeout=30)


if __name__ == "__main__":
    main(*sys.argv[1:])
