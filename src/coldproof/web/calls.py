"""One request on its way to its handler: everything that every endpoint asks of it first."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import Request

from coldproof.app.serving import Live
from coldproof.app.sessions import Visitor
from coldproof.desk.roster import person_of
from coldproof.peers.places import place_of
from coldproof.web.limits import BY_ADDRESS, BY_KEY, too_many
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import Whole
from coldproof.web.shop import Served, Shop
from coldproof.web.table import Endpoint, Pace, Takes, Who
from coldproof.web.words import PRODUCTION

BODY_S = 20.0  # for a whole body to come
WHOLE = "coldproof.whole"  # in the scope of a request whose body has come: nothing is waited for
COOKIE = "coldproof-session"
BEARER = "Bearer "


class Call:
    """A request whose origin, production, session and body were looked at."""

    def __init__(self, request: Request, shop: Shop, row: Endpoint) -> None:
        """Hold it; `prepare` looks at it."""
        self.request, self.shop, self.row = request, shop, row
        scope = request.scope
        self._said = dict(reversed(scope["headers"]))  # of one name said twice, the first counts
        client = scope.get("client")
        self.place = place_of(client[0] if client else "")
        self.visitor: Visitor | None = None
        self.values: dict[str, Any] = {}
        self.body: bytes = b""
        self._size = 0  # bytes of it that came and are held
        self.json: Any = None
        self._served: Served | None = None

    @property
    def served(self) -> Served:
        """The production asked for; only of a path that names one."""
        if self._served is None:
            raise not_found("such production")
        return self._served

    @property
    def live(self) -> Live:
        """Its log and state."""
        return self.served.live

    async def prepare(self) -> None:
        """Look at everything that the endpoint's row asks for, or raise `Problem`."""
        name = self.request.path_params.get("production")
        if name is not None:
            self._served = self.shop.served.get(name)
            if self._served is None:
                raise not_found("such production")
            self.visitor = None if self.row.traceless else self._who()
        self._refuse_foreign()
        self._pay()
        if self.row.who is not Who.ALL:
            self._refuse_stranger()
        self._read_given()
        if self.row.takes is not None:
            self.body = await self._read_body(self.row.takes)
            self._read_json(self.row.takes)

    def header(self, name: bytes) -> str | None:
        """Return what a header says, its name in small letters."""
        said: bytes | None = self._said.get(name)
        return None if said is None else said.decode("latin-1")

    @property
    def person(self) -> str:
        """Whose session it is, by handle; of nobody's, nothing."""
        return "" if self.visitor is None else person_of(self.visitor.name)

    @property
    def payer(self) -> str:
        """Who it is counted for: a key with a session, or an address."""
        if self.visitor is None:
            return self.place
        return f"{self.served.live.production}/{self.visitor.name}"

    def let_go(self) -> None:
        """The request is answered: its body is under way no more."""
        if self._size:
            self.shop.bodies.let_go(self.payer, self._size)
            self._size = 0

    def token(self) -> str:
        """Return the session token that came with the request, or nothing."""
        said = self.header(b"authorization") or ""
        if said.startswith(BEARER):
            return said.removeprefix(BEARER)
        return self.request.cookies.get(COOKIE, "") if b"cookie" in self._said else ""

    def _who(self) -> Visitor | None:
        token = self.token()
        return self.served.sessions.who(token) if token else None

    def _refuse_foreign(self) -> None:
        """Refuse what another site's page sends (only browsers send an Origin, and all of them)."""
        if self.row.method not in ("POST", "DELETE"):
            return
        origin = self.header(b"origin")
        wanted = self.shop.origins if self._served is None else (self._served.origin,)
        if self.row.by_host:
            asked = f"{self.request.url.scheme}://{self.header(b'host') or ''}"
            wanted = (asked, *wanted)  # a proxy in front may speak https where we do not
        if origin is None:
            if COOKIE not in self.request.cookies:
                return
            found = "a cookie and no Origin"
        elif origin in wanted:
            return
        else:
            found = "another Origin"
        raise Problem(403, "This comes from another page", found, f"a page of {wanted[0]}")

    def _pay(self) -> None:
        pace = self.row.pace
        if pace in (Pace.FREE, Pace.FLOOR):
            return
        rate = (BY_ADDRESS if self.visitor is None else BY_KEY)[pace]
        if not self.shop.buckets.take(pace, self.payer, rate):
            raise too_many()

    def _refuse_stranger(self) -> None:
        if self.visitor is None:
            want = "a session, opened by the key of an enrolled device"
            raise Problem(401, "This is for people of the production", "no session", want)
        if self.visitor.outsider and self.row.who is not Who.READERS:
            found = "the session of a log witness or mirror"
            raise Problem(403, "This is for people of the production", found, "an enrolled key")

    def refuse_other_than_readers(self) -> None:
        """Raise `Problem` unless somebody asks who may read entries, as a mirror may."""
        if self.visitor is None:
            want = "a session of an enrolled key, a log witness or a named mirror"
            raise Problem(401, "Entries are for those who may read them", "no session", want)

    def _read_given(self) -> None:
        request = self.request
        for one in self.row.given:
            if one is PRODUCTION and self._served is not None:
                continue  # it is the name of one that is served here
            told = request.path_params if one.place == "path" else request.query_params
            text = told.get(one.name)
            if text is None:
                if one.required:
                    raise Problem(422, f"The {one.place} says no {one.name}", "nothing", one.words)
                continue
            number = isinstance(one.shape, Whole) and _is_number(text)
            value = int(text) if number else text
            self.values[one.name] = one.shape.read(value, one.name)

    async def _read_body(self, takes: Takes) -> bytes:
        """Return the body, read no further than its limit, and not for ever."""
        told = self.header(b"content-length") or ""
        if told.isdecimal() and int(told[:20]) > takes.most:
            raise _too_long(takes.most)
        if self.request.scope.get(WHOLE):
            return await self._receive_body(takes)
        try:
            async with asyncio.timeout(BODY_S):
                return await self._receive_body(takes)
        except TimeoutError:
            raise Problem(408, "The body did not come in time", want="sending it again") from None

    async def _receive_body(self, takes: Takes) -> bytes:
        pieces: list[bytes] = []
        more = True
        while more:
            message = await self.request.receive()
            if message["type"] == "http.disconnect":
                raise Problem(400, "The body ended early", want="sending it again")
            pieces.append(message.get("body", b""))
            more = message.get("more_body", False)
            size = self._size + len(pieces[-1])
            if size > takes.most:
                raise _too_long(takes.most)
            self.shop.bodies.hold(self.payer, self._size, size)
            self._size = size
        return b"".join(pieces)

    def _read_json(self, takes: Takes) -> None:
        if takes.shape is None:
            return
        media = (self.header(b"content-type") or "").partition(";")[0].strip().lower()
        if media != takes.media:
            found = "another kind of body" if media else "no Content-Type"
            raise Problem(415, "The body can not be read", found, takes.media)
        try:
            value = json.loads(self.body)
        except (ValueError, RecursionError):
            raise Problem(400, "The body can not be read", "no JSON", "JSON") from None
        self.json = takes.shape.read(value, "")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 16  # noqa: PLR2004 - as 2^53 has


def _too_long(most: int) -> Problem:
    return Problem(413, "The body is too long", f"more than {most} bytes", f"at most {most} bytes")
