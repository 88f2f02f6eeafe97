"""The HTTP server itself: uvicorn, its limits, and its end, which waits for no stream."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from coldproof.peers.places import place_of
from coldproof.web.calls import WHOLE
from coldproof.web.gathered import Gathered

GRACE_S = 5  # for requests that are being answered when it ends
KEEP_ALIVE_S = 20
HEAD_S = 10.0  # for a request's line and headers to come
MAX_HEAD = 32_768  # bytes of them
MOST_CONNECTIONS = 3_000
SHARE = 3  # no address holds more than one in so many of them
LEFT_FREE = 200  # files that may be open beside connections: the stores, what is read and sent
LEAST = 60  # connections, however few files may be open
LOOPBACK = ("127.0.0.1", "::1")  # a proxy on this machine speaks for everybody


class Bounded(HttpToolsProtocol):
    """uvicorn's protocol, with a bound on a request's head: its bytes, and the time for it."""

    _head_bytes = 0
    _in_head = True
    _deadline: asyncio.TimerHandle | None = None
    _place: str | None = None

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for a first request; end it where its address has its share already."""
        super().connection_made(cast("asyncio.Transport", Gathered(transport, self.loop)))
        self._arm()
        address = self.client[0] if self.client else ""
        if address in LOOPBACK:
            return
        self._place = place_of(address)
        self._held[self._place] += 1
        if self._held[self._place] > (self.config.limit_concurrency or MOST_CONNECTIONS) // SHARE:
            self._refuse()

    @property
    def _held(self) -> Counter[str]:
        """How many connections each address holds to this server."""
        found: Counter[str] = self.server_state.__dict__.setdefault("held", Counter())
        return found

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._disarm()
        if self._place is not None:
            self._held[self._place] -= 1
            if not self._held[self._place]:
                del self._held[self._place]
            self._place = None
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Count what comes before a request's body."""
        if self._in_head:
            self._head_bytes += len(data)
        super().data_received(data)
        if self._in_head:
            if self._head_bytes > MAX_HEAD:
                self._refuse()
            elif self._deadline is None and not self.transport.is_closing():
                self._arm()

    def on_message_begin(self) -> None:
        """A further request begins: its head has its own time, where it does not come at once."""
        super().on_message_begin()
        if not self._in_head:
            self._in_head, self._head_bytes = True, 0

    def on_headers_complete(self) -> None:
        """The head is whole: one that is too long is no request, in however many pieces it came."""
        self._in_head, self._head_bytes = False, 0
        self._disarm()
        if len(self.url) + sum([len(n) + len(v) + 4 for n, v in self.headers]) > MAX_HEAD:
            raise ValueError("the head is too long")  # the parser ends, and 400 is answered
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """A body is whole: whoever reads it need not watch the time."""
        cast("dict[str, object]", self.scope)[WHOLE] = True  # ours, beside what ASGI has
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """Hear no further who goes on sending a body that nobody reads."""
        unread = self.cycle.more_body and not self.pipeline
        super().on_response_complete()
        if unread:
            self._refuse()

    def _arm(self) -> None:
        self._deadline = self.loop.call_later(HEAD_S, self._refuse)

    def _disarm(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _refuse(self) -> None:
        self.transport.close()  # twice is no error


class Ending(uvicorn.Server):
    """uvicorn's server, which ends its streams before it waits for them."""

    def __init__(self, config: uvicorn.Config, end: Callable[[], None]) -> None:
        """Say how streams are ended."""
        super().__init__(config)
        self._end = end

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals alone: uvicorn would send them again once it ended, and nothing be closed.

        Whoever runs this sets `should_exit`.
        """
        yield

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End streams, then wait for what is being answered."""
        self._end()
        await super().shutdown(sockets)
        if self.force_exit:
            await self.lifespan.shutdown()  # else uvicorn leaves it to be cancelled


def unasked(record: logging.LogRecord) -> bool:
    """Say whether what uvicorn tells is news: that something was cancelled at the end is none.

    Who stops a server twice, or whose request was not answered in time, asked for just that.
    """
    return not (record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError))


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there; raises `OSError`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
        made.listen(2048)
    except BaseException:
        made.close()
        raise
    return made


def most_connections() -> int:
    """Return how many connections there is room for, once as many files may be open as can be."""
    try:
        import resource  # noqa: PLC0415 - not every system has it
    except ImportError:
        return MOST_CONNECTIONS
    wanted = MOST_CONNECTIONS + LEFT_FREE
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return MOST_CONNECTIONS
    if soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return min(MOST_CONNECTIONS, max(LEAST, soft - LEFT_FREE))


def server(
    app: ASGIApp,
    end: Callable[[], None],
    cert: Path | None = None,
    key: Path | None = None,
    *,
    main: bool = True,
) -> Ending:
    """Return a server for an application; `serve(sockets=[…])` answers until it is stopped.

    The main one begins and ends what they share.
    """
    logging.getLogger("uvicorn.error").addFilter(unasked)
    config = uvicorn.Config(
        app,
        http=Bounded,
        ws="none",
        lifespan="on" if main else "off",
        log_config=None,
        log_level="error",  # a warning for each thing that is no HTTP would fill the log
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=most_connections(),
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=GRACE_S,
        ssl_certfile=cert,
        ssl_keyfile=key,
    )
    return Ending(config, end)
