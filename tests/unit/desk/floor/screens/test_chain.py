"""From the line of the script to the shot, and from an incident back to the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from tests.unit.desk.floor.driver import Floor, Phone


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    made = Floor.of_world(tmp_path)
    made.say(
        by="ad",
        kind="HitSettled",
        hit=digest(b"hit"),
        trigger="firearms",
        accepted=True,
        scene="12",
        line=40,
    )
    return made


def at(floor: Floor, route: str) -> Phone:
    phone = floor.phone("ad")
    phone.open(route)
    return phone


def titles(phone: Phone) -> list[str]:
    return [part["text"] for part in phone.screen["parts"] if part["part"] == "heading"]


def test_a_scene_from_its_line_to_the_hands(floor: Floor) -> None:
    phone = at(floor, "chain/12")
    found = titles(phone)
    assert found[:3] == ["line of the script", "plan", "way to shoot it"]
    assert "line 40 of the draft" in phone.words()
    assert "alternatives weighed" in phone.words()


def test_a_link_that_is_not_there_says_so(floor: Floor) -> None:
    words = at(floor, "chain/12").words()
    assert "Nothing on record." in words


def test_without_a_scene_those_there_are_listed(floor: Floor) -> None:
    phone = at(floor, "chain/99")
    assert "12" in phone.words()
    assert titles(phone) == []


def test_back_from_an_incident(floor: Floor) -> None:
    floor.say(
        by="ad",
        kind="IncidentOpened",
        incident="near-miss",
        severity="nobody-hurt",
        weapons=["G-1"],
    )
    phone = at(floor, "chain/12")
    incidents = phone.door.copy.state.incidents
    position = next(iter(incidents.values())).position
    back = at(floor, f"chain/case/{position}")
    assert "line 40 of the draft" in back.words()
    assert f"Every scene of the incident at {position}" in phone.words()


@pytest.mark.parametrize("route", ["chain/case/0", "chain/case/99999"])
def test_an_incident_that_is_none_leads_to_no_scene(floor: Floor, route: str) -> None:
    assert "No act links this incident to a scene." in at(floor, route).words()


@pytest.mark.parametrize("route", ["chain/case", "chain/case/x", "chain/12/13", "chain/%00"])
def test_an_odd_route_is_no_error(floor: Floor, route: str) -> None:
    assert at(floor, route).words()
