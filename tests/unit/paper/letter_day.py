"""A short record with a letter in it, as the source of a paper: signed in every way there is."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import Any, cast

from coldproof.acts import letters as acts
from coldproof.acts.base import Act, Body
from coldproof.acts.production import (
    DeviceEnrolled,
    PersonEnrolled,
    ProductionOpened,
    RoleAppointed,
)
from coldproof.acts.voice import SealedPosted
from coldproof.desk.roster import Enrolled, Roster, key_text
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.letters import commitment_of
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.note import write_note
from coldproof.paper.source import PaperSource
from coldproof.state.entry import Entry
from coldproof.words.ids import CLERK, Committed, DeviceId, Digest, Label, PersonId, PublicKey
from coldproof.words.people import Department, Role
from coldproof.words.units import MINUTE_US
from tests.small_log import NOON_US
from tests.voice import message

PRODUCTION = "drycreek12"
TEXT = (
    "We asked for a safety meeting on each day with a gun.\n\n"
    "There was none since Monday. <b>#show</b> *nothing* $here$ is \\markup.\n"
)
OTHER = "I was at two of them.\n"
NAME = "Zoë Ångström, second unit"
SALT = key_text(bytes(range(32)))
CREW = {
    "producer": Department.PRODUCTION,
    "armorer": Department.WEAPONS,
    "first-ad": Department.DIRECTION,
    "steward": Department.OUTSIDE,
    "gaffer": Department.ELECTRIC,
    "grip": Department.GRIP,
    "actor": Department.CAST,
}


class Story:
    """Entries one after the other, each a minute after the last."""

    def __init__(self) -> None:
        """Begin with none."""
        self.entries: list[Entry] = []
        self.values: dict[str, bytes] = {}
        self.numbers: dict[str, int] = {}

    def say(self, by: str, body: Any) -> int:
        """Add an act; return its position."""
        position = len(self.entries)
        self.numbers[by] = self.numbers.get(by, 0) + 1
        act = Act(
            production=Label(PRODUCTION),
            body=body,
            by=PersonId(by),
            device=DeviceId(by),
            seq=self.numbers[by],
            at_us=NOON_US + position * MINUTE_US,
            seen_size=position,
            seen_root=Digest(SALT) if position else None,
        )
        name = key_text(hashlib.sha256(f"{PRODUCTION} {position}".encode()).digest())
        self.entries.append(Entry(act, name, position, act.at_us, by != CLERK, by == CLERK))
        return position

    def keep(self, value: bytes) -> Digest:
        """Keep a value; return its digest."""
        name = key_text(hashlib.sha256(value).digest())
        self.values[name] = value
        return Digest(name)

    def draft(self, by: str, said: Any) -> Digest:
        """Say something of a draft, sealed and disclosed; return the note's digest."""
        text = m.text_of(PRODUCTION, said)
        name = key_text(hashlib.sha256(text).digest())
        posted: Any = SealedPosted
        self.say(CLERK, posted(box=name, size_class=1, commitment=commitment_of(SALT, text)))
        return self.keep(write_note(text, (signer(by).line(text),)))


@cache
def signer(person: str) -> Signer:
    """Return somebody's key: the same in every run."""
    return new_signer(f"{PRODUCTION}/{person}@{person}", hashlib.sha256(person.encode()).digest())


def hidden(person: str, text: str, by: str) -> Body:
    """Return a hidden signature of a person as a reader opens it, made by a key of somebody."""
    said = message(
        k.LetterSigned, case=text, nonce=SALT, shown="hidden-until-enough", first_hand=True
    )
    made = signer(by).line(m.text_of(PRODUCTION, said)).signature
    opened: Any = acts.SignatureOpened
    found: Body = opened(
        text=text,
        signer=person,
        signing=person,
        nonce=SALT,
        signature=base64.urlsafe_b64encode(made).decode().rstrip("="),
        first_hand=True,
    )
    return found


@cache
def told() -> Story:
    """Tell it."""
    one, kinds = Story(), cast("Any", acts)
    opened: Any = ProductionOpened
    one.say("producer", opened(founder="producer"))
    for person, department in CREW.items():
        name = None
        if person == "gaffer":
            name = Committed(one.keep(f'{{"salt": "AA", "text": "{NAME}"}}'.encode()))
        enrolled: Any = PersonEnrolled
        one.say("producer", enrolled(person=person, department=department, name=name))
        key = PublicKey(key_text(signer(person).public))
        device: Any = DeviceEnrolled
        one.say("producer", device(person=person, enrolled=person, key=key))
    hat: Any = RoleAppointed
    for voucher in ("armorer", "first-ad"):
        one.say(voucher, hat(person="steward", role=Role.STEWARD, first_day="2026-11-25"))
    text, other = one.keep(TEXT.encode()), one.keep(OTHER.encode())
    readers = ["gaffer", "producer"]
    first = message(
        k.Drafted, case=SALT, nonce=SALT, words=TEXT.strip("\n"), readers=readers, salt=SALT
    )
    read = message(k.DraftRead, case=SALT, nonce=text, draft=SALT, readers=readers, salt=SALT)
    drafts = (one.draft("gaffer", first), one.draft("producer", read))
    offer = kinds.StatementOffered
    one.say("gaffer", offer(text=text, size=len(TEXT.encode()), hold_until=4, drafts=drafts))
    sign = kinds.StatementSigned
    one.say("gaffer", sign(text=text, first_hand=True))
    one.say("armorer", sign(text=text))
    one.say("actor", sign(text=text))
    one.say("actor", kinds.StatementWithdrawn(text=text))
    paper = kinds.SignedOnPaper
    one.say("gaffer", paper(text=text, person="first-ad", picture=one.keep(b"\xff\xd8 a photo")))
    one.say("steward", kinds.SignatureVouched(text=text, commitment=SALT, role=Role.MEDIC))
    one.say("steward", hidden("grip", text, "grip"))
    one.say("steward", hidden("producer", text, "steward"))
    one.say("first-ad", offer(text=other, size=len(OTHER), beside=text))
    one.say("first-ad", sign(text=other))
    for by, draft in zip(("gaffer", "producer"), drafts, strict=True):
        one.say(by, kinds.Disclosed(value=draft))
    return one


def letters() -> tuple[str, str]:
    """Return the digests of the letter and of the one beside it."""
    found = tuple(key_text(hashlib.sha256(one.encode()).digest()) for one in (TEXT, OTHER))
    return found[0], found[1]


def roster() -> Roster:
    """Return whose key is whose."""
    keys = {
        f"{name}@{name}": Enrolled(name, name, signer(name).public, place)
        for place, name in enumerate(CREW, 1)
    }
    return Roster(PRODUCTION, keys, "producer")


def with_letters(source: PaperSource) -> PaperSource:
    """Return a source that can check letters."""
    return source._replace(value=told().values.get, roster=roster(), check=check)
