"""`coldproof verify`: check an evidence bundle, offline; or write the verifier that needs nothing.

Exit 0: verified, with a key had from elsewhere.  3: consistent with itself, origin not proven.
1: refused.  2: something was asked for in a way that cannot be done.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from coldproof.cli.errors import UsageError
from coldproof.cli.telling import Commands, path_text, say
from coldproof.exchange.bundle import command
from coldproof.exchange.bundle.pyz import build_pyz
from coldproof.log import ed25519
from coldproof.log.note import Check

OURS = "its signatures are checked by our own code, which is right and slow"


def add(commands: Commands) -> None:
    """Add the command."""
    made = commands.add_parser(
        "verify", help="check an evidence bundle, offline", description=command.ABOUT
    )
    made.add_argument(
        "bundle", type=Path, nargs="?", metavar="BUNDLE", help="a zip, or the folder of it"
    )
    command.add_arguments(made)
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
    try:
        return command.run(given, best_check())
    except command.BadUsage as error:
        raise UsageError(str(error)) from None


def write_pyz(path: Path) -> None:
    """Write the zipapp, and say its digest; never over a file that is there."""
    try:
        digest = build_pyz(path)
    except FileExistsError:
        raise UsageError(f"--pyz: found {path_text(path)} already; a new name would do") from None
    except OSError as error:
        found = (error.strerror or "an error").lower()
        raise UsageError(f"--pyz: found {found}; a place to write to would do") from None
    say(f"{path_text(path)}: SHA-256 {digest}")


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
