"""What was refused, as a page: what is so, what to do, and the same act once more; no JSON."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from coldproof.app.arriving import TooMuch
from coldproof.app.errors import Ended, NotNow
from coldproof.store.errors import StoreError
from coldproof.web import plain_pages
from coldproof.web.late import unanswered
from coldproof.web.plain_problems import (
    AGAIN,
    ALOUD,
    NO_PRODUCTION,
    NOT_KNOWN,
    NOT_RECORDED,
    STANDS_THERE,
)
from coldproof.web.spanish import SPANISH
from coldproof.web.tongues import catalogs
from tests.served import Client
from tests.unit.web.test_plain_pages import Tags, submit

HERE = "http://localhost:8420"
SHOUT = "Shout CUT. This screen has stopped nobody yet."
UNKNOWN = unanswered()
LOCKED = NotNow("the note", "a lock", "sending it again")
FIELD = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)">')


def read(said: Any, status: int) -> str:
    """Return the words of a page that tells a problem; fails where it is none."""
    assert said.status_code == status
    assert said.headers["content-type"] == "text/html; charset=utf-8"
    assert said.headers["cache-control"] == "no-store"
    text: str = said.text
    tags = Tags()
    tags.feed(text)
    assert tags.odd == []
    assert text.count("<h1>") == 1
    assert "would do" not in text or status in (400, 413, 422)
    return unescape(text)


def floor_of(client: Client) -> Any:
    return client.shop.served[client.cast.production].floor


def failing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Let nothing be entered by a form."""

    async def enter(*_: object) -> None:
        raise error

    monkeypatch.setattr(plain_pages, "enter", enter)


@pytest.mark.parametrize(
    ("error", "known"), [(UNKNOWN, NOT_KNOWN), (StoreError("append"), NOT_KNOWN)]
)
def test_a_late_stop_is_a_page_that_sends_it_again(
    client: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, known: str
) -> None:
    with monkeypatch.context() as late:
        failing(late, error)
        said = submit(client, "stop", "scope=unit&target=main")
        text = read(said, 503)
    assert int(said.headers["retry-after"]) > 0
    for words in (SHOUT, known, ALOUD, f">{AGAIN}</button>"):
        assert words in text
    assert NOT_RECORDED not in text
    assert FIELD.findall(text) == [("scope", "unit"), ("target", "main")]
    action = re.search(r'action="([^"]+)"', text)
    assert action is not None
    data = dict(FIELD.findall(text))
    again = client.http.post(unescape(action[1]), data=data, headers={"origin": HERE})
    assert again.status_code == 303


