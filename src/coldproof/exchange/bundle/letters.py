"""Letters in a bundle, checked from its entries and values: who stands behind which text, and how.

A text that is here is the one that was signed, or the bundle is refused before: a value's name is
its digest.  A hidden signature that a reader opened is checked against the signer's own key.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from coldproof.desk.roster import Roster
from coldproof.desk.voice.letters import Sheet, Standing, sheet, values_of
from coldproof.log.note import Check
from coldproof.state.model import SetState
from coldproof.state.records import SignedHow

Value = Callable[[str], bytes | None]
"""The value of a digest as acts write it; none where it is not at hand."""


class LetterFacts(NamedTuple):
    """What is told of one letter; numbers are of signatures that stand, where nothing else is said.

    `false` are entries that open a hidden signature which the signer's key did not make: they count
    nowhere.
    """

    text: str
    position: int
    by: str
    said_bytes: int
    bytes: int | None  # of the text at hand; none: it is not
    standing: int
    distinct: int  # people proven by a key of theirs, enrolled before the text was frozen
    own_key: int
    given_key: int  # by keys that somebody else gave them beside their own: they prove nothing
    opened: int
    vouched: int
    on_paper: int
    of_a_crowd: int  # proven, each key once; nobody learns whose
    crowd: int  # how many keys that crowd has
    crowd_unproven: int
    late: int  # people proven by a key, and enrolled only after it was frozen
    early: tuple[int, ...]  # entries that open a hidden one before enough had signed
    withdrawn: int
    false: tuple[int, ...]
    word_for_word: bool  # a disclosed draft has the very words
    drafts: int
    missing: int
    refused: int
    could: tuple[str, ...]
    read: tuple[str, ...]
    changed: tuple[str, ...]
    office: tuple[str, ...]
    beside: tuple[str, ...]
    differs: str | None  # the letter that this one hangs beside
    gaps: int = 0  # drafts that those here say they change or open, and that are not among them

    def plain(self) -> dict[str, Any]:
        """Return it as plain values for JSON."""
        return self._asdict()


def letters_in(
    state: SetState, roster: Roster, check: Check, value: Value
) -> tuple[LetterFacts, ...]:
    """Return what is told of every letter that was ever frozen, in the order of the log."""
    return tuple(_facts(state, name, roster, check, value) for name in state.letters)


def notes_of(state: SetState, text: str, value: Value) -> dict[str, bytes]:
    """Return the disclosed drafts of a letter, and proofs of its crowd, as far as at hand."""
    found = {name: value(name) for name in values_of(state.letters[text])}
    return {name: data for name, data in found.items() if data is not None}


def _facts(state: SetState, text: str, roster: Roster, check: Check, value: Value) -> LetterFacts:
    known = sheet(state, text, roster, check, notes_of(state, text, value))
    words = value(text)
    letter, stands = known.letter, [one for one in known.standing if not is_false(one)]
    return LetterFacts(
        text=text,
        position=letter.position,
        by=letter.by,
        said_bytes=letter.size,
        bytes=None if words is None else len(words),
        standing=len(stands),
        distinct=known.distinct,
        own_key=len([one for one in stands if one.signed.how is SignedHow.KEY and one.proven]),
        given_key=len([one for one in stands if one.signed.guest]),
        opened=_count(stands, SignedHow.OPENED),
        vouched=_count(stands, SignedHow.VOUCHED),
        on_paper=_count(stands, SignedHow.PAPER),
        of_a_crowd=known.crowd[0],
        crowd=known.crowd[1],
        crowd_unproven=_count(stands, SignedHow.RING) - known.crowd[0],
        late=known.late,
        early=tuple(one.signed.position for one in known.lines if one.early),
        withdrawn=len(known.lines) - len(known.standing),
        false=false_in(known),
        word_for_word=known.word_for_word,
        drafts=len(known.drafts),
        missing=len(known.missing),
        refused=len(known.refused),
        could=known.could,
        read=known.read,
        changed=known.changed,
        office=known.office,
        beside=known.beside,
        differs=letter.beside,
        gaps=known.gaps,
    )


def _count(stands: list[Standing], how: SignedHow) -> int:
    return len([one for one in stands if one.signed.how is how])


def is_false(one: Standing) -> bool:
    """Say whether a reader opened a signature that the signer's key did not make."""
    return one.signed.how is SignedHow.OPENED and not one.proven


def false_in(known: Sheet) -> tuple[int, ...]:
    """Return the entries that open signatures which nobody made."""
    return tuple(one.signed.position for one in known.lines if is_false(one))
