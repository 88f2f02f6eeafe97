"""`coldproof calendar`: read back by a program that nobody here wrote."""

from __future__ import annotations

import contextlib
import io

from coldproof.cli.main import main
from tests.calendars import events
from tests.houses import Film


def test_lines_end_as_the_standard_has_it_on_every_system(film: Film) -> None:
    """It is bytes: a text stream of Windows would put a third character at each line's end."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="cp1252", newline="\r\n")
    with contextlib.redirect_stdout(stream):
        assert main(["calendar", str(film.folder)]) == 0
        stream.flush()
        assert raw.getvalue().startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        assert b"\r\r" not in raw.getvalue()


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
