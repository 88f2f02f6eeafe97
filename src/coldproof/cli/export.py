"""`coldproof export`: write an evidence bundle, whole or an extract, for who must not trust us."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from coldproof.app.seal_key import seal_note
from coldproof.app.witnessing import policy_text
from coldproof.cli.alarms import say_alarms
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, minutes_of, opened, today_of, typed_hour, wiring
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.exchange.bundle.errors import BundleError
from coldproof.exchange.bundle.export import Choice, Cover, Scope, write_bundle
from coldproof.exchange.bundle.source import source_of
from coldproof.exchange.day.values import instant
from coldproof.log.note import write_vkey

TIME = '"2026-05-12 06:00", at the place of init --zone; with Z, in UTC'
WORDS = "write an evidence bundle: the whole record, or an extract with proofs"


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "export", WORDS, run)
    made.add_argument("bundle", type=Path, metavar="BUNDLE.zip", help="a new file")
    extract = made.add_argument_group("an extract: only entries that fit; its cases stay whole")
    extract.add_argument("--item", action="append", default=[], help="a weapon or a lot")
    extract.add_argument("--person", action="append", default=[], help="a handle")
    extract.add_argument("--place", action="append", default=[], help="a place, unit, setup, scene")
    extract.add_argument("--incident", type=int, action="append", default=[], help="its entry")
    extract.add_argument(
        "--letter", action="append", default=[], metavar="DIGEST", help="a letter and its signers"
    )
    extract.add_argument("--from", dest="first", metavar="TIME", help=TIME)
    extract.add_argument("--until", dest="last", metavar="TIME", help="the same")
    made.add_argument(
        "--values",
        choices=[s.value for s in Scope],
        default=Scope.NAMED.value,
        help="which values that are kept outside of the log go along",
    )
    made.add_argument(
        "--public",
        action="store_true",
        help="for everybody: an extract with a page, and only what was disclosed to all by today",
    )
    made.add_argument("--verifier", action="store_true", help="put a copy of verify.pyz into it")
    made.add_argument("--organization", default="", help="who hands it over")
    made.add_argument("--contact", default="", help="whom to ask")


def run(given: argparse.Namespace) -> int:
    """Write it and say what to hand over beside it."""
    if given.bundle.exists():
        raise UsageError(
            f"{path_text(given.bundle)}: found something of that name; a new name would do"
        )
    built = wiring()
    with opened(built, given.folder) as house:
        choice = choice_of(given, house)
        if given.public and choice is None:
            raise UsageError(
                "--public: found nothing chosen; an extract, by --letter or others, would do"
            )
        source = source_of(
            house.store,
            house.settings.production,
            house.settings.log_key,
            house.ledger.tree,
            policy=policy_text(given.folder),
            seal=seal_note(given.folder),
        )
        try:
            written = write_bundle(
                given.bundle,
                source,
                choice,
                built.check,
                cover=Cover(source_organization=given.organization, contact_name=given.contact),
                scope=Scope.PUBLIC if given.public else Scope(given.values),
                today=today_of(house, built.now_us()),
                minutes=minutes_of(house),
                pyz=verifier() if given.verifier else None,
            )
        except BundleError as error:
            raise UsageError(f"export: {error}") from None
        say_written(given, house, written)
        say_alarms(house)
    return 0


def verifier() -> bytes:
    """Return the verifier as one file."""
    from coldproof.exchange.bundle.pyz import pyz_bytes  # noqa: PLC0415 - only if it goes along

    return pyz_bytes()


def say_written(given: argparse.Namespace, house: Any, written: Any) -> None:
    """Say what was written."""
    what = "an extract of" if written.entries < written.size else "all"
    say(f"{what} {written.entries} of {written.size} entries, in {path_text(given.bundle)}")
    say(f"SHA-256 {written.sha256}")
    for one in written.left_out:
        say_wrapped(one, "  ! ", "    ")
    say_wrapped(
        "Whoever gets it checks it with `coldproof verify`, and with the log's key, which they must"
        f" have from somebody else: {write_vkey(house.settings.log_key)}"
    )


def choice_of(given: argparse.Namespace, house: Any) -> Choice | None:
    """Return what the options ask for; none asks for all."""
    times = []
    for option, text in (("--from", given.first), ("--until", given.last)):
        at = None if text is None else typed_hour(house, text, option)
        if text is not None and at is None:
            raise UsageError(f"{option}: found {no_time(text)} would do")
        times.append(at)
    first, last = times
    if first is not None and last is not None and first > last:
        raise UsageError("--until: found a time before --from; a later one would do")
    choice = Choice(
        items=tuple(given.item),
        people=tuple(given.person),
        places=tuple(given.place),
        incidents=tuple(given.incident),
        letters=tuple(given.letter),
        from_us=first,
        until_us=last,
    )
    return None if choice == Choice() else choice


def no_time(text: str) -> str:
    """Say what was found for a time, and what would do; an hour may be of any day there is."""
    if instant(text, "2026-05-12", 0) is None:
        return f'{text!r}; a time like "2026-05-12 06:00"'
    return f'{text!r}, an hour of no day; its date before it, like "2026-05-12 {text}",'
