"""Shapes: what each declared type becomes and is read back as, and what is refused of it."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Annotated, Any, NamedTuple, NewType

import pytest

from coldproof.desk.snapshots.errors import SnapshotError
from coldproof.desk.snapshots.shapes import shape_of
from coldproof.state import records
from coldproof.state.model import SetState
from coldproof.words.units import MAX_INT

Name = NewType("Name", str)
SURROGATE = "\ud800"
TEXT, BASE64 = "text of whole characters", "bytes in base64url without padding"
WHOLE = f"a whole number from -{MAX_INT} to {MAX_INT}"


class Shade(StrEnum):
    DARK = "dark"
    PALE = "pale"


class Spot(NamedTuple):
    x: int
    shade: Shade | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    title: Name
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True)
class Blank:
    pass


class Chain(NamedTuple):
    length: Annotated[int, "count"]
    cards: dict[str, Card]


BACK = [
    (bool, True, True),
    (bool, False, False),
    (int, 0, 0),
    (int, MAX_INT, MAX_INT),
    (int, -MAX_INT, -MAX_INT),
    (str, "", ""),
    (str, "caf\u00e9 \U0001f3ac", "caf\u00e9 \U0001f3ac"),
    (bytes, b"", ""),
    (bytes, b"\xff", "_w"),
    (bytes, b"\xfb\xff", "-_8"),
    (bytes, b"abc", "YWJj"),
    (Name, Name("k7"), "k7"),
    (Shade, Shade.PALE, "pale"),
    (int | None, None, None),
    (int | None, 7, 7),
    (typing.Optional[str], "x", "x"),  # noqa: UP045 - the older spelling is another type
    (tuple[int, ...], (), []),
    (tuple[int, ...], (3, 1, 2), [3, 1, 2]),
    (tuple[bool, int], (True, 1), [True, 1]),
    (tuple[str, tuple[str, ...]] | None, ("a", ("b",)), ["a", ["b"]]),
    (dict[str, int], {}, []),
    (dict[str, int], {"b": 1, "a": 2}, [["b", 1], ["a", 2]]),
    (Spot, Spot(1), [1, None]),
    (Spot, Spot(1, Shade.DARK), [1, "dark"]),
    (Blank, Blank(), []),
    (Card, Card(title=Name("t")), ["t", []]),
    (Card, Card(title=Name("t"), spots=(Spot(1), Spot(2))), ["t", [[1, None], [2, None]]]),
    (Chain, Chain(1, {"c": Card(title=Name("t"))}), [1, [["c", ["t", []]]]]),
]


@pytest.mark.parametrize(("hint", "value", "plain"), BACK)
def test_a_value_becomes_plain_and_is_read_back_as_it_was(
    hint: Any, value: Any, plain: Any
) -> None:
    assert shape_of(hint).write(value) == plain
    assert repr(shape_of(hint).write(value)) == repr(plain)  # a list is no tuple, 1 is not true
    assert shape_of(hint).read(plain) == value
    assert repr(shape_of(hint).read(plain)) == repr(value)


def test_a_map_keeps_its_order() -> None:
    shape = shape_of(dict[str, int])
    assert list(shape.read(shape.write({"z": 1, "10": 2, "2": 3, "a": 4}))) == ["z", "10", "2", "a"]


def test_a_type_has_one_shape_built_once() -> None:
    assert shape_of(Card) is shape_of(Card)
    assert shape_of(Name) is shape_of(str)


@pytest.mark.parametrize(
    ("hint", "plain", "message"),
    [
        (bool, 1, "yes or no refused: found 1; true or false"),
        (bool, None, "yes or no refused: found None; true or false"),
        (int, True, f"number refused: found true; {WHOLE}"),
        (int, 1.0, f"number refused: found 1.0; {WHOLE}"),
        (int, "1", f"number refused: found '1'; {WHOLE}"),
        (int, MAX_INT + 1, f"number refused: found one of 54 bits; {WHOLE}"),
        (int, -MAX_INT - 1, f"number refused: found one of 54 bits; {WHOLE}"),
        (str, 1, f"text refused: found 1; {TEXT}"),
        (str, SURROGATE, f"text refused: found '\\ud800'; {TEXT}"),
        (Name, None, f"text refused: found None; {TEXT}"),
        (bytes, "A", f"bytes refused: found 'A'; {BASE64}"),
        (bytes, "-_9", f"bytes refused: found '-_9'; {BASE64}"),
        (bytes, "+/8", f"bytes refused: found '+/8'; {BASE64}"),
        (bytes, "_w==", f"bytes refused: found '_w=='; {BASE64}"),
        (bytes, "_w\n", f"bytes refused: found '_w\\n'; {BASE64}"),
        (bytes, [], f"bytes refused: found a list of 0; {BASE64}"),
        (Shade, "blue", "Shade refused: found 'blue'; one of dark, pale"),
        (Shade, "DARK", "Shade refused: found 'DARK'; one of dark, pale"),
        (Shade, ["dark"], "Shade refused: found a list of 1; one of dark, pale"),
        (tuple[int, ...], {}, "list refused: found a table; a list"),
        (tuple[int, ...], None, "list refused: found None; a list"),
        (tuple[int, ...], [1, "x"], f"[1]: number refused: found 'x'; {WHOLE}"),
        (tuple[bool, int], [True], "tuple refused: found a list of 1; a list of 2"),
        (tuple[bool, int], [1, 1], "[0]: yes or no refused: found 1; true or false"),
        (dict[str, int], {"a": 1}, "list refused: found a table; a list of pairs"),
        (dict[str, int], [["a"]], "[0]: tuple refused: found a list of 1; a list of 2"),
        (dict[str, int], [["a", 1], ["a", 1]], "list refused: found one key twice; each key once"),
        (dict[str, int], [["a", 1], ["b", ""]], f"[1][1]: number refused: found ''; {WHOLE}"),
        (Spot, [1], "Spot refused: found a list of 1; a list of 2"),
        (Spot, [1, None, 0], "Spot refused: found a list of 3; a list of 2"),
        (Spot, {"x": 1}, "Spot refused: found a table; a list of 2"),
        (Spot, ["dark", 1], f"x: number refused: found 'dark'; {WHOLE}"),
        (Spot, [1, "blue"], "shade: Shade refused: found 'blue'; one of dark, pale"),
        (Blank, [None], "Blank refused: found a list of 1; a list of 0"),
        (Card, ["t"], "Card refused: found a list of 1; a list of 2"),
        (Card, ["t", [[1]]], "spots[0]: Spot refused: found a list of 1; a list of 2"),
        (
            Chain,
            [1, [["c", ["t", [[1, None], [True, None]]]]]],
            f"cards[0][1].spots[1].x: number refused: found true; {WHOLE}",
        ),
    ],
)
def test_plain_values_that_are_not_of_the_type_are_refused(
    hint: Any, plain: Any, message: str
) -> None:
    with pytest.raises(SnapshotError) as error:
        shape_of(hint).read(plain)
    assert str(error.value) == f"{message} would do"


def test_a_number_too_long_to_show_is_refused_all_the_same() -> None:
    with pytest.raises(SnapshotError) as error:
        shape_of(int).write(10**5000)
    assert str(error.value) == f"number refused: found one of 16610 bits; {WHOLE} would do"


class Loose(NamedTuple):
    x: int
    shade: str


@pytest.mark.parametrize(
    ("hint", "value", "message"),
    [
        (bool, 1, "yes or no refused: found 1; true or false"),
        (int, True, f"number refused: found true; {WHOLE}"),
        (str, Shade.DARK, f"text refused: found <Shade.DARK: 'dark'>; {TEXT}"),
        (bytes, "YWJj", "bytes refused: found 'YWJj'; bytes"),
        (Shade, "dark", "Shade refused: found 'dark'; one of dark, pale"),
        (tuple[int, ...], 1, "tuple refused: found a value of type int; a tuple"),
        (tuple[int, ...], Spot(1), "tuple refused: found a Spot of 2; a tuple"),
        (tuple[int, int], [1, 1], "tuple refused: found a list of 2; a tuple of 2"),
        (tuple[int, int], (1,), "tuple refused: found a tuple of 1; a tuple of 2"),
        (dict[str, int], [("a", 1)], "map refused: found a list of 1; a dict"),
        (dict[str, int], {1: 1}, f"[0][0]: text refused: found 1; {TEXT}"),
        (Spot, (1, None), "Spot refused: found a tuple of 2; a Spot of 2"),
        (Spot, Loose(1, "dark"), "Spot refused: found a Loose of 2; a Spot of 2"),
        (
            Spot,
            Spot(1, typing.cast("Any", "dark")),
            "shade: Shade refused: found 'dark'; one of dark, pale",
        ),
        (Card, Blank(), "Card refused: found a value of type Blank; a Card"),
        (Card, Card(title=typing.cast("Any", None)), f"title: text refused: found None; {TEXT}"),
    ],
)
def test_values_that_are_not_of_their_declared_type_are_not_written(
    hint: Any, value: Any, message: str
) -> None:
    """What is equal but of another type would come back changed."""
    with pytest.raises(SnapshotError) as error:
        shape_of(hint).write(value)
    assert str(error.value) == f"{message} would do"


class Plain(Enum):
    ONE = 1


@pytest.mark.parametrize(
    ("hint", "message"),
    [
        (float, "no shape for a field of type float"),
        (object, "no shape for a field of type object"),
        (tuple, "no shape for a field of type tuple"),
        (Plain, "no shape for a field of type Plain"),
        (type(None), "no shape for a field of type NoneType"),
        (list[int], "no shape for a field of type list[int]"),
        (frozenset[str], "no shape for a field of type frozenset[str]"),
        (Any, "no shape for a field of type Any"),
        (int | str, "no shape for a field of type int | str"),
        (int | str | None, "no shape for a field of type int | str | None"),
        (dict[str, float], "no shape for a field of type float"),
        (tuple[int, float], "no shape for a field of type float"),
    ],
)
def test_a_type_without_a_shape_is_a_bug_said_at_once(hint: Any, message: str) -> None:
    with pytest.raises(TypeError) as error:
        shape_of(hint)
    assert str(error.value) == message


# ------------------------------------------------------------------- every type a state is made of


def inner(hint: Any) -> tuple[Any, ...]:
    """The types that a type is made of, found without the code under test."""
    if typing.get_args(hint):
        return tuple(one for one in typing.get_args(hint) if one not in (..., type(None)))
    if isinstance(hint, NewType):
        return (hint.__supertype__,)
    if dataclasses.is_dataclass(hint) or hasattr(hint, "_fields"):
        hints = typing.get_type_hints(hint)
        names = getattr(hint, "_fields", None) or [f.name for f in dataclasses.fields(hint)]
        return tuple(hints[name] for name in names)
    return ()


def reached(hint: Any) -> Iterator[Any]:
    """Every type that values of a type can hold, itself included."""
    seen: list[Any] = []
    waiting = [hint]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.append(one)
            waiting += inner(one)
            yield one


STATE_TYPES = list(reached(SetState))


@pytest.mark.parametrize("hint", STATE_TYPES, ids=str)
def test_every_type_that_a_state_can_hold_has_a_shape(hint: Any) -> None:
    shape_of(hint)


def test_every_record_class_is_held_by_the_state() -> None:
    """A new record is in a snapshot as soon as it is in the state: none is written beside it."""
    classes = [each for name in records.__all__ if isinstance(each := getattr(records, name), type)]
    assert [each.__name__ for each in classes if each not in STATE_TYPES] == []
    assert len(classes) > 30


def test_the_walk_sees_acts_that_records_hold() -> None:
    names = {getattr(hint, "__name__", "") for hint in STATE_TYPES}
    held = {"WeaponRegistered", "LotReceived", "SetupBegun", "ScenePlanned", "LivePlanFiled"}
    assert held <= names
    assert {"Cause", "Color", "PersonId", "Committed"} <= names
