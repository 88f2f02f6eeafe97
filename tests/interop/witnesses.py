"""Log witnesses to ask: one of others, run as its own process, and ours, served on loopback."""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from coldproof.keys.signing import check
from coldproof.log.note import Key, read_vkey, write_vkey
from coldproof.peers.serving import WitnessServer
from coldproof.peers.witness import WitnessBook
from tests.grown import known_signer
from tests.interop import programs

ANY_PORT = "127.0.0.1:0"
NAME = "foreign.example/witness"
OURS = "witness.example/ours"
READY = re.compile(rb" listening on (http://127\.0\.0\.1:[0-9]+) ")
STARTS_S = 30
ENDS_S = 10
POLL_S = 0.02


class Foreign(NamedTuple):
    """A running aics-witness: who runs it, its configuration, its address and its key."""

    python: Path
    config: Path
    url: str
    key: Key

    def says(self, *words: str) -> bytes:
        """Return what its program answers about itself."""
        ran = programs.run(_command(self.python, self.config, *words))
        assert (ran.returncode, ran.stderr) == (0, b"")
        return ran.stdout


def _command(python: Path, config: Path, verb: str, *words: str) -> tuple[str, ...]:
    return (str(python), "-m", "aics_witness", verb, "--config", str(config), *words)


@contextmanager
def foreign_witness(python: Path, folder: Path, *logs: Key) -> Iterator[Foreign]:
    """Run an aics-witness that watches these logs, and end it."""
    config = folder / "witness.json"
    made = programs.run(_command(python, config, "init", "--name", NAME, "--listen", ANY_PORT))
    assert made.returncode == 0, made.stderr.decode()
    settings = json.loads(config.read_text())
    settings["logs"] = [{"origin": key.name, "vkeys": [write_vkey(key)]} for key in logs]
    config.write_text(json.dumps(settings))
    said = folder / "said"
    with said.open("wb") as out:
        process = subprocess.Popen(
            _command(python, config, "serve"), stdout=subprocess.DEVNULL, stderr=out
        )
        try:
            url = _address(process, said)
            yield Foreign(python, config, url, read_vkey(made.stdout.decode().strip()))
        finally:
            process.terminate()
            try:
                process.wait(ENDS_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(ENDS_S)


def _address(process: subprocess.Popen[bytes], said: Path) -> str:
    """Return where it listens, once it says so."""
    until = time.monotonic() + STARTS_S
    while time.monotonic() < until and process.poll() is None:
        found = READY.search(said.read_bytes())
        if found is not None:
            return found[1].decode()
        time.sleep(POLL_S)
    raise AssertionError(f"aics-witness did not start: {said.read_text()}")


class Own(NamedTuple):
    """Our log witness, served: its book, its address and its key."""

    book: WitnessBook
    url: str
    key: Key


@contextmanager
def own_witness(folder: Path, *logs: Key) -> Iterator[Own]:
    """Serve our log witness, watching these logs, and stop it."""
    cosigner = known_signer(OURS)
    book = WitnessBook(folder / "book", cosigner, check, lambda: time.time_ns() // 1000, new=True)
    for key in logs:
        book.add_log(key)
    server = WitnessServer(book).start()
    try:
        yield Own(book, server.url, cosigner.cosigner)
    finally:
        server.stop()
        book.close()
