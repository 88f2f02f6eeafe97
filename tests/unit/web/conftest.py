"""A production served without a network, and who asks it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.served import Cast, Client, in_process


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path / "film")


@pytest.fixture
def client(cast: Cast) -> Iterator[Client]:
    """Nobody's browser: no session."""
    with in_process(cast) as found:
        yield found


@pytest.fixture
def producer(client: Client) -> Client:
    """The founder's browser, with a session."""
    assert client.sign_in("producer").status_code == 200
    return client
