"""What every request is asked first: production, body, parameters, allowance."""

from __future__ import annotations

import pytest

from coldproof.acts.voice import WorkStopped
from coldproof.web.limits import Rate
from coldproof.web.table import Pace
from coldproof.words.floor import Scope
from tests.served import Cast, Client


@pytest.mark.parametrize("name", ["nosuchproduction", "..", "%2e%2e", "x" * 65])
def test_a_production_that_is_not_served(client: Client, name: str) -> None:
    said = client.http.get(f"/p/{name}/about")
    assert said.status_code in (400, 404)
    assert said.headers["content-type"] == "application/problem+json"


def test_no_such_page_and_no_such_method(client: Client) -> None:
    assert client.http.get("/nothing").json()["status"] == 404
    said = client.http.put(client.path("about"))
    assert (said.status_code, said.json()["detail"]) == (405, "This page does not take that.")
    assert said.headers["allow"] == "GET, HEAD"
    assert client.http.put(client.path("joins")).headers["allow"] == "GET, HEAD, POST"


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{}", "text/plain", 415),
        (b"{}", "", 415),
        (b"{", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"[" * 60_000, "application/json", 400),
        (b'{"a":' * 10_000, "application/json", 400),
        (b"9" * 10_000, "application/json", 400),
        (b"NaN", "application/json", 422),
        (b'{"scope":"production","scope":"nothing"}', "application/json", 422),
        (b" " * 65_537, "application/json", 413),
        (b"null", "application/json", 422),
    ],
)
def test_a_body_that_is_no_json_of_ours(
    client: Client, body: bytes, kind: str, status: int
) -> None:
    said = client.post("floor/stop", content=body, headers={"content-type": kind})
    assert said.status_code == status
    assert said.headers["content-type"] == "application/problem+json"


def test_a_length_that_lies_is_not_believed(client: Client) -> None:
    headers = {"content-type": "application/json", "content-length": "99999999999999999999999"}
    said = client.post("floor/stop", content=b"{}", headers=headers)
    assert said.status_code == 413


def test_an_address_that_asks_too_much_waits(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.calls.BY_ADDRESS", {Pace.WRITE: Rate(3, 0.0)})
    answers = [client.post("challenge").status_code for _ in range(5)]
    assert answers == [200, 200, 200, 429, 429]


def test_who_has_a_session_is_not_counted_with_the_address(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.sign_in("producer")
    none = dict.fromkeys(Pace, Rate(0, 0.0))
    monkeypatch.setattr("coldproof.web.calls.BY_ADDRESS", none)
    assert client.get("entries?from=0").status_code == 200
    token = client.headers.pop("authorization")
    assert client.get("about").status_code == 429
    client.headers["authorization"] = token
    monkeypatch.setattr("coldproof.web.calls.BY_KEY", none)
    said = client.get("entries?from=0")
    assert (said.status_code, said.headers["retry-after"]) == (429, "10")


def test_notes_that_nobody_enrolled_signed_use_up_an_allowance(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(3, 0.0))
    assert client.send(b"a", b"b", b"c").status_code == 200
    assert client.send(b"a").status_code == 429
    assert client.send(*cast.enrolling("ad")).status_code == 429
    assert client.post("floor/stop", json={"scope": "production"}).status_code == 200
    client.sign_in("producer")
    assert client.send(b"a").status_code == 200  # by key, and never locked out by others


def test_what_the_clerk_enters_for_strangers_uses_it_up_too(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or anybody without a key could fill the record as fast as it takes notes."""
    monkeypatch.setattr("coldproof.web.record.STRANGERS", Rate(3, 0.0))
    stops = [cast.note(f"z{n}", WorkStopped(scope=Scope.PRODUCTION)) for n in range(3)]
    assert client.send(*cast.enrolling("ad")).status_code == 200  # signed by the producer
    assert client.send(*stops).status_code == 200
    assert client.send(stops[0]).status_code == 429
    assert client.post("floor/stop", json={"scope": "production"}).status_code == 200


def test_bodies_under_way_are_held_in_sum_and_let_go(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.limits.MOST_OF_ONE", 100_000)
    bodies = client.shop.bodies
    bodies.hold("elsewhere", 0, 150_000)  # one that does not end
    big = b"x" * 100_000
    said = client.post("notes", content=big, headers={"content-type": "application/octet-stream"})
    assert (said.status_code, said.headers["connection"]) == (429, "close")
    assert client.post("floor/stop", json={"scope": "production"}).status_code == 200
    client.sign_in("producer")  # by key, as all that is counted
    for _ in range(3):
        assert client.post("values", content=big).status_code == 200
    assert client.post("values", content=big * 2).status_code == 429
    assert bodies._held == {"elsewhere": 150_000 - 65_536}


def test_an_error_of_ours_says_nothing_of_the_request(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: object) -> object:
        raise ZeroDivisionError("the secret of armorer")

    monkeypatch.setattr("coldproof.web.about.write_vkey", fails)
    client.http._transport.raise_server_exceptions = False
    said = client.get("about")
    assert said.status_code == 500
    assert said.json()["detail"] == "Something broke here, and was noted."
    assert "secret" not in said.text
    assert "secret" not in caplog.text
    assert "ZeroDivisionError in fails" in caplog.text


def test_the_log_names_nobody(client: Client, cast: Cast, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "coldproof.web")
    client.sign_in("producer")
    client.get("entries?from=0")
    client.http.get("/nothing?token=secret")
    lines = [one.getMessage() for one in caplog.records if one.name == "coldproof.web"]
    assert any(line.startswith("GET /p/{production}/entries 200 ") for line in lines)
    assert not any(
        told in line
        for line in lines
        for told in ("producer", "testclient", cast.production, "secret", "Bearer")
    )
