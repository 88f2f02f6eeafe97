"""Several servers of one production: what one records, the others' listeners hear."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from coldproof.app.settings import FILE
from tests.integration.test_server import Listener
from tests.postgres import Server
from tests.served import Cast, Client, asked_for, http_to, on_port, wait_until


@contextmanager
def another_process(folder: Path, *more: str) -> Iterator[int]:
    """Serve in a process of its own; yield its port."""
    command = [sys.executable, "-m", "coldproof", "serve", "--data", str(folder), "--port", "0"]
    process = subprocess.Popen(
        [*command, *more], stdout=subprocess.PIPE, text=True, env={**os.environ, "COLUMNS": "100"}
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        port = int(line.split(" (")[0].rsplit(":", 1)[1])
        url = f"http://127.0.0.1:{port}/healthz"
        wait_until(lambda: alive(url))
        yield port
        process.terminate()
        process.communicate(timeout=20)
        assert process.returncode == 0
    finally:
        process.kill()
        process.communicate()


def alive(url: str) -> bool:
    """Say whether a server answers."""
    try:
        return httpx.get(url).status_code == 200
    except httpx.TransportError:
        return False


def both(cast: Cast, folder: Path, *more: str) -> None:
    """Record here and there, and see each hear of the other's."""
    with on_port(asked_for(cast.folder)) as here, another_process(folder, *more) as port:
        there: Any = type("There", (), {"port": port})
        with http_to(here) as one, http_to(there) as two:
            first, second = Client(one, cast), Client(two, cast)
            heard_here, heard_there = Listener(here, cast), Listener(there, cast)
            wait_until(lambda: heard_here.heads() and heard_there.heads())
            for person in ("a", "b", "c"):
                first.recorded(*cast.enrolling(person))
                size = first.get("about").json()["size"]
                wait_until(lambda size=size: heard_there.heads()[-1] >= size)
                second.recorded(*cast.enrolling(f"{person}2"))
                size = second.get("about").json()["size"]
                wait_until(lambda size=size: heard_here.heads()[-1] >= size)
            assert second.sign_in("a").status_code == 200
            first.headers = dict(second.headers)  # a session is good in every process
            assert first.get("entries?from=0").content == second.get("entries?from=0").content
            assert first.get("checkpoint").content == second.get("checkpoint").content
            first.recorded(cast.revoking("a"))
            wait_until(lambda: second.get("entries?from=0").status_code == 401)


def test_two_processes_on_postgresql(tmp_path: Path, postgresql: Server) -> None:
    database = f"postgresql:///postgres?host={postgresql.folder}&port=5432&user=coldproof"
    cast = Cast(tmp_path / "here", database=database)
    shutil.copytree(
        cast.folder, tmp_path / "there"
    )  # another machine: keys, and a guard of its own
    both(cast, tmp_path / "there")


def test_two_processes_on_one_file(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "here")
    both(cast, cast.folder)


def test_a_database_given_is_taken_instead(tmp_path: Path, postgresql: Server) -> None:
    database = f"postgresql:///postgres?host={postgresql.folder}&port=5432&user=coldproof"
    cast = Cast(tmp_path / "film", database=database)
    settings = cast.folder / FILE
    settings.write_text(settings.read_text().replace(database, "coldproof.db"))
    with another_process(cast.folder, "--database", database) as port:
        about = httpx.get(f"http://127.0.0.1:{port}/p/{cast.production}/about").json()
        # where a page is built, the clerk reads its clock, and then says which page it serves
        assert about["size"] in (2, 3, 4)


def test_a_database_that_is_none_is_said(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film")
    command = [sys.executable, "-m", "coldproof", "serve", "--data", str(cast.folder)]
    given = [*command, "--port", "0", "--database", "postgresql:///x?host=/nowhere"]
    said = subprocess.run(given, capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert said.stderr.startswith("coldproof: opening the database failed: found ")


@pytest.mark.parametrize("ending", ["", "/nothing"])
def test_no_production_is_said(tmp_path: Path, ending: str) -> None:
    folder = Path(f"{tmp_path}{ending}")
    command = [sys.executable, "-m", "coldproof", "serve", "--data", str(folder), "--port", "0"]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 2
    assert "a folder made by `coldproof init` would do" in said.stderr
