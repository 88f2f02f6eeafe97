"""The calendar over HTTP: the dates of scheduled days, made from the record as it is now.

Only a session reads it.  No address with a secret in it is given out: there is none here that
lives longer than a session, and whoever has such an address reads on until somebody thinks of it.
"""

from __future__ import annotations

from starlette.responses import Response

from coldproof.desk.floor.dates import dates
from coldproof.exchange.calendar.writing import MEDIA_TYPE, calendar_file
from coldproof.paper.source import speaker
from coldproof.web.calls import Call
from coldproof.web.table import Answer, Endpoint, Pace, Who
from coldproof.web.tongues import chosen
from coldproof.web.words import PRODUCTION


def made(call: Call) -> bytes:
    """Return the file, in the language asked for."""
    query, said = call.request.query_params, call.header(b"accept-language") or ""
    live = call.live
    told = dates(live.state, live.production, speaker(chosen(query.get("lang"), said)))
    return calendar_file(live.house.settings.title, told, live.clock())


async def calendar(call: Call) -> Response:
    """Return the file."""
    data = await call.shop.make(made, call)
    headers = {
        "cache-control": "no-store",
        "content-disposition": 'attachment; filename="calendar.ics"',
    }
    return Response(data, media_type=MEDIA_TYPE, headers=headers)


ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/calendar.ics",
        "calendar",
        "The scheduled days for a calendar program (RFC 5545); its argument is `lang`",
        calendar,
        (Answer(200, "meetings, weapons calls and papers that end", MEDIA_TYPE),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION,),
    ),
)
