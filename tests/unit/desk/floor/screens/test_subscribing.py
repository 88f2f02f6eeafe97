"""The calendar's page: the file, an address shown once, and who gets none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.floor.screens.subscribing import show
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_every_screen import desk_of

URL = "https://set.local:8420/p/x/calendars/secret.ics"


@pytest.fixture
def floor(tmp_path: Path) -> Floor:
    return Floor.of_world(tmp_path)


def parts(phone: Phone, kind: str) -> list[Any]:
    return [one for one in phone.screen["parts"] if one["part"] == kind]


def test_the_file(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("calendar")
    phone.tap("Calendar file")
    assert phone.called[-1]["values"]["url"] == f"/p/{floor.production}/calendar.ics"


def test_an_address_is_asked_for_in_a_language_and_ended(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("calendar")
    phone.tap("New address, in Spanish")
    assert phone.called[-1]["name"] == "post"
    asked = {"path": "calendars", "values": {"lang": "es"}, "then": "calendar"}
    assert phone.called[-1]["values"] == asked
    phone.tap("End my address")
    assert phone.called[-1]["name"] == "drop"
    assert phone.called[-1]["values"] == {"path": "calendars", "then": "calendar"}


def test_an_address_that_was_just_made_is_copied_or_filmed(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.open("calendar")
    phone.draft = {"answer": {"url": URL}}
    (shown,) = parts(phone, "code")
    assert shown["data"] == URL
    assert [one["value"] for one in parts(phone, "field")] == [URL]
    phone.tap("Copy the address")
    assert phone.called[-1]["values"] == {"text": URL}


@pytest.mark.parametrize("answer", [None, {}, {"url": ""}, {"url": 3}, "x", [URL]])
def test_without_an_address_none_is_shown(floor: Floor, answer: Any) -> None:
    phone = floor.phone("ad")
    phone.open("calendar")
    phone.draft = {"answer": answer}
    assert parts(phone, "code") == parts(phone, "field") == []
    assert "Copy the address" not in phone.labels()
    assert "Whoever has it reads the days" in phone.words()


def test_signed_out_nobody_makes_an_address(floor: Floor) -> None:
    phone = floor.phone("ad")
    phone.lock("ad")
    phone.open("calendar")
    assert "Calendar file" in phone.labels()
    assert not [one for one in phone.labels() if "ddress" in one]


def test_practice_makes_no_real_address(floor: Floor) -> None:
    desk = desk_of(floor.state, floor.now_us, "ad", {})._replace(practice=True)
    told = show(desk, ()).parts
    assert [one["label"] for one in told if one["part"] == "button"] == ["Calendar file"]
