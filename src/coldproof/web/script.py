"""A script over HTTP, read and handed back; nothing of it is kept (see /values for that)."""

from __future__ import annotations

import json

from starlette.responses import Response

from coldproof.desk.script.model import FORM, ScriptError
from coldproof.exchange.script.reading import ENCODINGS, MOST_BYTES, read, told
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Anything, Many, Maybe, OneOf, OpenTable, Words
from coldproof.web.table import BYTES, JSON, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.words import PRODUCTION

MOST_NAME = 255


def made(data: bytes, name: str, encoding: str) -> bytes:
    """Return the script in a file as JSON; raises `ScriptError`."""
    return json.dumps(told(read(data, name, encoding)), ensure_ascii=False).encode(
        "utf-8", "replace"
    )


async def read_script(call: Call) -> Response:
    """Return what a file holds as a script; of a PDF with doubts, which a person must settle."""
    given = call.values
    name, encoding = given.get("name", ""), given.get("encoding", ENCODINGS[0])
    try:
        data = await call.shop.make(made, call.body, name, encoding)
    except ScriptError as error:
        title = "The script can not be read"
        raise Problem(422, title, error.found, error.want) from None
    return Response(data, media_type=JSON, headers=NO_STORE)


SCRIPT = OpenTable(
    {
        "form": OneOf((FORM,)),
        "title": Maybe(Words(MOST_BYTES)),
        "before": Many(Anything(), MOST_BYTES),
        "scenes": Many(Anything(), MOST_BYTES),
        "lost": Many(Anything(), MOST_BYTES),
        "revisions": Many(Words(MOST_BYTES), MOST_BYTES),
    }
)

ROWS = (
    Endpoint(
        "POST",
        "/p/{production}/script",
        "read_script",
        "A script as Fountain, FDX or PDF, read and handed back as plain values; nothing is kept",
        read_script,
        (Answer(200, "its scenes and lines; of a PDF with `doubts` too", shape=SCRIPT),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        takes=Takes(BYTES, MOST_BYTES, words="the file's bytes"),
        given=(
            PRODUCTION,
            Given("name", Words(MOST_NAME), "the file's name", "query", required=False),
            Given(
                "encoding", OneOf(ENCODINGS), "of a text without a mark", "query", required=False
            ),
        ),
        problems=(422,),
    ),
)
