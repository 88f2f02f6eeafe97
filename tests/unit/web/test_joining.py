"""Requests to join over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from tests.served import Cast, Client, key_text


def asked(cast: Cast, person: str = "ad", **more: Any) -> dict[str, Any]:
    """Return a request by somebody new."""
    key = key_text(cast.signer(person).public)
    told = {"person": person, "department": "direction", "device": person, "key": key}
    return told | {"wants": ["first-ad"]} | more


def test_a_request_waits_for_who_vouches(client: Client, cast: Cast) -> None:
    said = client.post("joins", json=asked(cast))
    assert said.status_code == 201
    assert client.get("joins").status_code == 401
    client.sign_in("producer")
    assert client.get("joins").json() == [said.json()]
    assert said.json()["wants"] == ["first-ad"]


def test_the_same_request_has_the_same_number(client: Client, cast: Cast) -> None:
    first = client.post("joins", json=asked(cast)).json()
    assert client.post("joins", json=asked(cast)).json() == first


def test_who_is_enrolled_waits_no_more(client: Client, cast: Cast) -> None:
    client.post("joins", json=asked(cast))
    client.recorded(*cast.enrolling("ad"))
    client.sign_in("producer")
    assert client.get("joins").json() == []


def test_a_request_is_let_go(client: Client, cast: Cast) -> None:
    number = client.post("joins", json=asked(cast)).json()["number"]
    assert client.delete(f"joins/{number}").status_code == 401
    client.sign_in("producer")
    assert client.delete(f"joins/{number}").status_code == 204
    assert client.delete(f"joins/{number}").status_code == 404
    assert client.delete("joins/none").status_code == 422


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"person": "clerk"}, "'clerk', which is the server's own"),
        ({"device": "clerk"}, "'clerk', which is the server's own"),
        (
            {"person": "producer", "device": "producer"},
            "producer@producer, which has a key already",
        ),
    ],
)
def test_nobody_joins_as_somebody_else(
    client: Client, cast: Cast, more: dict[str, str], found: str
) -> None:
    said = client.post("joins", json=asked(cast, **more))
    assert (said.status_code, said.json()["found"]) == (409, found)


def test_a_key_that_is_known_joins_nobody(client: Client, cast: Cast) -> None:
    known = key_text(cast.signer("producer").public)
    said = client.post("joins", json=asked(cast, key=known))
    assert (said.status_code, said.json()["found"]) == (409, "one that is known already")


def test_a_weak_key_joins_nobody(client: Client, cast: Cast) -> None:
    said = client.post("joins", json=asked(cast, key=key_text(bytes((1,)) + bytes(31))))
    assert said.status_code == 409


@pytest.mark.parametrize(
    "more",
    [{"key": "x"}, {"department": "king"}, {"wants": ["king"]}, {"device": "A B"}, {"at_us": 3}],
)
def test_a_request_of_another_shape(client: Client, cast: Cast, more: dict[str, Any]) -> None:
    assert client.post("joins", json=asked(cast, **more)).status_code == 422
