"""`coldproof lan`: an authority that a set's phones can trust, and a certificate from it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from coldproof.app.settings import Settings, folders_of, read_settings
from coldproof.cli.errors import UsageError
from coldproof.cli.house import wiring
from coldproof.cli.telling import Commands, path_text, say, say_wrapped

ADDRESS = re.compile(r"[0-9.]+|\[.*\]")
WORDS = "make an authority that phones of this network can trust, and a certificate from it"
TELL = (
    "Phones must trust the authority once: the page at --trust-port walks them through it. Compare"
    " the fingerprint there. It can speak for private addresses and these names only."
)


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser("lan", help=WORDS, description=WORDS)
    made.add_argument(
        "data", type=Path, metavar="DIR", help="what `serve --data` is given; files go into DIR/lan"
    )
    made.add_argument(
        "--name", action="append", default=[], metavar="HOST", help="a name; found if not given"
    )
    made.add_argument(
        "--address", action="append", default=[], metavar="IP", help="an address; found if not"
    )
    made.add_argument(
        "--new-authority", action="store_true", help="begin anew: every phone must trust it again"
    )
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Make it, and say what to start."""
    built = wiring()
    from coldproof.app import lan  # noqa: PLC0415 - no other command needs certificates

    productions = [read_settings(folder) for folder in folders_of(given.data)]
    if given.name or given.address:
        names, addresses = tuple(given.name), tuple(given.address)
    else:
        names, addresses = lan.own_names(), lan.own_addresses()
    names = (*names, *(one for one in origin_names(productions) if one not in names))
    if not names and not addresses:
        raise UsageError("lan: found no name and no address here; --name or --address would do")
    words = f"Coldproof on this set: {productions[0].title or productions[0].production}"
    made = lan.make_lan(given.data, words, names, addresses, built.now_us, anew=given.new_authority)
    for one in (*made.names, *made.addresses):
        say(f"for          {one}")
    say(f"fingerprint  {made.fingerprint}")
    say_wrapped(TELL)
    say("Start the server with:")
    say(
        f"  coldproof serve --data {path_text(given.data)} --host 0.0.0.0"
        f" --cert {path_text(made.cert)} --key {path_text(made.key)} --trust-port 8421"
    )
    for settings in productions:
        say_origin(settings, (*made.names, *made.addresses))
    return 0


def origin_names(productions: list[Settings]) -> list[str]:
    """Return the names, not addresses, of those origins that are https."""
    hosts = [host_of(one.origin) for one in productions if one.origin.startswith("https://")]
    return [host for host in dict.fromkeys(hosts) if not ADDRESS.fullmatch(host)]


def host_of(origin: str) -> str:
    """Return the host of an origin, without its port."""
    rest = origin.partition("//")[2]
    return rest.rpartition("]")[0] + "]" if rest.startswith("[") else rest.partition(":")[0]


def say_origin(settings: Settings, known: tuple[str, ...]) -> None:
    """Say so where a production's pages are for good somewhere that this does not reach."""
    host = host_of(settings.origin).strip("[]")
    if settings.origin.startswith("https://") and host in known:
        return
    say_wrapped(
        f"The pages of {settings.production} are for good at {settings.origin}, which phones can"
        " not reach so. A production for phones is made with `coldproof init --origin"
        f" https://{known[0]}:8420`; `coldproof serve --origin` tries one out."
    )
