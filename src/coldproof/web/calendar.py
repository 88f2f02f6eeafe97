"""The calendar over HTTP: the dates of scheduled days, made from the record as it is now.

As a file it wants a session.  A person can also have one address with a secret in it, for a program
that fetches it again and again: it reads dates and nothing else, and has no paper's end but their
own.  The secret is in no log and in no answer but the one that makes it (docs/adr/0044).
"""

from __future__ import annotations

import hashlib
from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof.app.feeds import LANGS
from coldproof.desk.floor.dates import dates
from coldproof.exchange.calendar.writing import MEDIA_TYPE, calendar_file
from coldproof.paper.source import speaker
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import OneOf, Table, Text, Words
from coldproof.web.table import JSON, MAX_JSON, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.tongues import chosen
from coldproof.web.words import PRODUCTION

KEPT = {"cache-control": "private, no-cache"}  # asked about anew each time, and by nobody else


class Secret(Text):
    """A text that lets somebody in: one of another shape is nobody's, and is not told back."""

    def read(self, value: Any, where: str) -> Any:
        """Return the text, whatever it is; where it is from the path."""
        del where
        return str(value)


def made(call: Call) -> bytes:
    """Return the file, in the language asked for."""
    query, said = call.request.query_params, call.header(b"accept-language") or ""
    live = call.live
    told = dates(live.state, live.production, speaker(chosen(query.get("lang"), said)))
    return calendar_file(live.house.settings.title, told, live.clock())


async def calendar(call: Call) -> Response:
    """Return the file."""
    data = await call.shop.make(made, call)
    headers = {**NO_STORE, "content-disposition": 'attachment; filename="calendar.ics"'}
    return Response(data, media_type=MEDIA_TYPE, headers=headers)


async def renew(call: Call) -> Response:
    """Make an address for whoever asks; the one that they had ends."""
    live = call.live
    name = "" if call.visitor is None else call.visitor.name  # of a session, so it is somebody's
    person = live.state.people.get(call.person)
    if person is not None and person.departed is not None:
        found = f"{call.person}, who left the production"
        raise Problem(403, "No address was made", found, "somebody who is still here")
    token = await call.shop.read(call.served.feeds.renew, name, call.json["lang"])
    url = f"{call.served.origin}/p/{live.production}/calendars/{token}.ics"
    return JSONResponse({"url": url}, 201, headers=NO_STORE)


async def end(call: Call) -> Response:
    """End the address of whoever asks."""
    await call.shop.read(call.served.feeds.end, call.person)
    return Response(status_code=204, headers=NO_STORE)


def subscribed(call: Call, person: str, lang: str) -> bytes:
    """Return what one person's address shows: the same bytes while the record is the same."""
    live = call.live
    told = dates(live.state, live.production, speaker(lang), only=person)
    return calendar_file(live.house.settings.title, told, live.state.now_us)


async def subscription(call: Call) -> Response:
    """Return the dates for an address, or that they are as they were."""
    live, token = call.live, call.values["token"]
    roster = live.house.ledger.roster
    feed = await call.shop.read(call.served.feeds.of, token, roster, live.state)
    if feed is None:
        raise not_found("such calendar")
    data = await call.shop.make(subscribed, call, feed.person, feed.lang)
    tag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
    headers = {**KEPT, "etag": tag}
    known = (call.header(b"if-none-match") or "").split(",")
    if tag in [one.strip().removeprefix("W/") for one in known]:
        return Response(status_code=304, headers=headers)
    return Response(data, media_type=MEDIA_TYPE, headers=headers)


TOKEN = Given("token", Secret("[A-Za-z0-9_-]{43}", 43), "the secret of an address")
ASKED = Takes(JSON, MAX_JSON, Table({"lang": OneOf(LANGS)}))
CALENDAR = "meetings, weapons calls and papers that end"

ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/calendar.ics",
        "calendar",
        "The scheduled days for a calendar program (RFC 5545); its argument is `lang`",
        calendar,
        (Answer(200, CALENDAR, MEDIA_TYPE),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION,),
    ),
    Endpoint(
        "POST",
        "/p/{production}/calendars",
        "renew_calendar",
        "A new address of one's own for a calendar program; the one before ends",
        renew,
        (Answer(201, "the address, told this once", shape=Table({"url": Words(1_000)})),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        takes=ASKED,
        given=(PRODUCTION,),
        problems=(403,),
    ),
    Endpoint(
        "DELETE",
        "/p/{production}/calendars",
        "end_calendar",
        "An end of one's own address",
        end,
        (Answer(204, "there is none any more"),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/calendars/{token}.ics",
        "subscription",
        "The scheduled days, by the address that a person made for their calendar program",
        subscription,
        (
            Answer(200, CALENDAR, MEDIA_TYPE),
            Answer(304, "as it was"),
        ),
        pace=Pace.WRITE,
        given=(PRODUCTION, TOKEN),
        problems=(404,),
    ),
)
