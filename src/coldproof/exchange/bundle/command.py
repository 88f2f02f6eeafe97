"""The command that verifies a bundle or a receipt: `coldproof verify`, and `verify.pyz`.

Exit 0: verified, with a key had from elsewhere.  3: consistent with itself, origin not proven.
4: verified, and the promise of a strip was broken.  5: verified, and under a letter somebody opens
a hidden signature that its signer's key did not make.  6: verified, but for pages, tables or texts
that another version of the program made.  7: verified, and the log's own key signed another story
too.  1: refused.  2: something was asked for in a way that
cannot be done.  141: whoever read the output went away before its end, so it says nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO

from coldproof import __version__
from coldproof.desk.voice.errors import VoiceError
from coldproof.exchange.bundle.errors import BundleError, shown, visible
from coldproof.exchange.bundle.head import Trust, trust
from coldproof.exchange.bundle.lines import Line
from coldproof.exchange.bundle.promises import NOTHING, Asked
from coldproof.exchange.bundle.receipt import (
    receipt_of,
    receipt_refused,
    receipt_told,
    verify_receipt,
)
from coldproof.exchange.bundle.report import Origin, Report
from coldproof.exchange.bundle.stamps import StampCheck
from coldproof.exchange.bundle.telling import refused, told
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.log import ed25519
from coldproof.log.errors import LogError
from coldproof.log.note import Check, read_vkey
from coldproof.log.policy import Policy, read_policy
from coldproof.log.proof import HEADER
from coldproof.log.rewritten import PLAIN, SAVED, begins_with, how_rewritten

VERIFIED, REFUSED, BAD_USAGE, NOT_PROVEN, BROKEN, FORGED, NOT_PAGES, TWO_STORIES = range(8)
NOTE_HEADER = b"coldproof/v1 "  # of an entry's, and of no head's: that names its log
MOST_HEADER = 2 + 2 * len(HEADER)  # in UTF-16 with a mark
NOTE = "--note"
STAMP_ROOTS = "--stamp-roots"
NO_STAMPS = "no check of time-stamps in this file alone; the full program's `coldproof verify`"
PLUSES = 2  # in every vkey
KEY = "a file with the log's key, or that key itself, as `coldproof key FOLDER --log` prints it,"
NOT_HEARD = 141  # as shells say it of who is stopped by a closed pipe
MOST_BYTES = 1 << 20
ABOUT = (
    "Check an evidence bundle: every file, entry, signature, head and verdict in it; or a receipt."
    " Offline. Ends with 0: verified; 1: refused; 2: asked in a way that cannot be done;"
    " 3: consistent with itself, origin not proven; 4: verified, the promise of a strip was broken;"
    " 5: verified, a hidden signature was opened falsely; 6: verified, but its pages, tables and"
    " texts were not; 7: verified, its log signed another story too; 141: the output was not read"
    " to its end. Of several, the first of 3, 7, 4, 5, 6."
)
WHAT = "a zip, or the folder of it; or a receipt, a .tlog-proof"


class BadUsage(ValueError):
    """Something given that cannot be worked with: what, what was found, what would do."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add what both doors take."""
    command.add_argument(
        "--log",
        metavar="VKEY|FILE",
        help="the log's public key, had from elsewhere than the bundle",
    )
    command.add_argument(
        "--policy", type=Path, metavar="FILE", help="which log witnesses must have cosigned"
    )
    command.add_argument(
        STAMP_ROOTS, type=Path, metavar="PEM", help="whom signatures of time-stamps must go back to"
    )
    command.add_argument(
        "--no-rejudge", action="store_true", help="do not judge each act again; quicker"
    )
    add_asked(command)
    command.add_argument(
        "--note",
        type=Path,
        metavar="FILE",
        help="with a receipt: the entry that it is for; - for input",
    )
    command.add_argument("--json", action="store_true", help="one JSON object")


def add_asked(command: argparse.ArgumentParser) -> None:
    """Add what may be held against a log beside it."""
    command.add_argument(
        "--strip", type=Path, metavar="FILE", help="a strip: was the clerk's promise kept?"
    )
    command.add_argument(
        "--opening",
        type=Path,
        metavar="FILE",
        help="a note that was sealed: does the log have its commitment, since when?",
    )


def asked_of(given: argparse.Namespace) -> Asked:
    """Return what is asked beside; raises `BadUsage` for a file that cannot be read."""
    return Asked(*(_bytes(getattr(given, name), f"--{name}") for name in ("strip", "opening")))


