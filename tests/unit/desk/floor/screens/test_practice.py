"""Practice says what it is before it begins, and what it is not while it lasts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone


@pytest.fixture
def phone(tmp_path: Path) -> Phone:
    found = Floor.of_world(tmp_path).phone("armorer")
    found.open("practice")
    return found


def test_outside_it_says_what_it_is_and_begins_by_a_call(phone: Phone) -> None:
    assert "A stop in practice stops nobody." in phone.words()
    assert "are sent nowhere" in phone.words()
    phone.tap("Begin practice")
    assert phone.called[-1] == {"do": "call", "name": "practice", "values": {"on": True}}


def test_inside_it_says_what_to_try_and_how_to_leave(phone: Phone) -> None:
    phone.door.practice = True
    shown = json.dumps(phone.screen)
    assert phone.screen["tone"] == "check"
    assert "PRACTICE. Nothing here is the record." in shown
    assert phone.labels()[0] == "Check it, and have it seen"
    assert phone.find("Hand it over") == {"do": "go", "route": "handover/G-1"}
    phone.tap("Leave practice")
    assert phone.called[-1]["values"] == {"on": False}
    assert "Begin practice" not in phone.labels()
