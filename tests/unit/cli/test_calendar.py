"""`coldproof calendar`: read back by a program that nobody here wrote."""

from __future__ import annotations

from tests.calendars import events
from tests.houses import Film


def test_the_calendar_is_read_by_another_program(film: Film) -> None:
    assert events(film.ok("calendar")) == []
    path = film.folder.parent / "schedule.csv"
    path.write_text("Scene,Day,Unit\n12,2026-12-01,main\n", encoding="utf-8")
    film.ok("schedule", str(path), "--by", "armorer", "--record")
    (event,) = events(film.ok("calendar"))
    assert event.dtstart.value.isoformat() == "2026-12-01"
    assert event.summary.value == "Safety meeting, main"
    (other,) = events(film.ok("calendar", "--lang", "es"))
    assert (other.uid.value, other.sequence.value) == (event.uid.value, event.sequence.value)
    assert other.summary.value != event.summary.value
