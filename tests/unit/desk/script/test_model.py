"""A script as plain values: taken back as it was given, and nothing else is taken."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.desk.script.model import (
    Kind,
    Line,
    Loss,
    Scene,
    Script,
    ScriptError,
    given_twice,
    of_plain,
    plain,
    scene_id,
)

HEADING = Line(1, Kind.HEADING, "INT. CAFÉ", revision="Blue")
SCRIPT = Script(
    "Dry",
    (Line(0, Kind.TITLE, "Dry"),),
    (Scene("12A", "INT. CAFÉ", (HEADING,), False, "3", 5),),
    (Loss(2, "x", "no line"),),
    ("Blue",),
)


def test_it_is_taken_back_as_it_was_given() -> None:
    assert of_plain(json.loads(json.dumps(plain(SCRIPT)))) == SCRIPT


@pytest.mark.parametrize(
    "other",
    [
        {"form": "coldproof/script/v2"},
        {"title": 7},
        {"before": [[1, "action"]]},
        {"before": [[1, "smoke", "x", False, None]]},
        {"before": [["1", "action", "x", False, None]]},
        {"before": [[1, "action", 7, False, None]]},
        {"before": [[1, "action", "\ud800", False, None]]},
        {"before": [[1, "action", "x", "no", None]]},
        {"scenes": [["1", ["INT."], [], False, None, None]]},
        {"scenes": [[1, "INT.", [], False, None, None]]},
        {"scenes": [["1", "INT.", [], 0, None, None]]},
        {"scenes": [["1", "INT.", [], False, None, "5"]]},
        {"lost": [[1, 7, "why"]]},
        {"revisions": [None]},
    ],
)
def test_anything_else_is_no_script(other: dict[str, Any]) -> None:
    with pytest.raises(ScriptError):
        of_plain(plain(SCRIPT) | other)


@pytest.mark.parametrize("value", [[], "x", None, {}])
def test_nor_is_what_has_another_shape(value: Any) -> None:
    with pytest.raises(ScriptError):
        of_plain(value)


@pytest.mark.parametrize(("number", "name"), [("12A", "12A"), (None, None), ("1 2", None)])
def test_a_number_names_a_planned_scene_where_it_can(number: str | None, name: str | None) -> None:
    assert scene_id(number) == name


def test_a_number_that_two_scenes_have_is_told_once_and_an_omitted_one_is_none() -> None:
    def told(*numbers: str | None, omitted: bool = False) -> tuple[str, ...]:
        first, *rest = (Scene(number, "INT. A", ()) for number in numbers)
        return given_twice(Script(None, (), (first._replace(omitted=omitted), *rest)))

    assert told("1", "2", "2", "1", "2") == ("1", "2")
    assert told("1", "2") == told(None, None) == told("1", "1", omitted=True) == ()
