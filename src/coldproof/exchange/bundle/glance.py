"""An act as far as its signer and its order matter, read ten times as fast as the whole of it.

Whether it is strictly an act is asked when it is judged (`desk.reading.open_note`).  Of every act
that is one, what is read here is what the strict reader finds.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any, NamedTuple, cast

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import HEADER, MAX_DEPTH, check_depth
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import MAX_SHOWN, shown
from coldproof.acts.kinds import kinds
from coldproof.words.quoted import quoted

# The end of every act's text as our writer writes it, from the last name that is "by" on.
_NAME, _ID = rb"[A-Za-z0-9][A-Za-z0-9.-]{0,31}", rb"[A-Za-z0-9_-]{43}"
_END = re.compile(
    rb',"by":"(%b)","device":"(%b)"(?:,"heads":[][",A-Za-z0-9_-]*)?(?:,"known":"[a-z-]+")?'
    rb'(?:,"previous":"(%b)")?(?:,"seen_root":"%b")?(?:,"seen_size":[0-9]+)?,"seq":[0-9]+'
    rb'(?:,"vouched_by":"(%b)")?}\n' % (_NAME, _NAME, _ID, _ID, _NAME)
)
_ANSWERS = re.compile(rb'{"answers":\["(%b(?:","%b)*)"\],"' % (_ID, _ID))
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
        raise FormatError("first line", quoted(text, MAX_SHOWN), "coldproof/v1 <production> <kind>")
    body = _blank(head[2])
    if body is None:
        raise FormatError("kind", shown(head[2].decode("ascii")), "a kind in docs/acts.md")
    production = head[1].decode("ascii")
    data = text[head.end() :]
    found = _canonical(production, body, data) or _any(production, body, data)
    return cast("Act", found)


def _canonical(production: str, body: Body, data: bytes) -> Glance | None:
    """Return the envelope of a line that ends, and begins, as our writer's do; else none.

    The last `"by"` in a line of canonical JSON is the act's own, and what follows it is all of the
    act's own too: its fields are sorted, and no text in it can hold a bare quote.
    """
    end = _END.fullmatch(data, data.rfind(b',"by":"'))
    answers: tuple[str, ...] = ()
    if end is not None and data.startswith(b'{"answers":'):
        begin = _ANSWERS.match(data)
        if begin is None:
            return None
        answers = tuple(begin[1].decode("ascii").split('","'))
    if end is None:
        return None
    by, device, previous, vouched = end.groups()
    return Glance(
        production,
        body,
        by.decode("ascii"),
        device.decode("ascii"),
        None if vouched is None else vouched.decode("ascii"),
        None if previous is None else previous.decode("ascii"),
        answers,
    )


def _any(production: str, body: Body, data: bytes) -> Glance:
    """Return the envelope of any line of JSON; raises `FormatError` where it has none."""
    check_depth(data, MAX_DEPTH)
    try:
        line, _ = _decode(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise FormatError("second line", quoted(data, MAX_SHOWN), "one line of JSON") from None
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
    return Glance(production, body, by, device, vouched, previous, answers)
