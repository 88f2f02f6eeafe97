"""Sealed boxes: who reads them, how one is handed in, and all of them for whoever asks (D10).

Nobody is asked who they are, no session is looked at, and no box is asked for by its name: whoever
looks for an answer takes them all, and tries them on their own phone.
"""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import Refused
from coldproof.app.shelf import Piece
from coldproof.app.values import value_of
from coldproof.desk.roster import key_text
from coldproof.desk.voice.boxes import BOX_BYTES, SLOTS, bits_of
from coldproof.desk.voice.committed import committed_text
from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.lessons import Lesson, as_csv, as_json
from coldproof.desk.voice.readers import readers_of, speaks_as, waiting_of
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Many, Maybe, OneOf, Table, Whole, Words, YesNo
from coldproof.web.table import BYTES, JSON, PLAIN, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.words import ID, NAME, PRODUCTION, SIZE

COMMITMENT, NUMBER = 43, 8  # characters; bytes
HEAD = COMMITMENT + NUMBER


async def readers(call: Call) -> Response:
    """Return to whom a report is sealed, and what a box must be."""
    state = call.live.state
    found = readers_of(state)
    told = [one._asdict() | {"hats": list(one.hats), "by": list(one.by)} for one in found]
    names = {one.person for one in found}
    signing = [
        {"name": name, "key": key_text(key.public)}
        for name, key in call.live.house.ledger.roster.keys.items()
        if key.person in names and key.revoked is None and speaks_as(state, name)
    ]
    waiting = call.live.boxes.waiting
    return JSONResponse(
        {
            "readers": told,
            "waiting": list(waiting_of(state)),
            "signing": signing,
            "slots": SLOTS,
            "bytes": list(BOX_BYTES),
            "bits": [bits_of(n, waiting) for n in range(1, len(BOX_BYTES) + 1)],
            "shield": None
            if state.shield is None
            else {"policy": state.shield[0], "days": state.shield[1]},
            "page": None if state.page is None else state.page[0],
            "size": state.size,
        },
        headers=NO_STORE,
    )


async def hand_in(call: Call) -> Response:
    """Keep a box; the answer is the strip."""
    body = call.body
    if len(body) <= HEAD:
        want = f"a commitment ({COMMITMENT} characters), a number ({NUMBER} bytes) and the box"
        raise Problem(422, "The box was not taken", f"{len(body)} bytes", want)
    commitment = body[:COMMITMENT].decode("latin-1")
    number = int.from_bytes(body[COMMITMENT:HEAD], "big")
    try:
        strip = await call.shop.read(call.live.boxes.take, body[HEAD:], commitment, number)
    except BoxError as error:
        raise Problem(422, "The box was not taken", error.found, error.want) from None
    except Refused as error:
        raise Problem(503, "The box was not taken", error.found, error.want, retry_s=600) from None
    return Response(strip, media_type=PLAIN, headers=NO_STORE)


async def boxes(call: Call) -> Response:
    """Return every box from an entry on: position (8 bytes), hour in us (8), length (4), box."""
    live, first = call.live, call.values.get("from", 0)

    def collect() -> tuple[Piece, float]:
        state = live.state
        return live.boxes.shelf.given(state, state.size, first)

    found, wait_s = await call.shop.read(collect)
    if wait_s:
        await asyncio.sleep(wait_s)
    told = {"coldproof-count": str(found.boxes), "coldproof-upto": str(found.upto)}
    return Response(found.data, media_type=BYTES, headers={**NO_STORE, **told})


async def lessons(call: Call) -> Response:
    """Return the lines that were released for others, without where and when they come from."""
    live, as_table = call.live, call.values.get("as") == CSV

    def collect() -> str:
        found = []
        for _, about, digest in live.state.lessons:
            data = None if digest is None else value_of(live.house.store, live.production, digest)
            words = None if data is None else committed_text(data)
            if words is not None:
                found.append(Lesson(about, words))
        return as_csv(found) if as_table else as_json(found)

    text = await call.shop.read(collect)
    name = f'attachment; filename="lessons.{"csv" if as_table else "json"}"'
    headers = {**NO_STORE, "content-disposition": name}
    return Response(text, media_type="text/csv" if as_table else JSON, headers=headers)


READER = Table(
    {
        "person": NAME,
        "hats": Many(Words(40), 32),
        "outside": YesNo(),
        "key": Words(80),
        "position": SIZE,
        "by": Many(NAME, 64),
    }
)
READERS = Table(
    {
        "readers": Many(READER, 256),
        "waiting": Many(NAME, 4_096),
        "signing": Many(Table({"name": Words(80), "key": ID}), 1_024),
        "slots": Whole(1, 64),
        "bytes": Many(Whole(1), 8),
        "bits": Many(Whole(1, 64), 8),
        "page": Maybe(ID),
        "shield": Maybe(Table({"policy": Maybe(ID), "days": Whole()})),
        "size": SIZE,
    }
)
CSV = "csv"
AS: Any = Given("as", OneOf((CSV, "json")), "a table, or JSON", "query", required=False)
FROM: Any = Given("from", Whole(), "the entry to begin with", "query", required=False)

ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/readers",
        "readers",
        "To whom reports are sealed, and what a box must be",
        readers,
        (Answer(200, "readers, and the form of a box", shape=READERS),),
        given=(PRODUCTION,),
        traceless=True,
        pace=Pace.FREE,
    ),
    Endpoint(
        "POST",
        "/p/{production}/boxes",
        "hand_in_box",
        "Hand in a sealed box; nobody is asked who they are",
        hand_in,
        (Answer(200, "the strip: the clerk's signed promise", PLAIN),),
        takes=Takes(BYTES, HEAD + BOX_BYTES[-1], words="commitment, number, box"),
        given=(PRODUCTION,),
        traceless=True,
        pace=Pace.FREE,
        problems=(503,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/boxes",
        "boxes",
        "Every sealed box from an entry on",
        boxes,
        (Answer(200, "position, hour, length and bytes of each", BYTES),),
        given=(PRODUCTION, FROM),
        traceless=True,
        pace=Pace.FREE,
    ),
    Endpoint(
        "GET",
        "/p/{production}/lessons",
        "lessons",
        "Lines without names that readers of reports released, for others to learn from",
        lessons,
        (Answer(200, "the lines, as JSON or as a table", also="text/csv"),),
        who=Who.SESSION,
        given=(PRODUCTION, AS),
    ),
)
