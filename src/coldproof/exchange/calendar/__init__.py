"""Calendars for programs of others: iCalendar (RFC 5545), written by the library `icalendar`."""
