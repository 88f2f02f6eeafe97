"""Practice says what it is before it begins, and what it is not while it lasts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_first_run import story


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


def new_production(tmp_path: Path, *hats: str) -> Phone:
    """Return practice in a production that has people with hats, a revolver, and nothing else."""
    floor = Floor(tmp_path, story())
    for hat in hats:
        floor.say(by="producer", kind="PersonEnrolled", person=hat, department="direction")
        floor.say(by="producer", kind="RoleAppointed", person=hat, role=hat, first_day="2025-03-13")
        floor.key(hat, "producer")
    floor.say(
        by="producer",
        kind="WeaponRegistered",
        weapon="G-1",
        weapon_class="W1",
        action="revolver-swing-out",
        can_chamber=True,
        can_expel=True,
        bore_open=True,
        chambers=6,
        owner="supplier",
        store="safe",
    )
    phone = floor.phone("producer")
    phone.keys += hats  # in practice one may be anyone
    phone.door.practice = True
    phone.open("practice")
    return phone


def test_in_a_new_production_one_tap_makes_a_handover_ready(tmp_path: Path) -> None:
    phone = new_production(tmp_path, "armorer", "first-ad", "performer")
    phone.tap("Make ready: the day, a setup, G-1 in a hand")
    assert phone.route == "practice"
    assert not [one for one in phone.labels() if one.startswith("Make ready")]
    phone.tap("Check it, and have it seen")
    for _ in range(12):
        if phone.route.startswith("handover"):
            break
        first = phone.labels()[0]
        page = ("Hammer down", "It has none", "Bore clear: light seen through it")
        phone.tap(*page if first == "Hammer down" else (first,))
    phone.tap("Offer it to performer, 1P", "performer: It is in my hand")
    assert phone.refused is None
    assert phone.door.device.state.weapons["G-1"].custody.person == "performer"


@pytest.mark.parametrize("hats", [(), ("armorer",), ("armorer", "first-ad")])
def test_who_is_missing_for_a_handover_is_said_and_nothing_is_told(
    tmp_path: Path, hats: tuple[str, ...]
) -> None:
    phone = new_production(tmp_path, *hats)
    assert "A handover takes a weapon, an armorer, a first AD and a performer." in phone.words()
    assert not [one for one in phone.labels() if one.startswith("Make ready")]
    phone.tap("The first ten minutes")
    assert phone.route == "first-run"
