"""What the window and Python hand each other as JSON: bytes in base64, notes by their parts."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence

from coldproof.log.note import ED25519, Key, Line, write_note


def to_base64(data: bytes) -> str:
    """Return bytes in base64."""
    return base64.b64encode(data).decode("ascii")


def note_of(text: str, lines: Iterable[Sequence[str]]) -> bytes:
    """Return the note of a text and its signatures: [[name, key, signature], …], in base64."""
    made = []
    for name, public, signature in lines:
        key = Key(str(name), ED25519, base64.b64decode(public))
        made.append(Line(key.name, key.id, base64.b64decode(signature)))
    return write_note(text.encode("ascii"), made)
