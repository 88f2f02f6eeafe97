"""The bytes that a log and a log witness exchange (C2SP tlog-witness, `add-checkpoint`).

A request is a line `old` with a size, the hashes of a consistency proof, a blank line, and the
note of a checkpoint.  An answer is a status, a type and some bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from coldproof.log.errors import shown
from coldproof.log.spelling import MAX_SIZE, read_hash, read_number, write_base64
from coldproof.peers.errors import RequestError

ADD_CHECKPOINT = "/add-checkpoint"
CHECKPOINT = "/checkpoint"
TEXT = "text/plain; charset=utf-8"
TREE_SIZE = "text/x.tlog.size"

MAX_BODY = 65_536  # bytes; a checkpoint with dozens of signatures is some kilobytes
MAX_HASHES = 63  # the standard's own bound
_OLD = b"old "


class Answer(NamedTuple):
    """What a log witness answers: an HTTP status, the type of the body, the body."""

    status: int
    content_type: str
    body: bytes


class Request(NamedTuple):
    """A question to a log witness: from which size, by which proof, to which checkpoint's note."""

    old: int
    proof: tuple[bytes, ...]
    checkpoint: bytes


def read_request(body: bytes) -> Request:
    """Return the request that these bytes are, or raise `RequestError`; nothing is verified."""
    if len(body) > MAX_BODY:
        raise RequestError("request", f"{len(body)} bytes", f"at most {MAX_BODY}")
    head, blank, checkpoint = body.partition(b"\n\n")
    if not blank:
        raise RequestError("request", "no blank line", "a proof, a blank line and a checkpoint")
    first, *lines = head.split(b"\n")
    old = read_number(first.removeprefix(_OLD)) if first.startswith(_OLD) else None
    if old is None:
        want = "`old` and 0 to 2^63-1 in plain decimal"
        raise RequestError("request's first line", shown(first), want)
    if len(lines) > MAX_HASHES:
        raise RequestError("request", f"{len(lines)} hashes", f"at most {MAX_HASHES}")
    return Request(old, tuple([_hash(line) for line in lines]), checkpoint)


def _hash(line: bytes) -> bytes:
    value = read_hash(line)
    if value is None:
        raise RequestError("request's hash", shown(line), "canonical base64 of 32 bytes")
    return value


def write_request(old: int, proof: Sequence[bytes], checkpoint: bytes) -> bytes:
    """Return a request's bytes; `read_request` gives the parts back.

    Raises `RequestError` for parts that no request could hold.
    """
    if not 0 <= old <= MAX_SIZE:
        raise RequestError("request's old size", str(old), "0 to 2^63-1")
    lines = [b"old %d" % old, *[write_base64(each) for each in proof], b"", checkpoint]
    body = b"\n".join(lines)
    read_request(body)
    return body


def origin_hash(origin: str) -> str:
    """Return the name under which a log witness serves what it knows of a log: 64 characters."""
    return hashlib.sha256(origin.encode("utf-8")).hexdigest()


def tree_size(size: int) -> bytes:
    """Return the body of an answer that names a size."""
    return b"%d\n" % size


def read_tree_size(body: bytes) -> int | None:
    """Return the size that a body of type `text/x.tlog.size` names, or none."""
    return read_number(body[:-1]) if body.endswith(b"\n") else None
