"""What one of a crowd signed, handed in: nobody is asked who they are (experimental).

These rows are only there where `coldproof serve --experimental-rings` says so.
"""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import Refused
from coldproof.app.rings import MOST as MOST_WAITING
from coldproof.app.rings import WORK_BITS
from coldproof.desk.voice.boxes import bits_of, worked
from coldproof.log.errors import RingError
from coldproof.log.ring import MOST, proof_bytes
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Table, Whole
from coldproof.web.table import BYTES, Answer, Endpoint, Pace, Takes
from coldproof.web.words import INSTANT, PRODUCTION
from coldproof.words.ids import DIGEST, DIGEST_SHAPE

DIGEST_CHARS, NUMBER = 43, 8
HEAD = 2 * DIGEST_CHARS + 2 * NUMBER
"""Bytes before the proof: the number that was worked for, the text's digest, the log's size up to
which its crowd's keys go, the tag."""


async def price(call: Call) -> Response:
    """Return what a signature costs now."""
    rings = call.live.rings
    waiting = 0 if rings is None else rings.waiting
    return JSONResponse({"bits": bits(waiting)}, headers=NO_STORE)


async def hand_in(call: Call) -> Response:
    """Check a signature and keep it; the answer is the hour by which it is in the log."""
    body, rings = call.body, call.live.rings
    if rings is None:
        raise Problem(404, "No signature is taken here", "no rings", "--experimental-rings")
    if len(body) < HEAD + proof_bytes(1):
        want = f"a number, a digest, a size, a tag ({HEAD} bytes) and the proof"
        raise Problem(422, "The signature was not taken", f"{len(body)} bytes", want)
    number, said = int.from_bytes(body[:NUMBER], "big"), body[NUMBER:]
    text = said[:DIGEST_CHARS].decode("latin-1")
    size = int.from_bytes(said[DIGEST_CHARS : DIGEST_CHARS + NUMBER], "big")
    tag = said[DIGEST_CHARS + NUMBER : HEAD - NUMBER].decode("latin-1")
    if DIGEST.fullmatch(text) is None or DIGEST.fullmatch(tag) is None:
        raise Problem(422, "The signature was not taken", "another text", DIGEST_SHAPE)
    if not worked(said, number, bits(rings.waiting)):
        want = f"one that gives {bits(rings.waiting)} zeros"
        raise Problem(422, "The signature was not taken", "a number that was not worked for", want)
    proof = said[HEAD - NUMBER :]
    try:
        by_us = await call.shop.make(rings.take, text, size, tag, proof)
    except RingError as error:
        raise Problem(422, "The signature was not taken", error.found, error.want) from None
    except Refused as error:
        raise Problem(
            503, "The signature was not taken", error.found, error.want, retry_s=600
        ) from None
    return JSONResponse({"by_us": by_us}, headers=NO_STORE)


def bits(waiting: int) -> int:
    """Return how much work a signature takes while so many wait."""
    return bits_of(1, min(waiting, MOST_WAITING)) + WORK_BITS


ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/rings",
        "price_of_ringed",
        "What handing in a signature of one of a crowd costs (experimental)",
        price,
        (Answer(200, "the work it takes", shape=Table({"bits": Whole(1, 64)})),),
        given=(PRODUCTION,),
        traceless=True,
        pace=Pace.FREE,
    ),
    Endpoint(
        "POST",
        "/p/{production}/rings",
        "hand_in_ringed",
        "Hand in a signature of one of a crowd; nobody is asked who they are (experimental)",
        hand_in,
        (Answer(200, "the hour by which it is in the log", shape=Table({"by_us": INSTANT})),),
        takes=Takes(BYTES, HEAD + proof_bytes(MOST), words="number, text, size, tag, proof"),
        given=(PRODUCTION,),
        traceless=True,
        pace=Pace.FREE,
        problems=(503,),
    ),
)
