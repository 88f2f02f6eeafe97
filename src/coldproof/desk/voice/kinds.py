"""Every kind of message that is sealed: reports and what follows, reasons, accounts, letters."""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.words.ids import (
    ActId,
    Day,
    Digest,
    FreeText,
    PersonId,
    Picture,
    PublicKey,
    ReadingKey,
    UnitId,
    WeaponId,
)
from coldproof.words.people import Department, Role
from coldproof.words.voice import Concern, Firing, Rung, Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message about one case, whose name is chance; `nonce` tells it from any other one."""

    case: Digest
    nonce: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported(Message):
    """Somebody reports, in their own words; `name` only if they give it.

    `voice` is the key that signs this and whatever they say later, `box` the one to which answers
    are sealed, `salt` what opens the commitment in the log.  The three permissions are theirs:
    that a rounded number of open reports may be told, that others are asked when nobody answers,
    and that a line without any name may help other productions.  `also` are people of the
    production office to whom they sealed it too; `paper`: a reader typed it from a sheet.
    """

    voice: PublicKey
    box: ReadingKey
    salt: Digest
    about: tuple[Concern, ...]
    words: FreeText
    day: Day | None = None
    unit: UnitId | None = None
    hurt: bool = False
    crime: bool = False
    mistake: bool = False  # it tells of the reporter's own, which nobody meant
    picture: Picture | None = None
    name: FreeText | None = None
    tell_number: bool = False
    ask_further: bool = False
    tell_lesson: bool = False
    also: tuple[PersonId, ...] = ()
    paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Continued(Message):
    """The reporter says more, or that what they said has no answer.

    `unanswered` is the nonce of the first message of theirs to which none came into their box.
    """

    words: FreeText
    picture: Picture | None = None
    unanswered: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken(Message):
    """A reader has read it and owes the answer from now on."""

    owner: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Message):
    """What a reader says to the reporter; `after` is the nonce of what it answers.

    It answers that message of the reporter's and those before; without one it answers nothing.
    """

    words: FreeText
    after: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Message):
    """What readers say among themselves; never sealed to the reporter."""

    words: FreeText


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed(Message):
    """Others are asked: the next rung, or one beyond it."""

    rung: Rung


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked(Message):
    """It belongs to a stop, a hazard or an incident of the open log."""

    act: ActId


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Message):
    """A reader ends it, saying what was done; whoever reported may say more all the same."""

    acted: bool
    words: FreeText
    after: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Message):
    """A reader finds no report in it, such as what a machine wrote; it stays, apart.

    `back`: it was one after all.
    """

    back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoned(Message):
    """Why somebody else left or was sent away: sealed to them and to who reads reports."""

    about: PersonId
    departure: ActId
    words: FreeText
    salt: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Replied(Message):
    """What the person whom a reason is about says to it, before the same readers."""

    words: FreeText
    salt: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounted(Message):
    """One person's own account of an incident, or an addition to it, in their own words.

    `case` is its own; an addition has the case of the account that it adds to.  `also` are the
    investigators to whom its writer seals it, beside who reads reports.
    """

    incident: ActId
    words: FreeText
    salt: Digest
    saw: bool = False
    heard: bool = False
    firing: tuple[Firing, ...] = ()
    weapon: WeaponId | None = None
    also: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted(Message):
    """A version of a letter's text, or a proposal, for the readers that it names and seals to.

    `case` is the letter's, chance; `base` the nonce of the version that it changes.
    """

    words: FreeText
    readers: tuple[PersonId, ...]
    salt: Digest
    base: Digest | None = None
    proposal: bool = False
    remark: FreeText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRead(Message):
    """The signer opened a draft: `draft` is its nonce."""

    draft: Digest
    readers: tuple[PersonId, ...]
    salt: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSigned(Message):
    """The signer stands behind the letter whose text has the digest `case`; sealed to readers.

    `shown` says whether readers open it once enough have signed, or vouch for it without a name.
    """

    shown: Shown
    first_hand: bool = False
    role: Role | None = None
    department: Department | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWithdrawn(Message):
    """The signer takes back a signature that they had sealed."""


OF_A_REPORT: tuple[type[Message], ...] = (
    Reported,
    Continued,
    Taken,
    Answered,
    Noted,
    Passed,
    Linked,
    Closed,
    SetAside,
)
"""What belongs to a report's case; other kinds have an order of their own."""
KINDS: dict[str, type[Message]] = {
    kind.__name__: kind
    for kind in (
        *OF_A_REPORT,
        Reasoned,
        Replied,
        Accounted,
        Drafted,
        DraftRead,
        LetterSigned,
        LetterWithdrawn,
    )
}
OF_THE_REPORTER = (Reported, Continued)
TO_THE_REPORTER = (Reported, Continued, Taken, Answered, Passed, Closed)
"""Kinds that are sealed to the reporter's box too; notes and links are not."""
OPENABLE = (Reported, Reasoned, Replied, Accounted, Drafted, DraftRead)
"""Kinds whose salt opens the commitment of their box: whoever has the text can prove it."""
