"""What only a demonstration answers: who one can be, a key for that, and the others' turns.

None of these rows is there unless the server was told that it serves a demonstration, and a
production that was not built as one has no keys of people lying beside it.
"""

from __future__ import annotations

from weakref import WeakKeyDictionary

from starlette.responses import JSONResponse, Response

from coldproof.app.demo.company import Company
from coldproof.app.errors import Refused
from coldproof.desk.roster import raw_key
from coldproof.web.caching import NO_CACHE, NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import Many, OneOf, Table, Text, Words
from coldproof.web.shop import Served
from coldproof.web.table import JSON, Answer, Endpoint, Pace, Takes
from coldproof.web.words import ID, NAME, PRODUCTION, SIZE

MOST = 1_000  # bytes of a body
TURNS = OneOf(("again", "takes"))
COMPANIES: WeakKeyDictionary[Served, Company] = WeakKeyDictionary()


def company(call: Call) -> Company:
    """Return the people of the demonstration that is asked for; raises `Problem` for no demo."""
    if not call.shop.demo:
        raise not_found("demonstration")
    found = COMPANIES.get(call.served)
    if found is None:
        live = call.live
        found = COMPANIES[call.served] = Company(live.house, live.writer, live.clock)
    return found


async def listed(call: Call) -> Response:
    """Return everybody that one can be."""
    told = [one._asdict() for one in company(call).people()]
    return JSONResponse(told, headers=NO_CACHE)


async def join(call: Call) -> Response:
    """Enroll a browser's key for somebody, by that person's own phone."""
    told = call.json
    try:
        public = raw_key(told["key"])
        position = await call.shop.read(company(call).join, told["person"], told["device"], public)
    except Refused as error:
        raise Problem(409, "This key lets nobody in", error.found, error.want) from None
    return JSONResponse({"position": position}, headers=NO_STORE)


async def turn(call: Call) -> Response:
    """Have the others do their part."""
    try:
        acts = await call.shop.read(company(call).turn, call.json["turn"])
    except Refused as error:
        raise Problem(409, "This can not happen now", error.found, error.want) from None
    return JSONResponse({"acts": acts}, headers=NO_STORE)


PERSON = Table(
    {"person": NAME, "department": Words(40), "hats": Many(Words(40), 30), "line": Words(200)}
)
JOINING = Table({"person": NAME, "device": Text("[A-Za-z0-9][A-Za-z0-9.-]{0,31}", 32), "key": ID})

ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/demo/people",
        "demo_people",
        "In a demonstration only: everybody that one can be",
        listed,
        (Answer(200, "each with department, hats and a line", shape=Many(PERSON)),),
        given=(PRODUCTION,),
    ),
    Endpoint(
        "POST",
        "/p/{production}/demo/join",
        "demo_join",
        "In a demonstration only: this browser's own key lets it be that person",
        join,
        (Answer(200, "where the enrollment stands", shape=Table({"position": SIZE})),),
        pace=Pace.WRITE,
        takes=Takes(JSON, MOST, JOINING),
        given=(PRODUCTION,),
        problems=(409,),
    ),
    Endpoint(
        "POST",
        "/p/{production}/demo/turn",
        "demo_turn",
        "In a demonstration only: the others do their part of the tour",
        turn,
        (Answer(200, "how many acts were told", shape=Table({"acts": SIZE})),),
        pace=Pace.WRITE,
        takes=Takes(JSON, MOST, Table({"turn": TURNS})),
        given=(PRODUCTION,),
        problems=(409,),
    ),
)
