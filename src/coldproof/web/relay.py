"""A page from another machine: whoever reads reports serves it, and passes on what it asks (D10).

So the production's server sees this machine's address and no reporter's, and the page is that of
this machine's own package.  Only what a signed-out phone needs to say something sealed is passed
on, without the headers that came with it; nothing is kept, and nothing is logged.
"""

from __future__ import annotations

import asyncio
import json
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from coldproof.desk.floor.parts import text
from coldproof.desk.voice.boxes import BOX_BYTES
from coldproof.peers.calling import Question, Reply, call
from coldproof.peers.errors import PeerError
from coldproof.peers.places import place_of
from coldproof.web.assets import Assets
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import BODY_S
from coldproof.web.gate import Gate
from coldproof.web.limits import Bodies
from coldproof.web.plain import PLAIN as WITHOUT_SCRIPT
from coldproof.web.plain import Page
from coldproof.web.problems import MEDIA_TYPE, Problem
from coldproof.web.sealed import HEAD
from coldproof.web.table import BYTES, JSON, PLAIN
from coldproof.web.tongues import chosen, tongue

OK = 200
PROBLEMS = range(400, 600)
WITHIN_MS = 30_000
MOST_JSON = 1_000_000
MOST_BOXES = 8_000_000
MOST_BOX = HEAD + BOX_BYTES[-1]
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,63}")
NUMBER = re.compile(r"[0-9]{1,15}")
BOX_HEAD = 20  # bytes before each box: position, hour, length


class Target(NamedTuple):
    """The production's server, and how its certificate is checked, if it has one."""

    origin: str
    tls: ssl.SSLContext | None = None

    def ask(self, path: str, most: int, body: bytes | None = None, query: str = "") -> Reply:
        """Return what the server answers; raises `Problem` where it does not."""
        url = f"{self.origin}{path}"
        question = Question("GET", url, query=query)
        if body is not None:
            question = Question("POST", url, BYTES, body)
        try:
            return call(question, within_ms=WITHIN_MS, most=most, tls=self.tls)
        except PeerError as error:
            title, want = "The production's server did not answer", "asking again later, or paper"
            raise Problem(502, title, error.found, want) from None


def productions_of(target: Target) -> list[str]:
    """Return the productions that the server serves; raises `Problem`."""
    told = read_json(target.ask("/api/v1/productions", MOST_JSON))
    return [str(one["production"]) for one in told]


def read_json(reply: Reply) -> Any:
    """Return what an answer says; raises `Problem` for one that says nothing of ours."""
    try:
        return json.loads(reply.body)
    except (ValueError, RecursionError):
        found = f"an answer {reply.status} that is no JSON"
        raise Problem(502, "The production's server did not answer", found) from None


def same_page(target: Target, production: str, assets: Assets) -> bool | None:
    """Say whether this machine's page is the one that the record names; none where it names none.

    Raises `Problem`.
    """
    told = read_json(target.ask(f"/p/{production}/readers", MOST_JSON))
    return None if told.get("page") is None else bool(told["page"] == assets.digest)


def upto_of(boxes: bytes, first: int) -> tuple[int, int]:
    """Return how many boxes there are, and the entry after the last one."""
    at, count, upto = 0, 0, first
    while at + BOX_HEAD <= len(boxes):
        upto = int.from_bytes(boxes[at : at + 8], "big") + 1
        at += BOX_HEAD + int.from_bytes(boxes[at + 16 : at + BOX_HEAD], "big")
        count += 1
    return count, upto


Answering = Callable[[Request], Awaitable[Response]]


@asynccontextmanager
async def body_of(request: Request, bodies: Bodies) -> AsyncIterator[bytes]:
    """Yield a request's body, which counts among those under way until it was passed on.

    Raises `Problem` for one that is too long, that does not come in time, or that is too much.
    """
    place = place_of(request.client.host if request.client else "")
    body = bytearray()
    held = 0
    try:
        async with asyncio.timeout(BODY_S):
            async for piece in request.stream():
                body += piece
                if len(body) > MOST_BOX:
                    raise Problem(413, "The body is too long", f"more than {MOST_BOX} bytes")
                bodies.hold(place, held, len(body))
                held = len(body)
        yield bytes(body)
    except TimeoutError:
        raise Problem(408, "The body did not come in time", want="sending it again") from None
    finally:
        bodies.let_go(place, held)


