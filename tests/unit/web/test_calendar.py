"""The calendar over HTTP: for a session only, of the record as it is, read by another program."""

from __future__ import annotations

from coldproof.acts.script import DayScheduled
from coldproof.words.ids import Day, SceneId, UnitId
from tests.calendars import events
from tests.served import Cast, Client, wait_until

DAY = DayScheduled(scheduled=Day("2026-12-01"), unit=UnitId("main"), scenes=(SceneId("12"),))


def test_a_stranger_reads_no_calendar(client: Client) -> None:
    assert client.get("calendar.ics").status_code == 401


def test_the_days_of_the_record(producer: Client, cast: Cast) -> None:
    before = producer.get("calendar.ics")
    assert (before.status_code, before.headers["cache-control"]) == (200, "no-store")
    assert before.headers["content-type"].startswith("text/calendar")
    assert events(before.text) == []
    producer.recorded(cast.note("producer", DAY))
    live = producer.live
    wait_until(lambda: live.state_size == live.head.size)
    (event,) = events(producer.get("calendar.ics").text)
    assert event.summary.value == "Safety meeting, main"
    told = producer.get("calendar.ics?lang=es").text
    assert event.uid.value in told.replace("\r\n ", "")
    assert "Safety meeting" not in told


def test_nothing_but_reading(producer: Client) -> None:
    assert producer.post("calendar.ics", content=b"x").status_code == 405
