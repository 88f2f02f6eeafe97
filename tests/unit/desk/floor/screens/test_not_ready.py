"""Today names the weapons of its scenes that go nowhere: quarantined, or out without a check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.desk.floor.driver import CHECK_ACTS, Floor, Phone

OTHER_DAY = "2026-12-01"
NO_CHECK = "G-1 is out, and has no check that counts"
HELD = "G-1: QUARANTINED"


def today(tmp_path: Path, **changed: Any) -> tuple[Floor, Phone]:
    """Return a set whose day has scene 12 on its schedule, and the first AD's phone."""
    floor = Floor.of_world(tmp_path, **changed)
    for day in (str(floor.state.day), OTHER_DAY):
        floor.say(by="ad", kind="DayScheduled", scheduled=day, unit="main", scenes=["12"])
    phone = floor.phone("ad")
    phone.open("today")
    return floor, phone


def test_a_gun_whose_check_counts_holds_nothing_up(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    assert NO_CHECK not in ad.words()
    assert HELD not in ad.words()
    floor.wait(24 * 3600)
    assert NO_CHECK in ad.words()
    assert "still missing: nothing" not in ad.words()


def test_of_a_day_that_is_over_nothing_is_still_missing(tmp_path: Path) -> None:
    floor, ad = today(tmp_path)
    past = "2025-03-01"
    floor.say(by="ad", kind="DayScheduled", scheduled=past, unit="main", scenes=["12"])
    floor.say(by="dp", kind="WeaponDropped", weapon="G-1")
    ad.open(f"plan/day/{past}")
    assert HELD not in ad.words()


def test_a_gun_that_is_out_and_was_not_checked_is_named(tmp_path: Path) -> None:
    floor, ad = today(tmp_path, drop=[*CHECK_ACTS])
    assert floor.state.weapons["G-1"].check is None
    assert NO_CHECK in ad.words()
    ad.open(f"plan/day/{floor.state.day}")
    assert NO_CHECK in ad.words()
    ad.open(f"plan/day/{OTHER_DAY}")
    assert NO_CHECK not in ad.words()


def test_a_gun_under_lock_is_checked_when_it_is_drawn(tmp_path: Path) -> None:
    _, ad = today(tmp_path, drop=[*CHECK_ACTS, "unlock", "draw"])
    assert NO_CHECK not in ad.words()


@pytest.mark.parametrize("route", ["today", f"plan/day/{OTHER_DAY}"])
def test_a_quarantined_gun_is_named_for_every_day(tmp_path: Path, route: str) -> None:
    floor, ad = today(tmp_path)
    floor.say(by="dp", kind="WeaponDropped", weapon="G-1")
    ad.open(route)
    assert HELD in ad.words()
