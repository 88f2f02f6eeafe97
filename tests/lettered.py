"""A production in whose record a letter stands, for tests: drafted, frozen, signed in every way."""

from __future__ import annotations

import base64
import hashlib
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.acts import letters as acts
from coldproof.acts.base import Body
from coldproof.acts.codec import digest as digest_of
from coldproof.acts.production import PersonEnrolled, RoleAppointed
from coldproof.acts.voice import SealedPosted
from coldproof.app import wiring
from coldproof.app.acting import Hand
from coldproof.app.backup import VALUES
from coldproof.app.by_lot import act_of
from coldproof.app.enrolling import Joining, acts_of
from coldproof.app.house import House
from coldproof.app.saying import about_to, say
from coldproof.app.writer import Writer
from coldproof.desk.roster import key_name, key_text
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.boxes import Strip, strip_text
from coldproof.desk.voice.letters import commitment_of
from coldproof.log.note import write_note
from coldproof.words.ids import Digest
from coldproof.words.people import Department, Role
from tests.houses import Film, signer_named
from tests.small_log import PRODUCTION
from tests.voice import message

TEXT = "We asked for a safety meeting on each day with a gun.\nThere was none since Monday.\n"
OTHER = "I was at two of them.\n"
GIVEN_NAME = "Salome, second unit"
SALT = key_text(bytes(range(32)))


class Told(NamedTuple):
    """What a test needs of it."""

    text: str  # the letter's digest
    other: str  # that of the one beside it
    drafts: tuple[str, ...]
    at: int  # where it was frozen
    false: int  # the entry that opens a signature which nobody made
    name: str  # a committed value that nobody disclosed


class Set:
    """One production, open to be written."""

    def __init__(self, house: House, writer: Writer) -> None:
        """Begin."""
        self.house, self.writer = house, writer

    def enroll(self, person: str, department: Department, role: Role | None = None) -> None:
        """Enroll somebody, by the founder."""
        key = signer_named(key_name(PRODUCTION, person, person))
        joining = Joining(person, department, person, key.public, role, "2026-11-25")
        for body in acts_of(joining, self.house.follower.catch_up()):
            self.say("producer", body)

    def say(self, by: str, body: Body, answers: tuple[str, ...] | None = None) -> int:
        """Record an act; return its position."""
        act = about_to(self.house, Hand(by, by), body, wiring.now_us(), answers).act
        say(self.house, self.writer, act, signer_named(key_name(PRODUCTION, by, by)))
        return self.house.ledger.size - 1

    def keep(self, value: bytes) -> Digest:
        """Keep a value beside the log; return its digest."""
        raw = hashlib.sha256(value).digest()
        self.house.store.put(PRODUCTION, VALUES + raw.hex(), value)
        return Digest(key_text(raw))

    def seal(self, commitment: str, box: bytes = b"") -> str:
        """Put a sealed box into the log, as the clerk does; return its digest."""
        name = key_text(hashlib.sha256(box or secrets.token_bytes(8)).digest())
        body = SealedPosted(box=Digest(name), size_class=1, commitment=Digest(commitment))
        act = act_of(PRODUCTION, body)
        self.writer.record(self.writer.arrived(act))
        self.house.follower.catch_up()
        return name

    def draft(self, by: str, kind: type[k.Message], **plain: Any) -> str:
        """Say something of a draft, sealed and then disclosed; return the note's digest."""
        said = message(kind, salt=SALT, **plain)
        text = m.text_of(PRODUCTION, said)
        note = write_note(text, (signer_named(key_name(PRODUCTION, by, by)).line(text),))
        self.seal(commitment_of(SALT, text))
        return self.keep(note)


def strip_of(box: str, commitment: str, by_us: int, name: str | None = None) -> bytes:
    """Return a strip for a box, signed by the clerk or somebody else."""
    text = strip_text(Strip(PRODUCTION, box, commitment, by_us))
    signer = signer_named(name or key_name(PRODUCTION, "clerk", "clerk"))
    return write_note(text, (signer.line(text),))


