"""One of a crowd signed, and nobody learns who: linkable ring signatures over ristretto255.

Experimental, and audited by nobody.  The scheme is LSAG (Liu, Wei and Wong, 2004): a proof shows
that somebody who holds the secret of one key of a *ring* signed, and a *tag* that is one to a key
and letter, so that nobody is counted twice.  Tags of two letters have nothing in common that
anybody without the secret could see.  Whoever comes by a secret later can make its tag, and see
what it signed.

With G the base of the group, x the secret of key P[j], and H a base of the letter's own, whose
logarithm nobody knows, the tag is T = [x]H.  A proof is c[0] and one s[i] for each key, and holds
where going once around, c[i+1] = hash(letter, T, [s[i]]G + [c[i]]P[i], [s[i]]H + [c[i]]T), leads
back to c[0].

Here is only the check; `keys.ring` signs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from coldproof.log.ed25519 import ORDER, WIDTH, Table, sum_of, table_of
from coldproof.log.errors import RingError
from coldproof.log.ristretto import (
    IDENTITY,
    SCALAR_BYTES,
    decode,
    encode,
    from_uniform,
    read_scalar,
)

LEAST = 12  # keys: the smallest ring of which more than half can sign and five stay unsigned
MOST = 1_024
UNSIGNED = 5  # of a ring so many have not signed, or a fifth of it, whichever is more
FIFTH = 5
TEXT_BYTES = 32
_KEYS = b"coldproof/ring/v1 keys\0"
_LETTER = b"coldproof/ring/v1 letter\0"
_BASE = b"coldproof/ring/v1 base\0"
_STEP = b"coldproof/ring/v1 step\0"


def most_of(ring: int) -> int:
    """Return how many of a ring of so many keys may sign one letter; 0 for one that is too small.

    Where nearly all have signed, a signature says of each that they did.
    """
    if not LEAST <= ring <= MOST:
        return 0
    return ring - max(UNSIGNED, -(-ring // FIFTH))


def proof_bytes(ring: int) -> int:
    """Return how long a proof is for a ring of so many keys."""
    return SCALAR_BYTES * (ring + 1)


def letter_id(text: bytes, ring: Sequence[bytes]) -> bytes:
    """Return what is signed, 64 bytes: the digest of a text, by this ring.

    Raises `RingError` for another digest than SHA-256 gives, and for a ring that no proof is of:
    too small or large, not in order, or with a key twice.
    """
    if len(text) != TEXT_BYTES:
        raise RingError("text", f"a digest of {len(text)} bytes", "a SHA-256")
    if not LEAST <= len(ring) <= MOST:
        raise RingError("ring", f"{len(ring)} keys", f"{LEAST} to {MOST}")
    if any(one >= other for one, other in pairwise(ring)):
        raise RingError("ring", "keys out of order, or one twice", "each key once, in order")
    keys = hashlib.sha256(_KEYS + b"".join(ring)).digest()
    return hashlib.sha512(_LETTER + text + keys).digest()


def base_of(letter: bytes) -> bytes:
    """Return the letter's own base, by which its tags are made."""
    return encode(from_uniform(hashlib.sha512(_BASE + letter).digest()))


def step(letter: bytes, tag: bytes, left: bytes, right: bytes) -> int:
    """Return the next number of the way around the ring."""
    found = hashlib.sha512(_STEP + letter + tag + left + right).digest()
    return int.from_bytes(found, "little") % ORDER


def refuse_key(key: bytes) -> None:
    """Raise `RingError` unless this is a key that somebody can hold the secret of."""
    if key == IDENTITY:
        raise RingError("key", "the identity", "a key made from a secret")
    decode(key)


def refuse_unproven(text: bytes, ring: Sequence[bytes], tag: bytes, proof: bytes) -> None:
    """Raise `RingError` unless one of the ring signed the text, with this tag.

    Every key is looked at, and so is everything of tag and proof: none has a second spelling.
    Takes about a millisecond for each key, and less where the same ring was checked before.
    """
    letter = letter_id(text, ring)
    refuse_key(tag)
    if len(proof) != proof_bytes(len(ring)):
        want = f"{proof_bytes(len(ring))}, for {len(ring)} keys"
        raise RingError("proof", f"{len(proof)} bytes", want)
    pieces = range(0, len(proof), SCALAR_BYTES)
    first, *rest = (read_scalar(proof[at : at + SCALAR_BYTES]) for at in pieces)
    tables = [_key_table(key) for key in ring]
    base, tagged = (table_of(decode(one), WIDTH) for one in (base_of(letter), tag))
    c = first
    for s, key in zip(rest, tables, strict=True):
        left, right = sum_of(s, c, key), sum_of(s, c, tagged, base)
        c = step(letter, tag, encode(left), encode(right))
    if c != first:
        raise RingError("proof", "one that does not come round", "that of a key of this ring")


@lru_cache(maxsize=MOST)
def _key_table(key: bytes) -> Table:
    refuse_key(key)
    return table_of(decode(key), WIDTH)
