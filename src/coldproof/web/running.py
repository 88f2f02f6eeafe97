"""A server from the first to the last: productions opened, sockets bound, answered, closed."""

from __future__ import annotations

import asyncio
import gc
import signal
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from errno import EADDRNOTAVAIL
from pathlib import Path
from urllib.parse import urlsplit

from starlette.types import ASGIApp

from coldproof.app.by_lot import BATCH_US
from coldproof.app.errors import SetupError
from coldproof.app.lan import AUTHORITY, own_addresses, own_names
from coldproof.app.page import publish_page
from coldproof.app.ports import Clock
from coldproof.app.serving import Live, serving
from coldproof.app.sessions import Sessions
from coldproof.app.settings import folders_of
from coldproof.app.wiring import has_secret, now_us, sessions_of
from coldproof.web.application import application, trust_application
from coldproof.web.assets import Assets
from coldproof.web.server import Ending, listening, server
from coldproof.web.shop import Options, Shop
from coldproof.web.trust import Trust

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
OWN_HOSTS = ("127.0.0.1", "localhost", "::1")
SIGNALS = (signal.SIGINT, signal.SIGTERM)
EVERYWHERE = ("0.0.0.0", "::", "")  # noqa: S104 - compared with, not bound to
USUAL = {"http": 80, "https": 443}
NEW_OBJECTS, OLDER = 5_000, (20, 20)  # how much comes before Python looks for garbage


@dataclass(frozen=True, slots=True)
class Asked:
    """What to serve and where."""

    data: Path
    database: str | None = None
    host: str = "127.0.0.1"
    port: int = 8420
    cert: Path | None = None
    key: Path | None = None
    origin: str | None = None
    trust_port: int | None = None
    practice: bool = False
    demo: bool = False
    client: Path | None = None
    clock: Clock = now_us
    sealed_us: int = BATCH_US
    rings: bool = False


class Place:
    """A server and the socket that it answers on."""

    def __init__(self, ending: Ending, bound: socket.socket) -> None:
        """Hold them."""
        self.ending, self.bound = ending, bound
        self.port: int = bound.getsockname()[1]


class Open:
    """A server whose sockets are bound; `run` answers until `stop`, or a signal."""

    def __init__(
        self, shop: Shop, main: Place, trust: Place | None, asked: Asked, anew: tuple[Path, ...]
    ) -> None:
        """Hold it; `anew` are folders whose secret for sessions was not there and was made."""
        self.shop, self._asked, self.anew = shop, asked, anew
        self._main, self._trust = main, trust
        self._places = [main] if trust is None else [main, trust]
        self.port = main.port
        self.trust_port = None if trust is None else trust.port

    @property
    def address(self) -> str:
        """Where a browser finds it: the origin that is fixed, or this machine where it differs."""
        scheme = "https" if self._asked.cert else "http"
        ending = "" if self.port == USUAL[scheme] else f":{self.port}"
        for one in self.shop.origins:
            if one.startswith(f"{scheme}://") and one.partition("//")[2].endswith(ending):
                return one
        return f"{scheme}://localhost:{self.port}"

    def unreachable(self) -> list[str]:
        """Return the origins that are of this very machine and do not lead here.

        Others may lead here through a proxy or a router; from these no page can write.
        """
        scheme = "https" if self._asked.cert else "http"
        found = []
        for one in self.shop.origins:
            told = urlsplit(one)
            own = told.hostname in OWN_HOSTS
            if own and (told.scheme, told.port or USUAL[told.scheme]) != (scheme, self.port):
                found.append(one)
        return found

    @property
    def trust_address(self) -> str | None:
        """Where a phone begins that does not trust it yet; none without such a page."""
        if self._trust is None:
            return None
        names = ("localhost",) if self._asked.host in LOOPBACK else (*own_addresses(), "localhost")
        host = f"[{names[0]}]" if ":" in names[0] else names[0]
        return f"http://{host}:{self._trust.port}/trust"

    @property
    def started(self) -> bool:
        """Whether it answers."""
        return all(place.ending.started for place in self._places)

    def run(self) -> None:
        """Answer until it is stopped, or until a signal asks for it."""
        if in_main_thread():
            for number in SIGNALS:
                signal.signal(number, self._signaled)
            keep_for_good()
        factory = self._main.ending.config.get_loop_factory()
        with asyncio.Runner(loop_factory=factory) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        """Answer on all sockets until the main one ends, and with it what they share."""
        others = [
            asyncio.create_task(place.ending.serve(sockets=[place.bound]))
            for place in self._places[1:]
        ]
        try:
            await self._main.ending.serve(sockets=[self._main.bound])
        finally:
            self.stop()
            await asyncio.gather(*others)

    def _signaled(self, *_: object) -> None:
        """Stop; somebody who asks twice does not want to wait for what is being answered."""
        for place in self._places:
            place.ending.force_exit = place.ending.should_exit
            place.ending.should_exit = True

    def stop(self) -> None:
        """End it, from any thread."""
        for place in self._places:
            place.ending.should_exit = True


