"""An act as far as its signer and its order matter, read ten times as fast as the whole of it.

Whether it is strictly an act is asked when it is judged (`desk.reading.open_note`).  What is read
here is read from the same bytes by the same JSON, so it is what the strict reader would find.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple, cast

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import HEADER, MAX_DEPTH, check_depth
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import shown
from coldproof.acts.kinds import kinds

_decode = json.JSONDecoder().raw_decode


class Glance(NamedTuple):
    """The fields of an `Act` that say who signs it and what it rests on."""

    production: str
    body: Body
    by: str
    device: str
    vouched_by: str | None
    previous: str | None
    answers: tuple[str, ...]


@cache
def _blank(kind: bytes) -> Body | None:
    """Return a body of a kind whose fields nobody reads; none for a kind that does not exist."""
    known = kinds().get(kind.decode("ascii"))
    return None if known is None else object.__new__(known)


def glance(text: bytes) -> Act:
    """Return an act's envelope, with a body that has a kind and nothing in it.

    It is a `Glance` under the name of what it stands for: only those fields may be asked for.
    Raises `FormatError` where not even that can be read.
    """
    head = HEADER.match(text)
    if head is None:
        raise FormatError("first line", shown(text[:60]), "coldproof/v1 <production> <kind>")
    body = _blank(head[2])
    if body is None:
        raise FormatError("kind", shown(head[2].decode("ascii")), "a kind in docs/acts.md")
    data = text[head.end() :]
    check_depth(data, MAX_DEPTH)
    try:
        line, _ = _decode(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise FormatError("second line", shown(data[:60]), "one line of JSON") from None
    if type(line) is not dict:
        raise FormatError("second line", shown(line), "a JSON object")
    get: Any = line.get
    by, device, vouched, previous = get("by"), get("device"), get("vouched_by"), get("previous")
    answers = get("answers", ())
    if type(answers) is list:
        answers = tuple(answers)
    if type(answers) is not tuple:
        raise FormatError("answers", shown(answers), "a list")
    for one in (by, device, *answers, *[each for each in (vouched, previous) if each is not None]):
        if type(one) is not str:
            raise FormatError("envelope", shown(one), "a text")
    found = Glance(head[1].decode("ascii"), body, by, device, vouched, previous, answers)
    return cast("Act", found)
