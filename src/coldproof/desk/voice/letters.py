"""What a letter shows: who stands behind it, how each signature can be checked, how it came about.

Independence is told as facts of the log: who could open the drafts that are disclosed, who recorded
that they did, who changed what, and whether anybody of the production's office was among them.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from coldproof.desk.roster import Roster, key_name, key_text
from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.kinds import Drafted, DraftRead, LetterSigned
from coldproof.desk.voice.messages import commitment, open_note, text_of
from coldproof.log.note import ED25519, Check, Key
from coldproof.state.model import SetState
from coldproof.state.records import Letter, Person, Signed, SignedHow
from coldproof.words.ids import DeviceId, Digest
from coldproof.words.people import OFFICE, Department
from coldproof.words.voice import Shown


class Draft(NamedTuple):
    """One disclosed note of the drafting, with where the log has its sealed box."""

    digest: str
    position: int
    at_us: int
    person: str
    message: Drafted | DraftRead


class Standing(NamedTuple):
    """One signature as a letter shows it."""

    signed: Signed
    enrolled: bool  # before the text was frozen; of one without a name, unknown and so not
    proven: bool  # by a key, which whoever has the log can check again


class Sheet(NamedTuple):
    """Everything that can be told of a letter."""

    text: str
    letter: Letter
    lines: tuple[Standing, ...]
    drafts: tuple[Draft, ...]
    missing: tuple[str, ...]  # drafts that were disclosed by name, and are not here
    refused: tuple[str, ...]  # drafts that the log does not have, or that nobody enrolled signed
    could: tuple[str, ...]
    read: tuple[str, ...]
    changed: tuple[str, ...]
    office: tuple[str, ...]  # who of the production's office could open a draft
    beside: tuple[str, ...]  # letters that differ, which hang beside it

    @property
    def standing(self) -> tuple[Standing, ...]:
        """Who stands behind it now."""
        return tuple(one for one in self.lines if one.signed.withdrawn is None)

    @property
    def distinct(self) -> int:
        """How many of them are proven to be different people, enrolled before it was frozen."""
        return len({s.signed.person for s in self.standing if s.proven and s.enrolled})


def sheet(
    state: SetState, text: str, roster: Roster, check: Check, notes: Mapping[str, bytes]
) -> Sheet:
    """Return what the log tells of a letter; `notes` are the disclosed drafts by digest.

    Raises `KeyError` for a text that was never frozen.
    """
    letter = state.letters[text]
    lines = tuple(_standing(state, text, letter, one, roster, check) for one in letter.signed)
    drafts, missing, refused = _drafts(state, letter, roster, check, notes)
    could = _each(one for draft in drafts for one in (*draft.message.readers, draft.person))
    return Sheet(
        text,
        letter,
        lines,
        drafts,
        missing,
        refused,
        could,
        _each(d.person for d in drafts if isinstance(d.message, DraftRead)),
        _each(d.person for d in drafts if isinstance(d.message, Drafted)),
        tuple(name for name in could if is_office(state, name)),
        tuple(name for name, one in state.letters.items() if one.beside == text),
    )


def _each(names: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))  # type: ignore[call-overload]  # any iterable of names


def is_office(state: SetState, name: str) -> bool:
    """Say whether a person is or ever was of the production's office."""
    known: Person | None = state.people.get(name)
    if known is None:
        return False
    hats = {hat.role for hat in (*known.appointments, *known.off)}
    in_office = known.department is Department.PRODUCTION or name == state.founder
    return in_office or bool(hats & set(OFFICE))


def _standing(
    state: SetState, text: str, letter: Letter, one: Signed, roster: Roster, check: Check
) -> Standing:
    known = None if one.person is None else state.people.get(one.person)
    enrolled = known is not None and known.position < letter.position
    if one.how is SignedHow.KEY:
        return Standing(one, enrolled, proven=True)
    if one.how is SignedHow.OPENED:
        return Standing(one, enrolled, proven=is_opened(one, text, roster, check))
    return Standing(one, enrolled, proven=False)


def is_opened(one: Signed, text: str, roster: Roster, check: Check) -> bool:
    """Say whether the key of whom a hidden signature is of made it: its text is built again."""
    if one.sealed is None or one.person is None:
        return False
    device, nonce, signature = one.sealed
    enrolled = roster.keys.get(f"{one.person}@{DeviceId(device)}")
    if enrolled is None or (enrolled.revoked is not None and enrolled.revoked < one.position):
        return False
    message = LetterSigned(
        case=Digest(text),
        nonce=Digest(nonce),
        shown=Shown.HIDDEN,
        first_hand=one.first_hand,
        role=one.role,
    )
    key = Key(key_name(roster.production, one.person, device), ED25519, enrolled.public)
    made = base64.urlsafe_b64decode(signature + "==")
    return check(key.public, text_of(roster.production, message), made)


def _drafts(
    state: SetState, letter: Letter, roster: Roster, check: Check, notes: Mapping[str, bytes]
) -> tuple[tuple[Draft, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the drafts that were on the log before the text was frozen, and which were not."""
    places = {b.commitment: b for b in state.boxes.values() if b.commitment is not None}
    found: list[Draft] = []
    missing: list[str] = []
    refused: list[str] = []
    for name in letter.drafts:
        data = notes.get(name)
        if data is None:
            missing.append(name)
            continue
        try:
            said, text = open_note(data, roster, check)
        except MessageError:
            refused.append(name)
            continue
        message = said.message
        if not isinstance(message, Drafted | DraftRead) or digest_of(data) != name:
            refused.append(name)
            continue
        box = places.get(commitment_of(message.salt, text))
        if box is None or box.position > letter.position:
            refused.append(name)
            continue
        person = said.signer.partition("@")[0]
        found.append(Draft(name, box.position, box.at_us, person, message))
    found.sort(key=lambda one: one.position)
    return tuple(found), tuple(missing), tuple(refused)


def digest_of(data: bytes) -> str:
    """Return the name of bytes, as acts write it: a letter's text, a draft's note."""
    return key_text(hashlib.sha256(data).digest())


def commitment_of(salt: str, text: bytes) -> str:
    """Return the commitment under which a text with this salt is on the log."""
    return key_text(commitment(base64.urlsafe_b64decode(salt + "="), text))
