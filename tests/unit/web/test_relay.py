"""A page from another machine: what it passes on, what it does not, what the server then sees."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from coldproof.app.page import publish_page
from coldproof.desk.roster import key_text
from coldproof.desk.voice import boxes as form
from coldproof.desk.voice import messages as m
from coldproof.peers import calling
from coldproof.web import relay as passing
from coldproof.web.assets import Assets
from coldproof.web.limits import Bodies
from coldproof.web.problems import Problem
from coldproof.web.relay import Target, body_of, productions_of, relay, same_page, upto_of
from coldproof.web.running import Open
from tests.served import Cast, asked_for, caught_up, on_port
from tests.voice import boxed, work

HOST = "relay.example:8421"


def client_in(folder: Path, words: str = "page") -> Assets:
    """Return the files of a client with one word of its own."""
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(f"<!doctype html><p>{words}")
    (folder / "sw.js").write_text("// worker")
    (folder / "assets" / "app-0123456789abcdef.js").write_text("// app")
    return Assets(folder)


class Here:
    """A production's server on a port, and a relay in front of it."""

    def __init__(self, folder: Path, server: Open, cast: Cast) -> None:
        self.server, self.cast = server, cast
        self.assets = client_in(folder / "relay", "of the steward")
        self.target = Target(f"http://127.0.0.1:{server.port}")
        app = relay(self.target, self.assets, (HOST,))
        self.http = TestClient(app, base_url=f"http://{HOST}")

    def path(self, rest: str) -> str:
        return f"/p/{self.cast.production}/{rest}"

    @property
    def live(self) -> Any:
        return self.server.shop.served[self.cast.production].live

    def hand_in(self, box: bytes) -> Any:
        bits = self.http.get(self.path("readers")).json()["bits"][0]
        content = key_text(bytes(32)).encode() + work(box, bits).to_bytes(8, "big") + box
        return self.http.post(self.path("boxes"), content=content)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Here]:
    monkeypatch.setattr(form, "WORK_BITS", 4)
    cast = Cast(tmp_path / "film")
    with on_port(asked_for(cast.folder)) as server:
        yield Here(tmp_path, server, cast)


def test_the_page_is_of_this_machine_and_what_it_asks_comes_from_the_server(here: Here) -> None:
    assert here.http.get("/").text == "<!doctype html><p>of the steward"
    assert here.http.get("/sw.js").text == "// worker"
    assert here.http.get("/assets/app-0123456789abcdef.js").status_code == 200
    assert here.http.get("/assets/page.txt").text == here.assets.listing
    plain = here.http.get("/plain", headers={"accept-language": "es"})
    assert "Esta máquina solo recibe avisos sellados" in plain.text
    assert "href" not in plain.text.replace('href="/plain.css"', "")
    [listed] = here.http.get("/api/v1/productions").json()
    assert listed["production"] == here.cast.production
    assert here.http.get(here.path("about")).json()["production"] == here.cast.production
    assert productions_of(here.target) == [here.cast.production]


def test_a_box_goes_through_and_comes_back(here: Here) -> None:
    boxes = [boxed(bytes(m.SIZES[0]), []) for _ in range(4)]
    assert [here.hand_in(box).status_code for box in boxes] == [200] * 4
    here.live.boxes.enter(here.live.clock())
    caught_up(here.live)
    said = here.http.get(here.path("boxes"))
    assert said.headers.get("coldproof-count") == "4", said.text
    assert all(box in said.content for box in boxes)
    upto = int(said.headers["coldproof-upto"])
    again = here.http.get(here.path("boxes"), params={"from": upto})
    assert (again.content, again.headers["coldproof-count"]) == (b"", "0")


def test_no_header_of_a_phone_is_passed_on(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    call = calling.call

    def seen(question: Any, **more: Any) -> Any:
        asked.append(question)
        return call(question, **more)

    monkeypatch.setattr(passing, "call", seen)
    mine = {"cookie": "coldproof-session=MINE", "x-forwarded-for": "10.0.0.7", "user-agent": "MINE"}
    assert here.http.get(here.path("readers"), headers=mine).status_code == 200
    assert "MINE" not in str(asked)
    assert "10.0.0.7" not in str(asked)


@pytest.mark.parametrize(
    "path",
    ["entries", "checkpoint", "joins", "notes", "session", "papers/log.pdf", "values/x", "lessons"],
)
def test_nothing_else_is_passed_on(here: Here, path: str) -> None:
    assert here.http.get(here.path(path)).status_code == 404
    assert here.http.post(here.path(path)).status_code == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/p/no%2Fsuch/readers", 404),
        ("/p/..%2Fabout/readers", 400),
        ("/p/nobody/readers", 404),
        ("/p/nobody/boxes?from=x", 422),
        ("/assets/none.js", 404),
    ],
)
def test_what_is_not_there_is_refused(here: Here, path: str, status: int) -> None:
    assert here.http.get(path).status_code == status


