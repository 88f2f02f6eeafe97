"""Positions in left-out.txt: all of them, or as many as somebody reads."""

from __future__ import annotations

import pytest

from coldproof.exchange.bundle.leaving import MOST, in_short


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ([4], "4"),
        ([0, 3, 4, 5, 12], "0, 3-5, 12"),
        (list(range(100_000)), "0-99999"),
    ],
)
def test_positions_are_told_as_ranges(places: list[int], told: str) -> None:
    assert in_short(places) == told


def test_very_many_are_broken_off_and_it_is_said() -> None:
    told = in_short(list(range(0, 2_000, 2)))
    assert told.startswith("0, 2, 4, ")
    assert told.endswith(", and more")
    assert len(told) <= MOST + len(", and more")
    shown = told.removesuffix(", and more").split(", ")
    assert [int(one) for one in shown] == list(range(0, 2 * len(shown), 2))
