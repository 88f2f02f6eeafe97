"""Marks for the picture editor over HTTP: one zip, made from the record as it is."""

from __future__ import annotations

from functools import partial

from starlette.responses import Response

from coldproof.desk.plan.flash import chosen, collect
from coldproof.exchange.flash.files import files_of, zipped
from coldproof.paper.source import source_of, zone_minutes, zone_of
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.shapes import Text
from coldproof.web.table import Answer, Endpoint, Given, Pace, Who
from coldproof.web.words import LABEL, PRODUCTION

ZIP = "application/zip"
DAY_SHAPE = Text("[0-9]{4}-[0-9]{2}-[0-9]{2}", 10, "2026-11-25")


def make(call: Call) -> bytes:
    """Return the zip."""
    live = call.live
    source = source_of(live.house, live.clock())
    marks = collect(source.entries(), partial(zone_minutes, zone_of(live.house)))
    wanted = chosen(marks, str(call.values.get("day", "")), str(call.values.get("scene", "")))
    return zipped(files_of(wanted))


async def flash(call: Call) -> Response:
    """Return the marks; with no mark, a pull list that has a head only."""
    data = await call.shop.make(make, call)
    said = {**NO_STORE, "content-disposition": 'attachment; filename="flash.zip"'}
    return Response(data, media_type=ZIP, headers=said)


DAY = Given("day", DAY_SHAPE, "a production day; every day, if not given", "query", required=False)
SCENE = Given("scene", LABEL, "a scene; every scene, if not given", "query", required=False)

ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/flash.zip",
        "flash",
        "Marks for the picture editor: OpenTimelineIO, EDL, Avid markers, a pull list in CSV",
        flash,
        (Answer(200, "a zip", ZIP),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        given=(PRODUCTION, DAY, SCENE),
        problems=(422,),
    ),
)
