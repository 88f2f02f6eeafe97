"""Sealed boxes: who reads them, how one is handed in, and all of them for whoever asks (D10).

Nobody is asked who they are, no session is looked at, and no box is asked for by its name: whoever
looks for an answer takes them all, and tries them on their own phone.
"""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import Refused
from coldproof.app.values import value_of
from coldproof.desk.roster import key_text
from coldproof.desk.voice.boxes import BOX_BYTES, SLOTS, bits_of
from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.readers import readers_of
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Many, Table, Whole, Words, YesNo
from coldproof.web.table import BYTES, PLAIN, Answer, Endpoint, Given, Pace, Takes
from coldproof.web.words import ID, NAME, PRODUCTION, SIZE

COMMITMENT, NUMBER = 43, 8  # characters; bytes
HEAD = COMMITMENT + NUMBER
MOST_ANSWERED = 4_000_000
NO_STORE = {"cache-control": "no-store"}


async def readers(call: Call) -> Response:
    """Return to whom a report is sealed, and what a box must be."""
    state = call.live.state
    found = readers_of(state)
    told = [one._asdict() | {"hats": list(one.hats)} for one in found]
    names = {one.person for one in found}
    signing = [
        {"name": name, "key": key_text(key.public)}
        for name, key in call.live.house.ledger.roster.keys.items()
        if key.person in names and key.revoked is None
    ]
    waiting = call.live.boxes.waiting
    return JSONResponse(
        {
            "readers": told,
            "signing": signing,
            "slots": SLOTS,
            "bytes": list(BOX_BYTES),
            "bits": [bits_of(n, waiting) for n in range(1, len(BOX_BYTES) + 1)],
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

    def collect() -> tuple[bytes, int, int]:
        state = live.state
        size = state.size
        pieces: list[bytes] = []
        held = 0
        for name, box in state.boxes.items():
            if box.position < first:
                continue
            data = value_of(live.house.store, live.production, name)
            if data is None:
                continue
            if held and held + len(data) > MOST_ANSWERED:
                size = box.position
                break
            head = box.position.to_bytes(8, "big") + box.at_us.to_bytes(8, "big")
            pieces.append(head + len(data).to_bytes(4, "big") + data)
            held += len(data)
        return b"".join(pieces), len(pieces), size

    data, count, upto = await call.shop.read(collect)
    headers = {**NO_STORE, "coldproof-count": str(count), "coldproof-upto": str(upto)}
    return Response(data, media_type=BYTES, headers=headers)


READER = Table(
    {
        "person": NAME,
        "hats": Many(Words(40), 32),
        "outside": YesNo(),
        "key": Words(80),
        "position": SIZE,
    }
)
READERS = Table(
    {
        "readers": Many(READER, 256),
        "signing": Many(Table({"name": Words(80), "key": ID}), 1_024),
        "slots": Whole(1, 64),
        "bytes": Many(Whole(1), 8),
        "bits": Many(Whole(1, 64), 8),
        "size": SIZE,
    }
)
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
)
