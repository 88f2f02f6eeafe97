"""Calendar files read by a program that nobody here wrote."""

from __future__ import annotations

from typing import Any

import vobject  # type: ignore[import-untyped]  # it ships no types


def events(text: str) -> list[Any]:
    """Return the events of a calendar file, as `vobject` has them."""
    return list(vobject.readOne(text).contents.get("vevent", []))
