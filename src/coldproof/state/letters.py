"""Effects of letters: who stands behind a frozen text, in what way, and who withdrew.

A signature is never taken out: a withdrawal stands beside it.  Nobody's second one counts while
their first stands, in whatever way the two were given.
"""

from __future__ import annotations

from typing import cast

from coldproof.acts import letters as acts
from coldproof.state.entry import Entry
from coldproof.state.model import Draft
from coldproof.state.parts import sight_of
from coldproof.state.records import Letter, Signed, SignedHow, saw_hat
from coldproof.words.ids import CLERK
from coldproof.words.people import READING
from coldproof.words.voice import Shown


def offered(draft: Draft, entry: Entry) -> None:
    """The text is frozen, once: what a second offer says of it changes nothing."""
    body = cast("acts.StatementOffered", entry.act.body)
    if entry.may_permit and body.text not in draft.letters:
        new = Letter(
            entry.act.by,
            entry.position,
            entry.at_us,
            body.size,
            body.beside,
            body.hold_until,
            body.drafts,
        )
        draft.edit("letters")[body.text] = new


def signed(draft: Draft, entry: Entry) -> None:
    """Somebody enrolled stands behind a frozen text, by their own key that is not lost."""
    body = cast("acts.StatementSigned", entry.act.body)
    by = entry.act.by
    if entry.may_permit and by in draft.people:
        new = Signed(
            SignedHow.KEY, entry.position, by, by, body.shown, body.role, None, body.first_hand
        )
        _add(draft, body.text, new)


def opened(draft: Draft, entry: Entry) -> None:
    """A reader opens a hidden signature: of somebody enrolled, by a device of theirs.

    Whether the key fits is told by who checks the letter; the state takes the reader's word.
    """
    body = cast("acts.SignatureOpened", entry.act.body)
    mine = draft.devices.get(body.signing) == body.signer and body.signing not in draft.revoked
    if mine and body.signer in draft.people and is_reader(draft, entry):
        new = Signed(
            SignedHow.OPENED,
            entry.position,
            entry.act.by,
            body.signer,
            Shown.HIDDEN,
            body.role,
            None,
            body.first_hand,
            sealed=(body.signing, body.nonce, body.signature),
        )
        _add(draft, body.text, new)


def vouched(draft: Draft, entry: Entry) -> None:
    """A reader vouches for a signature without a name; the same commitment counts once."""
    body = cast("acts.SignatureVouched", entry.act.body)
    if is_reader(draft, entry):
        new = Signed(
            SignedHow.VOUCHED,
            entry.position,
            entry.act.by,
            None,
            Shown.ROLE,
            body.role,
            body.department,
            body.first_hand,
            token=body.commitment,
            act=entry.id,
        )
        _add(draft, body.text, new)


def on_paper(draft: Draft, entry: Entry) -> None:
    """Somebody says that a person enrolled signed on paper; it is that somebody's word."""
    body = cast("acts.SignedOnPaper", entry.act.body)
    if entry.may_permit and body.person in draft.people and entry.act.by in draft.people:
        new = Signed(
            SignedHow.PAPER,
            entry.position,
            entry.act.by,
            body.person,
            Shown.NAME,
            None,
            None,
            body.first_hand,
        )
        _add(draft, body.text, new)


def ringed(draft: Draft, entry: Entry) -> None:
    """One of a crowd signed; the same tag counts once.  The clerk's key enters it."""
    body = cast("acts.StatementRinged", entry.act.body)
    if entry.act.by == CLERK:
        new = Signed(
            SignedHow.RING,
            entry.position,
            CLERK,
            None,
            Shown.HIDDEN,
            None,
            None,
            False,
            token=body.tag,
            proof=body.proof,
            ring_size=body.ring_size,
        )
        _add(draft, body.text, new)


def _add(draft: Draft, text: str, new: Signed) -> None:
    letter = draft.letters.get(text)
    if letter is None:
        return
    for old in letter.signed:
        same = old.person == new.person and old.token == new.token
        if same and (old.withdrawn is None or new.token is not None):
            return
    draft.edit("letters")[text] = letter._replace(signed=(*letter.signed, new))


def withdrawn(draft: Draft, entry: Entry) -> None:
    """The signer no longer stands behind it; or a reader withdraws what they vouched for."""
    body = cast("acts.StatementWithdrawn", entry.act.body)
    letter, by = draft.letters.get(body.text), entry.act.by
    if letter is None or not entry.may_permit:
        return
    reads = is_reader(draft, entry)
    after = tuple(
        one._replace(withdrawn=entry.position)
        if one.withdrawn is None
        and (one.person == by or (reads and one.act is not None and one.act in entry.act.answers))
        else one
        for one in letter.signed
    )
    draft.edit("letters")[body.text] = letter._replace(signed=after)


def voice_key(draft: Draft, entry: Entry) -> None:
    """The signer's key for letters of a crowd from here on; by a revoked key nothing changes."""
    body = cast("acts.VoiceKeyPublished", entry.act.body)
    known = draft.people.get(entry.act.by)
    if known is not None and entry.may_permit:
        found = None if body.key is None else (body.key, entry.position)
        draft.edit("people")[entry.act.by] = known._replace(ring_key=found)


def is_reader(draft: Draft, entry: Entry) -> bool:
    """Say whether the signer reads reports, as far as the act's device had seen."""
    by = entry.act.by
    known = draft.people.get(by)
    if known is None or known.departed is not None or by == draft.founder:
        return False
    mine = sight_of(entry)
    hats = known.appointments
    return entry.may_permit and any(h.role in READING and saw_hat(mine, h) for h in hats)


def disclosed(draft: Draft, entry: Entry) -> None:
    """A value may be read, by some or all, from a day on; what is disclosed stays so."""
    body = cast("acts.Disclosed", entry.act.body)
    if entry.may_permit and entry.act.by in draft.people:
        old = draft.disclosed.get(body.value, ())
        new = (entry.act.by, body.to, body.from_day, entry.position)
        draft.edit("disclosed")[body.value] = (*old, new)


def erased(draft: Draft, entry: Entry) -> None:
    """A value is gone; the log says by whose word."""
    body = cast("acts.ValueErased", entry.act.body)
    if entry.may_permit and entry.act.by in draft.people:
        draft.edit("erased").setdefault(body.value, (entry.act.by, body.why, entry.position))
