"""Every kind of act, by name.  The list is golden: a kind once here keeps its name and meaning."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from coldproof.acts import (
    case,
    condition,
    counts,
    custody,
    day,
    floor,
    kit,
    letters,
    plan,
    production,
    script,
    setup,
    voice,
)
from coldproof.acts.base import Body

FAMILIES: tuple[ModuleType, ...] = (
    production,
    plan,
    script,
    day,
    setup,
    kit,
    custody,
    condition,
    counts,
    floor,
    voice,
    letters,
    case,
)


@cache
def kinds() -> dict[str, type[Body]]:
    """Return every kind's class by its name, family by family, in the order they are written."""
    found: dict[str, type[Body]] = {}
    for family in FAMILIES:
        for name, value in vars(family).items():
            mine = isinstance(value, type) and value.__module__ == family.__name__
            if mine and issubclass(value, Body):
                found[name] = value
    return found
