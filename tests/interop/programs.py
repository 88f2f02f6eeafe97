"""Programs that nobody here wrote: how each is found or made ready, and what to say if it is not.

A test that needs one which is not here is skipped, and says what to install.  `make interop` asks
for all of them: there the same is a failure.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "interop"
GO = Path(__file__).with_name("go")
DEBIAN_GO_PATH = Path("/usr/share/gocode")
WANTED = ROOT / "requirements" / "interop.txt"
ALL = "COLDPROOF_INTEROP"  # set to `all`, nothing may be missing
NAMED_PYTHON = "COLDPROOF_PYTHON312"
MOST_S = 100  # seconds for one program to end
IMPATIENT = ("--retries", "1", "--timeout", "20")

NO_GO = (
    "Go's x/mod on our log, for want of `go` or golang.org/x/mod;"
    " on Debian: apt install golang-go golang-golang-x-mod-dev"
)
NO_PYTHON = (
    "aics-tlog and aics-witness, for want of a Python 3.12 or later with venv;"
    f" install one, or name it in {NAMED_PYTHON}"
)
NO_AICS = "aics-tlog and aics-witness, since pip could not install requirements/interop.txt: "

PROBE = "import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 12))"
Ran = subprocess.CompletedProcess[bytes]


def missing(what: str) -> NoReturn:
    """Skip the test, saying aloud what is missing; where nothing may be missing, fail."""
    if os.environ.get(ALL) == "all":
        pytest.fail(f"not run here: {what}")
    pytest.skip(f"not run here: {what}")


def run(command: Sequence[str | Path], sent: bytes = b"", **variables: str) -> Ran:
    """Run a program to its end; return what it said.  It gets what is sent, and no PYTHONPATH."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run(
        list(map(str, command)),
        input=sent,
        capture_output=True,
        timeout=MOST_S,
        check=False,
        env={**kept, **variables},
    )


def script(name: str) -> str:
    """Return the path of a program that came with a package of requirements/dev.txt."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found is not None, f"{name} is pinned in requirements/dev.txt and not here"
    return found


# ------------------------------------------------------------------------------------------- Go


def go(*words: str | Path) -> Ran:
    """Run `go` on our program, as a folder of GOPATH mode that fetches nothing; or skip."""
    found = shutil.which("go")
    if found is None:
        missing(NO_GO)
    paths = [path for path in (_own_go_path(found), DEBIAN_GO_PATH) if path is not None]
    if not any((path / "src/golang.org/x/mod/sumdb/tlog").is_dir() for path in paths):
        missing(NO_GO)
    return run(
        (found, *words),
        GO111MODULE="off",
        GOPATH=os.pathsep.join(map(str, paths)),
        GOCACHE=str(BUILD / "go-cache"),
        GOFLAGS="",
        GOPROXY="off",
        GOTOOLCHAIN="local",
    )


def _own_go_path(found: str) -> Path | None:
    told = run((found, "env", "GOPATH")).stdout.decode().strip()
    return Path(told.split(os.pathsep)[0]) if told else None


def gofmt(sources: Sequence[Path]) -> Ran:
    """Return what gofmt says: the names of files that it would write otherwise."""
    found = shutil.which("gofmt")
    if found is None:
        missing(NO_GO)
    return run((found, "-l", *sources))


def logcheck(folder: Path) -> Path:
    """Build our Go program into a folder; return its path, or skip."""
    built = folder / "logcheck"
    sources = sorted(GO.glob("*.go"))
    ran = go("build", "-o", built, *sources)
    assert (ran.returncode, ran.stderr) == (0, b""), ran.stderr.decode()
    return built


# ------------------------------------------------------------------------------ a newer Python


def _pythons() -> Iterator[str | None]:
    """Where a Python 3.12 or later may be; not every one of these is one."""
    named = os.environ.get(NAMED_PYTHON)
    if named:
        yield named
        return
    yield sys.executable
    yield from (shutil.which(f"python3.{minor}") for minor in range(12, 16))
    pyenv = shutil.which("pyenv")
    if pyenv is not None:
        # Its `python3.12` is there and refuses to run unless that version is chosen.
        versions = Path(run((pyenv, "root")).stdout.decode().strip()) / "versions"
        yield from (str(path) for path in sorted(versions.glob("3.*/bin/python")))


def newer_python() -> str:
    """Return a Python 3.12 or later that can make an environment, or skip."""
    for found in _pythons():
        if found is not None and shutil.which(found) and not run((found, "-c", PROBE)).returncode:
            return found
    return missing(NO_PYTHON)


def aics_python() -> Path:
    """Return the Python of an environment with requirements/interop.txt in it, or skip.

    It is made once for those requirements, and then found again.  Two tests that make it at the
    same time make it twice, and one of the two stays.
    """
    python = newer_python()
    version = run((python, "-VV")).stdout
    digest = hashlib.sha256(WANTED.read_bytes() + version).hexdigest()[:16]
    home = BUILD / f"aics-{digest}"
    within = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not within.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix="draft-", dir=BUILD))
        try:
            _install(python, draft)
            if not home.exists():
                draft.rename(home)
        except OSError:
            assert within.exists(), "neither made here nor by another test"
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return within


def _install(python: str, draft: Path) -> None:
    made = run((python, "-m", "venv", draft))
    assert made.returncode == 0, made.stderr.decode()
    inside = draft / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = (inside, "-m", "pip", "install", "-q", "--disable-pip-version-check", *IMPATIENT)
    try:
        ran = run((*pip, "--require-hashes", "-r", WANTED))
    except subprocess.TimeoutExpired:
        missing(f"{NO_AICS}no end in {MOST_S} s")
    if ran.returncode:
        last = (ran.stderr.decode().strip() or "no reason").splitlines()[-1]
        missing(NO_AICS + last)
