"""Canonical bytes of an act: two lines, one spelling, strictly read (D2).

Line 1 is `coldproof/v1 <production> <kind>`, line 2 the act as JSON: ASCII, keys sorted, no space,
whole numbers within ±2^53, no floats, fields at their default left out.  The reader accepts only
the bytes that the writer writes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache, lru_cache
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import MAX_SHOWN, Field, build, fields_of, fill, plain, shown
from coldproof.acts.kinds import kinds
from coldproof.words.ids import ActId, Label
from coldproof.words.quoted import quoted

MAX_TEXT = 65_535
MAX_DEPTH = 8
HEADER = re.compile(rb"coldproof/v1 ([!-~]{1,40}) ([A-Z][A-Za-z]{2,39})\n")
MOST_HEAD = 96  # bytes of a first line
MOST_HEADS = 1_024  # that are remembered
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"')


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes as base64url without padding, 43 characters."""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode("ascii")


@cache
def _envelope() -> dict[str, Field]:
    return {n: f for n, f in fields_of(Act).items() if n not in ("body", "production")}


def plain_act(act: Act) -> dict[str, Any]:
    """Return an act's second line as plain values."""
    line = plain(act, but=("body", "production"))
    line["body"] = plain(act.body)
    return line


def write(act: Act) -> bytes:
    """Return the act's canonical text; `read` of it gives an equal act.

    Raises `FormatError` when the act holds a value that the reader would refuse, or is too long.
    """
    head = f"coldproof/v1 {act.production} {type(act.body).__name__}\n"
    if not act.production.isascii():
        raise FormatError("production", shown(act.production), "one short ASCII word")
    text = head.encode("ascii") + _dump(plain_act(act))
    read(text)
    return text


_encode = json.JSONEncoder(
    sort_keys=True,
    separators=(",", ":"),
    allow_nan=False,
    check_circular=False,  # what was decoded, or stands in a record, is a tree
).encode
_decode = json.JSONDecoder().raw_decode


def _dump(line: dict[str, Any]) -> bytes:
    return _encode(line).encode("ascii") + b"\n"


def act_id(text: bytes) -> ActId:
    """Return an act's id: the digest of its text, never of a signature."""
    return ActId(digest(text))


def read(text: bytes) -> Act:
    """Return the act that these bytes are, or raise `FormatError`; any other bytes are refused."""
    if len(text) > MAX_TEXT:
        raise FormatError("act", f"{len(text)} bytes", f"at most {MAX_TEXT}")
    cut = text.find(b"\n", 0, MOST_HEAD) + 1
    head = _head(text[:cut])
    if head is None:
        raise FormatError("first line", quoted(text, MAX_SHOWN), "coldproof/v1 <production> <kind>")
    line = _json(text[cut:])
    given = line.pop("body", None)
    if type(given) is not dict:
        raise FormatError("body", shown(given), "the table of the act's own fields")
    act = object.__new__(Act)
    fill(act, "act", _envelope(), line)
    try:
        body = build(head[1], given)
    except FormatError as error:
        raise error.inside("body") from None
    known = fields_of(Act)
    known["production"].put(act, head[0])
    known["body"].put(act, body)
    return act


@lru_cache(MOST_HEADS)
def _head(line: bytes) -> tuple[Label, type[Body]] | None:
    """Return the production and the kind that a first line names; the same ones come again."""
    head = HEADER.fullmatch(line)
    if head is None:
        return None
    kind = kinds().get(head[2].decode("ascii"))
    if kind is None:
        raise FormatError("kind", shown(head[2].decode("ascii")), "a kind in docs/acts.md")
    return Label(head[1].decode("ascii")), kind


def _json(data: bytes) -> dict[str, Any]:
    check_depth(data, MAX_DEPTH)
    try:
        line, _ = _decode(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise FormatError("second line", quoted(data, MAX_SHOWN), "one line of JSON") from None
    if type(line) is not dict:
        raise FormatError("second line", shown(line), "a JSON object")
    try:
        same = _dump(line) == data
    except (ValueError, RecursionError):
        same = False
    if not same:
        raise FormatError("second line", "other bytes than our writer's", "canonical JSON")
    return line


def check_depth(data: bytes, deepest: int) -> None:
    """Refuse JSON nested deeper than `deepest` before any parser sees it."""
    if data.count(b"[") + data.count(b"{") <= deepest:
        return
    depth = 0
    for byte in _STRING.sub(b"", data):
        if byte in b"[{":
            depth += 1
            if depth > deepest:
                raise FormatError("nesting", f"more than {deepest} levels", "a flatter act")
        elif byte in b"]}":
            depth -= 1
