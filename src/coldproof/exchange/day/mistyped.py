"""What people mistype: curly quotes of a phone or a word processor, a comma, a field left out."""

from __future__ import annotations

import dataclasses
import re
import tomllib
import typing
from collections.abc import Sequence
from typing import Any, NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.acts.fields import Field, fields_of, reader_of, shown

# A text or comment, each also without its end: so no character is ever read twice.
QUOTED = re.compile(
    r'"""(?:[^\\]|\\.)*?(?:"{3,5}|\\?\Z)|'
    r"'''.*?(?:'{3,5}|\Z)|"
    r'"(?:[^"\\\n]|\\[^\n])*(?:"|\\?)|'
    r"'[^'\n]*'?|#[^\n]*",
    re.DOTALL,
)
PLACE = re.compile(r" \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)")
_CURLY = re.compile("[\u201c-\u201f\u2018-\u201b\u00ab\u00bb]")
_STRAIGHT = {ord(one): '"' for one in "\u201c\u201d\u201e\u201f\u00ab\u00bb"} | {
    ord(one): "'" for one in "\u2018\u2019\u201a\u201b"
}
_ENDS = {"Unclosed inline table": "}", "Unclosed array": "]"}
ENDS = (("_us", 'a time like "07:45"'), ("_mm", 'a length like "20 ft"'))
NEAR = 30  # characters shown before it


class Mistyped(NamedTuple):
    """Where it is, what was found, and what would do."""

    place: int
    found: str
    want: str


def stopped_at(text: str, said: str) -> int:
    """Return where in a text the parser stopped, by what it says."""
    at = PLACE.search(said)
    if at is None or at[1] is None:
        return len(text)
    lines = text.split("\n")[: int(at[1]) - 1]
    return sum(len(line) + 1 for line in lines) + int(at[2]) - 1


def mistyped(text: str, said: str, first: int = 0) -> Mistyped | None:
    """Return what was mistyped in a text that is no TOML, if it is one of the things above.

    `said` is the parser's word; what stands before the place `first` was not typed.
    """
    curly = _curly(text)
    if curly is not None:
        found = f"curly quotes {_where(text, curly, first)}"
        return Mistyped(curly, found, "straight ones, \" or ',")
    end = _ENDS.get(PLACE.sub("", said))
    if end is None:
        return None
    place = stopped_at(text, said)
    where = _where(text, place, first)
    if place == len(text):
        return Mistyped(place, f"no {end} {where}", "one there")
    want = "a comma there" if end == "}" else f"a comma there, or its {end},"
    return Mistyped(place, f"neither a comma nor a {end} {where}", want)


def _curly(text: str) -> int | None:
    """Return the place of the first curly quote that stands for a straight one."""
    if _CURLY.search(text) is None:
        return None
    bare = QUOTED.sub(lambda m: " " * len(m[0]), text)
    found = _CURLY.search(bare)
    if found is None:
        try:
            tomllib.loads(text.translate(_STRAIGHT))
        except (ValueError, RecursionError):
            return None
        found = _CURLY.search(text)
    return None if found is None else found.start()


def _where(text: str, place: int, first: int) -> str:
    before = text[first:place].rstrip().rpartition("\n")[2].strip()[-NEAR:]
    return f"after {shown(before)}" if before else "at the beginning"


def lacking(kind: str, fields: Sequence[Field]) -> tuple[str, str]:
    """Return the names of fields that a kind needs and that were left out, and what they take."""
    names, values = zip(*(spelled(field) for field in fields), strict=True)
    if len(fields) == 1:
        return names[0], f"{kind} needs it ({values[0]}): giving it"
    each = ", ".join(f"{name} ({value})" for name, value in zip(names, values, strict=True))
    return ", ".join(names), f"{kind} needs {each}: giving them"


def spelled(field: Field) -> tuple[str, str]:
    """Return a field as people spell it, and what it takes."""
    for unit, want in ENDS:
        if field.name.endswith(unit):
            return field.name.removesuffix(unit), want
    return field.name, takes(field.hint)


def takes(hint: Any) -> str:
    """Return what a field of a declared type takes, in a few words."""
    if typing.get_origin(hint) is tuple:
        return f"a list, each {takes(typing.get_args(hint)[0])}"
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        needs = [one.name for one in fields_of(hint).values() if one.required]
        return f"a table with {', '.join(needs)}"
    name = getattr(hint, "__name__", "")
    if name.endswith("Id") and name != "ActId":
        return f"a {name.removesuffix('Id').lower()}"
    try:
        reader_of(hint)(None)
    except FormatError as error:
        return error.want
    raise AssertionError("a field that takes nothing for a value")
