"""`coldproof paper`: make a paper of a production, or check the code that stands on one."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from coldproof.cli.errors import UsageError
from coldproof.cli.house import opened, wiring
from coldproof.cli.telling import Commands, path_text, say, say_wrapped
from coldproof.keys.whole import put
from coldproof.words.units import SECOND_US

MOST_BYTES = 64 << 20
WORDS = (
    "make a paper: log, plan, meeting, custody, check, pocket, labels, letter and others; or check"
    " the code or the seal of one"
)
NAMES = (
    "log",
    "meeting",
    "call-sheet",
    "production-report",
    "plan",
    "day",
    "script",
    "drafts",
    "pull",
    "custody",
    "incident",
    "letter",
    "assessment",
    "underwriter",
    "pocket",
    "poster",
    "report",
    "check",
    "labels",
)
CODE, SEAL = "code", "seal"
CHECKS = (CODE, SEAL)
ARGUMENTS = (
    (
        "day",
        "DAY",
        "a production day; the open one, or the last, if not given; of `day`, a scheduled one",
    ),
    ("unit", "UNIT", "the unit of a meeting"),
    ("setup", "SETUP", "the setup of a meeting or a call sheet"),
    ("scene", "SCENES", "scenes of a meeting or a call sheet, with commas; of other papers, one"),
    ("only", "WHAT", "of a script: `hits`, for the scenes with lines to look at"),
    ("before", "DRAFT", "of two drafts side by side: the earlier one; the last, if not given"),
    ("weapon", "WEAPONS", "a weapon; for labels, several with commas"),
    ("entry", "N", "the entry by which a weapon changed hands; the last one, if not given"),
    ("incident", "N", "the entry of an incident; the newest, if not given"),
    ("letter", "DIGEST", "of a letter's text; the newest, if not given"),
    ("mechanism", "NAME", "of a check card without a weapon, such as revolver-gate"),
    ("of", "WHAT", "of an assessment without a scene: general or hours; general, if not given"),
    ("version", "N", "of an assessment; the newest, if not given"),
    ("fold", "FOLD", "of the pocket card: a6 or card"),
    ("stock", "STOCK", "of labels: a4-24, letter-30, roll-30334 or tag"),
    ("size", "SIZE", "of the paper: a4 or letter"),
)


def add(commands: Commands) -> None:
    """Add the command."""
    made: argparse.ArgumentParser = commands.add_parser("paper", help=WORDS, description=WORDS)
    made.add_argument(
        "name", choices=[*NAMES, *CHECKS], metavar="NAME", help=", ".join((*NAMES, *CHECKS))
    )
    made.add_argument("folder", type=Path, metavar="FOLDER", help="a production's folder")
    made.add_argument(
        "text",
        nargs="?",
        metavar="CODE|FILE",
        help="for `code`: what a reader made of it; for `seal`: a sealed letter, PDF",
    )
    made.add_argument(
        "--out", type=Path, metavar="FILE", help="a new file; its own name if not given"
    )
    made.add_argument("--lang", default="en", metavar="LANG", help="en or es")
    group = made.add_argument_group("what it is about; each paper takes some of these")
    for name, meta, words in ARGUMENTS:
        group.add_argument(f"--{name}", metavar=meta, help=words)
    made.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Make the paper, or check the code."""
    from coldproof.paper.errors import PaperError  # noqa: PLC0415 - the rest runs without it

    if (given.text is None) == (given.name in CHECKS):
        found = "no code or file" if given.text is None else "a code or file"
        want = "`code` and `seal` take one, no paper does"
        raise UsageError(f"paper {given.name}: found {found}; {want}")
    built = wiring()
    with opened(built, given.folder) as house:
        try:
            if given.name == SEAL:
                return unbroken(given, house)
            return checked(given, house, built) if given.name == CODE else made(given, house, built)
        except PaperError as error:
            raise UsageError(f"paper: {error}") from None


def made(given: argparse.Namespace, house: Any, built: Any) -> int:
    """Make a paper and write it to a new file; `-` is standard output."""
    from coldproof.paper.papers import make  # noqa: PLC0415 - the same
    from coldproof.paper.sealing import Seal  # noqa: PLC0415 - the same
    from coldproof.paper.source import source_of  # noqa: PLC0415 - the same

    asked = {name: getattr(given, name) for name, _, _ in ARGUMENTS}
    arguments = {name: value for name, value in asked.items() if value is not None}
    source = source_of(house, built.now_us(), lang=given.lang)
    paper = make(given.name, source, arguments, lambda: Seal(*built.seal(house)))
    out = given.out or Path(paper.filename)
    if str(out) == "-":
        sys.stdout.buffer.write(paper.data)
        return 0
    if out.exists():
        raise UsageError(f"{path_text(out)}: found a file; a new name would do")
    put(out, paper.data)
    say(f"{path_text(out)}, {len(paper.data)} bytes, from entry {source.size - 1}")
    return 0


def unbroken(given: argparse.Namespace, house: Any) -> int:
    """Say since when a sealed letter was not changed, once its seal is this production's."""
    from coldproof.app.seal_key import CERTIFICATE  # noqa: PLC0415 - the same
    from coldproof.paper.sealing import check_seal  # noqa: PLC0415 - the same
    from coldproof.peers.certificates import fingerprint  # noqa: PLC0415 - the same

    path = house.keys / CERTIFICATE
    if not path.exists():
        raise UsageError(
            f"paper seal: found no {CERTIFICATE} here; where letters are sealed would do"
        )
    shown = fingerprint(path.read_bytes())
    when = check_seal(read(Path(given.text)), shown)
    say_wrapped(f"UNBROKEN: not a byte was changed since {when:%Y-%m-%d %H:%M} UTC, as it says.")
    say_wrapped(f"Its seal is {shown}. Whether its words are those of the log, its code tells.")
    return 0


def read(path: Path) -> bytes:
    """Return a file's bytes."""
    with path.open("rb") as file:
        return file.read(MOST_BYTES)


def checked(given: argparse.Namespace, house: Any, built: Any) -> int:
    """Say from which entry a paper was made, once this log gives that very paper."""
    from coldproof.paper.code import check_code  # noqa: PLC0415 - the same
    from coldproof.paper.papers import check_paper  # noqa: PLC0415 - the same
    from coldproof.paper.source import source_of  # noqa: PLC0415 - the same

    code = check_code(given.text, house.ledger, house.settings.origin)
    now_us = built.now_us() if code.made_s is None else code.made_s * SECOND_US
    source = source_of(house, now_us, size=code.size)
    check_paper(given.text, source)
    what = f"the paper {code.paper}" if code.paper else f"a label that opens {code.route}"
    say_wrapped(f"CHECKED: {what}, made from entry {code.size - 1} of this log.")
    words = "It says nothing of the words on the sheet in your hand: make the paper anew, compare."
    say_wrapped(words if code.paper else "A label says what a weapon is, never in what state.")
    return 0
