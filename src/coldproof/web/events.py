"""Live events: where the log ends, told at once, at most five times a second to each listener.

A head's event id is the log's size, so that a browser says by itself, when it comes back, how far
it had heard.  A beat comes every two seconds: a board that does not hear one goes blank.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

from starlette.responses import Response, StreamingResponse

from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shop import Served, Shop
from coldproof.web.table import Answer, Endpoint
from coldproof.web.words import PRODUCTION

MOST_LISTENING = 2_000
MOST_OF_ONE_PLACE = 600  # a whole set may be behind one address


async def stream(shop: Shop, served: Served, heard: int | None) -> AsyncGenerator[bytes]:
    """Yield events until the server ends; whoever has heard of this head gets a beat first."""
    yield b"retry: 1000\n\n"
    async with aclosing(served.telling.listen(shop.ending, heard)) as events:
        async for event in events:
            yield event


async def events(call: Call) -> Response:
    """Return the stream of a production's events."""
    counters = call.shop.counters
    here = call.shop.listening
    if counters.listening >= MOST_LISTENING or here[call.place] >= MOST_OF_ONE_PLACE:
        found = f"{counters.listening} that listen"
        raise Problem(503, "Too many listen already", found, "asking for the head", retry_s=5)
    said = call.request.headers.get("last-event-id", "")
    heard = int(said) if said.isascii() and said.isdigit() and len(said) < len(str(2**63)) else None
    shop, served, place = call.shop, call.served, call.place

    async def counted() -> AsyncIterator[bytes]:
        counters.listening += 1
        here[place] += 1
        try:
            async with aclosing(stream(shop, served, heard)) as told:
                async for event in told:
                    yield event
        finally:
            counters.listening -= 1
            here[place] -= 1
            if not here[place]:
                del here[place]

    return StreamingResponse(
        counted(), media_type="text/event-stream", headers={"cache-control": "no-store"}
    )


ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/events",
        "events",
        "Server-sent events: `head` when the log grew, its id the size; `beat` every two seconds",
        events,
        (Answer(200, "a stream without end", "text/event-stream"),),
        given=(PRODUCTION,),
        problems=(503,),
    ),
)
