"""Papers over HTTP: made when asked for, from the record as it is; and a list read in, previewed.

Papers are missing where what typesets them is not installed, and letters say so where no seal is.
"""

from __future__ import annotations

from functools import partial

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import SetupError
from coldproof.app.seal_key import seal_of
from coldproof.exchange.inventory.errors import ListError
from coldproof.exchange.inventory.reading import MOST_BYTES, MOST_COLUMNS, read_list
from coldproof.paper import papers, source
from coldproof.paper.errors import NoSuchPaper, NoTypesetter, PaperError
from coldproof.paper.sealing import Seal, can_seal
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Anything, Many, Table, Text, Words
from coldproof.web.table import Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.tongues import chosen
from coldproof.web.values import why_closed
from coldproof.web.words import PRODUCTION

PDF = "application/pdf"
CSV = "text/csv"
LANG = "lang"
MOST_ARGUMENTS = 12


def make(call: Call) -> papers.Made:
    """Return a paper; raises `Problem` where there is none so."""
    query = call.request.query_params
    lang = chosen(query.get(LANG), call.request.headers.get("accept-language", ""))
    given = {name: value for name, value in query.items() if name != LANG}
    live = call.live
    try:
        made_from = source.source_of(live.house, live.clock(), lang=lang)
        made_from = made_from._replace(value=partial(readable, call, made_from))
        sealing = partial(seal, call) if can_seal() else None
        return papers.make(call.values["name"], made_from, given, sealing)
    except NoSuchPaper as error:
        raise Problem(404, "There is no such paper", error.found, error.want) from None
    except NoTypesetter as error:
        raise Problem(501, "Papers are not made here", error.found, error.want) from None
    except PaperError as error:
        raise Problem(422, "The paper can not be made", error.found, error.want) from None


def readable(call: Call, made_from: source.PaperSource, digest: str) -> bytes | None:
    """Return a value that who asks may read, as `web.values` gives it."""
    handed = call.served.values.read(digest)
    closed = why_closed(call, made_from.state, digest, handed)
    return made_from.value(digest) if closed is None else None


def seal(call: Call) -> Seal:
    """Return the seal of this production's letters; raises `Problem` where it is spoiled."""
    live = call.live
    try:
        return Seal(*seal_of(live.house.folder, live.production, live.clock, live.writer.promised))
    except SetupError as error:
        raise Problem(501, "Letters are not sealed here", error.found, error.want) from None


async def paper(call: Call) -> Response:
    """Return a paper."""
    if len(call.request.query_params) > MOST_ARGUMENTS:
        raise Problem(422, "The paper can not be made", "too many arguments", "fewer")
    made = await call.shop.make(make, call)
    said = {**NO_STORE, "content-disposition": f'inline; filename="{made.filename}"'}
    return Response(made.data, media_type=made.media_type, headers=said)


async def preview(call: Call) -> Response:
    """Return a list's head and lines, as the screen `import` takes them; nothing is recorded."""
    try:
        found = await call.shop.make(read_list, call.body)
    except ListError as error:
        raise Problem(422, "The list can not be read", error.found, error.want) from None
    return JSONResponse(found.plain(), headers=NO_STORE)


NAME = Given("name", Text("[a-z][a-z-]{0,39}", 40, "log"), "a paper's name")

LISTED = Table(
    {
        "head": Many(Words(2_000), MOST_COLUMNS),
        "lines": Many(Many(Anything(), 2), 100_000),
        "notes": Many(Words(2_000)),
    }
)

ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/papers/{name}.pdf",
        "paper",
        "A paper, made from the record as it is now; its arguments are the query, and `lang`",
        paper,
        (Answer(200, "the paper; lines to paste come as plain text", PDF),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION, NAME),
        problems=(404, 422, 501),
    ),
    Endpoint(
        "POST",
        "/p/{production}/imports",
        "preview_import",
        "A list of weapons or lots as CSV, read and shown; nothing is recorded",
        preview,
        (Answer(200, "its head, its lines with their numbers, and notes", shape=LISTED),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        takes=Takes(CSV, MOST_BYTES, words="CSV, UTF-8, with a head"),
        given=(PRODUCTION,),
        problems=(422,),
    ),
)
