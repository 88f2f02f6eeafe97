"""The calendar file, read back by a program that nobody here wrote; and what is not in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coldproof.desk.floor.dates import Date
from coldproof.exchange.calendar.writing import calendar_file
from tests.calendars import events

NOW_US = 1_795_000_000_000_000
MEETING = Date(
    "meeting.2026-11-26.main.p1@coldproof", 7, "2026-11-26", "Meeting", ("Scenes: 1, 2",)
)


def read(*dates: Date) -> list[Any]:
    """Return the events as the foreign reader has them."""
    return events(calendar_file("Dry Creek", dates, NOW_US).decode())


def test_a_whole_day_with_all_that_a_program_needs() -> None:
    (event,) = read(MEETING)
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 11, 26), date(2026, 11, 27))
    assert event.uid.value == MEETING.uid
    assert event.sequence.value == "7"
    assert event.summary.value == "Meeting"
    assert event.description.value == "Scenes: 1, 2"
    assert event.categories.value == ["SAFETY"]
    assert event.status.value == "CONFIRMED"


def test_a_date_that_is_called_off_stays_and_says_so() -> None:
    (event,) = read(MEETING._replace(cancelled=True, sequence=9))
    assert (event.status.value, event.sequence.value) == ("CANCELLED", "9")


def test_a_paper_to_the_end_of_time_breaks_nothing() -> None:
    event, other = read(MEETING._replace(day="9999-12-31"), MEETING)
    assert event.dtstart.value == date(9999, 12, 31)
    assert not hasattr(event, "dtend")
    assert other.uid.value == MEETING.uid


def test_a_day_that_no_calendar_has_is_left_out() -> None:
    (event,) = read(MEETING._replace(day="0000-01-01", uid="none"), MEETING)
    assert event.uid.value == MEETING.uid


def test_an_empty_calendar_is_one() -> None:
    assert read() == []


def test_the_same_dates_are_the_same_bytes() -> None:
    assert calendar_file("x", [MEETING], NOW_US) == calendar_file("x", [MEETING], NOW_US)


@pytest.mark.parametrize(
    "title", ["Reunión; \\ y, más", "l" * 300, "first\nBEGIN:VEVENT", "ñ" * 90]
)
def test_no_text_breaks_out_of_its_line(title: str) -> None:
    (event,) = read(MEETING._replace(title=title))
    assert event.summary.value == title


def test_lines_end_and_fold_as_the_standard_says() -> None:
    data = calendar_file("x", [MEETING._replace(title="ñ" * 200)], NOW_US)
    lines = data.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert b"TZID" not in data
