"""Somebody with a phone on the set's own network, and no key, against the server itself."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from coldproof.app.errors import Refused
from coldproof.app.joins import Join, Joins
from coldproof.desk.roster import Roster, key_text
from coldproof.keys.signing import new_signer
from coldproof.store.memory import MemoryStore
from coldproof.web import server
from tests.served import Cast, asked_for, http_to, in_process, on_port
from tests.small_log import PRODUCTION, Clock

ROSTER = Roster(PRODUCTION, {})
ELSEWHERE = ("127.0.0.2", 0)  # another address of this machine; systems other than Linux lack it
MOST = 30


def held(stack: ExitStack, port: int, count: int) -> Iterator[socket.socket]:
    """Yield connections from another address that begin a request and never end it."""
    for _ in range(count):
        try:
            one = socket.create_connection(("127.0.0.1", port), 5, ELSEWHERE)
        except OSError:
            pytest.skip("no second loopback address here")
        stack.enter_context(one)
        one.sendall(b"POST /p/")
        yield one


def test_one_address_that_holds_connections_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "MOST_CONNECTIONS", MOST)
    cast = Cast(tmp_path / "film")
    with on_port(asked_for(cast.folder)) as opened, ExitStack() as stack:
        lines = list(held(stack, opened.port, 2 * MOST))
        with http_to(opened) as http:
            said = http.post(f"/p/{cast.production}/floor/stop", json={"scope": "production"})
        assert (said.status_code, said.json()["state"]) == (200, "recorded")
        lines[-1].settimeout(5)
        with pytest.raises((AssertionError, OSError)):
            assert lines[-1].recv(1) != b""


def request(n: int) -> Join:
    """Return a request to join by somebody new."""
    key = key_text(new_signer(f"{PRODUCTION}/k{n}@d{n}").public)
    return Join(f"k{n}", "grip", f"d{n}", key)


def test_one_address_that_asks_to_join_all_day_keeps_nobody_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("coldproof.app.joins.MOST", 6)
    joins = Joins(MemoryStore(), PRODUCTION, Clock())
    for n in range(6):
        joins.ask(request(n), ROSTER, "192.0.2.66")
    with pytest.raises(Refused, match="found 6 that wait"):
        joins.ask(request(6), ROSTER, "192.0.2.66")
    honest = [joins.ask(request(10 + n), ROSTER, f"192.0.2.{n}") for n in range(3)]
    waiting = joins.waiting(ROSTER)
    assert len(waiting) == 6
    assert {one.number for one in honest} <= {one.number for one in waiting}


def test_a_title_that_is_a_script_is_text(tmp_path: Path) -> None:
    cast = Cast(tmp_path / "film", title='"><script>alert(1)</script>')
    with in_process(cast) as client:
        pages = [client.http.get(path).text for path in ("/", f"/plain/{cast.production}/wall")]
        assert all("&lt;script&gt;" in page or "script" not in page for page in pages)
        assert all("<script" not in page for page in pages)
        query = "?lang=%22%3E%3Cscript%3E&entered=%3Cscript%3E"
        odd = client.http.get(f"/plain/{cast.production}/stop{query}").text
        assert "<script" not in odd
        lost = client.http.get(f"/plain/{cast.production}/weapon/%22%3E%3Cscript%3E")
        assert "<script" not in lost.text
