"""Notices, hours, staffing and contacts: asked whole, or not offered."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.words.floor import NoticeKind
from tests.unit.desk.floor.driver import Floor, Phone


def at(tmp_path: Path, form: str, person: str = "upm") -> tuple[Floor, Phone]:
    """Return a set, and somebody's phone at a form."""
    floor = Floor.of_world(tmp_path)
    phone = floor.phone(person)
    phone.open(f"plan/{form}")
    return floor, phone


def test_notice_to_an_authority_about_a_scene(tmp_path: Path) -> None:
    floor, upm = at(tmp_path, "notice")
    upm.tap("Police or another authority", "Scene 12")
    assert "Notice was given" not in upm.labels()
    upm.enter("reference", "sheriff 26-0512")
    upm.tap("Yes", "Notice was given")
    (found,) = floor.state.notices.values()
    assert (found.kind, found.scene, found.unit) == (NoticeKind.AUTHORITY, "12", None)
    assert (found.reference, found.not_required) == ("sheriff 26-0512", False)
    assert upm.route == "today"
    assert "Police or another authority 12\ngiven by upm" in upm.words()


def test_who_says_that_none_is_required_is_named(tmp_path: Path) -> None:
    floor, upm = at(tmp_path, "notice")
    upm.tap("Studio safety office", "The whole production", "No", "None is required")
    (found,) = floor.state.notices.values()
    assert (found.not_required, found.scene, found.unit) == (True, None, None)
    assert "not required, says upm" in upm.words()


def test_of_a_unit(tmp_path: Path) -> None:
    floor, upm = at(tmp_path, "notice")
    upm.tap("On the call sheet", "main", "Yes", "Notice was given")
    (found,) = floor.state.notices.values()
    assert found.unit == "main"


def test_the_longest_week(tmp_path: Path) -> None:
    floor, upm = at(tmp_path, "hours")
    upm.enter("hours", "61")
    upm.tap("Nobody is planned for more than 61 h")
    assert floor.state.hours is not None
    assert floor.state.hours[0] == 61 * 60
    assert "Longest week planned for anybody: 61 h" in upm.words()


@pytest.mark.parametrize("typed", ["", "sixty", "1667", "-1"])
def test_what_is_no_week(tmp_path: Path, typed: str) -> None:
    _, upm = at(tmp_path, "hours")
    upm.enter("hours", typed)
    assert upm.labels() == []


def test_weapons_for_one_handler(tmp_path: Path) -> None:
    floor, armorer = at(tmp_path, "staff", "armorer")
    armorer.enter("many", "2")
    armorer.tap("2 for one")
    assert floor.state.per_handler == 2


def test_who_is_no_handler_changes_nothing(tmp_path: Path) -> None:
    floor, upm = at(tmp_path, "staff")
    before = floor.state.per_handler
    upm.enter("many", "200")
    upm.tap("200 for one")
    assert floor.state.per_handler == before


def test_whom_to_reach(tmp_path: Path) -> None:
    floor, upm = at(tmp_path, "contact")
    upm.tap("producer")
    upm.enter("first_day", "2025-03-13")
    upm.enter("last_day", "2025-03-14")
    assert "They can be reached" not in upm.labels()
    upm.tap("Yes", "They can be reached")
    assert "producer" in [one.person for one in floor.state.contacts.values()]


@pytest.mark.parametrize("day", ["", "13 March", "2025-02-30", "2025-3-1"])
def test_a_day_that_is_none_is_not_taken_and_is_named(tmp_path: Path, day: str) -> None:
    _, upm = at(tmp_path, "contact")
    upm.draft = {"person": "producer", "first_day": day, "last_day": "2025-03-14", "sheet": "no"}
    assert "They can be reached" not in upm.labels()
    if day:
        assert "would do" in upm.words()


@pytest.mark.parametrize("form", ["notice", "hours", "staff", "contact"])
def test_signed_out_nothing_is_announced(tmp_path: Path, form: str) -> None:
    _, upm = at(tmp_path, form)
    upm.lock("upm")
    upm.draft = {
        "notice": "authority",
        "of": "*",
        "given": "yes",
        "hours": 3,
        "many": 3,
        "person": "upm",
        "first_day": "2025-03-13",
        "last_day": "2025-03-13",
        "sheet": "no",
    }
    assert not [p for p in upm.screen["parts"] if p.get("do", {}).get("do") == "record"]
