"""The tour without a demonstration under it: every step says whom it needs, and never too much.

tests/unit/app/demo/test_company.py walks it on the demonstration's own log.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.cast import lines_on
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.screens import show
from coldproof.desk.floor.screens.tour import LAST, STEPS
from coldproof.state.fold import START
from tests.unit.desk.floor.driver import Floor

NOT_SIGNED_IN = Me()
ARMORER = Me("armorer", "armorer", ("armorer",))


def screen(route: str, me: Me = NOT_SIGNED_IN, **more: Any) -> dict[str, Any]:
    """The screen of a route, as the window gets it."""
    desk = Desk(START, 0, me, {}, lambda sentence: sentence)._replace(**more)
    return show(desk, route).plain(route)


def buttons(found: dict[str, Any]) -> dict[str, Any]:
    """What can be pressed, and what that does."""
    return {part["label"]: part["do"] for part in found["parts"] if part["part"] == "button"}


def test_it_begins_signed_out_and_with_nothing_read() -> None:
    pressed = buttons(screen("tour/1"))["Begin, as the armorer"]
    assert pressed["name"] == "demo"
    assert pressed["values"] == {"person": "armorer", "then": "tour/2"}


@pytest.mark.parametrize("step", list(STEPS)[1:])
def test_a_step_needs_the_armorer_and_says_how_to_be_that(step: str) -> None:
    for me in (NOT_SIGNED_IN, Me("lead", "lead", ("lead",))):
        found = buttons(screen(f"tour/{step}", me))
        assert list(found) == ["Be the armorer"]
        assert found["Be the armorer"]["values"]["then"] == f"tour/{step}"


@pytest.mark.parametrize("step", list(STEPS)[1:])
def test_a_step_waits_for_the_record(step: str) -> None:
    found = screen(f"tour/{step}", ARMORER)
    assert "The record is being read" in json.dumps(found)
    assert buttons(found) == {}


@pytest.mark.parametrize("rest", ["", "/0", "/8", "/who/else", "/x", "/1/2"])
def test_a_step_that_is_none_leads_to_the_first(rest: str) -> None:
    found = screen(f"tour{rest}")
    assert "tour/1" in json.dumps(found) or "Begin, as the armorer" in buttons(found)


def test_everybody_is_on_the_list_of_whom_one_can_be() -> None:
    parts = screen("tour/who")["parts"]
    rows = [row for part in parts if part["part"] == "rows" for row in part["rows"]]
    assert sorted(row["title"] for row in rows) == sorted(lines_on(lambda sentence: sentence))
    assert {row["do"]["values"]["person"] for row in rows} == {row["title"] for row in rows}


def test_steps_are_numbered_to_the_last() -> None:
    assert list(STEPS) == [str(n) for n in range(1, LAST + 1)]


@pytest.mark.parametrize("step", list(STEPS)[1:])
def test_in_another_production_it_offers_nothing(step: str, tmp_path: Path) -> None:
    phone = Floor.of_world(tmp_path).phone("armorer")
    phone.open(f"tour/{step}")
    assert "this is another production" in phone.words()
    assert phone.labels() == []


@pytest.mark.parametrize("route", ["who", "1", "2"])
def test_it_never_says_too_much(route: str) -> None:
    said = json.dumps(screen(f"tour/{route}"))
    assert not re.search(r"\bsafe\b|all clear", said, re.IGNORECASE)
