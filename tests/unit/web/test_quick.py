"""The short way answers what the router would, and hands on the rest."""

from __future__ import annotations

import pytest

from coldproof.web.application import ROWS
from coldproof.web.quick import FIXED
from tests.served import Client


def test_every_row_with_a_fixed_path_takes_it(client: Client) -> None:
    known = set(client.http.app.app._known)
    fixed = {
        (row.method, row.path.removeprefix("/p/{production}/"))
        for row in ROWS
        if row.path.startswith("/p/{production}/") and row.path.count("{") == 1
    }
    assert known == fixed
    assert ("POST", "notes") in known
    assert ("POST", "floor/stop") in known


@pytest.mark.parametrize("path", ["about", "checkpoint", "entries?from=0", "session"])
def test_the_router_would_answer_the_same(client: Client, path: str) -> None:
    short = client.get(path)
    client.http.app.app._known.clear()
    long = client.get(path)
    assert (short.status_code, dict(short.headers)) == (long.status_code, dict(long.headers))


@pytest.mark.parametrize("path", ["/p//about", "/p/about", "/p/x/y/about", "/pp/x/about", "/p/x/"])
def test_what_only_looks_like_it(client: Client, path: str) -> None:
    assert client.http.get(path).status_code in (400, 404)


def test_only_fixed_paths_are_known() -> None:
    assert FIXED.fullmatch("/p/{production}/proof/{index}") is None
    assert FIXED.fullmatch("/healthz") is None
