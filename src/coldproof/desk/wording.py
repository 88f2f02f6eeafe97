"""An act in plain words: its kind, then the fields that were given.  Values as they stand.

What is committed or stands as a digest is named and never spelled out: nobody reads 43 characters.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import Any

from coldproof.acts.base import Body
from coldproof.acts.fields import Field, fields_of
from coldproof.words.sentence import Sentence, joined, told, word

BRIEF = 8
UNITS = ("mm", "minutes")  # at the end of a field's name: said after its number
WITHHELD = ("Committed", "Digest", "PublicKey")
OF_NO_VALUE = frozenset({("HitSettled", "hit"), ("PagePublished", "page")})
"""Digests, by kind and field, that a thing is found by: no value of theirs was ever kept."""
QUIET = {"HandlingWithheld": "not in this scene", "HandlingResumed": "in this scene again"}
"""Kinds of which pages say no more than this and whose it is: not why, and not who said so."""
CAN = "can_"
LABEL_MARKS = re.compile("[,+]")
ITEM_MARKS = re.compile("[,+ ]")
"""What would make two of one text: a label alone, and one of several."""


@cache
def words_of(name: str) -> str:
    """Return a kind's name as words: `weapon unlocked`."""
    if name in QUIET:
        return QUIET[name]
    out = ""
    for char in name:
        out += (" " if out and "A" <= char <= "Z" else "") + char.lower()
    return out


def type_name(field: Field) -> str:
    """Return the name of a field's declared type, without the "or none"; lists have none."""
    hint: Any = field.hint
    inner = [one for one in typing.get_args(hint) if one is not type(None)]
    if len(inner) == 1 and typing.get_origin(hint) is not tuple:
        hint = inner[0]
    return str(getattr(hint, "__name__", ""))


def item_name(field: Field) -> str:
    """Return the name of the declared type of a list's items; of what is no list, none."""
    inner = typing.get_args(field.hint)
    is_list = typing.get_origin(field.hint) is tuple
    return str(getattr(inner[0], "__name__", "")) if is_list else ""


_KNOWN: dict[type[Body], dict[str, str]] = {}


def withheld(kind: type[Body]) -> dict[str, str]:
    """Return the fields of a kind that hold a digest or a key, each with its declared type."""
    known = _KNOWN.get(kind)
    if known is None:
        fields = fields_of(kind)
        found = {name: item_name(field) or type_name(field) for name, field in fields.items()}
        known = _KNOWN[kind] = {name: hint for name, hint in found.items() if hint in WITHHELD}
    return known


def given(body: Any) -> tuple[str, ...]:
    """Return the fields of a body, or of a record in it, that are not at their default."""
    return tuple(
        name
        for name, field in fields_of(type(body)).items()
        if field.required or getattr(body, name) != field.default
    )


def _texts(field: Field) -> frozenset[str] | None:
    """Return the words that a field may hold: of names and labels any, of numbers and such none."""
    hint: Any = field.hint
    while typing.get_args(hint):
        hint = next(one for one in typing.get_args(hint) if one is not type(None))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return frozenset(hint)
    is_open = getattr(hint, "__supertype__", None) is str
    return frozenset() if is_open and hint.__name__ not in WITHHELD else None


WEAK = frozenset({"none", "nobody", "other", "unknown"})
"""Words that say nothing without what they are of: `magazine none`."""
MAIN = ("person", "people", "founder")
"""Fields of the person whom an act is about; of any other person it says in what part."""
TARGET = "target"
"""Of a stop: its scope, before it, says what it is."""
_NAMED: dict[type[Body], frozenset[str]] = {}


def named(kind: type[Body]) -> frozenset[str]:
    """Return the fields of a kind whose values are told after their names.

    Names and labels that may be left out, people by their part in it, and choices that say little
    alone, or what another field of the act could say: `giver armorer`, `maker Q`, `magazine none`.
    """
    known = _NAMED.get(kind)
    if known is None:
        fields = fields_of(kind)
        words = {name: _texts(field) or frozenset() for name, field in fields.items()}
        said = words_of(kind.__name__).split()
        known = _NAMED[kind] = frozenset(
            name
            for name, field in fields.items()
            if _is_part(name, field)
            or (not field.required and _texts(field) == frozenset() and name != TARGET)
            or (
                name not in said
                and words[name]
                & WEAK.union(fields, *(words[other] for other in fields if other != name))
            )
        )
    return known


