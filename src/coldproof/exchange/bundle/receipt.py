"""A receipt: that one entry is in the log, checked without the log (C2SP tlog-proof).

It has the way from a leaf to a root that the log signed, and not what the leaf is made of: the
entry's own note must be at hand.  Whoever has both can prove it after the record is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from coldproof.acts.errors import FormatError
from coldproof.desk import roster as keys
from coldproof.desk.floor.tongue import recorded
from coldproof.desk.reading import Opened, open_note
from coldproof.desk.wording import body_text, given
from coldproof.exchange.bundle.errors import (
    BadCheckpoint,
    BadEntry,
    BadProof,
    BundleError,
    ForeignKey,
    TooFewCosigned,
)
from coldproof.exchange.bundle.head import Trust, cosigned, known_by
from coldproof.exchange.bundle.lines import Line, item, many
from coldproof.exchange.bundle.report import Origin
from coldproof.exchange.bundle.telling import LAST, NO_ORIGIN, WANT_COSIGNED, signed_by
from coldproof.log.checkpoint import Checkpoint, read_checkpoint, read_text
from coldproof.log.errors import LogError
from coldproof.log.merkle import leaf_hash, verify_inclusion
from coldproof.log.note import Check, Key, read_note, write_vkey
from coldproof.log.policy import NONE, Signed
from coldproof.log.proof import Proof, read_proof
from coldproof.words.units import clock_text

RECEIPT, NOTE = "the receipt", "the note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A receipt in which nothing was found to be wrong, and the entry that it is for."""

    production: str
    position: int
    size: int  # of the log that signed it
    root: str  # hexadecimal
    act: str  # the id of the act, as others name it
    says: str  # the act in words, with the person, device and hour that it names
    log_key: str | None  # the vkey that signed it; none: nobody gave one, so nothing was checked
    origin: Origin
    cosigners: tuple[Signed, ...]
    asked: bool  # a policy that was given asks for log witnesses, and is met

    def plain(self) -> dict[str, Any]:
        """Return it as plain values for JSON."""
        return {**asdict(self), "cosigners": [one._asdict() for one in self.cosigners]}


def receipt_of(data: bytes) -> Proof:
    """Return the parts of a receipt; raises `BadProof`.  Nothing is verified yet."""
    try:
        return read_proof(data)
    except LogError as error:
        raise BadProof(RECEIPT, str(error), "a proof as tlog-proof has it") from None


def verify_receipt(proof: Proof, entry: bytes, trust: Trust, check: Check) -> Receipt:
    """Return what a receipt and the note that it is for prove together.

    Without a key or a policy that names one the way is checked and no signature: the origin is not
    proven.  A policy that is given must be met.  Raises a `BundleError` of what is wrong.
    """
    note = read_note(proof.checkpoint)
    head = read_text(note.text)
    opened = _opened(entry, head)
    try:
        verify_inclusion(proof.index, head.size, leaf_hash(entry), proof.hashes, head.root)
    except LogError:
        found = f"no way from it, as entry {proof.index}, to the receipt's root"
        raise BadProof(NOTE, found, "the note of that very entry") from None
    key, origin = _key(head.origin, trust)
    if key is not None:
        try:
            read_checkpoint(proof.checkpoint, key, check)
        except LogError as error:
            want = f"one signed by {key.name}, its log's key,"
            raise BadCheckpoint(RECEIPT, str(error), want) from None
    signed, lacking = cosigned(RECEIPT, trust.policy, note, check, key)
    if lacking:
        raise TooFewCosigned(RECEIPT, f"cosignatures of {lacking}", "the policy's quorum")
    act = opened.act
    words = recorded(body_text(act.body, given(act.body)))
    hour = f"claimed at {clock_text(act.at_us)} UTC" if act.at_us else "it claims no hour"
    return Receipt(
        production=str(act.production),
        position=proof.index,
        size=head.size,
        root=head.root.hex(),
        act=keys.key_text(opened.id),
        says=f"{act.by}, on device {act.device}: {words}; {hour}",
        log_key=None if key is None else write_vkey(key),
        origin=origin,
        cosigners=signed,
        asked=trust.policy is not None and trust.policy.quorum != NONE,
    )


