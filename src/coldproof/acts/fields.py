"""What each field of an act may hold, read from its declared type, and how it is checked.

Reading is strict: a value is taken as it stands or refused with what was found and what would do.
Nothing is coerced, rounded, trimmed or guessed.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from coldproof.acts.errors import FormatError
from coldproof.words import ids
from coldproof.words.units import MAX_INT, month_days

Reader = Callable[[Any], Any]

MAX_ITEMS = 256
MAX_SHOWN = 60
MAX_REMEMBERED = 2_000
_BOUNDS = {
    "count": (0, 1_000_000),
    "size": (0, MAX_INT),
    "version": (1, 1_000_000),
    "instant": (-MAX_INT, MAX_INT),
    "millimeters": (0, 10_000_000),
    "minutes": (0, 100_000),
    "frames": (0, 10_000_000),
    "number": (-MAX_INT, MAX_INT),
}
_NAMES = (
    "PersonId",
    "DeviceId",
    "WeaponId",
    "LotId",
    "UnitId",
    "SetupId",
    "SceneId",
    "StoreId",
    "PackId",
)
_DIGESTS = ("ActId", "Digest", "Committed")


class Field(NamedTuple):
    """One field: its name, its reader, whether it must be given, its default, and how it is set.

    `put` sets it in a record that is being made; once made, records are frozen.
    """

    name: str
    read: Reader
    required: bool
    default: Any
    hint: Any
    put: Callable[[Any, Any], None]


def shown(value: object) -> str:
    """Show a refused value briefly, in ASCII, whatever it is."""
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if isinstance(value, dict):
        return "a table"
    text = ascii(value) if not isinstance(value, bool) else ("true" if value else "false")
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 3] + "..."


def _text(name: str, pattern: Any, shape: str, most: int = MAX_REMEMBERED) -> Reader:
    match = pattern.fullmatch
    good: dict[str, None] = {}  # names come again and again; a bounded memory of good ones

    def read(value: Any) -> Any:
        if type(value) is str:
            if value in good:
                return value
            if match(value) is not None:
                if len(good) < most:
                    good[value] = None
                return value
        raise FormatError(name, shown(value), shape)

    return read


def _day(value: Any) -> Any:
    if type(value) is not str or ids.DAY.fullmatch(value) is None:
        raise FormatError("day", shown(value), ids.DAY_SHAPE)
    if int(value[8:]) > month_days(int(value[:4]), int(value[5:7])):
        raise FormatError("day", shown(value), "a day that the calendar has")
    return value


def _whole(name: str) -> Reader:
    low, high = _BOUNDS[name]

    def read(value: Any) -> Any:
        if type(value) is not int or not low <= value <= high:
            raise FormatError(name, shown(value), f"a whole number from {low} to {high}")
        return value

    return read


def _truth(value: Any) -> Any:
    if value is not True and value is not False:
        raise FormatError("yes or no", shown(value), "true or false")
    return value


def _choice(enum: type[StrEnum]) -> Reader:
    members: dict[Any, StrEnum] = {member.value: member for member in enum}
    wanted = "one of " + ", ".join(members)

    def read(value: Any) -> Any:
        found = members.get(value) if type(value) is str else None
        if found is None:
            raise FormatError(enum.__name__, shown(value), wanted)
        return found

    return read


def _many(item: Reader) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is not list:
            raise FormatError("list", shown(value), "a list")
        if len(value) > MAX_ITEMS:
            raise FormatError("list", f"{len(value)} items", f"at most {MAX_ITEMS}")
        try:
            return tuple([item(one) for one in value])
        except FormatError:
            for place, one in enumerate(value):
                try:
                    item(one)
                except FormatError as error:
                    raise error.inside(f"[{place}]") from None
            raise

    return read


def _record(cls: type) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise FormatError(cls.__name__, shown(value), "a table")
        return build(cls, value)

    return read


def reader_of(hint: Any) -> Reader:
    """Return the reader for a declared type; a type it does not know is a bug here."""
    if typing.get_origin(hint) is typing.Annotated:
        return _whole(typing.get_args(hint)[1])
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return reader_of(next(a for a in typing.get_args(hint) if a is not type(None)))
    if typing.get_origin(hint) is tuple:
        return _many(reader_of(typing.get_args(hint)[0]))
    if hint is bool:
        return _truth
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice(hint)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    return _text_reader(getattr(hint, "__name__", ""))


def _text_reader(name: str) -> Reader:
    if name in _NAMES:
        return _text(name, ids.NAME, ids.NAME_SHAPE)
    if name == "PublicKey":
        return _text(name, ids.DIGEST, ids.KEY_SHAPE, 0)
    if name == "FreeText":
        return _text(name, ids.FREE_TEXT, ids.FREE_TEXT_SHAPE, 0)
    if name == "Signature":
        return _text(name, ids.SIGNATURE, ids.SIGNATURE_SHAPE, 0)
    if name == "Picture":
        return _text(name, ids.PICTURE, ids.PICTURE_SHAPE, 0)
    if name == "ReadingKey":
        return _text(name, ids.READING_KEY, ids.READING_KEY_SHAPE, 0)
    if name in _DIGESTS:
        return _text(name, ids.DIGEST, ids.DIGEST_SHAPE, 0)
    if name == "Label":
        return _text(name, ids.LABEL, ids.LABEL_SHAPE)
    if name == "Day":
        return _day
    raise TypeError(f"no reader for a field of type {name}")


_KNOWN: dict[type, dict[str, Field]] = {}


def fields_of(cls: type) -> dict[str, Field]:
    """Return a kind's fields by name, in the order declared."""
    known = _KNOWN.get(cls)
    if known is None:
        known = _KNOWN[cls] = _fields(cls)
    return known


