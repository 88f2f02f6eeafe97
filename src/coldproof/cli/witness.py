"""`coldproof witness`: be a log witness for others' records, on a machine of one's own."""

from __future__ import annotations

import argparse
import signal
import threading
from pathlib import Path
from typing import Any

from coldproof.cli.errors import UsageError
from coldproof.cli.house import hour, wiring
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.exchange.bundle.command import BadUsage, vkey_given
from coldproof.log.errors import LogError
from coldproof.log.note import read_vkey, write_vkey
from coldproof.peers.errors import PeerError
from coldproof.words.units import SECOND_US

WORDS = "be a log witness: cosign the records of productions that only grow"
POLL_S = 0.5
WHAT = {
    "fork": "two trees of one size, both signed by its key",
    "proof": "a head that its key signed, sent without a valid proof; anybody may have sent it so",
}
"""What a request shows that is kept in the book, by its sort."""
TOLD = (
    "Give this key to the productions that you watch, and to whoever checks what they hand over."
    " The book must never be restored from a backup: if it is lost, begin another one."
)


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser("witness", help=WORDS, description=WORDS)
    made.add_argument("book", type=Path, metavar="BOOK", help="a folder for its key and its book")
    made.add_argument("--new", metavar="NAME", help="begin a book under a name, such as union.x")
    made.add_argument(
        "--watch", metavar="VKEY|FILE", help="watch the log with this public key from now on"
    )
    made.add_argument("--serve", action="store_true", help="answer until it is stopped")
    made.add_argument("--host", default="127.0.0.1", help="with --serve: on which address")
    made.add_argument("--port", type=int, default=8474, help="with --serve: on which port")
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Begin a book, watch a log, serve, or tell what is in it."""
    built = wiring()
    try:
        watched = None if given.watch is None else read_vkey(vkey_given(given.watch, "--watch"))
        with built.witness_book(given.book, given.new) as (book, signer):
            if watched is not None:
                book.add_log(watched)
            if given.serve:
                return serve(given, book)
            say(f"key   {write_vkey(signer.cosigner)}")
            if given.new is not None:
                say_wrapped(TOLD)
            show(book)
    except BadUsage as error:
        raise UsageError(str(error)) from None
    except (PeerError, LogError) as error:
        raise UsageError(f"witness: {error}") from None
    return 0


def show(book: Any) -> None:
    """Print the logs that are watched, how far each was cosigned, and what was refused."""
    for log in book.logs():
        seen = log.seen
        at = f", at {hour(seen.time_s * SECOND_US)}" if seen.time_s else ""
        say(f"log   {log.origin}: cosigned to {seen.size}{at}")
    for kept in book.evidence():
        told = f"kept  {kept.origin}: {WHAT[kept.sort]}, at {hour(kept.time_s * SECOND_US)}"
        say_wrapped(told, "", "      ")


def serve(given: argparse.Namespace, book: Any) -> int:
    """Answer until a signal comes."""
    from coldproof.peers.serving import WitnessServer  # noqa: PLC0415 - the others need no server

    try:
        server = WitnessServer(book, given.host, given.port)
    except (OSError, OverflowError) as error:
        raise UsageError(
            f"witness: found no free place at {given.host}:{given.port} ({error}); another --host"
            " or --port would do"
        ) from None
    stop = threading.Event()
    before = [
        (number, signal.signal(number, lambda *_: stop.set()))
        for number in (signal.SIGINT, signal.SIGTERM)
    ]
    server.start()
    say(f"a log witness answers at {server.url}, from the book in {path_text(given.book)}")
    try:
        while not stop.wait(POLL_S) and book.is_open:
            continue
    finally:
        server.stop()
        for number, handler in before:
            signal.signal(number, handler)
    if not stop.is_set():
        say_wrapped("The book could not be written, so nothing more is cosigned. See to its disk.")
        return 1
    say("stopped")
    return 0