def hidden_by(person: str, text: str, signer: str | None = None) -> acts.SignatureOpened:
    """Return a hidden signature as a reader opens it, made by a person or by somebody else."""
    said = message(k.LetterSigned, case=text, shown="hidden-until-enough", first_hand=True)
    written = m.text_of(PRODUCTION, said)
    line = signer_named(key_name(PRODUCTION, signer or person, signer or person)).line(written)
    made = base64.urlsafe_b64encode(line.signature).decode().rstrip("=")
    opened: Any = acts.SignatureOpened
    return opened(  # type: ignore[no-any-return]  # built from plain texts
        text=text, signer=person, signing=person, nonce=said.nonce, signature=made, first_hand=True
    )


def tell(one: Set) -> Told:
    """Tell the story of the letter."""
    one.enroll("steward", Department.OUTSIDE, Role.STEWARD)
    appointed: Any = RoleAppointed
    for voucher in ("armorer", "first-ad"):
        hat = appointed(person="steward", role=Role.STEWARD, first_day="2026-11-25")
        one.say(voucher, hat)
    one.enroll("gaffer", Department.ELECTRIC)
    one.enroll("grip", Department.GRIP)
    text, other = digest_of(TEXT.encode()), digest_of(OTHER.encode())
    case = key_text(bytes(32))
    first = message(k.Drafted, case=case, words="We ask.", readers=["gaffer", "steward"], salt=SALT)
    drafts = (
        one.draft("gaffer", k.Drafted, case=case, words="We ask.", readers=["gaffer", "steward"]),
        one.draft("steward", k.DraftRead, case=case, draft=first.nonce, readers=["gaffer"]),
    )
    one.keep(TEXT.encode())
    offered: Any = acts.StatementOffered
    size = len(TEXT.encode())
    at = one.say("gaffer", offered(text=text, size=size, hold_until=3, drafts=drafts))
    for by, draft in zip(("gaffer", "steward"), drafts, strict=True):
        one.say(by, acts.Disclosed(value=Digest(draft)), ())
    one.say("gaffer", acts.StatementSigned(text=Digest(text), first_hand=True))
    one.say("armorer", acts.StatementSigned(text=Digest(text)))
    one.say("actor", acts.StatementSigned(text=Digest(text)))
    one.say("steward", hidden_by("grip", text))
    false = one.say("steward", hidden_by("first-ad", text, "steward"))
    vouched: Any = acts.SignatureVouched
    one.say("steward", vouched(text=text, commitment=case, role=Role.MEDIC))
    paper: Any = acts.SignedOnPaper
    one.say(
        "gaffer", paper(text=text, person="first-ad", picture=one.keep(b"\xff\xd8\xff a photo"))
    )
    one.say("actor", acts.StatementWithdrawn(text=Digest(text)))
    one.enroll("runner", Department.LOCATIONS)
    one.say("runner", acts.StatementSigned(text=Digest(text)))
    one.keep(OTHER.encode())
    one.say("first-ad", offered(text=other, size=len(OTHER), beside=text))
    one.say("first-ad", acts.StatementSigned(text=Digest(other)))
    name = one.keep(b'{"salt": "AAAA", "text": "' + GIVEN_NAME.encode() + b'"}')
    enrolled: Any = PersonEnrolled
    one.say("gaffer", enrolled(person="spark", department=Department.ELECTRIC, name=name))
    return Told(text, other, drafts, at, false, name)


_made: list[tuple[Path, Told, int]] = []


def lettered(film: Film) -> Told:
    """Tell it in a folder: once, and copied for each test after the first."""
    if not _made:
        film.hours.now_us += 60_000_000
        with wiring.opened(film.folder) as house, wiring.writing(house) as writer:
            told = tell(Set(house, writer))
        kept = film.folder.with_name(".lettered")
        shutil.copytree(film.folder, kept)
        _made.append((kept, told, film.hours.now_us))
    kept, told, film.hours.now_us = _made[0]
    shutil.rmtree(film.folder)
    shutil.copytree(kept, film.folder)
    return told


@contextmanager
def going_on(film: Film) -> Iterator[Set]:
    """Open the folder to record more, a minute later."""
    film.hours.now_us += 60_000_000
    with wiring.opened(film.folder) as house, wiring.writing(house) as writer:
        yield Set(house, writer)
