"""The first ten minutes: each step says what is done, and nobody is an answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.exchange.day.story import story_of
from tests.unit.desk.floor.driver import Floor, Phone


def story(medium: str = "film") -> Any:
    """Return a production that was opened a minute ago."""
    opened = {
        "at": "09:00",
        "by": "producer",
        "kind": "ProductionOpened",
        "founder": "producer",
    }
    if medium != "film":
        opened["medium"] = medium
    found = {"title": "new", "date": "2025-03-13", "production": "new", "act": [opened]}
    return story_of(found, [1], "new.toml")


@pytest.fixture
def phone(tmp_path: Path) -> Phone:
    found = Floor(tmp_path, story()).phone("producer")
    found.open("first-run")
    return found


def test_a_new_production_has_nobody_and_says_what_it_means(phone: Phone) -> None:
    words = phone.words()
    for line in ("producer", "Film or series", "Armorer", "nobody", "No weapon is here."):
        assert line in words
    assert "Never yes: a gun is handed to anybody." in words
    assert "Never yes: a stop is released." in words


def test_somebody_new_gets_a_hat_in_four_taps(phone: Phone) -> None:
    phone.tap("First AD", "Somebody new")
    phone.enter("person", "first-ad")
    phone.tap("first-ad is First AD")
    assert phone.signed == ["PersonEnrolled", "RoleAppointed"]
    assert phone.route == "first-run"
    known = phone.floor.state.people["first-ad"]
    assert known.department.value == "direction"
    assert known.appointments[0].by == ("producer",)
    assert phone.taps == 3


def test_with_everybody_there_nothing_is_never(phone: Phone) -> None:
    for hat, handle in (("Armorer", "armorer"), ("First AD", "first-ad"), ("Safety rep", "safety")):
        phone.tap(hat, "Somebody new")
        phone.enter("person", handle)
        phone.tap(f"{handle} is")
    assert "Never yes: a stop is released." not in phone.words()
    assert "Never yes: a gun is handed to anybody." in phone.words()  # no document yet
    floor = phone.floor
    floor.say(
        by="producer",
        kind="CredentialShown",
        person="armorer",
        document="armorer-qualification",
        first_day="2025-01-01",
        last_day="2025-12-31",
    )
    assert "Never yes" not in phone.words()


def test_the_founder_may_wear_a_hat(phone: Phone) -> None:
    phone.tap("Producer", "producer", "producer is Producer")
    assert [h.role.value for h in phone.floor.state.people["producer"].appointments] == ["producer"]


def test_nobody_is_an_answer(phone: Phone) -> None:
    phone.tap("Medic", "Nobody")
    assert "Nobody is an answer." in phone.words()
    size = phone.door.copy.size
    phone.tap("Nobody, for now")
    assert (phone.route, phone.door.copy.size) == ("first-run", size)


@pytest.mark.parametrize(
    ("handle", "says"),
    [("", ""), ("Jane Doe", "would do"), ("producer", "producer is here already.")],
)
def test_what_is_no_new_handle_gets_no_hat(phone: Phone, handle: str, says: str) -> None:
    phone.tap("Armorer", "Somebody new")
    phone.enter("person", handle)
    assert says in phone.words()
    assert not [label for label in phone.labels() if label.endswith("is Armorer")]


def test_signed_out_no_hat_is_given(phone: Phone) -> None:
    phone.lock("producer")
    phone.tap("Armorer", "producer")
    assert "Sign in first." in phone.words()
    assert "producer is Armorer" not in phone.labels()


def test_on_stage_it_asks_for_the_stage_manager(tmp_path: Path) -> None:
    phone = Floor(tmp_path, story("stage")).phone("producer")
    phone.open("first-run")
    assert "Stage manager" in phone.labels()
    assert "First AD" not in phone.labels()
    assert "Stage" in phone.words()


def test_the_other_steps_lead_on(phone: Phone) -> None:
    routes = {
        "A weapon comes": "kit/new",
        "Somebody joins": "join",
        "Today": "today",
    }
    for label, route in routes.items():
        assert phone.find(label) == {"do": "go", "route": route}
    phone.tap("Begin practice")
    assert phone.called[-1]["name"] == "practice"


def test_an_unknown_hat_shows_the_steps(phone: Phone) -> None:
    phone.open("first-run/hat/king")
    assert "1. Who you are" in phone.words()


def given(phone: Phone, first: str, last: str | None = None) -> None:
    """Give somebody the hat of first AD for some days; 2025-03-13 is today, and no day is open."""
    floor = phone.floor
    if "first-ad" not in floor.state.people:
        person = {"person": "first-ad", "department": "direction"}
        floor.say(by="producer", kind="PersonEnrolled", **person)
    days = {"first_day": first} if last is None else {"first_day": first, "last_day": last}
    hat = {"person": "first-ad", "role": "first-ad"}
    floor.say(by="producer", kind="RoleAppointed", **hat, **days)


@pytest.mark.parametrize(
    ("days", "told", "in_list"),
    [
        (("2025-03-14",), "first-ad, from 2025-03-14 on", "First AD, from 2025-03-14 on"),
        (("2025-03-13",), "first-ad", "First AD"),
        (("2025-03-01", "2025-03-13"), "first-ad", "First AD until 2025-03-13"),
        (("2025-03-01", "2025-03-12"), "first-ad, until 2025-03-12", "First AD until 2025-03-12"),
    ],
)
def test_a_hat_that_is_not_worn_today_stands_with_its_day(
    phone: Phone, days: tuple[str, ...], told: str, in_list: str
) -> None:
    given(phone, *days)
    for route in ("first-run", "people/hats"):
        phone.open(route)
        assert told in phone.words().splitlines()
    phone.open("people")
    assert in_list in phone.words().splitlines()


def test_of_two_hats_the_one_that_is_worn_today_tells(phone: Phone) -> None:
    given(phone, "2025-03-20")
    given(phone, "2025-03-13", "2025-03-14")
    phone.open("first-run")
    assert "first-ad" in phone.words().splitlines()
