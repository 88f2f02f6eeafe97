"""Evidence bundles over HTTP: asked for, watched, fetched."""

from __future__ import annotations

from starlette.responses import FileResponse, JSONResponse, Response

from coldproof.app.joins import LETTERS
from coldproof.exchange.bundle.export import Choice, Cover, Scope
from coldproof.paper.source import zone_minutes, zone_of
from coldproof.web.bundles import MOST_LEFT_OUT, MOST_WORDS, Job, Order
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem
from coldproof.web.shapes import Many, Maybe, OneOf, Table, Text, Whole, Words, YesNo
from coldproof.web.table import JSON, MAX_JSON, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.words import ID, INSTANT, LABEL, NAME, PRODUCTION, SIZE
from coldproof.words.people import Role
from coldproof.words.units import clock_text

DATE = slice(0, 10)
WITH_VALUES = (Role.PRODUCER, Role.UPM, Role.SAFETY)
"""Who may take along values that are kept outside of the log, beside the founder."""


def order_of(call: Call) -> Order:
    """Return what the body asks for; raises `Problem` where its asker may not have it."""
    told = call.json
    choice = Choice(
        items=told.get("items", ()),
        people=told.get("people", ()),
        places=told.get("places", ()),
        incidents=told.get("incidents", ()),
        letters=told.get("letters", ()),
        from_us=told.get("from_us"),
        until_us=told.get("until_us"),
    )
    scope = Scope(told.get("values", Scope.NONE.value))
    if scope not in (Scope.NONE, Scope.PUBLIC):
        _refuse_values(call)
    cover = Cover(
        source_organization=told.get("organization", ""), contact_name=told.get("contact", "")
    )
    whole = choice == Choice()
    verifier = told.get("verifier", False)
    if whole and scope is Scope.PUBLIC:
        raise Problem(422, "Nothing was chosen", "the whole record for everybody", "an extract")
    return Order(None if whole else choice, scope, cover, verifier, call.person, today(call))


def today(call: Call) -> str:
    """Return the date at the production's place."""
    now_us = call.live.clock()
    return clock_text(now_us, zone_minutes(zone_of(call.live.house), now_us))[DATE]


def _refuse_values(call: Call) -> None:
    """Raise `Problem` unless the asker founded the production or wears a hat for it, any day."""
    person = call.person
    known = call.live.state.people.get(person)
    today = clock_text(call.live.clock())[DATE]
    hats = () if known is None or known.departed is not None else known.appointments
    wearing = [hat for hat in hats if hat.last_day is None or hat.last_day >= today]
    if person == call.live.house.ledger.roster.founder:
        return
    if not any(hat.role in WITH_VALUES for hat in wearing):
        named = ", ".join(role.value for role in WITH_VALUES)
        want = f"the founder, or one of {named}; or an export without values"
        raise Problem(403, "Values do not go out to everybody", "another hat", want)


async def begin(call: Call) -> Response:
    """Begin an export."""
    check = call.live.house.ledger.check
    job = call.shop.exports.begin(call.live, check, order_of(call))
    return JSONResponse(job.plain(), 202, headers=NO_STORE)


def job_of(call: Call) -> Job:
    """Return the export asked for, if it is the asker's own; raises `Problem`."""
    return call.shop.exports.get(call.live.production, call.values["number"], call.person)


async def progress(call: Call) -> Response:
    """Return how far an export has come."""
    job = job_of(call)
    return JSONResponse(job.plain(), headers=NO_STORE)


async def fetch(call: Call) -> Response:
    """Return the bundle."""
    job = job_of(call)
    if job.path is None:
        raise Problem(409, "This export is not there yet", job.state, "asking for its progress")
    return FileResponse(
        job.path,
        media_type="application/zip",
        filename=job.told["name"],
        headers=NO_STORE,
    )


NUMBER = Given("number", Text(f"[{LETTERS}]{{8}}", 8), "an export's number")
ASKED = Table(
    {
        "items": Many(NAME, 256),
        "people": Many(NAME, 256),
        "places": Many(LABEL, 256),
        "incidents": Many(Whole(), 256),
        "letters": Many(ID, 256),
        "from_us": Maybe(INSTANT),
        "until_us": Maybe(INSTANT),
        "values": OneOf(tuple(Scope)),
        "verifier": YesNo(),
        "organization": Words(200),
        "contact": Words(200),
    },
    (
        "items",
        "people",
        "places",
        "incidents",
        "letters",
        "from_us",
        "until_us",
        "values",
        "verifier",
        "organization",
        "contact",
    ),
)
TOLD = Table(
    {
        "number": NUMBER.shape,
        "state": OneOf(("running", "done", "failed")),
        "read": SIZE,
        "of": SIZE,
        "why": Words(4_000),
        "entries": Maybe(SIZE),
        "sha256": Maybe(Text("[0-9a-f]{64}", 64)),
        "name": Maybe(Words(300)),
        "left_out": Many(Words(MOST_WORDS), MOST_LEFT_OUT),
    }
)

ROWS = (
    Endpoint(
        "POST",
        "/p/{production}/exports",
        "begin_export",
        "An evidence bundle: whole where nothing is chosen, else an extract with proofs",
        begin,
        (Answer(202, "the order", shape=TOLD),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        takes=Takes(JSON, MAX_JSON, ASKED),
        given=(PRODUCTION,),
        problems=(403, 422),
    ),
    Endpoint(
        "GET",
        "/p/{production}/exports/{number}",
        "export",
        "How far an export has come",
        progress,
        (Answer(200, "the order", shape=TOLD),),
        who=Who.SESSION,
        given=(PRODUCTION, NUMBER),
        problems=(404,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/exports/{number}/file",
        "export_file",
        "The bundle of an export",
        fetch,
        (Answer(200, "a zip", "application/zip"),),
        who=Who.SESSION,
        given=(PRODUCTION, NUMBER),
        problems=(404, 409),
    ),
)
