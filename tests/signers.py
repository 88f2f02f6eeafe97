"""Keys for tests, each from a seed of its own, so that the same signatures come out every time."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from coldproof.log.cosignature import line_of, message
from coldproof.log.note import COSIGNATURE, ED25519, Key, Line, write_note


class Signer(NamedTuple):
    """A private key that everybody knows, under a name."""

    key: Key
    secret: SigningKey

    def line(self, text: bytes, time_s: int = 0) -> Line:
        """Return this key's line over a note's text; `time_s` is that of a cosignature."""
        if self.key.kind == COSIGNATURE:
            signature = self.secret.sign(message(time_s, text)).signature
            return line_of(self.key, time_s, signature)
        return Line(self.key.name, self.key.id, self.secret.sign(text).signature)

    def note(self, text: bytes) -> bytes:
        """Return a note that this key alone signed."""
        return write_note(text, [self.line(text)])


def signer(name: str, kind: int = ED25519) -> Signer:
    """Return the key of that name; its seed is the digest of name and kind."""
    secret = SigningKey(hashlib.sha256(f"{kind} {name}".encode()).digest())
    return Signer(Key(name, kind, bytes(secret.verify_key)), secret)


def cosigner(name: str) -> Signer:
    """Return the cosignature key of that name."""
    return signer(name, COSIGNATURE)


def check(public: bytes, told: bytes, signature: bytes) -> bool:
    """Say whether libsodium accepts the signature."""
    try:
        VerifyKey(public).verify(told, signature)
    except BadSignatureError:
        return False
    return True
