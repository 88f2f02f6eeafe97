"""`coldproof verify`: check a bundle or a receipt, offline; or write the verifier as one file.

It ends as `exchange/bundle/command.py` says, in which the command is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from coldproof.app.errors import cause
from coldproof.app.settings import FILE, is_url, read_settings
from coldproof.cli.errors import UsageError
from coldproof.cli.house import opened, wiring
from coldproof.cli.outside import MOST_ROOTS, ROOTS
from coldproof.cli.telling import Commands, path_text, read_file, say
from coldproof.desk.voice.errors import VoiceError
from coldproof.exchange.bundle import command
from coldproof.exchange.bundle.errors import BadStamp
from coldproof.exchange.bundle.layout import BAGIT
from coldproof.exchange.bundle.promises import (
    NOTHING,
    Boxes,
    StripFacts,
    opening_facts,
    strip_facts,
)
from coldproof.exchange.bundle.pyz import build_pyz
from coldproof.exchange.bundle.stamps import StampCheck
from coldproof.exchange.bundle.telling_voices import opening_told, strip_told
from coldproof.keys.whole import put
from coldproof.log import ed25519
from coldproof.log.note import Check
from coldproof.log.proof import Proof, write_proof
from coldproof.peers.errors import TimeStampError
from coldproof.peers.timestamps import read_roots, refuse_without_library, verify

OURS = "its signatures are checked by our own code, which is right and slow"


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser(
        "verify", help="check an evidence bundle or a receipt, offline", description=command.ABOUT
    )
    made.add_argument(
        "bundle",
        type=Path,
        nargs="?",
        metavar="BUNDLE",
        help=f"{command.WHAT}; with --strip or --opening, a production's folder too",
    )
    command.add_arguments(made)
    made.add_argument(
        "--proof", type=Path, metavar="FILE", help="with --strip: write its .tlog-proof there"
    )
    made.add_argument(
        "--pyz", type=Path, metavar="PATH", help="write verify.pyz there, for a Python with nothing"
    )
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Verify a bundle, write the verifier, or both."""
    if given.bundle is None and given.pyz is None:
        raise UsageError("verify: found no bundle; BUNDLE, or --pyz PATH, would do")
    if given.pyz is not None:
        write_pyz(given.pyz)
    if given.bundle is None:
        return 0
    bag = (given.bundle / BAGIT).is_file()  # whatever else lies in it: its giver could add a file
    here = not bag and (given.bundle / FILE).is_file()
    if given.proof is not None and not here:
        raise UsageError(
            "--proof: found a bundle, which has its proofs; a production's folder would do"
        )
    if given.note is not None and here:
        raise UsageError("--note: found a production's folder; a receipt would do")
    try:
        if here:
            return against(given)
        stamps = None if given.stamp_roots is None else stamp_check(given.stamp_roots)
        return command.run(given, best_check(), stamps)
    except command.BadUsage as error:
        raise UsageError(str(error)) from None


def against(given: argparse.Namespace) -> int:
    """Hold a strip or an opening against the log in a production's folder.

    The folder names its own key and its database, so nothing had from elsewhere is held against it
    here, and no address in it is called.
    """
    for name in ("log", "policy", "stamp-roots"):
        if getattr(given, name.replace("-", "_")) is not None:
            raise UsageError(
                f"--{name}: found a production's folder, which is not held against it; a bundle of"
                " it, as `coldproof export` writes one, would do"
            )
    asked = command.asked_of(given)
    if asked == NOTHING:
        raise UsageError("verify: found a production's folder; a bundle, or --strip, would do")
    if is_url(read_settings(given.bundle).database):
        raise UsageError(
            "verify: found a production's folder whose database is elsewhere, and verify calls"
            " nobody; a bundle of it, as `coldproof export` writes one, would do"
        )
    built = wiring()
    with opened(built, given.bundle) as house:
        state, clock = house.follower.catch_up(), house.ledger.clock
        at_us = 0 if clock is None else clock.at_us
        log = Boxes(state.boxes, at_us, house.ledger.roster, whole=True)
        try:
            strip = None if asked.strip is None else strip_facts(asked.strip, log, built.check)
            opening = None
            if asked.opening is not None:
                opening = opening_facts(asked.opening, log, built.check)
        except VoiceError as error:
            say(f"REFUSED. {error}.")
            return command.REFUSED
        if given.proof is not None:
            write_proof_of(given.proof, house, strip)
        if given.json:
            facts = {"strip": strip and strip.plain(), "opening": opening and opening.plain()}
            command.print_json(facts)
        else:
            command.say([] if opening is None else opening_told(opening))
            command.say([] if strip is None else strip_told(strip))
    return command.BROKEN if strip is not None and strip.broken else command.VERIFIED


def write_proof_of(path: Path, house: Any, strip: StripFacts | None) -> None:
    """Write the proof that a promised box is in the log, for whoever has the log's key.

    The entry itself goes along in it: nobody who was not enrolled could get it elsewhere.
    """
    if strip is None or strip.position is None:
        raise UsageError("--proof: found no strip of a box that is in the log; one would do")
    if path.exists():
        raise UsageError(f"--proof: found {path_text(path)} already; a new name would do")
    head = house.ledger.head
    hashes = house.ledger.tree.inclusion(strip.position, head.size)
    place = strip.position
    [note] = house.store.read(house.settings.production, place, place + 1)
    put(path, write_proof(Proof(place, hashes, head.checkpoint, note)))


def write_pyz(path: Path) -> None:
    """Write the zipapp, and say its digest; never over a file that is there."""
    try:
        digest = build_pyz(path)
    except FileExistsError:
        raise UsageError(f"--pyz: found {path_text(path)} already; a new name would do") from None
    except OSError as error:
        found = cause(error)
        raise UsageError(
            f"--pyz {path_text(path)}: found {found}; a place to write to would do"
        ) from None
    say(f"{path_text(path)}: SHA-256 {digest}")


def stamp_check(path: Path) -> StampCheck:
    """Return what checks a time-stamp under these roots; raises `UsageError` where nothing can."""
    try:
        roots = read_roots(read_file(path, MOST_ROOTS, ROOTS))
        refuse_without_library()
    except TimeStampError as error:
        raise UsageError(f"{command.STAMP_ROOTS}: {error}") from None

    def check(file: str, token: bytes, note: bytes) -> int:
        try:
            return verify(token, note, roots)
        except TimeStampError as error:
            raise BadStamp(file, error.found, error.want.removesuffix(",")) from None

    return check


def best_check() -> Check:
    """Return libsodium's check of signatures, or our own where it is missing or too lax."""
    try:
        from coldproof.keys.errors import KeysError  # noqa: PLC0415 - needs PyNaCl
        from coldproof.keys.signing import check, refuse_lax_library  # noqa: PLC0415 - the same
    except ImportError as error:
        warn(f"no {error.name} in this Python: {OURS}")
        return ed25519.check
    try:
        refuse_lax_library()
    except KeysError as error:
        warn(f"{error}: {OURS}")
        return ed25519.check
    return check


def warn(sentence: str) -> None:
    """Say one sentence on standard error, if there is one."""
    if sys.stderr is not None:
        sys.stderr.write(f"coldproof: {sentence}\n")
