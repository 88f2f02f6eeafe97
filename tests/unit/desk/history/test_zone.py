"""The time of a place beside UTC, from which instant on it is off by how much."""

from __future__ import annotations

import pytest

from coldproof.desk.history.zone import Zone, zone_at

SPRING = 1_772_960_400_000_000  # 2026-03-08 09:00 UTC, when clocks go forward in Denver


def denver(at_us: int) -> int:
    return -420 if at_us < SPRING else -360


def test_a_zone_is_kept_as_far_as_the_instants_need_it() -> None:
    instants = (SPRING + 1_500_000, SPRING - 1, 5_000_000, SPRING + 99)
    assert zone_at("America/Denver", instants, denver) == Zone(
        "America/Denver", ((5_000_000, -420), (SPRING, -360))
    )
    assert zone_at("America/Denver", (7,), denver) == Zone("America/Denver", ((0, -420),))
    assert zone_at("America/Denver", (), denver) is None


@pytest.mark.parametrize(
    ("at_us", "said"),
    [
        (-1, "1969-12-31 16:59:59 UTC-07:00"),
        (SPRING - 1, "2026-03-08 01:59:59 UTC-07:00"),
        (SPRING, "2026-03-08 03:00:00 UTC-06:00"),
        (SPRING + 60_000_000, "2026-03-08 03:01:00 UTC-06:00"),
    ],
)
def test_each_side_of_a_change_has_its_own_offset(at_us: int, said: str) -> None:
    assert Zone("America/Denver", ((0, -420), (SPRING, -360))).local(at_us) == said


def test_a_name_that_says_the_offset_with_its_sign_turned_is_not_shown() -> None:
    assert Zone("Etc/GMT+7", ((0, -420),)).said() == "UTC-07:00"
    assert Zone("America/Phoenix", ((0, -420),)).said() == "America/Phoenix, UTC-07:00"
