"""Sessions over HTTP: who gets one, what it looks like, and when it is over."""

from __future__ import annotations

import base64

import pytest

from coldproof.app.sessions import session_text
from coldproof.words.people import Role
from tests.served import Cast, Client


def test_a_session_by_a_devices_key(client: Client, cast: Cast) -> None:
    said = client.post("session", json=client.opening("producer@producer", cast.crew.founder))
    assert said.status_code == 403  # the crew's own founder is another key than this production's
    signer = cast.signer("producer")
    said = client.post("session", json=client.opening("producer@producer", signer))
    assert said.status_code == 200
    cookie = said.headers["set-cookie"]
    assert cookie.startswith(f"coldproof-session={said.json()['token']};")
    assert set(cookie.split("; ")[1:]) == {
        "HttpOnly",
        "Max-Age=57600",
        f"Path=/p/{cast.production}",
        "SameSite=strict",
    }
    assert said.headers["cache-control"] == "no-store"
    assert client.get("session").json() == {"names": ["producer@producer"]}


def test_who_has_none_is_nobody(client: Client) -> None:
    assert client.get("session").json() == {"names": []}
    client.headers["authorization"] = "Bearer nonsense"
    assert client.get("session").json() == {"names": []}


def test_a_session_is_left(producer: Client) -> None:
    said = producer.delete("session")
    assert said.status_code == 204
    assert "Max-Age=0" in said.headers["set-cookie"]


@pytest.mark.parametrize(
    "changed",
    [
        {"origin": "http://elsewhere.example"},
        {"production": "otherotherother1"},
        {"signed_name": "ad@ad"},
    ],
)
def test_a_signature_of_another_text_opens_nothing(
    client: Client, cast: Cast, changed: dict[str, str]
) -> None:
    told = client.opening("producer@producer", cast.signer("producer"), **changed)
    said = client.post("session", json=told)
    assert said.status_code == 403
    assert said.json()["want"] == "a signature by a key that is enrolled and not revoked"


def test_a_challenge_is_used_once(client: Client, cast: Cast) -> None:
    told = client.opening("producer@producer", cast.signer("producer"))
    assert client.post("session", json=told).status_code == 200
    client.http.cookies.clear()
    again = client.post("session", json=told)
    assert again.status_code == 403
    assert again.json()["found"] == "a nonce that is used, old or not ours"


@pytest.mark.parametrize("nonce", ["x", "..", "a.1.b", "AAAA.9999999999999999.AAAA"])
def test_a_challenge_of_ones_own_opens_nothing(client: Client, cast: Cast, nonce: str) -> None:
    told = client.opening("producer@producer", cast.signer("producer"), nonce=nonce)
    assert client.post("session", json=told).status_code == 403


def test_who_is_not_enrolled_gets_none(client: Client, cast: Cast) -> None:
    assert client.sign_in("ad").status_code == 403
    client.recorded(*cast.enrolling("ad"))
    assert client.sign_in("ad").status_code == 200


def test_a_revoked_key_opens_none_and_its_session_ends(client: Client, cast: Cast) -> None:
    client.recorded(*cast.enrolling("ad"))
    assert client.sign_in("ad").status_code == 200
    assert client.get("entries?from=0").status_code == 200
    client.recorded(cast.revoking("ad"))
    assert client.get("entries?from=0").status_code == 401
    assert client.sign_in("ad").status_code == 403


def test_a_session_is_good_in_its_own_production_only(client: Client, cast: Cast) -> None:
    token = client.sign_in("producer").json()["token"]
    sealed, _, seal = token.partition(".")
    for other in (f"{sealed}.{'A' * len(seal)}", seal, f"{sealed}.", "."):
        client.headers["authorization"] = f"Bearer {other}"
        assert client.get("entries?from=0").status_code == 401


def test_a_cookie_serves_as_well(client: Client, cast: Cast) -> None:
    client.post("session", json=client.opening("producer@producer", cast.signer("producer")))
    assert client.get("entries?from=0").status_code == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://localhost:8420", ""])
def test_another_page_opens_and_sends_nothing(client: Client, cast: Cast, origin: str) -> None:
    said = client.post("challenge", headers={"origin": origin})
    assert said.status_code == 403
    assert said.json()["found"] == "another Origin"
    assert client.post("notes", content=b"x", headers={"origin": origin}).status_code == 403
    stop = client.post("floor/stop", json={"scope": "production"}, headers={"origin": origin})
    assert stop.status_code == 403


def test_a_cookie_without_an_origin_sends_nothing(client: Client, cast: Cast) -> None:
    client.post("session", json=client.opening("producer@producer", cast.signer("producer")))
    said = client.http.post(client.path("challenge"))
    assert said.status_code == 403
    assert said.json()["found"] == "a cookie and no Origin"


def test_a_script_without_a_cookie_needs_no_origin(client: Client) -> None:
    assert client.http.post(client.path("challenge")).status_code == 200


def test_a_mirror_may_read_bundles_and_nothing_else(cast: Cast, tmp_path: object) -> None:
    from coldproof.keys.signing import new_signer  # noqa: PLC0415 - only here
    from coldproof.log.note import write_vkey  # noqa: PLC0415 - only here
    from tests.served import in_process  # noqa: PLC0415 - only here

    mirror = new_signer("mirror.example/one")
    (cast.folder / "mirrors.txt").write_text(f"# the union's\n{write_vkey(mirror.key)}\n")
    with in_process(cast) as client:
        told = client.opening("mirror.example/one", mirror)
        token = client.post("session", json=told).json()["token"]
        client.http.cookies.clear()
        client.headers["authorization"] = f"Bearer {token}"
        assert client.get("tile/entries/000.p/2").status_code == 200
        said = client.get("entries?from=0")
        assert said.status_code == 403
        assert said.json()["found"] == "the session of a log witness or mirror"


def test_the_text_that_is_signed_is_fixed(client: Client) -> None:
    told = session_text("https://set.example", "abc", "ad@ad", "n.1.s")
    assert told == b"coldproof/session/v1\nhttps://set.example\nabc\nad@ad\nn.1.s\n"


@pytest.mark.parametrize(
    "told",
    [
        {},
        [],
        {"name": "producer@producer", "nonce": "x"},
        {"name": 3, "nonce": "x", "signature": "A" * 86},
        {"name": "producer@producer", "nonce": "x", "signature": "A"},
        {"name": "producer@producer", "nonce": "\ud800", "signature": "A" * 86},
        {"name": "x" * 301, "nonce": "x", "signature": "A" * 86},
        {"name": "producer@producer", "nonce": "x", "signature": "A" * 86, "more": 1},
    ],
)
def test_a_body_of_another_shape(client: Client, told: object) -> None:
    said = client.post("session", json=told)
    assert said.status_code == 422
    assert said.headers["content-type"] == "application/problem+json"


def test_a_hat_changes_no_session(client: Client, cast: Cast) -> None:
    client.recorded(*cast.enrolling("ad"), cast.hat("ad", Role.FIRST_AD))
    said = client.sign_in("ad")
    name, _, _ = base64.urlsafe_b64decode(said.json()["token"].split(".")[0] + "==").rpartition(
        b"."
    )
    assert name == b"ad@ad"
