"""The client's files: named at the start, packed where that is wanted, nothing else readable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.web.assets import Assets
from tests.served import Cast, Client, in_process


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "client"
    (made / "assets").mkdir(parents=True)
    (made / "index.html").write_text("<!doctype html><p>client")
    (made / "sw.js").write_text("// worker")
    (made / "manifest.webmanifest").write_text("{}")
    (made / "assets" / "app-0123456789abcdef.js").write_text("// app")
    (made / "assets" / "app-0123456789abcdef.js.gz").write_bytes(b"gz")
    (made / "assets" / "app-0123456789abcdef.js.br").write_bytes(b"br")
    (made / "assets" / "plain.wasm").write_bytes(b"\0asm")
    (made / "assets" / ".hidden").write_text("hidden")
    (made / "assets" / "link.js").symlink_to(tmp_path / "film" / "production.json")
    return made


@pytest.fixture
def client(cast: Cast, folder: Path) -> Iterator[Client]:
    with in_process(cast, client=folder) as found:
        yield found


def test_the_first_page(client: Client) -> None:
    said = client.http.get("/")
    assert said.text == "<!doctype html><p>client"
    assert said.headers["content-type"] == "text/html; charset=utf-8"
    assert said.headers["cache-control"] == "no-cache"


def test_kinds_and_how_long_they_may_be_kept(client: Client) -> None:
    app = client.http.get("/assets/app-0123456789abcdef.js", headers={"accept-encoding": ""})
    assert app.headers["content-type"] == "text/javascript; charset=utf-8"
    assert app.headers["cache-control"] == "public, max-age=31536000, immutable"
    wasm = client.http.get("/assets/plain.wasm")
    assert wasm.headers["content-type"] == "application/wasm"
    assert wasm.headers["cache-control"] == "no-cache"
    worker = client.http.get("/sw.js")
    assert worker.headers["service-worker-allowed"] == "/"
    manifest = client.http.get("/manifest.webmanifest")
    assert manifest.headers["content-type"] == "application/manifest+json"


@pytest.mark.parametrize(
    ("accepted", "packed", "body"),
    [
        ("br, gzip", "br", b"br"),
        ("gzip", "gzip", b"gz"),
        ("gzip;q=0", None, b"// app"),
        ("", None, b"// app"),
        ("zstd", None, b"// app"),
    ],
)
def test_packed_files_go_to_who_takes_them(
    client: Client, accepted: str, packed: str | None, body: bytes
) -> None:
    headers = {"accept-encoding": accepted}
    with client.http.stream("GET", "/assets/app-0123456789abcdef.js", headers=headers) as said:
        assert said.headers.get("content-encoding") == packed
        assert said.headers["vary"] == "accept-encoding"
        assert b"".join(said.iter_raw()) == body


def test_what_did_not_change_is_not_sent_again(client: Client) -> None:
    first = client.http.get("/sw.js")
    again = client.http.get("/sw.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.http.get("/sw.js", headers={"if-none-match": '"other"'})
    assert other.status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/assets/nothing.js",
        "/assets/.hidden",
        "/assets/link.js",
        "/assets/app-0123456789abcdef.js.gz",
        "/assets/%2e%2e/index.html",
        "/assets/..%2findex.html",
        "/assets/",
        "/index.html",
        "/production.json",
    ],
)
def test_nothing_else_is_read(client: Client, path: str) -> None:
    said = client.http.get(path)
    assert said.status_code in (400, 404), path
    assert said.headers["content-type"] == "application/problem+json"


def test_a_file_that_came_later_is_not_seen(client: Client, folder: Path) -> None:
    (folder / "assets" / "late.js").write_text("late")
    assert client.http.get("/assets/late.js").status_code == 404


def test_without_a_client_the_first_page_says_so(cast: Cast, tmp_path: Path) -> None:
    assert not Assets(tmp_path / "none").built
    with in_process(cast) as client:
        said = client.http.get("/")
        assert "`make client` builds them" in said.text
        assert 'href="/plain?lang=en">Without JavaScript: Stop' in said.text
        spanish = client.http.get("/", headers={"accept-language": "es-MX,en;q=0.5"})
        assert '<html lang="es">' in spanish.text
        assert 'href="/plain?lang=es">Sin JavaScript: parar' in spanish.text
        assert "make client` builds" not in spanish.text


def test_every_file_is_listed_with_the_digest_of_its_bytes(client: Client, folder: Path) -> None:
    listing = client.http.get("/assets/page.txt").text
    names = [line[65:] for line in listing.splitlines()]
    assert names == sorted(names)
    assert set(names) == {
        "index.html",
        "sw.js",
        "manifest.webmanifest",
        "assets/app-0123456789abcdef.js",
        "assets/plain.wasm",
    }
    before = Assets(folder)
    assert before.listing == listing
    (folder / "sw.js").write_text("// another worker")
    assert Assets(folder).digest != before.digest
