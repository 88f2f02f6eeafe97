"""What a letter shows: who stands behind it, how each signature can be checked, how it came about.

Independence is told as facts of the log: who could open the drafts that are disclosed, who recorded
that they did, who changed what, and whether anybody of the production's office was among them.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.desk.roster import Enrolled, Roster, handle, key_text
from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.kinds import Drafted, DraftRead, LetterSigned
from coldproof.desk.voice.messages import commitment, open_note, text_of
from coldproof.desk.voice.ring import ring_of, ring_proven
from coldproof.log.note import Check
from coldproof.state.model import SetState
from coldproof.state.readers import is_of_the_office
from coldproof.state.records import Box, Letter, Person, Signed, SignedHow
from coldproof.words.ids import Digest
from coldproof.words.people import Department, Role
from coldproof.words.voice import Shown

RING = SignedHow.RING
OWN = (SignedHow.KEY, SignedHow.OPENED)
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Controls, and marks of Unicode that have no width or turn around how words are shown."""


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
    early: bool = False  # a hidden one that was opened before enough had signed
    hat: bool = True  # its signer wears or wore the role that they name


class Sheet(NamedTuple):
    """Everything that can be told of a letter."""

    text: str
    letter: Letter
    lines: tuple[Standing, ...]
    drafts: tuple[Draft, ...]
    missing: tuple[str, ...]  # drafts that were named, and are not here or not disclosed
    refused: tuple[str, ...]  # drafts the log has not, nobody enrolled signed, or of another one
    could: tuple[str, ...]
    read: tuple[str, ...]
    changed: tuple[str, ...]
    office: tuple[str, ...]  # who of the production's office could open a draft, or froze the text
    beside: tuple[str, ...]  # letters that differ, which hang beside it
    word_for_word: bool = False  # a disclosed draft has the very words of the frozen text
    gaps: int = 0  # drafts that those here say they change or open, and that are not among them

    @property
    def standing(self) -> tuple[Standing, ...]:
        """Who stands behind it now."""
        return tuple(one for one in self.lines if one.signed.withdrawn is None)

    @property
    def distinct(self) -> int:
        """How many of them are proven to be different people, enrolled before it was frozen."""
        return len({s.signed.person for s in self.standing if s.proven and s.enrolled})

    @property
    def crowd(self) -> tuple[int, int]:
        """How many of a crowd are proven to have signed without a name, and how large that is."""
        found = {s.signed.token for s in self.standing if s.proven and s.signed.how is RING}
        return len(found), len(ring_of(self.letter))

    @property
    def late(self) -> int:
        """How many of the proven ones were enrolled only after it was frozen."""
        named = [s for s in self.standing if s.signed.person is not None]
        return len({s.signed.person for s in named if s.proven and not s.enrolled})


def sheet(
    state: SetState, text: str, roster: Roster, check: Check, notes: Mapping[str, bytes]
) -> Sheet:
    """Return what the log tells of a letter; `notes` are disclosed drafts and proofs by digest.

    Raises `KeyError` for a text that was never frozen.
    """
    letter = state.letters[text]
    places = _places(state)
    early = opened_early(letter, state.people)
    lines = _each_once(
        _standing(state, text, letter, one, roster, check, places, notes)._replace(
            early=one.position in early, hat=ever_wore(state.people, one.person, one.role)
        )
        for one in letter.signed
    )
    drafts, missing, refused = _drafts(state, places, letter, roster, check, notes)
    drafts, others = _of_one(drafts, text)
    could = _each(one for draft in drafts for one in (*draft.message.readers, draft.person))
    versions = [d for d in drafts if isinstance(d.message, Drafted)]
    return Sheet(
        text,
        letter,
        lines,
        drafts,
        missing,
        (*refused, *others),
        could,
        _each(d.person for d in drafts if isinstance(d.message, DraftRead)),
        _each(d.person for d in versions),
        tuple(name for name in _each((*could, letter.by)) if is_office(state, name)),
        tuple(name for name, one in state.letters.items() if one.beside == text),
        any(_has_words(d, text) for d in versions),
        len(_named(drafts) - {d.message.nonce for d in versions}),
    )


