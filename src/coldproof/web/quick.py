"""The short way: rows of one production whose path is fixed are found at once, by their path.

Devices ask for them all the time.  Everything else goes through the router, which looks at one row
after the other; what is answered is the same.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterable

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from coldproof.web.table import Endpoint

Answering = Callable[[Request], Awaitable[Response]]
FIXED = re.compile(r"/p/\{production\}/([a-z/.]+)")
START = "/p/"


class Quick:
    """Answers what it knows, and hands on the rest."""

    def __init__(
        self,
        app: ASGIApp,
        rows: Iterable[Endpoint],
        answering: Callable[[Endpoint], Answering],
        broken: Callable[[Request, Exception], Awaitable[Response]],
    ) -> None:
        """Find the rows whose path is fixed; `broken` tells of a bug."""
        self.app, self._broken = app, broken
        self._known = {
            (row.method, found[1]): answering(row)
            for row in rows
            if (found := FIXED.fullmatch(row.path)) is not None
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one request."""
        path = scope["path"] if scope["type"] == "http" else ""
        if path.startswith(START):
            production, _, rest = path[len(START) :].partition("/")
            answering = self._known.get((scope["method"], rest))
            if answering is not None:
                scope["path_params"] = {"production": production}
                request = Request(scope, receive)
                try:
                    response = await answering(request)
                except Exception as error:  # noqa: BLE001 - told and logged, as the router does
                    response = await self._broken(request, error)
                await response(scope, receive, send)
                return
        await self.app(scope, receive, send)
