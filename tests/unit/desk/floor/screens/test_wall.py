"""The wall display: the board's words for across a room, and nothing to tap."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone, world_story


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def wall(phone: Phone) -> Phone:
    phone.open("wall")
    return phone


def test_it_shows_what_is_out_and_what_stands_in_the_way(floor: Floor) -> None:
    phone = wall(floor.phone("ad"))
    words = phone.words()
    for line in ("G-1", "COLD, 6 DUMMIES", "with armorer", "R-1", "2025-03-13"):
        assert line in words
    floor.say(by="dp", kind="WorkStopped", scope="production")
    words = phone.words()
    assert "STOP: " in words
    assert "COLD" not in words
    assert phone.screen["live"]


def test_nothing_on_it_can_be_tapped(floor: Floor) -> None:
    floor.say(by="dp", kind="WorkStopped", scope="production")
    floor.say(by="actor", kind="ShowRequested", weapon="G-1")
    phone = wall(floor.phone("armorer"))
    assert phone.labels() == []
    assert all(part["part"] not in ("button", "choice", "field") for part in phone.screen["parts"])


def test_it_is_the_same_for_everybody(floor: Floor) -> None:
    assert wall(floor.phone("armorer")).screen == wall(floor.phone("actor")).screen


def test_an_old_backup_stands_out(floor: Floor) -> None:
    phone = wall(floor.phone("ad"))
    asked = json.loads(phone._asked())
    for hours, tone in ((1, "plain"), (25, "check")):
        asked["net"]["backup_us"] = floor.now_us - hours * 3_600_000_000
        last = json.loads(phone.door.show(json.dumps(asked)))["parts"][-1]
        assert (last["text"], last["tone"]) == (f"Last backup {hours} h ago", tone)


def test_a_backup_of_an_hour_to_come_has_no_age(floor: Floor) -> None:
    phone = wall(floor.phone("ad"))
    asked = json.loads(phone._asked())
    unknown = "Age of the last backup unknown: the clock was wrong when it was made."
    minute_us = 60_000_000
    for ahead_us, says, tone in (
        (minute_us, "Last backup 0 s ago", "plain"),  # this device's clock may be behind
        (minute_us + 1, unknown, "check"),
        (10 * 365 * 24 * 60 * minute_us, unknown, "check"),
    ):
        asked["net"]["backup_us"] = floor.now_us + ahead_us
        last = json.loads(phone.door.show(json.dumps(asked)))["parts"][-1]
        assert (last["text"], last["tone"]) == (says, tone)


def test_where_nothing_is_out_it_says_so(tmp_path: Path) -> None:
    floor = Floor.of_world(tmp_path)
    floor.say(by="armorer", kind="WeaponLockedUp", weapons=["G-1"], store="safe")
    out = [n for n, w in floor.state.weapons.items() if w.custody.kind == "held"]
    for name in out:
        floor.say(by="armorer", kind="WeaponLockedUp", weapons=[name], store="safe")
    assert "No weapon is out." in wall(floor.phone("ad")).words()


def test_a_freeze_names_what_it_freezes(floor: Floor) -> None:
    floor.say(by="ad", kind="SceneFrozen", weapons=["G-1"], lots=["D-1"])
    floor.say(by="ad", kind="SceneFrozen")
    words = wall(floor.phone("ad")).words()
    assert "FREEZE: G-1, D-1" in words
    assert "FREEZE: everything of the case" in words
    assert "None" not in words


def test_a_day_that_nobody_opened_is_told(tmp_path: Path) -> None:
    floor = Floor(tmp_path, world_story(), until=9)
    words = wall(floor.phone("producer")).words()
    assert "No day is open." in words
    assert "Production day" not in words
