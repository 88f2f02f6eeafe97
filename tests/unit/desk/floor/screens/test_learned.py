"""What others learned: a file of another production, read strictly, kept by who reads reports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.acts.codec import digest
from coldproof.desk.voice.lessons import FORMAT, Lesson, as_json
from tests.unit.desk.floor.screens.test_sealed import Set

FILE = as_json([Lesson("weapons", "Lock carts at meals."), Lesson("hours", "Twelve are enough.")])
READ, KEEP = "Read a file of another production", "I keep them for everybody here"


@pytest.fixture
def here(tmp_path: Path) -> Set:
    one = Set(tmp_path)
    one.reading()
    return one


def reads(here: Set, person: str, file: str, source: str = "the local's safety desk") -> str:
    """Have somebody choose a file; return what their page says then."""
    window = here.steward if person == "steward" else here.crew
    window.phone.open("lessons")
    window.tap(READ)
    assert "Choose the file" in window.phone.labels()
    window.phone.draft["file"] = file  # as the window puts it there
    window.phone.draft["source"] = source
    return window.phone.words()


def test_a_reader_keeps_lines_with_their_source_and_everybody_can_read_them(here: Set) -> None:
    words = reads(here, "steward", FILE)
    assert "2 lines. Nobody here has checked them." in words
    here.steward.tap(KEEP)
    [(_, name)] = here.floor.state.learned
    assert name in here.server.values
    assert here.floor.state.lessons == ()  # what was released here is apart, and taken along alone
    here.crew.phone.open("lessons")
    assert "Twelve are enough." not in here.crew.phone.words()
    here.crew.tap("Read the words given")
    words = here.crew.phone.words()
    assert words.count("From: the local's safety desk") == 2
    assert "Lock carts at meals." in words


def test_who_reads_no_reports_looks_and_keeps_nothing(here: Set) -> None:
    assert "Lock carts at meals." in reads(here, "dp", FILE)
    assert "Who reads reports can keep them for everybody here." in here.crew.phone.words()
    assert KEEP not in here.crew.phone.labels()


def test_without_saying_who_gave_it_nothing_is_kept(here: Set) -> None:
    assert "Lock carts at meals." not in reads(here, "steward", FILE, source="")
    assert KEEP not in here.steward.phone.labels()


@pytest.mark.parametrize(
    ("file", "found"),
    [
        ("about,words\r\n", "the file refused: found no JSON"),
        (json.dumps({"format": FORMAT, "lessons": [{"about": "x"}]}), "lesson 1 refused: found"),
        (FILE.replace("hours", "guns"), "lesson 2, about refused: found 'guns'"),
    ],
)
def test_a_file_with_a_fault_is_refused_whole_in_one_sentence(
    here: Set, file: str, found: str
) -> None:
    words = reads(here, "steward", file)
    assert found in words
    assert "Lock carts" not in words
    assert KEEP not in here.steward.phone.labels()


def test_what_somebody_kept_and_is_no_list_is_said_to_be_none(here: Set) -> None:
    value = json.dumps({"salt": "A", "text": "All was well."}).encode()
    here.server.values[digest(value)] = value
    here.floor.say(by="steward", kind="LessonReleased", about="hours", document=digest(value))
    here.crew.phone.open("lessons")
    here.crew.tap("Read the words given")
    assert "What was taken in is no list of lessons:" in here.crew.phone.words()
    assert "All was well." not in here.crew.phone.words()


def test_what_was_erased_is_said_to_be_and_is_not_shown_from_what_a_phone_still_has(
    here: Set,
) -> None:
    reads(here, "steward", FILE)
    here.steward.tap(KEEP)
    here.crew.phone.open("lessons")
    here.crew.tap("Read the words given")
    [(_, name)] = here.floor.state.learned
    here.floor.say(by="steward", kind="ValueErased", value=name, why="the-person-asked")
    here.crew.phone.open("lessons")
    words = here.crew.phone.words()
    assert "Its words were erased by steward" in words
    assert "Lock carts at meals." not in words
    assert "Read the words given" not in here.crew.phone.labels()


def test_nothing_was_taken_in_and_that_is_said(here: Set) -> None:
    here.crew.phone.open("lessons")
    assert "No lines of another production were taken in yet." in here.crew.phone.words()
