"""Signing a letter as one of a crowd, with libsodium, through rbcl.  Experimental, not audited.

`log.ring` says what is signed, and checks it.  A *voice key* is for such letters alone: whoever
comes by its secret later can tell which of them it signed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rbcl import (  # type: ignore[import-untyped]  # it tells no types
    crypto_core_ristretto255_add,
    crypto_core_ristretto255_scalar_mul,
    crypto_core_ristretto255_scalar_random,
    crypto_core_ristretto255_scalar_sub,
    crypto_scalarmult_ristretto255,
    crypto_scalarmult_ristretto255_base,
)

from coldproof.log.errors import RingError
from coldproof.log.ring import base_of, letter_id, step
from coldproof.log.ristretto import SCALAR_BYTES


class Ringed(NamedTuple):
    """One signature: the tag, one to a key and letter, and the proof."""

    tag: bytes
    proof: bytes


def new_secret() -> bytes:
    """Return the secret of a new voice key, 32 bytes: a number below the group's order."""
    return bytes(crypto_core_ristretto255_scalar_random())


def public_of(secret: bytes) -> bytes:
    """Return the key of a secret, 32 bytes."""
    return bytes(crypto_scalarmult_ristretto255_base(secret))


def sign(text: bytes, ring: Sequence[bytes], secret: bytes) -> Ringed:
    """Return a signature of a text by one of a ring; each time another proof, and the same tag.

    Raises `RingError` for a ring that no proof is of, and where the secret's key is not in it.
    """
    letter, own = letter_id(text, ring), public_of(secret)
    if own not in ring:
        raise RingError("secret", "one whose key is not in the ring", "that of a key in it")
    base = base_of(letter)
    tag = bytes(crypto_scalarmult_ristretto255(secret, base))
    at, count, chance = ring.index(own), len(ring), new_secret()
    scalars = [new_secret() for _ in ring]
    steps = {}
    here = (at + 1) % count
    steps[here] = _step(
        letter,
        tag,
        crypto_scalarmult_ristretto255_base(chance),
        crypto_scalarmult_ristretto255(chance, base),
    )
    while here != at:
        s, c = scalars[here], steps[here]
        left = crypto_core_ristretto255_add(
            crypto_scalarmult_ristretto255_base(s), crypto_scalarmult_ristretto255(c, ring[here])
        )
        right = crypto_core_ristretto255_add(
            crypto_scalarmult_ristretto255(s, base), crypto_scalarmult_ristretto255(c, tag)
        )
        here = (here + 1) % count
        steps[here] = _step(letter, tag, left, right)
    given = crypto_core_ristretto255_scalar_mul(steps[at], secret)
    scalars[at] = bytes(crypto_core_ristretto255_scalar_sub(chance, given))
    return Ringed(tag, b"".join((steps[0], *scalars)))


def _step(letter: bytes, tag: bytes, left: bytes, right: bytes) -> bytes:
    number = step(letter, tag, bytes(left), bytes(right))
    return number.to_bytes(SCALAR_BYTES, "little")
