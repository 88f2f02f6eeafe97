"""The wheel carries everything that it serves: no source tree, no Node, no build on the way."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
import tomllib
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.served import free_port

ROOT = Path(__file__).resolve().parents[1]
CLIENT = ROOT / "src/coldproof/web/client"
LEFT_OUT = shutil.ignore_patterns(
    ".git",
    ".venv",
    "node_modules",
    "build",
    "*.egg-info",
    "__pycache__",
    "client.new",
    ".hypothesis",
)
PATIENCE_S = 60.0


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the tree as it stands."""
    if not (CLIENT / "index.html").exists():
        pytest.skip("the client is not built: `make client` would do")
    folder = tmp_path_factory.mktemp("wheel")
    for name in ("src", "examples", "tests/rules"):
        shutil.copytree(ROOT / name, folder / "tree" / name, ignore=LEFT_OUT)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / "tree" / name)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", folder, folder / "tree"], check=True, capture_output=True)
    return next(folder.glob("coldproof-*.whl"))


@pytest.fixture(scope="module")
def site(wheel: Path) -> Path:
    """The wheel as it lies once it is installed, alone in a folder."""
    folder = wheel.parent / "site"
    with zipfile.ZipFile(wheel) as found:
        found.extractall(folder)
    return folder


def get(port: int, path: str) -> bytes:
    with urllib.request.urlopen(f"http://localhost:{port}{path}", timeout=10) as answer:
        body: bytes = answer.read()
        return body


@pytest.fixture(scope="module")
def port(site: Path) -> Iterator[int]:
    """Where `coldproof demo` of the wheel answers, run far from the tree and without Node."""
    found = free_port()
    path = os.pathsep.join((str(site), sysconfig.get_paths()["purelib"]))
    log = site / "demo.log"
    with log.open("wb") as out:
        served = subprocess.Popen(
            [sys.executable, "-m", "coldproof", "demo", "--no-browser", "--port", str(found)],
            cwd=site,
            env={"PYTHONPATH": path, "PATH": "", "HOME": str(site)},
            stdout=out,
            stderr=out,
        )
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            get(found, "/healthz")
            break
        except (urllib.error.URLError, OSError):
            assert served.poll() is None, log.read_text()
            assert time.monotonic() < until, log.read_text()
            time.sleep(0.1)
    yield found
    served.terminate()
    served.wait(PATIENCE_S)


def test_it_is_this_wheel_that_runs(site: Path) -> None:
    code = "import coldproof; print(coldproof.__file__)"
    path = os.pathsep.join((str(site), sysconfig.get_paths()["purelib"]))
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=site,
        env={"PYTHONPATH": path},
        check=True,
        capture_output=True,
        text=True,
    )
    assert Path(told.stdout.strip()).is_relative_to(site)


def test_the_demo_is_served_from_the_wheel(port: int) -> None:
    page = get(port, "/").decode()
    assert "<script" in page
    production = json.loads(get(port, "/api/v1/productions"))[0]["production"]
    about = json.loads(get(port, f"/p/{production}/about"))
    assert about["demo"] is True
    assert about["size"] > 4_000
    assert len(json.loads(get(port, f"/p/{production}/demo/people"))) == 31  # as in the issue


def test_every_file_that_the_service_worker_lists_is_there(port: int, site: Path) -> None:
    listed = [
        path
        for path in (site / "coldproof/web/client").rglob("*")
        if path.is_file() and path.suffix not in (".br", ".gz", ".html")
    ]
    assert len(listed) > 10
    assert any(path.suffix == ".wasm" for path in listed)
    for path in listed:
        name = path.relative_to(site / "coldproof/web/client").as_posix()
        assert get(port, f"/{name}") == path.read_bytes(), name


def test_it_carries_papers_catalogs_and_examples_and_no_build_tools(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.endswith(".typ") for name in names)
    assert "coldproof/desk/floor/catalogs/es.json" in names
    assert any(name.endswith("examples/ranch-2021.toml") for name in names)
    assert not any("node_modules" in name or name.endswith(".ts") for name in names)


def pins(name: str) -> dict[str, str]:
    """Return each pinned package of a list, with its whole entry."""
    text = (ROOT / "requirements" / name).read_text()
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    return {entry.partition("==")[0].partition("[")[0]: entry for entry in entries}


def test_what_the_demonstration_installs_is_pinned_as_everywhere_else() -> None:
    short, whole = pins("serve.txt"), pins("dev.txt")
    assert {name: whole[name] for name in short} == short
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert {re.split("[>=;]", one)[0] for one in told} <= set(short)
