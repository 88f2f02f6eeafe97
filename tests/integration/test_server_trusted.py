"""HTTPS on a set's own network: the authority that `lan` makes, over a name that leads there."""

from __future__ import annotations

import plistlib
import re
import socket
import ssl
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest

from coldproof.app.errors import SetupError
from coldproof.app.lan import AUTHORITY, Lan, make_lan
from coldproof.app.wiring import now_us
from coldproof.peers.certificates import der_of, fingerprint
from coldproof.web.running import Open, open_server
from tests.served import Cast, Client, asked_for, on_port

NAME = "dry-creek.local"


@pytest.fixture
def cast(tmp_path: Path) -> Cast:
    return Cast(tmp_path / "film", origin=f"https://{NAME}:8420")


@pytest.fixture
def lan(cast: Cast) -> Lan:
    return make_lan(cast.folder, "Coldproof on this set", [NAME], ["192.168.1.7"], now_us)


@pytest.fixture
def server(cast: Cast, lan: Lan, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    resolve_here(monkeypatch)
    asked = asked_for(cast.folder, cert=lan.cert, key=lan.key, trust_port=0)
    with on_port(asked) as found:
        yield found


def resolve_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the set's name lead to this machine, as the set's own network would."""
    real = socket.getaddrinfo

    def found(host: Any, *more: Any, **named: Any) -> Any:
        mine = host in (NAME, NAME.encode())
        return real("127.0.0.1" if mine else host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", found)


def trusting(*authorities: Path) -> ssl.SSLContext:
    """Return a phone that trusts these authorities, and nobody else."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for path in authorities:
        context.load_verify_locations(path)
    return context


def test_a_phone_that_trusts_it_is_served(server: Open, cast: Cast, lan: Lan) -> None:
    url = f"https://{NAME}:{server.port}"
    context = trusting(lan.folder / "authority.crt")
    with httpx.Client(base_url=url, verify=context, trust_env=False) as http:
        host = {"host": f"{NAME}:8420"}
        said = http.get(f"/p/{cast.production}/about", headers=host)
        assert said.json()["origin"] == f"https://{NAME}:8420"
        assert said.headers["strict-transport-security"] == "max-age=31536000"
        client = Client(http, cast, f"https://{NAME}:8420")
        client.headers = host
        opened = client.post(
            "session", json=client.opening("producer@producer", cast.signer("producer"))
        )
        assert "; Secure" in opened.headers["set-cookie"]


def test_a_phone_that_does_not_trust_it_is_not(server: Open, tmp_path: Path) -> None:
    other = make_lan(tmp_path, "Somebody else", [NAME], [], now_us)
    for context in (trusting(), trusting(other.folder / "authority.crt")):
        with (
            httpx.Client(verify=context, trust_env=False) as http,
            pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
        ):
            http.get(f"https://{NAME}:{server.port}/healthz")


def test_it_speaks_for_no_other_name(
    server: Open, lan: Lan, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = trusting(lan.folder / "authority.crt")
    with (
        httpx.Client(verify=context, trust_env=False) as http,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        http.get(f"https://localhost:{server.port}/healthz")


def test_the_page_walks_a_phone_through_it(server: Open, cast: Cast, lan: Lan) -> None:
    url = f"http://127.0.0.1:{server.trust_port}"
    assert server.trust_address == f"http://localhost:{server.trust_port}/trust"
    with httpx.Client(base_url=url, trust_env=False) as http:
        assert http.get("/").headers["location"] == "/trust"
        text = unescape(http.get("/trust").text)
        assert lan.fingerprint in text
        assert f"https://{NAME}:8420" in text
        assert f"{url}/trust" in text
        assert "<svg" in text
        assert "<script" not in text
        crt = http.get("/trust/authority.crt")
        assert crt.headers["content-type"] == "application/x-x509-ca-cert"
        assert crt.content == der_of((lan.folder / "authority.crt").read_bytes())
        given = http.get("/trust/authority.mobileconfig")
        assert given.headers["content-type"] == "application/x-apple-aspen-config"
        (payload,) = plistlib.loads(given.content)["PayloadContent"]
        assert payload["PayloadType"] == "com.apple.security.root"
        assert payload["PayloadContent"] == crt.content
        assert http.get("/trust/authority.key").status_code == 404
        assert http.get("/trust?lang=es").text.count("huella") == 2


def test_a_phone_without_trust_can_stop_and_nothing_more(server: Open, cast: Cast) -> None:
    url = f"http://192.168.1.7:{server.trust_port}"  # as a phone would ask for it
    with httpx.Client(
        base_url=f"http://127.0.0.1:{server.trust_port}",
        headers={"host": f"192.168.1.7:{server.trust_port}"},
        trust_env=False,
    ) as http:
        page = http.get(f"/plain/{cast.production}/stop")
        action = re.search(r'action="([^"]+)"', page.text)
        assert action is not None
        said = http.post(unescape(action[1]), data={"scope": "production"}, headers={"origin": url})
        assert said.status_code == 303
        for path in (f"/p/{cast.production}/about", "/metrics", "/openapi.json", "/sw.js"):
            assert http.get(path).status_code == 404
        assert http.post(f"/p/{cast.production}/challenge").status_code == 404
        evil = http.get("/trust", headers={"host": f"evil.example:{server.trust_port}"})
        assert evil.status_code == 421


def test_a_certificate_that_does_not_fit_is_said(cast: Cast, lan: Lan, tmp_path: Path) -> None:
    other = make_lan(tmp_path, "Somebody else", [NAME], [], now_us)
    asked = asked_for(cast.folder, cert=lan.cert, key=other.key)
    with pytest.raises(SetupError) as refused, open_server(asked):
        pass
    assert str(refused.value).startswith("the server: found a certificate and key that do not fit")


def test_no_authority_beside_the_certificate_is_said(cast: Cast, lan: Lan) -> None:
    (lan.folder / f"{AUTHORITY}.crt").unlink()
    asked = asked_for(cast.folder, cert=lan.cert, key=lan.key, trust_port=0)
    with pytest.raises(SetupError, match="what `coldproof lan` made would do"), open_server(asked):
        pass


def test_the_fingerprint_is_that_of_the_certificate(lan: Lan) -> None:
    assert lan.fingerprint == fingerprint((lan.folder / "authority.crt").read_bytes())
