"""RFC 3161 time-stamps in a bundle: whether each is of the very head that it is named after.

What is stamped is the head's note as the log signed it, without what log witnesses added.  The
stamp's own signature is checked only by who has the certificates of its authority from elsewhere,
and a library for it; this folder has neither, and is handed a check.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from coldproof.exchange.bundle.errors import BadStamp
from coldproof.exchange.bundle.layout import CHECKPOINTS, MOST_TEXT, TIMESTAMPS, number_of
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.report import Stamp
from coldproof.log.note import Key, read_note, write_note

# DER of a MessageImprint's algorithm and the start of its digest: SHA-256, with or without NULL.
_SHA256 = bytes.fromhex("0609608648016503040201")
_IMPRINTS = (_SHA256 + b"\x05\x00\x04\x20", _SHA256 + b"\x04\x20")


StampCheck = Callable[[str, bytes, bytes], int]
"""Takes the file, the token in it and the head's note; returns when, in us; raises `BadStamp`."""


def imprints(note: bytes) -> tuple[bytes, ...]:
    """Return what a time-stamp of a checkpoint's bytes holds, as DER writes it."""
    digest = hashlib.sha256(note).digest()
    return tuple([start + digest for start in _IMPRINTS])


def as_signed(data: bytes, key: Key) -> bytes:
    """Return a head's note with the log's own signature alone."""
    note = read_note(data)
    own = [line for line in note.lines if (line.name, line.key_id) == (key.name, key.id)]
    return write_note(note.text, own)


def read_stamps(
    inventory: Inventory, head: str, size: int, key: Key, check: StampCheck | None = None
) -> tuple[Stamp, ...]:
    """Return every time-stamp, once the heads were verified under the log's key.

    `head` is the path of the head that an extract has alone, of that `size`.  Without a check no
    signature of a time-stamp is looked at; with one, each must pass it, or `BadStamp` is raised.
    """
    found = []
    for path in inventory.bag.files:
        if path.startswith(TIMESTAMPS):
            token = inventory.read(path, MOST_TEXT)
            number = number_of(path)
            own = head if inventory.extract else f"{CHECKPOINTS}{number}"
            fits, at_us = False, None
            if own in inventory.bag.files and (number == size or not inventory.extract):
                note = as_signed(inventory.read(own, MOST_TEXT), key)
                fits = any(imprint in token for imprint in imprints(note))
                at_us = None if check is None else check(path, token, note)
            elif check is not None:
                raise BadStamp(path, "a time-stamp of no head that is here", "one of such a head")
            found.append(Stamp(number, fits or at_us is not None, at_us))
    return tuple(found)
