"""Output that nobody reads to its end, and files that are there whole or not at all."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from coldproof.cli.main import main
from coldproof.exchange import drafts
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


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    drafts.put(tmp_path / "a.pdf", b"all of it")
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"all of it"


def test_a_name_that_is_taken_is_refused_and_stays(tmp_path: Path) -> None:
    taken = tmp_path / "a.pdf"
    taken.write_bytes(b"another")
    with pytest.raises(FileExistsError):
        drafts.put(taken, b"all of it")
    nowhere = tmp_path / "b.pdf"
    nowhere.symlink_to(tmp_path / "gone")
    with pytest.raises(FileExistsError):
        drafts.put(nowhere, b"all of it")
    assert taken.read_bytes() == b"another"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.pdf", "b.pdf"]


def test_of_a_full_disk_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        drafts.put(tmp_path / "a.pdf", b"all of it")
    assert list(tmp_path.iterdir()) == []


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
