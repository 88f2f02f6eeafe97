"""The application: every row of the table as a route, each request looked at before its handler."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from coldproof.app.errors import Changed, NotWhole, RecordError
from coldproof.app.serving import Hall, Live
from coldproof.app.sessions import Sessions
from coldproof.store.errors import StoreError
from coldproof.web import (
    about,
    calendar,
    copies,
    demo,
    events,
    exports,
    flash,
    floor,
    health,
    joining,
    openapi,
    plain_pages,
    record,
    rings,
    script,
    sealed,
    sheets,
    values,
    visiting,
)
from coldproof.web.assets import Assets
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.gate import Gate
from coldproof.web.plain_problems import is_plain, problem_page
from coldproof.web.problems import MEDIA_TYPE, Problem, headers_of
from coldproof.web.quick import Answering, Quick
from coldproof.web.shop import Options, Shop
from coldproof.web.table import PLAIN, Endpoint
from coldproof.web.trust import Trust
from coldproof.web.trust import routes as trust_routes

ROWS: tuple[Endpoint, ...] = (
    *about.ROWS,
    *record.ROWS,
    *events.ROWS,
    *visiting.ROWS,
    *floor.ROWS,
    *sealed.ROWS,
    *values.ROWS,
    *script.ROWS,
    *joining.ROWS,
    *exports.ROWS,
    *flash.ROWS,
    *copies.ROWS,
    *sheets.ROWS,
    *calendar.ROWS,
    *health.ROWS,
    *openapi.ROWS,
)
LOG = logging.getLogger("coldproof.web")
Broken = Callable[[Request, Exception], Awaitable[Response]]
TITLES = {404: "There is no such page", 405: "This page does not take that"}


def rows_of(options: Options) -> tuple[Endpoint, ...]:
    """Return the rows that this server answers: of what is not always there only what was asked."""
    return (*ROWS, *(demo.ROWS if options.demo else ()), *(rings.ROWS if options.rings else ()))


def answering(row: Endpoint, shop: Shop) -> Answering:
    """Return what answers the requests of a row."""

    async def answer(request: Request) -> Response:
        began = time.monotonic()
        call = Call(request, shop, row)

        def refused(problem: Problem) -> Response:
            return problem_response(problem, request, shop, call.body)

        try:
            await call.prepare()
            response = await row.handle(call)
        except Problem as problem:
            response = refused(problem)
        except (Changed, NotWhole) as error:
            if isinstance(error, Changed):
                call.live.changed.add(error.what)
            LOG.warning("%s: %s", row.name, error)
            found = f"{error.what} with {error.found}"
            response = refused(Problem(503, "What is kept here was changed", found, error.want))
        except (StoreError, RecordError) as error:
            if not row.traceless:
                LOG.warning("%s: %s", row.name, type(error).__name__)
            response = refused(
                Problem(503, "The record can not be read now", want="asking again", retry_s=2)
            )
        finally:
            call.let_go()
        took = time.monotonic() - began
        if row.traceless:
            return response
        shop.counters.answered(row.name, response.status_code, took)
        LOG.info("%s %s %d %.1f ms", row.method, row.path, response.status_code, took * 1000)
        return response

    return answer


def route(row: Endpoint, shop: Shop) -> Route:
    """Return the route of a row."""
    return Route(row.path, answering(row, shop), methods=[row.method], name=row.name)


def problem_response(
    problem: Problem, request: Request | None = None, shop: Shop | None = None, body: bytes = b""
) -> Response:
    """Return a problem as an answer: as a page to who asked for one without script."""
    if request is not None and shop is not None and is_plain(request.scope["path"]):
        return problem_page(problem, request, body, shop.served, shop.origins)
    return Response(problem.body(), problem.status, headers_of(problem), MEDIA_TYPE)


def handlers(shop: Shop) -> dict[type[Exception], Broken]:
    """Return what tells of problems that no row has."""

    async def http_problem(request: Request, error: Exception) -> Response:
        """Return what the router found out as a problem: no such page, no such method."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        problem = Problem(status, TITLES.get(status, "This can not be answered"))
        response = problem_response(problem, request, shop)
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            response.headers["allow"] = ", ".join(allowed(request))
        return response

    async def broken(request: Request, error: Exception) -> Response:
        """Return a bug as a problem; where it was is logged, and nothing of the request."""
        where = traceback.extract_tb(error.__traceback__)[-1]
        LOG.error("%s in %s, line %s", type(error).__name__, where.name, where.lineno)
        return problem_response(Problem(500, "Something broke here, and was noted"), request, shop)

    return {HTTPException: http_problem, Exception: broken}


def gate(app: ASGIApp, hosts: frozenset[str], shop: Shop, *, addresses: bool = False) -> Gate:
    """Return what stands before an application."""

    def page(problem: Problem, request: Request) -> Response | None:
        return problem_response(problem, request, shop) if is_plain(request.scope["path"]) else None

    return Gate(app, hosts, addresses=addresses, page=page)


def allowed(request: Request) -> list[str]:
    """Return the methods that a path takes, whichever of its rows was found first."""
    path, found = request.url.path, set()
    for one in request.app.routes:
        if isinstance(one, Route) and one.path_regex.match(path):
            found |= one.methods or set()
    return sorted(found)


def hosts_of(shop: Shop) -> frozenset[str]:
    """Return the hosts that this server answers to: its origins, and what it was told."""
    return frozenset((*(urlsplit(origin).netloc for origin in shop.origins), *shop.options.hosts))


def pages(shop: Shop, assets: Assets) -> list[Route]:
    """Return the routes of the client's files."""

    def asked(name: str | None) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            try:
                if name == "":
                    return assets.home(request)
                path = request.path_params["path"] if name is None else name
                return assets.get(path if name else f"assets/{path}", request)
            except Problem as problem:
                return problem_response(problem)

        return answer

    async def listing(request: Request) -> Response:
        return Response(assets.listing, headers=NO_STORE, media_type=PLAIN)

    top = [name for name in assets.files if "/" not in name and name != "index.html"]
    return [
        Route("/", asked("")),
        Route("/assets/page.txt", listing),
        *(Route(f"/{name}", asked(name)) for name in top),
        Route("/assets/{path:path}", asked(None)),
    ]


def application(
    hall: Hall,
    sessions: Callable[[Live], Sessions],
    options: Options,
    assets: Assets | None = None,
) -> tuple[ASGIApp, Shop]:
    """Return the application for a hall's productions, and what it holds."""
    rows = rows_of(options)
    shop = Shop(hall, sessions, options, rows)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        shop.begin()
        try:
            yield
        finally:
            shop.end()
            shop.close()

    told = handlers(shop)
    inner = Starlette(
        routes=[
            *(route(row, shop) for row in (*rows, *plain_pages.ROWS)),
            *pages(shop, assets or Assets()),
        ],
        exception_handlers=told,
        lifespan=lifespan,
    )
    quick = Quick(inner, rows, lambda row: answering(row, shop), told[Exception])
    return gate(quick, hosts_of(shop), shop), shop


def trust_application(shop: Shop, trust: Trust, hosts: Sequence[str]) -> ASGIApp:
    """Return the application of the page where phones come to trust this server, without https.

    It shares the shop, so it runs in the same loop, and ends with it.
    """
    inner = Starlette(
        routes=[*trust_routes(trust), *(route(row, shop) for row in plain_pages.ROWS)],
        exception_handlers=handlers(shop),
    )
    return gate(inner, frozenset(hosts), shop, addresses=True)