def run(given: argparse.Namespace, check: Check, stamps: StampCheck | None = None) -> int:
    """Verify the bundle or receipt, say what was found, return the code; raises `BadUsage`."""
    bundle: Path = given.bundle
    if given.stamp_roots is not None:
        if stamps is None:
            raise BadUsage(f"{STAMP_ROOTS}: found {NO_STAMPS} would do")
        _refuse_inside(given.stamp_roots, bundle, STAMP_ROOTS)
    vkey = None if given.log is None else vkey_given(given.log, "--log", bundle)
    policy = None if given.policy is None else _policy(given.policy, bundle)
    asked, rejudge = asked_of(given), not given.no_rejudge
    if _begins_with(bundle, HEADER):
        return _run_receipt(given, trust(vkey, policy), asked, check)
    if _begins_with(bundle, NOTE_HEADER):
        raise BadUsage(
            f"{_named(bundle)}: found a note, which is one entry alone and proves nothing of the"
            " log; its receipt, as `coldproof log FOLDER --proof N` writes it, with this file"
            " beside it as --note, would do"
        )
    if given.note is not None:
        raise BadUsage("--note: found a bundle, which has its entries; a receipt would do")
    if not rejudge and asked != NOTHING:
        raise BadUsage("--no-rejudge: found a strip or an opening beside it; neither would do")
    try:
        report = verify_bundle(
            bundle, vkey, policy, check, rejudge=rejudge, asked=asked, stamps=stamps
        )
    except VoiceError as error:
        _print_refused_beside(error, as_json=given.json)
        return REFUSED
    except BundleError as error:
        _print_refusal(error, as_json=given.json)
        return REFUSED
    except (OSError, ValueError) as error:
        found = getattr(error, "strerror", None) or str(error)
        raise BadUsage(
            f"{_named(bundle)}: found {found.lower()}; a bundle that can be read would do"
        ) from None
    _print_report(report, as_json=given.json)
    if report.origin is Origin.NONE:
        return NOT_PROVEN  # whoever made the bundle could have made strip and log alike
    if report.two_stories:
        return TWO_STORIES
    if report.strip is not None and report.strip.broken:
        return BROKEN
    if report.forged:
        return FORGED
    return NOT_PAGES if report.other_views else VERIFIED


