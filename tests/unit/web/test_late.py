"""A database that does not answer, or says no: whoever waits is told so, and in time."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from coldproof.app import writer as writing
from coldproof.app.batch import Outcome, Waiting
from coldproof.store.errors import NotDone
from coldproof.web import late as module
from coldproof.web import line
from coldproof.web.late import in_time
from coldproof.web.line import NoteLine
from coldproof.web.problems import Problem
from tests.served import Cast, Client, wait_until

UNKNOWN = {
    "title": "It is not known whether it was recorded",
    "found": "a database that has not answered yet",
    "want": "saying it aloud now, and sending it again in a moment,",
}
STOP = {"scope": "production"}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for room in (module, line):
        monkeypatch.setattr(room, "LOOK_S", 0.05)
    monkeypatch.setattr(writing, "SLOW_S", 0.2)


@contextmanager
def hanging(client: Client, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every commit hang until it is let go."""
    store, go = client.live.house.store, threading.Event()
    real = store.append

    def hangs(*given: Any) -> None:
        assert go.wait(30)
        real(*given)

    monkeypatch.setattr(store, "append", hangs)
    try:
        yield
    finally:
        go.set()


def test_a_stop_is_answered_while_the_commit_hangs_and_stands_once_it_comes_back(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = client.live.head.size
    with hanging(client, monkeypatch):
        for _ in range(2):  # the second waits for the first one's thread
            said = client.post("floor/stop", json=STOP)
            assert said.status_code == 503
            assert {name: said.json()[name] for name in UNKNOWN} == UNKNOWN
            assert int(said.headers["retry-after"]) > 0
        health = client.http.get("/healthz")
        assert (health.status_code, health.json()["state"]) == (503, "reading-only")
        page = client.http.get(f"/plain/{cast.production}/stop").text
        assert "Nothing is recorded now" in page
    wait_until(lambda: client.live.head.size > size)
    wait_until(lambda: client.http.get("/healthz").json()["state"] == "ok")
    assert client.post("floor/stop", json=STOP).status_code == 200


def test_a_form_is_answered_too(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = f"/plain/{cast.production}/stop"
    with hanging(client, monkeypatch):
        said = client.http.post(
            where, data={"scope": "production"}, headers={"origin": client.origin}
        )
        assert said.status_code == 503
        assert "It is not known whether it was recorded" in said.text


def test_notes_are_answered_and_have_their_receipts_later(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.sign_in("producer")
    notes = cast.enrolling("ad")
    with hanging(client, monkeypatch):
        said = client.send(*notes)
        assert (said.status_code, said.json()["title"]) == (503, UNKNOWN["title"])
    wait_until(lambda: client.live.asking)
    client.recorded(*notes)


def test_what_was_not_written_for_sure_is_no_refusal(
    client: Client, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A phone sends nothing again that was refused; this it must send again."""

    def fails(*_: object) -> None:
        raise NotDone("append to p", "a lock", "sending it again once nobody else holds it")

    client.sign_in("producer")
    notes = cast.enrolling("ad")
    with monkeypatch.context() as locked:
        locked.setattr(client.live.house.store, "append", fails)
        for said in (client.send(*notes), client.post("floor/stop", json=STOP)):
            assert said.status_code == 503
            told = said.json()
            assert (told["title"], told["found"]) == ("It was not recorded", "a lock")
            assert told["want"] == "sending it again once nobody else holds it"
            assert int(said.headers["retry-after"]) > 0
    client.recorded(*notes)
    assert client.post("floor/stop", json=STOP).status_code == 200
    assert client.live.asking


# ------------------------------------------------------------------------------ what is not late


def asked(work: Callable[[], Any], *, overdue: bool) -> Any:
    async def inner() -> Any:
        return await in_time(asyncio.to_thread(work), lambda: overdue)

    return asyncio.run(inner())


def slowly(word: str) -> Callable[[], str]:
    def work() -> str:
        threading.Event().wait(0.3)
        return word

    return work


def test_what_only_takes_long_is_waited_for() -> None:
    assert asked(slowly("done"), overdue=False) == "done"
    with pytest.raises(Problem, match="It is not known"):
        asked(slowly("done"), overdue=True)


def test_what_work_raises_is_raised() -> None:
    def fails() -> None:
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        asked(fails, overdue=False)


def test_a_long_line_is_waited_for() -> None:
    def record(_: Sequence[bytes]) -> list[Outcome]:
        threading.Event().wait(0.3)
        return [Waiting(("somebody",))]

    async def inner() -> list[Any]:
        waiting = NoteLine(record)
        try:
            return await waiting.record([b"a"])
        finally:
            waiting.close()

    assert asyncio.run(inner()) == [Waiting(("somebody",))]