def hosts_of(asked: Asked, port: int) -> tuple[str, ...]:
    """Return the hosts beside the origins: this machine's own names, and the address asked for."""
    names = [*LOOPBACK]
    if asked.host not in EVERYWHERE:
        names.append(f"[{asked.host}]" if ":" in asked.host else asked.host)
    return tuple(f"{name}:{port}" for name in dict.fromkeys(names))


@contextmanager
def open_server(asked: Asked, held: socket.socket | None = None) -> Iterator[Open]:
    """Open productions and bind sockets; raises a `RecordError`, `StoreError` or `OSError`.

    It answers on the socket that is `held` already, if one is.
    """
    certificate = authority_of(asked)
    with ExitStack() as stack:
        stack.enter_context(signals_put_back())
        bound = stack.enter_context(bind(asked, asked.port) if held is None else held)
        beside = None
        if asked.trust_port is not None:
            beside = stack.enter_context(bind(asked, asked.trust_port, "--trust-port"))
        bare = bare_of(asked.data)
        hall = stack.enter_context(
            serving(
                asked.data,
                database=asked.database,
                origin=asked.origin,
                clock=asked.clock,
                sealed_us=asked.sealed_us,
                rings=asked.rings,
            )
        )

        def sessions(live: Live) -> Sessions:
            return sessions_of(live.house, hall.clock)

        options = Options(
            hosts_of(asked, bound.getsockname()[1]),
            practice=asked.practice,
            demo=asked.demo,
            rings=asked.rings,
        )
        assets = Assets(asked.client)
        if assets.built and not (asked.practice or asked.demo):
            for live in hall.lives.values():
                publish_page(live, assets.digest)
        app, shop = application(hall, sessions, options, assets)
        main = Place(server(app, shop.end, asked.cert, asked.key), bound)
        trust = None
        if beside is not None:
            inner = trusting(shop, asked, certificate, beside.getsockname()[1])
            trust = Place(server(inner, shop.end, main=False), beside)
        yield Open(shop, main, trust, asked, tuple(one for one in bare if has_secret(one)))


def in_main_thread() -> bool:
    """Say whether this is the thread that hears signals."""
    return threading.current_thread() is threading.main_thread()


@contextmanager
def signals_put_back() -> Iterator[None]:
    """Put back who heard signals, at the end: a second one does not break off the closing."""
    before = [(number, signal.getsignal(number)) for number in SIGNALS]
    try:
        yield
    finally:
        if in_main_thread():
            for number, handler in before:
                signal.signal(number, handler)


def bare_of(data: Path) -> list[Path]:
    """Return the folders of productions that have no secret for sessions: a start makes one."""
    return [folder for folder in folders_of(data) if not has_secret(folder)]


def keep_for_good() -> None:
    """Have Python look no more through what is there at the start, when it looks for garbage.

    Programs and rules are most of what a server holds, and no answer should wait for that.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, *OLDER)


def trusting(shop: Shop, asked: Asked, certificate: bytes, port: int) -> ASGIApp:
    """Return the application of the page where phones come to trust the server."""
    titles = [(name, one.live.house.settings.title) for name, one in shop.served.items()]
    origins = [one for one in shop.origins if one.startswith("https://")]
    named = tuple(f"{name}:{port}" for name in own_names())
    trust = Trust(certificate, origins, titles)
    return trust_application(shop, trust, (*hosts_of(asked, port), *named))


def authority_of(asked: Asked) -> bytes:
    """Return the authority's certificate beside the server's; raises `SetupError`."""
    if asked.trust_port is None or asked.cert is None:
        return b""
    path = asked.cert.with_name(f"{AUTHORITY}.crt")
    try:
        return path.read_bytes()
    except OSError:
        raise SetupError("--trust-port", f"no {path}", "what `coldproof lan` made") from None


def bind(asked: Asked, port: int, option: str = "--port") -> socket.socket:
    """Return a socket, bound, once the certificate was seen to fit; raises `SetupError`.

    The error names the `option` by which another port can be given.
    """
    if asked.cert is not None:
        try:
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(asked.cert, asked.key)
        except (OSError, ssl.SSLError) as error:
            found = f"a certificate and key that do not fit ({error.strerror or error})"
            raise SetupError("the server", found, "what `coldproof lan` made") from None
    try:
        return listening(asked.host, port)
    except (OSError, OverflowError) as error:
        found, want = f"no free place at {asked.host}:{port} ({error})", f"another {option}"
        if isinstance(error, socket.gaierror) or getattr(error, "errno", 0) == EADDRNOTAVAIL:
            found = f"{asked.host}, which is no address of this machine ({error})"
            want = f"another --host or {option}"
        raise SetupError("the server", found, want) from None