def _fields(cls: type) -> dict[str, Field]:
    hints = typing.get_type_hints(cls, include_extras=True)
    return {
        field.name: Field(
            field.name,
            reader_of(hints[field.name]),
            field.default is dataclasses.MISSING,
            field.default,
            hints[field.name],
            getattr(cls, field.name).__set__,
        )
        for field in dataclasses.fields(cls)
    }


@cache
def _defaults(cls: type) -> tuple[tuple[Callable[[Any, Any], None], Any], ...]:
    return tuple((f.put, f.default) for f in fields_of(cls).values() if not f.required)


def fill(one: Any, what: str, known: dict[str, Field], given: dict[str, Any]) -> None:
    """Set the known fields of a new record from plain values; a field that is not known is refused.

    A field whose value is its default is left out by our writer, so it is refused here: one act has
    one text.  One that must be given and is not is refused too.
    """
    cls: type = type(one)
    for put, default in _defaults(cls):
        put(one, default)
    name = ""
    try:
        for name, value in given.items():
            _, read, required, default, _, put = known[name]
            taken = read(value)
            if not required and taken == default:
                refuse_default()
            put(one, taken)
    except FormatError as error:
        raise error.inside(name) from None
    except KeyError:
        raise FormatError("field", shown(name), f"one of {', '.join(known)}") from None
    if len(given) < len(known):
        lacking = [f.name for f in known.values() if f.required and f.name not in given]
        if lacking:
            raise FormatError(what, f"no {', '.join(lacking)}", "giving it")


def refuse_default() -> None:
    """Raise: a value that is the field's default is left out by our writer."""
    raise FormatError("field", "its default", "leaving it out")


def build(cls: type, given: dict[str, Any]) -> Any:
    """Make a record from plain values; unknown, missing or defaulted fields are refused."""
    one: Any = object.__new__(cls)
    fill(one, cls.__name__, fields_of(cls), given)
    return one


def plain(record: Any, but: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return a record as plain values for JSON, defaults left out; the inverse of `build`."""
    out: dict[str, Any] = {}
    for field in fields_of(type(record)).values():
        value = getattr(record, field.name)
        if field.name not in but and (field.required or value != field.default):
            out[field.name] = _plain(value)
    return out


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, StrEnum):
        return value.value
    if dataclasses.is_dataclass(value):
        return plain(value)
    return value
