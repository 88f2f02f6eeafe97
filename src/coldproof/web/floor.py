"""Stop, something happened, a hazard: said without a key, by anybody, from anywhere.

No allowance stands before a stop.  An address that says very much is only answered with the entry
that says it already, where there is one; so is a tap that a phone sends anew.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof.acts.errors import FormatError
from coldproof.app.arriving import HAPPENED, HAZARD, STOP, Arrived, TooMuch
from coldproof.app.errors import Ended, NotNow, Refused
from coldproof.web.calls import Call
from coldproof.web.late import in_time, not_now
from coldproof.web.limits import BY_ADDRESS, too_many
from coldproof.web.problems import Problem
from coldproof.web.record import ended
from coldproof.web.shapes import Many, Maybe, OneOf, Table, Text, Whole, Words, YesNo
from coldproof.web.table import JSON, MAX_JSON, Answer, Endpoint, Pace, Takes
from coldproof.web.words import ID, LABEL, NAME, PRODUCTION, SIZE
from coldproof.words.floor import Danger, IncidentKind, Scope, Severity

MOST_WORDS = 4_000
BESIDE = ("by", "text", "tap")


async def enter(call: Call, kind: str, told: dict[str, Any]) -> Arrived:
    """Enter what was said; raises `Problem` where it could not be."""
    flood = not call.shop.buckets.take(Pace.FLOOR, call.place, BY_ADDRESS[Pace.FLOOR])
    fields = {name: value for name, value in told.items() if name not in BESIDE}
    fields = {n: list(v) if isinstance(v, tuple) else v for n, v in fields.items()}
    fields = {n: v for n, v in fields.items() if v is not None}

    def say() -> Arrived:
        beside = {"by": told.get("by"), "words": told.get("text"), "tap": told.get("tap")}
        given = {name: value or "" for name, value in beside.items()}
        return call.served.floor.say(kind, fields, **given, flood=flood)

    thread = call.shop.read if kind == HAZARD else call.shop.on_floor  # its words may take long
    try:
        arrived = await in_time(thread(say), lambda: call.live.writer.overdue)
    except TooMuch:
        raise too_many(60) from None
    except Ended:
        raise ended() from None
    except NotNow as error:
        raise not_now(error) from None
    except (FormatError, Refused) as error:
        raise Problem(422, "It was not entered", error.found, error.want) from None
    call.shop.counters.floor[kind] += not arrived.again
    return arrived


async def answer(call: Call, kind: str) -> Response:
    """Enter the body, and say where it stands."""
    arrived = await enter(call, kind, call.json)
    return JSONResponse(
        {
            "id": arrived.id,
            "state": "recorded",
            "position": arrived.position,
            "again": arrived.again,
            "checkpoint": call.live.head.checkpoint.decode("utf-8"),
        }
    )


async def stop(call: Call) -> Response:
    """Enter a stop."""
    return await answer(call, STOP)


async def happened(call: Call) -> Response:
    """Enter that something happened."""
    return await answer(call, HAPPENED)


async def hazard(call: Call) -> Response:
    """Enter a hazard, its words beside the log."""
    return await answer(call, HAZARD)


TAP = Text("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", 36)
"""A random UUID (RFC 9562, version 4): 122 random bits, the same each time one tap is sent."""
BY = {"by": Maybe(NAME), "tap": Maybe(TAP)}
TAKEN = (
    f"at most {MAX_JSON} bytes; `tap`, which may be left out, is a random UUID (version 4) that the"
    " sender makes for each tap: for a day, while the server runs, the same words sent anew with it"
    " are answered with the entry of the first time, `again`, and enter nothing"
)
STOPPED = Table(
    {"scope": OneOf(tuple(Scope)), "target": Maybe(LABEL), **BY}, ("target", "by", "tap")
)
OPENED = Table(
    {
        "incident": OneOf(tuple(IncidentKind)),
        "severity": OneOf(tuple(Severity)),
        "unit": Maybe(NAME),
        "weapons": Many(NAME, 64),
        "lots": Many(NAME, 64),
        "hurt": Whole(0, 1_000_000),
        **BY,
    },
    ("unit", "weapons", "lots", "hurt", "by", "tap"),
)
REPORTED = Table(
    {
        "unit": Maybe(NAME),
        "weapons": YesNo(),
        "subject": Maybe(NAME),
        "about": Maybe(OneOf(tuple(Danger))),
        "text": Words(MOST_WORDS),
        **BY,
    },
    ("unit", "weapons", "subject", "about", "text", "by", "tap"),
)
ARRIVED = Table(
    {
        "id": ID,
        "state": OneOf(("recorded",)),
        "position": SIZE,
        "again": YesNo(),
        "checkpoint": Words(2_000),
    }
)
ENTERED = (Answer(200, "where it stands; `again` if it was said before", shape=ARRIVED),)

ROWS = tuple(
    Endpoint(
        "POST",
        f"/p/{{production}}/floor/{name}",
        f"floor_{name}",
        words,
        handle,
        ENTERED,
        pace=Pace.FLOOR,
        takes=Takes(JSON, MAX_JSON, shape, TAKEN),
        given=(PRODUCTION,),
        problems=problems,
    )
    for name, words, handle, shape, problems in (
        ("stop", "Stop, at once; no key, no reason, no name is needed", stop, STOPPED, (503,)),
        ("happened", "Something happened", happened, OPENED, (503,)),
        ("hazard", "A hazard; its text is kept beside the log", hazard, REPORTED, (429, 503)),
    )
)
