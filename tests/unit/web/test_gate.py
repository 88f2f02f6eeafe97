"""What stands before everything: the host asked for, odd paths, and the headers of each answer."""

from __future__ import annotations

import pytest

from coldproof.web.gate import HEADERS, Gate
from tests.served import Client


def test_every_answer_has_the_headers(client: Client) -> None:
    for path in ("/", "/healthz", "/nothing", client.path("about"), "/p/x/notes"):
        said = client.http.get(path)
        for name, value in HEADERS.items():
            assert said.headers[name] == value, path
        assert "server" not in said.headers
        assert "strict-transport-security" not in said.headers


def test_the_policy_lets_nothing_in_from_elsewhere() -> None:
    policy = dict(
        part.strip().split(" ", 1) for part in HEADERS["content-security-policy"].split(";")
    )
    assert policy["default-src"] == "'self'"
    assert policy["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert policy["worker-src"] == "'self'"
    assert policy["require-trusted-types-for"] == "'script'"
    for name in ("object-src", "base-uri", "frame-ancestors"):
        assert policy[name] == "'none'"
    assert "unsafe-inline" not in HEADERS["content-security-policy"]
    assert "http" not in HEADERS["content-security-policy"]


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost:1", "127.0.0.1", "", "localhost:8420."]
)
def test_another_host_gets_nothing(client: Client, host: str) -> None:
    said = client.http.get("/healthz", headers={"host": host})
    assert said.status_code == 421
    assert said.headers["connection"] == "close"


def test_our_host_in_capitals_is_ours(client: Client) -> None:
    assert client.http.get("/healthz", headers={"host": "LocalHost:8420"}).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../index.html",
        "/assets//x",
        "/assets/%2e%2e/x",
        "/a%00b",
        "/a%5Cb",
        "/" + "x" * 1001,
    ],
)
def test_odd_paths_are_refused(client: Client, path: str) -> None:
    request = client.http.build_request("GET", f"http://localhost:8420{path}")
    assert client.http.send(request).status_code in (400, 404)


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("192.168.1.7:8421", True),
        ("[fd00::7]:8421", True),
        ("10.0.0.1", True),
        ("set.local:8421", True),
        ("evil.example:8421", False),
        ("192.168.1.7.evil.example", False),
        ("1.2.3:80", False),
        ("", False),
    ],
)
def test_addresses_are_hosts_where_that_is_wanted(host: str, known: bool) -> None:
    gate = Gate(None, ("set.local:8421",), addresses=True)  # type: ignore[arg-type] # not called
    assert gate.knows(host) is known
    plain = Gate(None, ("set.local:8421",))  # type: ignore[arg-type] # not called
    assert plain.knows(host) is (host == "set.local:8421")