def _opened(entry: bytes, head: Checkpoint) -> Opened:
    """Return the entry read strictly; raises `BadEntry` for none of the log's production."""
    try:
        opened = open_note(entry)
    except (LogError, FormatError) as error:
        raise BadEntry(NOTE, str(error), "an entry of ours") from None
    if keys.origin_of(opened.act.production) != head.origin:
        found = f"an act of {opened.act.production}"
        raise BadEntry(NOTE, found, f"one of {head.origin}, whose receipt this is,")
    return opened


def _key(origin: str, trust: Trust) -> tuple[Key | None, Origin]:
    """Return the key to check with, and by what it is known; raises `ForeignKey` for another's."""
    key = trust.key
    if key is None and trust.policy is not None:
        key = next(iter(trust.policy.keys_of(origin)), None)
        if key is None and trust.policy.logs:
            want = "one of the logs that the policy given names"
            raise ForeignKey(RECEIPT, f"a log called {origin}", want)
    if key is None:
        return None, Origin.NONE
    if key.name != origin:
        raise ForeignKey(RECEIPT, f"a log called {origin}", f"{write_vkey(key)}, as given,")
    return key, known_by(RECEIPT, key, trust)


def receipt_told(found: Receipt) -> Iterator[Line]:
    """Yield what a receipt proves, in words, and what it does not."""
    proven = found.log_key is not None
    yield Line("VERIFIED." if proven else NO_ORIGIN)
    yield Line("")
    size = many(found.size, "entry", "entries")
    signer = "its log" if proven else "somebody"
    yield Line(
        f"This is a receipt for entry {found.position} of the record of the production"
        f" {found.production}. The note with it is that entry: it stood there, byte for byte, when"
        f" {signer} signed that the record was {size} long."
    )
    yield Line(f"The entry says: {found.says}")
    yield Line(f"Act: {found.act}")
    yield Line(f"Root at {size}: {found.root}")
    if proven:
        by = "you gave" if found.origin is Origin.KEY else "the policy which you gave names"
        yield Line(f"Key of its log: {found.log_key}")
        yield Line(f"That is the key that {by}.")
    else:
        yield Line(
            "Nobody gave a key from elsewhere, so the log's signature was not checked: a false"
            " receipt would look the same. Get the log's key from a page printed on that set, from"
            " a steward or an insurer, and run this again with --log."
        )
    yield Line("")
    yield Line("What was checked:")
    yield item("the note: an act read strictly, and of this production")
    yield item("the way from it to the root: it is this very note, at this very place")
    if proven:
        yield item("the log's signature on that root")
    names = "; ".join(signed_by(one) for one in found.cosigners) or "none that is known here"
    met = "The policy that you gave is met" if found.asked else "No policy asks for any"
    yield item(f"log witnesses that cosigned that head: {names}. {met}")
    yield Line("")
    yield Line("What was NOT checked, or cannot be:")
    yield item(
        "who signed the entry: a receipt has no key of any person. An extract of the record has"
    )
    yield item("what any rule says of it, and what stands before or after it")
    yield item("whether the log has gone on since this head")
    yield item("whether what people told is true, and who held a device when it signed")
    yield Line("")
    yield Line(LAST)


def receipt_refused(error: BundleError) -> Iterator[Line]:
    """Yield what is wrong with a receipt, in words."""
    few = isinstance(error, TooFewCosigned)
    proves = "REFUSED. This receipt proves nothing as it was given."
    yield Line("REFUSED, FOR WANT OF COSIGNATURES." if few else proves)
    yield Line("")
    yield Line(f"{error}.")
    if few:
        yield Line("")
        yield Line(f"{WANT_COSIGNED} Without --policy you learn what the rest is worth.")
