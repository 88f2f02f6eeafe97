"""`coldproof serve`: productions in a browser, on this machine and on phones of its network."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path
from typing import Any

from coldproof.acts.fields import shown
from coldproof.app.settings import ORIGIN_SHAPE, is_origin, is_url
from coldproof.cli.errors import UsageError
from coldproof.cli.house import wiring
from coldproof.cli.pages import say_unbuilt
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.words.units import MINUTE_US, SECOND_US

WORDS = "serve one production, or a folder of them, to browsers until it is stopped"
ELSEWHERE = (
    "A production's pages are for good at {origin}, and that does not lead here: a browser here can"
    " read, and write nothing. The port that it names would do, or --origin for a trial."
)
ANEW = (
    "There was no keys/snapshot.key in {folder}, so one was made: sessions opened until now, or at"
    " another server, are not good here until that other server's file is put in its place."
)
PORT = 8420
HOST = "127.0.0.1"
SEALED_MINUTES = 30
MOST_MINUTES = 24 * 60


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser("serve", help=WORDS, description=WORDS)
    made.add_argument(
        "--data",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="a production's folder, or a folder of some; where you are, if not given",
    )
    made.add_argument("--database", metavar="URL", help="postgresql://…, whatever init was told")
    made.add_argument("--host", default=HOST, help="on which address; 0.0.0.0 for a network")
    made.add_argument("--port", type=int, default=PORT, help="on which port")
    made.add_argument("--cert", type=Path, metavar="FILE", help="a certificate, for https")
    made.add_argument("--key", type=Path, metavar="FILE", help="its key")
    made.add_argument(
        "--trust-port",
        type=int,
        metavar="PORT",
        help="beside --cert: a page without https that walks phones through trusting it",
    )
    made.add_argument(
        "--origin", metavar="URL", help="another origin than init fixed: keys do not follow it"
    )
    made.add_argument(
        "--sealed-minutes",
        type=int,
        default=SEALED_MINUTES,
        metavar="N",
        help="how often sealed boxes go into the log together; often tells more of when one came",
    )
    made.add_argument(
        "--experimental-rings",
        action="store_true",
        help="letters may be signed as one of a crowd; nobody has audited that, see LIMITS.md",
    )
    made.add_argument("--log", action="store_true", help="a line on each request, without names")
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Serve until a signal comes."""
    refuse_odd(given)
    wiring()  # first, since the next lines need what it looks for
    try:
        from coldproof.web import running  # noqa: PLC0415 - no other command needs a server
    except ImportError as error:
        found = f"no {(error.name or 'starlette').partition('.')[0]} in this Python"
        raise UsageError(f"serve: found {found}; `pip install coldproof` would do") from None
    if given.log:
        log = logging.getLogger("coldproof.web")
        log.setLevel(logging.INFO)
        log.addHandler(logging.StreamHandler(sys.stderr))
    with running.open_server(options_of(given, running)) as server:
        say_unbuilt()
        say(f"Coldproof answers at {server.address} (Ctrl-C stops it)")
        if server.trust_address is not None:
            say(f"Phones that do not trust it yet begin at {server.trust_address}")
        for folder in server.anew:
            say_wrapped(ANEW.format(folder=path_text(folder)))
        for origin in server.unreachable():
            say_wrapped(ELSEWHERE.format(origin=origin))
        if sys.stdout is not None:
            sys.stdout.flush()
        server.run()
    say("stopped")
    return 0


def options_of(given: argparse.Namespace, running: Any) -> Any:
    """Return what was asked for, as the server takes it."""
    return running.Asked(
        data=given.data,
        database=given.database,
        host=given.host,
        port=given.port,
        cert=given.cert,
        key=given.key,
        origin=given.origin,
        trust_port=given.trust_port,
        sealed_us=max(SECOND_US, given.sealed_minutes * MINUTE_US),
        rings=given.experimental_rings,
    )


def refuse_odd(given: argparse.Namespace) -> None:
    """Raise `UsageError` for options that no server can be run with."""
    if given.database is not None and not is_url(given.database):
        raise UsageError(
            f"--database: found {shown(given.database)}; an address such as postgresql://… would do"
        )
    if (given.cert is None) != (given.key is None):
        raise UsageError("serve: found --cert or --key alone; both, or none, would do")
    if given.trust_port is not None and given.cert is None:
        raise UsageError("serve: found --trust-port without --cert; what `lan` made would do")
    if not 0 <= given.sealed_minutes <= MOST_MINUTES:
        raise UsageError(
            f"--sealed-minutes: found {given.sealed_minutes}; 0 (at once, for a trial) to"
            f" {MOST_MINUTES} would do"
        )
    if given.origin is not None and not is_origin(given.origin):
        raise UsageError(f"--origin: found {shown(given.origin)}; {ORIGIN_SHAPE} would do")
