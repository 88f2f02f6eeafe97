"""`coldproof demo`: a production in the browser, in the middle of a day, on this machine alone.

With `--day`: the 2021 ranch day beside its cured twin, judged in the terminal.
"""

from __future__ import annotations

import argparse
import socket
import sys
import tempfile
import threading
import time
import webbrowser
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

from coldproof.app.errors import SetupError
from coldproof.app.settings import MAX_PORT
from coldproof.cli import twins
from coldproof.cli.errors import UsageError
from coldproof.cli.house import wiring
from coldproof.cli.pages import say_unbuilt
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.desk.script.model import plain
from coldproof.exchange.script.fountain import read_fountain

WORDS = "a western in the middle of a day, in your browser, with a two-minute tour"
HOST = "127.0.0.1"
PORTS = range(8421, 8431)  # not that of `serve`: a browser keeps what it loaded by address
PATIENCE_S = 20  # for the server to answer before a browser is sent to it
LOOK_S = 0.1
ABOUT = (
    "{title}, shooting day 12 of {days}: {acts} acts in a log of {entries} entries, made just now,"
    " each signed by its person's key. Everything in it is invented."
)


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser("demo", help=WORDS, description=WORDS)
    command.add_argument(
        "--build", type=Path, metavar="DIR", help="make the production in a new folder, no more"
    )
    which = f"on which port of this machine; else the first free one from {PORTS[0]} on"
    command.add_argument("--port", type=int, metavar="N", help=which)
    command.add_argument("--no-browser", action="store_true", help="open no browser")
    command.add_argument(
        "--day", action="store_true", help="a real day, the same day cured, and your question"
    )
    command.add_argument(
        "--examples", type=Path, help="with --day: the folder of example days, if not found"
    )
    command.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Build and serve, or only build, or tell the ranch day."""
    if given.day:
        if given.build is not None:
            raise UsageError("demo: found --build beside --day; one of them would do")
        return twins.tell(given.examples)
    if given.examples is not None:
        raise UsageError("demo: found --examples without --day; both would do")
    if given.port is not None and not 1 <= given.port <= MAX_PORT:
        raise UsageError(f"demo: found port {given.port}; 1 to {MAX_PORT} would do")
    wiring()  # first, since the next lines need what it looks for
    if given.build is not None:
        make(given.build, given.port or PORTS[0])
        say(f"folder      {path_text(given.build)}")
        say_wrapped("`coldproof log`, `fsck` and `export` read it like any other production.")
        return 0
    return serve(given.port, browser=not given.no_browser)


def origin_of(port: int) -> str:
    """Return where its pages are: on this machine alone."""
    return f"http://localhost:{port}"


def make(folder: Path, port: int) -> Any:
    """Make the production and say what it is; return what was built."""
    from coldproof.app.demo.building import build  # noqa: PLC0415 - needs PyNaCl, `--day` does not
    from coldproof.app.demo.sheets import HERE, schedule  # noqa: PLC0415 - as above

    text = (files(HERE) / "dry_creek.fountain").read_text("utf-8")
    demo = build(folder, wiring().now_us(), plain(read_fountain(text)), origin_of(port))
    told = ABOUT.format(
        title=demo.settings.title, days=schedule().days, acts=demo.acts, entries=demo.entries
    )
    say_wrapped(told)
    return demo


def serve(port: int | None, *, browser: bool) -> int:
    """Build in a folder of its own, serve it until it is stopped, and remove it.

    A port that is taken is said before anything is built, and no other program gets it meanwhile.
    """
    try:
        from coldproof.web import running  # noqa: PLC0415 - `--day` and `--build` need no server
    except ImportError as error:
        found = f"no {(error.name or 'starlette').partition('.')[0]} in this Python"
        raise UsageError(f"demo: found {found}; `pip install coldproof` would do") from None
    with tempfile.TemporaryDirectory(prefix="coldproof-demo-") as scratch:
        folder = Path(scratch) / "dry-creek"
        with bound(running, folder, port) as held:
            port = held.getsockname()[1]
            say_unbuilt()
            demo = make(folder, port)
            asked = running.Asked(data=folder, host=HOST, port=port, demo=True)
            answer(running.open_server(asked, held), demo.settings.production, browser=browser)
    say("stopped")
    return 0


def bound(running: Any, folder: Path, port: int | None) -> socket.socket:
    """Return a socket that listens at the port asked for, or else at the first free of a few."""
    asked = running.Asked(data=folder, host=HOST)
    if port is not None:
        return cast("socket.socket", running.bind(asked, port))
    for one in PORTS:
        with suppress(SetupError):
            held: socket.socket = running.bind(asked, one)
            if one != PORTS[0]:
                say_wrapped(
                    f"Port {PORTS[0]} is in use: this is at {one};"
                    " `coldproof demo --port N` takes another."
                )
            return held
    found = f"no free port from {PORTS[0]} to {PORTS[-1]}"
    raise UsageError(f"demo: found {found}; another one, as `coldproof demo --port N`, would do")


def answer(opening: Any, production: str, *, browser: bool) -> None:
    """Answer until it is stopped, and say where."""
    with opening as server:
        address = f"{server.address}/#/p/{production}/tour/1"
        say(f"It is open at {address}")
        say("(Ctrl-C stops it and deletes the production; a browser keeps what it loaded)")
        if sys.stdout is not None:
            sys.stdout.flush()
        if browser:
            threading.Thread(target=show, args=(server, address), daemon=True).start()
        server.run()


def show(server: Any, address: str) -> None:
    """Open the browser of this machine, once the server answers."""
    until = time.monotonic() + PATIENCE_S
    while not server.started and time.monotonic() < until:
        time.sleep(LOOK_S)
    webbrowser.open(address)
