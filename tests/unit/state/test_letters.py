"""The act table of letters: who stands behind a frozen text, in what way, and who took it back."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.fields import build
from coldproof.acts.kinds import kinds
from coldproof.state.records import SignedHow
from tests.unit.state.rows import (
    ANY,
    HERE,
    ID,
    Hand,
    Row,
    act,
    after,
    check,
    check_revoked,
    fits,
    labels_of,
    odd,
    permitting,
)

TEXT, OTHER, TOKEN = "A" * 43, "B" * 42 + "A", "C" * 42 + "A"
SIGNATURE = "A" * 86
READS = "safety"  # for whom two vouch, so that sealed signatures go there
HATS = tuple(
    act("RoleAppointed", by, person=READS, role="safety", first_day="2025-03-13")
    for by in ("medic", "armorer")
)
OFFERED = act("StatementOffered", "ad", text=TEXT, size=12, hold_until=3)
SIGNED = act("StatementSigned", "dp", text=TEXT)
BACK = act("StatementWithdrawn", "dp", text=TEXT)
PHONE = act("DeviceEnrolled", "producer", person="dp", enrolled="dp-phone")
OWN = {"device": "dp-phone"}  # the first of theirs
GIVEN = {"device": "given"}  # a further one, that somebody else gave them
OPENED = act(
    "SignatureOpened",
    READS,
    text=TEXT,
    signer="dp",
    signing="dp-phone",
    nonce=TOKEN,
    signature=SIGNATURE,
)
VOUCHED = act("SignatureVouched", READS, text=TEXT, commitment=TOKEN, role="stunt")
PAPER = act("SignedOnPaper", "ad", text=TEXT, person="dp", first_hand=True)
CLERK = act("PersonEnrolled", "clerk", person="clerk", department="outside")
THERE = after().state.size  # where the text is frozen, if that comes first
RINGED = act("StatementRinged", "clerk", text=TEXT, ring_size=THERE, tag=TOKEN, proof=OTHER)
VOICE = act("VoiceKeyPublished", "dp", key=TOKEN)
TELLS = f"letters/{TEXT}/signed"


BODY = {n: v for n, v in OPENED.items() if n not in ("at", "by", "kind")}


def ghost(kind: str, by: str = "ghost", **plain: Any) -> Hand:
    """Return an act that a day file could not tell, of somebody who is not here."""
    return Hand(by, build(kinds()[kind], plain))


def signs(name: str, what: dict[str, Any], *acts: dict[str, Any], **told: Any) -> Row:
    """Return a row of somebody who signs, and of what the letter has of it."""
    changes = {f"{TELLS}/0/{field}": (None, value) for field, value in told.items()}
    return fits(
        name, what, {TELLS: ((), ANY), **changes}, acts=(OFFERED, *HATS, *acts), permits=True
    )


ROWS = (
    fits(
        "frozen",
        {**OFFERED, "beside": OTHER, "drafts": [TOKEN]},
        {
            f"letters/{TEXT}/by": (None, "ad"),
            f"letters/{TEXT}/position": (None, HERE),
            f"letters/{TEXT}/hold_until": (None, 3),
            f"letters/{TEXT}/beside": (None, OTHER),
            f"letters/{TEXT}/drafts": (None, (TOKEN,)),
            TELLS: (None, ()),
        },
        permits=True,
    ),
    odd(
        "frozen once: what is said later changes nothing",
        act("StatementOffered", "dp", text=TEXT),
        acts=(OFFERED,),
    ),
    signs(
        "by their own key",
        SIGNED,
        how="own key",
        person="dp",
        shown="name-and-role",
        withdrawn=None,
    ),
    odd("twice", SIGNED, acts=(OFFERED, SIGNED)),
    odd("a text that nobody froze", act("StatementSigned", "dp", text=OTHER), acts=(OFFERED,)),
    odd("by nobody who is here", ghost("StatementSigned", text=TEXT), acts=(OFFERED,)),
    fits(
        "again, after they took it back",
        SIGNED,
        {f"{TELLS}/*/withdrawn": ((ANY,), (ANY, None))},
        acts=(OFFERED, SIGNED, BACK),
        permits=True,
    ),
    fits(
        "a person's own key takes the place of what another said of them",
        SIGNED,
        {f"{TELLS}/*/withdrawn": ((None,), (HERE, None))},
        acts=(OFFERED, PAPER),
        permits=True,
    ),
    fits(
        "taken back: it stays to be seen",
        BACK,
        {f"{TELLS}/*/withdrawn": ((None,), (HERE,)), f"{TELLS}/*/person": (("dp",), ("dp",))},
        acts=(OFFERED, SIGNED),
        permits=True,
    ),
    fits(
        "a reader withdraws what they vouched for",
        act("StatementWithdrawn", READS, text=TEXT, answers=["vouch"]),
        {f"{TELLS}/*/withdrawn": ((None,), (HERE,))},
        acts=(OFFERED, *HATS, {**VOUCHED, "id": "vouch"}),
        permits=True,
    ),
    odd(
        "of somebody else's",
        act("StatementWithdrawn", "ad", text=TEXT),
        {f"{TELLS}/*/withdrawn": ((None,), (None,)), f"letters/{TEXT}/back": ((), ("ad",))},
        acts=(OFFERED, SIGNED),
    ),
    odd(
        "what a reader vouched for, by who reads none",
        act("StatementWithdrawn", "dp", text=TEXT, answers=["vouch"]),
        {f"{TELLS}/*/withdrawn": ((None,), (None,))},
        acts=(OFFERED, *HATS, {**VOUCHED, "id": "vouch"}),
    ),
    signs(
        "who reads opens a hidden one",
        OPENED,
        PHONE,
        how=ANY,
        person="dp",
        via=READS,
        sealed=("dp-phone", TOKEN, SIGNATURE),
    ),
    odd("by a reader on the founder's word alone", OPENED, acts=(OFFERED, PHONE)),
    odd("by who reads none", {**OPENED, "by": "ad"}, acts=(OFFERED, *HATS, PHONE)),
    odd("of a device that nobody knows", OPENED, acts=(OFFERED, *HATS)),
    odd(
        "of nobody who is here",
        ghost("SignatureOpened", READS, **{**BODY, "signer": "ghost"}),
        acts=(OFFERED, *HATS, PHONE),
    ),
    odd("who stands there already", OPENED, acts=(OFFERED, *HATS, PHONE, {**SIGNED, **OWN})),
    odd(
        "who took it back: no other gives it again",
        OPENED,
        acts=(OFFERED, *HATS, PHONE, {**SIGNED, **OWN}, {**BACK, **OWN}),
    ),
    odd(
        "who took it back before it was opened",
        OPENED,
        acts=(OFFERED, *HATS, PHONE, {**BACK, **OWN}),
    ),
    odd("the very same one twice", OPENED, acts=(OFFERED, *HATS, PHONE, OPENED)),
    fits(
        "whom somebody said to have signed on paper: both are told",
        OPENED,
        {f"{TELLS}/*/how": ((ANY,), (SignedHow.PAPER, SignedHow.OPENED))},
        acts=(OFFERED, *HATS, PHONE, PAPER),
        permits=True,
    ),
    fits(
        "of whom another was opened: both are told, and whose key fits is seen by who checks",
        {**OPENED, "nonce": OTHER},
        {f"{TELLS}/*/sealed": ((ANY,), (ANY, ("dp-phone", OTHER, SIGNATURE)))},
        acts=(OFFERED, *HATS, PHONE, OPENED),
        permits=True,
    ),
    signs(
        "of a key that somebody else gave the signer",
        {**OPENED, "signing": "given"},
        PHONE,
        act("DeviceEnrolled", "producer", person="dp", enrolled="given"),
        person="dp",
        guest=True,
    ),
    signs(
        "who reads vouches for one without a name",
        VOUCHED,
        how=ANY,
        person=None,
        role="stunt",
        token=TOKEN,
        act=ID,
    ),
    odd("by who reads none", {**VOUCHED, "by": "dp"}, acts=(OFFERED, *HATS)),
    odd("the same one twice", {**VOUCHED, "role": "performer"}, acts=(OFFERED, *HATS, VOUCHED)),
    odd(
        "the same one again, once it was withdrawn",
        VOUCHED,
        acts=(
            OFFERED,
            *HATS,
            {**VOUCHED, "id": "vouch"},
            act("StatementWithdrawn", READS, text=TEXT, answers=["vouch"]),
        ),
    ),
    signs(
        "on paper, by the word of who holds it",
        PAPER,
        how=ANY,
        person="dp",
        via="ad",
        first_hand=True,
    ),
    odd(
        "of nobody who is here",
        ghost("SignedOnPaper", "ad", text=TEXT, person="ghost"),
        acts=(OFFERED,),
    ),
    odd("by nobody who is here", ghost("SignedOnPaper", text=TEXT, person="dp"), acts=(OFFERED,)),
    odd("of who stands there already", PAPER, acts=(OFFERED, SIGNED)),
    odd("of who took it back", PAPER, acts=(OFFERED, SIGNED, BACK)),
    odd("of who said before that they stand not behind it", PAPER, acts=(OFFERED, BACK)),
    signs("by a key that somebody else gave them", {**SIGNED, **GIVEN}, PHONE, guest=True),
    fits(
        "by a key that somebody else gave them, once theirs is lost",
        {**SIGNED, **GIVEN},
        {TELLS: ((), ANY), f"{TELLS}/0/guest": (None, False)},
        acts=(OFFERED, PHONE, act("KeyRevoked", "ad", person="dp", revoked="dp-phone")),
        permits=True,
    ),
    fits(
        "by their own key, beside one that somebody else gave them",
        {**SIGNED, **OWN},
        {f"{TELLS}/*/withdrawn": ((None,), (HERE, None))},
        acts=(OFFERED, PHONE, {**SIGNED, **GIVEN}),
        permits=True,
    ),
    odd(
        "by a key that somebody else gave them: what their own signed stays",
        {**BACK, **GIVEN},
        {f"{TELLS}/*/withdrawn": ((None,), (None,))},
        acts=(OFFERED, PHONE, {**SIGNED, **OWN}),
    ),
    odd(
        "from a device that somebody else gave them",
        {**VOICE, **GIVEN},
        {"people/dp/ring_key": (None, None)},
        acts=(PHONE,),
    ),
    fits(
        "before anybody says that they signed",
        BACK,
        {f"letters/{TEXT}/back": ((), ("dp",))},
        acts=(OFFERED,),
        permits=True,
    ),
    fits(
        "that differs from itself: beside none",
        {**OFFERED, "beside": TEXT},
        {f"letters/{TEXT}/by": (None, "ad"), f"letters/{TEXT}/beside": (None, None)},
        permits=True,
    ),
    fits(
        "a key for letters of a crowd",
        VOICE,
        {"people/dp/ring_key": (None, (TOKEN, HERE))},
        permits=True,
    ),
    fits(
        "and none any more",
        act("VoiceKeyPublished", "dp"),
        {"people/dp/ring_key": (ANY, None)},
        acts=(VOICE,),
        permits=True,
    ),
    odd("somebody else's key", {**VOICE, "by": "ad"}, acts=(VOICE,)),
    odd("by nobody who is here", ghost("VoiceKeyPublished", key=TOKEN)),
    fits(
        "one of the crowd of that day",
        RINGED,
        {f"{TELLS}/0/token": (None, TOKEN), f"{TELLS}/0/person": (None, None)},
        acts=(OFFERED, CLERK),
    ),
    odd("the same tag twice", RINGED, acts=(OFFERED, CLERK, RINGED)),
    odd("of another crowd", {**RINGED, "ring_size": THERE + 1}, acts=(OFFERED, CLERK)),
    odd("of anybody but the clerk", {**RINGED, "by": "ad"}, acts=(OFFERED, CLERK)),
    fits(
        "disclosed to some, from a day on",
        act("Disclosed", "dp", value=TOKEN, to=["ad"], from_day="2025-04-01"),
        {f"disclosed/{TOKEN}": (None, (("dp", ("ad",), "2025-04-01", HERE),))},
        permits=True,
    ),
    odd("by nobody who is here", ghost("Disclosed", value=TOKEN)),
    fits(
        "gone, and why",
        act("ValueErased", "dp", value=TOKEN, why="the-person-asked"),
        {f"erased/{TOKEN}": (None, ("dp", "the-person-asked", HERE))},
        permits=True,
    ),
    odd("by nobody who is here", ghost("ValueErased", value=TOKEN, why="the-person-asked")),
    *(
        odd(
            f"{what}, by another",
            act("ValueErased", "dp", value=value, why="the-person-asked"),
            acts=acts,
        )
        for what, value, acts in (
            ("a letter's text", TEXT, (OFFERED,)),
            ("a letter's draft", TOKEN, ({**OFFERED, "drafts": [TOKEN]},)),
            ("a proof under a letter", OTHER, (OFFERED, CLERK, RINGED)),
        )
    ),
    odd(
        "why another does not do the work",
        act("ValueErased", "dp", value=TOKEN, why="the-person-asked"),
        acts=(act("WorkRefused", "ad", reason=TOKEN),),
    ),
    fits(
        "one's own reason, though another's letter names it later",
        act("ValueErased", "dp", value=TOKEN, why="the-person-asked"),
        {f"erased/{TOKEN}": (None, ANY)},
        acts=(act("WorkRefused", "dp", reason=TOKEN), {**OFFERED, "drafts": [TOKEN]}),
        permits=True,
    ),
    odd(
        "a letter's text that is given as a reason afterwards",
        act("ValueErased", "dp", value=TEXT, why="the-person-asked"),
        acts=(OFFERED, act("WorkRefused", "dp", reason=TEXT)),
    ),
    odd(
        "while a hold stands",
        act("ValueErased", "dp", value=TOKEN, why="the-person-asked"),
        acts=(act("HoldPlaced", "ad"),),
    ),
    fits(
        "a letter's text, by who froze it",
        act("ValueErased", "ad", value=TEXT, why="entered-by-mistake"),
        {f"erased/{TEXT}": (None, ANY)},
        acts=(OFFERED,),
        permits=True,
    ),
    odd(
        "a letter's draft, by who froze the letter",
        act("ValueErased", "ad", value=TOKEN, why="entered-by-mistake"),
        acts=({**OFFERED, "drafts": [TOKEN]},),
    ),
    fits(
        "a letter's draft, by order of an authority",
        act("ValueErased", "ad", value=TOKEN, why="ordered-by-an-authority"),
        {f"erased/{TOKEN}": (None, ANY)},
        acts=({**OFFERED, "drafts": [TOKEN]},),
        permits=True,
    ),
    fits(
        "a letter's text, by order of an authority",
        act("ValueErased", "dp", value=TEXT, why="ordered-by-an-authority"),
        {f"erased/{TEXT}": (None, ANY)},
        acts=(OFFERED,),
        permits=True,
    ),
    odd(
        "the first word of why stays",
        act("ValueErased", "ad", value=TOKEN, why="entered-by-mistake"),
        acts=(act("ValueErased", "dp", value=TOKEN, why="the-person-asked"),),
    ),
)


@pytest.mark.parametrize("row", ROWS, ids=labels_of(ROWS))
def test_row(row: Row) -> None:
    check(row)


PERMITTING = permitting(ROWS)


@pytest.mark.parametrize("row", PERMITTING, ids=labels_of(PERMITTING))
def test_by_a_revoked_key_it_permits_nothing(row: Row) -> None:
    check_revoked(row)
