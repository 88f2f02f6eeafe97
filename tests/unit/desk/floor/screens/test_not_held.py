"""A device that does not hold the record says so, and never that there is none of anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.desk.floor.door import Door
from coldproof.desk.floor.screens import SCREENS, WITHOUT_IT
from tests.unit.desk.floor.driver import Floor, Phone

NO_KEY = "This device does not hold the record: it has no key here."
NOT_HELD = "This device does not hold the record yet: its key waits for a voucher."
NONE = ("No number is posted", "\nNone", "No wait runs.", "not adopted")


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory) -> Phone:
    """A phone whose own key is open and waits for a voucher: it has read nothing."""
    floor = Floor.of_world(tmp_path_factory.mktemp("floor"))
    phone = Phone(floor, "newcomer", "new-phone", known=False)
    phone.door, phone.keys = Door(phone.setup), ["newcomer"]
    return phone


@pytest.mark.parametrize("route", [one for one in SCREENS if one not in WITHOUT_IT])
def test_every_page_that_reads_the_record_says_that_it_is_not_here(
    waiting: Phone, route: str
) -> None:
    waiting.open(route)
    assert waiting.words().split("\n")[1:] == [NOT_HELD]
    assert waiting.labels() == []
    assert waiting.screen["live"]  # so the window says what can be done instead


@pytest.mark.parametrize("route", ["plan/days/new", "script/new", "flash/clock", "today/tomorrow"])
def test_their_forms_say_so_too(waiting: Phone, route: str) -> None:
    waiting.open(route)
    assert NOT_HELD in waiting.words()
    assert waiting.labels() == []


def test_without_a_key_it_says_that_there_is_none(waiting: Phone) -> None:
    stranger = Phone(waiting.floor, "", "lent-phone", known=False)
    stranger.door = Door(stranger.setup)
    stranger.open("plan")
    assert stranger.words().split("\n")[1:] == [NO_KEY]


@pytest.mark.parametrize(
    "route", ["happened", "happened/hurt", "happened/wait", "happened/cards", "report"]
)
def test_what_the_record_would_list_is_not_said_to_be_none(waiting: Phone, route: str) -> None:
    waiting.open(route)
    assert "not known here" in waiting.words().lower()
    assert not [one for one in NONE if one in waiting.words()]


@pytest.mark.parametrize("route", WITHOUT_IT)
def test_who_holds_nothing_can_still_stop_call_and_join(waiting: Phone, route: str) -> None:
    waiting.open(route)
    assert NOT_HELD not in waiting.words()


@pytest.mark.parametrize("route", ["today", "plan", "script", "flash", "happened", "report"])
def test_who_has_read_it_is_not_told_so(tmp_path: Path, route: str) -> None:
    phone = Floor.of_world(tmp_path).phone("ad")
    phone.open(route)
    assert "does not hold the record" not in phone.words()
