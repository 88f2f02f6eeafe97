"""Databases for the chaos: one PostgreSQL for each process that runs tests, if one can be had."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.app import guard
from coldproof.app.settings import SQLITE
from tests.chaos.faults import Faults
from tests.chaos.logs import KINDS, MEMORY, Log, new_crew
from tests.chaos.processes import Books
from tests.postgres import DATABASE, OWNER, PORT, NoPostgres, Server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL that may be killed and restarted; it is left running."""
    try:
        found = Server()
    except NoPostgres as error:
        pytest.skip(f"not tried on PostgreSQL: {error}")
    yield found
    found.stop()


@pytest.fixture(params=KINDS)
def database(request: pytest.FixtureRequest) -> str:
    """What the settings of a production would say: a store of each kind."""
    if request.param != "postgres":
        return {"memory": MEMORY, "sqlite": SQLITE}[request.param]
    return address(request.getfixturevalue("server"))


def address(server: Server) -> str:
    """Return the server's address, as settings have it."""
    return f"postgresql://{OWNER}@/{DATABASE}?host={server.folder}&port={PORT}"


@pytest.fixture
def log(tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Log]:
    """An empty log on a store of each kind, whose writes can be made to fail."""
    faults = Faults()
    monkeypatch.setattr(guard, "os", faults.system())
    made = Log(tmp_path, database, faults)
    yield made
    made.end()


@pytest.fixture
def books(tmp_path: Path, database: str) -> Iterator[Books]:
    """A log that processes write to; none of them is left running."""
    made = Books(tmp_path, database, new_crew().production)
    yield made
    for process in made.processes:
        process.process.kill()
        process.process.wait()
