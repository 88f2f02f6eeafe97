"""Lines without names that readers release, for others to learn from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Phone
from tests.unit.desk.floor.screens.test_sealed import WORDS, Set


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def case_for_a_line(here: Set, lesson: str) -> Phone:
    """Return the steward's phone with a report open whose author answered so."""
    here.reading()
    here.report(lesson=lesson)
    here.server.enter()
    phone = here.open_all()
    here.steward.tap("Weapons")
    return phone


def test_a_reader_releases_a_line_where_its_author_allowed_it(here: Set) -> None:
    phone = case_for_a_line(here, "yes")
    phone.draft.update(line="Lock carts at meals.", about="weapons")
    assert "I release this line" not in phone.labels()  # how many could have known is asked
    phone.draft["crowd"] = "few"
    assert "So few are known by what they saw" in phone.words()
    phone.draft["crowd"] = "more"
    here.steward.tap("I release this line")
    [(_, about, words)] = here.floor.state.lessons
    assert about == "weapons"
    assert words in here.server.values
    here.crew.phone.open("lessons")
    assert "Lock carts at meals." not in here.crew.phone.words()
    here.crew.tap("Read the words given")
    assert "Lock carts at meals." in here.crew.phone.words()


def test_no_line_is_released_that_its_author_did_not_allow(here: Set) -> None:
    assert "A line for others to learn from" not in case_for_a_line(here, "no").words()


@pytest.mark.parametrize(
    ("line", "found"),
    [(f"They said: {WORDS}", "Words in a row stand so"), ("armorer left it", "armorer")],
)
def test_a_line_that_tells_of_whom_it_is_is_not_released(here: Set, line: str, found: str) -> None:
    phone = case_for_a_line(here, "yes")
    phone.draft.update(line=line, about="weapons", crowd="more")
    assert found in phone.words()
    assert "I release this line" not in phone.labels()
