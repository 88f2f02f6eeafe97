"""Who is in the crowd of a letter, and whether one of them signed it.  Experimental, not audited.

The crowd is everybody whose voice key was on the log when the text was frozen, so whoever has the
log has the ring.  Of a key's owner the log tells who vouched for them: a ring is worth no more than
the enrollments behind it.
"""

from __future__ import annotations

from functools import lru_cache

from coldproof.desk.roster import raw_key
from coldproof.log.errors import RingError
from coldproof.log.ring import LEAST, most_of, refuse_key, refuse_unproven
from coldproof.state.model import SetState
from coldproof.state.records import Letter, Signed, SignedHow

MOST_REMEMBERED = 1_024  # proofs: a sheet is drawn again and again, and each takes long to check


def ring_of(letter: Letter) -> tuple[bytes, ...]:
    """Return the voice keys of a letter's crowd, in order of their bytes.

    What stands on the log and is no key of ristretto255 is left out: it is nobody's.
    """
    found = []
    for one in letter.ring:
        key = raw_key(one)
        try:
            refuse_key(key)
        except RingError:
            continue
        found.append(key)
    return tuple(sorted(found))


def tags_of(letter: Letter) -> frozenset[str]:
    """Return the tags under a letter: so many of its crowd signed."""
    return frozenset(
        one.token for one in letter.signed if one.how is SignedHow.RING and one.token is not None
    )


def letter_of(state: SetState, text: str, ring_size: int) -> Letter:
    """Return a frozen letter; raises `RingError` for none, and for another ring than its own."""
    letter = state.letters.get(text)
    if letter is None:
        raise RingError("letter", "a text that is not frozen", "one that is")
    if ring_size != letter.position:
        raise RingError("ring", f"one as of entry {ring_size}", f"the one of {letter.position}")
    return letter


def refuse_small_crowd(letter: Letter, signers: int) -> None:
    """Raise `RingError` where so many signers of a letter would not be hidden by the others."""
    count = len(ring_of(letter))
    most = most_of(count)
    if count < LEAST:
        raise RingError("ring", f"{count} keys", f"{LEAST} or more, made before it was frozen")
    if signers > most:
        raise RingError("letter", f"{signers} signers of {count}", f"{most} at most, so all hide")


def ring_proven(state: SetState, text: str, signed: Signed, proof_bytes: bytes | None) -> bool:
    """Say whether a signature without a name is proven to be of one of a letter's crowd.

    `proof_bytes` is the value whose digest the log has (`signed.proof`); that it fits that digest
    is for the caller to see.  Tags that are proven, each once, are so many different people, as
    far as the enrollments go: `len({one.token ...})` is their number.
    """
    letter = state.letters.get(text)
    named = signed.how is SignedHow.RING and signed.token is not None
    if letter is None or not named or signed.ring_size != letter.position or proof_bytes is None:
        return False
    return _holds(raw_key(text), ring_of(letter), raw_key(signed.token or ""), proof_bytes)


@lru_cache(maxsize=MOST_REMEMBERED)
def _holds(text: bytes, ring: tuple[bytes, ...], tag: bytes, proof: bytes) -> bool:
    try:
        refuse_unproven(text, ring, tag, proof)
    except RingError:
        return False
    return True
