"""Effects of letters: who stands behind a frozen text, in what way, and who withdrew.

A signature is never taken out: a withdrawal stands beside it.  Nobody's second one counts while
their first stands, and a person's own key goes before what others say or hold of them.
"""

from __future__ import annotations

from typing import cast

from coldproof.acts import letters as acts
from coldproof.state.entry import Entry
from coldproof.state.model import Draft
from coldproof.state.readers import is_reader, is_theirs
from coldproof.state.records import BlockKind, Letter, Signed, SignedHow
from coldproof.words.ids import CLERK
from coldproof.words.voice import Erasure, Shown

HOLDS = (BlockKind.HOLD, BlockKind.FREEZE)


def offered(draft: Draft, entry: Entry) -> None:
    """The text is frozen, once: what a second offer says of it changes nothing."""
    body = cast("acts.StatementOffered", entry.act.body)
    if entry.may_permit and body.text not in draft.letters:
        new = Letter(
            entry.act.by,
            entry.position,
            entry.at_us,
            body.size,
            None if body.beside == body.text else body.beside,
            body.hold_until,
            body.drafts,
            ring=_ring(draft),
        )
        draft.edit("letters")[body.text] = new


def _ring(draft: Draft) -> tuple[str, ...]:
    """Return the voice keys of everybody who is here.

    A letter's crowd is fixed with its text: with another ring a key has another tag, and somebody
    would count twice.
    """
    here = [one for one in draft.people.values() if one.departed is None]
    return tuple(sorted(one.ring_key[0] for one in here if one.ring_key is not None))


def signed(draft: Draft, entry: Entry) -> None:
    """Somebody enrolled stands behind a frozen text, by their own key that is not lost."""
    body = cast("acts.StatementSigned", entry.act.body)
    by = entry.act.by
    if entry.may_permit and by in draft.people:
        new = Signed(
            SignedHow.KEY, entry.position, by, by, body.shown, body.role, None, body.first_hand
        )
        guest = not is_theirs(draft, by, entry.act.device)
        _add(draft, body.text, new._replace(guest=guest, act=entry.id))


def opened(draft: Draft, entry: Entry) -> None:
    """A reader opens a hidden signature: of somebody enrolled, made on a device that is known.

    Whether the key fits, and counted when it signed, is told by who checks the letter; the state
    takes the reader's word.
    """
    body = cast("acts.SignatureOpened", entry.act.body)
    known = body.signing in draft.devices and body.signer in draft.people
    if known and is_reader(draft, entry):
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
            guest=not is_theirs(draft, body.signer, body.signing),
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
            picture=body.picture,
        )
        _add(draft, body.text, new)


def ringed(draft: Draft, entry: Entry) -> None:
    """One of a crowd signed; the same tag counts once.  The clerk's key enters it.

    Another ring than that of the frozen text counts nothing.  The state takes the clerk's word
    for the proof; who checks the letter does not.
    """
    body = cast("acts.StatementRinged", entry.act.body)
    letter = draft.letters.get(body.text)
    if entry.act.by == CLERK and letter is not None and body.ring_size == letter.position:
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
    """Add a signature, but none that stands already.

    A person's own key takes the place of what others say of them; and what somebody took back, no
    other gives again, and no token.  A hidden one that is opened stands beside what others said
    before, and beside another opening: whose key fits is told by who checks the letter.
    """
    letter = draft.letters.get(text)
    own = new.how is SignedHow.KEY and not new.guest
    if letter is None or (new.person in letter.back and not own):
        return
    kept = list[Signed]()
    for old in letter.signed:
        if not _is_same(old, new) or (own and old.withdrawn is not None):
            kept.append(old)
        elif own and (old.how is not SignedHow.KEY or old.guest):
            kept.append(old._replace(withdrawn=new.position))
        elif new.how is SignedHow.OPENED and (old.guest or old.how is not SignedHow.KEY):
            if old.sealed == new.sealed:
                return
            kept.append(old)
        else:
            return
    draft.edit("letters")[text] = letter._replace(signed=(*kept, new))


