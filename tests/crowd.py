"""A crowd with voice keys, for tests and measurements of letters that one of many signs."""

from __future__ import annotations

import hashlib

from coldproof.desk.roster import key_text
from coldproof.keys.ring import Ringed, new_secret, public_of, sign
from coldproof.state.model import EMPTY, SetState
from coldproof.state.records import Letter, Signed, SignedHow
from coldproof.words.voice import Shown

WORDS = b"We stop until the range is cold."
TEXT = key_text(hashlib.sha256(WORDS).digest())
OTHER = key_text(hashlib.sha256(b"We go on.").digest())
FROZEN = 40  # where its text was frozen


class Crowd:
    """People's voice keys, and what they sign."""

    def __init__(self, count: int) -> None:
        """Make the keys."""
        self.secrets = [new_secret() for _ in range(count)]
        self.keys = [key_text(public_of(one)) for one in self.secrets]
        self.ring = tuple(sorted(map(public_of, self.secrets)))

    def sign(self, number: int, text: str = TEXT) -> Ringed:
        """Return what one of them signs."""
        words = WORDS if text == TEXT else b"We go on."
        return sign(hashlib.sha256(words).digest(), self.ring, self.secrets[number])

    def letter(self, *signed: Signed, more: tuple[str, ...] = ()) -> Letter:
        """Return a frozen letter with this crowd and what else stands for a key in the log."""
        ring = tuple(sorted((*self.keys, *more)))
        return Letter("lead", FROZEN, 0, len(WORDS), None, 0, (), signed, ring)

    def state(self, *signed: Signed, more: tuple[str, ...] = ()) -> SetState:
        """Return a state in which that letter is frozen."""
        return EMPTY._replace(letters={TEXT: self.letter(*signed, more=more)})


def entered(made: Ringed, position: int = FROZEN + 1, ring_size: int = FROZEN) -> Signed:
    """Return a signature as the state has it."""
    return Signed(
        SignedHow.RING,
        position,
        "clerk",
        None,
        Shown.HIDDEN,
        None,
        None,
        first_hand=False,
        token=key_text(made.tag),
        proof=key_text(hashlib.sha256(made.proof).digest()),
        ring_size=ring_size,
    )
