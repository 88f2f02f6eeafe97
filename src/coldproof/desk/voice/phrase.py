"""The phrase that opens a reporter's box: six words of 16 bits, and all that is derived from them.

A word is a *proquint* (arXiv:0901.4016): consonant, vowel, consonant, vowel, consonant.  It can be
said aloud and typed on any keyboard, in any language of the crew, and needs no list of words.  Of
the 96 bits 88 are chance and 8 a check, so that a slip of the pen is noticed before it is tried.

Nothing that is derived is ever stored or sent: whoever has the phrase has the box, and nobody else.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import NamedTuple

from coldproof.desk.voice.errors import PhraseError

ENTROPY_BYTES = 11
WORDS = 6
LONGEST = 200  # characters of what is typed
CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"
LABEL = "coldproof/voice/v1 "
SHAPE = f"{WORDS} words of five letters, as they were shown"
_SHIFTS = ((12, CONSONANTS), (10, VOWELS), (6, CONSONANTS), (4, VOWELS), (0, CONSONANTS))


class Secrets(NamedTuple):
    """What a phrase gives, each of 32 bytes: none tells anything about another."""

    box: bytes  # the X25519 secret to which answers are sealed
    voice: bytes  # the Ed25519 seed by which later words are known to be the same person's
    case: bytes  # names the report among its readers
    salt: bytes  # of the commitment in the log


def _word(value: int) -> str:
    return "".join(letters[value >> shift & len(letters) - 1] for shift, letters in _SHIFTS)


def _value(word: str) -> int:
    value = 0
    if len(word) != len(_SHIFTS):
        raise PhraseError("phrase", "a word of another length", SHAPE)
    for letter, (shift, letters) in zip(word, _SHIFTS, strict=True):
        found = letters.find(letter)
        if found < 0:
            raise PhraseError("phrase", "a letter that no such word has", SHAPE)
        value |= found << shift
    return value


def _check(entropy: bytes) -> bytes:
    return hashlib.sha256(LABEL.encode() + entropy).digest()[:1]


def phrase_of(entropy: bytes) -> str:
    """Return the phrase of 11 bytes of chance; raises `PhraseError` for another length."""
    if len(entropy) != ENTROPY_BYTES:
        raise PhraseError("chance", f"{len(entropy)} bytes", f"{ENTROPY_BYTES}")
    data = entropy + _check(entropy)
    values = [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]
    return " ".join(map(_word, values))


def read_phrase(text: str) -> bytes:
    """Return the chance of a phrase as a person typed it, or raise `PhraseError`.

    Case, and what stands between the words, do not matter.  The error never repeats a word.
    """
    if len(text) > LONGEST:
        raise PhraseError("phrase", f"{len(text)} characters", SHAPE)
    words = re.findall("[a-z]+", text.lower())
    if len(words) != WORDS:
        raise PhraseError("phrase", f"{len(words)} words", SHAPE)
    data = b"".join(_value(word).to_bytes(2, "big") for word in words)
    entropy = data[:ENTROPY_BYTES]
    if not hmac.compare_digest(_check(entropy), data[ENTROPY_BYTES:]):
        raise PhraseError("phrase", "words that are not of one phrase", "each word as it was shown")
    return entropy


def secrets_of(entropy: bytes, production: str) -> Secrets:
    """Return what a phrase opens in one production: HMAC-SHA256 under its chance, by purpose."""

    def derived(purpose: str) -> bytes:
        return hmac.digest(entropy, f"{LABEL}{production} {purpose}".encode(), "sha256")

    return Secrets(*map(derived, Secrets._fields))
