"""`coldproof erase`: a value kept beside the log is removed, and the log says so."""

from __future__ import annotations

import argparse

from coldproof.acts.fields import shown
from coldproof.app.acting import Hand
from coldproof.app.erasing import backups_beside, erase
from coldproof.cli.errors import UsageError
from coldproof.cli.house import command, counted, opened, speaker, speaking, wiring
from coldproof.cli.record import say_receipt
from coldproof.cli.telling import Commands, say, say_wrapped
from coldproof.words.ids import DIGEST, DIGEST_SHAPE
from coldproof.words.voice import Erasure

WORDS = "erase a value kept beside the log: a name, a text, a picture; its digest stays"
WHY = {
    "asked": Erasure.ASKED,
    "old": Erasure.KEPT_LONG_ENOUGH,
    "mistake": Erasure.MISTAKE,
    "ordered": Erasure.ORDERED,
}


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "erase", WORDS, run)
    made.add_argument("digest", metavar="DIGEST", help="as acts write it, 43 characters")
    made.add_argument("--by", required=True, metavar="PERSON[@DEVICE]", help="whose key says so")
    made.add_argument("--why", required=True, choices=list(WHY), help="in whose name")


def run(given: argparse.Namespace) -> int:
    """Erase it, and say what still may hold it."""
    by, device = speaker(given.by, "--by")
    if DIGEST.fullmatch(given.digest) is None:
        raise UsageError(f"DIGEST: found {shown(given.digest)}; {DIGEST_SHAPE} would do")
    built = wiring()
    with opened(built, given.folder) as house, speaking(built, house) as writer:
        signer = built.signer_of(house, by, device)
        hand, why = Hand(by, device), WHY[given.why]
        outcome = erase(house, writer, hand, signer, given.digest, why, built.now_us())
        say(f"{given.digest} is gone from this store: {why.value}")
        say_receipt(house, outcome)
    kept = counted(backups_beside(given.folder), "backup here", "backups here")
    say_wrapped(
        f"NOT erased: {kept}, and every copy and bundle elsewhere. A copy that is restored loses it"
        " again; remove the others, and whoever was given a bundle has it for good."
    )
    return 0