def _begins_with(path: Path, words: bytes) -> bool:
    """Say whether a file begins as every receipt or note does, also one that was written anew."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return begins_with(file.read(MOST_HEADER), words)
    except (OSError, ValueError):
        return False


def _run_receipt(given: argparse.Namespace, had: Trust, asked: Asked, check: Check) -> int:
    """Verify a receipt with the note that it is for, beside it or in it; return the code."""
    if given.no_rejudge or given.stamp_roots is not None or asked != NOTHING:
        raise BadUsage(
            f"{_named(given.bundle)}: found a receipt; none of --no-rejudge, --strip, --opening and"
            f" {STAMP_ROOTS} beside it would do"
        )
    data, note = _bytes(given.bundle, "verify"), _bytes(given.note, NOTE)
    try:
        proof = receipt_of(data or b"")
        entry = proof.extra if note is None else note
        if entry is None:
            raise BadUsage(
                f"{_named(given.bundle)}: found a receipt for entry {proof.index}, without that"
                f" entry; --note FILE, as `coldproof log FOLDER --entry {proof.index}` writes it,"
                " would do"
            )
        found = verify_receipt(proof, entry, had, check)
    except BundleError as error:
        _print_refusal(error, receipt_refused, as_json=given.json)
        return REFUSED
    proven = found.origin is not Origin.NONE
    if given.json:
        result = "verified" if proven else "consistent"
        print_json({"result": result, "receipt": found.plain()})
    else:
        say(receipt_told(found))
    return VERIFIED if proven else NOT_PROVEN


def _print_refusal(
    error: BundleError,
    words: Callable[[BundleError], Iterable[Line]] = refused,
    *,
    as_json: bool,
) -> None:
    if not as_json:
        say(words(error))
        return
    found: dict[str, object] = {
        "kind": type(error).__name__,
        "file": error.file,
        "entry": error.entry,
        "found": error.found,
        "expected": error.want,
    }
    report = {} if error.report is None else {"report": error.report.plain()}
    print_json({"result": "refused", "error": found, **report})


def _print_refused_beside(error: VoiceError, *, as_json: bool) -> None:
    """Say what is wrong with a strip or an opening; of the log nothing was found wrong."""
    if as_json:
        told = {"kind": error.what, "found": error.found, "expected": error.want}
        print_json({"result": "refused", "error": told})
        return
    say([Line("REFUSED, as to what was given beside it."), Line(""), Line(f"{error}.")])


def _print_report(report: Report, *, as_json: bool) -> None:
    if not as_json:
        say(told(report))
        return
    result = "verified-but-views" if report.other_views else "verified"
    if report.two_stories:
        result = "verified-but-two-stories"
    if report.origin is Origin.NONE:
        result = "consistent"
    print_json({"result": result, "report": report.plain()})


def print_json(value: object) -> None:
    """Print one line of JSON."""
    if sys.stdout is not None:
        sys.stdout.write(json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n")


def say(lines: Iterable[Line]) -> None:
    """Print paragraphs, each as wide as the terminal, 72 to 110."""
    if sys.stdout is None:  # closed by who called us: nothing to say it to
        return
    width = max(72, min(shutil.get_terminal_size((100, 24)).columns, 110))
    for line in lines:
        wrapped = textwrap.wrap(
            visible(line.text),
            width,
            initial_indent=line.first,
            subsequent_indent=line.rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        sys.stdout.write("\n".join(wrapped or [line.first.rstrip()]) + "\n")


def _named(path: Path) -> str:
    text = str(path)
    return text if text.isprintable() else shown(text)


def _refuse_inside(path: Path, bundle: Path, option: str) -> None:
    """Refuse a key or policy that lies in the very bundle that it should prove."""
    if bundle.is_dir() and path.resolve().is_relative_to(bundle.resolve()):
        found = f"{_named(path)}, which is in the bundle"
        raise BadUsage(f"{option}: found {found}; one had from elsewhere would do")


def _text(path: Path, option: str, *, lines: bool = True, want: str = PLAIN) -> str:
    """Return a text; raises `BadUsage` for one that another program wrote anew."""
    try:
        with opened(path, option) as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise BadUsage(f"{option}: found more than {MOST_BYTES} bytes; a short text would do")
        how = how_rewritten(content, lines=lines)
        if how is not None:
            raise BadUsage(f"{option}: found {_named(path)}, {how}; {want} would do")
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise BadUsage(
            f"{option}: found {_named(path)}, which is no text; UTF-8 would do"
        ) from None
    except OSError as error:
        found = f"{_named(path)}, {(error.strerror or 'an error').lower()}"
        raise BadUsage(f"{option}: found {found}; a file that can be read would do") from None


def opened(path: Path, option: str) -> AbstractContextManager[BinaryIO]:
    """Open a file; of a note, `-` is standard input, as it is for `record`."""
    if option == NOTE and str(path) == "-" and sys.stdin is not None:
        return nullcontext(sys.stdin.buffer)
    return path.open("rb")


def _bytes(path: Path | None, option: str) -> bytes | None:
    return None if path is None else _text(path, option).encode("utf-8")


def vkey_given(text: str, option: str, bundle: Path | None = None) -> str:
    """Return the vkey given, or the one line of the file that is named; raises `BadUsage`.

    No such file may lie in the bundle that the key should prove.
    """
    # INVARIANT: a text that is a vkey is never a file's name: whoever gave the bundle could have
    # laid a file of that name beside it, with a key of their own.
    vkey = text.strip()
    if not _is_vkey(vkey) and _is_file(text):
        if bundle is not None:
            _refuse_inside(Path(text), bundle, option)
        vkey = _text(Path(text), option, lines=False).strip()
    elif vkey.count("+") < PLUSES:
        raise BadUsage(f"{option}: found {shown(text)}, no such file; {KEY} would do")
    try:
        read_vkey(vkey)
    except LogError as error:
        raise BadUsage(
            f"{option}: found {error.found} ({error.what}); {error.want} would do"
        ) from None
    return vkey


def _is_vkey(text: str) -> bool:
    try:
        read_vkey(text)
    except LogError:
        return False
    return True


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _policy(path: Path, bundle: Path) -> Policy:
    _refuse_inside(path, bundle, "--policy")
    try:
        return read_policy(_text(path, "--policy", want=SAVED))
    except LogError as error:
        raise BadUsage(f"--policy: {error}") from None


def heard(work: Callable[[], int]) -> int:
    """Return the code that work ends with, or `NOT_HEARD` where nobody read what it said.

    That is no refusal.  Raises any other `OSError` of the output.
    """
    try:
        code = work()
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        # what could not be written must not be tried again at exit
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - at exit
        if isinstance(error, BrokenPipeError):
            return NOT_HEARD
        raise
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `verify.pyz`: the command alone, with our own check of signatures."""
    parser = argparse.ArgumentParser(prog="verify.pyz", description=ABOUT)
    parser.add_argument("--version", action="version", version=f"coldproof {__version__}")
    parser.add_argument("bundle", type=Path, metavar="BUNDLE", help=WHAT)
    add_arguments(parser)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    given = parser.parse_args(arguments)
    try:
        return heard(lambda: run(given, ed25519.check))
    except BadUsage as error:
        found = str(error)
    except OSError as error:
        found = f"output: found {(error.strerror or 'an error').lower()}; more room would do"
    except KeyboardInterrupt:
        return 130
    if sys.stderr is not None:
        sys.stderr.write(f"verify.pyz: {found}\n")
    return BAD_USAGE
