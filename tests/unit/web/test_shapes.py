"""Shapes: what each takes, what it refuses, and that its schema says the same."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.web.problems import Problem
from coldproof.web.shapes import (
    Anything,
    Many,
    Maybe,
    OneOf,
    OpenTable,
    Shape,
    Table,
    Text,
    Whole,
    Words,
    YesNo,
)

DOG = Table({"name": Text("[a-z]+", 5), "age": Whole(0, 30)}, ("age",))


@pytest.mark.parametrize(
    ("shape", "value"),
    [
        (Text("[a-z]+", 3), "abc"),
        (Words(3), "é\n…"),
        (OneOf(("a", "b")), "b"),
        (Whole(1, 3), 1),
        (Whole(1, 3), 3),
        (YesNo(), False),
        (Maybe(Whole()), None),
        (Maybe(Whole()), 4),
        (DOG, {"name": "rex"}),
        (DOG, {"name": "rex", "age": 0}),
    ],
)
def test_what_is_taken(shape: Shape, value: Any) -> None:
    assert shape.read(value, "it") == value


def test_a_list_is_taken_as_a_tuple() -> None:
    assert Many(Whole(), 2).read([1, 2], "it") == (1, 2)


@pytest.mark.parametrize(
    ("shape", "value", "found", "want"),
    [
        (Text("[a-z]+", 3), "abcd", "'abcd'", "a text like [a-z]+"),
        (Text("[a-z]+", 3, "abc"), "A", "'A'", "a text like [a-z]+, such as abc"),
        (Text("[a-z]+", 3), "a\n", r"'a\n'", "a text like [a-z]+"),
        (Text("[a-z]+", 3), 3, "3", "a text like [a-z]+"),
        (Words(3), "abcd", "'abcd'", "a text of at most 3 characters"),
        (Words(3), "\ud800", r"'\ud800'", "a text that UTF-8 can hold"),
        (Words(3), None, "None", "a text of at most 3 characters"),
        (OneOf(("a", "b")), "c", "'c'", "one of a, b"),
        (OneOf(("a", "b")), ["a"], "a list of 1", "one of a, b"),
        (Whole(1, 3), 0, "0", "a whole number, 1 to 3"),
        (Whole(1, 3), 4, "4", "a whole number, 1 to 3"),
        (Whole(1, 3), True, "true", "a whole number, 1 to 3"),
        (Whole(1, 3), 1.0, "1.0", "a whole number, 1 to 3"),
        (YesNo(), 1, "1", "true or false"),
        (Maybe(YesNo()), "no", "'no'", "true or false"),
        (Many(Whole(), 1), [1, 2], "a list of 2", "a list of at most 1"),
        (Many(Whole(), 1), {}, "a table", "a list of at most 1"),
        (DOG, [], "a list of 0", "an object"),
        (DOG, {}, "None", "a value, since it can not be left out"),
        (DOG, {"name": "rex", "cat": 1}, "'cat'", "only name, age"),
        (Anything(), 1, "1", "nothing"),
        (OpenTable({}), {}, "a table", "nothing"),
    ],
)
def test_what_is_refused(shape: Shape, value: Any, found: str, want: str) -> None:
    with pytest.raises(Problem) as refused:
        shape.read(value, "it")
    problem = refused.value
    assert (problem.status, problem.found, problem.want) == (422, found, want)


def test_a_refusal_says_where() -> None:
    pack = Table({"dogs": Many(DOG)})
    with pytest.raises(Problem) as refused:
        pack.read({"dogs": [{"name": "rex"}, {"name": "rex", "age": 31}]}, "")
    assert refused.value.title == "The field dogs[1].age is not as it should be"


def test_schemas_say_the_same() -> None:
    assert DOG.schema() == {
        "type": "object",
        "properties": {
            "name": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 5},
            "age": {"type": "integer", "minimum": 0, "maximum": 30},
        },
        "required": ["name"],
        "additionalProperties": False,
    }
    assert Maybe(YesNo()).schema() == {"anyOf": [{"type": "boolean"}, {"type": "null"}]}
    assert Many(Words(3), 2).schema() == {
        "type": "array",
        "items": {"type": "string", "maxLength": 3},
        "maxItems": 2,
    }
    assert OneOf(("a",)).schema() == {"type": "string", "enum": ["a"]}
    assert OpenTable({"a": Anything()}).schema()["required"] == ["a"]
