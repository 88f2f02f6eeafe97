"""No event that nobody meant is lost in another: each is told, met over and signed for itself."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.case import IncidentOpened
from coldproof.acts.day import DayOpened, MeetingAttended
from coldproof.acts.voice import WorkReleased
from coldproof.words.floor import IncidentKind, Severity
from coldproof.words.ids import PersonId, UnitId, WeaponId
from coldproof.words.people import Role
from tests.unit.state.test_unmeant import (
    MAIN,
    TODAY,
    Told,
    discharge,
    hired,
    incident,
    meeting,
    told,
)

OTHER = WeaponId("G-2")
SECOND = UnitId("second")


def opened(unit: UnitId | None, *weapons: WeaponId) -> Told:
    body = IncidentOpened(
        incident=IncidentKind.UNINTENDED_DISCHARGE,
        severity=Severity.NOBODY_HURT,
        unit=unit,
        weapons=weapons,
    )
    return "ad", body, ()


def test_a_discharge_that_names_the_first_of_two_incidents_leaves_the_second() -> None:
    first, second = told(incident(), incident(weapons=(OTHER,)), discharge("0")).unmeant
    assert (first.ids, first.discharge) == (("0", "2"), 2)
    assert (second.ids, second.discharge) == (("1",), None)


def test_a_second_incident_of_a_gun_is_not_the_discharge_that_was_told_of_before() -> None:
    first, second = told(discharge(), incident(), incident()).unmeant
    assert (first.ids, first.incident) == (("0", "1"), 1)
    assert (second.ids, second.discharge) == (("2",), None)


def test_an_incident_finds_its_discharge_behind_one_that_is_told_already() -> None:
    first, second = told(discharge(), incident(), discharge(), incident()).unmeant
    assert (first.ids, second.ids) == (("0", "1"), ("2", "3"))


def test_an_incident_finds_its_discharge_behind_another_incident() -> None:
    first, second = told(incident(weapons=(OTHER,)), discharge(), incident()).unmeant
    assert (first.ids, second.ids) == (("0",), ("1", "2"))


@pytest.mark.parametrize(
    ("unit", "weapons", "events"),
    [
        (None, (), 1),  # no gun named: the discharge of its unit, which is none
        (SECOND, (), 2),
        (None, (OTHER,), 2),  # another gun, whatever the unit
        (SECOND, (WeaponId("G-1"),), 1),
    ],
)
def test_an_incident_without_a_gun_tells_of_the_discharge_of_its_unit_only(
    unit: UnitId | None, weapons: tuple[WeaponId, ...], events: int
) -> None:
    assert len(told(discharge(), opened(unit, *weapons)).unmeant) == events


def test_who_was_at_one_units_meeting_was_told_of_that_units_events_only() -> None:
    day: Told = ("ad", DayOpened(day=TODAY), ())
    sheet: Told = ("ad", MeetingAttended(people=(PersonId("actor"),)), ("6",))
    crew = hired("armorer", Role.ARMORER)
    here, there = told(*crew, day, opened(MAIN), opened(SECOND), meeting(), sheet).unmeant
    assert (here.meetings, here.told) == (("6",), ("armorer", "actor"))
    assert (there.meetings, there.told, there.absent) == ((), (), None)


@pytest.mark.parametrize("lacking", ["cause_found", "fixed", "crew_told"])
def test_a_release_that_lacks_one_part_signs_nothing(lacking: str) -> None:
    parts: dict[str, Any] = {"cause_found": True, "fixed": True, "crew_told": True, lacking: False}
    (event,) = told(discharge(), ("upm", WorkReleased(**parts), ("0",))).unmeant
    assert event.signed == ()


@pytest.mark.parametrize("named", ["0", "1"])
def test_a_release_signs_the_event_by_any_act_that_told_of_it(named: str) -> None:
    whole = WorkReleased(cause_found=True, fixed=True, crew_told=True)
    (event,) = told(discharge(), incident(), ("upm", whole, (named,))).unmeant
    assert event.signed == ("upm",)
