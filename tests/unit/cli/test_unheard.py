"""Output that nobody reads to its end."""

from __future__ import annotations

import errno
import sys

import pytest

from coldproof.cli.main import main
from tests.houses import Film
from tests.unit.exchange.bundle.test_command import Shut

NOT_HEARD = 141


@pytest.mark.parametrize("command", ["log", "fsck", "key"])
def test_whoever_stops_reading_refuses_nothing(
    command: str, film: Film, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", Shut(BrokenPipeError(errno.EPIPE, "Broken pipe")))
    assert main([command, str(film.folder)]) == NOT_HEARD
    sys.stdout.close()
    assert capsys.readouterr().err == ""


def test_an_act_whose_answer_nobody_reads_is_recorded(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = film.ok("log", "--head").split("\n")[1]
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", Shut(BrokenPipeError(errno.EPIPE, "Broken pipe")))
        act = 'by = "armorer", kind = "WorkStopped", scope = "production"'
        assert main(["record", str(film.folder), "--act", act]) == NOT_HEARD
        sys.stdout.close()
    assert int(film.ok("log", "--head").split("\n")[1]) > int(before)


def test_somebody_is_enrolled_wholly_though_nobody_reads_it(
    film: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(Shut):
        def write(self, _: str) -> int:
            raise self.error

    who = ["--by", "producer", "--person", "p9", "--department", "cast", "--role", "performer"]
    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", Full(OSError(errno.ENOSPC, "No space left on device")))
        assert film.run("enroll", film.folder, *who).code == 2
        sys.stdout.close()
    told = film.ok("log")
    assert "person enrolled, p9" in told
    assert "device enrolled, p9, p9" in told
    assert "role appointed, p9" in told
