"""A unit: opened, who is near, meal, move, time to prepare; what ends clearances says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.words.floor import UnitKind
from tests.unit.desk.floor.driver import Floor, Phone


def main(tmp_path: Path, person: str = "ad") -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at the unit."""
    floor = Floor.of_world(tmp_path)
    phone = floor.phone(person)
    phone.open("today")
    phone.tap("main")
    return floor, phone


def test_a_meal_begins_unasked_and_ends_asked(tmp_path: Path) -> None:
    floor, ad = main(tmp_path)
    assert ad.find("The meal began")["ask"] is False
    ad.tap("The meal began")
    assert floor.state.units["main"].meal is not None
    assert ad.find("The meal is over")["ask"] is True
    ad.tap("The meal is over")
    assert floor.state.units["main"].meal is None


def test_a_move_ends_every_clearance(tmp_path: Path) -> None:
    floor, ad = main(tmp_path)
    assert "The unit moved" not in ad.labels()
    ad.enter("place", "barn")
    ad.tap("The unit moved")
    assert floor.state.units["main"].place == "barn"
    assert floor.state.units["main"].bars[-1].cause == "the unit moved"


@pytest.mark.parametrize("place", ["", "  ", "é", "x" * 41])
def test_a_place_that_is_none_is_not_taken(tmp_path: Path, place: str) -> None:
    _, ad = main(tmp_path)
    ad.enter("place", place)
    assert "The unit moved" not in ad.labels()


def test_people_come_near_and_go(tmp_path: Path) -> None:
    floor, ad = main(tmp_path)
    ad.tap("upm", "They came near")
    assert dict(floor.state.units["main"].zone)["upm"].near
    floor.wait(5)
    ad.tap("upm", "They went away")
    assert not dict(floor.state.units["main"].zone)["upm"].near


def test_time_to_prepare(tmp_path: Path) -> None:
    floor, armorer = main(tmp_path, "armorer")
    armorer.enter("needed", "60")
    assert "That is so" not in armorer.labels()
    armorer.enter("planned", "20")
    armorer.tap("That is so")
    assert floor.state.units["main"].prep == (60, 20)


def test_not_ready_is_one_tap_of_anybody(tmp_path: Path) -> None:
    floor, actor = main(tmp_path, "actor")
    actor.tap("Not ready")
    assert [b.cause for b in floor.state.blocks.values()] == ["not ready"]


def test_a_unit_is_opened_by_name(tmp_path: Path) -> None:
    floor, _ = main(tmp_path)
    upm = floor.phone("upm")
    upm.open("today/unit")
    upm.enter("unit", "second")
    upm.enter("place", "arroyo")
    upm.tap("Open it")
    assert floor.state.units["second"].open
    assert floor.state.units["second"].kind is UnitKind.UNIT


def test_yesterday_s_unit_is_one_tap(tmp_path: Path) -> None:
    floor, _ = main(tmp_path)
    floor.say(by="ad", kind="UnitClosed", unit="main")
    upm = floor.phone("upm")
    upm.open("today/unit")
    upm.tap("Open main")
    assert floor.state.units["main"].open


@pytest.mark.parametrize("name", ["", "a b", "-x", "é"])
def test_a_name_that_is_none_opens_nothing(tmp_path: Path, name: str) -> None:
    floor, _ = main(tmp_path)
    upm = floor.phone("upm")
    upm.open("today/unit")
    upm.enter("unit", name)
    assert "Open it" not in upm.labels()


def test_without_a_day_no_unit_opens(tmp_path: Path) -> None:
    floor, _ = main(tmp_path)
    floor.say(by="upm", kind="DayClosed", day=floor.state.day)
    upm = floor.phone("upm")
    upm.open("today/unit")
    assert "Open the day first." in upm.words()
    assert not [p for p in upm.screen["parts"] if p.get("do", {}).get("do") == "record"]


def test_on_stage_it_is_a_performance(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path, "set-stage")
    sm = floor.phone("sm")
    sm.open("today/unit")
    assert sm.screen["title"] == "Open a performance"
    sm.enter("unit", "evening")
    sm.tap("Open it")
    assert floor.state.units["evening"].kind is UnitKind.PERFORMANCE
