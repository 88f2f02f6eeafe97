"""`coldproof relay`: the page for sealed reports, from the machine of who reads them."""

from __future__ import annotations

import argparse
import asyncio
import signal
import ssl
from pathlib import Path
from typing import Any

from coldproof.acts.fields import shown
from coldproof.app.settings import ORIGIN_SHAPE, is_origin
from coldproof.cli.errors import UsageError
from coldproof.cli.telling import Commands, say, say_wrapped

WORDS = "serve the page for sealed reports from here, and pass on what it asks of the production"
HOST, PORT = "127.0.0.1", 8421
NONE = "The record of {name} names no page yet: its server is older, or was never started anew."
SAME = "The page of this machine is the one that the record of {name} names."
OTHER = (
    "The page of this machine is ANOTHER than the record of {name} names: one of the two has"
    " another version, or was changed."
)


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser("relay", help=WORDS, description=WORDS)
    made.add_argument("--to", required=True, metavar="ORIGIN", help="the production's server")
    made.add_argument("--host", default=HOST, help="on which address; a phone needs https then")
    made.add_argument("--port", type=int, default=PORT, help="on which port")
    made.add_argument("--cert", type=Path, metavar="FILE", help="a certificate, for https")
    made.add_argument("--key", type=Path, metavar="FILE", help="its key")
    made.add_argument(
        "--ca", type=Path, metavar="FILE", help="who vouches for the production's certificate"
    )
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Serve until a signal comes."""
    if not is_origin(given.to):
        raise UsageError(f"--to: found {shown(given.to)}; {ORIGIN_SHAPE} would do")
    if (given.cert is None) != (given.key is None):
        raise UsageError("relay: found --cert or --key alone; both, or none, would do")
    try:
        from coldproof.web import relay, server  # noqa: PLC0415 - no other command needs a server
        from coldproof.web.assets import Assets  # noqa: PLC0415 - the same
    except ImportError as error:
        found = f"no {(error.name or 'starlette').partition('.')[0]} in this Python"
        raise UsageError(f"relay: found {found}; `pip install coldproof` would do") from None
    assets = Assets()
    if not assets.built:
        raise UsageError("relay: found no page in this package; `make client` would do")
    target = relay.Target(given.to, context(given.ca))
    tell_pages(relay, target, assets)
    try:
        bound = server.listening(given.host, given.port)
    except (OSError, OverflowError) as error:
        raise UsageError(f"relay: found no free place ({error}); another port would do") from None
    port = bound.getsockname()[1]
    names = tuple(f"{name}:{port}" for name in dict.fromkeys((HOST, "localhost", given.host)))
    ending = server.server(
        relay.relay(target, assets, names), lambda: None, given.cert, given.key, main=False
    )
    scheme = "http" if given.cert is None else "https"
    say(f"The page answers at {scheme}://{given.host}:{port}/#/sealed (Ctrl-C stops it)")

    def stop(*_: object) -> None:
        ending.should_exit = True

    before = [(number, signal.signal(number, stop)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        asyncio.run(ending.serve(sockets=[bound]))
    finally:
        for number, handler in before:
            signal.signal(number, handler)
    say("stopped")
    return 0


def context(ca: Path | None) -> ssl.SSLContext | None:
    """Return how the server's certificate is checked; none: as this machine checks any."""
    if ca is None:
        return None
    try:
        return ssl.create_default_context(cafile=str(ca))
    except (OSError, ssl.SSLError) as error:
        raise UsageError(f"--ca: found {error}; what `coldproof lan` made would do") from None


def tell_pages(relay: Any, target: Any, assets: Any) -> None:
    """Say of each production whether its record names this machine's page."""
    try:
        for name in relay.productions_of(target):
            same = relay.same_page(target, name, assets)
            words = NONE if same is None else SAME if same else OTHER
            say_wrapped(words.format(name=name))
    except relay.Problem as error:
        raise UsageError(f"--to: {error}: found {error.found}; {error.want} would do") from None
