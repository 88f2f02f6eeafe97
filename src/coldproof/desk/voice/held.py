"""What somebody holds of letters, from messages that they opened: drafts, and sealed signatures.

A view of opened messages; it is kept nowhere.  Boxes go into the log by lot, so nothing here goes
by their order: a withdrawal counts wherever it stands.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.desk.roster import person_of
from coldproof.desk.voice.casebook import Line
from coldproof.desk.voice.kinds import Drafted, DraftRead, LetterSigned, LetterWithdrawn
from coldproof.desk.voice.letters import (
    commitment_of,
    counts,
    ever_wore,
    is_before,
)
from coldproof.log.note import read_note
from coldproof.state.records import Letter, Person, SignedHow
from coldproof.words.people import Role
from coldproof.words.voice import Shown


class Held(NamedTuple):
    """One opened message: who said it, the note that was in the box, and where the log has it."""

    position: int
    at_us: int
    signer: str  # person@device
    message: Drafted | DraftRead | LetterSigned
    note: bytes

    @property
    def person(self) -> str:
        """Return who said it."""
        return person_of(self.signer)

    @property
    def digest(self) -> str:
        """Return the note's name, as a frozen text names its drafts."""
        return digest(self.note)

    @property
    def signature(self) -> str:
        """Return the signer's signature as an act has it."""
        lines = read_note(self.note).lines
        mine = next(one for one in lines if one.name.partition("/")[2] == self.signer)
        return base64.urlsafe_b64encode(mine.signature).rstrip(b"=").decode("ascii")

    @property
    def commitment(self) -> str:
        """Return what names this note to whoever holds it, and to nobody else."""
        return commitment_of(self.message.nonce, read_note(self.note).text)


class Drafting(NamedTuple):
    """The drafting of one letter, as far as it was sealed to who looks."""

    case: str
    versions: tuple[Held, ...]
    reads: tuple[Held, ...]

    @property
    def could(self) -> tuple[str, ...]:
        """Return who can open some of it: whom its writers sealed it to, and they themselves."""
        found = [n for one in self.versions for n in (*_readers(one), one.person)]
        return tuple(sorted(set(found)))

    def opened(self, nonce: str) -> tuple[str, ...]:
        """Return who recorded that they opened a version, beside who wrote it."""
        mine = [one for one in self.reads if getattr(one.message, "draft", None) == nonce]
        return tuple(sorted({one.person for one in mine}))


def _readers(one: Held) -> tuple[str, ...]:
    return tuple(getattr(one.message, "readers", ()))


def _held(lines: Iterable[Line], notes: Mapping[int, bytes]) -> list[Held]:
    """Return each opened message of a letter once, in the order of the log."""
    found: dict[tuple[str, str], Held] = {}
    for one in sorted(lines, key=lambda line: line.position):
        message = one.said.message
        if isinstance(message, Drafted | DraftRead | LetterSigned) and one.position in notes:
            new = Held(one.position, one.at_us, one.said.signer, message, notes[one.position])
            found.setdefault((new.person, message.nonce), new)
    return list(found.values())


def draftings(lines: Iterable[Line], notes: Mapping[int, bytes]) -> dict[str, Drafting]:
    """Return the drafting of every letter that was sealed to whoever opened these messages."""
    found: dict[str, Drafting] = {}
    for one in _held(lines, notes):
        if isinstance(one.message, LetterSigned):
            continue
        old = found.get(one.message.case, Drafting(one.message.case, (), ()))
        if isinstance(one.message, Drafted):
            new = old._replace(versions=(*old.versions, one))
        else:
            new = old._replace(reads=(*old.reads, one))
        found[one.message.case] = new
    return {name: one for name, one in found.items() if one.versions}


def signatures(lines: Iterable[Line], notes: Mapping[int, bytes], text: str) -> tuple[Held, ...]:
    """Return the sealed signatures under a text that nobody took back, one of a person: the first.

    Who takes one back takes back every sealed one; they can sign with their name after that.
    """
    told = list(lines)
    back = taken_back(told, text)
    found: dict[str, Held] = {}
    for one in _held(told, notes):
        if isinstance(one.message, LetterSigned) and one.message.case == text:
            found.setdefault(one.person, one)
    return tuple(one for one in found.values() if one.person not in back)


def taken_back(lines: Iterable[Line], text: str) -> frozenset[str]:
    """Return who took back what they had signed sealed under a text."""
    return frozenset(
        one.said.person
        for one in lines
        if isinstance(one.said.message, LetterWithdrawn) and one.said.message.case == text
    )


class Holding(NamedTuple):
    """What a reader can do with the sealed signatures under a letter, as things stand."""

    hidden: tuple[Held, ...]  # to be opened once enough have signed
    nameless: tuple[Held, ...]  # to be vouched for
    back: tuple[str, ...]  # acts that vouched for who took it back, or signed with a name since
    total: int  # people by keys of their own, enrolled before: by name, and held
    hatless: int = 0  # of the nameless ones, by somebody who never wore the role that they name

    def enough(self, letter: Letter) -> bool:
        """Say whether so many have signed in all that the hidden ones are opened."""
        return self.total >= letter.hold_until


def holding(
    letter: Letter,
    text: str,
    lines: Iterable[Line],
    notes: Mapping[int, bytes],
    people: Mapping[str, Person],
) -> Holding:
    """Return what a reader holds under a letter, beside what stands there already.

    What others say of somebody, on paper or as an opening of another signature, takes no place.
    """
    told = list(lines)
    named = {one.person for one in letter.signed if one.how is SignedHow.KEY and not one.guest}
    there = {one.token for one in letter.signed} | {
        one.sealed and one.sealed[2] for one in letter.signed
    }
    held = [one for one in signatures(told, notes, text) if one.person not in letter.back]
    left = [
        one
        for one in held
        if one.person not in named and not there & {one.commitment, one.signature}
    ]
    hidden = tuple(one for one in left if shown_of(one) is Shown.HIDDEN)
    nameless = tuple(one for one in left if shown_of(one) is Shown.ROLE)
    gone = taken_back(told, text) | named | set(letter.back)
    theirs = {
        one.commitment
        for one in _held(told, notes)
        if isinstance(one.message, LetterSigned) and one.person in gone
    }
    back = tuple(
        one.act
        for one in letter.standing
        if one.how is SignedHow.VOUCHED and one.token in theirs and one.act is not None
    )
    behind = {
        s.person for s in letter.standing if s.how is SignedHow.KEY and counts(s, letter, people)
    }
    early = {one.person for one in held if is_before(one.person, letter, people)}
    hatless = [one for one in nameless if not ever_wore(people, one.person, role_of(one))]
    return Holding(hidden, nameless, back, len(behind | early), len(hatless))


def role_of(one: Held) -> Role | None:
    """Return the role that a sealed signature names."""
    return one.message.role if isinstance(one.message, LetterSigned) else None


def shown_of(one: Held) -> Shown | None:
    """Return how a sealed signature is to be shown."""
    return one.message.shown if isinstance(one.message, LetterSigned) else None
