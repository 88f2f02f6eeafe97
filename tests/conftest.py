"""What all tests share: how Hypothesis is set, and a PostgreSQL, begun by the first that asks."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.postgres import NoPostgres, Server

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")  # how slow a machine is today says nothing of what is tested


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
