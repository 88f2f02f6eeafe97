"""Reporters and readers for tests: what they say, signed, sealed and opened."""

from __future__ import annotations

import secrets
from typing import Any

from coldproof.acts.fields import build
from coldproof.desk.roster import Enrolled, Roster, key_text
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import worked
from coldproof.desk.voice.phrase import phrase_of, read_phrase, secrets_of
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.note import write_note
from tests.age_box import new_identity, opened, sealed

PRODUCTION = "voiceproduction1"
WORDS = "The props cart stood open again."


class Reader:
    """A reader with an enrolled key and an identity to open boxes with."""

    def __init__(self, person: str, production: str = PRODUCTION) -> None:
        """Make both."""
        self.person, self.handle = person, f"{person}@{person}"
        self.signer = new_signer(f"{production}/{self.handle}")
        self.identity = new_identity()
        self.key = str(self.identity.to_public())


class Reporter:
    """Somebody with a phrase, and with nothing else."""

    def __init__(self, production: str = PRODUCTION) -> None:
        """Take a new phrase."""
        self.production = production
        self.phrase = phrase_of(secrets.token_bytes(11))
        self.secrets = secrets_of(read_phrase(self.phrase), production)
        self.signer = new_signer(f"{production}/{m.REPORTER}", self.secrets.voice)
        self.identity = new_identity()
        self.case = key_text(self.secrets.case)
        self.nonce = key_text(secrets.token_bytes(32))

    def report(self, **more: Any) -> k.Reported:
        """Return a report with what a test changes."""
        plain = {
            "case": self.case,
            "voice": key_text(self.signer.public),
            "box": str(self.identity.to_public()),
            "nonce": self.nonce,
            "salt": key_text(self.secrets.salt),
            "about": ["weapons"],
            "words": WORDS,
            **more,
        }
        found: k.Reported = build(k.Reported, plain)
        return found


def message(kind: type[k.Message], **plain: Any) -> k.Message:
    """Return a message from plain values, as a screen gives them."""
    found: k.Message = build(kind, {"nonce": key_text(secrets.token_bytes(32)), **plain})
    return found


def noted(message: k.Message, signer: Signer, production: str = PRODUCTION) -> bytes:
    """Return the padded note of a message."""
    text = m.text_of(production, message)
    return m.padded(write_note(text, (signer.line(text),)))


def boxed(data: bytes, readers: list[Reader], reporter: Reporter | None = None) -> bytes:
    """Return the box of a padded note; the reporter's place is the first."""
    first = new_identity() if reporter is None else reporter.identity
    return sealed(data, [str(first.to_public()), *(one.key for one in readers)])


def work(box: bytes, bits: int) -> int:
    """Return a number for a box, found by trying, as a phone does; about 2^bits tries."""
    number = 0
    while not worked(box, number, bits):
        number += 1
    return number


def roster_of(*readers: Reader, production: str = PRODUCTION) -> Roster:
    """Return a roster that knows the readers' keys."""
    found = {
        one.handle: Enrolled(one.person, one.person, one.signer.public, n)
        for n, one in enumerate(readers, 1)
    }
    return Roster(production, found)


__all__ = [
    "PRODUCTION",
    "WORDS",
    "Reader",
    "Reporter",
    "boxed",
    "check",
    "message",
    "noted",
    "opened",
    "roster_of",
    "sealed",
    "work",
]
