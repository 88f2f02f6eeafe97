"""Requests to join over HTTP: asked by a device without a key here, seen by those who vouch."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import Refused
from coldproof.app.joins import LETTERS, Join
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import Many, OneOf, Shape, Table, Text
from coldproof.web.table import JSON, MAX_JSON, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.words import ID, INSTANT, NAME, PRODUCTION
from coldproof.words.people import Department, Role

MOST_HATS = 8


async def ask(call: Call) -> Response:
    """Keep a request to join."""
    told, live = call.json, call.live
    join = Join(told["person"], told["department"], told["device"], told["key"])
    join = join._replace(wants=told.get("wants", ()))
    try:
        made = await call.shop.read(
            call.served.joins.ask, join, live.house.ledger.roster, call.place
        )
    except Refused as error:
        raise Problem(409, "Nobody can join so", error.found, error.want) from None
    return JSONResponse(plain(made), 201, headers=NO_STORE)


async def waiting(call: Call) -> Response:
    """Return the requests that wait, oldest first."""
    found = await call.shop.read(call.served.joins.waiting, call.live.house.ledger.roster)
    return JSONResponse([plain(join) for join in found], headers=NO_STORE)


async def forget(call: Call) -> Response:
    """Let a request go."""
    if not await call.shop.read(call.served.joins.forget, call.values["number"]):
        raise not_found("such request")
    return Response(status_code=204, headers=NO_STORE)


def plain(join: Join) -> dict[str, Any]:
    """Return a request as plain values."""
    return {**join._asdict(), "wants": list(join.wants)}


ASKED: dict[str, Shape] = {
    "person": NAME,
    "department": OneOf(tuple(Department)),
    "device": NAME,
    "key": ID,
    "wants": Many(OneOf(tuple(Role)), MOST_HATS),
}
NUMBER = Text(f"[{LETTERS}]{{6}}", 6)
KEPT = Table({**ASKED, "at_us": INSTANT, "number": NUMBER})

ROWS = (
    Endpoint(
        "POST",
        "/p/{production}/joins",
        "ask_to_join",
        "A request to join, which waits for somebody who enrolls",
        ask,
        (Answer(201, "the request, with its number", shape=KEPT),),
        pace=Pace.WRITE,
        takes=Takes(JSON, MAX_JSON, Table(ASKED, ("wants",))),
        given=(PRODUCTION,),
        problems=(409,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/joins",
        "joins",
        "The requests that wait",
        waiting,
        (Answer(200, "oldest first", shape=Many(KEPT)),),
        who=Who.SESSION,
        given=(PRODUCTION,),
    ),
    Endpoint(
        "DELETE",
        "/p/{production}/joins/{number}",
        "forget_join",
        "A request that nobody enrolls",
        forget,
        (Answer(204, "it waits no more"),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION, Given("number", NUMBER, "a request's number")),
        problems=(404,),
    ),
)
