"""Live events: where the log ends, told at once, at most five times a second to each listener.

A head's event id is the log's size, so that a browser says by itself, when it comes back, how far
it had heard.  A beat comes every two seconds: a board that does not hear one goes blank.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

from starlette.responses import JSONResponse, Response, StreamingResponse

from coldproof.desk.roster import person_of
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Many, Table
from coldproof.web.shop import Served, Shop
from coldproof.web.table import Answer, Endpoint, Who
from coldproof.web.words import NAME, PRODUCTION, SIZE

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

    return StreamingResponse(counted(), media_type="text/event-stream", headers=NO_STORE)


async def reached(call: Call) -> Response:
    """Return how far each person's phone has fetched the log from this server, while it runs.

    It is in memory alone, and in no log: nobody's record says when they looked.
    """
    found: dict[str, int] = {}
    for handle, size in call.served.reached.items():
        person = person_of(handle)
        found[person] = max(found.get(person, 0), size)
    told = [{"person": person, "size": size} for person, size in found.items()]
    return JSONResponse(told, headers=NO_STORE)


MOST_PEOPLE = 10_000
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
    Endpoint(
        "GET",
        "/p/{production}/reached",
        "reached",
        "How far each person's phone has fetched the log from this server",
        reached,
        (
            Answer(
                200,
                "a size for each person",
                shape=Many(Table({"person": NAME, "size": SIZE}), MOST_PEOPLE),
            ),
        ),
        who=Who.SESSION,
        given=(PRODUCTION,),
    ),
)
