"""What all tests may ask for: a PostgreSQL of their own, begun by the first that does."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.postgres import NoPostgres, Server


@pytest.fixture(scope="session")
def postgresql_of_all() -> Iterator[Server]:
    try:
        server = Server()
    except NoPostgres as error:
        if os.environ.get("CI"):
            raise  # there, a test that nobody ran must not look like one that passed
        pytest.skip(f"PostgreSQL does not run here: {error}")
    yield server
    server.stop()


@pytest.fixture
def postgresql(postgresql_of_all: Server) -> Server:
    """One server for all tests of a worker, running; whoever kills it need not start it again."""
    postgresql_of_all.start()
    return postgresql_of_all
