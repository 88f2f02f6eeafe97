"""What is missing is said aloud, and is a failure where nothing may be missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.outcomes import Failed, Skipped  # what `pytest.skip` raises has no other name

from tests.interop import programs


def without_programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing is on the path, and the Python that is named is too old or none."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv(programs.NAMED_PYTHON, str(tmp_path / "python3.12"))


SAID: list[tuple[Callable[[Path], object], str]] = [
    (
        programs.logcheck,
        "not run here: Go's x/mod on our log, for want of `go` or golang.org/x/mod;"
        " on Debian: apt install golang-go golang-golang-x-mod-dev",
    ),
    (
        lambda _: programs.aics_python(),
        "not run here: aics-tlog and aics-witness, for want of a Python 3.12 or later with venv;"
        " install one, or name it in COLDPROOF_PYTHON312",
    ),
]


@pytest.mark.parametrize(("asks", "said"), SAID)
def test_what_is_missing_is_said_aloud(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asks: Callable[[Path], object], said: str
) -> None:
    without_programs(monkeypatch, tmp_path)
    monkeypatch.delenv(programs.ALL, raising=False)
    with pytest.raises(Skipped) as skipped:
        asks(tmp_path)
    assert skipped.value.msg == said
    monkeypatch.setenv(programs.ALL, "all")
    with pytest.raises(Failed) as failed:
        asks(tmp_path)
    assert failed.value.msg == said


def test_go_without_x_mod_is_said_aloud_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake(tmp_path, "go", f"echo {tmp_path}\n")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(programs, "DEBIAN_GO_PATH", tmp_path)
    monkeypatch.delenv(programs.ALL, raising=False)
    with pytest.raises(Skipped) as skipped:
        programs.logcheck(tmp_path)
    assert skipped.value.msg == f"not run here: {programs.NO_GO}"


def fake(folder: Path, name: str, script: str) -> Path:
    """Make a program of a few lines of shell; return its path."""
    made = folder / name
    made.write_text(f"#!/bin/sh\n{script}")
    made.chmod(0o700)
    return made


# A Python that makes environments, into which nothing can be installed.
ALONE = """case "$*" in
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-m pip "*) printf 'looking\\nERROR: nothing is to be had here\\n' >&2; exit 1 ;;
esac
"""


def test_packages_that_cannot_be_installed_are_said_aloud(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python = fake(tmp_path, "python", ALONE)
    monkeypatch.setenv(programs.NAMED_PYTHON, str(python))
    monkeypatch.setattr(programs, "BUILD", tmp_path / "build")
    monkeypatch.delenv(programs.ALL, raising=False)
    with pytest.raises(Skipped) as skipped:
        programs.aics_python()
    assert skipped.value.msg == (
        "not run here: aics-tlog and aics-witness, since pip could not install"
        " requirements/interop.txt: ERROR: nothing is to be had here"
    )
    assert list((tmp_path / "build").iterdir()) == []


def test_a_python_that_is_too_old_is_no_newer_python(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(programs.NAMED_PYTHON, str(fake(tmp_path, "python", "exit 1\n")))
    monkeypatch.delenv(programs.ALL, raising=False)
    with pytest.raises(Skipped) as skipped:
        programs.newer_python()
    assert skipped.value.msg == f"not run here: {programs.NO_PYTHON}"
