"""The record over HTTP: checkpoint, tiles, entries, proofs (C2SP tlog-tiles); notes come in."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from starlette.responses import Response

from coldproof.acts.codec import act_id
from coldproof.app.batch import Outcome, Receipt, Waiting
from coldproof.app.errors import Ended, NotNow, RecordError, Refused
from coldproof.log.errors import LogError
from coldproof.log.note import read_note
from coldproof.log.tiles import MAX_ENTRY, entry_bundle, read_path, tile_bytes
from coldproof.web.calls import Call
from coldproof.web.late import not_now
from coldproof.web.limits import STRANGERS, too_many
from coldproof.web.problems import Problem, not_found
from coldproof.web.shapes import Many, Table, Text, Whole, Words
from coldproof.web.strangers import MOST_WAITING, Notes, looked_at
from coldproof.web.table import BYTES, JSON, PLAIN, Answer, Endpoint, Given, Pace, Takes, Who
from coldproof.web.words import ID, OUTCOME, PRODUCTION, SIZE

MOST_NOTES = 256  # in one post
MOST_POSTED = 1024 * 1024  # bytes
MOST_ENTRIES = 1_000  # in one answer
LENGTH = 2  # bytes before each note
JSON_TYPE = (b"content-type", JSON.encode("ascii"))
FOREVER = "public, max-age=31536000, immutable"
FOREVER_MINE = "private, max-age=31536000, immutable"
NOW = "no-cache"


async def checkpoint(call: Call) -> Response:
    """Return the last signed checkpoint."""
    return Response(call.live.head.checkpoint, media_type=PLAIN, headers={"cache-control": NOW})


async def tile(call: Call) -> Response:
    """Return a tile's hashes, or the entries under one; neither ever changes."""
    try:
        found = read_path(f"tile/{call.request.path_params['rest']}")
        if found.level is None:
            call.refuse_other_than_readers()
            first = found.n * 256
            if first + found.width > call.live.head.size:
                raise not_found("such entry bundle")
            notes = await call.shop.read(call.live.entries, first, found.width)
            return Response(
                entry_bundle(notes), media_type=BYTES, headers={"cache-control": FOREVER_MINE}
            )
        data = tile_bytes(call.live.house.ledger.tree, found.level, found.n, found.width)
    except LogError as error:
        raise Problem(404, "There is no such tile", str(error)) from None
    return Response(data, media_type=BYTES, headers={"cache-control": FOREVER})


async def entries(call: Call) -> Response:
    """Return entries from a position on, up to a thousand, with the checkpoint of the head."""
    head = call.live.head
    first: int = call.values["from"]
    if first > head.size:
        raise Problem(
            404, "The log does not go so far", f"{first} of {head.size}", "a smaller position"
        )
    count = min(MOST_ENTRIES, head.size - first)
    notes: tuple[bytes, ...] | None = call.live.tail.read(first, first + count)
    if notes is None:
        notes = (await call.shop.read(call.live.entries, first, MOST_ENTRIES))[:count]
    signed = base64.b64encode(head.checkpoint).decode("ascii")
    if call.visitor is not None and not call.visitor.outsider:
        call.served.reached[call.visitor.name] = first + len(notes)
    return Response(
        bundle(notes),
        media_type=BYTES,
        headers={
            "coldproof-count": str(len(notes)),
            "coldproof-checkpoint": signed,
            "cache-control": NOW,
        },
    )


def bundle(notes: tuple[bytes, ...]) -> bytes:
    """Return entries in the coding of an entry bundle, however many."""
    return b"".join([len(note).to_bytes(LENGTH, "big") + note for note in notes])


async def proof(call: Call) -> Response:
    """Return the proof of an entry under the last checkpoint, as a tlog-proof file."""
    try:
        data = await call.shop.read(call.live.writer.proof, call.values["index"])
    except LogError as error:
        raise Problem(404, "There is no such entry", str(error)) from None
    return Response(data, media_type=PLAIN, headers={"cache-control": NOW})


