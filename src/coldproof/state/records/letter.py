"""Letters: a frozen text and everybody who stands or stood behind it; work that was refused."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coldproof.words.people import Department, Role
from coldproof.words.voice import Shown


class SignedHow(StrEnum):
    """In what way a signature came, which is also how far it can be checked."""

    KEY = "own key"
    OPENED = "own key, hidden until enough had signed"
    VOUCHED = "a reader's word, without a name"
    PAPER = "on paper, by somebody's word"
    RING = "one of a crowd"


class Signed(NamedTuple):
    """One signature under a letter; `withdrawn` is where it was taken back."""

    how: SignedHow
    position: int
    via: str  # who entered it
    person: str | None
    shown: Shown
    role: Role | None
    department: Department | None
    first_hand: bool
    withdrawn: int | None = None
    token: str | None = None  # what tells two signatures without a name apart
    act: str | None = None  # of one by a key, or vouched for: the act that says it, by its id
    sealed: tuple[str, str, str] | None = None  # of an opened one: device, nonce, signature
    proof: str | None = None
    ring_size: int | None = None
    guest: bool = False  # by a key that somebody else gave them, beside one of their own
    picture: str | None = None  # of one on paper: the digest of the picture of it


class Letter(NamedTuple):
    """A frozen text, by its digest: who froze it, when, beside which other, how it was drafted.

    `ring` are the voice keys of everybody who was there then, in order; some may be no key at all.
    `back` are those who took back whatever they had signed: no other can sign for them after that.
    """

    by: str
    position: int
    at_us: int
    size: int
    beside: str | None
    hold_until: int
    drafts: tuple[str, ...]
    signed: tuple[Signed, ...] = ()
    ring: tuple[str, ...] = ()
    back: tuple[str, ...] = ()

    @property
    def standing(self) -> tuple[Signed, ...]:
        """Every signature that was not withdrawn."""
        return tuple(one for one in self.signed if one.withdrawn is None)

    @property
    def standing_count(self) -> int:
        """How many signatures stand, of a person or under a token one."""
        return len({(one.person, one.how if one.token else "", one.token) for one in self.standing})


class Refusal(NamedTuple):
    """Somebody does not do this work: until that has ended they are at work all the same.

    `others` are those whose word does not end it: by whom, whether something was done, the digest
    of their words.
    """

    person: str
    position: int
    at_us: int
    unit: str | None
    scene: str | None
    weapon: str | None
    rule: str | None
    answered: int | None = None
    answered_by: str | None = None
    acted: bool = False
    reason: str | None = None  # the digests of what was given openly: why, and what was answered
    words: str | None = None
    about: tuple[str, ...] = ()  # the hazards that it names, by their act
    others: tuple[tuple[str, bool, str | None], ...] = ()
