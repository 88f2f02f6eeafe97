"""How a screen of one weapon begins: found, or said to be none; its state on top."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.one_weapon import of_weapon, state_of
from coldproof.desk.floor.parts import Screen, text
from coldproof.state.records import Weapon
from tests.unit.desk.floor.driver import Floor


@of_weapon
def page(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return what it was given."""
    return Screen(name, (state_of(desk, weapon), text("/".join(rest))))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    floor = Floor.of_world(tmp_path)
    return Desk(floor.state, floor.now_us, Me(), {}, lambda sentence: sentence)


def test_a_weapon_is_found_by_its_route_and_the_rest_is_passed_on(desk: Desk) -> None:
    shown = page(desk, ("G-1", "steps", "2"))
    assert shown.title == "G-1"
    card, rest = shown.parts
    assert (card["word"], card["lines"]) == ("COLD, 6 DUMMIES", ["In the hand of armorer"])
    assert rest["text"] == "steps/2"


@pytest.mark.parametrize("route", [(), ("G-99",), ("g-1",), ("",)])
def test_of_none_it_says_so_and_leads_back(desk: Desk, route: tuple[str, ...]) -> None:
    shown = page(desk, route)
    assert (shown.title, shown.back) == ("Not found", "board")
    assert str(shown.parts[0]["text"]).startswith("No weapon ")