async def post_notes(call: Call) -> Response:
    """Record notes in their order, and say what became of each."""
    if call.visitor is not None:
        if call.live.writer.ended is not None:
            raise ended()
        notes = split(call.body)
        return told_outcomes(call, notes, await call.served.line.record(notes))
    buckets, waiters = call.shop.buckets, call.served.waiters
    if buckets.left("strangers", call.place, STRANGERS) < 1:
        raise too_many()
    if call.live.writer.ended is not None:
        raise ended()
    notes = split(call.body)
    looked = looked_at(notes, call.live.house.ledger.roster)
    pay(call, looked)
    try:
        outcomes = await call.served.line.record(notes)
    finally:
        waiters.end(call.place, looked.may_wait)
    paid = zip(outcomes, looked.strange, strict=True)
    unpaid = sum(is_owed(outcome) and not was_paid for outcome, was_paid in paid)
    if unpaid:
        buckets.spend("strangers", call.place, STRANGERS, unpaid)
    return told_outcomes(call, notes, outcomes)


def is_owed(outcome: Outcome) -> bool:
    """Say whether a stranger pays for a note that came to this.

    That is one that is refused, waits, or is there by the clerk's word.
    """
    if isinstance(outcome, Receipt):
        return outcome.unsigned
    return not isinstance(outcome, NotNow)


def pay(call: Call, looked: Notes) -> None:
    """Take for each note that no enrolled key says it signed; raises `Problem` before any enters.

    One that waits already costs nothing: its phone asks again and again whether it may enter.  Nor
    does a post that is too dear: or a crew behind one address would use up what comes back.
    """
    waiting = call.live.writer.room.kept
    cost = sum(looked.strange) - sum(act in waiting for act in looked.may_wait)
    if not call.served.waiters.begin(call.place, looked.may_wait):
        raise Problem(
            429,
            "So many notes can not wait",
            f"{MOST_WAITING} of this address, by keys that nobody knows",
            "enrolling those keys first",
            retry_s=60,
        )
    if not call.shop.buckets.take("strangers", call.place, STRANGERS, cost):
        call.served.waiters.end(call.place, looked.may_wait)
        raise too_many()


def told_outcomes(call: Call, notes: Sequence[bytes], outcomes: Sequence[Outcome]) -> Response:
    """Return the answer to a post; raises `Problem` where a note of it is to be sent again."""
    if any(isinstance(one, Ended) for one in outcomes):
        raise ended()
    for error in [one for one in outcomes if isinstance(one, NotNow)]:
        kept = any(isinstance(one, Receipt | Waiting) for one in outcomes)
        raise not_now(error, in_part=kept)
    told = []
    counted = call.shop.counters.notes
    for note, outcome in zip(notes, outcomes, strict=True):
        if isinstance(outcome, Receipt):
            told.append(told_receipt(outcome))
            counted["recorded"] += 1
            continue
        plain = told_outcome(note, outcome)
        told.append(encode(plain))
        counted[plain["state"]] += 1
    checkpoint = told_checkpoint(call.live.head.checkpoint)
    body = f'{{"outcomes":[{",".join(told)}],"checkpoint":{checkpoint}}}'
    return JsonBytes(body.encode("ascii"))


encode = json.JSONEncoder(separators=(",", ":")).encode


@lru_cache(maxsize=8)
def told_checkpoint(checkpoint: bytes) -> str:
    """Return a checkpoint as JSON; many posts are answered under one."""
    return encode(checkpoint.decode("utf-8"))


class JsonBytes(Response):
    """JSON that is bytes already; of posts there are many, so their headers stand ready."""

    def __init__(self, body: bytes) -> None:
        """Answer 200 with this body."""
        self.status_code, self.background, self.body = 200, None, body
        self.raw_headers = [(b"content-length", b"%d" % len(body)), JSON_TYPE]


def ended() -> Problem:
    """Return the problem of a record that takes nothing more."""
    return Problem(
        503,
        "The record takes nothing now",
        "that its writer has ended",
        "keeping the notes, and sending them again once the server was started anew,",
        retry_s=30,
    )


