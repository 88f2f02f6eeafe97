"""The description is made from the rows that answer, so it is what is answered."""

from __future__ import annotations

import re
from typing import Any

import pytest

from coldproof.web import demo, rings
from coldproof.web.application import ROWS
from coldproof.web.openapi import document, plain_path, statuses
from coldproof.web.shop import Options
from coldproof.web.table import Endpoint, Who
from tests.served import Cast, Client, in_process

METHODS = ("get", "post", "delete")
CONTRACT = {
    "GET /api/v1/productions",
    "GET /p/{production}/about",
    "GET /p/{production}/checkpoint",
    "GET /p/{production}/tile/{rest}",
    "GET /p/{production}/entries",
    "GET /p/{production}/proof/{index}",
    "POST /p/{production}/notes",
    "GET /p/{production}/events",
    "GET /p/{production}/reached",
    "GET /p/{production}/readers",
    "GET /p/{production}/boxes",
    "POST /p/{production}/boxes",
    "GET /p/{production}/lessons",
    "POST /p/{production}/values",
    "GET /p/{production}/values/{digest}",
    "POST /p/{production}/script",
    "POST /p/{production}/challenge",
    "POST /p/{production}/session",
    "GET /p/{production}/session",
    "DELETE /p/{production}/session",
    "POST /p/{production}/floor/stop",
    "POST /p/{production}/floor/happened",
    "POST /p/{production}/floor/hazard",
    "POST /p/{production}/joins",
    "GET /p/{production}/joins",
    "DELETE /p/{production}/joins/{number}",
    "POST /p/{production}/exports",
    "GET /p/{production}/exports/{number}",
    "GET /p/{production}/exports/{number}/file",
    "POST /p/{production}/backups",
    "GET /p/{production}/backups",
    "GET /p/{production}/flash.zip",
    "GET /p/{production}/papers/{name}.pdf",
    "GET /p/{production}/calendar.ics",
    "POST /p/{production}/calendars",
    "DELETE /p/{production}/calendars",
    "GET /p/{production}/calendars/{token}.ics",
    "POST /p/{production}/imports",
    "GET /healthz",
    "GET /metrics",
    "GET /openapi.json",
}


def told(said: dict[str, Any]) -> set[str]:
    """Return what a document says is answered."""
    return {
        f"{method.upper()} {path}"
        for path, item in said["paths"].items()
        for method in item
        if method in METHODS
    }


def test_it_says_what_is_answered(client: Client) -> None:
    said = client.http.get("/openapi.json").json()
    assert said == document(ROWS)
    assert told(said) == {f"{row.method} {plain_path(row)}" for row in ROWS}
    assert said["openapi"] == "3.1.0"


def test_the_contract_is_kept() -> None:
    assert told(document(ROWS)) == CONTRACT


def test_the_router_answers_just_these(client: Client) -> None:
    inner = client.http.app.app.app
    answered = {
        f"{method} {re.sub(':path', '', route.path)}"
        for route in inner.routes
        for method in route.methods - {"HEAD"}
        if not route.path.startswith(("/plain", "/assets")) and route.path != "/"
    }
    assert answered == CONTRACT


def test_a_demonstration_says_so_only_where_it_is_one(cast: Cast) -> None:
    with in_process(cast, Options(demo=True)) as client:
        said = told(client.http.get("/openapi.json").json())
    assert said - CONTRACT == {f"{row.method} {row.path}" for row in demo.ROWS}


def test_an_experiment_is_told_only_where_somebody_asked_for_it(cast: Cast) -> None:
    with in_process(cast, Options(rings=True), rings=True) as client:
        said = told(client.http.get("/openapi.json").json())
    assert said - CONTRACT == {f"{row.method} {row.path}" for row in rings.ROWS}
    assert all("(experimental)" in row.words for row in rings.ROWS)


@pytest.mark.parametrize("row", [*ROWS, *rings.ROWS], ids=lambda row: row.name)
def test_each_row_is_whole(row: Endpoint) -> None:
    names = {one.name for one in row.given if one.place == "path"}
    assert names == set(re.findall(r"\{(\w+)(?::path)?\}", row.path))
    assert len({answer.status for answer in row.answers}) == len(row.answers)
    assert (401 in statuses(row)) >= (row.who is not Who.ALL)
    assert (row.method == "POST") or row.takes is None
    assert row.words[0].isupper()
    assert not row.words.endswith(".")


@pytest.mark.parametrize("name", ["stop", "happened", "hazard"])
def test_a_tap_that_is_sent_anew_is_told(name: str) -> None:
    body = document(ROWS)["paths"][f"/p/{{production}}/floor/{name}"]["post"]["requestBody"]
    schema = body["content"]["application/json"]["schema"]
    (shape,) = [one for one in schema["properties"]["tap"]["anyOf"] if "pattern" in one]
    assert re.fullmatch(shape["pattern"], "0b5e4a54-5d0a-4c1e-9f0e-2f6b8d1c7a3e")
    assert "tap" not in schema["required"]
    for words in ("65536 bytes", "`tap`", "UUID (version 4)", "for a day", "the first time"):
        assert words in body["description"]


def test_it_is_made_once(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anybody may ask for it, and to make it takes the event loop milliseconds."""
    first = client.http.get("/openapi.json")
    monkeypatch.setattr("coldproof.web.openapi.document", lambda _: pytest.fail("made again"))
    again = client.http.get("/openapi.json")
    assert again.content == first.content
    assert again.headers["content-type"] == "application/json"


def test_names_are_used_once() -> None:
    names = [row.name for row in ROWS]
    assert len(names) == len(set(names))
