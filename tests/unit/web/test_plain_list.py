"""Where the pages without script begin: the productions of a server, or the only one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from coldproof.web.gate import POLICY
from coldproof.web.tongues import catalogs
from tests.served import Cast, Client, in_process
from tests.unit.web.test_plain_pages import Tags

TITLE = "Dry <b>Creek</b>"
LINK = re.compile(r'<a class="tap ([a-z ]+)" href="([^"]+)">(.*?)</a>')


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Client, list[str]]]:
    """A server of two productions, one of them without a title."""
    folder = tmp_path / "both"
    folder.mkdir()
    casts = [Cast(folder / "a", TITLE), Cast(folder / "b", "")]
    casts[0].folder = folder
    with in_process(casts[0]) as client:
        yield client, [one.production for one in casts]


def test_the_only_production_is_gone_to(client: Client) -> None:
    for path, spoken, lang in (
        ("/plain", "en", "en"),
        ("/plain", "es-MX,en;q=0.5", "es"),
        ("/plain?lang=es", "en", "es"),
        ("/plain?lang=%22%3E", "fr", "en"),
    ):
        said = client.http.get(path, headers={"accept-language": spoken})
        assert said.status_code == 303
        assert said.headers["location"] == f"/plain/{client.cast.production}?lang={lang}"
        assert said.headers["cache-control"] == "no-store"


def test_several_are_listed_each_with_its_stop_first(both: tuple[Client, list[str]]) -> None:
    client, names = both
    said = client.http.get("/plain")
    assert said.status_code == 200
    assert said.headers["content-type"] == "text/html; charset=utf-8"
    assert said.headers["content-security-policy"] == POLICY
    titles = dict(zip(names, ("Dry &lt;b&gt;Creek&lt;/b&gt;", names[1]), strict=True))
    wanted = []
    for name in client.shop.served:
        where = f"/plain/{name}"
        wanted.append(("stop", f"{where}/stop?lang=en", f"Stop: {titles[name]}"))
        wanted.append(("row", f"{where}?lang=en", titles[name]))
        assert f"</a><br><small>{name}</small></li>" in said.text
    assert LINK.findall(said.text) == wanted
    for _, href, _ in wanted:
        assert client.http.get(href).status_code == 200
    tags = Tags()
    tags.feed(said.text)
    assert tags.odd == []
    assert said.text.count("<h1>") == 1


def test_they_are_listed_in_the_browser_s_language(both: tuple[Client, list[str]]) -> None:
    client, names = both
    said = client.http.get("/plain", headers={"accept-language": "es-MX,en;q=0.5"})
    assert '<html lang="es">' in said.text
    assert catalogs()["es"]["Productions of this server"] in unescape(said.text)
    assert f'href="/plain/{names[0]}/stop?lang=es">Parar: ' in said.text
    assert "Stop" not in said.text


def test_a_slash_too_many_leads_there_and_a_form_to_it_does_not(client: Client) -> None:
    said = client.http.get("/plain/", follow_redirects=True)
    assert said.status_code == 200
    assert "<header>" in said.text
    sent = client.http.post("/plain", content="scope=production")
    assert sent.status_code == 405
    assert sent.headers["allow"] == "GET, HEAD"
