"""What stands before every request: the host asked for, and the headers of every answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from coldproof.web.problems import MEDIA_TYPE, Problem

Pair = tuple[bytes, bytes]
Paging = Callable[[Problem, Request], Response | None]
"""What tells a problem as a page, to who asked for one."""

POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self';"
    " connect-src 'self'; img-src 'self' data: blob:; style-src 'self'; object-src 'none';"
    " base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
    " require-trusted-types-for 'script'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with none, a browser hides the Origin of a form
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
HSTS = (b"strict-transport-security", b"max-age=31536000")
RAW = tuple((name.encode("ascii"), value.encode("ascii")) for name, value in HEADERS.items())
NAMES = frozenset(name for name, _ in RAW)
ADDRESS = re.compile(r"(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?")
LONGEST_PATH = 1_000
ODD_PATH = re.compile(r"[\0-\x1f\x7f\\]|//|/\.\.?(?:/|$)")


class Gate:
    """Lets through what asks for a host of ours, and adds the headers to what goes out."""

    def __init__(
        self,
        app: ASGIApp,
        hosts: Collection[str],
        *,
        addresses: bool = False,
        page: Paging = lambda problem, request: None,
    ) -> None:
        """Say which hosts, as `name:port` or a name alone, are ours.

        With `addresses`, so is every plain address: no name of somebody else's leads here by one.
        """
        self.app, self.hosts, self.addresses, self.page = app, hosts, addresses, page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        secure = scope.get("scheme") == "https"

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = with_ours(message.get("headers", ()), secure=secure)
            await send(message)

        problem = self.refusal(scope)
        if problem is None:
            await self.app(scope, receive, sending)
            return
        page = self.page(problem, Request(scope))
        if page is None:
            await answer(problem, sending)
        else:  # no body of the request is waited for
            page.headers["connection"] = "close"
            await page(scope, receive, sending)

    def refusal(self, scope: Scope) -> Problem | None:
        """Return what is wrong with a request before anything of it is looked at."""
        hosts = [value for name, value in scope["headers"] if name == b"host"]
        if len(hosts) != 1 or not self.knows(hosts[0].decode("latin-1").lower()):
            found = "another host" if hosts else "no host"
            return Problem(421, "This server has another name", found, "the production's origin")
        path: str = scope["path"]
        if len(path) > LONGEST_PATH or ODD_PATH.search(path) is not None:
            return Problem(
                400, "The path can not be read", "a path of another shape", "a plain one"
            )
        return None

    def knows(self, host: str) -> bool:
        """Say whether a host is one of ours."""
        if host in self.hosts:
            return True
        return self.addresses and ADDRESS.fullmatch(host) is not None


def with_ours(headers: Iterable[Pair], *, secure: bool) -> list[Pair]:
    """Return the headers of an answer with ours, but for those that it has of its own."""
    found = list(headers)
    own = NAMES.intersection([name.lower() for name, _ in found])
    found += [pair for pair in RAW if pair[0] not in own] if own else RAW
    if secure:
        found.append(HSTS)
    return found


async def answer(problem: Problem, send: Send) -> None:
    """Send a problem, and no body of the request is waited for."""
    body = problem.body()
    headers = [
        (b"content-type", MEDIA_TYPE.encode("ascii")),
        (b"content-length", b"%d" % len(body)),
        (b"connection", b"close"),
        (b"cache-control", b"no-store"),
    ]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
