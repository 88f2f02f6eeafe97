"""Letters: a frozen text, who stands behind it and in what way, and what is disclosed or erased.

A letter is named by the SHA-256 of its text.  Drafts are sealed to their readers, and only what
their writers disclose when the text is frozen shows how it came about.
"""

from __future__ import annotations

from dataclasses import dataclass

from coldproof.acts.base import Attest, Count
from coldproof.words.ids import (
    Committed,
    Day,
    DeviceId,
    Digest,
    PersonId,
    Signature,
)
from coldproof.words.people import Department, Role
from coldproof.words.voice import Erasure, Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementOffered(Attest):
    """A frozen text, by digest, for others to sign; or one that differs, beside another.

    `drafts` are the digests of the signed notes by which it was drafted, as far as they are
    disclosed; each was on the log, sealed, under its commitment.
    """

    text: Digest
    size: Count = 0  # bytes of the text
    beside: Digest | None = None  # the text that this one differs from
    hold_until: Count = 0  # hidden signatures are opened when so many have signed in all
    drafts: tuple[Digest, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSigned(Attest):
    """The signer stands behind the text; `first_hand`: they saw themselves what it says."""

    text: Digest
    first_hand: bool = False
    shown: Shown = Shown.NAME
    role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWithdrawn(Attest):
    """The signer no longer stands behind the text; what was signed stays.

    By a steward it withdraws what they vouched for, and names the act by which they did.
    """

    text: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureOpened(Attest):
    """A signature that was hidden until enough had signed, as its reader opens it.

    The other fields are those of the sealed message `LetterSigned`, so that anybody can build its
    text again and check it against the signer's key.
    """

    text: Digest
    signer: PersonId
    signing: DeviceId
    nonce: Digest
    signature: Signature
    first_hand: bool = False
    role: Role | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureVouched(Attest):
    """A reader's word that somebody enrolled signed, who shows a role or department and no name.

    The commitment is to the signed note that the reader holds.
    """

    text: Digest
    commitment: Digest
    role: Role | None = None
    department: Department | None = None
    first_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOnPaper(Attest):
    """Somebody's word that a person signed on paper, with a picture of it under its digest."""

    text: Digest
    person: PersonId
    picture: Committed | None = None
    first_hand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceKeyPublished(Attest):
    """The signer's key for letters that are signed as one of a crowd, for which they enroll it.

    A point of ristretto255 (RFC 9496), 32 bytes, as digests are written.  Experimental.
    """

    key: Digest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRinged(Attest):
    """One of a crowd signed, and nobody learns who: a tag, one to a key and letter, and a proof.

    `ring_size` is the log's size up to which the crowd's keys were published; `proof` is the
    digest of the proof's bytes.  Experimental and not audited.
    """

    text: Digest
    ring_size: Count
    tag: Digest
    proof: Digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosed(Attest):
    """The signer discloses a value or what they said sealed, to some or to all, from a day on."""

    value: Digest
    to: tuple[PersonId, ...] = ()  # empty: all
    from_day: Day | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueErased(Attest):
    """A value kept beside the log is gone from now on; its digest stays, and why."""

    value: Digest
    why: Erasure
