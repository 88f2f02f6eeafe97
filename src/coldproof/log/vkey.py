"""Keys and signature lines by name: key ids, verifier keys, one line of a note (C2SP signed-note).

A *vkey* is `name+hex(key id)+base64(kind || public key)`.  The key id is the first four bytes of
`SHA-256(name || 0A || kind || public key)`: a label, no proof.  Whether a public key is weak is
not asked here; see `ed25519.refuse_weak`.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import NamedTuple

from coldproof.log.errors import NoteError, shown
from coldproof.log.rewritten import MARK
from coldproof.log.spelling import read_base64, write_base64

ED25519 = 1
COSIGNATURE = 4
KINDS = (ED25519, COSIGNATURE)
PUBLIC_BYTES = 32
KEY_ID_BYTES = 4
MOST_REMEMBERED = 4096

# Every character with White_Space, every control character, and `+`; written out, because the
# tables of Unicode differ between versions of Python. Surrogates are not text.
NO_NAME = re.compile(
    "[\x00-\x20+\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ud800-\udfff]"
)
NAME_SHAPE = "a name without spaces, '+' and control characters"
KIND_SHAPE = "kind 1 (Ed25519) or 4 (cosignature/v1)"
KEY_ALONE = "the key alone, as `coldproof key` prints it,"
_HEX_ID = re.compile(r"[0-9a-f]{8}")


class Line(NamedTuple):
    """One signature line: the key's name, its 4-byte id, and the signature's bytes (at least 1)."""

    name: str
    key_id: bytes
    signature: bytes


class Key(NamedTuple):
    """A public key under its name; `kind` is the signature type, 1 or 4; `public` is 32 bytes."""

    name: str
    kind: int
    public: bytes

    @property
    def id(self) -> bytes:
        """The key's 4-byte id."""
        return key_id(self.name, self.kind, self.public)


@lru_cache(maxsize=MOST_REMEMBERED)
def key_id(name: str, kind: int, public: bytes) -> bytes:
    """Return the 4-byte id of a key; raises `NoteError` for a name that no note could carry."""
    if not name or NO_NAME.search(name) is not None:
        raise NoteError("key name", shown(name), NAME_SHAPE)
    start = name.encode("utf-8") + b"\n" + bytes((kind,))
    return hashlib.sha256(start + public).digest()[:KEY_ID_BYTES]


def checked(key: Key) -> Key:
    """Return the key again; raises `NoteError` where a vkey could not carry it."""
    if key.kind not in KINDS:
        raise NoteError("verifier key", f"kind {key.kind}", KIND_SHAPE)
    if len(key.public) != PUBLIC_BYTES:
        found = f"a public key of {len(key.public)} bytes"
        raise NoteError("verifier key", found, f"one of {PUBLIC_BYTES} bytes")
    if not key.name or NO_NAME.search(key.name) is not None:
        raise NoteError("key name", shown(key.name), NAME_SHAPE)
    return key


def write_vkey(key: Key) -> str:
    """Return a key as a vkey; `read_vkey` of it gives an equal key."""
    checked(key)
    material = write_base64(bytes((key.kind,)) + key.public).decode("ascii")
    return f"{key.name}+{key.id.hex()}+{material}"


def read_vkey(text: str) -> Key:
    """Return the key that a vkey is, or raise `NoteError`; its id must be the right one."""
    if text != text.strip():
        raise NoteError("verifier key", "space or the end of a line beside it", KEY_ALONE)
    name, plus, rest = text.partition("+")
    written, second, material = rest.partition("+")
    if not plus or not second:
        raise NoteError("verifier key", shown(text), "name+id+key, as `coldproof key` prints it")
    if _HEX_ID.fullmatch(written) is None:
        raise NoteError("key id", shown(written), "8 hexadecimal digits in lower case")
    blob = read_base64(material.encode("ascii")) if material.isascii() else None
    if not blob:
        raise NoteError("verifier key", shown(material), "canonical base64 of kind and public key")
    key = checked(Key(name, blob[0], blob[1:]))
    if key.id.hex() != written:
        if name.startswith(MARK):  # a name may begin so
            raise NoteError("verifier key", "a mark (BOM) before it", KEY_ALONE)
        raise NoteError("key id", written, f"its true id {key.id.hex()}")
    return key