def test_another_host_and_a_body_too_long_are_refused(here: Here) -> None:
    assert here.http.get("/", headers={"host": "other.example"}).status_code == 421
    long = bytes(passing.MOST_BOX + 1)
    assert here.http.post(here.path("boxes"), content=long).status_code == 413


def test_bodies_under_way_are_bounded_in_sum_and_in_time(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coldproof.web.limits.MOST_OF_ONE", 100_000)
    long = bytes(passing.MOST_BOX)
    assert here.http.post(here.path("boxes"), content=long).status_code == 429
    for _ in range(3):  # what was answered is held no more
        small = bytes(150_000)
        assert here.http.post(here.path("boxes"), content=small).status_code == 422
    monkeypatch.setattr(passing, "BODY_S", 0.01)

    async def never() -> Any:
        await asyncio.sleep(20)

    async def wait() -> None:
        async with body_of(Request({"type": "http", "method": "POST"}, never), Bodies()):
            pass

    with pytest.raises(Problem) as refused:
        asyncio.run(wait())
    assert refused.value.status == 408


def test_what_the_server_refuses_is_told_as_it_says_it(here: Here) -> None:
    said = here.http.post(here.path("boxes"), content=bytes(60))
    assert (said.status_code, said.json()["title"]) == (422, "The box was not taken")


def test_a_server_that_does_not_answer_is_told_so(tmp_path: Path) -> None:
    assets = client_in(tmp_path / "relay")
    http = TestClient(
        relay(Target("http://127.0.0.1:9"), assets, (HOST,)), base_url=f"http://{HOST}"
    )
    said = http.get("/api/v1/productions")
    assert (said.status_code, said.json()["want"]) == (502, "asking again later, or paper")
    assert http.get("/").status_code == 200


def test_the_relay_says_whether_the_record_names_its_page(here: Here, tmp_path: Path) -> None:
    told = here.http.get(here.path("readers")).json()
    assert (told["page"], told["relay"]) == (None, here.assets.digest)
    assert same_page(here.target, here.cast.production, here.assets) is None
    assert publish_page(here.live, here.assets.digest)
    caught_up(here.live)
    assert same_page(here.target, here.cast.production, here.assets) is True
    changed = client_in(tmp_path / "changed", "that keeps what is typed")
    assert same_page(here.target, here.cast.production, changed) is False


def test_boxes_are_counted_from_what_they_say() -> None:
    head = (7).to_bytes(8, "big") + bytes(8) + (3).to_bytes(4, "big")
    assert upto_of(head + b"abc" + head + b"abc", 5) == (2, 8)
    assert upto_of(b"", 5) == (0, 5)
    assert upto_of(bytes(19), 5) == (0, 5)


@pytest.mark.parametrize("status", [200, 204, 302, 404, 503])
@pytest.mark.parametrize("kind", ["text/html", "text/javascript", "image/svg+xml"])
def test_nothing_that_the_server_gives_is_a_page_or_a_script_of_this_machine(
    here: Here, monkeypatch: pytest.MonkeyPatch, status: int, kind: str
) -> None:
    evil = b"<script src=/p/film/about></script>"
    monkeypatch.setattr(passing, "call", lambda *_, **__: calling.Reply(status, kind, evil))
    for path in ("/api/v1/productions", here.path("about"), here.path("boxes")):
        said = here.http.get(path, follow_redirects=False)
        assert said.headers["content-type"].partition(";")[0] in {
            "application/json",
            "application/octet-stream",
            "application/problem+json",
        }
        assert "location" not in said.headers
        assert said.headers["x-content-type-options"] == "nosniff"
        assert said.status_code in {200, 404, 502, 503}
    handed = here.http.post(here.path("boxes"), content=b"x")
    assert handed.headers["content-type"].partition(";")[0] in {
        "text/plain",
        "application/problem+json",
    }
