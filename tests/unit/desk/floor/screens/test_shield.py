"""What the production promises about own mistakes, and where that ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.screens.test_sealed import Set, answer


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def written(here: Set, **answers: str) -> str:
    """Return what the page says to these answers."""
    crew = here.crew.phone
    crew.open("sealed")
    here.crew.tap("Write it")
    answer(crew, **answers)
    return crew.words()


def test_an_own_mistake_is_met_with_the_promise_within_its_days(here: Set) -> None:
    told = {"hurt": "no", "crime": "no", "mistake": "yes"}
    assert "No promise on own mistakes is known here." in written(here, **told)
    here.floor.say(by="producer", kind="ShieldAdopted", policy="A" * 43, days=12)
    today = str(here.floor.state.day)
    words = written(here, **told, day=today)
    assert "who tells of their own mistake within 12 days is not punished" in words
    assert "A" * 43 in words
    assert "needs the day above" in written(here, **told)
    assert "that day is not among them" in written(here, **told, day="2026-01-02")
    assert "that day is not among them" in written(here, **told, day="2999-01-02")
    assert "promise" not in written(here, hurt="no", crime="no", mistake="no", day=today)


@pytest.mark.parametrize("told", [{"hurt": "yes"}, {"crime": "yes"}])
def test_hurt_or_a_crime_is_told_first_that_no_promise_covers_it(
    here: Set, told: dict[str, str]
) -> None:
    here.floor.say(by="producer", kind="ShieldAdopted", policy="A" * 43, days=12)
    words = written(here, **{"hurt": "no", "crime": "no", "mistake": "yes"} | told)
    assert "No promise covers this: it is handled as an incident." in words
    assert "has promised" not in words


def test_nothing_is_asked_with_a_default(here: Set) -> None:
    written(here)
    asked = [one for one in here.crew.phone.screen["parts"] if one["part"] == "choice"]
    assert [one["value"] for one in asked if one["name"] in ("hurt", "crime", "mistake")] == [
        None
    ] * 3
    assert "On" not in here.crew.phone.labels()


def test_only_the_office_gives_the_promise(here: Set) -> None:
    producer = here.window("producer")
    phone, dp = producer.phone, here.crew.phone
    for one in (phone, dp):
        one.open("shield")
        assert "The production has promised nothing yet." in one.words()
    assert "Give the promise" not in dp.words()
    phone.draft.update(days=10)
    assert "The production promises this" not in phone.words()
    phone.draft["words"] = "Who says it first is not punished."
    producer.tap("The production promises this, for 10 days")
    assert here.floor.state.shield is not None
    assert here.floor.state.shield[1] == 10
    phone.open("shield")
    phone.draft.update(days=9, words="Less.")
    assert "The production promises this" not in phone.words()
    here.crew.phone.open("shield")
    here.crew.tap("Read the words given")
    assert "Who says it first is not punished." in here.crew.phone.words()
