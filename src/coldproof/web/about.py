"""What a production is, for whoever wants to follow it; and which ones there are."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from coldproof import __version__
from coldproof.app.source_digest import source_digest
from coldproof.desk.roster import key_text
from coldproof.log.note import write_vkey
from coldproof.paper.source import zone_minutes
from coldproof.web.caching import NO_CACHE
from coldproof.web.calls import Call
from coldproof.web.shapes import Many, Maybe, OneOf, Shape, Table, Whole, Words, YesNo
from coldproof.web.table import Answer, Endpoint
from coldproof.web.telling import told_head
from coldproof.web.words import ID, INSTANT, PRODUCTION, SIZE

ZONE_MOST = 18 * 60
MEDIUM = OneOf(("film", "stage"))


async def productions(call: Call) -> Response:
    """Return every production that is served here."""
    told = [
        {
            "production": name,
            "title": one.live.house.settings.title,
            "medium": one.fixed.medium,
        }
        for name, one in call.shop.served.items()
    ]
    return JSONResponse(told, headers=NO_CACHE)


async def about(call: Call) -> Response:
    """Return what a device needs to begin to follow the production."""
    live, settings = call.live, call.live.house.settings
    head = told_head(live, live.told())
    del head["checkpoint"]
    told = {
        "production": live.production,
        "title": settings.title,
        "medium": call.served.fixed.medium,
        "log_key": key_text(settings.log_key.public),
        "vkey": write_vkey(settings.log_key),
        "origin": call.served.origin,
        **head,
        "zone_minutes": zone_minutes(call.served.fixed.zone, live.clock()),
        "build": __version__,
        "source": source_digest(),
        "practice": call.shop.practice,
        "demo": call.shop.demo,
        "rings": call.shop.rings,
    }
    return JSONResponse(told, headers=NO_CACHE)


HEAD: dict[str, Shape] = {
    "size": SIZE,
    "witnessed": SIZE,
    "backup_us": Maybe(INSTANT),
    "asking": YesNo(),
    "now_us": INSTANT,
}
ABOUT = Table(
    {
        "production": Words(64),
        "title": Words(65_536),
        "medium": MEDIUM,
        "log_key": ID,
        "vkey": Words(400),
        "origin": Words(400),
        **HEAD,
        "zone_minutes": Whole(-ZONE_MOST, ZONE_MOST),
        "build": Words(60),
        "source": ID,
        "practice": YesNo(),
        "demo": YesNo(),
        "rings": YesNo(),
    }
)
LISTED = Table({"production": Words(64), "title": Words(65_536), "medium": MEDIUM})

ROWS = (
    Endpoint(
        "GET",
        "/api/v1/productions",
        "productions",
        "The productions that are served here",
        productions,
        (Answer(200, "id, title and medium of each", shape=Many(LISTED)),),
    ),
    Endpoint(
        "GET",
        "/p/{production}/about",
        "about",
        "What a device needs to begin to follow the production",
        about,
        (Answer(200, "keys, origin, size, clock, program", shape=ABOUT),),
        given=(PRODUCTION,),
    ),
)