def _has_words(draft: Draft, text: str) -> bool:
    """Say whether a draft has the very words of a text."""
    return digest(str(getattr(draft.message, "words", "")).encode()) == text


def _of_one(drafts: tuple[Draft, ...], text: str) -> tuple[tuple[Draft, ...], tuple[str, ...]]:
    """Return the drafts of the letter whose words were frozen, and the names of others' drafts.

    Who freezes a text could name what others read and changed of another one.
    """
    cases = {one.message.case for one in drafts if _has_words(one, text)}
    mine = tuple(one for one in drafts if not cases or one.message.case in cases)
    return mine, tuple(one.digest for one in drafts if one not in mine)


def _named(drafts: Iterable[Draft]) -> set[str]:
    """Return the nonces of the drafts that these change, or that somebody opened."""
    found = {getattr(d.message, name, None) for d in drafts for name in ("base", "draft")}
    return {one for one in found if one is not None}


def _each_once(lines: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return the signatures, so that a person's proven one goes before what others said of them."""
    told = tuple(lines)
    proven = {s.signed.person: s for s in reversed(told) if s.proven and s.signed.withdrawn is None}
    return tuple(
        s._replace(signed=s.signed._replace(withdrawn=proven[s.signed.person].signed.position))
        if s.signed.withdrawn is None
        and proven.get(s.signed.person, s) is not s
        and s.signed.person
        else s
        for s in told
    )


def ever_wore(people: Mapping[str, Person], name: str | None, role: Role | None) -> bool:
    """Say whether somebody wears or wore a role; of nobody, or no role, nothing is wrong."""
    known = None if name is None else people.get(name)
    hats = () if known is None else (*known.appointments, *known.off)
    return role is None or name is None or any(hat.role is role for hat in hats)


def readable(data: bytes) -> str:
    """Return bytes as words to look at, as `revealed`; the bytes that were signed stay so."""
    return revealed(data.decode("utf-8", "replace"))


def revealed(words: str) -> str:
    """Return words to look at; what hides or turns around those after it is named."""
    return UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", words)


def values_of(letter: Letter) -> tuple[str, ...]:
    """Return the digests of what a letter's sheet looks at beside the log: drafts, proofs."""
    return _each((*letter.drafts, *(one.proof for one in letter.signed if one.proof is not None)))


def _each(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _places(state: SetState) -> dict[str, Box]:
    """Return the boxes of the log by what they commit to; of two, the earlier one.

    Whoever sees a commitment in the log can hand in another box under it, later.
    """
    found: dict[str, Box] = {}
    for box in sorted(state.boxes.values(), key=lambda one: one.position):
        if box.commitment is not None:
            found.setdefault(box.commitment, box)
    return found


def is_office(state: SetState, name: str) -> bool:
    """Say whether a person is or ever was of the production's office."""
    known: Person | None = state.people.get(name)
    if known is None:
        return False
    return known.department is Department.PRODUCTION or is_of_the_office(state, name, known)


def is_before(name: str | None, letter: Letter, people: Mapping[str, Person]) -> bool:
    """Say whether somebody was enrolled before a text was frozen."""
    known = None if name is None else people.get(name)
    return known is not None and known.position < letter.position


def counts(one: Signed, letter: Letter, people: Mapping[str, Person]) -> bool:
    """Say whether a signature counts toward those that let hidden ones be opened.

    What anybody can say of others does not, nor who was enrolled only after the text was frozen:
    or one person alone could have the hidden ones opened.
    """
    before = is_before(one.person, letter, people)
    return one.how is SignedHow.VOUCHED or (before and one.how in OWN and not one.guest)


def opened_early(letter: Letter, people: Mapping[str, Person]) -> frozenset[int]:
    """Return where hidden signatures were opened before enough had signed.

    Those that are opened one after the other count together, as they were all signed by then.
    """
    found = list[int]()
    signed = sorted(letter.signed, key=lambda one: one.position)
    able = [counts(one, letter, people) for one in signed]
    for place, one in enumerate(signed):
        if one.how is not SignedHow.OPENED:
            continue
        run = place
        while run < len(signed) and signed[run].how is SignedHow.OPENED:
            run += 1
        stood = {
            (s.person, s.token)
            for s, it_counts in zip(signed[:run], able[:run], strict=True)
            if it_counts and (s.withdrawn is None or s.withdrawn > one.position)
        }
        if len(stood) < letter.hold_until:
            found.append(one.position)
    return frozenset(found)


def _standing(
    state: SetState,
    text: str,
    letter: Letter,
    one: Signed,
    roster: Roster,
    check: Check,
    places: Mapping[str, Box],
    notes: Mapping[str, bytes],
) -> Standing:
    enrolled = is_before(one.person, letter, state.people)
    if one.how is SignedHow.KEY:
        return Standing(one, enrolled, proven=not one.guest)
    if one.how is SignedHow.OPENED:
        fits = not one.guest and is_opened(one, text, roster, check, places)
        return Standing(one, enrolled, proven=fits)
    if one.how is RING:
        data = notes.get(one.proof or "")
        fits = data is not None and digest(data) == one.proof
        return Standing(one, enrolled, proven=fits and ring_proven(state, text, one, data))
    return Standing(one, enrolled, proven=False)


def is_opened(
    one: Signed, text: str, roster: Roster, check: Check, places: Mapping[str, Box]
) -> bool:
    """Say whether the key of whom a hidden signature is of made it: its text is built again.

    By a key that was revoked since, only one whose sealed box was on the log before that counts.
    """
    if one.sealed is None or one.person is None:
        return False
    device, nonce, signature = one.sealed
    key = roster.keys.get(handle(one.person, device))
    if key is None:
        return False
    message = LetterSigned(
        case=Digest(text),
        nonce=Digest(nonce),
        shown=Shown.HIDDEN,
        first_hand=one.first_hand,
        role=one.role,
    )
    said = text_of(roster.production, message)
    if not check(key.public, said, base64.urlsafe_b64decode(signature + "==")):
        return False
    return key.revoked is None or _before(places.get(commitment_of(nonce, said)), key)


def _before(box: Box | None, key: Enrolled) -> bool:
    """Say whether a box was on the log before a key was revoked."""
    return box is not None and (key.revoked is None or box.position < key.revoked)


def is_told(state: SetState, note: str, author: str) -> bool:
    """Say whether whoever signed a note of the drafting discloses it to all, and its day has come.

    Nobody else's word does: neither that of who froze the text, nor that of who has the note.
    """
    return any(
        by == author and not to and (day is None or (state.day is not None and state.day >= day))
        for by, to, day, _ in state.disclosed.get(note, ())
    )


def _drafts(
    state: SetState,
    places: Mapping[str, Box],
    letter: Letter,
    roster: Roster,
    check: Check,
    notes: Mapping[str, bytes],
) -> tuple[tuple[Draft, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the drafts that their writers disclose, those not disclosed, and those refused.

    One that somebody else gave away tells nothing here: it is as one that is missing.
    """
    found: list[Draft] = []
    missing: list[str] = []
    refused: list[str] = []
    for name in _each(letter.drafts):
        data = notes.get(name)
        if data is None:
            missing.append(name)
            continue
        draft = _draft(places, name, data, roster, check)
        if draft is None or draft.position > letter.position:
            refused.append(name)
        elif not is_told(state, name, draft.person):
            missing.append(name)
        else:
            found.append(draft)
    found.sort(key=lambda one: (one.position, one.digest))
    return tuple(found), tuple(missing), tuple(refused)


def _draft(
    places: Mapping[str, Box], name: str, data: bytes, roster: Roster, check: Check
) -> Draft | None:
    """Return a disclosed draft, if it has that name, its box is on the log, and its key counted."""
    try:
        said, text = open_note(data, roster, check)
    except MessageError:
        return None
    message = said.message
    if not isinstance(message, Drafted | DraftRead) or digest(data) != name:
        return None
    box = places.get(commitment_of(message.salt, text))
    if box is None or not _before(box, roster.keys[said.signer]):
        return None
    return Draft(name, box.position, box.at_us, said.person, message)


def commitment_of(salt: str, text: bytes) -> str:
    """Return the commitment under which a text with this salt is on the log."""
    return key_text(commitment(base64.urlsafe_b64decode(salt + "="), text))