def test_what_was_not_recorded_for_sure_is_said_so(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise LOCKED

    monkeypatch.setattr(floor_of(client), "say", fails)
    text = read(submit(client, "stop", "scope=production"), 503)
    assert NOT_RECORDED in text
    assert NOT_KNOWN not in text
    assert AGAIN in text


def test_what_was_typed_is_there_again_and_is_text(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, UNKNOWN)
    body = "weapons=yes&text=%3Cb%3Ethe+cart%3C%2Ftextarea%3E"
    said = submit(client, "hazard", body)
    text = read(said, 503)
    assert ">&lt;b&gt;the cart&lt;/textarea&gt;</textarea>" in said.text
    assert SHOUT not in text
    assert FIELD.findall(text) == [("weapons", "yes")]


def test_each_of_many_comes_again(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, UNKNOWN)
    told = "incident=injury&severity=injury&hurt=1&weapons=G-1&weapons=G-2"
    text = read(submit(client, "happened", told), 503)
    assert [name for name, _ in FIELD.findall(text)].count("weapons") == 2


def test_in_spanish(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, UNKNOWN)
    said = submit(client, "stop?lang=es", "scope=production")
    text = read(said, 503)
    assert '<html lang="es">' in text
    assert 'action="/plain/' in text
    assert "stop?lang=es" in text
    for sentence in (NOT_KNOWN, ALOUD, AGAIN, STANDS_THERE):
        assert SPANISH[sentence] in text
        assert sentence not in text


@pytest.mark.parametrize(
    ("form", "body", "status"),
    [
        ("stop", "scope=all", 422),
        ("stop", "scope=production&by=clerk", 422),
        ("stop", "a=1&" * 101, 400),
        ("stop", "x" * 40_000, 413),
        ("happened", "incident=injury&severity=injury&hurt=many", 422),
        ("hazard", "weapons=yes&text=" + "x" * 5_000, 422),
        ("hazard", "weapons=maybe&text=a+cable", 422),
        ("hazard", "weapons=yes&about=nothing", 422),
    ],
)
def test_what_can_not_be_read_is_not_offered_again(
    client: Client, form: str, body: str, status: int
) -> None:
    text = read(submit(client, form, body), status)
    assert NOT_RECORDED in text
    assert AGAIN not in text
    assert STANDS_THERE in text
    assert ("STOP EVERYTHING</button>" in text) == (form == "stop")


def test_what_was_found_is_said_to_who_reads_english_alone(client: Client) -> None:
    found = "'all'; one of item, scene, unit, production would do"
    assert found in read(submit(client, "stop", "scope=all"), 422)
    text = read(submit(client, "stop?lang=es", "scope=all"), 422)
    assert "would do" not in text
    assert SPANISH[NOT_RECORDED] in text


def test_a_form_of_another_page_is_told_so(client: Client) -> None:
    text = read(submit(client, "stop", "scope=production", "http://evil.example"), 403)
    assert "It came from another page." in text
    assert NOT_RECORDED in text


def test_too_many_hazards(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise TooMuch

    monkeypatch.setattr(floor_of(client), "say", fails)
    said = submit(client, "hazard", "weapons=yes&text=again")
    text = read(said, 429)
    assert "Wait 60 seconds." in text
    assert AGAIN in text
    assert said.headers["connection"] == "close"


def test_a_record_that_has_ended(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise Ended("the note", "that the writer has ended", "starting it anew")

    monkeypatch.setattr(floor_of(client), "say", fails)
    text = read(submit(client, "stop", "scope=production"), 503)
    assert NOT_KNOWN in text
    assert NOT_RECORDED not in text


def test_a_bug_is_told_as_a_page(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, ZeroDivisionError("secret"))
    client.http._transport.raise_server_exceptions = False
    text = read(submit(client, "stop", "scope=production"), 500)
    assert NOT_KNOWN in text
    assert "secret" not in text


@pytest.mark.parametrize(
    ("method", "path", "host", "status", "words"),
    [
        ("GET", "/record", None, 404, "There is no such page"),
        ("GET", "/../x", None, 404, "This server has no such production."),
        ("POST", "/nothing", None, 422, "It can not be read here."),
        ("POST", "/a/b", None, 405, "There is no such page"),
        ("DELETE", "/stop", None, 405, "There is no such page"),
        ("GET", "/a\\b", None, 400, "It can not be read here."),
        ("POST", "/stop", "evil.example", 421, f"Open the page at {HERE}"),
    ],
)
def test_whatever_else_is_wrong_is_a_page(
    client: Client, method: str, path: str, host: str | None, status: int, words: str
) -> None:
    headers = {} if host is None else {"host": host}
    path = f"/plain/{client.cast.production}{path}"
    said = client.http.request(method, path, headers=headers)
    text = read(said, status)
    assert words in text
    assert NOT_KNOWN not in text
    assert ("<nav>" in text) == (status != 421 and "/../" not in path)


@pytest.mark.parametrize("host", ["[::1", "a]b", "x:y:z", "evil.example:99999999", "%zz", " "])
def test_a_host_that_is_none_is_told_so_and_breaks_nothing(client: Client, host: str) -> None:
    path = f"/plain/{client.cast.production}/stop"
    text = read(client.http.get(path, headers={"host": host}), 421)
    assert f"Open the page at {HERE}" in text


@pytest.mark.parametrize("path", ["other<b>/stop", "other<b>", "other<b>/record"])
def test_a_production_that_is_not_here_leads_to_those_that_are(client: Client, path: str) -> None:
    text = read(client.http.get(f"/plain/{path}"), 404)
    assert "This server has no such production." in text
    assert "no such page" not in text
    assert "<nav>" not in text
    assert "<b>" not in text
    assert re.findall(r'href="([^"]*)"', text) == ["/plain.css", "/plain?lang=en"]


def test_it_is_said_in_spanish(client: Client) -> None:
    said = client.http.get("/plain/other/stop", headers={"accept-language": "es-MX"})
    text = read(said, 404)
    assert SPANISH[NO_PRODUCTION] in text
    assert f'href="/plain?lang=es">{catalogs()["es"]["Productions of this server"]}<' in text
    assert NO_PRODUCTION not in text


def test_a_stop_to_a_production_that_is_not_here_is_known_to_have_stopped_nobody(
    client: Client,
) -> None:
    headers = {"origin": HERE, "content-type": "application/x-www-form-urlencoded"}
    said = client.http.post("/plain/other/stop", content="scope=production", headers=headers)
    text = read(said, 404)
    for sentence in (SHOUT, NOT_RECORDED, ALOUD, NO_PRODUCTION):
        assert sentence in text
    assert "<form" not in text
    assert 'href="/plain?lang=en"' in text


def test_a_server_of_another_name_leads_to_no_list_of_its_own(client: Client) -> None:
    text = read(client.http.get("/plain/other", headers={"host": "evil.example"}), 421)
    assert "/plain?" not in text


def test_a_record_that_can_not_be_read(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise StoreError("read")

    monkeypatch.setattr(plain_pages, "desk_of", fails)
    path = f"/plain/{client.cast.production}"
    assert "can not be read now" in read(client.http.get(path), 503)


@pytest.mark.parametrize("path", ["/plainly", "/p/x/about", "/plain.html", "/api/plain/x"])
def test_no_other_path_is_answered_by_a_page(client: Client, path: str) -> None:
    said = client.http.get(path)
    assert said.status_code == 404
    assert said.headers["content-type"] == "application/problem+json"
