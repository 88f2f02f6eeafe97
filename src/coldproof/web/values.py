"""Values over HTTP: a letter's text, a disclosed draft; for people of the production (D10)."""

from __future__ import annotations

from typing import NamedTuple

from starlette.responses import JSONResponse, Response

from coldproof.acts.codec import digest
from coldproof.app.errors import Refused
from coldproof.app.values import MOST_VALUE, may_read
from coldproof.desk.voice.errors import MessageError
from coldproof.desk.voice.kinds import Drafted, DraftRead
from coldproof.desk.voice.letters import is_told
from coldproof.desk.voice.messages import open_note
from coldproof.state.model import SetState
from coldproof.web.caching import NO_STORE
from coldproof.web.calls import Call
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import Table
from coldproof.web.table import BYTES, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.words import ID, PRODUCTION


async def hand_in(call: Call) -> Response:
    """Keep a value; the answer is its digest."""
    if not call.body:
        raise Problem(422, "The value was not kept", "nothing", f"1 to {MOST_VALUE} bytes")
    _refuse_erased(call, digest(call.body))
    try:
        name = await call.shop.read(call.served.values.take, call.body, call.person)
    except Refused as error:
        raise Problem(429, "The value was not kept", error.found, error.want, retry_s=600) from None
    return JSONResponse({"digest": name}, headers=NO_STORE)


async def value(call: Call) -> Response:
    """Return a value by its digest."""
    name = call.values["digest"]
    _refuse_erased(call, name)
    found = await call.shop.read(call.served.values.read, name)
    if found is None:
        raise not_found("such value")
    closed = await call.shop.read(why_closed, call, call.live.state, name, found)
    if closed is not None:
        raise Problem(403, "This is not disclosed to you", closed.found, closed.want)
    return Response(found[0], media_type=BYTES, headers=NO_STORE)


class Closed(NamedTuple):
    """Why a value is not for who asks: what it is, and what would do."""

    found: str
    want: str


OTHERS = Closed("somebody else", "being one of those it is disclosed to, from the day that says")
DRAFT = Closed(
    "a draft of somebody else", "being who signed it, or their own word that it may be read"
)


def why_closed(
    call: Call, state: SetState, name: str, handed: tuple[bytes, str] | None
) -> Closed | None:
    """Return why who asks may not read a value, on its own or in a paper; none: they may.

    `handed` are its bytes, and by whom they were handed in, if they were.
    """
    owner = None if handed is None else handed[1]
    if not may_read(state, name, call.person, owner):
        return OTHERS
    return DRAFT if handed is not None and _is_closed_draft(call, state, name, handed[0]) else None


def _is_closed_draft(call: Call, state: SetState, name: str, data: bytes) -> bool:
    """Say whether a value is a note of a letter's drafting that its signer did not disclose.

    Whoever was sealed it has it, and could hand it in: it is theirs to read, and nobody's to give.
    """
    ledger = call.live.house.ledger
    if not any(name in one.drafts for one in state.letters.values()):
        return False
    try:
        said, _ = open_note(data, ledger.roster, ledger.check)
    except MessageError:
        return False  # no such note: it tells nothing of a drafting
    drafting = isinstance(said.message, Drafted | DraftRead) and said.person != call.person
    return drafting and not is_told(state, name, said.person)


def _refuse_erased(call: Call, name: str) -> None:
    erased = call.live.state.erased.get(name)
    if erased is not None:
        found = f"that it was erased: {erased[1]}, entry {erased[2]}"
        raise Problem(410, "This value is gone", found)


DIGEST = Given("digest", ID, "the SHA-256 of its bytes, as acts write it")

ROWS = (
    Endpoint(
        "POST",
        "/p/{production}/values",
        "hand_in_value",
        "Keep a value beside the log, such as a letter's text",
        hand_in,
        (Answer(200, "its digest", shape=Table({"digest": ID})),),
        who=Who.SESSION,
        pace=Pace.WRITE,
        takes=Takes(BYTES, MOST_VALUE, words="the value's bytes"),
        given=(PRODUCTION,),
        problems=(410,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/values/{digest}",
        "value",
        "A value that was handed in, by its digest",
        value,
        (Answer(200, "its bytes", BYTES),),
        who=Who.SESSION,
        given=(PRODUCTION, DIGEST),
        problems=(404, 410),
    ),
)
