"""Productions for tests of the command line: known keys, a clock that is set, output as printed."""

from __future__ import annotations

import hashlib
import shutil
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from coldproof.acts.base import Act, Body
from coldproof.app import wiring
from coldproof.app.acting import signed
from coldproof.app.house import House
from coldproof.cli import main
from coldproof.desk.roster import key_name
from coldproof.keys import signing
from coldproof.keys.signing import Signer
from coldproof.words.ids import DeviceId, Label, PersonId
from tests.small_log import NOON_US, PRODUCTION

COLUMNS = "100"
STEP_US = 60_000_000
"""Between two commands a minute passes, so that each begins with a reading of the clock."""


class Said(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


class Hours:
    """The machine's clock, in microseconds: it stands still until a command is run."""

    def __init__(self) -> None:
        self.now_us = NOON_US

    def time_ns(self) -> int:
        """Return the hour as `time.time_ns` does."""
        return self.now_us * 1000


def signer_named(name: str, seed: bytes | None = None) -> Signer:
    """Return a signer whose secret its name gives: the same keys in every run."""
    return signing.new_signer(name, seed or hashlib.sha256(name.encode()).digest())


class Film:
    """One production's folder, and commands on it."""

    def __init__(self, folder: Path, hours: Hours, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.hours, self._capsys = folder, hours, capsys

    def run(self, *arguments: str | Path) -> Said:
        """Run a command, a minute after the last."""
        self.hours.now_us += STEP_US
        code = main([str(one) for one in arguments])
        return Said(code, *self._capsys.readouterr())

    def ok(self, command: str, *arguments: str | Path) -> str:
        """Return what a command on the production prints when all is well."""
        said = self.run(command, self.folder, *arguments)
        assert (said.err, said.code) == ("", 0)
        return said.out

    def refused(self, command: str, *arguments: str | Path, code: int = 1) -> str:
        """Return the sentence of a command that could not be done; it printed nothing else."""
        said = self.run(command, self.folder, *arguments)
        assert (said.out, said.code) == ("", code)
        assert said.err.startswith("coldproof: ")
        assert said.err.count("\n") == 1
        return said.err.removeprefix("coldproof: ").removesuffix("\n")

    def misused(self, command: str, *arguments: str | Path) -> str:
        """Return the sentence about what a command was given."""
        return self.refused(command, *arguments, code=2)

    def record(self, act: str, *more: str) -> str:
        """Record an act typed on a line."""
        return self.ok("record", "--act", act, *more)

    def size(self) -> int:
        """Return how many entries the log has."""
        with wiring.opened(self.folder) as house:
            return house.ledger.size

    def notes(self) -> list[bytes]:
        """Return the notes of the log."""
        with wiring.opened(self.folder) as house:
            return notes_of(house)

    def moved(self, name: str) -> Film:
        """Return a copy of the folder as it is now."""
        folder = self.folder.with_name(name)
        shutil.copytree(self.folder, folder)
        return Film(folder, self.hours, self._capsys)


def notes_of(house: House) -> list[bytes]:
    """Return the notes of an open production."""
    return list(house.store.read(PRODUCTION, 0, house.ledger.size))


def known_chance(monkeypatch: pytest.MonkeyPatch) -> Hours:
    """Take chance and the clock away from the commands; return the clock."""
    hours = Hours()
    monkeypatch.setenv("COLUMNS", COLUMNS)
    monkeypatch.setattr(wiring, "new_signer", signer_named)
    monkeypatch.setattr(wiring, "new_production", lambda: PRODUCTION)
    monkeypatch.setattr(time, "time_ns", hours.time_ns)
    return hours


def note_of(
    by: str,
    body: Body,
    *,
    device: str | None = None,
    signer: Signer | None = None,
    production: str = PRODUCTION,
    **more: Any,
) -> bytes:
    """Return a note that somebody signed on a device of their own, which had seen nothing."""
    act = Act(
        production=Label(production),
        body=body,
        by=PersonId(by),
        device=DeviceId(device or by),
        **{"seq": 1, "at_us": NOON_US, **more},
    )
    return signed(act, signer or signer_named(key_name(production, by, device or by)))
