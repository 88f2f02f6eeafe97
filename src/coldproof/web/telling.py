"""What everybody who listens to a production is told: made once for all of them, at one pace."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from coldproof.app.serving import Live, Told

BEAT_S = 2.0
APART_S = 0.2


class News(Protocol):
    """Where what is told changes."""

    @property
    def told(self) -> Told:
        """What is told now."""

    @property
    def next(self) -> asyncio.Event:
        """What is set at the next news."""


def told_head(live: Live, told: Told) -> dict[str, Any]:
    """Return what changes from moment to moment."""
    return {
        "size": told.head.size,
        "checkpoint": told.head.checkpoint.decode("utf-8"),
        "witnessed": told.witnessed,
        "backup_us": told.backup_us,
        "asking": told.asking,
        "now_us": live.clock(),
    }


def _json(told: dict[str, Any]) -> bytes:
    return json.dumps(told, separators=(",", ":")).encode("ascii")


class Telling:
    """The events of one production; all in the event loop, its task only while somebody listens."""

    def __init__(self, live: Live, news: News) -> None:
        """Begin: nobody listens."""
        self._live, self._news = live, news
        self._said: tuple[int, Told | None, bytes, bytes] = (0, None, b"", b"")
        self._turn = asyncio.Event()
        self._listening = 0
        self._task: asyncio.Task[None] | None = None

    def head_event(self, told: Told) -> bytes:
        """Return the event of a head."""
        return b"id: %d\nevent: head\ndata: %b\n\n" % (
            told.head.size,
            _json(told_head(self._live, told)),
        )

    def beat_event(self) -> bytes:
        """Return the event that says only that the server is there."""
        live = self._live
        told = {"now_us": live.clock(), "size": live.head.size, "asking": live.asking}
        return b"event: beat\ndata: %b\n\n" % _json(told)

    def end(self) -> None:
        """Have everybody who listens look whether this goes on."""
        self._turn.set()
        self._turn = asyncio.Event()

    @contextmanager
    def _heard(self) -> Iterator[None]:
        self._listening += 1
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._tell(self._news.told))
            self._task.add_done_callback(lambda _: self.end())
        try:
            yield
        finally:
            self._listening -= 1
            if not self._listening and self._task is not None:
                self._task.cancel()
                self._task = None

    async def _tell(self, told: Told) -> None:
        """Tell each head, at most one in `APART_S`, and a beat when there was none for `BEAT_S`."""
        loop = asyncio.get_running_loop()
        beat_at = loop.time() + BEAT_S
        while True:
            news, now = self._news.next, self._news.told
            if now != told:
                told = now
                self._say(told, self.head_event(told))
                beat_at = loop.time() + BEAT_S
                await asyncio.sleep(APART_S)
                continue
            try:
                async with asyncio.timeout_at(beat_at):
                    await news.wait()
            except TimeoutError:
                self._say(None, self.beat_event())
                beat_at = loop.time() + BEAT_S

    def _say(self, told: Told | None, event: bytes) -> None:
        number, last, head, _ = self._said
        if told is None:
            self._said = (number + 1, last, head, event)
        else:
            self._said = (number + 1, told, event, event)
        self.end()

    async def listen(self, ending: asyncio.Event, heard: int | None) -> AsyncGenerator[bytes]:
        """Yield events until the end; whoever has heard of this head gets a beat first.

        Who is slow misses some of them, and never the last head.
        """
        with self._heard():
            told, seen = self._news.told, self._said[0]
            yield self.beat_event() if heard == told.head.size else self.head_event(told)
            while not ending.is_set() and self._task is not None and not self._task.done():
                number, last, head, event = self._said
                if number == seen:
                    await self._turn.wait()
                    continue
                seen = number
                if last is not None and last != told:
                    told = last
                    yield head
                elif event is not head:
                    yield event
