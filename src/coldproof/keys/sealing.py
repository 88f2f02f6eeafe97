"""Seals on what this server writes for itself: HMAC-SHA256 (RFC 2104) under a secret of its own.

A snapshot of folded state is not signed and not in the log, and is believed only under its seal.
The secret stands in a key file outside the database.  May it be lost?  Yes: snapshots are then
made anew.  Whoever can write to the database but not read the secret cannot make a snapshot that
is believed; but an old one put back is a true one, so what is sealed must name its size and root.
"""

from __future__ import annotations

import base64
import hmac
import secrets

from coldproof.keys.errors import SealError

SECRET_BYTES = 32
TAG_BYTES = 32
PREFIX = "coldproof/seal/v1 "
SECRET_SHAPE = f"{PREFIX}<secret>, as this server wrote it"


def new_secret() -> bytes:
    """Return a new secret, 32 bytes of chance."""
    return secrets.token_bytes(SECRET_BYTES)


def authenticate(secret: bytes, data: bytes) -> bytes:
    """Return the seal of some bytes, 32 bytes.

    Raises `SealError` for a secret that is not 32 bytes.
    """
    _refuse_other_length(secret)
    return hmac.digest(secret, data, "sha256")


def refuse_unsealed(secret: bytes, data: bytes, tag: bytes) -> None:
    """Raise `SealError` unless the tag is the seal of these bytes; compared in constant time."""
    if not hmac.compare_digest(authenticate(secret, data), tag):
        raise SealError("sealed bytes", "a seal that does not fit", "the bytes that were sealed")


def write_secret(secret: bytes) -> str:
    """Return a secret as one line of text, for a key file; `read_secret` gives it back.

    Raises `SealError` for a secret that is not 32 bytes.
    """
    _refuse_other_length(secret)
    return PREFIX + base64.b64encode(secret).decode("ascii")


def read_secret(text: str) -> bytes:
    """Return the secret that a line of text is, or raise `SealError`; the text is not repeated."""
    try:
        secret = base64.b64decode(text.removeprefix(PREFIX), validate=True)
    except ValueError:
        secret = b""
    if len(secret) != SECRET_BYTES or write_secret(secret) != text:
        raise SealError("secret", "a text of another shape", SECRET_SHAPE)
    return secret


def _refuse_other_length(secret: bytes) -> None:
    if len(secret) != SECRET_BYTES:
        raise SealError("secret", f"{len(secret)} bytes", f"{SECRET_BYTES} from a source of chance")
