"""Shapes of JSON: each is read strictly by `read`, and told to others by `schema`.

One declaration serves both, so that what the description says and what is taken are one thing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from coldproof.acts.fields import shown
from coldproof.web.problems import Problem

MAX_WHOLE = 2**53 - 1


class Shape(Protocol):
    """What a value may be."""

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""

    def read(self, value: Any, where: str) -> Any:
        """Return the value, or raise `Problem` saying where it is another."""


def refused(where: str, value: object, want: str) -> Problem:
    """Return the problem of a value of another shape."""
    return Problem(422, f"The field {where} is not as it should be", shown(value), want)


class Text(NamedTuple):
    """A text of a pattern, which is one that JavaScript reads the same way."""

    pattern: str
    most: int
    example: str = ""

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        told = {"type": "string", "pattern": f"^{self.pattern}$", "maxLength": self.most}
        return told | ({"examples": [self.example]} if self.example else {})

    def read(self, value: Any, where: str) -> Any:
        """Return the text."""
        good = isinstance(value, str) and len(value) <= self.most
        if not good or re.fullmatch(self.pattern, value) is None:
            example = f", such as {self.example}" if self.example else ""
            raise refused(where, value, f"a text like {self.pattern}{example}")
        return value


class Words(NamedTuple):
    """Free text of people: any characters that can be kept, up to so many."""

    most: int

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {"type": "string", "maxLength": self.most}

    def read(self, value: Any, where: str) -> Any:
        """Return the text."""
        if not isinstance(value, str) or len(value) > self.most:
            raise refused(where, value, f"a text of at most {self.most} characters")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise refused(where, value, "a text that UTF-8 can hold") from None
        return value


class OneOf(NamedTuple):
    """One of some words."""

    words: tuple[str, ...]

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {"type": "string", "enum": list(self.words)}

    def read(self, value: Any, where: str) -> Any:
        """Return the word."""
        if not isinstance(value, str) or value not in self.words:
            raise refused(where, value, f"one of {', '.join(self.words)}")
        return value


class Whole(NamedTuple):
    """A whole number."""

    least: int = 0
    most: int = MAX_WHOLE

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}

    def read(self, value: Any, where: str) -> Any:
        """Return the number."""
        if type(value) is not int or not self.least <= value <= self.most:
            raise refused(where, value, f"a whole number, {self.least} to {self.most}")
        return value


class YesNo(NamedTuple):
    """True or false."""

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {"type": "boolean"}

    def read(self, value: Any, where: str) -> Any:
        """Return it."""
        if not isinstance(value, bool):
            raise refused(where, value, "true or false")
        return value


class Maybe(NamedTuple):
    """Something, or null."""

    of: Shape

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {"anyOf": [self.of.schema(), {"type": "null"}]}

    def read(self, value: Any, where: str) -> Any:
        """Return it."""
        return None if value is None else self.of.read(value, where)


class Many(NamedTuple):
    """A list of one shape."""

    of: Shape
    most: int = 1_000

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {"type": "array", "items": self.of.schema(), "maxItems": self.most}

    def read(self, value: Any, where: str) -> Any:
        """Return the list as a tuple."""
        if not isinstance(value, list) or len(value) > self.most:
            raise refused(where, value, f"a list of at most {self.most}")
        return tuple(self.of.read(one, f"{where}[{n}]") for n, one in enumerate(value))


class Table(NamedTuple):
    """An object with these fields and no others; those in `optional` may be left out."""

    fields: Mapping[str, Shape]
    optional: tuple[str, ...] = ()

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {
            "type": "object",
            "properties": {name: shape.schema() for name, shape in self.fields.items()},
            "required": [name for name in self.fields if name not in self.optional],
            "additionalProperties": False,
        }

    def read(self, value: Any, where: str) -> Any:
        """Return the fields that are given."""
        if not isinstance(value, dict):
            raise refused(where or "of the whole body", value, "an object")
        for name in value:
            if name not in self.fields:
                raise refused(where or "of the whole body", name, f"only {', '.join(self.fields)}")
        for name in self.fields:
            if name not in value and name not in self.optional:
                raise refused(_inside(where, name), None, "a value, since it can not be left out")
        return {
            name: shape.read(value[name], _inside(where, name))
            for name, shape in self.fields.items()
            if name in value
        }


class Anything(NamedTuple):
    """Any value: for answers only."""

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {}

    def read(self, value: Any, where: str) -> Any:
        """Raise: nothing of this shape is taken."""
        raise refused(where, value, "nothing")


class OpenTable(NamedTuple):
    """An object with these fields and whatever others: for answers only."""

    fields: Mapping[str, Shape]

    def schema(self) -> dict[str, Any]:
        """Return it as JSON Schema."""
        return {
            "type": "object",
            "properties": {name: shape.schema() for name, shape in self.fields.items()},
            "required": list(self.fields),
        }

    def read(self, value: Any, where: str) -> Any:
        """Raise: nothing of this shape is taken."""
        raise refused(where, value, "nothing")


def _inside(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
