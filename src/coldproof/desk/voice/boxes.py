"""A sealed box from outside: its form, its price, and the strip that its bearer is given (D10).

A box is an age file (age-encryption.org/v1) for a fixed number of X25519 recipients, the places
that are left filled with keys that nobody has.  So every box of a size class is exactly as long as
every other, and tells neither who may read it nor whether anybody can.

The *strip* is the server's signed promise that the box will be in the log by an hour.  It shows
neither content nor author.  If the log goes past that hour without the box, strip and log together
show a broken promise.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from coldproof.desk.roster import Roster, verifier_key
from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.messages import SIZES
from coldproof.log.errors import LogError
from coldproof.log.note import Check, read_note, verified
from coldproof.log.spelling import read_number

SLOTS = 12  # recipients of every box
AGE = b"age-encryption.org/v1\n"
STANZA = b"-> X25519 "
_B64 = 43  # characters of 32 bytes in base64 without padding
_HEAD = len(AGE) + SLOTS * (len(STANZA) + 2 * (_B64 + 1)) + len(b"--- ") + _B64 + 1
_NONCE, _TAG, _CHUNK = 16, 16, 65_536
BOX_BYTES = tuple(_HEAD + _NONCE + size + -(-size // _CHUNK) * _TAG for size in SIZES)
"""How long a box of each size class is, from class 1."""

WORK_BITS = 16  # of a digest that must be zero, for a small box while few wait
FREE_BITS = 8  # fewer than 2^8 that wait are few; each doubling doubles the work
WORK = b"coldproof/work/v1\0"
STRIP = "coldproof/strip/v1"


def class_of(box: bytes) -> int:
    """Return the size class of a box, from 1; raises `BoxError` for what is none of ours."""
    if len(box) not in BOX_BYTES:
        want = " or ".join(map(str, BOX_BYTES))
        raise BoxError("box", f"{len(box)} bytes", f"{want} bytes")
    lines = box[:_HEAD].split(b"\n")
    stanzas = lines[1 : 2 * SLOTS + 1 : 2]
    good = box.startswith(AGE) and all(one.startswith(STANZA) for one in stanzas)
    if not good or not lines[2 * SLOTS + 1].startswith(b"--- "):
        raise BoxError("box", "another header", f"an age file for {SLOTS} X25519 recipients")
    return BOX_BYTES.index(len(box)) + 1


def bits_of(size_class: int, waiting: int) -> int:
    """Return how much work a box takes while so many wait: a flood makes itself dearer."""
    return WORK_BITS + 2 * (size_class - 1) + max(0, waiting.bit_length() - FREE_BITS)


def worked(box: bytes, number: int, bits: int) -> bool:
    """Say whether a number was found for this box: a spammer's machine pays for each.

    The SHA-256 of `WORK`, the box's digest and the number (8 bytes) begins with so many zero bits.
    """
    found = hashlib.sha256(WORK + hashlib.sha256(box).digest() + number.to_bytes(8, "big")).digest()
    return int.from_bytes(found, "big") >> (len(found) * 8 - bits) == 0


class Strip(NamedTuple):
    """The promise: which box, what it commits to, in the log by when."""

    production: str
    box: str  # SHA-256 of the box, as acts write it
    commitment: str
    by_us: int


def strip_text(strip: Strip) -> bytes:
    """Return the text of a strip, five lines; the clerk's key signs it."""
    lines = (STRIP, strip.production, strip.box, strip.commitment, str(strip.by_us))
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def read_strip(note: bytes, roster: Roster, clerk: str, check: Check) -> Strip:
    """Return the promise that a note is, signed by the clerk of this production.

    Raises `BoxError` for any other.
    """
    try:
        found = read_note(note)
        key = verifier_key(roster, clerk)
        verified(found, [] if key is None else [key], check)
        head, production, box, committed, by_us, rest = found.text.decode("ascii").split("\n")
        hour = read_number(by_us.encode("ascii"))
        strip = Strip(production, box, committed, -1 if hour is None else hour)
        exact = strip_text(strip) == found.text and head == STRIP and not rest
    except (LogError, ValueError) as error:
        raise BoxError("strip", str(error), "one that this production's clerk signed") from None
    if not exact or production != roster.production:
        raise BoxError("strip", "another text", "a promise of this production's clerk")
    return strip