def _is_same(old: Signed, new: Signed) -> bool:
    """Say whether two signatures are of one person, or under one token in one way."""
    same = (old.person, old.token) == (new.person, new.token)
    return same and (new.token is None or old.how is new.how)


def withdrawn(draft: Draft, entry: Entry) -> None:
    """The signer no longer stands behind it; or a reader withdraws what they vouched for.

    Whoever took it back before a reader opened it, or somebody said it of them, is not put there.
    """
    body = cast("acts.StatementWithdrawn", entry.act.body)
    letter, by = draft.letters.get(body.text), entry.act.by
    if letter is None or not entry.may_permit:
        return
    reads, own = is_reader(draft, entry), is_theirs(draft, by, entry.act.device)
    told = [one for one in letter.signed if one.how is SignedHow.VOUCHED]
    words = [one for one in told if one.act in entry.act.answers]
    after = tuple(
        one._replace(withdrawn=entry.position)
        if one.withdrawn is None
        and ((one.person == by and (own or one.guest)) or (reads and one in words))
        else one
        for one in letter.signed
    )
    mine = own and not words and by in draft.people and by not in letter.back
    back = (*letter.back, by) if mine else letter.back
    draft.edit("letters")[body.text] = letter._replace(signed=after, back=back)


def voice_key(draft: Draft, entry: Entry) -> None:
    """The signer's key for letters of a crowd from here on; by a revoked key nothing changes.

    Nor by the key of somebody else: a ring with a key twice is none, and nobody could sign.  Nor
    from a device that somebody else gave them.
    """
    body = cast("acts.VoiceKeyPublished", entry.act.body)
    by = entry.act.by
    known = draft.people.get(by)
    others = {
        one.ring_key[0]
        for name, one in draft.people.items()
        if name != by and one.ring_key is not None
    }
    own = is_theirs(draft, by, entry.act.device)
    if known is not None and own and entry.may_permit and body.key not in others:
        found = None if body.key is None else (body.key, entry.position)
        draft.edit("people")[by] = known._replace(ring_key=found)


def disclosed(draft: Draft, entry: Entry) -> None:
    """A value may be read, by some or all, from a day on; what is disclosed stays so.

    A key that somebody else gave a person discloses nothing of theirs.
    """
    body = cast("acts.Disclosed", entry.act.body)
    by = entry.act.by
    if entry.may_permit and by in draft.people and is_theirs(draft, by, entry.act.device):
        old = draft.disclosed.get(body.value, ())
        new = (entry.act.by, body.to, body.from_day, entry.position)
        draft.edit("disclosed")[body.value] = (*old, new)


def erased(draft: Draft, entry: Entry) -> None:
    """A value is gone; the log says by whose word.

    No sealed box is, and nothing while a hold or a freeze stands.  What a letter shows, and a
    reason for leaving, nobody else takes away, and its drafts nobody, but by order of an authority.
    """
    body = cast("acts.ValueErased", entry.act.body)
    by = entry.act.by
    known = entry.may_permit and by in draft.people and body.value not in draft.boxes
    held = any(one.kind in HOLDS for one in draft.blocks.values())
    others = body.why is not Erasure.ORDERED and _is_of_others(draft, body.value, by)
    if known and not held and not others:
        draft.edit("erased").setdefault(body.value, (by, body.why, entry.position))


def _is_of_others(draft: Draft, value: str, by: str) -> bool:
    """Say whether a value is what others froze, drafted, proved or gave as their reason.

    Whoever names in a letter, or as a reason, what somebody gave before does not make it theirs.
    A draft is nobody's alone once a letter was frozen with it: the log does not know who wrote it.
    """
    letters = [
        (one.position, one.by)
        for text, one in draft.letters.items()
        if value == text or value in one.drafts
    ]
    given = [
        (one.departed or 0, name) for name, one in draft.people.items() if one.why == value
    ] + [(one.position, one.person) for one in draft.refusals.values() if one.reason == value]
    first = min([*letters, *given], default=(0, by))
    proofs = any(s.proof == value for one in draft.letters.values() for s in one.signed)
    if proofs or first[1] != by:
        return True
    drafted = any(value in one.drafts for one in draft.letters.values())
    return first not in given and (drafted or any(name != by for _, name in letters))
