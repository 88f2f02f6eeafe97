"""Hypothesis strategies for acts of every kind, read from the declared types of their fields."""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import StrEnum
from functools import cache
from typing import Any

from hypothesis import strategies as st

from coldproof.acts.base import Act
from coldproof.acts.codec import digest
from coldproof.acts.fields import _BOUNDS, _DIGESTS, _NAMES, fields_of
from coldproof.acts.kinds import kinds
from coldproof.words.ids import Label

Made = st.SearchStrategy[Any]

FEW = 3  # lists are short: what a long one does has tests of its own
SEEN = "".join(chr(n) for n in range(0x21, 0x7F))
ALPHANUMERIC = "".join(c for c in SEEN if c.isalnum())
PRODUCTIONS: Made = st.text(SEEN, min_size=1, max_size=40)
NAMES: Made = st.builds(
    "{}{}".format, st.sampled_from(ALPHANUMERIC), st.text(ALPHANUMERIC + ".-", max_size=31)
)
LABELS: Made = st.text(SEEN, min_size=1, max_size=40) | st.builds(
    "{}{}{}".format, st.sampled_from(SEEN), st.text(SEEN + " ", max_size=38), st.sampled_from(SEEN)
)
DAYS: Made = st.dates().map(str)
READING_KEYS: Made = st.sampled_from("q9z").map(lambda c: f"age1{c * 58}")
SIGNATURES: Made = st.sampled_from("AZ_").map(lambda c: f"{c * 85}A")
DIGESTS: Made = st.integers(0, 9).map(lambda n: digest(bytes([n])))


@cache
def made_for(hint: Any) -> Made:
    """Return a strategy for every value that a field of this declared type may hold."""
    if typing.get_origin(hint) is typing.Annotated:
        low, high = _BOUNDS[typing.get_args(hint)[1]]
        return st.integers(low, high) | st.sampled_from([low, high])
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        (inner,) = [a for a in typing.get_args(hint) if a is not type(None)]
        return st.none() | made_for(inner)
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        return st.lists(made_for(inner), max_size=FEW).map(tuple)
    if hint is bool:
        return st.booleans()
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return made(hint)
    return _texts(getattr(hint, "__name__", ""))


def _texts(name: str) -> Made:
    if name in (*_DIGESTS, "PublicKey"):
        return DIGESTS
    if name == "ReadingKey":
        return READING_KEYS
    if name == "Signature":
        return SIGNATURES
    if name == "Day":
        return DAYS
    return NAMES if name in _NAMES else LABELS


@cache
def made(cls: Any) -> Made:
    """Return a strategy for records of a class, each field given or left at its default."""
    return st.builds(cls, **_given(cls))


def _given(cls: Any, but: tuple[str, ...] = ()) -> dict[str, Made]:
    given = {}
    for field in fields_of(cls).values():
        if field.name not in but:
            values = made_for(field.hint)
            given[field.name] = values if field.required else st.just(field.default) | values
    return given


def acts(kind: Any) -> Made:
    """Return a strategy for whole acts of one kind, in any envelope."""
    given = _given(Act, but=("production", "body"))
    return st.builds(Act, production=PRODUCTIONS.map(Label), body=made(kind), **given)


ACTS: Made = st.one_of([acts(kind) for kind in kinds().values()])
"""Acts of every kind."""
