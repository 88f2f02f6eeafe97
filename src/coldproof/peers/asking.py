"""Asking a log witness about a checkpoint of ours (C2SP tlog-witness, the client's side).

Nothing that comes back is believed until a key says so: a cosignature by the log witness's, over
this very checkpoint; a larger or another log by our own.
"""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from typing import NamedTuple

from coldproof.log.checkpoint import read_text
from coldproof.log.cosignature import time_of
from coldproof.log.errors import LogError, shown
from coldproof.log.note import Check, Key, Line, Note, read_lines, read_note, signatures
from coldproof.peers.calling import Question, Reply, call
from coldproof.peers.errors import Ahead, Disputed, Evidence, Misanswered, OtherSize
from coldproof.peers.request import (
    ADD_CHECKPOINT,
    CHECKPOINT,
    MAX_BODY,
    TEXT,
    TREE_SIZE,
    origin_hash,
    read_tree_size,
    write_request,
)

WITHIN_MS = 5_000
OK, NOT_FOUND, CONFLICT, UNPROCESSABLE = 200, 404, 409, 422


class WitnessAt(NamedTuple):
    """A log witness: where it is asked, its key of kind 4, and how long it may take."""

    url: str
    key: Key
    within_ms: int = WITHIN_MS
    tls: ssl.SSLContext | None = None

    def under(self, path: str) -> str:
        """Return an address under its own."""
        return self.url.rstrip("/") + path


def ask(
    witness: WitnessAt, old: int, proof: Sequence[bytes], checkpoint: bytes, check: Check
) -> Line:
    """Return the log witness's cosignature of a checkpoint's note, verified.

    `proof` is from size `old`, the last one that it cosigned as far as we know, and 0 where we
    know nothing.  Raises `OtherSize` when that was another one; `Ahead` when it was larger than
    the checkpoint's, and `Disputed` when the proof was refused, both with what was said;
    `Unreachable`, `Misanswered`, and `PeerError` for an address that is none.
    """
    url = witness.under(ADD_CHECKPOINT)
    body = write_request(old, proof, checkpoint)
    note = read_note(checkpoint, foreign=True)
    reply = call(
        Question("POST", url, TEXT, body),
        within_ms=witness.within_ms,
        most=MAX_BODY,
        tls=witness.tls,
    )
    if reply.status == OK:
        return _believed(witness, note.text, reply.body, check)
    said = read_text(note.text, foreign=True)
    evidence = Evidence(url, body, reply.status, reply.body)
    if reply.status == UNPROCESSABLE:
        raise Disputed(said.origin, old, evidence)
    if reply.status == NOT_FOUND:
        found = "status 404: it does not watch this log"
        raise Misanswered(f"answer of {url}", found, "`coldproof witness BOOK --watch VKEY` there")
    size = _size(reply)
    if size is None or size == old:
        found = f"status {reply.status} with {shown(reply.body)}"
        raise Misanswered(f"answer of {url}", found, "200, or 409 with another size,")
    if size > said.size:
        raise Ahead(said.origin, said.size, size, evidence)
    raise OtherSize(url, old, size)


def _size(reply: Reply) -> int | None:
    if reply.status != CONFLICT or reply.content_type != TREE_SIZE:
        return None
    return read_tree_size(reply.body)


def _believed(witness: WitnessAt, text: bytes, body: bytes, check: Check) -> Line:
    """Return the latest line of the log witness's own; raises `Misanswered` without one."""
    try:
        note = Note(text, read_lines(body, foreign=True))
        lines = [line for _, line in signatures(note, (witness.key,), check)]
    except LogError as error:
        raise Misanswered(f"answer of {witness.url}", f'"{error}"', _WANTED) from None
    if not lines:
        names = ", ".join(dict.fromkeys([line.name for line in note.lines]))
        found = f"signatures of {names} only".encode("ascii", "replace").decode("ascii")
        raise Misanswered(f"answer of {witness.url}", found, _WANTED)
    return max(lines, key=time_of)


_WANTED = "a cosignature of this checkpoint by the log witness's own key"


def last_cosigned(witness: WitnessAt, log: Key, check: Check) -> bytes:
    """Return the note that a log witness last cosigned of a log, signed by the keys of both.

    It may be larger than our log, or of another tree: that is for the caller to find out.  Raises
    `Unreachable`; `Misanswered` for a note that either key did not sign, and where there is none.
    """
    url = witness.under(f"/{origin_hash(log.name)}{CHECKPOINT}")
    reply = call(Question("GET", url), within_ms=witness.within_ms, most=MAX_BODY, tls=witness.tls)
    if reply.status != OK:
        raise Misanswered(f"answer of {url}", f"status {reply.status}", "a checkpoint")
    want = "a checkpoint signed by the log and the log witness"
    try:
        note = read_note(reply.body, foreign=True)
        origin = read_text(note.text, foreign=True).origin
        signed = {key for key, _ in signatures(note, (log, witness.key), check)}
    except LogError as error:
        raise Misanswered(f"answer of {url}", f'"{error}"', want) from None
    if origin != log.name:
        raise Misanswered(f"answer of {url}", f"a checkpoint of {shown(origin)}", want)
    if signed != {log, witness.key}:
        raise Misanswered(f"answer of {url}", f"{len(signed)} of the two signatures", want)
    return reply.body
