"""The clerk's word for the seal on a production's finished letters: which certificate it has."""

from __future__ import annotations

import re

from coldproof.desk.roster import Roster, key_name, verifier_key
from coldproof.desk.voice.errors import BoxError
from coldproof.log.errors import LogError
from coldproof.log.note import Check, read_note, verified
from coldproof.words.ids import CLERK

FORMAT = "coldproof/seal/v1"
FINGERPRINT = re.compile("[0-9A-F]{2}(:[0-9A-F]{2}){31}")


def seal_text(production: str, fingerprint: str) -> bytes:
    """Return the text that the clerk signs, three lines."""
    return f"{FORMAT}\n{production}\n{fingerprint}\n".encode("ascii")


def read_seal(note: bytes, roster: Roster, check: Check) -> str:
    """Return the SHA-256 of the seal's certificate, as documents' readers show it.

    Raises `BoxError` for what the clerk of this production did not sign so.
    """
    want = "the word of this production's clerk for a certificate"
    key = verifier_key(roster, key_name(roster.production, CLERK, CLERK))
    try:
        found = read_note(note)
        verified(found, [] if key is None else [key], check)
        shown = found.text.decode("ascii").split("\n")[2]
    except (LogError, ValueError, IndexError) as error:
        raise BoxError("the seal's note", str(error), want) from None
    good = FINGERPRINT.fullmatch(shown) is not None
    if not good or seal_text(roster.production, shown) != found.text:
        raise BoxError("the seal's note", "another text", want)
    return shown
