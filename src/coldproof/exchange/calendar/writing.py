"""Dates as an iCalendar file (RFC 5545): one VEVENT each, whole days, the same bytes each time.

A whole day is no instant: it needs no time zone, and stays on its day wherever it is read.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from coldproof.desk.floor.dates import Date
from coldproof.words.units import SECOND_US

if TYPE_CHECKING:
    from icalendar import Event

MEDIA_TYPE = "text/calendar"
FIRST_DAY = date.min.isoformat()  # the calendar's own first: year 0 is none
MAKER = "-//Coldproof//Days//EN"


def calendar_file(title: str, dates: Iterable[Date], now_us: int) -> bytes:
    """Return the file; `now_us` is when it was made: events say it as their stamp."""
    from icalendar import Calendar  # noqa: PLC0415 - judging a day needs nothing but Python

    made = Calendar()
    made.add("prodid", MAKER)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", title)
    stamp = datetime.fromtimestamp(now_us // SECOND_US, UTC)
    for one in dates:
        if one.day >= FIRST_DAY:  # one wrong day of the record costs nobody the others
            made.add_component(event_of(one, stamp))
    return bytes(made.to_ical())


def event_of(one: Date, stamp: datetime) -> Event:
    """Return one event."""
    from icalendar import Event  # noqa: PLC0415 - judging a day needs nothing but Python

    day = date.fromisoformat(one.day)
    event = Event()
    event.add("uid", one.uid)
    event.add("dtstamp", stamp)
    event.add("sequence", one.sequence)
    event.add("dtstart", day)
    if day < date.max:  # without an end, a whole day ends with itself
        event.add("dtend", day + timedelta(days=1))
    event.add("summary", one.title)
    if one.lines:
        event.add("description", "\n".join(one.lines))
    event.add("categories", ["SAFETY"])
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT")
    return event
