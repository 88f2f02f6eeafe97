"""What is inside a sealed box: a signed note, like an act, that only its readers ever see.

Its text is two lines: `coldproof/sealed/v1 <production> <kind>`, then the message as canonical
JSON.  A reporter signs with a key that their phrase gives and that has no name; a reader with the
key that they are enrolled with.  The bytes are padded to one of three sizes, so that a box tells
nothing by its length.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from coldproof.acts.codec import MAX_DEPTH, check_depth
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build, plain
from coldproof.desk.roster import Roster, key_name, key_text, person_of, raw_key
from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.kinds import KINDS, OF_THE_REPORTER, Message, Reported
from coldproof.log.errors import LogError
from coldproof.log.note import ED25519, Check, Key, read_note, verified

SIZES = (16_384, 65_536, 1_048_576)  # bytes of a padded message, by size class from 1
LENGTH = 4  # bytes that say how long the note is
REPORTER = "reporter"
HEADER = re.compile(rb"coldproof/sealed/v1 ([!-~]{1,40}) ([A-Z][A-Za-z]{2,39})\n")


Given = Mapping[tuple[str, str], int]
"""Where somebody gave an account, by their handle and its commitment."""


class Said(NamedTuple):
    """A message that was opened, and whose key signed it: `person@device`, or `REPORTER`."""

    message: Message
    signer: str

    @property
    def person(self) -> str:
        """Return who said it."""
        return person_of(self.signer)


def _encode(value: object) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii") + b"\n"


def text_of(production: str, message: Message) -> bytes:
    """Return the text that is signed; raises `MessageError` for what the reader would refuse."""
    head = f"coldproof/sealed/v1 {production} {type(message).__name__}\n".encode("ascii")
    text = head + _encode(plain(message))
    _read(text, production)
    return text


def _read(text: bytes, production: str) -> Message:
    head = HEADER.match(text)
    kind = None if head is None else KINDS.get(head[2].decode("ascii"))
    if head is None or kind is None:
        raise MessageError("sealed message", "another first line", "one of a kind that is known")
    if head[1].decode("ascii") != production:
        raise MessageError("sealed message", "one of another production", f"one of {production}")
    line = text[head.end() :]
    given: object = None
    try:
        check_depth(line, MAX_DEPTH)  # what a stranger sealed must not end the interpreter
        given = json.loads(line)
        same = _encode(given) == line
    except (ValueError, RecursionError):  # a FormatError is one
        same = False
    if not same or not isinstance(given, dict):
        raise MessageError("sealed message", "other bytes than our writer's", "canonical JSON")
    try:
        found: Message = build(kind, given)
    except FormatError as error:
        raise MessageError("sealed message", error.found, error.want) from None
    return found


def padded(note: bytes) -> bytes:
    """Return a note filled up to the smallest size that takes it, or raise `MessageError`."""
    for size in SIZES:
        if len(note) + LENGTH <= size:
            return (len(note).to_bytes(LENGTH, "big") + note).ljust(size, b"\0")
    raise MessageError("message", f"{len(note)} bytes", f"at most {SIZES[-1] - LENGTH}")


def unpadded(data: bytes) -> bytes:
    """Return the note of a padded message, or raise `MessageError`."""
    size = int.from_bytes(data[:LENGTH], "big")
    if len(data) not in SIZES or size > len(data) - LENGTH or any(data[LENGTH + size :]):
        raise MessageError("sealed box", "no padded message", "one as our writer fills it")
    return data[LENGTH : LENGTH + size]


def reporter_key(production: str, voice: str) -> Key:
    """Return the key of a reporter, who has no other name than that."""
    return Key(f"{production}/{REPORTER}", ED25519, raw_key(voice))


def open_message(
    data: bytes,
    roster: Roster,
    check: Check,
    voices: Mapping[str, str] | None = None,
    position: int = 0,
    given: Given | None = None,
) -> Said:
    """Return the message of a decrypted box and who signed it, or raise `MessageError`.

    `voices` are the reporters' keys by case, as far as they are known: what a reporter says later
    must be signed by the key of their report.  A reader's key must be enrolled, and not revoked
    before the entry of the box, at `position`; or before that of the act by which its person gave
    the account, as `given` has it.  So nobody who says that a phone is lost unsays what it said.
    """
    said, _ = open_note(unpadded(data), roster, check, voices, position, given)
    return said


def open_note(
    data: bytes,
    roster: Roster,
    check: Check,
    voices: Mapping[str, str] | None = None,
    position: int = 0,
    given: Given | None = None,
) -> tuple[Said, bytes]:
    """Return the message of a note that was in a box, and its text; as `open_message`."""
    try:
        note = read_note(data)
        message = _read(note.text, roster.production)
        if isinstance(message, OF_THE_REPORTER):
            voice = (voices or {}).get(message.case)
            if isinstance(message, Reported):
                voice = message.voice
            known = [] if voice is None else [reporter_key(roster.production, voice)]
            verified(note, known, check)
            return Said(message, REPORTER), note.text
        salt = base64.urlsafe_b64decode(getattr(message, "salt", "") + "=")
        named, since = key_text(commitment(salt, note.text)), given or {}
        enrolled = {
            key_name(roster.production, key.person, key.device): Key(
                key_name(roster.production, key.person, key.device), ED25519, key.public
            )
            for key in roster.keys.values()
            if key.revoked is None or key.revoked > since.get((key.person, named), position)
        }
        known = [enrolled[line.name] for line in note.lines if line.name in enrolled]
        signer = verified(note, known, check)[0]
    except LogError as error:
        raise MessageError("sealed message", str(error), "one signed by whom it says") from None
    return Said(message, signer.name.partition("/")[2]), note.text


def commitment(salt: bytes, text: bytes) -> bytes:
    """Return what the log keeps of a report: it can be opened by who knows the salt, by no other.

    The salt is 32 bytes that the phrase gives, so nobody can try guessed words against it.
    """
    head = b"coldproof/report/v1\0"
    parts = b"".join(len(part).to_bytes(4, "big") + part for part in (salt, text))
    return hashlib.sha256(head + parts).digest()