def _is_part(name: str, field: Field) -> bool:
    return name not in MAIN and "PersonId" in (type_name(field), item_name(field))


def body_text(body: Body, fields: Sequence[str]) -> Sentence:
    """Tell a body in one line: its kind as words and these fields of it, in their order."""
    return joined(", ", [word(words_of(type(body).__name__)), *field_parts(body, fields)])


def fields_text(body: Body, fields: Sequence[str]) -> Sentence:
    """Tell these fields of a body in one line, without its kind; none: an empty text."""
    return joined(", ", field_parts(body, fields))


def field_parts(body: Body, fields: Sequence[str]) -> list[str]:
    """Tell each of these fields of a body that has something to tell."""
    if type(body).__name__ in QUIET:
        fields = [name for name in fields if name == "person"]
    digests, names = withheld(type(body)), named(type(body))
    parts = []
    for name in fields_of(type(body)):
        if name in fields:
            value = getattr(body, name)
            part = (
                digest_text(name, value, digests[name])
                if name in digests
                else field_text(name, value)
            )
            if name in names and part:
                part = told("{what} {value}", what=field_word(name), value=part)
            parts.append(part)
    return [part for part in parts if part]


def field_word(name: str) -> Sentence:
    """Return a field's name as words: `cause found`."""
    return word(name.replace("_", " "))


def measure(name: str) -> tuple[str, str]:
    """Return a field's name without its unit, and the unit; without one it is left as it is."""
    stem, _, unit = name.rpartition("_")
    return (stem, unit) if stem and unit in UNITS else (name, "")


def denied(name: str) -> Sentence:
    """Tell that something is not so: `not whole`, `cannot chamber`."""
    if name.startswith(CAN):
        return word(f"cannot {name.removeprefix(CAN).replace('_', ' ')}")
    return told("not {what}", what=field_word(name))


def digest_text(name: str, value: Any, hint: str) -> Sentence:
    """Name a field that holds a digest; a committed one says nothing of its value."""
    what = field_word(name)
    if isinstance(value, tuple):
        return told("{count} {what}", count=len(value), what=what)
    if hint == "Committed":
        return told("{what} committed", what=what)
    return told("{what} {digest}...", what=what, digest=str(value)[:BRIEF])


def field_text(name: str, value: Any) -> str:
    """Tell one field: names and choices as they are, numbers and answers with what they are of."""
    if isinstance(value, bool):
        return field_word(name) if value else denied(name)
    if isinstance(value, tuple):
        if not value:
            return ""
        if all(isinstance(one, StrEnum | str) for one in value):
            return _runs(value)
        count = sum(getattr(one, "count", 1) for one in value)
        each = joined(" + ", [record_text(one) for one in value])
        if count == 1:
            return told("{what}: {each}", what=word(name), each=each)
        return told("{count} {what}: {each}", count=count, what=word(name), each=each)
    if isinstance(value, int):
        what, unit = measure(name)
        if unit:
            many = told("{number} {unit}", number=value, unit=word(unit))
            return told("{what} {many}", what=field_word(what), many=many)
        return told("{what} {number}", what=field_word(what), number=value)
    return _plain(value, LABEL_MARKS)


def _plain(value: str, marks: re.Pattern[str]) -> Sentence:
    """Tell a text, in quotes where it could be taken for several: they are in no label."""
    if not isinstance(value, StrEnum) and marks.search(value) is not None:
        return told("{value}", value=f"\u201c{value}\u201d")
    return told("{value}", value=value)


def record_text(record: Any) -> Sentence:
    """Tell one record of a list: its count as a bare number, then what else was given of it."""
    names = given(record)
    rest = [field_text(name, getattr(record, name)) for name in names if name != "count"]
    count = [told("{value}", value=str(record.count))] if "count" in names else []
    return joined(" ", [*count, joined(", ", rest)])


def _runs(values: tuple[str, ...]) -> Sentence:
    counts = {value: values.count(value) for value in values}
    each = {value: _plain(value, ITEM_MARKS) for value in counts}
    many = len(counts) < len(values)
    parts = [
        told("{count} {value}", count=n, value=each[v]) if many else each[v]
        for v, n in counts.items()
    ]
    return joined(" + ", parts)
