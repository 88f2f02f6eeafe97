"""Hypothesis strategies for whatever a state can hold, read from the declared types."""

from __future__ import annotations

import dataclasses
import types
import typing
from enum import StrEnum
from functools import cache
from typing import Any, NewType

from hypothesis import strategies as st

from coldproof.state.model import SetState
from coldproof.words.units import MAX_INT

Made = st.SearchStrategy[Any]

FEW = 2
TEXTS: Made = st.text(max_size=8)  # without halves of characters, which no text of an act has
NUMBERS: Made = st.integers(-MAX_INT, MAX_INT) | st.sampled_from([0, 1, -1, MAX_INT, -MAX_INT])
SIMPLE: dict[Any, Made] = {bool: st.booleans(), int: NUMBERS, str: TEXTS}


@cache
def value_of(hint: Any) -> Made:
    """Return a strategy for every value of a declared type; lists are short."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return st.one_of([st.none() if one is type(None) else value_of(one) for one in inner])
    if origin is tuple and inner[-1] is Ellipsis:
        return st.lists(value_of(inner[0]), max_size=FEW).map(tuple)
    if origin is tuple:
        return st.tuples(*map(value_of, inner))
    if origin is dict:
        return st.dictionaries(*map(value_of, inner), max_size=FEW)
    if isinstance(hint, NewType):
        return value_of(hint.__supertype__)
    return SIMPLE[hint] if hint in SIMPLE else _of_class(hint)


def _of_class(cls: Any) -> Made:
    if issubclass(cls, StrEnum):
        return st.sampled_from(list(cls))
    hints = typing.get_type_hints(cls)
    named = getattr(cls, "_fields", None) or [field.name for field in dataclasses.fields(cls)]
    return st.builds(cls, **{name: value_of(hints[name]) for name in named})


@st.composite
def states(draw: st.DrawFn) -> SetState:
    """Draw a state with anything in a few of its fields; nobody could fold it from acts."""
    hints = typing.get_type_hints(SetState)
    some = draw(st.lists(st.sampled_from(SetState._fields), max_size=6, unique=True))
    filled = {name: draw(value_of(hints[name])) for name in some}
    empty: dict[str, Any] = {name: {} for name in SetState._fields if name not in filled}
    given = {name: value for name, value in empty.items() if typing.get_origin(hints[name]) is dict}
    return SetState(**given, **filled)._replace(size=draw(st.integers(0, MAX_INT)))


JSON: Made = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=8)
    | st.sampled_from([0, 1, -1, MAX_INT + 1, -(10**400), "R1", "held", "film", "\ud800"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=10,
)
"""Any value that JSON has, and some that it has not."""
