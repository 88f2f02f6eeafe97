"""Plain JSON values of typed values, and back, by the declared types of records (D5).

A record is a list of its fields in the order declared, a tuple a list, a member of an enum its
value, bytes their base64url.  A map is a list of pairs: the order of a JSON object means nothing,
that of a map may.  So one value has one plain form, and reading is strict: a plain value is taken
as it stands or refused.  Writing is as strict, so what was written is always read as it was.
"""

from __future__ import annotations

import base64
import dataclasses
import re
import types
import typing
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from coldproof.acts.fields import shown
from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.words.units import MAX_INT

Turn = Callable[[Any], Any]

WHOLE = f"a whole number from {-MAX_INT} to {MAX_INT}"
BASE64 = re.compile(r"[A-Za-z0-9_-]*")
SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: JSON would join two of them to one


class Shape(NamedTuple):
    """How values of one declared type become plain values, and are read again.

    Both raise `SnapshotError`: `write` on a value that is not of the type, `read` on a plain value
    that `write` does not give.
    """

    write: Turn
    read: Turn


@cache
def shape_of(hint: Any) -> Shape:
    """Return the shape of a declared type; a type that has none is a bug there: `TypeError`."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _optional(hint, inner)
    if origin is tuple:
        if inner[-1] is Ellipsis:
            return _many(shape_of(inner[0]))
        labels = tuple(f"[{place}]" for place in range(len(inner)))
        return _fixed(tuple, labels, tuple(map(shape_of, inner)))
    if origin is dict:
        return _map(shape_of(inner[0]), shape_of(inner[1]))
    if isinstance(hint, typing.NewType):
        return shape_of(hint.__supertype__)
    if isinstance(hint, type):
        return _of_class(hint)
    raise TypeError(f"no shape for a field of type {hint}")


def _of_class(cls: Any) -> Shape:
    if cls in SIMPLE:
        return SIMPLE[cls]
    if issubclass(cls, StrEnum):
        return _choice(cls)
    if dataclasses.is_dataclass(cls):
        return _dataclass(cls)
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        hints = typing.get_type_hints(cls)
        return _fixed(cls, cls._fields, tuple(shape_of(hints[name]) for name in cls._fields))
    raise TypeError(f"no shape for a field of type {cls.__name__}")


def _truth(value: Any) -> Any:
    if value is not True and value is not False:
        raise SnapshotError("yes or no", shown(value), "true or false")
    return value


def _whole(value: Any) -> Any:
    if type(value) is not int:
        raise SnapshotError("number", shown(value), WHOLE)
    if not -MAX_INT <= value <= MAX_INT:
        raise SnapshotError("number", f"one of {value.bit_length()} bits", WHOLE)
    return value


def _text(value: Any) -> Any:
    if type(value) is not str or not (value.isascii() or SURROGATE.search(value) is None):
        raise SnapshotError("text", shown(value), "text of whole characters")
    return value


def _from_bytes(value: Any) -> Any:
    if type(value) is not bytes:
        raise SnapshotError("bytes", shown(value), "bytes")
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def _to_bytes(value: Any) -> Any:
    if type(value) is str and BASE64.fullmatch(value) is not None and len(value) % 4 != 1:
        found = base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))
        if _from_bytes(found) == value:
            return found
    raise SnapshotError("bytes", shown(value), "bytes in base64url without padding")


SIMPLE = {
    bool: Shape(_truth, _truth),
    int: Shape(_whole, _whole),
    str: Shape(_text, _text),
    bytes: Shape(_from_bytes, _to_bytes),
}


def _choice(enum: type[StrEnum]) -> Shape:
    members: dict[Any, StrEnum] = {member.value: member for member in enum}
    wanted = "one of " + ", ".join(members)

    def write(value: Any) -> Any:
        if type(value) is not enum:
            raise SnapshotError(enum.__name__, shown(value), wanted)
        return value.value

    def read(value: Any) -> Any:
        found = members.get(value) if type(value) is str else None
        if found is None:
            raise SnapshotError(enum.__name__, shown(value), wanted)
        return found

    return Shape(write, read)


def _optional(hint: Any, inner: tuple[Any, ...]) -> Shape:
    given = [one for one in inner if one is not type(None)]
    if len(given) != 1:
        raise TypeError(f"no shape for a field of type {hint}")
    to_plain, from_plain = shape_of(given[0])
    return Shape(
        lambda value: None if value is None else to_plain(value),
        lambda value: None if value is None else from_plain(value),
    )


def _made(value: object) -> str:
    """Say of what type a value is that was to be written."""
    name = type(value).__name__
    if isinstance(value, tuple | list | dict):
        return f"a {name} of {len(value)}"
    return f"a value of type {name}"


def _each(turn: Turn, values: Any) -> list[Any]:
    done: list[Any] = []
    add = done.append
    try:
        for value in values:
            add(turn(value))
    except SnapshotError as error:
        raise error.inside(f"[{len(done)}]") from None
    return done


def _many(item: Shape) -> Shape:
    def write(value: Any) -> Any:
        if type(value) is not tuple:
            raise SnapshotError("tuple", _made(value), "a tuple")
        return _each(item.write, value)

    def read(value: Any) -> Any:
        if type(value) is not list:
            raise SnapshotError("list", shown(value), "a list")
        return tuple(_each(item.read, value))

    return Shape(write, read)


def _map(key: Shape, item: Shape) -> Shape:
    pair = _fixed(tuple, ("[0]", "[1]"), (key, item))

    def write(value: Any) -> Any:
        if type(value) is not dict:
            raise SnapshotError("map", _made(value), "a dict")
        return _each(pair.write, value.items())

    def read(value: Any) -> Any:
        if type(value) is not list:
            raise SnapshotError("list", shown(value), "a list of pairs")
        pairs = _each(pair.read, value)
        found = dict(pairs)
        if len(found) != len(pairs):
            raise SnapshotError("list", "one key twice", "each key once")
        return found

    return Shape(write, read)


def _dataclass(cls: Any) -> Shape:
    hints = typing.get_type_hints(cls)
    names = tuple(field.name for field in dataclasses.fields(cls))
    row = _fixed(tuple, names, tuple(shape_of(hints[name]) for name in names), cls.__name__)
    parts = tuple(attrgetter(name) for name in names)

    def write(value: Any) -> Any:
        if type(value) is not cls:
            raise SnapshotError(cls.__name__, _made(value), f"a {cls.__name__}")
        return row.write(tuple([part(value) for part in parts]))

    def read(value: Any) -> Any:
        return cls(**dict(zip(names, row.read(value), strict=True)))

    return Shape(write, read)


def _fixed(
    cls: Any, labels: tuple[str, ...], shapes: tuple[Shape, ...], name: str | None = None
) -> Shape:
    """Return the shape of a tuple class with this many places; `name` is what errors call it."""
    what, many = name or cls.__name__, len(labels)
    writers, readers = tuple(s.write for s in shapes), tuple(s.read for s in shapes)
    wanted = f"a {what} of {many}"

    def turned(turns: tuple[Turn, ...], value: Any) -> list[Any]:
        done: list[Any] = []
        add = done.append
        try:
            for turn, one in zip(turns, value, strict=True):
                add(turn(one))
        except SnapshotError as error:
            raise error.inside(labels[len(done)]) from None
        return done

    def write(value: Any) -> Any:
        if type(value) is not cls or len(value) != many:
            raise SnapshotError(what, _made(value), wanted)
        return turned(writers, value)

    def read(value: Any) -> Any:
        if type(value) is not list or len(value) != many:
            raise SnapshotError(what, shown(value), f"a list of {many}")
        return tuple.__new__(cls, turned(readers, value))

    return Shape(write, read)
