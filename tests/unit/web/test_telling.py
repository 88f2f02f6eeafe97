"""Events are made once for everybody who listens; nobody misses the last head."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from coldproof.app.serving import Told
from coldproof.store.base import Head
from coldproof.web import telling
from coldproof.web.telling import Telling

END = 10.0  # seconds until a test has waited too long


class News:
    """Heads that a test decides."""

    def __init__(self) -> None:
        self.told, self.next = Told(Head(1, b"one"), 0, None, asking=True), asyncio.Event()
        self.live: Any = SimpleNamespace(clock=lambda: 7, head=self.told.head, asking=True)

    def grow(self) -> None:
        size = self.told.head.size + 1
        self.told = self.told._replace(head=Head(size, b"more"))
        self.next.set()
        self.next = asyncio.Event()


@pytest.fixture(autouse=True)
def pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "BEAT_S", 0.3)
    monkeypatch.setattr(telling, "APART_S", 0.02)


async def next_of(stream: Any) -> bytes:
    event: bytes = await asyncio.wait_for(anext(stream), END)
    return event


def test_an_event_is_made_once_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    async def listening() -> int:
        news = News()
        one = Telling(news.live, news)
        streams = [one.listen(asyncio.Event(), None) for _ in range(20)]
        for stream in streams:
            assert (await next_of(stream)).startswith(b"id: 1\n")
        made: list[Told] = []

        def head_event(told: Told) -> bytes:
            made.append(told)
            return b"head"

        monkeypatch.setattr(one, "head_event", head_event)
        waiting = [asyncio.create_task(next_of(stream)) for stream in streams]
        await asyncio.sleep(0)
        news.grow()
        assert set(await asyncio.gather(*waiting)) == {b"head"}
        for stream in streams:
            await stream.aclose()
        assert one._task is None
        return len(made)

    assert asyncio.run(listening()) == 1


def test_who_was_slow_gets_the_last_head_and_no_other() -> None:
    async def listening() -> list[bytes]:
        news = News()
        one = Telling(news.live, news)
        quick, slow = one.listen(asyncio.Event(), None), one.listen(asyncio.Event(), None)
        for stream in (quick, slow):
            await next_of(stream)
        for _ in range(3):
            news.grow()
            assert b"event: head" in await next_of(quick)
        assert b"event: beat" in await next_of(quick)  # after the head that the slow one lacks
        found = [await next_of(slow), await next_of(slow)]
        for stream in (quick, slow):
            await stream.aclose()
        return found

    first, second = asyncio.run(listening())
    assert first.startswith(b"id: 4\n")
    assert b"event: beat" in second


def test_who_comes_between_is_not_told_a_head_twice() -> None:
    async def listening() -> list[bytes]:
        news = News()
        one = Telling(news.live, news)
        early = one.listen(asyncio.Event(), None)
        await next_of(early)
        news.grow()  # nobody was told yet when the next one comes
        late = one.listen(asyncio.Event(), None)
        found = [await next_of(late), await next_of(late)]
        for stream in (early, late):
            await stream.aclose()
        return found

    first, second = asyncio.run(listening())
    assert first.startswith(b"id: 2\n")
    assert b"event: beat" in second


def test_streams_end_when_nothing_can_be_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def listening() -> int:
        news = News()
        one = Telling(news.live, news)
        stream = one.listen(asyncio.Event(), None)
        await next_of(stream)
        asyncio.get_running_loop().set_exception_handler(lambda *_: None)
        news.live.clock = lambda: 1 // 0
        return len([event async for event in stream])

    assert asyncio.run(asyncio.wait_for(listening(), END)) == 0


def test_an_end_ends_it_at_once() -> None:
    async def listening() -> int:
        news = News()
        one = Telling(news.live, news)
        ending = asyncio.Event()
        stream = one.listen(ending, 1)
        assert b"event: beat" in await next_of(stream)
        ending.set()
        one.end()
        return len([event async for event in stream])

    assert asyncio.run(asyncio.wait_for(listening(), END)) == 0
