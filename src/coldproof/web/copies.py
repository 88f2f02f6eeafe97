"""Backups over HTTP: made when asked, listed with their age."""

from __future__ import annotations

from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof.app.errors import RecordError
from coldproof.store.errors import StoreError
from coldproof.web.caching import NO_CACHE
from coldproof.web.calls import Call
from coldproof.web.limits import Rate, too_many
from coldproof.web.problems import Problem
from coldproof.web.shapes import Many, Maybe, Table, Words
from coldproof.web.table import Answer, Endpoint, Pace, Who
from coldproof.web.words import INSTANT, PRODUCTION, SIZE


def plain(call: Call) -> dict[str, Any]:
    """Return every backup, and why the last one could not be made, if so."""
    backups = call.live.backups
    told = [{"name": one.name, "at_us": one.at_us, "size": one.size} for one in backups.all()]
    failed = None if backups.failed is None else "the last one could not be made"
    return {"backups": told, "failed": failed}


ASKED = Rate(12, 1 / 300)
"""Copies that people may ask for, of one production: each takes as much of the disk as it has."""


async def make(call: Call) -> Response:
    """Make a backup now."""
    if not call.shop.buckets.take("backups", call.live.production, ASKED):
        raise too_many(300)
    try:
        await call.shop.read(call.live.back_up)
    except (RecordError, StoreError, OSError) as error:
        call.live.backups.failed = str(error)
        want = "a look at the server's disk"
        raise Problem(503, "No backup was made", type(error).__name__, want) from None
    return JSONResponse(await call.shop.read(plain, call), 201)


async def all_of_them(call: Call) -> Response:
    """Return every backup."""
    return JSONResponse(await call.shop.read(plain, call), headers=NO_CACHE)


TOLD = Table(
    {
        "backups": Many(Table({"name": Words(60), "at_us": INSTANT, "size": SIZE}), 100_000),
        "failed": Maybe(Words(200)),
    }
)

ROWS = (
    Endpoint(
        "POST",
        "/p/{production}/backups",
        "back_up",
        "A backup, on the server's own disk; none where the newest has everything",
        make,
        (Answer(201, "all backups", shape=TOLD),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION,),
        problems=(503,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/backups",
        "backups",
        "Every backup, with its age",
        all_of_them,
        (Answer(200, "oldest first", shape=TOLD),),
        who=Who.SESSION,
        given=(PRODUCTION,),
    ),
)
