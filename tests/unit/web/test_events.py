"""Live events: the head at once, resumed by its id, coalesced, beats, ended with the server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine
from typing import Any

import pytest

from coldproof.web import events, telling
from coldproof.web.shop import Served, Shop
from tests.served import Cast, Client


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """Run some work in a loop of its own."""
    return asyncio.run(work)


@pytest.fixture
def served(client: Client, cast: Cast) -> Served:
    found: Served = client.shop.served[cast.production]
    return found


@pytest.fixture
def shop(client: Client, monkeypatch: pytest.MonkeyPatch) -> Shop:
    """What is shared, in a loop of the test's own."""
    found: Shop = client.shop
    monkeypatch.setattr(telling, "BEAT_S", 0.15)
    monkeypatch.setattr(telling, "APART_S", 0.05)
    return found


def told(event: bytes) -> tuple[str, dict[str, Any], str | None]:
    """Return an event's name, its data and its id."""
    lines = dict(line.split(": ", 1) for line in event.decode().strip().split("\n"))
    return lines["event"], json.loads(lines["data"]), lines.get("id")


async def left(stream: AsyncIterator[bytes]) -> None:
    """Leave a stream, as a browser does."""
    assert isinstance(stream, AsyncGenerator)
    await stream.aclose()


async def some(stream: AsyncIterator[bytes], count: int) -> list[bytes]:
    """Return so many events, and leave."""
    assert await anext(stream) == b"retry: 1000\n\n"
    found = [await asyncio.wait_for(anext(stream), 10) for _ in range(count)]
    await left(stream)
    return found


def test_the_head_comes_at_once_then_beats(shop: Shop, served: Served) -> None:
    async def listening() -> list[bytes]:
        shop.ending, served.heads._changed = asyncio.Event(), asyncio.Event()
        return await some(events.stream(shop, served, None), 3)

    first, second, third = [told(event) for event in run(listening())]
    assert first[0] == "head"
    assert first[2] == "2"
    assert set(first[1]) == {"size", "checkpoint", "witnessed", "backup_us", "asking", "now_us"}
    assert (second[0], third[0]) == ("beat", "beat")
    assert set(second[1]) == {"now_us", "size", "asking"}
    assert second[2] is None


def test_who_heard_of_this_head_gets_a_beat_first(shop: Shop, served: Served) -> None:
    async def listening(heard: int) -> list[bytes]:
        shop.ending, served.heads._changed = asyncio.Event(), asyncio.Event()
        return await some(events.stream(shop, served, heard), 1)

    assert told(run(listening(2))[0])[0] == "beat"
    assert told(run(listening(1))[0])[0] == "head"
    assert told(run(listening(9))[0])[0] == "head"  # of another log: it has to look


def test_what_grew_is_told_once_for_many(shop: Shop, served: Served, cast: Cast) -> None:
    async def listening() -> list[bytes]:
        shop.ending, served.heads._changed = asyncio.Event(), asyncio.Event()
        stream = events.stream(shop, served, None)
        assert await anext(stream)
        assert told(await anext(stream))[0] == "head"
        for note in cast.enrolling("a", "b", "c"):
            served.live.record((note,))
            served.heads.wake()
        found = [await anext(stream), await anext(stream)]
        await left(stream)
        return found

    first, second = [told(event) for event in run(listening())]
    assert first[0] == "head"
    assert first[1]["size"] == served.live.head.size
    assert second[0] == "beat"


def test_an_end_ends_the_stream(shop: Shop, served: Served) -> None:
    async def listening() -> int:
        shop.ending, served.heads._changed = asyncio.Event(), asyncio.Event()
        stream = events.stream(shop, served, None)
        assert await anext(stream)
        assert await anext(stream)
        asyncio.get_running_loop().call_later(0.05, shop.end)
        return len([event async for event in stream])

    assert run(listening()) <= 1


def test_an_ended_writer_is_told(shop: Shop, served: Served) -> None:
    async def listening() -> list[bytes]:
        shop.ending, served.heads._changed = asyncio.Event(), asyncio.Event()
        stream = events.stream(shop, served, None)
        assert await anext(stream)
        assert await anext(stream)
        served.live.writer.ended = "the disk is full"
        served.heads.wake()
        found = await anext(stream)
        await left(stream)
        served.live.writer.ended = None
        return [found]

    name, data, _ = told(run(listening())[0])
    assert (name, data["asking"]) == ("head", False)


def test_too_many_listeners_are_told_so(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "MOST_LISTENING", 0)
    said = client.get("events")
    assert (said.status_code, said.headers["retry-after"]) == (503, "5")
    monkeypatch.setattr(events, "MOST_LISTENING", 10)
    monkeypatch.setattr(events, "MOST_OF_ONE_PLACE", 0)
    assert client.get("events").status_code == 503


def test_how_far_each_phone_has_fetched_is_told_to_people_of_the_production(
    producer: Client, cast: Cast
) -> None:
    assert producer.get("reached").json() == []
    size = producer.live.head.size
    assert producer.get(f"entries?from={size - 1}").status_code == 200
    assert producer.get("reached").json() == [{"person": "producer", "size": size}]
    producer.recorded(*cast.enrolling("armorer"))
    assert producer.live.head.size > size
    assert producer.get("reached").json() == [{"person": "producer", "size": size}]


def test_a_stranger_is_not_told_how_far_anybody_is(client: Client) -> None:
    client.get("entries?from=0")
    assert client.get("reached").status_code == 401
    assert not client.shop.served[client.cast.production].reached