def passing(target: Target, assets: Assets) -> list[Route]:
    """Return the routes that are passed on."""
    bodies = Bodies()

    async def asked(path: str, most: int, body: bytes | None = None, query: str = "") -> Reply:
        return await run_in_threadpool(target.ask, path, most, body, query)

    def production(request: Request) -> str:
        name: str = request.path_params["production"]
        if NAME.fullmatch(name) is None:
            raise Problem(404, "There is no such production here")
        return name

    def given(reply: Reply, kind: str = JSON, **more: str) -> Response:
        # what it is, this machine says: a page or a script of the server's would be one of ours
        if reply.status != OK:
            known = reply.status if reply.status in PROBLEMS else 502
            return Response(reply.body, known, NO_STORE, media_type=MEDIA_TYPE)
        return Response(reply.body, OK, {**NO_STORE, **more}, media_type=kind)

    async def listed(request: Request) -> Response:
        return given(await asked("/api/v1/productions", MOST_JSON))

    async def about(request: Request) -> Response:
        return given(await asked(f"/p/{production(request)}/about", MOST_JSON))

    async def readers(request: Request) -> Response:
        reply = await asked(f"/p/{production(request)}/readers", MOST_JSON)
        if reply.status != OK:
            return given(reply)
        told = {**read_json(reply), "relay": assets.digest}
        return Response(json.dumps(told), headers=NO_STORE, media_type=JSON)

    async def boxes(request: Request) -> Response:
        first = request.query_params.get("from", "0")
        if NUMBER.fullmatch(first) is None:
            raise Problem(422, "The query says no entry", "another text", "a whole number")
        path = f"/p/{production(request)}/boxes"
        reply = await asked(path, MOST_BOXES, query=f"from={first}")
        if reply.status != OK:
            return given(reply)
        count, upto = upto_of(reply.body, int(first))
        told = {"coldproof-count": str(count), "coldproof-upto": str(upto)}
        return given(reply, BYTES, **told)

    async def hand_in(request: Request) -> Response:
        async with body_of(request, bodies) as body:
            reply = await asked(f"/p/{production(request)}/boxes", MOST_JSON, body)
        return given(reply, PLAIN)

    return [
        Route("/api/v1/productions", listed),
        Route("/p/{production}/about", about),
        Route("/p/{production}/readers", readers),
        Route("/p/{production}/boxes", boxes),
        Route("/p/{production}/boxes", hand_in, methods=["POST"]),
    ]


def relay(target: Target, assets: Assets, hosts: tuple[str, ...]) -> ASGIApp:
    """Return the application; it answers to these hosts, each with its port."""

    async def refused(request: Request, error: Exception) -> Response:
        problem = error if isinstance(error, Problem) else Problem(500, "Something broke here")
        return Response(problem.body(), problem.status, NO_STORE, "application/problem+json")

    async def first(request: Request) -> Response:
        return assets.home(request)

    async def unscripted(request: Request) -> Response:
        lang = chosen(request.query_params.get("lang"), request.headers.get("accept-language", ""))
        say = tongue().speaker(lang)
        words = say("This machine takes sealed reports alone, and its page needs JavaScript.")
        shown = {"title": "Coldproof", "tone": "plain", "parts": (text(words),)}
        return HTMLResponse(Page("", say, lang).html(shown), headers=NO_STORE)

    async def page(request: Request) -> Response:
        return Response(assets.listing, headers=NO_STORE, media_type="text/plain")

    async def file(request: Request) -> Response:
        return assets.get(request.url.path.lstrip("/"), request)

    top = [name for name in assets.files if "/" not in name and name != "index.html"]
    inner = Starlette(
        routes=[
            *passing(target, assets),
            Route("/", first),
            Route(WITHOUT_SCRIPT, unscripted),
            Route("/assets/page.txt", page),
            *(Route(f"/{name}", file) for name in top),
            Route("/assets/{path:path}", file),
        ],
        exception_handlers={Problem: refused, Exception: refused},
    )
    return Gate(inner, frozenset(hosts))
