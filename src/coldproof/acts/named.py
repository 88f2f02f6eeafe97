"""Which weapons an act names."""

from __future__ import annotations

from typing import Any

from coldproof.acts.base import Body
from coldproof.words.ids import WeaponId


def weapons_named(body: Body) -> tuple[WeaponId, ...]:
    """Return the weapons that a body names, in its order; for a move, `heads` runs beside them."""
    given: Any = body
    many = getattr(given, "weapons", None)
    if isinstance(many, tuple):
        return many
    one = getattr(given, "weapon", None)
    return () if one is None else (one,)