def split(body: bytes) -> list[bytes]:
    """Return the notes of a body, each after its length in two bytes; raises `Problem`."""
    notes: list[bytes] = []
    at = 0
    while at < len(body):
        start = at + LENGTH
        at = start + int.from_bytes(body[at:start], "big")
        if start > len(body) or at > len(body) or at == start:
            raise Problem(
                400, "The notes can not be told apart", f"no whole note {len(notes)}", "whole notes"
            )
        if len(notes) == MOST_NOTES:
            raise Problem(
                413, "These are too many notes", f"more than {MOST_NOTES}", f"at most {MOST_NOTES}"
            )
        notes.append(body[start:at])
    if not notes:
        raise Problem(400, "The notes can not be read", "none", "at least one")
    return notes


def told_receipt(receipt: Receipt) -> str:
    """Return what became of a note that was recorded, as JSON; an id needs no escape."""
    return f'{{"id":"{receipt.act}","state":"recorded","position":{receipt.position}}}'


def told_outcome(note: bytes, outcome: Waiting | RecordError) -> dict[str, Any]:
    """Return what else became of a note, as plain values; raises `Problem` when nobody knows."""
    if isinstance(outcome, Ended):
        raise ended()
    if isinstance(outcome, Waiting):
        return {"id": _id(note), "state": "waiting", "wants": list(outcome.wants)}
    if isinstance(outcome, Refused):
        told = {"state": "refused", "found": outcome.found, "want": outcome.want}
        return {"id": _id_of_any(note), **told}
    raise outcome


def _id(note: bytes) -> str:
    """Return the id of the act in a note that was read strictly."""
    return act_id(note[: note.rfind(b"\n\n") + 1])


def _id_of_any(note: bytes) -> str | None:
    """Return the id of the act in a note, if it is one at all."""
    try:
        return act_id(read_note(note).text)
    except LogError:
        return None


INDEX = Given("index", Whole(), "an entry's position, from 0")
FROM = Given("from", Whole(), "the first position wanted", "query")
REST = Given("rest", Text("[0-9a-z/.]{1,80}", 80, "0/000"), "level, index and width of a tile")
TAKEN = Table({"outcomes": Many(OUTCOME, MOST_NOTES), "checkpoint": Words(2_000)})

ROWS = (
    Endpoint(
        "GET",
        "/p/{production}/checkpoint",
        "checkpoint",
        "The last checkpoint: a signed note of the log's size and root",
        checkpoint,
        (Answer(200, "the note", PLAIN),),
        given=(PRODUCTION,),
    ),
    Endpoint(
        "GET",
        "/p/{production}/tile/{rest:path}",
        "tile",
        "A tile of hashes, for all; an entry bundle (tile/entries/…), for readers",
        tile,
        (Answer(200, "the tile", BYTES),),
        given=(PRODUCTION, REST),
        problems=(401, 403, 404),
    ),
    Endpoint(
        "GET",
        "/p/{production}/entries",
        "entries",
        "Up to 1,000 entries from a position on",
        entries,
        (Answer(200, "notes, each after its length in two bytes", BYTES),),
        who=Who.SESSION,
        given=(PRODUCTION, FROM),
        problems=(404,),
        more={
            "headers": {
                "Coldproof-Count": ("how many entries these are", SIZE),
                "Coldproof-Checkpoint": ("the head's signed checkpoint, base64", Words(2_000)),
            }
        },
    ),
    Endpoint(
        "GET",
        "/p/{production}/proof/{index}",
        "proof",
        "The proof that an entry is in the log, as a tlog-proof file",
        proof,
        (Answer(200, "the file", PLAIN),),
        who=Who.SESSION,
        given=(PRODUCTION, INDEX),
        problems=(404,),
    ),
    Endpoint(
        "POST",
        "/p/{production}/notes",
        "post_notes",
        "Notes for the record; each carries its own signatures",
        post_notes,
        (Answer(200, "what became of each", shape=TAKEN),),
        pace=Pace.NOTES,
        takes=Takes(BYTES, MOST_POSTED, words="1 to 256 notes, each after its length in two bytes"),
        given=(PRODUCTION,),
        problems=(400, 413, 503),
    ),
)

__all__ = ["ID", "MAX_ENTRY", "ROWS", "bundle", "ended", "split", "told_outcome"]
