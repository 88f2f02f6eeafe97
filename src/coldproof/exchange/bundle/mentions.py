"""Which people, items and places an act names, read from the declared types of its fields.

So a kind of act that comes later is understood without anything being added here.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from coldproof.acts.base import Body
from coldproof.acts.fields import fields_of
from coldproof.acts.letters import StatementOffered
from coldproof.desk.wording import OF_NO_VALUE

ITEMS = ("WeaponId", "LotId")
PEOPLE = ("PersonId",)
PLACES = ("StoreId", "UnitId", "SetupId", "SceneId")
LABELS = {"place": ("places",), "target": ("items", "places")}
"""Fields that are labels and name something all the same; a target is a weapon, scene or unit."""
DIGESTS = ("Committed", "Digest")


class Mentions(NamedTuple):
    """What a body names, each once, in its order."""

    items: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    values: tuple[str, ...]  # digests of what is kept elsewhere


def mentions(body: Body) -> Mentions:
    """Return what a body names."""
    found: dict[str, dict[str, None]] = {"items": {}, "people": {}, "places": {}, "values": {}}
    for kind, value in _named(body):
        found[kind][value] = None
    return Mentions(
        tuple(found["items"]),
        tuple(found["people"]),
        tuple(found["places"]),
        tuple(found["values"]),
    )


def committed(body: Body) -> tuple[str, ...]:
    """Return the digests of what people wrote for an act, each once: its texts, pictures, drafts.

    Digests that only name something, such as a sealed box, are not among them.
    """
    found = [digest for _, digest in committed_fields(body)]
    if isinstance(body, StatementOffered):
        found += [str(body.text), *(str(one) for one in body.drafts)]
    return tuple(dict.fromkeys(found))


def committed_fields(body: Body) -> Iterator[tuple[str, str]]:
    """Yield each field of committed words or pictures that is given, with its digest."""
    for name, field in fields_of(type(body)).items():
        if getattr(_inner(field.hint), "__name__", "") == "Committed":
            value = getattr(body, name)
            many = value if isinstance(value, tuple) else (value,)
            yield from ((name, str(one)) for one in many if one is not None)


def _named(record: Any) -> Iterator[tuple[str, str]]:
    cls: type = type(record)
    for name, kinds in _telling(cls):
        value = getattr(record, name)
        for one in value if isinstance(value, tuple) else (value,):
            if one is None:
                continue
            if not kinds:
                yield from _named(one)
            for kind in kinds:
                yield kind, str(one)


@cache
def _telling(cls: type) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the fields of a record that name something, and what; nothing for records inside."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for name, field in fields_of(cls).items():
        hint = _inner(field.hint)
        if (cls.__name__, name) in OF_NO_VALUE:
            continue
        if dataclasses.is_dataclass(hint):
            found.append((name, ()))
        elif kinds := _kinds(name, getattr(hint, "__name__", "")):
            found.append((name, kinds))
    return tuple(found)


def _inner(hint: Any) -> Any:
    """Return the type of one value of a field: that of a list's items, without the "or none"."""
    if typing.get_origin(hint) is typing.Annotated:
        return int
    inner = [one for one in typing.get_args(hint) if one not in (type(None), Ellipsis)]
    return _inner(inner[0]) if inner else hint


def _kinds(name: str, hint: str) -> tuple[str, ...]:
    if hint == "Label":
        return LABELS.get(name, ())
    for kind, hints in (
        ("items", ITEMS),
        ("people", PEOPLE),
        ("places", PLACES),
        ("values", DIGESTS),
    ):
        if hint in hints:
            return (kind,)
    return ()
