"""What only a demonstration answers: who one can be, a key for that, the others' turns."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest

from coldproof.app import wiring
from coldproof.app.demo.building import build
from coldproof.keys.signing import new_signer
from coldproof.web.shop import Options
from tests.served import Cast, Client, in_process, key_text
from tests.unit.app.demo.conftest import script

FRESH = key_text(new_signer("a/b@c", bytes(range(32))).public)
JOINING = {"person": "lead", "device": "demo-1", "key": FRESH}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """The demonstration as it is served; each test does something else to it."""
    folder = tmp_path_factory.mktemp("demo") / "dry-creek"
    demo = build(folder, wiring.now_us(), script())
    made = SimpleNamespace(folder=folder, production=demo.settings.production)
    with in_process(cast("Cast", made), Options(demo=True)) as client:
        yield client


def test_it_says_that_it_is_one(shown: Client) -> None:
    told = shown.get("about").json()
    assert told["demo"] is True
    assert told["title"] == "Dry Creek"
    assert told["zone_minutes"] % 60 == 0


def test_everybody_that_one_can_be(shown: Client) -> None:
    told = shown.get("demo/people").json()
    assert len(told) == 31
    first = told[0]
    assert first.pop("line").startswith("Founded this production.")
    assert first == {"person": "producer", "department": "production", "hats": ["producer"]}


def test_a_browser_is_let_in_and_opens_a_session(shown: Client) -> None:
    signer = new_signer(f"{shown.cast.production}/script@demo-7", bytes(range(1, 33)))
    told = {"person": "script", "device": "demo-7", "key": key_text(signer.public)}
    said = shown.post("demo/join", json=told)
    assert said.status_code == 200
    opened = shown.post("session", json=shown.opening("script@demo-7", signer))
    assert opened.status_code == 200
    shown.http.cookies.clear()


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"person": "nobody"}, 409),
        ({"person": "clerk"}, 409),
        ({"device": "phone-lead"}, 409),
        ({"device": "phone-second-ad"}, 409),
        ({"key": "A" * 43}, 409),
        ({"person": ""}, 422),
        ({"device": "a b"}, 422),
        ({"key": "short"}, 422),
        ({"wants": ["armorer"]}, 422),
    ],
)
def test_who_is_not_let_in(shown: Client, changed: dict[str, Any], status: int) -> None:
    size = shown.get("about").json()["size"]
    said = shown.post("demo/join", json=JOINING | changed)
    assert said.status_code == status
    assert said.headers["content-type"] == "application/problem+json"
    assert shown.get("about").json()["size"] == size


def test_the_others_do_their_part(shown: Client) -> None:
    said = shown.post("demo/turn", json={"turn": "again"})
    assert said.status_code == 200
    assert said.json()["acts"] >= 9


def test_nobody_answers_an_offer_that_is_not_there(shown: Client) -> None:
    said = shown.post("demo/turn", json={"turn": "takes"})
    assert (said.status_code, said.json()["want"]) == (409, "offering it first")


@pytest.mark.parametrize("told", [{}, {"turn": "cut"}, {"turn": None}, {"turn": "again", "n": 1}])
def test_a_turn_that_is_none(shown: Client, told: dict[str, Any]) -> None:
    assert shown.post("demo/turn", json=told).status_code == 422


def test_another_page_has_no_say(shown: Client) -> None:
    said = shown.post("demo/turn", json={"turn": "again"}, headers={"origin": "https://else.where"})
    assert said.status_code == 403


@pytest.mark.parametrize("path", ["demo/people", "demo/join", "demo/turn"])
def test_a_production_that_is_no_demonstration_has_no_such_door(client: Client, path: str) -> None:
    ask = client.get(path) if path == "demo/people" else client.post(path, json=JOINING)
    assert ask.status_code == 404


def test_its_description_tells_these_doors_and_no_other_s_does(
    shown: Client, client: Client
) -> None:
    def paths(one: Client) -> set[str]:
        return set(one.http.get("/openapi.json").json()["paths"])

    assert {path.rpartition("/demo/")[2] for path in paths(shown) - paths(client)} == {
        "people",
        "join",
        "turn",
    }
