"""What was typed into a field, read as strictly as the act's own field reads it."""

from __future__ import annotations

from typing import Any

from coldproof.acts.errors import FormatError
from coldproof.acts.fields import fields_of
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, text
from coldproof.desk.floor.said import number


def typed(desk: Desk, kind: type, name: str, key: str | None = None) -> Any:
    """Return what was typed for a field of a kind; none where nothing or no such value was.

    `key` is its name in the draft, where that is another one.
    """
    value = _given(desk, key or name)
    if value is None:
        return None
    try:
        return fields_of(kind)[name].read(value)
    except FormatError:
        return None


def counted(desk: Desk, kind: type, name: str, key: str | None = None) -> int | None:
    """Return the whole number that was typed for a field, if the field takes it."""
    value = number(desk, key or name)
    try:
        return None if value is None else int(fields_of(kind)[name].read(value))
    except FormatError:
        return None


def fault(desk: Desk, kind: type, name: str, key: str | None = None) -> list[Part]:
    """Say what was typed that the field does not take, and what would do; else nothing."""
    value = _given(desk, key or name)
    if value is None:
        return []
    try:
        fields_of(kind)[name].read(value)
    except FormatError as error:
        return [not_taken(desk, error.found, error.want)]
    return []


def not_taken(desk: Desk, found: str, want: str) -> Part:
    """Say what was typed that is not taken, and what would do."""
    words = desk.say("Not {found}: {want} would do.")
    return text(words.format(found=found, want=want), tone=Tone.STOP)


def _given(desk: Desk, key: str) -> str | None:
    value = desk.draft.get(key)
    trimmed = value.strip(" ") if isinstance(value, str) else ""
    return trimmed or None
