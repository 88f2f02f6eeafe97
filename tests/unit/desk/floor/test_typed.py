"""What was typed is read as strictly as the act reads it, and what is wrong is said."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.counts import RoundsDrawn
from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.production import RoleAppointed
from coldproof.desk.floor.context import Desk, Me
from coldproof.desk.floor.typed import counted, fault, typed
from coldproof.state.fold import START


def desk(value: Any) -> Desk:
    return Desk(START, 0, Me(), {"x": value}, lambda sentence: sentence)


@pytest.mark.parametrize(
    ("value", "kind", "name", "found"),
    [
        ("G-1", WeaponRegistered, "weapon", "G-1"),
        ("  G-1  ", WeaponRegistered, "weapon", "G-1"),
        ("45 Colt", WeaponRegistered, "caliber", "45 Colt"),
        ("2025-03-13", RoleAppointed, "first_day", "2025-03-13"),
        ("2025-02-30", RoleAppointed, "first_day", None),
        ("G 1", WeaponRegistered, "weapon", None),
        ("", WeaponRegistered, "weapon", None),
        ("   ", WeaponRegistered, "weapon", None),
        (7, WeaponRegistered, "weapon", None),
        (["G-1"], WeaponRegistered, "weapon", None),
        (None, WeaponRegistered, "weapon", None),
    ],
)
def test_a_text(value: Any, kind: type, name: str, found: str | None) -> None:
    assert typed(desk(value), kind, name, "x") == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("0", 0),
        ("12", 12),
        (12, 12),
        ("1000000", 1_000_000),
        ("1000001", None),
        ("-1", None),
        ("1.5", None),
        (True, None),
        ("", None),
        (None, None),
    ],
)
def test_a_number(value: Any, found: int | None) -> None:
    assert counted(desk(value), RoundsDrawn, "count", "x") == found


def test_what_is_wrong_is_said_with_what_would_do() -> None:
    (part,) = fault(desk("G 1"), WeaponRegistered, "weapon", "x")
    assert part["text"] == (
        "Not 'G 1': 1 to 32 letters, digits, '.' or '-', beginning with a letter or digit would do."
    )
    assert fault(desk("G-1"), WeaponRegistered, "weapon", "x") == []
    assert fault(desk(None), WeaponRegistered, "weapon", "x") == []
