"""Age files written by a second hand (age-encryption.org/v1), as the phone's library writes them.

The product seals on the phone alone.  This is for tests on the server's side: `cryptography` does
the steps, and `pyrage`, a foreign reader, opens what comes out.
"""

from __future__ import annotations

import base64
import hmac
import secrets

import pyrage  # type: ignore[import-untyped]  # it has no types
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from coldproof.desk.voice.boxes import SLOTS

CHUNK = 65_536
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _derived(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(secret)


def raw_recipient(text: str) -> bytes:
    """Return the 32 bytes of an age recipient, its checksum not looked at."""
    value = 0
    for letter in text.removeprefix("age1")[:-6]:
        value = value << 5 | LETTERS.index(letter)
    return (value >> 4).to_bytes(32, "big")


def new_identity() -> pyrage.x25519.Identity:
    """Return a new age identity."""
    return pyrage.x25519.Identity.generate()


def identity_of(secret: bytes) -> pyrage.x25519.Identity:
    """Return the age identity of an X25519 secret of 32 bytes."""
    return pyrage.x25519.Identity.from_str(_bech32("age-secret-key-", secret).upper())


def _bech32(prefix: str, data: bytes) -> str:
    """Return bytes in Bech32 (BIP 173)."""
    value = int.from_bytes(data, "big") << -len(data) * 8 % 5
    count = -(-len(data) * 8 // 5)
    digits = [value >> 5 * (count - 1 - n) & 31 for n in range(count)]
    expanded = [ord(one) >> 5 for one in prefix] + [0] + [ord(one) & 31 for one in prefix]
    checked = 1
    for digit in [*expanded, *digits, 0, 0, 0, 0, 0, 0]:
        top = checked >> 25
        checked = (checked & 0x1FFFFFF) << 5 ^ digit
        for n, gone in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            checked ^= gone if top >> n & 1 else 0
    tail = [(checked ^ 1) >> 5 * (5 - n) & 31 for n in range(6)]
    return prefix + "1" + "".join(LETTERS[one] for one in [*digits, *tail])


def sealed(data: bytes, recipients: list[str]) -> bytes:
    """Return an age file for these recipients, its other places filled with nobody's keys."""
    file_key = secrets.token_bytes(16)
    raw = [raw_recipient(one) for one in recipients]
    raw += [
        X25519PrivateKey.generate().public_key().public_bytes_raw() for _ in range(SLOTS - len(raw))
    ]
    header = b"age-encryption.org/v1\n"
    for public in raw:
        own = X25519PrivateKey.generate()
        share = own.public_key().public_bytes_raw()
        shared = own.exchange(X25519PublicKey.from_public_bytes(public))
        wrap = _derived(shared, share + public, b"age-encryption.org/v1/X25519")
        body = ChaCha20Poly1305(wrap).encrypt(bytes(12), file_key, None)
        header += b"-> X25519 " + _b64(share) + b"\n" + _b64(body) + b"\n"
    header += b"---"
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    nonce = secrets.token_bytes(16)
    stream = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    pieces = [data[at : at + CHUNK] for at in range(0, len(data), CHUNK)]
    payload = b"".join(
        stream.encrypt(n.to_bytes(11, "big") + bytes((n == len(pieces) - 1,)), piece, None)
        for n, piece in enumerate(pieces)
    )
    return header + b" " + _b64(mac) + b"\n" + nonce + payload


def opened(box: bytes, identity: pyrage.x25519.Identity) -> bytes:
    """Return what is in a box, by the foreign reader; raises its error for whom it is not."""
    found: bytes = pyrage.decrypt(box, [identity])
    return found
