"""Pages without script: what a phone without a key sees, what it can do, and what it can not."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.tail import Tail
from coldproof.web.plain_pages import BEHIND, FRESH_US, UNTRUSTED
from coldproof.web.spanish import SPANISH
from coldproof.words.units import SECOND_US
from tests.served import Cast, Client, caught_up, in_process, wait_until

FORM = {"content-type": "application/x-www-form-urlencoded"}


def page(client: Client, path: str = "", **more: object) -> str:
    """Return a plain page."""
    said = client.http.get(f"/plain/{client.cast.production}{path}", **more)
    assert said.status_code == 200, said.text
    assert said.headers["content-type"] == "text/html; charset=utf-8"
    assert said.headers["cache-control"] == "no-store"
    found: str = said.text
    return found


def submit(client: Client, form: str, body: str, origin: str = "http://localhost:8420") -> Any:
    """Send a form."""
    path = f"/plain/{client.cast.production}/{form}"
    return client.http.post(path, content=body, headers=FORM | {"origin": origin})


class Tags(HTMLParser):
    """Collects scripts, styles and handlers."""

    def __init__(self) -> None:
        super().__init__()
        self.odd: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "iframe", "object"):
            self.odd.append(tag)
        self.odd += [name for name, _ in attrs if name.startswith("on") or name == "style"]


@pytest.mark.parametrize("path", ["", "/board", "/stop", "/happened", "/today", "/report"])
def test_a_page_says_what_this_phone_is(client: Client, path: str) -> None:
    text = page(client, path)
    assert UNTRUSTED in unescape(text)
    tags = Tags()
    tags.feed(text)
    assert tags.odd == []
    assert text.count("<h1>") == 1
    assert "safe" not in text.lower()
    assert "all clear" not in text.lower()


@pytest.mark.parametrize(
    "path", ["", "/wall", "/stop", "/happened", "/happened/hurt", "/today", "/report", "/numbers"]
)
def test_stop_is_the_first_key_and_what_needs_one_is_said_once(client: Client, path: str) -> None:
    text = page(client, path)
    keys = re.findall(r'class="tap ([a-z ]+)"', text)
    assert keys[0] == "stop"
    assert text.count("This phone has no key here.") <= 1
    assert "can not: " not in text
    assert ("STOP EVERYTHING" in text) == (path == "/stop")


def test_a_stop_that_stands_is_a_key_on_the_board(client: Client) -> None:
    submit(client, "stop", "scope=production")
    (name,) = caught_up(client.live).state.blocks
    where = f'<a class="tap row stop" href="/plain/{client.cast.production}/stop/{name}?lang=en">'
    assert f"{where}<b>STOP: everything</b>" in page(client)


def test_stop_by_a_form(client: Client, cast: Cast) -> None:
    text = page(client, "/stop")
    action = re.search(r'<form method="post" action="([^"]+)"', text)
    assert action is not None
    said = client.http.post(
        unescape(action[1]),
        content="scope=production",
        headers=FORM | {"origin": "http://localhost:8420"},
    )
    assert said.status_code == 303
    where = said.headers["location"]
    assert where.startswith(f"/plain/{cast.production}/stop?lang=en&entered=")
    shown = client.http.get(where).text
    assert "Shout CUT. This screen has stopped nobody yet." in shown
    live = client.live
    wait_until(lambda: len(live.state.blocks) == 1)


def test_stop_by_a_form_through_a_proxy_that_speaks_https(tmp_path: Path) -> None:
    origin = "https://set.example"
    with in_process(Cast(tmp_path / "proxied", origin=origin)) as client:
        client.http.base_url = "http://set.example"
        assert submit(client, "stop", "scope=production", origin).status_code == 303
        assert submit(client, "stop", "scope=production", "https://a.example").status_code == 403
        assert submit(client, "stop", "scope=production", "null").status_code == 403


def test_something_happened_and_a_hazard_by_a_form(client: Client) -> None:
    told = "incident=injury&severity=injury&hurt=1&weapons=G-1&weapons=G-2"
    assert submit(client, "happened", told).status_code == 303
    said = submit(client, "hazard", "weapons=yes&text=The+cart+is+open")
    assert said.status_code == 303
    assert "/report?" in said.headers["location"]


@pytest.mark.parametrize(
    ("form", "body", "status"),
    [
        ("stop", "", 422),
        ("stop", "scope=all", 422),
        ("stop", "scope=production&by=clerk", 422),
        ("happened", "incident=injury&severity=injury&hurt=many", 422),
        ("record", "kind=WeaponCollected", 422),
        ("stop", "a=1&" * 101, 400),
        ("stop", "\xff\xfe", 422),
        ("stop", "x" * 40_000, 413),
    ],
)
def test_a_form_of_another_shape(client: Client, form: str, body: str, status: int) -> None:
    said = submit(client, form, body)
    assert said.status_code == status


def test_a_form_of_another_page(client: Client) -> None:
    said = submit(client, "stop", "scope=production", "http://evil.example")
    assert said.status_code == 403


@pytest.mark.parametrize("path", ["/record", "/people", "/check/G-1", "/card/ad", "/export", "/no"])
def test_what_needs_a_key_has_no_plain_page(client: Client, path: str) -> None:
    assert client.http.get(f"/plain/{client.cast.production}{path}").status_code == 404


def test_an_ended_record_is_said(client: Client, cast: Cast) -> None:
    live = client.live
    live.writer.close()
    assert "Nothing is recorded now" in page(client, "/stop")


def test_what_stands_in_an_address_is_text(client: Client) -> None:
    text = page(client, '/weapon/%3Cscript%3E"', params={"entered": "<b>1"})
    assert "<script" not in text
    assert "<b>" not in text
    assert "&lt;script&gt;" in text


def test_in_spanish(client: Client) -> None:
    text = unescape(page(client, "/stop?lang=es"))
    assert SPANISH[UNTRUSTED] in text
    assert '<button class="tap stop">STOP EVERYTHING' not in text
    assert '<html lang="es">' in text
    assert unescape(page(client, "", headers={"accept-language": "es-MX,en;q=0.5"})).count("es") > 5
    assert '<html lang="en">' in page(client, "?lang=xx")


@pytest.mark.parametrize(
    "route",
    [
        "people",
        "person/ad",
        "plan",
        "record",
        "entry/0",
        "export",
        "kit",
        "join",
        "card/ad",
        "today2",
    ],
)
def test_a_stranger_reads_todays_weapons_and_no_more(client: Client, route: str) -> None:
    said = client.http.get(f"/plain/{client.cast.production}/{route}")
    assert said.status_code == 404


def entered(client: Client, route: str, number: object) -> bool:
    """Say whether a page says that an entry was made."""
    return "Entered as entry" in page(client, f"/{route}", params={"entered": number})


def test_nothing_is_said_to_be_entered_that_is_not_in_the_log(client: Client, cast: Cast) -> None:
    """Any link and any code can carry a number, and nobody would press Stop any more."""
    client.recorded(*cast.enrolling("ad"))
    for number in (0, 1, 2, 4711, 10**15, 10**30, -1, "", "x", "²", "1 ", "+1"):
        assert not entered(client, "stop", number), number


def test_each_page_says_it_of_its_own_kind(client: Client) -> None:
    forms = {
        "stop": "scope=production",
        "happened": "incident=injury&severity=injury&hurt=1",
        "hazard": "weapons=yes&text=The+cart+is+open",
    }
    at = {}
    for form, body in forms.items():
        where = submit(client, form, body).headers["location"]
        at[form] = int(where.rpartition("=")[2])
        assert f"Entered as entry {at[form]}." in client.http.get(where).text
    routes = {"stop": "stop", "happened": "happened", "hazard": "report"}
    for form, number in at.items():
        for route in (*routes.values(), "board"):
            assert entered(client, route, number) == (route == routes[form])


def test_a_page_that_is_loaded_again_later_says_it_no_more(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = submit(client, "stop", "scope=production").headers["location"]
    clock, live = client.live.clock, client.live
    for later, said in ((FRESH_US - SECOND_US, True), (FRESH_US + SECOND_US, False)):
        monkeypatch.setattr(live, "clock", lambda later=later: clock() + later)
        assert ("Entered as entry" in client.http.get(where).text) == said


def test_what_another_server_entered_is_waited_for(client: Client) -> None:
    where = submit(client, "stop", "scope=production").headers["location"]
    live = caught_up(client.live)
    live.tail = Tail(0)
    later = threading.Timer(0.3, live.follow)
    later.start()
    assert "Entered as entry" in client.http.get(where).text
    later.join()


@pytest.fixture
def unfollowed(client: Client, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Have a stop recorded that the state does not have; returns what has it follow."""
    live, follow = client.live, client.live.follow
    monkeypatch.setattr(live, "follow", lambda: None)
    submit(client, "stop", "scope=production")
    assert live.state_size < live.head.size
    return follow


def test_a_page_waits_for_what_is_recorded_before_it_is_asked(
    client: Client, unfollowed: Callable[[], None]
) -> None:
    later = threading.Timer(0.3, unfollowed)
    later.start()
    text = page(client)
    later.join()
    assert "row stop" in text
    assert "not shown here yet" not in text


def test_a_page_says_what_it_does_not_show(
    client: Client, unfollowed: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.plain_pages.LOOKS", 1)
    lacks = client.live.head.size - client.live.state_size
    assert BEHIND.format(n=lacks) in page(client)
    assert "not shown here yet" in page(client, "/stop")
    unfollowed()
    assert "not shown here yet" not in page(client)
